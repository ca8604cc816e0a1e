import { describe, expect, it } from 'vitest';
import { splitBlanks, splitSlashes, splitStops, splitTerms } from '../../src/fields/terms.js';
import { languages } from '../../src/languages/index.js';
import { lexicon } from '../../src/lexicon/index.js';

const words = lexicon(languages);
const quote = (text: string) => ({ text, offsets: 0 });
const texts = (quotes: readonly { text: string }[]) => quotes.map(({ text }) => text);

const LISTS: readonly (readonly [text: string, ...terms: string[]])[] = [
  ['Go, Kafka, C++', 'Go', 'Kafka', 'C++'],
  ['Go; Kafka; C++', 'Go', 'Kafka', 'C++'],
  ['Go | Kafka', 'Go', 'Kafka'],
  ['Go, Rust | Kafka', 'Go', 'Rust', 'Kafka'],
  ['Go • Kafka · Redis', 'Go', 'Kafka', 'Redis'],
  ['Go\tKafka', 'Go', 'Kafka'],
  ['Go / Kafka / Redis', 'Go', 'Kafka', 'Redis'],
  ['Go、Kafka，Redis', 'Go', 'Kafka', 'Redis'],
  ['AWS (EC2, S3), Terraform', 'AWS (EC2, S3)', 'Terraform'],
  ['Shells {bash, zsh}, vim', 'Shells {bash, zsh}', 'vim'],
  ['Word (Windows (XP, 7)), Excel', 'Word (Windows (XP, 7))', 'Excel'],
  ['/ Kafka', 'Kafka'],
  ['Go, Kafka, and Redis', 'Go', 'Kafka', 'Redis'],
  ['Go, Kafka etc.', 'Go', 'Kafka'],
  ['Go, Kafka.', 'Go', 'Kafka'],
  ['ASP.NET, Node.js', 'ASP.NET', 'Node.js'],
];

/** Texts that are one term. */
const WHOLE: readonly string[] = ['Go', 'CI/CD', 'Kafka / Redpanda', 'Object-oriented design', 'AWS (EC2, S3)', 'Scrum - Kanban'];

const BLANKS: readonly (readonly [text: string, ...terms: string[]])[] = [
  ['HTML CSS Go', 'HTML', 'CSS', 'Go'],
  ['grunt webpack jest', 'grunt', 'webpack', 'jest'],
  ['Node.js NestJS PostgreSQL', 'Node.js', 'NestJS', 'PostgreSQL'],
];

const ONE: readonly string[] = ['Go', 'Ruby on Rails', 'Project management', 'MongoDB Google Cloud Datastore', 'Bread baking', 'Research & development'];

describe('splitTerms', () => {
  it.each(LISTS)('%s', (text, ...terms) => expect(texts(splitTerms(quote(text), words))).toEqual(terms));
  it.each(WHOLE)('leaves %s', (text) => expect(texts(splitTerms(quote(text), words))).toEqual([text]));
  it('keeps slashes inside one of several lines', () => expect(texts(splitTerms(quote('SCSS / CSS / BEM'), words, true))).toEqual(['SCSS / CSS / BEM']));
});

describe('splitBlanks', () => {
  it.each(BLANKS)('%s', (text, ...terms) => expect(texts(splitBlanks(quote(text)))).toEqual(terms));
  it.each(ONE)('leaves %s', (text) => expect(texts(splitBlanks(quote(text)))).toEqual([text]));
  it('parts words of any spelling where the author does so elsewhere', () => {
    expect(texts(splitBlanks(quote('nuget webpack npm RubyGems'), true))).toEqual(['nuget', 'webpack', 'npm', 'RubyGems']);
  });
});

describe('splitSlashes', () => {
  it.each([
    ['PostgreSQL/MySQL/Redis', ['PostgreSQL', 'MySQL', 'Redis']],
    ['Python/Shell', ['Python', 'Shell']],
    ['CI/CD', ['CI/CD']],
    ['HTML/CSS', ['HTML/CSS']],
    ['Gerrit / code review', ['Gerrit / code review']],
  ])('%s', (text, terms) => expect(texts(splitSlashes(quote(text)))).toEqual(terms));
});

describe('splitStops', () => {
  it.each([
    ['Ovens. Dough', 'Ovens', 'Dough'],
    ['Stone ovens (gas). Rye', 'Stone ovens (gas)', 'Rye'],
  ])('%s', (text, ...terms) => expect(texts(splitStops(quote(text)))).toEqual(terms));
  it.each(['ASP.NET', 'Oven v2. Dough', 'St. Example', 'Dough. rolls', 'We bake all of the bread here. Then we sell it'])('leaves %s', (text) =>
    expect(texts(splitStops(quote(text)))).toEqual([text]),
  );
});

it('a stop behind a list is no border of it', () => {
  expect(texts(splitTerms(quote('Rye，Spelt，Wheat；'), words))).toEqual(['Rye', 'Spelt', 'Wheat']);
});
