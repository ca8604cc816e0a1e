import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from 'resumed';
import { afterAll, describe, expect, it } from 'vitest';
import { parsedFixtures } from './pages.js';

const folder = mkdtempSync(join(tmpdir(), 'parse-cv-resumed-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('resumed', () => {
  it.each(parsedFixtures())('accepts $name', async ({ resume }) => {
    expect(await complaints(resume)).toEqual([]);
  });

  // Without this, a validator that accepts everything would pass.
  it.each([
    ['a wrong date', { work: [{ name: 'Ormeval', startDate: 'May 2018' }] }],
    ['a wrong address', { basics: { url: 'no address' } }],
    ['a list that is none', { work: { name: 'Ormeval' } }],
  ])('refuses %s', async (_, resume) => {
    expect(await complaints(resume)).not.toEqual([]);
  });
});

async function complaints(resume: unknown): Promise<string[]> {
  const file = join(folder, 'resume.json');
  writeFileSync(file, JSON.stringify(resume));
  try {
    await validate(file);
    return [];
  } catch (errors) {
    if (!Array.isArray(errors)) throw errors;
    return errors.map(({ path, message }) => `${path}: ${message}`);
  }
}
