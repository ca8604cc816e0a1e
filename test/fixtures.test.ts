import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCv } from '../src/index.js';
import { fixtureFolders, TODAY } from './fixture-folders.js';

// UPDATE_FIXTURES=1 writes what the parser reads now. Read the difference before you keep it.
const UPDATE = Boolean(process.env.UPDATE_FIXTURES);

describe('fixtures', () => {
  const folders = fixtureFolders();

  it('exist', () => expect(folders).not.toHaveLength(0));

  describe.each(folders)('$name', ({ gold, cvs }) => {
    if (UPDATE) writeFileSync(gold, `${JSON.stringify(read(cvs[0]?.text ?? ''), null, 2)}\n`);

    it('has a resume.json', () => expect(existsSync(gold), 'write it by hand, or with UPDATE_FIXTURES=1').toBe(true));

    it.runIf(existsSync(gold)).each(cvs)('$name', ({ text }) => {
      expect(read(text)).toEqual(JSON.parse(readFileSync(gold, 'utf8')));
    });
  });
});

function read(text: string) {
  return parseCv(text, { today: TODAY }).resume;
}
