import type { ParsedComponents, ParsedResult } from 'chrono-node';
import * as chrono from 'chrono-node/en';
import { type DateLexicon, foldInPlace } from '../lexicon/index.js';
import type { WrittenDate } from './date-calendar.js';
import { aroundYear, ofEra } from './date-forms.js';
import { look, vagueEnd, vagueStart } from './date-guards.js';
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

/** Builds a reader for the words of some languages: chrono's engine, with one parser of ours in place of its own. */
export function dateReader(lexicon: DateLexicon): DateReader {
  const read = foldedDateReader(lexicon);
  return (text) => (mayHoldDate(text) ? read(foldInPlace(text)) : []);
}

/** A reader of texts that are folded in place already. */
export function foldedDateReader(lexicon: DateLexicon): DateReader {
  const known = readers.get(lexicon);
  if (known) return known;
  const words = dateTables(lexicon);
  const engine = new chrono.Chrono({ parsers: [anchorParser(words)], refiners: [] });
  const reader: DateReader = (folded) => readPoints(engine, folded, words);
  readers.set(lexicon, reader);
  return reader;
}

const readers = new WeakMap<DateLexicon, DateReader>();

/** Whether a text has digits that could be the year of a date; most lines have none. */
export function mayHoldDate(text: string): boolean {
  return MAYBE_DATE.test(text);
}

/** Four digits of a year; an era; or two digits behind an apostrophe, or behind a month and before what can join two dates. */
const MAYBE_DATE =
  /(?:19[3-9]|20[0-6])\d|[２１][０９]|[平令昭][成和]|\d\d(?!\d)(?:(?<=['’‘`´ʼ′]\d\d)|(?<=(?:\d[/.]|\p{L}{3}[.,]?[\s-])\d\d)(?=[)\s]{0,2}(?:[-–—~～]|\p{L}{1,5}\s)))/u;
/** All components are written, so the reference only has to be constant. */
const REFERENCE = new Date(Date.UTC(2000, 0, 1, 12));

function readPoints(engine: chrono.Chrono, folded: string, words: DateTables): DatePoint[] {
  const points: DatePoint[] = [];
  for (const result of engine.parse(folded, REFERENCE)) {
    const date = withVague(folded, toPoint(result), words);
    const month = borrower(folded, date, words);
    if (month && month.start >= (points.at(-1)?.end ?? 0)) points.push(month);
    points.push(date);
  }
  return points;
}

function toPoint({ start: when, end: until, index, text }: ParsedResult): DatePoint {
  const [start, end, value] = [index, index + text.length, isoDate(when)];
  return until ? { start, end, value, last: isoDate(until) } : { start, end, value };
}

function isoDate(when: ParsedComponents): string {
  const year = String(when.get('year')).padStart(4, '0');
  if (!when.isCertain('month')) return year;
  if (!when.isCertain('day')) return `${year}-${two(when.get('month'))}`;
  return `${year}-${two(when.get('month'))}-${two(when.get('day'))}`;
}

const two = (value: number | null): string => String(value ?? 0).padStart(2, '0');

/** Looks for the digits of a year, and then around them. */
function anchorParser(words: DateTables): chrono.Parser {
  return {
    pattern: () => /(?:19[3-9]|20[0-6])\d|(?:昭和|平成|令和)(?=\s?[元\d])|(?<!\d)\d\d(?!\d)/u,
    extract(context, { index, 0: anchor }) {
      const at = index ?? 0;
      const read = anchor.length === 4 ? aroundYear : /^\d/u.test(anchor) ? aroundShortYear : ofEra;
      const date: WrittenDate | undefined = read(context.text, at, words);
      return date ? context.createParsingResult(date.start, date.end, date.first, date.last) : null;
    },
  };
}

/** A date with the words that say which part of its year or month is meant. */
function withVague(folded: string, date: DatePoint, words: DateTables): DatePoint {
  return { ...date, start: vagueStart(folded, date.start, words), end: vagueEnd(folded, date.end, words) };
}

// June – (August 2025) · 5 June – · May 5 – · enero a
const BORROWER = /(?<=(?<![\p{L}\p{N}])((\d{1,2}\.?\s(?:de )?)?(\p{L}{2,14})\.?(?:\s(\d{1,2})(?:st|nd|rd|th)?)?(\s?[-–—~/]+\s?|\s(\p{L}{1,5})\s)))/uy;

/** The month before a date that borrows its year: "June – August 2025". */
function borrower(folded: string, date: DatePoint, words: DateTables): DatePoint | undefined {
  if (date.start < 4 || date.value.length < 7) return undefined;
  const found = look(BORROWER, folded, date.start);
  const month = found && words.months.get(found[3] ?? '');
  if (!found || !month) return undefined;
  const [, all = '', before = '', , behind, gap = '', word] = found;
  if (word && words.to.after(word, 0) < 0 && words.and.after(word, 0) < 0) return undefined;
  // A day is borne by both ends: in "Tower 3 Jan - Aug 2024" the 3 is none.
  const dayed = date.value.length === 10;
  const start = date.start - all.length + (dayed ? 0 : before.length);
  const day = dayed ? Number.parseInt(before || (behind ?? '0'), 10) : 0;
  const value = `--${two(month)}${day > 0 && day <= 31 ? `-${two(day)}` : ''}`;
  return { start, end: date.start - gap.length, value, monthOnly: true };
}
