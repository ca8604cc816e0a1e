import type { HeadingKind, LabelRole, Language, Terms } from '../languages/index.js';
import { type DateLexicon, dateLexicon } from './date-lexicon.js';
import { fold, hasIdeographs } from './fold.js';
import { type NameLexicon, nameLexicon } from './name-lexicon.js';
import { type Phrases, phraseLists } from './phrases.js';
import { prepared } from './prepared.js';
import { remembered, rememberedWith } from './remembered.js';
import { words } from './tokens.js';

/** The words of all languages in play, ready for looking up. */
export interface Lexicon {
  /** Headings by their key (see `headingKey`): the section and how usual the wording is, 0 the most. */
  readonly headings: ReadonlyMap<string, HeadingEntry>;
  readonly labels: ReadonlyMap<string, readonly LabelRole[]>;
  readonly dates: DateLexicon;
  readonly names: NameLexicon;
  readonly occupations: Phrases;
  readonly occupationEndings: ReadonlySet<string>;
  readonly seniority: Phrases;
  readonly at: ReadonlySet<string>;
  readonly employment: Phrases;
  readonly workModes: Phrases;
  readonly organisations: Phrases;
  readonly schools: Phrases;
  readonly departments: Phrases;
  readonly degrees: Phrases;
  readonly degreeJoiners: Phrases;
  readonly studyFields: Phrases;
  readonly honours: Phrases;
  /** Labels of a score, to be found in the middle of a line too ("GPA 3.9"). */
  readonly scoreLabels: Phrases;
  readonly fluency: Phrases;
  readonly levels: Phrases;
  readonly towns: Phrases;
  readonly documentTitles: Phrases;
  readonly boilerplate: Phrases;
  readonly navigation: Phrases;
  readonly andSoOn: Phrases;
  readonly and: ReadonlySet<string>;
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
  const built = {
    ...terms,
    headings: headingMap(languages, terms.and, among),
    labels: labelMap(languages, terms.and, among),
    dates: dateLexicon(languages),
    names: nameLexicon(languages),
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
  const all = (name: Exclude<keyof Terms, 'countries'>): string[] => languages.flatMap(({ terms }) => terms[name]);
  const folded = (name: Exclude<keyof Terms, 'countries'>): Set<string> => new Set(all(name).map(fold));
  const searched = {
    ...(Object.fromEntries(SEARCHED.map((name) => [name, all(name)])) as Record<Searched, string[]>),
    scoreLabels: languages.flatMap(({ labels }) => labels.score),
  };
  const built: TermLists = {
    ...phraseLists(searched, MORE_TELLING, among),
    at: folded('at'),
    and: folded('and'),
    occupationEndings: folded('occupationEndings'),
  };
  lists.set(among, built);
  return built;
}

const SEARCHED = [
  'occupations',
  'seniority',
  'employment',
  'workModes',
  'organisations',
  'schools',
  'departments',
  'degrees',
  'degreeJoiners',
  'studyFields',
  'honours',
  'fluency',
  'levels',
  'towns',
  'documentTitles',
  'boilerplate',
  'navigation',
  'andSoOn',
] as const;
type Searched = (typeof SEARCHED)[number];

/** A word that one language uses for two things is taken for the more telling one. */
const MORE_TELLING = { organisations: 'occupations', degrees: 'schools' } as const;

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

function headingMap(languages: readonly Language[], and: ReadonlySet<string>, among: string): Map<string, HeadingEntry> {
  const map = new Map<string, HeadingEntry>();
  for (const language of languages) {
    const spellings = SPELLINGS[language.tag] ?? 1;
    for (const [kind, list] of Object.entries(keysOf(language, and, among).headings))
      for (let at = 0; at < list.length; at++) {
        const key = list[at] as string;
        if (key !== '' && !map.has(key)) map.set(key, { kind: kind as HeadingKind, rank: Math.floor(at / spellings) });
      }
  }
  return map;
}

/** Headings and labels of one language by their keys; what has no key stands as an empty one. */
interface Keys {
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly labels: Readonly<Record<string, readonly string[]>>;
}

/** Makes the keys of a language once for all orders of the languages in play. */
function keysOf({ tag, headings, labels }: Language, and: ReadonlySet<string>, among: string): Keys {
  const keysIn = (lists: Readonly<Record<string, readonly string[]>>, make: (phrase: string) => string): Record<string, string[]> =>
    Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.map(make)]));
  return prepared(`keys ${tag} ${among}`, () => ({ headings: keysIn(headings, (phrase) => keyOf(fold(phrase), and)), labels: keysIn(labels, keyOfLabel) }));
}

/** Languages whose headings stand in a list once for each way to write them: `经历`, `經歷`. */
const SPELLINGS: Readonly<Record<string, number>> = { zh: 2 };

function labelMap(languages: readonly Language[], and: ReadonlySet<string>, among: string): Map<string, LabelRole[]> {
  const map = new Map<string, LabelRole[]>();
  for (const language of languages) {
    for (const [role, list] of Object.entries(keysOf(language, and, among).labels) as [LabelRole, readonly string[]][]) {
      for (const key of list) {
        if (key === '') continue;
        const roles = map.get(key);
        if (!roles) map.set(key, [role]);
        else if (!roles.includes(role)) roles.push(role);
      }
    }
  }
  return map;
}
