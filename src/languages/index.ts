import { da } from './da/index.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { it } from './it/index.js';
import { ja } from './ja/index.js';
import { ko } from './ko/index.js';
import type { Language } from './language.js';
import { nb } from './nb/index.js';
import { nl } from './nl/index.js';
import { pl } from './pl/index.js';
import { pt } from './pt/index.js';
import { ru } from './ru/index.js';
import { sv } from './sv/index.js';
import { tr } from './tr/index.js';
import { uk } from './uk/index.js';
import { zh } from './zh/index.js';

export type { DateWords, HeadingKind, LabelRole, Language, Terms } from './language.js';

/** Every supported language. English comes first: its words are met in CVs of all languages. */
export const languages: readonly Language[] = [en, ru, uk, de, fr, es, pt, it, nl, sv, nb, da, pl, tr, zh, ja, ko];

/** The tag that a language stands here under: `de` for `de-AT`, and `nb` for `no`, which means Norwegian as most write it. */
export function listedTag(tag: string): string {
  const base = tag.split('-')[0]?.toLowerCase() ?? '';
  return base === 'no' ? 'nb' : base;
}
