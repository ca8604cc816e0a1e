import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPairs } from '../../scripts/evaluate/pairs.mjs';
import { table } from '../../scripts/table.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parse-cv-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('finds CVs with golds, however they are kept', () => {
  mkdirSync(join(folder, 'deep', 'one'), { recursive: true });
  for (const name of ['deep/one/cv.md', 'deep/one/cv.txt', 'deep/one/notes.md', 'a.txt', 'b.md', 'c.d.txt', 'lonely.md', 'data.json'])
    writeFileSync(join(folder, name), name);
  for (const name of ['deep/one/resume.json', 'a.gold.json', 'b.md.gold.json', 'c.d.gold.json', 'data.gold.json', 'stray.gold.json'])
    writeFileSync(join(folder, name), '{}');
  expect(readPairs(folder).map(({ path }) => basename(path))).toEqual(['a.txt', 'b.md', 'c.d.txt', 'data.json', 'cv.md', 'cv.txt']);
});

it('lays out a table', () => {
  expect(table(['field', 'n'], [['a', '10']])).toBe('field   n\n─────  ──\na      10');
});
