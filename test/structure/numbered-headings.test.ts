import { describe, expect, it } from 'vitest';
import { raiseNumbered } from '../../src/structure/numbered-headings.js';
import { linesOf, words } from './kit.js';

const NUMBERED: readonly (readonly [text: string, headings: readonly string[]])[] = [
  ['01. Experience\nBaker, Copper Kettle, 2018 - 2020\n02. Education\nBSc, Example College\n03. Languages\nEnglish', ['Experience', 'Education', 'Languages']],
  ['1) Profile\n\nBakes.\n\n2) Work Experience\n\n- Ovens\n\n3) Skills\n\nRye', ['Profile', 'Work Experience', 'Skills']],
];

const OTHERS: readonly (readonly [name: string, text: string])[] = [
  ['a table of contents', '1. Experience\n2. Education\n3. Skills\n4. Languages\n\nBaker'],
  ['two of a list', '1. Experience\nBaker\n2. Education\nBSc'],
  ['names of things in a list', '1. Rye bread\nBaked.\n2. Skills\nBaked.\n3. Wheat bread\nBaked.'],
  ['items below headings', 'Skills\n------\n1. Languages\nRye\n2. Education\nWheat\n3. Experience\nOats'],
];

describe('raiseNumbered', () => {
  it.each(NUMBERED)('raises the headings of %j', (text, headings) => {
    const raised = raiseNumbered(linesOf(text, 'text'), words);
    expect(raised.filter(({ depth }) => depth > 0).map((line) => line.text)).toEqual(headings);
  });
  it.each(OTHERS)('leaves %s', (_, text) => {
    const lines = linesOf(text, 'text');
    expect(raiseNumbered(lines, words)).toBe(lines);
  });
});
