import { describe, expect, it } from 'vitest';
import { withoutRepeats } from '../../src/structure/repeats.js';
import { kitFor, linesOf } from './kit.js';

const ONCE: readonly (readonly [name: string, text: string, ...lines: string[]])[] = [
  ['a section of one line', 'Summary\n\nI bake bread.\n\nSummary\n\nI bake bread.\n\nSkills\n\nRye', 'Summary', 'I bake bread.', 'Skills', 'Rye'],
  [
    'sections one by one',
    'Ida Ormeval\n\nExperience\n\nBaker\n\nCook\n\nExperience\n\nBaker\n\nCook\n\nSkills\n\nRye\n\nSkills\n\nRye',
    'Ida Ormeval',
    'Experience',
    'Baker',
    'Cook',
    'Skills',
    'Rye',
  ],
  [
    'a section with a line that stands in it twice',
    'Experience\n\nBaker\n\nOrmeval\n\nCook\n\nOrmeval\n\nExperience\n\nBaker\n\nOrmeval\n\nCook\n\nOrmeval',
    'Experience',
    'Baker',
    'Ormeval',
    'Cook',
    'Ormeval',
  ],
];

const KEPT: readonly (readonly [name: string, text: string])[] = [
  ['a heading that goes on with other words', 'Experience\n\nBaker\n\nCook\n\nExperience\n\nBaker\n\nPorter'],
  ['a section that comes again behind another', 'Skills\n\nRye\n\nEducation\n\nOrmeval\n\nSkills\n\nRye'],
  ['lines that repeat below no heading', 'Baker\n\nOrmeval\n\nBaker\n\nOrmeval'],
  ['two lines', 'Skills\n\nSkills'],
];

describe('withoutRepeats', () => {
  it.each(ONCE)('%s', (_, text, ...lines) => {
    expect(withoutRepeats(linesOf(text), kitFor(text)).map((line) => line.text)).toEqual(lines);
  });

  it('tells what it leaves out', () => {
    const text = 'Skills\n\nRye\n\nSkills\n\nRye';
    const kit = kitFor(text);
    withoutRepeats(linesOf(text), kit);
    expect([kit.ledger.reason(0), kit.ledger.reason(text.length - 1)]).toEqual([undefined, 'duplicate']);
  });

  it.each(KEPT)('leaves alone: %s', (_, text) => {
    const lines = linesOf(text);
    expect(withoutRepeats(lines, kitFor(text))).toEqual(lines);
  });
});
