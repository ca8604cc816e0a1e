import { endsInForm } from '../fields/role.js';
import type { DatedLine } from './anchor.js';
import { isDuration } from './slot.js';

/**
 * Puts the date of each entry below its first line, where a page's text has the dates at the ends of its entries: a column on the
 * right that was written last.
 */
export function raiseDates(lines: readonly DatedLine[]): readonly DatedLine[] {
  const dates = lines.flatMap((line, at) => (line.anchor ? [at] : []));
  const [first] = dates;
  if (first === undefined || !dates.every((at) => isAlone(lines[at] as DatedLine))) return lines;
  if (dates.length < FEWEST && lines[first]?.range?.single) return lines;
  const ends = dates.map((at) => endOf(lines, at));
  if (ends.at(-1) !== lines.length || !(first > MOST_NAMES || lines.slice(1, first).some(tells))) return lines;
  const raised = ends.flatMap((end, j) => raisedEntry(lines.slice(ends[j - 1] ?? 0, dates[j]), lines.slice(dates[j], end)));
  return raised.length === lines.length ? raised : lines;
}

/** One date that is no period may be anything at the end of a section. */
const FEWEST = 2;

/** Lines that an entry may have before its date and be nothing but a header. */
const MOST_NAMES = 4;

function isAlone({ line, rest }: DatedLine): boolean {
  return rest.length === 0 && line.kind !== 'item' && line.kind !== 'row';
}

/** Where the lines end that tell how long, behind a date. */
function endOf(lines: readonly DatedLine[], date: number): number {
  let end = date + 1;
  while (end < lines.length && (isDuration(lines[end]?.line.text ?? '') || isSign(lines[end] as DatedLine))) end++;
  return end;
}

function isSign({ line }: DatedLine): boolean {
  return !/[\p{L}\p{N}]/u.test(line.text);
}

/** Whether a line tells of an entry, and so is no part of its header: an item, or a sentence. */
function tells({ line }: DatedLine): boolean {
  return line.kind === 'item' || (SENTENCE.test(line.text) && !endsInForm(line.text)) || line.text.length > LONGEST_NAME;
}

const SENTENCE = /\s\S+\s\S*\p{L}{3}[.!]$|。$/u;
const LONGEST_NAME = 120;

/** The lines of an entry with its date below the first; none where the first is no name. */
function raisedEntry(entry: readonly DatedLine[], date: readonly DatedLine[]): readonly DatedLine[] {
  const [name, ...rest] = entry;
  return name && !tells(name) ? [name, ...date, ...rest] : [];
}
