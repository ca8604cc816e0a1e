import { concat, type Line } from '../document/index.js';
import { placeScore } from '../fields/place-score.js';
import { isTown } from '../fields/town.js';
import { type DatedLine, isAlone } from './anchor.js';
import { cutLine } from './cut.js';
import { isHeaderLike } from './header-like.js';
import type { Kit } from './kit.js';

/**
 * Gives every award of a year its date, where a year stands once before several: `2021  Golden Whisk, Guild of Bakers` / `Best Loaf,
 * Rye Society`. All dates of the section come first, and each of these lines has a name and who gave it.
 */
export function withSharedDates(lines: readonly DatedLine[], kit: Kit): readonly DatedLine[] {
  if (!lines[0]?.anchor || lines.some(({ range, anchor }) => anchor && range?.start !== 0)) return lines;
  const shares = lines.map((line, at) => !line.range && line.line.gap === 0 && isPair(line.line, kit) && isBelowOne(lines, at, kit));
  if (!shares.some((shared, at) => shared && !isAlone(lines[at - 1]))) return lines;
  const joined: DatedLine[] = [];
  let date: DatedLine | undefined;
  for (const [at, line] of lines.entries()) {
    if (line.anchor) date = line;
    if (isAlone(line) && shares[at + 1]) continue;
    joined.push(shares[at] && date ? dated(line, date) : line);
  }
  return joined;
}

/** Whether the line above is a date, or a pair of names of its own. */
function isBelowOne(lines: readonly DatedLine[], at: number, kit: Kit): boolean {
  const above = lines[at - 1];
  if (!above) return false;
  const [rest] = above.rest;
  return isAlone(above) || (rest !== undefined && above.rest.length === 1 && isPair({ ...above.line, ...rest, marks: [] }, kit));
}

/** `Golden Whisk, Guild of Bakers`: two names with capitals, and no sentence. */
function isPair(line: Line, { words }: Kit): boolean {
  return (
    line.kind === 'text' &&
    line.depth === 0 &&
    PAIR.test(line.text) &&
    isHeaderLike(line, words) &&
    areCapitals(line.text) &&
    placeScore(line.text, words) < PLACED &&
    !isTown(line.text.split(', ', 1)[0] ?? '', words)
  );
}

/** From here on a text is a place for sure. */
const PLACED = 0.8;

/** Two words and more, a comma, a name; a sum or a remark in brackets may follow. */
const PAIR = /^["“«\p{Lu}\p{N}][^,\s]*\s[^,]{2,70},\s["“«\p{Lu}][^,.()]{2,60}(?:\([^()]{1,30}\))?$/u;

/** Whether all long words have a capital, but for a remark in brackets. */
function areCapitals(text: string): boolean {
  return !/\s\p{Ll}{4}/u.test(text.split(' (', 1)[0] ?? '');
}

/** A line behind the date that stands above it. */
function dated({ line }: DatedLine, { line: above, range }: DatedLine): DatedLine {
  if (!range) return { line, rest: [line], anchor: false };
  const date = cutLine(above, range.start, range.end);
  const both: Line = { ...line, ...concat([date, line], ' '), marks: [] };
  const start = range.end - range.start + 1;
  return { line: both, range, rest: [cutLine(both, start, both.text.length)], anchor: true };
}
