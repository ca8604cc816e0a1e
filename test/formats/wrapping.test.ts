import { describe, expect, it } from 'vitest';
import { isBracketed, isWrapped, wrapWidth } from '../../src/formats/wrapping.js';

describe('isWrapped', () => {
  it.each<[line: string, next: string, width: number, wrapped: boolean]>([
    ['aaa bbb', 'ccc', 10, true],
    ['aaa bbb', 'cc', 10, false],
    ['aaa bbb', '  ccc', 10, true],
    ['', 'ccc', 2, false],
    ['aaa bbb', '', 10, false],
    ['aaa', 'cccccccccc', 10, false],
    ['aaa', 'https://example.org', 10, true],
    ['aaa', '[www.example.org]', 10, true],
    ['aaa', '[ann@example.org]', 10, true],
    ['aaa bbb', 'cc\u00a0ddd', 10, true],
    ['aaa bbb and', 'ccc', 14, true],
    ['aaa bbb.', 'ccc', 12, false],
    ['aaa bbb and', 'Ccc', 17, false],
    ['aaa     bbb', 'cccc', 14, false],
    ['aaa ------- bbb', 'cccc', 18, false],
    ['aaa bbb', '09/2016 - 07/2019 ccc', 10, false],
    ['aaa bbb', '2016 ccc', 10, true],
    ['烤面包。', '每天', 6, false],
    ['每天烤面包', '三百个', 6, true],
    ['aaa bbb', 'Tools: ccc', 12, false],
    ['aaa bbb,', 'Tools: ccc', 12, true],
  ])('%j before %j at %d: %s', (line, next, width, wrapped) => {
    expect(isWrapped(line, next, width)).toBe(wrapped);
  });
});

describe('isBracketed', () => {
  it.each([
    ['Baker, ESIB (School', 'of Bread), Lyon'],
    ['Baker at the BRI (Bread Research', '  Institute of Ormeval)'],
  ])('%j goes on in %j', (line, next) => {
    expect(isBracketed(line, next)).toBe(true);
  });

  it.each([
    ['Baker (Copper Kettle)', 'Cook (Ormeval)'],
    ['Baker (Copper Kettle', 'Cook'],
    ['Baker (Copper Kettle', 'Cook (Ormeval)'],
    ['Languages: (', 'English)'],
    ['1) Baker', '2) Cook'],
    ['Baker      (Copper Kettle', 'Lund)'],
  ])('%j ends before %j', (line, next) => {
    expect(isBracketed(line, next)).toBe(false);
  });
});

describe('wrapWidth', () => {
  const fill = (width: number): string => {
    const lines = [''];
    for (const word of 'the bread was good and the people who ate it said so too '.repeat(8).trim().split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last.length + word.length + 1 > width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines.join('\n');
  };

  it.each([60, 72, 80, 100, 120])('finds a margin at %d', (width) => {
    expect(Math.abs((wrapWidth(fill(width)) ?? 0) - width)).toBeLessThanOrEqual(3);
  });

  it.each<[name: string, text: string]>([
    ['nothing', ''],
    ['short lines', 'Ann\nBaker\nBerlin'],
    ['a narrow poem', fill(40)],
    ['paragraphs on one line each', `${'word '.repeat(60)}\n\n${'word '.repeat(50)}\n${'word '.repeat(30)}`],
    [
      'sentences that end where their author ended them',
      'I baked bread in the morning and sold it in the afternoon.\nThen I went to sleep.\nI did it again on the next day.',
    ],
  ])('finds none in %s', (_, text) => {
    expect(wrapWidth(text)).toBeUndefined();
  });

  it('knows the margin of html-to-text by its habits', () => {
    expect(wrapWidth('Ann\n\n * one\n * two [https://example.org]')).toBe(80);
  });
});
