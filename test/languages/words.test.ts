import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.js';
import { fold, headingKey } from '../../src/lexicon/index.js';

it('tells on the page about languages of every list', () => {
  const page = readFileSync(new URL('../../docs/add-a-language.md', import.meta.url), 'utf8');
  const lists = languages.flatMap(({ dates, terms }) => [...Object.keys(dates), ...Object.keys(terms)]);
  expect([...new Set(lists)].filter((name) => !page.includes(`\`${name}\``) && !page.includes(`\`dates.${name}\``))).toEqual([]);
});

describe.each(languages)('$tag', ({ tag, headings, labels, dates, terms }) => {
  const lists = [...listsOf({ headings, labels, dates, terms })];

  it('is known to Intl', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
    expect(Intl.DisplayNames.supportedLocalesOf(tag)).toEqual([tag]);
  });

  it('says why where a list is empty', () => {
    const empty = lists.filter(([path, list]) => list.length === 0 && !path.startsWith('dates.months'));
    expect(empty.map(([path]) => path).filter((path) => !isExplained(tag, path))).toEqual([]);
  });

  it('has twelve months', () => expect(dates.months).toHaveLength(12));

  it('writes words in lower case, without blanks around them', () => {
    const wrong = lists.flatMap(([path, list]) =>
      list.filter((word) => word === '' || word !== word.trim() || word !== lower(word, tag)).map((word) => `${path}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no word twice in a list', () => {
    const twice = lists.flatMap(([path, list]) => list.filter((word, index) => list.indexOf(word) !== index).map((word) => `${path}: ${word}`));
    expect(twice).toEqual([]);
  });

  it('opens one section with each heading', () => {
    const and = new Set(terms.and.map(fold));
    const kinds = new Map<string, Set<string>>();
    for (const [kind, list] of Object.entries(headings))
      for (const heading of list) kinds.set(headingKey(heading, and), (kinds.get(headingKey(heading, and)) ?? new Set()).add(kind));
    expect([...kinds].filter(([, set]) => set.size > 1)).toEqual([]);
    expect(kinds.has('')).toBe(false);
  });

  it('knows trades of all kinds, and function words unless its script tells it', () => {
    expect(terms.occupations.length).toBeGreaterThanOrEqual(80);
    if (!['zh', 'ja', 'ko'].includes(tag)) expect(terms.functionWords.length).toBeGreaterThanOrEqual(30);
  });

  it('has ISO 3166-1 codes for countries', () => {
    for (const code of Object.values(terms.countries)) expect(code).toMatch(/^[A-Z]{2}$/u);
  });
});

describe('all languages together', () => {
  it('share no function word that would tell the wrong one', () => {
    const owners = new Map<string, string[]>();
    for (const { tag, terms } of languages) for (const word of terms.functionWords) owners.set(word, [...(owners.get(word) ?? []), tag]);
    const shared = [...owners].filter(([word, tags]) => tags.length > 1 && !SHARED_FUNCTION_WORDS.includes(word) && !tags.includes('zh'));
    expect(shared).toEqual([]);
  });

  // Word lists are merged, and a word is found in the texts of every language.
  it.each(['occupations', 'organisations', 'schools', 'degrees', 'seniority'] as const)('have no everyday word of another language among %s', (list) => {
    const everyday = new Set([...languages.flatMap(({ terms }) => terms.functionWords), ...EVERYDAY].map(fold));
    const wrong = languages.flatMap(({ tag, terms }) =>
      terms[list].filter((word) => everyday.has(fold(word)) && !ACCEPTED.includes(`${tag} ${word}`)).map((word) => `${tag}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });

  // A script without blanks is searched by characters: one character stands in too many words.
  it.each(['occupations', 'organisations', 'schools', 'departments', 'degrees'] as const)('have no lone ideograph among %s', (list) => {
    const wrong = languages.flatMap(({ tag, terms }) => terms[list].filter((word) => /^[ぁ-ヿ一-鿿가-힣]$/u.test(word)).map((word) => `${tag}: ${word}`));
    expect(wrong).toEqual([]);
  });
});

/** Swedish, Norwegian and Danish are told apart by their other words. */
const SHARED_FUNCTION_WORDS = ['werden', 'og', 'ikke', 'jeg', 'være', 'også', 'denne', 'dette', 'hvor', 'på', 'som', 'har', 'til'];

/** Small words of Latin-script languages that the lists of function words leave out because several languages share them. */
const EVERYDAY =
  'a ab al all an any art arts as at auf aus be bei but by can come con da dal das de del der des di die do du e ed ein el en end er es et eu fin for he her him his i il im in is it its la las le les lo los mais me mi mit mon my na ne no non not o of off on one or ou our out par part per pero plus por port que qui red sa se set si so son su sur te the this to tu ma um un una us van ver via von vor was we were who y you z za zu'.split(
    ' ',
  );

/** Everyday words that are nevertheless needed; each is rare in capitals or beside a name. */
const ACCEPTED = ['en ma', 'nl ma', 'de tu', 'nl tu'];

function* listsOf(value: unknown, path = ''): Generator<[path: string, list: readonly string[]]> {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) yield [path.slice(1), value];
  else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) yield* listsOf(inner, `${path}.${key}`);
}

/** Turkish has two letters i; all other languages agree on what lower case is. */
function lower(word: string, tag: string): string {
  return tag === 'tr' ? word.toLocaleLowerCase('tr') : word.toLowerCase();
}

/** Whether the source has a comment beside an empty list, or in the line above it. */
function isExplained(tag: string, path: string): boolean {
  const [part = '', ...keys] = path.split('.');
  const lines = readFileSync(fileURLToPath(new URL(`../../src/languages/${tag}/${part}.ts`, import.meta.url)), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes(`${keys.at(-1)}: [`));
  return /\/\/|\/\*/u.test(lines[at] ?? '') || /^\s*(?:\/\/|\*|\/\*)/u.test(lines[at - 1] ?? '') || /^\s*\/\//u.test(lines[at + 1] ?? '');
}
