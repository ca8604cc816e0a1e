import { describe, expect, it } from 'vitest';
import { append, appendComposed, appendTab, composer, finish } from '../../src/document/index.js';

const SHAPE = { kind: 'text', depth: 0, level: 0, gap: 0, block: 1 } as const;

describe('composer', () => {
  it.each<[name: string, text: string, read: string, keepColumns: boolean]>([
    ['folds white space', ' a \t b\n\nc ', 'a b c', false],
    ['keeps columns', 'a   b\tc  d', 'a\tb\tc d', true],
    ['leaves out what nobody sees', 'a\u00ad\u200b\ufeff\0\u202eb\ue000', 'ab', false],
    ['spells ligatures out', 'ﬀﬁﬂﬃﬄ', 'fffiflffiffl', false],
    ['knows every blank', 'a\u00a0b\u3000c\u2003d\u205fe', 'a b c d e', false],
  ])('%s', (_, text, read, keepColumns) => {
    const to = composer();
    append(to, { text, offsets: 0 }, keepColumns);
    expect(finish(to, SHAPE)?.text).toBe(read);
  });

  it('needs one number where nothing was changed', () => {
    const to = composer();
    append(to, { text: 'Ann Example', offsets: 7 });
    expect(finish(to, SHAPE)?.offsets).toBe(7);
  });

  it('tells the place of each character where something was', () => {
    const to = composer();
    append(to, { text: 'a  ﬁ', offsets: 7 });
    expect(finish(to, SHAPE)?.offsets).toEqual(Int32Array.of(7, 8, 10, 10));
  });

  it('makes no line of nothing', () => {
    const to = composer();
    append(to, { text: ' \u00ad ', offsets: 0 });
    expect(finish(to, SHAPE)).toBeUndefined();
  });

  it('joins cells, with their marks', () => {
    const [row, cell] = [composer(), composer()];
    append(cell, { text: 'b', offsets: 9 });
    cell.marks.push({ type: 'strong', start: 0, end: 1 });
    append(row, { text: 'a', offsets: 0 });
    appendTab(row, 8);
    appendComposed(row, cell);
    expect(finish(row, SHAPE)).toMatchObject({ text: 'a\tb', marks: [{ type: 'strong', start: 2, end: 3 }] });
  });

  it('is linear on one long line', () => {
    const [once, eightTimes] = [costOf(50_000), costOf(400_000)];
    expect(eightTimes).toBeLessThan(24 * Math.max(once, 10)); // a square would be 64 times
  });
});

/** Processor time that a line of so many words takes, in milliseconds. */
function costOf(words: number): number {
  const before = process.cpuUsage();
  append(composer(), { text: 'a  b '.repeat(words), offsets: 0 });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
