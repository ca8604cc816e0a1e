import { describe, expect, it } from 'vitest';
import { type ParseOptions, parseCv } from '../src/index.js';
import { TODAY } from './fixture-folders.js';
import { schemaErrors } from './json-resume-schema.js';
import { oddTexts, SAMPLE } from './robustness/texts.js';

describe('odd texts', () => {
  it.each(Object.entries(oddTexts))('%s', (_, text) => {
    const { resume, unplaced } = parseValid(text);
    if (text.trim() === '') expect({ resume, unplaced }).toEqual({ resume: {}, unplaced: [] });
  });

  it('reads a CV behind a byte order mark and with Windows line ends as it reads any other', () => {
    const { resume } = parse(SAMPLE);
    expect(parse(`\ufeff${SAMPLE}`).resume).toEqual(resume);
    expect(parse(SAMPLE.replaceAll('\n', '\r\n')).resume).toEqual(resume);
  });
});

describe('what is no text and no option', () => {
  it.each([undefined, null, 1, {}, ['# Ann'], Buffer.from('# Ann')])('throws a TypeError on %o instead of a text', (input) => {
    expect(() => parseCv(input as string)).toThrow(TypeError);
  });

  it.each([
    ['format', 'docx'],
    ['format', 1],
    ['languages', 'en'],
    ['languages', [1]],
    ['today', '2025-01-01'],
    ['today', new Date(Number.NaN)],
    ['defaultCountry', 'Germany'],
    ['defaultCountry', 49],
    ['maxLength', '1000'],
    ['maxLength', -1],
    ['maxLength', Number.NaN],
  ])('throws a TypeError that names the option: %s: %o', (option, value) => {
    const parseWithIt = () => parseCv(SAMPLE, { [option]: value } as ParseOptions);
    expect(parseWithIt).toThrow(TypeError);
    expect(parseWithIt).toThrow(option);
  });
});

describe('maxLength', () => {
  it('cuts a longer text, with a warning that says where', () => {
    const maxLength = SAMPLE.indexOf('## Education');
    const { resume, warnings } = parse(SAMPLE, { maxLength });
    expect(resume.education).toBeUndefined();
    const places = warnings.flatMap(({ place }) => place ?? []);
    expect(places.some(({ start, end }) => (start.offset ?? Infinity) <= maxLength && (end.offset ?? 0) >= maxLength)).toBe(true);
  });

  it('leaves a shorter text alone', () => {
    expect(parse(SAMPLE, { maxLength: SAMPLE.length })).toEqual(parse(SAMPLE));
  });
});

function parse(text: string, options: ParseOptions = {}) {
  return parseCv(text, { today: TODAY, ...options });
}

function parseValid(text: string) {
  const result = parse(text);
  expect(schemaErrors(result.resume)).toEqual([]);
  return result;
}
