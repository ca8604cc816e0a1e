import { describe, expect, it } from 'vitest';
import { dateLines } from '../../src/structure/anchor.js';
import { readBody } from '../../src/structure/body.js';
import { withLoneDeeds } from '../../src/structure/lone-deeds.js';
import { kitFor, linesOf } from './kit.js';

const LIST = 'Baked rye bread\nCleaned the ovens\nServed at the counter';
const HEADED = 'A bakery with two ovens and a shop that is open at night, where rye is what people ask for.\nBaked rye bread\nServed at the counter';
const CLOSED_HEADED = 'A bakery with two ovens and a shop that is open at night, where rye is what people ask for.\nBaked rye bread.\nCleaned the ovens.';

const DEEDS: readonly (readonly [name: string, jobs: readonly string[]])[] = [
  ['beside lists without bullets', [LIST, 'Ground the wheat']],
  ['where summaries are sentences and deeds are not', [HEADED, 'Ground the wheat']],
  ['where both are sentences, as short as deeds are', [CLOSED_HEADED, 'Ground wheat.']],
];

const SUMMARIES: readonly (readonly [name: string, jobs: readonly string[]])[] = [
  ['where no job lists deeds', ['Baked rye bread', 'Ground the wheat']],
  ['where bullets are drawn', ['- Baked rye bread\n- Cleaned the ovens', 'Ground the wheat']],
  ['that are sentences where deeds are not', [LIST, 'Ground the wheat of four towns.']],
  ['of several sentences', [CLOSED_HEADED, 'Ground wheat. Sold it.']],
  ['longer than deeds, where summaries are sentences, too', [CLOSED_HEADED, 'Ground the wheat of four towns and of the farms around them.']],
];

/** What each job below a header is told of. */
function read(jobs: readonly string[]) {
  const entries = jobs.map((text) => ({ body: dateLines(linesOf(text, 'text'), kitFor(text)) }));
  const bodies = entries.map(({ body }, at) => readBody(body, kitFor(jobs[at] as string)));
  return withLoneDeeds(bodies, entries).at(-1);
}

describe('withLoneDeeds', () => {
  it.each(DEEDS)('takes a lone line for a deed %s', (_, jobs) => {
    expect(read(jobs)?.items.map(({ text }) => text)).toEqual([jobs.at(-1)]);
    expect(read(jobs)?.paragraphs).toEqual([]);
  });
  it.each(SUMMARIES)('leaves summaries %s', (_, jobs) => {
    expect(read(jobs)?.paragraphs.map(({ text }) => text)).toEqual([jobs.at(-1)]);
    expect(read(jobs)?.items).toEqual([]);
  });
});
