import { describe, expect, it } from 'vitest';
import { type ParseOptions, parseCv, resumeSchema } from '../src/index.js';
import { fixtureCvs, TODAY } from './fixture-folders.js';

const CV = [
  '# Ida Ormeval',
  '',
  'Baker · Halmstett · ida@ormeval.example · 030 901820',
  '',
  '## Experience',
  '',
  '### Head Baker, Copper Kettle GmbH',
  '',
  'May 2018 – present',
  '',
  '- Baked twelve kinds of bread',
  '',
  '## Education',
  '',
  'BSc Chemistry, University of Halmstett, 2014 – 2017',
  '',
].join('\n');

describe('the result', () => {
  const result = parseCv(CV, { today: TODAY });

  it('has these parts and no others', () => {
    expect(Object.keys(result).sort()).toEqual(['format', 'language', 'provenance', 'resume', 'unplaced', 'warnings']);
  });

  it('holds what was written', () => {
    expect(result.resume.basics).toMatchObject({ name: 'Ida Ormeval', email: 'ida@ormeval.example' });
    expect(result.resume.work).toEqual([
      expect.objectContaining({ name: 'Copper Kettle GmbH', position: 'Head Baker', startDate: '2018-05', highlights: ['Baked twelve kinds of bread'] }),
    ]);
    expect(result.resume.education).toEqual([expect.objectContaining({ institution: 'University of Halmstett', startDate: '2014', endDate: '2017' })]);
    expect([result.format, result.language]).toEqual(['markdown', 'en']);
    expect(result.warnings).toEqual([]);
  });

  it('is plain data', () => {
    expect(structuredClone(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(resumeSchema.parse(result.resume)).toEqual(result.resume);
  });

  it('quotes the source behind every value', () => {
    const { evidence } = result.provenance['/work/0/name'] ?? { evidence: [] };
    expect(evidence.map(({ text, place }) => [text, place.start.line, CV.slice(place.start.offset, place.end.offset)])).toEqual([
      ['Copper Kettle GmbH', 7, 'Copper Kettle GmbH'],
    ]);
  });

  it('is nothing, with a warning, for nothing', () => {
    expect(parseCv('')).toEqual({
      resume: {},
      format: 'text',
      language: undefined,
      provenance: {},
      unplaced: [],
      warnings: [{ code: 'empty', message: expect.any(String) }],
    });
  });
});

describe('purity', () => {
  it('reads the same text the same way, whatever was read before', () => {
    const first = JSON.stringify(parseCv(CV));
    for (const { text } of fixtureCvs()) parseCv(text);
    expect(JSON.stringify(parseCv(CV))).toBe(first);
  });

  it('takes frozen options and leaves them as they are', () => {
    const options: ParseOptions = Object.freeze({ languages: Object.freeze(['en', 'de']), today: new Date(TODAY), defaultCountry: 'de' });
    const before = structuredClone(options);
    parseCv(CV, options);
    expect(options).toEqual(before);
  });

  it('hands out results that nobody shares', () => {
    const wanted = JSON.stringify(parseCv(CV));
    const mine = parseCv(CV) as unknown as { resume: { work?: unknown[] }; unplaced: unknown[] };
    mine.resume.work?.splice(0);
    mine.unplaced.splice(0);
    expect(JSON.stringify(parseCv(CV))).toBe(wanted);
  });

  it('does not ask what day it is', () => {
    const future = CV.replace('May 2018', 'May 2199');
    expect(parseCv(future).warnings.filter(({ code }) => code === 'future-date')).toEqual([]);
    expect(parseCv(future)).toEqual(parseCv(future, {}));
  });
});

describe('options', () => {
  it.each([undefined, {}, { languages: undefined }, { format: undefined, today: undefined, defaultCountry: undefined, maxLength: undefined }])(
    '%j changes nothing',
    (options) => {
      expect(parseCv(CV, options as ParseOptions)).toEqual(parseCv(CV));
    },
  );

  it.each(['frontmatter', 'yaml', 'json', 'markdown', 'text'] as const)('format: reads as %s what is told to be so', (format) => {
    expect(parseCv(CV, { format }).format).toBe(format);
  });

  it.each(['de', 'de-AT', 'DE', 'pt-BR', 'zh-Hans'])('languages: knows %s', (tag) => expect(parseCv(CV, { languages: [tag] }).language).toBe(tag));

  it('languages: takes the tag of Norwegian that most write', () =>
    expect(parseCv('Arbeidserfaring\n\n2019 – nå: Kokk, Havna AS', { languages: ['no'] }).resume.work).toHaveLength(1));

  it.each([['fi'], ['english'], ['']])('languages: refuses %j', (tag) => expect(() => parseCv(CV, { languages: [tag] })).toThrow(/"languages"/));
  it('languages: refuses none at all', () => expect(() => parseCv(CV, { languages: [] })).toThrow(/"languages"/));

  it('languages: reads by the words of those alone', () => {
    const german = '# Ida Ormeval\n\n## Berufserfahrung\n\n### Bäckerin, Kupferkessel GmbH\n\nMai 2018 – heute';
    expect(parseCv(german, { languages: ['de'] }).resume.work?.[0]?.startDate).toBe('2018-05');
    expect(parseCv(german, { languages: ['ja'] }).resume.work).toBeUndefined();
  });

  it('defaultCountry: says whose national numbers are meant', () => {
    expect(parseCv(CV, { defaultCountry: 'de' }).resume.basics?.phone).toMatch(/901820/);
    expect(parseCv(CV, { defaultCountry: 'DE' })).toEqual(parseCv(CV, { defaultCountry: 'de' }));
  });

  it.each(['D', 'DEU', '', '49'])('defaultCountry: refuses %j', (defaultCountry) => expect(() => parseCv(CV, { defaultCountry })).toThrow(/"defaultCountry"/));
  it.each([0, 1.5, Number.POSITIVE_INFINITY])('maxLength: refuses %d', (maxLength) => expect(() => parseCv(CV, { maxLength })).toThrow(/"maxLength"/));

  it('names an option that does not exist', () => {
    expect(() => parseCv(CV, { language: 'de' } as ParseOptions)).toThrow(/"language"/);
    expect(() => parseCv(CV, null as unknown as ParseOptions)).toThrow(TypeError);
  });
});

/** Texts with the codes of the warnings that they deserve. */
const WARNINGS: readonly (readonly [name: string, text: string, options: ParseOptions, ...codes: string[]])[] = [
  ['a CV', CV, { today: TODAY }],
  ['an empty text', '', {}, 'empty'],
  ['blanks', ' \n\t\n', {}, 'empty'],
  ['no CV', 'The town is known for its ovens, and has been so for as long as anyone can say.', {}, 'not-a-cv'],
  ['a name and no more', '# Ida Ormeval', {}, 'not-a-cv'],
  ['no name', '## Experience\n\n### Head Baker, Copper Kettle GmbH\n\nMay 2018 – present', {}, 'no-name'],
  ['a job that begins after today', CV.replace('May 2018', 'May 2026'), { today: TODAY }, 'future-date'],
  ['a job that begins this month', CV.replace('May 2018', 'June 2025'), { today: TODAY }],
  ['a job that begins this year', CV.replace('May 2018', '2025'), { today: TODAY }],
  ['a long text', CV, { maxLength: CV.length - 60 }, 'cut'],
  ['a text of just that length', CV, { maxLength: CV.length }],
  ['markdown too full of signs', `${CV}\n${'*a_ '.repeat(200)}\n`, {}, 'bounded'],
  ['the same below frontmatter', `---\nlang: en\n---\n${CV}\n${'*a_ '.repeat(200)}\n`, {}, 'bounded'],
  ['the same as a value of YAML', `---\nsummary: |\n  ${'*a_ '.repeat(200)}\n  and more\n---\n${CV}`, {}, 'bounded'],
  ['YAML too deep', `---\na: ${'['.repeat(100)}${']'.repeat(100)}\n---\n${CV}`, {}, 'bounded'],
  ['lists of TOML too deep', `+++\na = ${'['.repeat(100)}b${']'.repeat(100)}\n+++\n${CV}`, {}, 'bounded'],
  ['keys of TOML too deep', `+++\nlang = "en"\n${'a.'.repeat(100)}b = "c"\n+++\n${CV}`, {}, 'bounded'],
  ['HTML with too many open marks', `${CV}\n<div>\n${'<b>'.repeat(60)}We baked.\n</div>\n`, {}, 'bounded'],
  ['a page with too many open marks', `<!doctype html><h1>Ida Ormeval</h1><h2>Skills</h2><ul><li>Baking${'<b>'.repeat(60)}</ul>`, {}, 'bounded'],
  ['YAML that is broken', '---\nname: "Ida Ormeval\n  work: [\n---\n\n## Experience\n\n### Head Baker, Copper Kettle GmbH\n\n2018 – 2020', {}, 'broken-yaml'],
];

describe('warnings', () => {
  it.each(WARNINGS.map(([name, text, options, ...codes]) => ({ name, text, options, codes })))('of $name', ({ text, options, codes }) => {
    const { warnings } = parseCv(text, options);
    expect(warnings.map(({ code }) => code)).toEqual(codes);
    for (const { message, place } of warnings) {
      expect(message).toMatch(/^\S.*\.$/su);
      if (place) expect([place.start.offset, place.end.offset].every((offset) => offset !== undefined && offset >= 0 && offset <= text.length)).toBe(true);
    }
  });
});
