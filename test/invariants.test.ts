import { describe, expect, it } from 'vitest';
import { parseCv } from '../src/index.js';
import { parseWithLedger } from '../src/parse-cv.js';
import { fixtureCvs, TODAY } from './fixture-folders.js';
import { invariants } from './invariants.js';

const options = { today: TODAY };

describe.each(fixtureCvs())('$name', ({ text }) => {
  const result = parseWithLedger(text, options);

  it.each(Object.entries(invariants))('%s', (_, check) => {
    expect(check(text, result)).toEqual([]);
  });

  it('reads the same twice, and the ledger is no part of the answer', () => {
    const { ledger: _, ...answer } = result;
    expect(parseCv(text, options)).toEqual(answer);
  });
});
