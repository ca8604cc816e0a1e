import { en } from './en/index.js';
import type { Language } from './language.js';

export type { DateWords, HeadingKind, LabelRole, Language, Terms } from './language.js';

/** Every supported language. English comes first: its words are met in CVs of all languages. */
export const languages: readonly Language[] = [en];
