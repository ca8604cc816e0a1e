import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/index.js';
import { fixtureCvs } from '../fixture-folders.js';
import { folderOf, runWith } from './run-in.js';

describe('parse-cv schema', () => {
  it('prints a JSON Schema that résumés are valid against', async () => {
    const { status, stdout } = await runWith(undefined, 'schema');
    expect(status).toBe(0);
    const isValid = new Ajv2020({ validateFormats: false }).compile(JSON.parse(stdout));
    for (const { name, text } of fixtureCvs().filter((_, index) => index % 4 === 0))
      expect([name, isValid(parseCv(text).resume), isValid.errors]).toEqual([name, true, null]);
    expect(isValid({ work: [{ startDate: '13/2020' }] })).toBe(false);
  });
});

describe('parse-cv validate', () => {
  const folder = folderOf({
    'good.json': '\ufeff{"basics":{"name":"Ann Example"},"meta":{"theme":"any"}}',
    'bad.json': JSON.stringify({
      basics: { name: 7, email: 'ann', location: { countryCode: 'DEU' } },
      work: [{ startDate: '13/2020', url: 'example.org', highlights: [''] }],
      skills: {},
    }),
    'broken.json': '{"basics":',
  });
  const at = (name: string) => `${folder}/${name}`;

  it('says that a résumé is valid', async () => {
    expect(await runWith(undefined, 'validate', at('good.json'))).toEqual({ status: 0, stdout: `${at('good.json')}: valid\n`, stderr: '' });
    expect(await runWith('{}', 'validate')).toEqual({ status: 0, stdout: 'standard input: valid\n', stderr: '' });
  });

  it('says what is wrong, a line for each fault', async () => {
    const { status, stdout, stderr } = await runWith(undefined, 'validate', at('bad.json'));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(
      stderr
        .replaceAll(`${at('bad.json')}: `, '')
        .trimEnd()
        .split('\n'),
    ).toEqual([
      '/basics/name: 7 is no string',
      '/basics/email: "ann" is no email address',
      '/basics/location/countryCode: "DEU" is longer than 2 characters',
      '/work/0/startDate: "13/2020" is no date; 2018, 2018-03 or 2018-03-04 is',
      '/work/0/url: "example.org" is no address of the web; it begins with https:// or http://',
      '/work/0/highlights/0: "" is empty; leave it out instead',
      '/skills: {} is no array',
    ]);
  });

  it.each([
    ['broken.json', /is no JSON: /],
    ['missing.json', /no such file/],
  ])('says what is wrong with %s', async (name, message) => {
    const { status, stderr } = await runWith(undefined, 'validate', at('good.json'), at(name));
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });
});
