import { describe, expect, it } from 'vitest';
import { grouped, ungrouped } from '../../src/lexicon/grouped.js';

describe('grouped', () => {
  const table = new Map([
    ['rye', 1],
    ['oats', 2],
    ['wheat', 1],
  ]);

  it('names each value once', () => {
    expect(grouped(table)).toEqual([
      [1, ['rye', 'wheat']],
      [2, ['oats']],
    ]);
  });

  it('is undone', () => expect(new Map([...ungrouped(grouped(table))].sort())).toEqual(new Map([...table].sort())));
});
