export type { DateLexicon } from './date-lexicon.js';
export { fold, foldInPlace, hasIdeographs, words } from './fold.js';
export type { Lexicon } from './lexicon.js';
export { headingKey, labelKey, lexicon } from './lexicon.js';
export type { Phrases } from './phrases.js';
export { alternatives, phrases } from './phrases.js';
