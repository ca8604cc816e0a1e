import type { DateRange } from '../fields/date-range.js';
import type { Lexicon } from '../lexicon/index.js';
import type { DatedLine } from './anchor.js';
import { readHeader } from './header.js';
import { isHeaderLike } from './header-like.js';
import { missingRoles, type Traits } from './layout.js';

/** Dated lines that stand over entries with dates of their own: the years at an employer above those of each role. */
export function umbrellasIn(lines: readonly DatedLine[], traits: Traits, words: Lexicon): ReadonlySet<DatedLine> {
  const found = new Set<DatedLine>();
  let above: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (!line.anchor || !line.range) continue;
    const over = above === undefined ? undefined : (lines[above] as DatedLine);
    if (over?.range && above !== undefined && covers(over.range, line.range) && isNamed(lines, above, at, words) && areApart(lines, above, at, traits, words))
      found.add(over);
    above = at;
  }
  return found;
}

/** Whether nothing but the names of a header stands between two dates, and the first has a name to itself: beside it, or in a heading above smaller ones. */
function isNamed(lines: readonly DatedLine[], above: number, at: number, words: Lexicon): boolean {
  const over = lines[above] as DatedLine;
  const named = over.rest.length > 0 ? over : lines[above - 1];
  const between = lines.slice(above + 1, at + 1);
  if (!named || between.length > MOST_LINES || !between.some(({ rest }) => rest.length > 0)) return false;
  const { depth, level } = named.line;
  const isBelow = ({ line }: DatedLine): boolean =>
    line.kind === 'item' ? line.level > level && level > 0 : isHeaderLike(line, words) && (line.depth === 0 || line.depth > depth);
  return between.every(isBelow) && (named === over || between.some(({ line }) => depth > 0 && line.depth > depth));
}

/** Whether neither header is complete by itself: each has a name that the other lacks. */
function areApart(lines: readonly DatedLine[], above: number, at: number, traits: Traits, words: Lexicon): boolean {
  const over = lines.slice((lines[above] as DatedLine).rest.length > 0 ? above : above - 1, above + 1);
  return [over, lines.slice(above + 1, at + 1)].every((header) => missingRoles(readHeader(header, words), traits, words).length > 0);
}

const MOST_LINES = 3;

/** Whether one period lies within another. */
function covers(outer: DateRange, inner: DateRange): boolean {
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
