import { describe, expect, it } from 'vitest';
import { concat, cut, nest, offsetAt, positions, quoteSource, replace, slice, spanOf, split } from '../../src/document/index.js';

const SOURCE = '  Ann Example, Berlin\nBaker';

describe('quotations', () => {
  it('have other words for the matches of a pattern, but for those that stay', () => {
    const quote = quoteSource('xa1b2c', 1, 6);
    const read = replace(quote, /\d/gu, (written) => (written.text === '1' ? { text: '--', offsets: offsetAt(written, 0) } : undefined));
    expect(read.text).toBe('a--b2c');
    expect([...read.text].map((_, at) => offsetAt(read, at))).toEqual([1, 2, 3, 3, 4, 5]);
    expect(replace(quote, /z/gu, () => quote)).toBe(quote);
  });

  it('are sliced without white space', () => {
    expect(slice(quoteSource(SOURCE, 0, 13))).toEqual({ text: 'Ann Example', offsets: 2 });
    expect(cut(quoteSource(SOURCE, 0, 13), 1, 4)).toEqual({ text: ' An', offsets: 1 });
  });

  it('are split, empty parts left out', () => {
    expect(split(quoteSource('a,, b ,', 0, 7), /,/gu)).toEqual([
      { text: 'a', offsets: 0 },
      { text: 'b', offsets: 4 },
    ]);
  });

  it('are joined, each part with its place', () => {
    const both = concat([quoteSource(SOURCE, 2, 5), quoteSource(SOURCE, 22, 27)], ' ');
    expect(both.text).toBe('Ann Baker');
    expect(Array.from(both.text, (_, index) => offsetAt(both, index))).toEqual([2, 3, 4, 4, 22, 23, 24, 25, 26]);
  });

  it('are joined with an empty one', () => {
    expect(
      concat(
        [
          { text: '', offsets: 3 },
          { text: 'a', offsets: 5 },
        ],
        ' ',
      ).offsets,
    ).toEqual(Int32Array.of(5, 5));
  });

  it('stand inside each other', () => {
    const outer = { text: 'abc', offsets: Int32Array.of(4, 6, 8) };
    expect(nest(outer, { text: 'bc', offsets: 1 }).offsets).toEqual(Int32Array.of(6, 8));
    expect(nest(quoteSource('xxabc', 2, 5), { text: 'c', offsets: 2 }).offsets).toBe(4);
  });

  it('cover a stretch of the source', () => {
    expect(spanOf({ text: 'ab', offsets: Int32Array.of(4, 9) })).toEqual({ start: 4, end: 10 });
    expect(spanOf({ text: '', offsets: 4 })).toEqual({ start: 4, end: 4 });
  });

  it('have a line and a column', () => {
    expect(positions(SOURCE)({ start: 22, end: 27 })).toEqual({ start: { line: 2, column: 1, offset: 22 }, end: { line: 2, column: 6, offset: 27 } });
  });
});
