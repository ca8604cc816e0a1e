import countries from 'i18n-iso-countries/index.js'; // the package's own entry loads the names in all languages
import type { Language } from '../languages/index.js';
import { fold } from './fold.js';
import { iso639 } from './iso-639.js';
import { prepared } from './prepared.js';

/** Names that `Intl` knows: of countries and of languages. */
export interface NameLexicon {
  /** ISO 3166-1 alpha-2 code of a country's name or code. */
  country(text: string): string | undefined;
  /** Whether this is the name of a spoken language. */
  isLanguage(text: string): boolean;
}

/** Merges the names of several languages; an earlier language wins. `among` stands for these, whatever their order. */
export function nameLexicon(languages: readonly Language[], among: string): NameLexicon {
  const known = prepared(`names ${among}`, () => Object.fromEntries(languages.map((language) => [language.tag, namesIn(language)])));
  const names = languages.map(({ tag }) => known[tag] as Names);
  const codes = new Map([...names].reverse().flatMap((own) => own.codes)); // the last one stands
  const spoken = new Set(names.flatMap((own) => own.spoken));
  const country = (text: string): string | undefined => {
    const trimmed = text.trim().replace(/\.$/u, '');
    if (/^[A-Z]{2}$/u.test(trimmed)) return countries.isValid(trimmed) ? trimmed : codes.get(fold(trimmed));
    if (/^[A-Z]{3}$/u.test(trimmed)) return countries.alpha3ToAlpha2(trimmed) ?? codes.get(fold(trimmed));
    return trimmed.length > 1 ? codes.get(fold(trimmed)) : undefined;
  };
  return { country, isLanguage: (text) => spoken.has(fold(text)) };
}

interface Names {
  readonly codes: readonly (readonly [name: string, code: string])[];
  readonly spoken: readonly string[];
}

function namesIn({ tag, terms }: Language): Names {
  const codes = new Map(Object.entries(terms.countries).map(([name, code]) => [fold(name), code] as const));
  const regions = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  for (const code of Object.keys(countries.getAlpha2Codes())) {
    const name = regions.of(code);
    if (name && !codes.has(fold(name))) codes.set(fold(name), code);
  }
  const tongues = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });
  const spoken = new Set([...iso639.map((code) => tongues.of(code) ?? ''), ...terms.languageNames].filter((name) => name !== '').map(fold));
  return { codes: [...codes], spoken: [...spoken] };
}
