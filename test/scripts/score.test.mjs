import { describe, expect, it } from 'vitest';
import { align } from '../../scripts/evaluate/align.mjs';
import { countBands } from '../../scripts/evaluate/confidence.mjs';
import { isSame } from '../../scripts/evaluate/same.mjs';
import { addCounts, rates, score } from '../../scripts/evaluate/score.mjs';

describe('isSame', () => {
  it.each([
    ['basics.name', 'Ann Example', 'ANN  EXAMPLE', true],
    ['basics.name', 'Ann Example', 'Ann', false],
    ['basics.url', 'https://www.example.org/', 'http://example.org', true],
    ['basics.url', 'https://example.org/a', 'https://example.org/b', false],
    ['work[].startDate', '2019-03', '2019', false],
    ['skills[].name', 'C++', 'C', false],
    ['skills[].name', '日本', '日本', true],
    ['skills[].level', '★★', '★★★', false],
    ['work[].summary', 'one two three four five six seven eight nine ten', 'one two three four five six seven eight nine', true],
    ['work[].summary', 'one two three four', 'one two', false],
    ['work[].position', 'Developer of things and other things', 'Developer of things and other thing', false],
    ['projects[].type', 1, 1, true],
    ['projects[].type', 1, '1', false],
  ])('%s: %j and %j', (field, found, gold, same) => expect(isSame(field, found, gold)).toBe(same));
});

describe('align', () => {
  const equal = (a, b) => (a === b ? 1 : 0);

  it('pairs what is alike, wherever it stands', () => {
    expect(align(['a', 'b'], ['b', 'c'], equal)).toEqual([
      ['a', undefined],
      ['b', 'b'],
      [undefined, 'c'],
    ]);
  });

  it('uses each item once', () => expect(align(['a', 'a'], ['a'], equal)).toHaveLength(2));
});

describe('score', () => {
  const gold = {
    basics: { name: 'Ann' },
    work: [
      { name: 'Alpha', position: 'Developer', highlights: ['x', 'y'] },
      { name: 'Beta', position: 'Lead' },
    ],
  };

  it('finds nothing wrong with the gold itself', () => {
    const { counts, misses } = score(gold, gold);
    expect(misses).toEqual([]);
    expect(Object.fromEntries(counts)).toEqual({
      'basics.name': { right: 1, found: 1, gold: 1 },
      'work[].name': { right: 2, found: 2, gold: 2 },
      'work[].position': { right: 2, found: 2, gold: 2 },
      'work[].highlights[]': { right: 2, found: 2, gold: 2 },
    });
  });

  it('does not blame the entries behind one that is invented', () => {
    const { misses } = score({ ...gold, work: [{ name: 'Gamma' }, ...gold.work] }, gold);
    expect(misses).toEqual([{ field: 'work[].name', found: 'Gamma', gold: undefined }]);
  });

  it('counts a lost section and a wrong value', () => {
    const { counts, misses } = score({ basics: { name: 'Bob' } }, gold);
    expect(counts.get('basics.name')).toEqual({ right: 0, found: 1, gold: 1 });
    expect(counts.get('work[].name')).toEqual({ right: 0, found: 0, gold: 2 });
    expect(misses).toHaveLength(7);
  });

  it('counts both sides where their shapes differ', () => {
    const { counts } = score({ basics: 'Ann', work: { name: 'Alpha' } }, { basics: { name: 'Ann' }, work: [{ name: 'Alpha' }] });
    expect(Object.fromEntries(counts)).toEqual({
      basics: { right: 0, found: 1, gold: 0 },
      'basics.name': { right: 0, found: 0, gold: 1 },
      'work.name': { right: 0, found: 1, gold: 0 },
      'work[].name': { right: 0, found: 0, gold: 1 },
    });
  });

  it('adds up', () => {
    const total = new Map();
    for (const found of [gold, {}]) addCounts(total, score(found, gold).counts);
    expect(total.get('basics.name')).toEqual({ right: 1, found: 1, gold: 2 });
    expect(rates(total.get('basics.name'))).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
    expect(rates({ right: 0, found: 0, gold: 1 })).toEqual({ precision: undefined, recall: 0, f1: 0 });
  });
});

describe('countBands', () => {
  it('asks whether the gold has the value anywhere in the field', () => {
    const resume = { work: [{ name: 'Beta' }, { name: 'Gamma' }] };
    const provenance = { '/work/0/name': { confidence: 0.9 }, '/work/1/name': { confidence: 0.89 } };
    expect(countBands({ resume, provenance }, { work: [{ name: 'Alpha' }, { name: 'Beta' }] })).toEqual([
      { name: '≥ 0.9', right: 1, found: 1 },
      { name: '0.7–0.9', right: 0, found: 1 },
      { name: '0.5–0.7', right: 0, found: 0 },
      { name: '< 0.5', right: 0, found: 0 },
    ]);
  });
});
