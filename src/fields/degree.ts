import type { Lexicon } from '../lexicon/index.js';

/** How much a phrase looks like a degree or a field of study. */
export function degreeScore(text: string, words: Lexicon): number {
  const [first] = words.degrees.find(text);
  if (!first) return 0;
  if (first.start > 2) return 0.5;
  return 1.1 + (words.degrees.has(text) ? 0.15 : 0);
}

/** How much a phrase looks like a school. */
export function schoolScore(text: string, words: Lexicon): number {
  return words.schools.occursIn(text) ? 1.1 : INSTITUTION.test(text) ? 0.6 : words.organisations.occursIn(text) ? 0.1 : 0;
}

/** Bodies that teach or certify; most other words for organisations are fields of study too ("engineering", "systems"). */
const INSTITUTION = /\b(?:organi[sz]ation|association|society|foundation|council|board|cent(?:er|re)|inc|ltd|llc|gmbh)\b/iu;
