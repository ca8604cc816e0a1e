import type { Lexicon } from '../lexicon/index.js';
import type { DatedLine } from './anchor.js';
import type { Traits } from './layout.js';

/** Whether a line is clearly what somebody was, and not with whom: a kind of contract tells of no employer. */
export function namesRole({ line }: DatedLine, { roles }: Traits, words: Lexicon): boolean {
  const [what = 0, who = 0] = ['what', 'who'].map((name) => roles.find((role) => role.name === name)?.score(line.text, words) ?? 0);
  return what >= CLEAR && what > who && !words.employment.occursIn(line.text);
}

const CLEAR = 0.7;
