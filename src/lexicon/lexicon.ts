import type { HeadingKind, LabelRole, Language, Terms } from '../languages/index.js';
import { type DateLexicon, dateLexicon } from './date-lexicon.js';
import { fold, hasIdeographs } from './fold.js';
import { type NameLexicon, nameLexicon } from './name-lexicon.js';
import { type Phrases, phraseLists } from './phrases.js';
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
  const terms = termLists(languages);
  const built = {
    ...terms,
    headings: headingMap(languages, terms.and),
    labels: labelMap(languages, terms.and),
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
function termLists(languages: readonly Language[]): TermLists {
  const key = languages
    .map((language) => language.tag)
    .sort()
    .join();
  const known = lists.get(key);
  if (known) return known;
  const all = (name: Exclude<keyof Terms, 'countries'>): string[] => languages.flatMap(({ terms }) => terms[name]);
  const folded = (name: Exclude<keyof Terms, 'countries'>): Set<string> => new Set(all(name).map(fold));
  const searched = {
    ...(Object.fromEntries(SEARCHED.map((name) => [name, all(name)])) as Record<Searched, string[]>),
    scoreLabels: languages.flatMap(({ labels }) => labels.score),
  };
  const built: TermLists = {
    ...phraseLists(searched, MORE_TELLING),
    at: folded('at'),
    and: folded('and'),
  };
  lists.set(key, built);
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

function headingMap(languages: readonly Language[], and: ReadonlySet<string>): Map<string, HeadingEntry> {
  const map = new Map<string, HeadingEntry>();
  for (const language of languages) for (const [key, entry] of keysOf(language, and).headings) if (!map.has(key)) map.set(key, entry);
  return map;
}

/** Headings and labels of one language by their keys. */
interface Keys {
  readonly headings: readonly (readonly [string, HeadingEntry])[];
  readonly labels: readonly (readonly [string, LabelRole])[];
}

const keys = new WeakMap<ReadonlySet<string>, Map<Language, Keys>>();

/** Makes the keys of a language once for all orders of the languages in play. */
function keysOf(language: Language, and: ReadonlySet<string>): Keys {
  const known = keys.get(and) ?? new Map<Language, Keys>();
  keys.set(and, known);
  const before = known.get(language);
  if (before) return before;
  const headings = Object.entries(language.headings).flatMap(([kind, list]) =>
    list.map((phrase, rank) => [keyOf(fold(phrase), and), { kind: kind as HeadingKind, rank }] as const),
  );
  const labels = Object.entries(language.labels).flatMap(([role, list]) => list.map((phrase) => [keyOfLabel(phrase), role as LabelRole] as const));
  const made = { headings: headings.filter(([key]) => key !== ''), labels: labels.filter(([key]) => key !== '') };
  known.set(language, made);
  return made;
}

function labelMap(languages: readonly Language[], and: ReadonlySet<string>): Map<string, LabelRole[]> {
  const map = new Map<string, LabelRole[]>();
  for (const language of languages) {
    for (const [key, role] of keysOf(language, and).labels) {
      const roles = map.get(key);
      if (!roles) map.set(key, [role]);
      else if (!roles.includes(role)) roles.push(role);
    }
  }
  return map;
}
