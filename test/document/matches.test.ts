import { describe, expect, it } from 'vitest';
import { matchesIn } from '../../src/document/index.js';

describe('matchesIn', () => {
  it.each([
    ['Baker, Mill, Ormeval', /,\s/gu],
    ['no border in it', /;/gu],
    ['', /x*/gu],
    ['abc', /(?=\p{L})/gu],
    ['a🌿b🌿', /(?=🌿)|$/gu],
    ['🌿', /(?:)/gu],
    ['one two', /(\w)\w*/g],
  ])('finds in %j what matchAll finds with %s', (text, pattern) => {
    const told = ({ 0: match, 1: group, index }: RegExpExecArray) => ({ match, group, index });
    expect(matchesIn(text, pattern).map(told)).toEqual([...text.matchAll(pattern)].map(told));
  });

  it('begins at the start of each text', () => {
    const pattern = /a/gu;
    pattern.lastIndex = 3;
    expect(matchesIn('abca', pattern)).toHaveLength(2);
    expect(matchesIn('abca', pattern)).toHaveLength(2);
  });

  it('refuses a pattern that would find the same match for ever', () => {
    expect(() => matchesIn('abc', /b/u)).toThrow(TypeError);
  });
});
