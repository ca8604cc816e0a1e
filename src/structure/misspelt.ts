import type { HeadingKind } from '../languages/index.js';
import type { Lexicon } from '../lexicon/index.js';

/** The heading that an author meant who slipped at one letter of a long word: `Expirience`, `Programing skills`. */
export function misspelt(key: string, words: Lexicon): { readonly kind: HeadingKind; readonly rank: number } | undefined {
  if (key.length < SHORTEST || key.length > LONGEST || !LETTERS.test(key)) return undefined;
  const alike = headingsOf(words);
  let best: { readonly kind: HeadingKind; readonly rank: number } | undefined;
  for (const length of [key.length, key.length + 1, key.length - 1])
    for (const heading of alike.get(opening(key, length)) ?? []) {
      const entry = isSlip(key, heading) ? words.headings.get(heading) : undefined;
      if (entry && (!best || entry.rank < best.rank)) best = entry;
    }
  return best;
}

/** Shorter words are one letter away from too many others. */
const SHORTEST = 8;
const LONGEST = 32;
const LETTERS = /^[\p{L}' ]+$/u;

/** Sections that many authors head in one or two long words; the ways to reach somebody are one letter from other words (`Contracts`). */
const MEANT: ReadonlySet<HeadingKind> = new Set([
  'work',
  'education',
  'skills',
  'projects',
  'certificates',
  'publications',
  'awards',
  'languages',
  'volunteer',
  'references',
]);

/** Headings by their length and their first letter, at which nobody slips, as far as they are usual. */
function headingsOf(words: Lexicon): ReadonlyMap<string, readonly string[]> {
  const known = lists.get(words);
  if (known) return known;
  const alike = new Map<string, string[]>();
  for (const key of words.headings.keys()) {
    if (key.length < SHORTEST || key.length > LONGEST || !LETTERS.test(key)) continue;
    const entry = words.headings.get(key);
    if (!entry || !MEANT.has(entry.kind) || entry.rank >= USUAL) continue;
    const place = opening(key, key.length);
    alike.set(place, [...(alike.get(place) ?? []), key]);
  }
  lists.set(words, alike);
  return alike;
}

const opening = (key: string, length: number): string => `${key.charAt(0)}${length}`;

const lists = new WeakMap<Lexicon, ReadonlyMap<string, readonly string[]>>();

/** Headings up to this rank are those that somebody may be thought to mean. */
const USUAL = 16;

/** Whether two texts are one letter apart (another one, one more, one less, two in the wrong order), within a long word and behind its first letter. */
function isSlip(text: string, heading: string): boolean {
  const shorter = Math.min(text.length, heading.length);
  let from = 0;
  while (from < shorter && text[from] === heading[from]) from++;
  let behind = 0;
  while (behind < shorter - from && text[text.length - 1 - behind] === heading[heading.length - 1 - behind]) behind++;
  const [left, right] = [text.slice(from, text.length - behind), heading.slice(from, heading.length - behind)];
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  if (!swapped && (left.length > 1 || right.length > 1)) return false;
  const start = heading.lastIndexOf(' ', from - 1) + 1;
  const end = heading.indexOf(' ', from);
  return from > start && !`${left}${right}`.includes(' ') && (end < 0 ? heading.length : end) - start >= SHORTEST;
}
