import type { HeadingKind, LabelRole, Language, Terms } from '../languages/index.js';
import { type DateLexicon, dateLexicon } from './date-lexicon.js';
import { fold, hasIdeographs } from './fold.js';
import { grouped, ungrouped } from './grouped.js';
import { type NameLexicon, nameLexicon } from './name-lexicon.js';
import { type Phrases, phraseLists } from './phrases.js';
import { prepared } from './prepared.js';
import { remembered, rememberedWith } from './remembered.js';
import { words } from './tokens.js';

/** The words of all languages in play, ready for looking up. */
export interface Lexicon {
  /** Headings by their key (see `headingKey`): the section and how usual the wording is, 0 the most. */
  readonly headings: Wordings<HeadingEntry>;
  readonly labels: Wordings<readonly LabelRole[]>;
  readonly dates: DateLexicon;
  readonly names: NameLexicon;
  readonly occupations: Phrases;
  readonly occupationEndings: ReadonlySet<string>;
  readonly seniority: Phrases;
  readonly at: ReadonlySet<string>;
  readonly joined: Phrases;
  readonly graduated: Phrases;
  readonly as: Phrases;
  readonly employment: Phrases;
  readonly workModes: Phrases;
  readonly organisations: Phrases;
  readonly schools: Phrases;
  readonly departments: Phrases;
  readonly degrees: Phrases;
  readonly degreeJoiners: Phrases;
  readonly studyFields: Phrases;
  readonly schoolEndings: ReadonlySet<string>;
  readonly studyFieldEndings: ReadonlySet<string>;
  readonly minors: Phrases;
  readonly honours: Phrases;
  /** Labels of a score, to be found in the middle of a line too ("GPA 3.9"). */
  readonly scoreLabels: Phrases;
  readonly fluency: Phrases;
  readonly levels: Phrases;
  readonly towns: Phrases;
  readonly documentTitles: Phrases;
  readonly boilerplate: Phrases;
  readonly bodies: Phrases;
  readonly workload: Phrases;
  /** What stands before the date until which a certificate is good. */
  readonly expiry: Phrases;
  readonly credentialIds: Phrases;
  readonly navigation: Phrases;
  readonly andSoOn: Phrases;
  readonly and: ReadonlySet<string>;
}

/** What wordings mean, by their keys. */
interface Wordings<Meaning> {
  get(key: string): Meaning | undefined;
  has(key: string): boolean;
  /** The languages that have the wording. */
  tagsOf(key: string): readonly string[];
  keys(): Iterable<string>;
}

interface HeadingEntry {
  readonly kind: HeadingKind;
  readonly rank: number;
}

/** Merges languages into one lexicon; where two give a word different meanings, the earlier language wins. */
export function lexicon(languages: readonly Language[]): Lexicon {
  const key = languages.map((language) => language.tag).join();
  const known = lexicons.get(key);
  if (known) return known;
  const among = languages
    .map(({ tag }) => tag)
    .sort()
    .join(); // the order of the languages makes no difference to most
  const terms = termLists(languages, among);
  const tags = languages.map(({ tag }) => tag);
  const built = {
    ...terms,
    headings: wordings(headingTable(languages, terms.and, among), tags, headingOf),
    labels: wordings(labelTable(languages, among), tags, rolesOf),
    dates: dateLexicon(languages),
    names: nameLexicon(languages, among),
  };
  lexicons.set(key, built);
  return built;
}

const lexicons = new Map<string, Lexicon>();

type TermLists = Omit<Lexicon, 'headings' | 'labels' | 'dates' | 'names'>;
const lists = new Map<string, TermLists>();

/** The lists in which the order of the languages makes no difference. */
function termLists(languages: readonly Language[], among: string): TermLists {
  const known = lists.get(among);
  if (known) return known;
  const all = (name: WordList): string[] => languages.flatMap(({ terms }) => terms[name]);
  const searched = {
    ...(Object.fromEntries(SEARCHED.map((name) => [name, () => all(name)])) as Record<Searched, () => string[]>),
    scoreLabels: () => languages.flatMap(({ labels }) => labels.score),
  };
  const folded = prepared(`small words ${among}`, () => SMALL.map((name) => [...new Set(all(name).map(fold))]));
  const [at, and, occupationEndings, schoolEndings, studyFieldEndings] = folded.map((list) => new Set(list)) as [
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const built: TermLists = { ...phraseLists(searched, MORE_TELLING, among), at, and, occupationEndings, schoolEndings, studyFieldEndings };
  lists.set(among, built);
  return built;
}

type WordList = Exclude<keyof Terms, 'countries'>;

/** Lists whose words are asked for one by one. */
const SMALL = ['at', 'and', 'occupationEndings', 'schoolEndings', 'studyFieldEndings'] as const satisfies readonly WordList[];

const SEARCHED = [
  'occupations',
  'seniority',
  'joined',
  'graduated',
  'as',
  'employment',
  'workModes',
  'organisations',
  'schools',
  'departments',
  'degrees',
  'degreeJoiners',
  'studyFields',
  'minors',
  'honours',
  'fluency',
  'levels',
  'towns',
  'documentTitles',
  'boilerplate',
  'bodies',
  'workload',
  'expiry',
  'credentialIds',
  'navigation',
  'andSoOn',
] as const;
type Searched = (typeof SEARCHED)[number];

/** A word that one language uses for two things is taken for the more telling one. */
const MORE_TELLING = { organisations: 'occupations', degrees: 'schools' } as const;

/** The first language that has a heading decides. */
function headingOf([first]: readonly Owner[]): HeadingEntry {
  return { kind: first?.meaning as HeadingKind, rank: first?.rank ?? 0 };
}

function rolesOf(owners: readonly Owner[]): LabelRole[] {
  return [...new Set(owners.map(({ meaning }) => meaning as LabelRole))];
}

/** What is compared of a heading: its words without "and", counts and decorations. */
export const headingKey = rememberedWith((text: string, and: ReadonlySet<string>): string => keyOf(fold(text), and));

function keyOf(folded: string, and: ReadonlySet<string>): string {
  const kept = words(folded).filter((word, index) => index === 0 || !and.has(word));
  return hasIdeographs(folded) ? kept.join('') : kept.join(' ');
}

/** What is compared of a label: its words, whatever stands between them (`start_date`, `startDate`, "Start date:"). */
export const labelKey = remembered((text) => keyOfLabel(text.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')));

function keyOfLabel(text: string): string {
  const folded = fold(text);
  const kept = words(folded.replace(/[_-]/gu, ' '));
  return hasIdeographs(folded) ? kept.join('') : kept.join(' ');
}

/** Everything that each wording means, by its key: `tag meaning rank`, for each language that has it. */
type Table = ReadonlyMap<string, string>;
interface Owner {
  readonly tag: string;
  readonly meaning: string;
  readonly rank: number;
}

/** A table as one order of the languages reads it: the owners of a wording come in that order. */
function wordings<Meaning>(table: Table, tags: readonly string[], meaningOf: (owners: readonly Owner[]) => Meaning): Wordings<Meaning> {
  const known = new Map<string, { readonly meaning: Meaning; readonly tags: readonly string[] }>();
  const look = (key: string) => {
    const written = table.get(key);
    if (written === undefined) return undefined;
    const before = known.get(written);
    if (before !== undefined) return before;
    const owners = ownersIn(written).sort((a, b) => tags.indexOf(a.tag) - tags.indexOf(b.tag));
    const found = { meaning: meaningOf(owners), tags: [...new Set(owners.map(({ tag }) => tag))] };
    known.set(written, found);
    return found;
  };
  return { get: (key) => look(key)?.meaning, tagsOf: (key) => look(key)?.tags ?? [], has: (key) => table.has(key), keys: () => table.keys() };
}

function ownersIn(written: string): Owner[] {
  return written.split(';').map((owner) => {
    const [tag = '', meaning = '', rank] = owner.split(' ');
    return { tag, meaning, rank: Number(rank) };
  });
}

function headingTable(languages: readonly Language[], and: ReadonlySet<string>, among: string): Table {
  return tableOf(`headings ${among}`, () =>
    languages.flatMap(({ tag, headings }) =>
      keyed(headings, (phrase) => keyOf(fold(phrase), and)).map(
        ([key, kind, at]) => [key, `${tag} ${kind} ${Math.min(LAST_RANK, Math.floor(at / (SPELLINGS[tag] ?? 1)))}`] as const,
      ),
    ),
  );
}

/** From here on no wording is usual, and none more than another. */
const LAST_RANK = 24;

function labelTable(languages: readonly Language[], among: string): Table {
  return tableOf(`labels ${among}`, () =>
    languages.flatMap(({ tag, labels }) => keyed(labels, keyOfLabel).map(([key, role]) => [key, `${tag} ${role}`] as const)),
  );
}

/** Languages whose headings stand in a list once for each way to write them: `经历`, `經歷`. */
const SPELLINGS: Readonly<Record<string, number>> = { zh: 2 };

/** The phrases of lists by their keys, with the name of the list and the place in it; what has no key is left out. */
function keyed(lists: Readonly<Record<string, readonly string[]>>, keyOfPhrase: (phrase: string) => string) {
  return Object.entries(lists)
    .flatMap(([name, list]) => list.map((phrase, at) => [keyOfPhrase(phrase), name, at] as const))
    .filter(([key]) => key !== '');
}

/** Tables by their names, which tell all they depend on: the languages, whatever their order. */
const tables = new Map<string, Table>();

function tableOf(name: string, rows: () => readonly (readonly [key: string, owner: string])[]): Table {
  const known = tables.get(name);
  if (known) return known;
  const table = ungrouped(prepared(name, () => grouped(owned(rows()))));
  tables.set(name, table);
  return table;
}

function owned(rows: readonly (readonly [key: string, owner: string])[]): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const [key, owner] of rows) owners.set(key, (owners.get(key) ?? new Set()).add(owner));
  return new Map([...owners].map(([key, all]) => [key, [...all].join(';')]));
}
