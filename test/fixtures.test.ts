import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCv } from '../src/index.js';
import { fixtureFolders, pendingCases, TODAY } from './fixture-folders.js';

// UPDATE_FIXTURES=1 writes what the parser reads now, but for cases on the list of known failures. Read the difference before you keep it.
const UPDATE = Boolean(process.env.UPDATE_FIXTURES);

describe('fixtures', () => {
  const folders = fixtureFolders();

  it('exist', () => expect(folders).not.toHaveLength(0));

  describe.each(folders)('$name', ({ gold, cvs, pending }) => {
    if (UPDATE && pending === undefined) writeFileSync(gold, `${JSON.stringify(read(cvs[0]?.text ?? ''), null, 2)}\n`);

    it('has a resume.json', () => expect(existsSync(gold), 'write it by hand, or with UPDATE_FIXTURES=1').toBe(true));

    it.runIf(existsSync(gold) && pending === undefined).each(cvs)('$name', ({ text }) => {
      expect(read(text)).toEqual(JSON.parse(readFileSync(gold, 'utf8')));
    });

    // One test for the whole folder: it is off the list when all of its CVs are read rightly, and must be taken off then.
    it.runIf(existsSync(gold) && pending !== undefined).fails(`is pending: ${pending}`, () => {
      const right = JSON.parse(readFileSync(gold, 'utf8'));
      for (const { text } of cvs) expect(read(text)).toEqual(right);
    });
  });
});

describe('pending.json', () => {
  const pending = pendingCases();
  const names = fixtureFolders().map(({ name }) => name);

  it('lists folders that exist, in order, each once', () => {
    const cases = pending.map((entry) => entry.case);
    expect(cases.filter((name) => !names.includes(name))).toEqual([]);
    expect(cases).toEqual([...new Set(cases)].sort());
  });

  it('says in one line what is wrong with each', () => {
    expect(pending.filter(({ why }) => !/^\S.{9,}\S$/u.test(why)).map((entry) => entry.case)).toEqual([]);
  });
});

function read(text: string) {
  return parseCv(text, { today: TODAY }).resume;
}
