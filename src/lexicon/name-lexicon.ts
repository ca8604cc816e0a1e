import countries from 'i18n-iso-countries';
import iso639 from './iso-639.js';
import type { Language } from '../languages/index.js';
import { fold } from './fold.js';

/** Names that `Intl` knows: of countries and of languages. */
export interface NameLexicon {
  /** ISO 3166-1 alpha-2 code of a country's name or code. */
  country(text: string): string | undefined;
  /** Whether this is the name of a spoken language. */
  isLanguage(text: string): boolean;
}

export function nameLexicon(languages: readonly Language[]): NameLexicon {
  const codes = new Map<string, string>();
  const spoken = new Set<string>();
  for (const { tag, terms } of languages) {
    for (const [name, code] of Object.entries(terms.countries)) codes.set(fold(name), code);
    const regions = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
    for (const code of Object.keys(countries.getAlpha2Codes())) {
      const name = regions.of(code);
      if (name && !codes.has(fold(name))) codes.set(fold(name), code);
    }
    const tongues = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });
    for (const code of iso639) {
      const name = tongues.of(code);
      if (name) spoken.add(fold(name));
    }
    for (const name of terms.languageNames) spoken.add(fold(name));
  }
  const country = (text: string): string | undefined => {
    const trimmed = text.trim().replace(/\.$/u, '');
    if (/^[A-Z]{2}$/u.test(trimmed)) return countries.isValid(trimmed) ? trimmed : codes.get(fold(trimmed));
    if (/^[A-Z]{3}$/u.test(trimmed)) return countries.alpha3ToAlpha2(trimmed) ?? codes.get(fold(trimmed));
    return trimmed.length > 1 ? codes.get(fold(trimmed)) : undefined;
  };
  return { country, isLanguage: (text) => spoken.has(fold(text)) };
}
