import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixtureCvs, TODAY } from './fixture-folders.js';
import { violations } from './invariants.js';
import { SAMPLE } from './robustness/texts.js';

const RUNS = { numRuns: 150 };
const cvs = [SAMPLE, ...fixtureCvs().map(({ text }) => text)];

it('keeps its promises on any string', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: codeUnit() })), (text) => keepsPromises(text)),
    RUNS,
  );
});

it('keeps its promises on anything made of the parts of CVs', () => {
  fc.assert(
    fc.property(soup(), (text) => keepsPromises(text)),
    RUNS,
  );
});

it('keeps its promises on a part of a CV', () => {
  fc.assert(
    fc.property(cv(), fraction(), fraction(), (text, from, to) => keepsPromises(cut(text, from, to))),
    RUNS,
  );
});

it('keeps its promises on a CV with something put in its middle', () => {
  fc.assert(
    fc.property(cv(), fraction(), soup(), (text, at, noise) => keepsPromises(cut(text, 0, at) + noise + cut(text, at, 1))),
    RUNS,
  );
});

it('keeps its promises on a CV whose lines are shuffled', () => {
  const shuffled = cv().chain((text) => fc.shuffledSubarray(text.split('\n'), { minLength: 1 }));
  fc.assert(
    fc.property(shuffled, (lines) => keepsPromises(lines.join('\n'))),
    RUNS,
  );
});

it('keeps its promises at any maximum length', () => {
  fc.assert(fc.property(cv(), fc.integer({ min: 1, max: 2000 }), keepsPromises), RUNS);
});

function keepsPromises(text: string, maxLength?: number): void {
  expect(violations(text, { today: TODAY, ...(maxLength !== undefined && { maxLength }) })).toEqual([]);
}

function cv(): fc.Arbitrary<string> {
  return fc.constantFrom(...cvs);
}

function fraction(): fc.Arbitrary<number> {
  return fc.double({ min: 0, max: 1, noNaN: true });
}

function cut(text: string, from: number, to: number): string {
  return text.slice(Math.floor(from * text.length), Math.floor(to * text.length));
}

/** UTF-16 code units, lone surrogates among them. */
function codeUnit(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
}

function soup(): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PARTS) }, { weight: 1, arbitrary: fc.string() }), { maxLength: 40 })
    .map((parts) => parts.join(''));
}

const PARTS = [
  ...['\n', '\n\n', '\r\n', '\t', ' ', '  ', '    ', '\ufeff', '\u00a0'],
  ...['---\n', '- ', '* ', '1. ', '# ', '## ', '> ', '| ', '|-|-|\n', '```\n', '**', '*', '_', '`', '\\', '[', '](', ')', '<', '>', '<br>', '&amp;', '&#8211;'],
  ...['name: ', 'work:\n', '  - company: ', 'Stack: ', 'Tools\n=====\n', 'Experience\n', 'Education\n', 'Skills: ', 'Опыт работы\n', 'Languages\n'],
  ...['2019', ' – ', '-', 'present', '03/2020', 'May 2018', 'Q3 2021', '31.12.2017', 'since 2015', '4 years', '2019-2021', 'н.в.'],
  ...[
    'Ann Example',
    'Example GmbH',
    'Senior Developer',
    ' at ',
    ', ',
    ' | ',
    ' · ',
    ' (',
    ')',
    'B.Sc.',
    'University of Example',
    'Berlin',
    'Germany',
    'Remote',
  ],
  ...[
    'ann@example.org',
    'https://example.org/a',
    'github.com/ann',
    '+49 30 901820',
    '@ann',
    'TypeScript',
    'C++',
    'English (C1)',
    'etc.',
    '日本語',
    'É',
    '🚀',
    '•',
    '★★★☆☆',
  ],
];
