import { concat, type Line } from '../document/index.js';
import type { LabelRole } from '../languages/index.js';
import { fold, headingKey, type Lexicon } from '../lexicon/index.js';
import { rolesOf } from './label.js';

/**
 * Forms set labels and values side by side, and a printed form keeps a mere blank between them, or the end of a line: `Occupation or position held Baker`.
 * Where long labels open several lines, each known label has its value behind a tab.
 */
export function partFormLabels(lines: readonly Line[], words: Lexicon): readonly Line[] {
  const opening = openingsOf(words);
  const long = new Set<string>();
  for (const { kind, text } of lines) {
    if (kind !== 'text' || !opening.has(firstWord(text))) continue;
    const end = labelEnd(text, LONG, words);
    if (end > 0) long.add(text.slice(0, end));
  }
  if (long.size < SEVERAL) return lines;
  const ends = lines.map(({ kind, text }) => (kind === 'text' ? labelEnd(text, 1, words) : 0));
  return lines.flatMap((line, at) => {
    const end = ends[at] as number;
    if (isValueOf(lines, ends, at)) return [];
    if (end > 0 && end < line.text.length) return [{ ...line, text: `${line.text.slice(0, end)}\t${line.text.slice(end + 1)}` }];
    return [isValueOf(lines, ends, at + 1) ? { ...line, ...concat([line, lines[at + 1] as Line], '\t') } : line];
  });
}

/** Nobody begins lines with so many long labels by chance. */
const SEVERAL = 3;
/** Words of a label that is never a part of a sentence. */
const LONG = 4;
const LONGEST = 9;

/** Whether the line above is a label alone, and this one none. */
function isValueOf(lines: readonly Line[], ends: readonly number[], at: number): boolean {
  const line = lines[at];
  return line?.kind === 'text' && line.gap === 0 && ends[at] === 0 && lines[at - 1]?.text.length === ends[at - 1];
}

/** Where the longest label of at least so many words ends that a value follows behind a blank, or nothing; 0 where none does. One word is a label only if it can be nothing else. */
function labelEnd(text: string, least: number, words: Lexicon): number {
  if (!/^\p{Lu}/u.test(text)) return 0;
  const parted = text.search(/[:\t]/u);
  let found = 0;
  for (let count = 1, at = 0; at < text.length && count <= LONGEST; count++) {
    const blank = text.indexOf(' ', at + 1);
    at = blank < 0 ? text.length : blank;
    if (parted >= 0 && parted < at) break;
    if (count < least || !VALUE.test(text.slice(at, at + 60))) continue;
    const label = text.slice(0, at);
    const roles = count > 1 || at < 24 ? rolesOf(label, words) : [];
    if (count > 1 ? roles.length > 0 : roles.some((role) => PLAIN.has(role))) found = at;
  }
  return found === text.length && words.headings.has(headingKey(text, words.and)) ? 0 : found;
}

/** What a label may have behind it: nothing, or what is no small word. */
const VALUE = /^(?:$| [\p{Lu}\d+(]| \S{1,40}@)/u;
const PLAIN: ReadonlySet<LabelRole> = new Set(['period', 'email', 'phone', 'address', 'personal', 'language']);

function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return end > 0 && end < 16 ? fold(text.slice(0, end)) : '';
}

const openings = new WeakMap<Lexicon, ReadonlySet<string>>();

/** The first words of long labels: other lines need not be looked at. */
function openingsOf(words: Lexicon): ReadonlySet<string> {
  const known = openings.get(words);
  if (known) return known;
  const found = new Set<string>();
  for (const key of words.labels.keys()) if (key.split(' ').length >= LONG) found.add(firstWord(key));
  openings.set(words, found);
  return found;
}
