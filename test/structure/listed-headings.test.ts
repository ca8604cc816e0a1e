import { describe, expect, it } from 'vitest';
import { raiseListed } from '../../src/structure/listed-headings.js';
import { linesOf, words } from './kit.js';

const NUMBERED: readonly (readonly [text: string, headings: readonly string[]])[] = [
  ['01. Experience\nBaker, Copper Kettle, 2018 - 2020\n02. Education\nBSc, Example College\n03. Languages\nEnglish', ['Experience', 'Education', 'Languages']],
  ['1) Profile\n\nBakes.\n\n2) Work Experience\n\n- Ovens\n\n3) Skills\n\nRye', ['Profile', 'Work Experience', 'Skills']],
  ['• Experience\n• Baker, Copper Kettle, 2018 - 2020\n• Education\n• BSc, Example College\n• Languages\n• English', ['Experience', 'Education', 'Languages']],
  ['- Experience\n  - Baker, 2018\n- Education\n  - BSc\n- Skills\n  - Rye', ['Experience', 'Education', 'Skills']],
];

const OTHERS: readonly (readonly [name: string, text: string])[] = [
  ['a table of contents', '1. Experience\n2. Education\n3. Skills\n4. Languages\n\nBaker'],
  ['two of a list', '1. Experience\nBaker\n2. Education\nBSc'],
  ['names of things in a list', '1. Rye bread\nBaked.\n2. Skills\nBaked.\n3. Wheat bread\nBaked.'],
  ['a menu in a list', '• Experience\n• Education\n• Skills\n• Languages\n• Baker'],
  ['words for sections in the midst of an item', '• Education of apprentices\n• Baking\n• Languages of the town\n• Baking\n• Experience with rye\n• Baking'],
  ['items where others are plain', 'Experience\n\n• Baker\n\nEducation\n\n• BSc\n\nProfile\n\n• Skills\n• Rye\n• Languages\n• Wheat\n• Projects\n• Oats'],
  ['items deeper in a list', '• Baker\n  • Skills\n    • Rye\n  • Languages\n    • Oats\n  • Education\n    • BSc'],
  ['items below headings', 'Skills\n------\n1. Languages\nRye\n2. Education\nWheat\n3. Experience\nOats'],
];

describe('raiseListed', () => {
  it.each(NUMBERED)('raises the headings of %j', (text, headings) => {
    const raised = raiseListed(linesOf(text, 'text'), words);
    expect(raised.filter(({ depth }) => depth > 0).map((line) => line.text)).toEqual(headings);
  });
  it.each(OTHERS)('leaves %s', (_, text) => {
    const lines = linesOf(text, 'text');
    expect(raiseListed(lines, words)).toBe(lines);
  });
});
