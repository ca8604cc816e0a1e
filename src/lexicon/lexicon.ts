import type { HeadingKind, LabelRole, Language } from '../languages/index.js';
import { dateLexicon, type DateLexicon } from './date-lexicon.js';
import { fold, hasIdeographs, words } from './fold.js';
import { nameLexicon, type NameLexicon } from './name-lexicon.js';
import { phrases, type Phrases } from './phrases.js';

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
  readonly degreeJoiners: ReadonlySet<string>;
  readonly fluency: Phrases;
  readonly levels: Phrases;
  readonly documentTitles: Phrases;
  readonly boilerplate: Phrases;
  readonly navigation: Phrases;
  readonly andSoOn: Phrases;
  readonly and: ReadonlySet<string>;
}

export interface HeadingEntry {
  readonly kind: HeadingKind;
  readonly rank: number;
}

/** Merges languages into one lexicon; where two give a word different meanings, the earlier language wins. */
export function lexicon(languages: readonly Language[]): Lexicon {
  const key = languages.map((language) => language.tag).join();
  const known = cache.get(key);
  if (known) return known;
  const and = new Set(languages.flatMap(({ terms }) => terms.and.map(fold)));
  const schools = languages.flatMap(({ terms }) => terms.schools);
  const trades = languages.flatMap(({ terms }) => terms.occupations);
  const built: Lexicon = {
    headings: headingMap(languages, and),
    labels: labelMap(languages),
    dates: dateLexicon(languages),
    names: nameLexicon(languages),
    occupations: phrases(trades),
    seniority: phrases(languages.flatMap(({ terms }) => terms.seniority)),
    at: new Set(languages.flatMap(({ terms }) => terms.at.map(fold))),
    employment: phrases(languages.flatMap(({ terms }) => terms.employment)),
    workModes: phrases(languages.flatMap(({ terms }) => terms.workModes)),
    organisations: phrases(without(languages.flatMap(({ terms }) => terms.organisations), trades)),
    schools: phrases(schools),
    departments: phrases(languages.flatMap(({ terms }) => terms.departments)),
    degrees: phrases(without(languages.flatMap(({ terms }) => terms.degrees), schools)),
    degreeJoiners: new Set(languages.flatMap(({ terms }) => terms.degreeJoiners.map(fold))),
    fluency: phrases(languages.flatMap(({ terms }) => terms.fluency)),
    levels: phrases(languages.flatMap(({ terms }) => terms.levels)),
    documentTitles: phrases(languages.flatMap(({ terms }) => terms.documentTitles)),
    boilerplate: phrases(languages.flatMap(({ terms }) => terms.boilerplate)),
    navigation: phrases(languages.flatMap(({ terms }) => terms.navigation)),
    andSoOn: phrases(languages.flatMap(({ terms }) => terms.andSoOn)),
    and,
  };
  cache.set(key, built);
  return built;
}

/** What is compared of a heading: its words without "and", counts and decorations. */
export function headingKey(text: string, and: ReadonlySet<string>): string {
  const folded = fold(text);
  const kept = words(folded).filter((word, index) => index === 0 || !and.has(word));
  return hasIdeographs(folded) ? kept.join('') : kept.join(' ');
}

/** What is compared of a label: its words, whatever stands between them (`start_date`, `startDate`, "Start date:"). */
export function labelKey(text: string): string {
  const folded = fold(text.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2'));
  const kept = words(folded.replace(/[_-]/gu, ' '));
  return hasIdeographs(folded) ? kept.join('') : kept.join(' ');
}

/** A word that one language uses for two things is taken for the more telling one. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const known = new Set(taken.map(fold));
  return list.filter((word) => !known.has(fold(word)));
}

const cache = new Map<string, Lexicon>();

function headingMap(languages: readonly Language[], and: ReadonlySet<string>): Map<string, HeadingEntry> {
  const map = new Map<string, HeadingEntry>();
  for (const { headings } of languages) {
    for (const [kind, list] of Object.entries(headings) as [HeadingKind, readonly string[]][]) {
      for (const [rank, phrase] of list.entries()) {
        const key = headingKey(phrase, and);
        if (key !== '' && !map.has(key)) map.set(key, { kind, rank });
      }
    }
  }
  return map;
}

function labelMap(languages: readonly Language[]): Map<string, LabelRole[]> {
  const map = new Map<string, LabelRole[]>();
  for (const { labels } of languages) {
    for (const [role, list] of Object.entries(labels) as [LabelRole, readonly string[]][]) {
      for (const phrase of list) {
        const key = labelKey(phrase);
        const roles = map.get(key);
        if (!roles) map.set(key, [role]);
        else if (!roles.includes(role)) roles.push(role);
      }
    }
  }
  return map;
}
