export type { DateLexicon } from './date-lexicon.js';
export { fold, foldInPlace, hasIdeographs } from './fold.js';
export type { Lexicon } from './lexicon.js';
export { headingKey, labelKey, lexicon } from './lexicon.js';
export type { Phrases } from './phrases.js';
export { phrases } from './phrases.js';
export { prepared } from './prepared.js';
export { remembered, rememberedWith } from './remembered.js';
export { words } from './tokens.js';
