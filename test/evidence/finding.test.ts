import { describe, expect, it } from 'vitest';
import { quoteSource } from '../../src/document/index.js';
import { found, joined, reader, trust } from '../../src/evidence/index.js';

/** What a person would read aloud. */
const READ: readonly (readonly [text: string, read: string])[] = [
  ['Ida Ormeval', 'Ida Ormeval'],
  ['  Ida \t Ormeval\u00a0 ', 'Ida Ormeval'],
  ['| Baker |', 'Baker'],
  ['- Baker', 'Baker'],
  ['— Baker', 'Baker'],
  ['Baker –', 'Baker'],
  ['• Baker, ', 'Baker'],
  ['**Baker**', 'Baker'],
  ['_Baker_', 'Baker'],
  ['🚀 Baker', 'Baker'],
  ['Baker 🚀', 'Baker'],
  ['➢ Baker', 'Baker'],
  ['Baker;', 'Baker'],
  ['', ''],
  [' | ', ''],
];

/** What belongs to a value, whatever stands at its ends. */
const KEPT: readonly string[] = [
  'Copper Kettle Inc.',
  'C++',
  'C#',
  '.NET',
  '(self-employed)',
  '“Ormeval”',
  '-5 %',
  '99.9%',
  '100',
  '@ormeval',
  'etc.',
  'Why not?',
  '#1',
  'Ormeval!',
];

/** Signs that Unicode counts among the emoji, and that belong to a name. */
const SIGNED: readonly string[] = ['© Ormeval', 'Kettle™', 'Ormeval®'];

describe('reader', () => {
  it.each(SIGNED)('leaves the sign of %s alone', (text) => expect(reader(text)).toBe(text));

  it.each(READ)('reads %j as %j', (text, read) => {
    expect(reader(text)).toBe(read);
    expect(reader(read)).toBe(read);
  });

  it.each(KEPT)('leaves %s alone', (text) => expect(reader(text)).toBe(text));
});

describe('found', () => {
  it('quotes what it was read from, decorations and all', () => {
    const quote = quoteSource('> • Baker,', 2, 10);
    expect(found(quote, 'header-title', 0.8)).toEqual({ value: 'Baker', confidence: 0.8, evidence: [{ rule: 'header-title', quote }] });
  });

  it('may be what a rule makes of the words', () => expect(found(quoteSource('May 2018', 0, 8), 'date', 0.9, '2018-05').value).toBe('2018-05'));
});

describe('joined', () => {
  const [first, blank, second] = [quoteSource('One.\n \nTwo.', 0, 4), quoteSource('One.\n \nTwo.', 5, 6), quoteSource('One.\n \nTwo.', 7, 11)];

  it('keeps every paragraph as evidence, and no blank one', () => {
    expect(joined([first, blank, second], 'prose', 0.7)).toEqual({
      value: 'One.\n\nTwo.',
      confidence: 0.7,
      evidence: [
        { rule: 'prose', quote: first },
        { rule: 'prose', quote: second },
      ],
    });
  });

  it('takes another separator', () => expect(joined([first, second], 'prose', 0.7, ' ')?.value).toBe('One. Two.'));
  it('is nothing where there is nothing', () => expect([joined([], 'prose', 1), joined([blank], 'prose', 1)]).toEqual([undefined, undefined]));
});

describe('trust', () => {
  const finding = found(quoteSource('Baker', 0, 5), 'title', 0.8);

  it.each([
    [0.5, 0.4],
    [1, 0.8],
    [2, 1],
    [-1, 0],
  ])('times %d is %d', (factor, confidence) => expect(trust(finding, factor)).toEqual({ ...finding, confidence }));

  it('leaves the finding as it was', () => {
    trust(finding, 0);
    expect(finding.confidence).toBe(0.8);
  });
});
