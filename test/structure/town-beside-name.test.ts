import { describe, expect, it } from 'vitest';
import { dateLines } from '../../src/structure/anchor.js';
import { partTowns } from '../../src/structure/town-beside-name.js';
import { kitFor, linesOf, words } from './kit.js';

type Case = readonly [name: string, ...names: string[]];

/** Lines that stand over a title and a period each; a bar stands where one is parted. */
const PARTED: readonly Case[] = [
  ['towns with their countries', 'Copper Kettle|Roma, Italia', 'Old Mill|Lyon, France'],
  ['modes of work, and a town by itself', 'Copper Kettle|Remote', 'Old Mill|Vancouver'],
  ['a town that no list knows, beside one that is known', 'Copper Kettle|Roma, Italia', 'Old Mill Tarnholt|Quenby, Italia'],
  ['most of them', 'Copper Kettle|Roma, Italia', 'Old Mill|Roma, Italia', 'Tarn Ltd'],
];

const WHOLE: readonly Case[] = [
  ['towns alone', 'Copper Kettle Roma', 'Old Mill Lyon'],
  ['one of them', 'Copper Kettle Roma, Italia', 'Old Mill Ltd'],
  ['kinds of houses', 'Universität Wien, Austria', 'Bank London, UK'],
  ['small words before towns', 'Banca di Roma, Italia', 'Pâtisserie de Lyon, France', 'BANCA DI ROMA, ITALIA'],
  ['towns of two words', 'New York, USA', 'San Francisco, USA'],
  ['behind signs', 'Copper Kettle, Roma, Italia', 'Old Mill – Lyon, France'],
  ['addresses', 'COPPER.COM REMOTE', 'MILL.COM REMOTE'],
];

function parted(names: readonly string[]): string[] {
  const text = names.map((name) => `${name}\nBaker\n2018 – 2020\n`).join('\n');
  const lines = partTowns(dateLines(linesOf(text, 'text'), kitFor(text)), words).map(({ line }) => line.text);
  return lines
    .join('|')
    .split(/\|Baker\|2018 – 2020\|?/u)
    .filter(Boolean);
}

describe('partTowns', () => {
  it.each(PARTED.map(([name, ...names]) => ({ name, names })))('parts: $name', ({ names }) =>
    expect(parted(names.map((name) => name.replace('|', ' ')))).toEqual(names),
  );
  it.each(WHOLE.map(([name, ...names]) => ({ name, names })))('leaves whole: $name', ({ names }) => expect(parted(names)).toEqual(names));
});
