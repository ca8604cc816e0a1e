import { describe, expect, it } from 'vitest';
import { endLists, itemLevel } from '../../src/formats/item-level.js';

/** Columns of bullets, one after the other, and how deep each item is nested; a column with `t` is that of a line without a bullet. */
const LISTS: readonly (readonly [what: string, columns: string, levels: string])[] = [
  ['no indent', '0 0 0', '1 1 1'],
  ['a list indented as a whole', '4 4 4', '1 1 1'],
  ['items inside items', '0 3 6 3 0', '1 2 3 2 1'],
  ['items inside items, two blanks each', '2 4 6 2', '1 2 3 1'],
  ['a careless blank', '4 5 4', '1 1 1'],
  ['a new list below a line without a bullet', '0 t0 4 4', '1 1 1'],
  ['a line that goes on below its item', '0 t2 4', '1 2'],
  ['no end of nesting', '0 2 4 6 8 10 12 14', '1 2 3 4 5 6 6 6'],
];

describe('itemLevel', () => {
  it.each(LISTS)('%s', (_, columns, levels) => {
    const open: number[] = [];
    const seen = columns.split(' ').flatMap((column) => {
      if (!column.startsWith('t')) return itemLevel(open, Number(column));
      endLists(open, Number(column.slice(1)));
      return [];
    });
    expect(seen.join(' ')).toBe(levels);
  });
});
