import type { Quote } from '../document/index.js';
import type { Lexicon } from '../lexicon/index.js';
import type { Slot } from './slot.js';
import { spanning, type Token, tokensOf } from './tokens.js';

/** How much a text looks like one role. */
type Score = (text: string, words: Lexicon) => number;

/** One line of a header, cut into tokens. A header is read again and again while it grows; its lines stay what they are. */
export interface Strip {
  /** Their `slot` counts for nothing here: the line has a place in a header only. */
  readonly tokens: readonly Token[];
  /** The text from one token to another; none where it would reach out of its brackets. */
  spanned(first: number, last: number): Quote | undefined;
  /** How much that text looks like a role; none where there is no text. */
  score(score: Score, first: number, last: number): number | undefined;
}

/** The strip of a line, made and judged once. */
export function stripOf(slot: Slot, words: Lexicon): Strip {
  const before = known.get(slot.quote);
  if (before?.words === words && before.line === slot.line) return before.strip;
  const strip = makeStrip(slot, words);
  known.set(slot.quote, { strip, words, line: slot.line });
  return strip;
}

const known = new WeakMap<Quote, { readonly strip: Strip; readonly words: Lexicon; readonly line: Slot['line'] }>();

function makeStrip(slot: Slot, words: Lexicon): Strip {
  const tokens = tokensOf(slot, words);
  const count = tokens.length;
  const quotes: (Quote | null)[] = [];
  const scores = new Map<Score, (number | undefined)[]>();
  const spanned = (first: number, last: number): Quote | undefined => {
    const at = first * count + last;
    const made = quotes[at];
    if (made !== undefined) return made ?? undefined;
    const quote = spanning([slot], tokens[first] as Token, tokens[last] as Token);
    quotes[at] = quote ?? null;
    return quote;
  };
  return {
    tokens,
    spanned,
    score: (score, first, last) => {
      const at = first * count + last;
      const row = scores.get(score) ?? [];
      if (row.length === 0) scores.set(score, row);
      const judged = row[at];
      if (judged !== undefined) return judged;
      const quote = spanned(first, last);
      if (quote === undefined) return undefined;
      const points = score(quote.text, words);
      row[at] = points;
      return points;
    },
  };
}
