import { describe, expect, it } from 'vitest';
import type { Resume } from '../../src/index.js';
import { parsedFixtures, read, textOf, themes } from './pages.js';

const fixtures = parsedFixtures().filter(({ resume }) => resume.work !== undefined);

/** What share of employers and dates must come back from a theme's page. Raise it when more do; never lower it. */
const FLOORS: Readonly<Record<string, Floor>> = {
  even: { employers: 0.986, dates: 1, whole: 0.978 },
  stackoverflow: { employers: 0.991, dates: 1, whole: 0.985 },
};

interface Floor {
  readonly employers: number;
  readonly dates: number;
  /** Of résumés of which all employers with their dates come back, in order. */
  readonly whole: number;
}

describe.each(themes)('a page of $name, read again', ({ name, render }) => {
  const floor = FLOORS[name] as Floor;
  const pairs = fixtures.map((fixture) => ({ name: fixture.name, before: jobsOf(fixture.resume), after: jobsOf(read(textOf(render(fixture.resume)))) }));

  it.each(['employers', 'dates'] as const)('gives the same %s', (what) => {
    const wanted = pairs.flatMap(({ before, after }) => matches(before, after, what));
    report(name, what, wanted.filter(Boolean).length, wanted.length);
    expect(share(wanted.filter(Boolean).length, wanted.length)).toBeGreaterThanOrEqual(floor[what]);
  });

  it('gives whole careers', () => {
    const whole = pairs.filter(({ before, after }) => JSON.stringify(after) === JSON.stringify(before));
    report(name, 'whole careers', whole.length, pairs.length);
    expect(share(whole.length, pairs.length)).toBeGreaterThanOrEqual(floor.whole);
  });
});

interface Job {
  readonly employer: string | undefined;
  readonly dates: string;
}

function jobsOf({ work = [] }: Resume): Job[] {
  return work.map(({ name, startDate, endDate }) => ({ employer: name, dates: `${asShown(startDate)}/${asShown(endDate)}` }));
}

/** Themes show a day as its month, and a year as its January: no reader of the page can know better. */
function asShown(date: string | undefined): string {
  if (date === undefined) return '';
  return date.length === 4 ? `${date}-01` : date.slice(0, 7);
}

/** For each job that had one, whether its employer (or its period) was found again, in any order but not twice. */
function matches(before: readonly Job[], after: readonly Job[], what: 'employers' | 'dates'): boolean[] {
  const pick = (job: Job): string => (what === 'employers' ? (job.employer ?? '') : job.dates === '/' ? '' : job.dates);
  const left = after.map(pick);
  return before
    .map(pick)
    .filter((value) => value !== '')
    .map((value) => left.includes(value) && left.splice(left.indexOf(value), 1).length > 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.floor((1000 * part) / whole) / 1000;
}

function report(theme: string, what: string, part: number, whole: number): void {
  process.stdout.write(`round trip, ${theme}: ${what} ${part}/${whole} = ${share(part, whole)}\n`);
}
