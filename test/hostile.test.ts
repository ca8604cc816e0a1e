import { beforeAll, describe, expect, it } from 'vitest';
import { parseCv } from '../src/index.js';
import { fixtureCvs, TODAY } from './fixture-folders.js';
import { schemaErrors } from './json-resume-schema.js';
import { dataBombs } from './robustness/data-bombs.js';
import { floods } from './robustness/floods.js';
import { hostileTexts } from './robustness/texts.js';

/** How many times as long as CVs of the same size a text may take that was made to be slow. */
const FACTOR = 4;
/** Sizes at which the time of CVs is taken; other sizes lie on the line through both, as CVs take linear time (`npm run bench`). */
const SMALL = 30_000;
const LARGE = 150_000;

let small = 0;
let large = 0;
beforeAll(() => {
  parse(cvs(SMALL)); // what is loaded or compiled once is not what is timed
  small = timeOf(cvs(SMALL));
  large = timeOf(cvs(LARGE));
}, 300_000);

describe.each([
  ['hostile texts', hostileTexts],
  ['floods', floods],
  ['data bombs', dataBombs],
])('%s take no longer than CVs of their size', (_, texts) => {
  it.each(Object.entries(texts))('%s', { timeout: 300_000 }, (_, make) => {
    const text = make();
    const time = timeOf(text, (result) => expect(schemaErrors(result.resume)).toEqual([]));
    const limit = FACTOR * usualTime(text.length);
    if (time > limit) expect(timeOf(text)).toBeLessThan(limit); // once more: a machine can stumble
  });
});

/** The CVs of the fixtures one behind the other, as long as asked for. */
function cvs(size: number): string {
  const all = fixtureCvs()
    .filter(({ name }) => /\.(?:md|txt)$/u.test(name))
    .map(({ text }) => text)
    .join('\n\n');
  return all.repeat(Math.ceil(size / all.length)).slice(0, size);
}

/** Milliseconds of the processor: those do not depend on what else the machine does. */
function timeOf(text: string, check?: (result: ReturnType<typeof parse>) => void): number {
  const before = process.cpuUsage();
  const result = parse(text);
  const { user, system } = process.cpuUsage(before);
  check?.(result);
  return (user + system) / 1000;
}

/** What CVs of this size take; a small text is granted the time of the smallest size. */
function usualTime(size: number): number {
  return small + Math.max(0, (size - SMALL) / (LARGE - SMALL)) * Math.max(0, large - small);
}

function parse(text: string) {
  return parseCv(text, { today: TODAY });
}
