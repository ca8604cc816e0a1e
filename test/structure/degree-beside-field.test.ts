import { describe, expect, it } from 'vitest';
import { dateLines } from '../../src/structure/anchor.js';
import { partFields } from '../../src/structure/degree-beside-field.js';
import { readHeader } from '../../src/structure/header.js';
import { kitFor, linesOf, words } from './kit.js';

type Case = readonly [name: string, ...headers: string[]];

/** Headers of one section; a bar stands where one is parted. */
const PARTED: readonly Case[] = [
  ['a field that several have', 'Training in Rye and Wheat Breads|Mechanical Engineering', 'Diploma of Cake Design Basics|Mechanical Engineering'],
  [
    'with the school behind it',
    'Baking Course for Bread Makers|Computer Science Ormeval College',
    'Long Evening Course for Millers|Computer Science Ormeval College',
  ],
];

/** The same with a comma. */
const BEHIND_COMMA: readonly Case[] = [
  ['a field once more', 'Course in Rye Breads|Rye Breads'],
  ['what stands where others repeat', 'Course Rye Breads|Rye Breads', 'Advanced Bread Course, Winter|Bread Course', 'Course Cakes, Basics|Pastry'],
];

const WHOLE: readonly Case[] = [
  ['one study', 'Training in Rye and Wheat Breads Mechanical Engineering'],
  ['one word of a field', 'BSc Applied Computer Science', 'Diploma Theoretical Computer Science'],
  ['fields and schools behind a comma', 'Course Cakes, Pastry', 'Bread Course, Bread Course School'],
  ['schools', 'Ormeval University of Applied Sciences', 'Tarn University of Applied Sciences'],
  ['the same line twice', 'Long Evening Course Mechanical Engineering', 'Long Evening Course Mechanical Engineering'],
];

describe('partFields', () => {
  it.each(PARTED.map(([name, ...headers]) => ({ name, headers })))('parts: $name', ({ headers }) => {
    expect(parted(headers.map((text) => text.replace('|', ' ')))).toEqual(headers.map((text) => text.split('|')));
  });

  it.each(BEHIND_COMMA.map(([name, ...headers]) => ({ name, headers })))('parts at a comma: $name', ({ headers }) => {
    expect(parted(headers.map((text) => text.replace('|', ', ')))).toEqual(headers.map((text) => text.split('|')));
  });

  it.each(WHOLE.map(([name, ...headers]) => ({ name, headers })))('leaves alone: $name', ({ headers }) => {
    expect(parted(headers)).toEqual(headers.map((text) => [text]));
  });
});

function parted(texts: readonly string[]): string[][] {
  const headers = texts.map((text) => readHeader(dateLines(linesOf(text), kitFor(text)), words));
  return partFields(headers, words).map(({ slots }) => slots.map(({ quote }) => quote.text));
}
