import { describe, expect, it } from 'vitest';
import { align, offsetAt } from '../../src/document/index.js';

describe('align finds each character', () => {
  it.each<[name: string, value: string, source: string, offsets: number[]]>([
    ['as it stands', 'abc', 'abc', [0, 1, 2]],
    ['behind indentation', 'a\nb', 'a\n  b', [0, 1, 4]],
    ['behind a backslash', 'a*b', 'a\\*b', [0, 1, 3]],
    ['a backslash itself', '\\ b', '\\ b', [0, 1, 2]],
    ['of an entity at its start', 'a&b', 'a&amp;b', [0, 1, 6]],
    ['of code, where an entity is none', '&amp;b', '&amp;b ', [0, 1, 2, 3, 4, 5]],
    ['of a number at its start', 'a–b', 'a&#8211;b', [0, 1, 8]],
    ['of a pair at the start of both', '😀b', '&#x1f600;b', [0, 0, 9]],
    ['of an escape in JSON', 'é/\n"', '\\u00e9\\/\\n\\"', [0, 6, 8, 10]],
    ['of a pair in JSON', '😀b', '\\ud83d\\ude00b', [0, 6, 12]],
    ['between doubled quotation marks', "it's", "it''s", [0, 1, 2, 4]],
    ['of a folded line', 'a b', 'a\n   b', [0, 1, 5]],
    ['that is nowhere, at the one before', 'a☃b', 'ab', [0, 0, 1]],
  ])('%s', (_, value, source, offsets) => {
    const quote = align(value, source, 0, source.length);
    expect(quote.text).toBe(value);
    expect(offsets.map((_offset, index) => offsetAt(quote, index))).toEqual(offsets);
  });
});
