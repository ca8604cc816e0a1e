import { describe, expect, it } from 'vitest';
import { dateLines } from '../../src/structure/anchor.js';
import { readHeader } from '../../src/structure/header.js';
import { partTitles } from '../../src/structure/title-beside-name.js';
import { kitFor, linesOf, words } from './kit.js';

type Case = readonly [name: string, ...headers: string[]];

/** Headers of one section; a bar stands where one is parted. */
const PARTED: readonly Case[] = [
  ['a remark in brackets', 'Senior Baker (freelance)|Copper Kettle', 'Cloud Engineer (freelance)|Ormeval'],
  ['a name written small', 'Cook|Copper Kettle', 'Senior Baker|ormeval'],
  ['several titles', 'Baker / Pastry Lead|Copper Kettle (via Ormeval)', 'Baker & Cook|Tarn GmbH'],
  ['a grade', 'Technician II|Copper Kettle', 'Technician I|Ormeval'],
  ['what a title is of', 'Head of Pastry|Copper Kettle', 'Director of Bread and Pastry|Ormeval', 'Baker|Tarn'],
  ['an employer that stands by itself elsewhere', 'Baker Pastry|Copper Kettle', 'Baker · Sourdough|Copper Kettle', 'Head of Bread|Copper Kettle'],
  ['an employer that several name', 'Head of Rye · Sourdough|Copper Kettle', 'Baker of Bread|Copper Kettle — Ormeval', 'Cook|Tarn'],
  ['a title that several begin with', 'Senior Baker Pastry|Copper Kettle', 'Senior Baker Pastry|Ormeval'],
  ['most of them', 'Baker|Copper Kettle', 'Cook|Tarn', 'Consultant, Bread Ormeval'],
  ['places in the lines below', 'Baker|Copper Kettle\nBerlin, Germany', 'Cook|Tarn\nLyon, France'],
];

const WHOLE: readonly Case[] = [
  ['one line by itself', 'Senior Baker Copper Kettle'],
  ['titles and nothing else', 'Senior Baker', 'Cook'],
  ['employers in other lines', 'Baker Pastry\nCopper Kettle', 'Baker Sourdough\nOrmeval'],
  ['employers behind a sign', 'Baker Pastry, Copper Kettle', 'Baker Sourdough – Ormeval'],
  ['employers behind a word', 'Baker Pastry at Copper Kettle', 'BAKER SOURDOUGH AT ORMEVAL'],
  ['employers before a sign', 'Copper Kettle, Baker Pastry', 'Ormeval | Baker Sourdough'],
  ['employers with their town in other lines', 'Baker Pastry\nCopper Kettle · Berlin, Germany', 'Baker Sourdough\nOrmeval · Lyon, France'],
  ['kinds of contract', 'Baker Full-time', 'Cook Internship'],
  ['what firms have in common', 'Baker, Copper Group Berlin', 'Cook, Ormeval Group Berlin'],
  ['titles that end alike', 'Old Town Senior Baker', 'New Town Senior Baker'],
  ['grades behind titles', 'Programmer Senior Frontend', 'Programmer Senior Backend'],
  ['titles in brackets behind names', 'Copper Kettle (Head of Ovens C++', 'Ormeval (Oven Developer C++'],
  ['small words', 'Baker of the old town', 'Cook in a big kitchen'],
];

describe('partTitles', () => {
  it.each(PARTED.map(([name, ...headers]) => ({ name, headers })))('parts: $name', ({ headers }) => {
    expect(parted(headers.map((text) => text.replace('|', ' ')))).toEqual(headers.map((text) => text.replace('|', '\n').split('\n')));
  });

  it.each(WHOLE.map(([name, ...headers]) => ({ name, headers })))('leaves alone: $name', ({ headers }) => {
    expect(parted(headers)).toEqual(headers.map((text) => text.split('\n')));
  });

  it('leaves roles below one employer alone', () => {
    const headers = ['Baker Pastry', 'Baker Sourdough'].map((text) => ({ ...headerOf(text), grouped: true }));
    expect(partTitles(headers, words)).toBe(headers);
  });
});

function headerOf(text: string) {
  return readHeader(dateLines(linesOf(text), kitFor(text)), words);
}

function parted(texts: readonly string[]): string[][] {
  return partTitles(texts.map(headerOf), words).map(({ slots }) => slots.map(({ quote }) => quote.text));
}
