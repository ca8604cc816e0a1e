import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.js';
import { fold, headingKey, labelKey, lexicon } from '../../src/lexicon/index.js';

const words = lexicon(languages);
const only = (...tags: string[]) => lexicon(tags.flatMap((tag) => languages.filter((language) => language.tag === tag)));

describe('headingKey', () => {
  it.each([
    ['Licenses & Certifications', 'licenses certifications'],
    ['Licenses and Certifications', 'licenses certifications'],
    ['LANGUAGES:', 'languages'],
    ['— Skills —', 'skills'],
    ['Aus- und Weiterbildung', 'aus weiterbildung'],
    ['職務 経歴', '職務経歴'],
    ['And', 'and'],
    ['★', ''],
  ])('of %s', (heading, key) => expect(headingKey(heading, words.and)).toBe(key));
});

describe('labelKey', () => {
  it.each([
    ['Start date', 'start date'],
    ['start_date', 'start date'],
    ['startDate', 'start date'],
    ['START-DATE:', 'start date'],
    ['Année d’obtention', "annee d'obtention"],
    ['最終 学歴', '最終学歴'],
    ['', ''],
  ])('of %s', (label, key) => expect(labelKey(label)).toBe(key));
});

describe('labels', () => {
  it.each([
    ['Stack', 'keywords'],
    ['techStack', 'keywords'],
    ['Responsibilities', 'highlights'],
    ['endDate', 'endDate'],
    ['Обязанности', 'highlights'],
    ['Стек', 'keywords'],
    ['Aufgaben', 'highlights'],
    ['担当業務', 'highlights'],
    ['연락처', 'phone'],
    ['GPA', 'score'],
    ['姓名', 'name'],
  ] as const)('%s introduces %s', (label, role) => expect(words.labels.get(labelKey(label))).toContain(role));

  it.each(['Ormeval', 'May', '2018', 'the', 'Berlin'])('%s is no label', (label) => expect(words.labels.get(labelKey(label))).toBeUndefined());
});

describe('country', () => {
  it.each([
    ['Germany', 'DE'],
    ['DEUTSCHLAND', 'DE'],
    ['Niemcy', 'DE'],
    ['Германия', 'DE'],
    ['Україна', 'UA'],
    ['日本', 'JP'],
    ['Türkiye', 'TR'],
    ['USA', 'US'],
    ['UK', 'GB'],
    ['Holland', 'NL'],
    ['DE', 'DE'],
    ['POL', 'PL'],
    ['  France  ', 'FR'],
    ['The Netherlands', 'NL'],
  ])('%s is %s', (name, code) => expect(words.names.country(name)).toBe(code));

  it.each(['', 'A', 'XX', 'ZZZ', 'Berlin', 'Europe', 'de', 'Ormeval', 'Remote', 'Germany, France'])('%j is none', (name) => {
    expect(words.names.country(name)).toBeUndefined();
  });
});

it.fails.each([['U.S.A.', 'US']])('does not know yet that %s is %s: its last stop is taken for the end of a sentence', (name, code) => {
  expect(words.names.country(name)).toBe(code);
});

describe('isLanguage', () => {
  it.each([
    'English',
    'ENGLISH',
    'Deutsch',
    'Русский',
    'Українська',
    'Français',
    'français',
    'Português',
    '日本語',
    '한국어',
    'Mandarin',
    'İngilizce',
    'polski',
  ])('%s', (name) => {
    expect(words.names.isLanguage(name)).toBe(true);
  });

  it.each(['', 'Java', 'Python', 'Go', 'C', 'Native', 'Germany', 'Berlin', 'English (C1)', 'Programming'])('not %j', (name) => {
    expect(words.names.isLanguage(name)).toBe(false);
  });
});

describe('months', () => {
  it.each([
    ['january', 1],
    ['sept', 9],
    ['März', 3],
    ['août', 8],
    ['марта', 3],
    ['листопада', 11],
    ['września', 9],
    ['ağustos', 8],
    ['dezembro', 12],
  ])('%s is %d', (name, month) => expect(words.dates.months.get(fold(name))).toBe(month));

  it.each(['', 'm', '5', 'year', 'summer', '月'])('%j is none', (name) => expect(words.dates.months.get(name)).toBeUndefined());
});

describe('several languages', () => {
  it('lets the earlier one decide', () => {
    for (const [first, second] of [
      ['en', 'fr'],
      ['fr', 'en'],
      ['pt', 'es'],
      ['es', 'pt'],
    ] as const) {
      const both = only(first, second);
      const { headings } = only(first);
      const wrong = [...headings.keys()].filter((key) => both.headings.has(key) && both.headings.get(key)?.kind !== headings.get(key)?.kind);
      expect(wrong.map((key) => `${first} before ${second}: ${key}`)).toEqual([]);
    }
  });

  it('keeps what each one has', () => {
    const both = only('de', 'en').headings;
    for (const key of [...only('de').headings.keys(), ...only('en').headings.keys()].filter((key) => key !== '')) {
      expect(both.has(key) || both.has(headingKey(key, only('de', 'en').and)), key).toBe(true);
    }
  });

  it('is made once for the same languages', () => expect(only('de', 'en')).toBe(only('de', 'en')));

  it('is another in another order', () => expect(only('de', 'en')).not.toBe(only('en', 'de')));

  it('knows nothing without a language', () => {
    const none = lexicon([]);
    expect([[...none.headings.keys()], [...none.labels.keys()], none.dates.months.size]).toEqual([[], [], 0]);
    expect(none.occupations.occursIn('engineer')).toBe(false);
  });
});

describe('terms', () => {
  it('takes a word of two lists for the more telling one', () => {
    const twice = languages.flatMap(({ terms }) => terms.organisations).filter((word) => words.occupations.has(word) && words.organisations.has(word));
    expect(twice).toEqual([]);
  });
});
