export type { DateLexicon } from './date-lexicon.js';
export { fold, foldInPlace, hasIdeographs, words } from './fold.js';
export type { HeadingEntry, Lexicon } from './lexicon.js';
export { headingKey, labelKey, lexicon } from './lexicon.js';
export type { NameLexicon } from './name-lexicon.js';
export { alternatives, type PhraseMatch, type Phrases, phrases } from './phrases.js';
