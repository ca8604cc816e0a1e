import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCv } from '../src/index.js';
import { parseWithLedger } from '../src/parse-cv.js';
import { fixtureCvs, TODAY } from './fixture-folders.js';
import { violations } from './invariants.js';
import { markdown, soup, yaml } from './robustness/arbitrary.js';
import { damaged, fraction } from './robustness/mutations.js';
import { SAMPLE } from './robustness/texts.js';

/** How often each property is tried, and with which texts: the same in every run. A night can afford more, `PROPERTY_RUNS=20000 PROPERTY_SEED=7`. */
const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 40), seed: Number(process.env.PROPERTY_SEED ?? 1) };
const cvs = [SAMPLE, ...fixtureCvs().map(({ text }) => text)];

const KINDS: readonly (readonly [kind: string, texts: fc.Arbitrary<string>])[] = [
  ['any string', fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: codeUnit() }))],
  ['anything made of the parts of CVs', soup()],
  ['a part of a CV', fc.tuple(cv(), fraction(), fraction()).map(([text, from, to]) => cut(text, from, to))],
  ['a CV with something put in its middle', fc.tuple(cv(), fraction(), soup()).map(([text, at, noise]) => cut(text, 0, at) + noise + cut(text, at, 1))],
  [
    'a CV whose lines are shuffled',
    cv()
      .chain((text) => fc.shuffledSubarray(text.split('\n'), { minLength: 1 }))
      .map((lines) => lines.join('\n')),
  ],
  ['any YAML', yaml()],
  ['any markdown', markdown()],
];

it.each(KINDS)('keeps its promises on %s', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => keepsPromises(text)),
    RUNS,
  );
});

describe('keeps its promises on every fixture, damaged on its way', () => {
  it.each(fixtureCvs().map(({ name, text }) => [name, text] as const))('%s', (_, text) => {
    fc.assert(
      fc.property(damaged(text), (other) => keepsPromises(other)),
      { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 20) },
    );
  });
});

it('keeps its promises at any maximum length', () => {
  fc.assert(fc.property(cv(), fc.integer({ min: 1, max: 2000 }), keepsPromises), RUNS);
});

function keepsPromises(text: string, maxLength?: number): void {
  const options = { today: TODAY, ...(maxLength !== undefined && { maxLength }) };
  const { ledger, ...result } = parseWithLedger(text, options);
  expect(violations(text, { ledger, ...result })).toEqual([]);
  if (!isDeepStrictEqual(parseCv(text, options), result)) throw new Error('read again, it gives another answer');
}

function cv(): fc.Arbitrary<string> {
  return fc.constantFrom(...cvs);
}

function cut(text: string, from: number, to: number): string {
  return text.slice(Math.floor(from * text.length), Math.floor(to * text.length));
}

/** UTF-16 code units, lone surrogates among them. */
function codeUnit(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
}
