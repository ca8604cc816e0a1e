import type { Line } from '../document/index.js';
import type { Lexicon } from '../lexicon/index.js';
import { speaksOnly } from './divide-content.js';
import { rolesOf } from './label.js';

/** `Mother tongue(s)`, `Other language(s):`: a label of two words or more, alone on its line. */
export function isTongueLabel({ text }: Pick<Line, 'text'>, words: Lexicon): boolean {
  const label = text.replace(/\s?[:：]$/u, '');
  if (label.length > LONGEST_LABEL || !/\S\s\S|\S\(/u.test(label)) return false;
  const names = [label, label.replace(/\s?\([^()]*\)/gu, '')].some((one) => rolesOf(one, words).includes('language'));
  return names && !speaksOnly({ text: label }, words);
}

const LONGEST_LABEL = 40;

/** `Levels: A1 and A2: Basic user - B1 and B2: … C2: Proficient user`: the key to the levels above it. */
export function isLevelKey({ text }: Pick<Line, 'text'>): boolean {
  return text.includes('A1') && text.includes('C2') && text.includes('B1');
}
