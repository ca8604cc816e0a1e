import { describe, expect, it } from 'vitest';
import { describe as describeProgress } from '../../src/cli/progress.js';
import { SECTIONS, summary } from '../../src/cli/summary.js';
import { count, newTally } from '../../src/cli/tally.js';
import { resumeSchema } from '../../src/index.js';

const WARNING = { code: 'no-name', message: '' };

describe('summary', () => {
  it('tells what was done and how often each field was found', () => {
    const tally = { ...newTally(), kept: 1200 };
    count(tally, { output: '', warnings: [], fields: ['basics.name', 'work.name'] });
    count(tally, { output: '', warnings: [WARNING], fields: ['work.name'] });
    count(tally, { error: 'no such file' });
    expect(summary(tally, 200, false).split('\n')).toEqual([
      '2 parsed (1 with warnings), 1 failed, 1,200 kept from before in 3 min 20 s (0/s)',
      'Found in so many of them:',
      '  basics        name 50%',
      '  work          name 100%',
      '',
    ]);
  });

  it('says that the run was cut short', () => {
    expect(summary(newTally(), 4.2, true)).toBe('interrupted: 0 parsed, 0 failed in 4.2 s (0/s)\n');
  });

  it('knows all sections, in the order of the schema', () => {
    expect(SECTIONS).toEqual(Object.keys(resumeSchema.shape));
  });
});

describe('progress', () => {
  it.each([
    [{ parsed: 0 }, 0, undefined, '0 · 0/s'],
    [{ parsed: 960 }, 10, undefined, '960 · 96/s'],
    [{ parsed: 1198, failed: 2, kept: 34 }, 12.5, 20_000, '1,234/20,000 · 96/s · 3 min 15 s left · 2 failed'],
    [{ parsed: 10 }, 100, 100_000, '10/100,000 · 0/s · 277 h 45 min left'],
  ])('%j after %d s of %d: %s', (done, seconds, total, expected) => {
    expect(describeProgress({ ...newTally(), ...done }, seconds, total)).toBe(expected);
  });
});
