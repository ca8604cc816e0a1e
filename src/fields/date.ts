import { type DateLexicon, foldInPlace } from '../lexicon/index.js';
import type { Calendar, WrittenDate } from './date-calendar.js';
import { aroundYear } from './date-forms.js';
import { look } from './date-guards.js';
import { type DateTables, dateTables } from './date-words.js';
import { aroundShortYear } from './short-date.js';

/** A point in time as it was written. `start` and `end` count in the text it was read from. */
export interface DatePoint {
  readonly start: number;
  readonly end: number;
  /** Partial ISO 8601 date with exactly the written precision: `2018`, `2018-03`, `2018-03-04`. A season or quarter is its first month. */
  readonly value: string;
  /** Last month of a season or quarter, last day of a few days. */
  readonly last?: string;
  /** A month (or day) without a year ("June – August 2025"): the value is `--06`. */
  readonly monthOnly?: boolean;
}

/** Finds the dates of one line. */
export type DateReader = (text: string) => DatePoint[];

/** Builds a reader for the words of some languages. */
export function dateReader(lexicon: DateLexicon): DateReader {
  const read = foldedDateReader(lexicon);
  return (text) => (mayHoldDate(text) ? read(foldInPlace(text)) : []);
}

/** A reader of texts that are folded in place already. */
export function foldedDateReader(lexicon: DateLexicon): DateReader {
  const known = readers.get(lexicon);
  if (known) return known;
  const words = dateTables(lexicon);
  const reader: DateReader = (folded) => readPoints(folded, words);
  readers.set(lexicon, reader);
  return reader;
}

const readers = new WeakMap<DateLexicon, DateReader>();

/** Whether a text has digits that could be the year of a date; most lines have none. */
export function mayHoldDate(text: string): boolean {
  return MAYBE_DATE.test(text);
}

/** Four digits of a year; or two behind an apostrophe, or behind a month and before what can join two dates. */
const MAYBE_DATE =
  /(?:19[3-9]|20[0-6])\d|[２１][０９]|\d\d(?!\d)(?:(?<=['’‘`´ʼ′]\d\d)|(?<=(?:\d[/.]|\p{L}{3}[.,]?[\s-])\d\d)(?=[)\s]{0,2}(?:[-–—~～]|\p{L}{1,5}\s)))/u;

/** Looks for the digits of a year, and then around them. */
function readPoints(folded: string, words: DateTables): DatePoint[] {
  const points: DatePoint[] = [];
  for (let from = 0; from < folded.length; ) {
    const anchor = ANCHOR.exec(folded.slice(from)); // behind a date, what was read no longer counts as standing before
    if (!anchor) break;
    const at = from + anchor.index;
    const date = anchor[0].length === 4 ? aroundYear(folded, at, words) : aroundShortYear(folded, at, words);
    if (date) {
      const point = toPoint(date);
      const month = borrower(folded, point, words);
      if (month && month.start >= (points.at(-1)?.end ?? 0)) points.push(month);
      points.push(point);
    }
    from = date ? date.end : at + 1;
  }
  return points;
}

const ANCHOR = /(?:19[3-9]|20[0-6])\d|(?<!\d)\d\d(?!\d)/u;

function toPoint({ start, end, first, last }: WrittenDate): DatePoint {
  return last ? { start, end, value: isoDate(first), last: isoDate(last) } : { start, end, value: isoDate(first) };
}

function isoDate({ year, month, day }: Calendar['first']): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(two(month));
  if (month !== undefined && day !== undefined) parts.push(two(day));
  return parts.join('-');
}

const two = (value: number): string => String(value).padStart(2, '0');

// June – (August 2025) · 5 June – · May 5 – · enero a
const BORROWER = /(?<=(?<![\p{L}\p{N}])((\d{1,2}\.?\s(?:de )?)?(\p{L}{2,14})\.?(?:\s(\d{1,2})(?:st|nd|rd|th)?)?(\s?[-–—~/]+\s?|\s(\p{L}{1,5})\s)))/uy;

/** The month before a date that borrows its year: "June – August 2025". */
function borrower(folded: string, date: DatePoint, words: DateTables): DatePoint | undefined {
  if (date.start < 4 || date.value.length < 7) return undefined;
  const found = look(BORROWER, folded, date.start);
  const month = found && words.months.get(found[3] ?? '');
  if (!found || !month) return undefined;
  const [, all = '', before = '', , behind, gap = '', word] = found;
  if (word && words.to.after(word, 0) < 0) return undefined;
  // A day is borne by both ends: in "Tower 3 Jan - Aug 2024" the 3 is none.
  const dayed = date.value.length === 10;
  const start = date.start - all.length + (dayed ? 0 : before.length);
  const day = dayed ? Number.parseInt(before || (behind ?? '0'), 10) : 0;
  const value = `--${two(month)}${day > 0 && day <= 31 ? `-${two(day)}` : ''}`;
  return { start, end: date.start - gap.length, value, monthOnly: true };
}
