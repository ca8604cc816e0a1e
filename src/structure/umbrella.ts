import { type Line, opensBold } from '../document/index.js';
import type { DateRange } from '../fields/date-range.js';
import { placeScore } from '../fields/place-score.js';
import type { Lexicon } from '../lexicon/index.js';
import { type DatedLine, isAlone } from './anchor.js';
import { readHeader } from './header.js';
import { isHeaderLike } from './header-like.js';
import { missingRoles, type Traits } from './layout.js';
import { namesRole } from './names-role.js';
import { isDuration } from './slot.js';

/**
 * Puts what is told of an employer between its own years and the first of its roles (`**Acme** | 2014 – 2020` / `Acme makes anvils.` /
 * `**Engineer** | 2017 – 2020`) below the header of that role, so that the years stand right over it.
 */
export function withToldBelow(lines: readonly DatedLine[], traits: Traits, words: Lexicon): readonly DatedLine[] {
  const moved = [...lines];
  let above: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (!line.anchor || !line.range) continue;
    const over = above === undefined ? undefined : lines[above];
    const start = headerStart(lines, at, words);
    if (over?.range && above !== undefined && start - above > 1 && covers(over.range, line.range) && isTold(lines, above, start, traits, words))
      moved.splice(above + 1, at - above, ...lines.slice(start, at + 1), ...lines.slice(above + 1, start));
    above = at;
  }
  return moved;
}

/** Where the lines of a header begin that ends with its date: no blank line stands among them, but before a date by itself. */
function headerStart(lines: readonly DatedLine[], at: number, words: Lexicon): number {
  const goesOn = (start: number): boolean => lines[start]?.line.gap === 0 || (start === at && isAlone(lines[at]));
  let start = at;
  while (start > 0 && goesOn(start) && isHeaderLike(lines[start - 1]?.line, words) && !lines[start - 1]?.range) start--;
  return start;
}

/** Whether sentences or items stand between an employer that is set apart with its years and a role that is set apart, too. */
function isTold(lines: readonly DatedLine[], above: number, start: number, traits: Traits, words: Lexicon): boolean {
  const over = lines[above] as DatedLine;
  const told = lines.slice(above + 1, start);
  const before = lines[above - 1];
  const employer = over.rest.length === 0 || (over.line.depth === 0 && before && before.line.depth > 0) ? before : over;
  const role = lines[start];
  if (!employer || !role || !isSetApart(employer.line) || !isSetApart(role.line) || told.length > MOST_TOLD) return false;
  if (role.line.depth > 0 ? employer.line.depth >= role.line.depth : employer.line.depth === 0 && employer.line.kind === 'item') return false;
  return (
    told.every(({ line, range }) => !range && line.depth === 0 && (line.kind === 'item' || SENTENCE.test(line.text))) &&
    namesRole(role, traits, words) &&
    !namesRole(employer, traits, words)
  );
}

const MOST_TOLD = 6;
const SENTENCE = /^.{24,}[.!]$/u;

const isSetApart = (line: Line): boolean => line.depth > 0 || opensBold(line);

/** Dated lines that stand over entries with dates of their own: the years at an employer above those of each role. */
export function umbrellasIn(lines: readonly DatedLine[], traits: Traits, words: Lexicon): ReadonlySet<DatedLine> {
  const found = new Set<DatedLine>();
  let above: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (!line.anchor || !line.range) continue;
    const over = above === undefined ? undefined : (lines[above] as DatedLine);
    if (
      over?.range &&
      above !== undefined &&
      covers(over.range, line.range) &&
      isNamed(lines, above, at, words) &&
      (areSummed(lines, above, at) || areApart(lines, above, at, traits, words))
    )
      found.add(over);
    above = at;
  }
  return found;
}

/** Whether nothing but the names of a header stands between two dates, and the first has a name to itself: beside it, above it with the years summed up below, or in a heading above smaller ones. */
function isNamed(lines: readonly DatedLine[], above: number, at: number, words: Lexicon): boolean {
  const over = lines[above] as DatedLine;
  const named = over.rest.length > 0 ? over : lines[above - 1];
  const between = headerBelow(lines, above, at, words);
  if (!named || between.length > MOST_LINES || !between.some(({ rest }) => rest.length > 0)) return false;
  const { depth, level } = named.line;
  const isBelow = ({ line }: DatedLine): boolean =>
    line.kind === 'item' ? line.level > level && level > 0 : isHeaderLike(line, words) && (line.depth === 0 || line.depth > depth);
  return (
    between.every(isBelow) &&
    (named === over || areSummed(lines, above, at) || (depth > 0 && between.some(({ line }) => line.depth > depth || opensBold(line))))
  );
}

/** Whether neither header is complete by itself: each has a name that the other lacks, or the second is all of it what somebody was (`Head of Ovens, Rye`). */
function areApart(lines: readonly DatedLine[], above: number, at: number, traits: Traits, words: Lexicon): boolean {
  const over = lines.slice((lines[above] as DatedLine).rest.length > 0 ? above : above - 1, above + 1);
  const lacks = (header: readonly DatedLine[]): boolean => missingRoles(readHeader(header, words), traits, words).length > 0;
  const inner = headerBelow(lines, above, at, words);
  const [role] = inner;
  return lacks(over) && (lacks(inner) || (role !== undefined && namesRole(role, traits, words) && !over.some((line) => namesRole(line, traits, words))));
}

const MOST_LINES = 3;

/** Whether the years are summed up below a date, and below the next one none are. */
function areSummed(lines: readonly DatedLine[], above: number, at: number): boolean {
  return isDuration(lines[above + 1]?.line.text ?? '') && !isDuration(lines[at + 1]?.line.text ?? '');
}

/** The lines from one date to the next, without the sum of the years and the place that may stand below the first: `2014 – 2020` / `6 years` / `Galway` / `Engineer` / `2017 – 2020`. */
function headerBelow(lines: readonly DatedLine[], above: number, at: number, words: Lexicon): readonly DatedLine[] {
  const below = lines.slice(above + 1, at + 1);
  if (!isDuration(below[0]?.line.text ?? '')) return below;
  return below.filter(({ line }) => !isDuration(line.text) && placeScore(line.text, words) < PLACED);
}

const PLACED = 0.8;

/** Whether one period lies within another. */
export function covers(outer: DateRange, inner: DateRange): boolean {
  if (outer.single || !outer.from || !inner.from || isBefore(inner.from.value, outer.from.value)) return false;
  if (outer.ongoing) return true;
  const end = inner.to ?? inner.from;
  return !inner.ongoing && outer.to !== undefined && !isBefore(outer.to.value, end.value);
}

/** Whether a date is before another, as far as both are written. */
function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/** The lines of an entry, and those above several entries. */
interface Grouped {
  readonly group: readonly DatedLine[];
  readonly lines: readonly DatedLine[];
}

/** Gives entries the umbrella over them: the one among their own first lines, or that of the entries before them whose header is no longer. */
export function underUmbrellas(segments: readonly Grouped[], umbrellas: ReadonlySet<DatedLine>): readonly Grouped[] {
  if (umbrellas.size === 0) return segments;
  let current: { group: Grouped['group']; range: DateRange; length: number } | undefined;
  return segments.map((segment) => {
    const { group, lines } = segment;
    const shared = group.find((line) => umbrellas.has(line));
    if (shared?.range) {
      current = { group, range: shared.range, length: lengthOf(lines) };
      return segment;
    }
    const own = lines.findIndex((line) => umbrellas.has(line));
    const over = lines[own];
    if (over?.range) {
      const rest = lines.slice(own + 1);
      current = { group: lines.slice(0, own + 1), range: over.range, length: lengthOf(rest) };
      return { group: current.group, lines: rest };
    }
    const date = lines.find(({ range, anchor }) => range && anchor)?.range;
    if (group.length > 0 || !current || !date || !covers(current.range, date) || lengthOf(lines) > current.length) {
      current = undefined;
      return segment;
    }
    return { group: current.group, lines };
  });
}

/** How many lines of an entry its header has, up to its date. */
function lengthOf(lines: readonly DatedLine[]): number {
  return lines.findIndex(({ range, anchor }) => range !== undefined && anchor);
}
