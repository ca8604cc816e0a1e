import type { Span } from '../document/index.js';
import { type DateLexicon, foldInPlace } from '../lexicon/index.js';
import { type DatePoint, type DateReader, foldedDateReader, mayHoldDate } from './date.js';
import { isBlank, look } from './date-guards.js';
import { type DateTables, dateTables } from './date-words.js';
import { durationEnd } from './duration.js';
import { brokenStart, isJoined, type Lead, leadBefore, openEnd, presentEnd, sinceBehind, suffixEnd, untilBehind } from './range-words.js';

/** A period as it was written; offsets count in the text it was read from. */
export interface DateRange extends Span {
  readonly from: DatePoint | undefined;
  readonly to: DatePoint | undefined;
  /** The range is open: it ends in a word for "now", or in nothing. */
  readonly ongoing: boolean;
  /** A lone date: neither a start nor an end by itself. */
  readonly single: boolean;
}

export type DateRangeReader = (text: string) => DateRange[];

/** Builds a reader of periods: two dates and what joins them, an open range, or a lone date. Durations beside them belong to the period. */
export function dateRangeReader(lexicon: DateLexicon): DateRangeReader {
  const known = readers.get(lexicon);
  if (known) return known;
  const points = foldedDateReader(lexicon);
  const words = dateTables(lexicon);
  const reader: DateRangeReader = (text) => (mayHoldDate(text) ? readRanges(foldInPlace(text), points, words) : []);
  readers.set(lexicon, reader);
  return reader;
}

const readers = new WeakMap<DateLexicon, DateRangeReader>();

function readRanges(folded: string, readPoints: DateReader, words: DateTables): DateRange[] {
  const points = readPoints(folded);
  const ranges: DateRange[] = [];
  for (let i = 0; i < points.length; i++) {
    const point = points[i];
    const next = points[i + 1];
    if (!point) break;
    const lead = leadBefore(folded, point.start, words);
    if (next && !next.monthOnly && joins(folded, point, next, lead, words)) {
      ranges.push(extend(folded, range(point, withNextYear(folded, next)), lead, points[i + 2]?.start, words));
      i++;
    } else if (!point.monthOnly) ranges.push(extend(folded, alone(folded, point, next?.start ?? folded.length, lead, words), lead, next?.start, words));
  }
  return ranges;
}

/** Characters that may stand between the two dates of a period. */
const MOST_BETWEEN = 24;

/** Whether what stands between two dates makes them the ends of one period; two dates that are all of a line need no joiner, and a month without a year has one. */
function joins(text: string, from: DatePoint, to: DatePoint, lead: Lead, words: DateTables): boolean {
  if (to.start - from.end > MOST_BETWEEN) return false;
  const whole = isBlankBetween(text, from.end, to.start) && isBlankBetween(text, 0, from.start) && isBlankBetween(text, to.end, text.length);
  if (from.monthOnly) return true;
  const joiner = isJoined(text, shortEnd(text, from)?.end ?? from.end, to.start, lead, words);
  const glued = to.start === from.end; // two columns of a page: "June 2019July 2020"
  if (!whole && !joiner && !glued) return false;
  if (isEpoch(to, from) || from.value.slice(0, 4) <= to.value.slice(0, 4)) return true;
  // "2020 / 2018" are two dates; with months, and a dash or a word between them, the author was mistaken about a period.
  return joiner === 'plain' && from.value.length > 4 && to.value.length > 4;
}

function isBlankBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(text, at)) return false;
  return true;
}

/** The first day that computers count, printed where a page had no end date. */
function isEpoch(to: DatePoint, from: DatePoint): boolean {
  return to.value.startsWith('1970') && from.value > to.value && '1970-01-01'.startsWith(to.value);
}

function range(from: DatePoint, to: DatePoint): DateRange {
  const first = from.monthOnly ? { ...from, value: `${to.value.slice(0, 4)}${from.value.slice(1)}` } : from;
  const [start, end] = [from.start, to.end];
  if (isEpoch(to, from)) return { start, end, from: first, to: undefined, ongoing: true, single: false };
  return { start, end, from: first, to: lastOf(to), ongoing: false, single: false };
}

/** `2017 – 2019/20`: the year that an academic year ends in. */
function withNextYear(text: string, year: DatePoint): DatePoint {
  const to = text.charAt(year.end) === '/' ? shortEnd(text, year)?.to : undefined;
  return to && Number(to.value) === Number(year.value) + 1 ? { ...to, start: year.start } : year;
}

/** The end of a season, a quarter, a few days; another date is its own end. */
function lastOf(point: DatePoint): DatePoint {
  return point.last ? { ...point, value: point.last } : point;
}

function alone(text: string, point: DatePoint, limit: number, lead: Lead, words: DateTables): DateRange {
  const { start, end } = point;
  const short = shortEnd(text, point);
  if (short && short.end <= limit) return short;
  const open = presentEnd(text, end, words) ?? openEnd(text, end) ?? sinceBehind(text, end, words);
  if (open !== undefined && open <= limit) return { start, end: open, from: point, to: undefined, ongoing: true, single: false };
  const last = lastOf(point);
  const broken = brokenStart(text, start);
  if (broken !== undefined) return { start: broken, end, from: undefined, to: last, ongoing: false, single: false };
  const until = untilBehind(text, end, words);
  if (until !== undefined && until <= limit) return { start, end: until, from: undefined, to: last, ongoing: false, single: false };
  if (lead.kind === 'until') return { start, end, from: undefined, to: last, ongoing: false, single: false };
  if (lead.kind === 'since') return { start, end, from: point, to: undefined, ongoing: true, single: false };
  return { start, end, from: point, to: last, ongoing: false, single: !point.last };
}

// 2018-19, 1995/99, 2018–'19 · 2019年5月～8月
const SHORT_YEAR = /(?:[-–—/]'?|\s[-–—]\s'?(?=\d\d\s?(?:[^\p{L}\s\d]|$)))(\d{2})(?![\d%+×]|[\p{sc=Latin}\p{sc=Cyrillic}]|[.,/-]\d)[年년]?/uy;
const LATER_MONTH = /\s?[-–—~至到]\s?(1[0-2]|0?[1-9])\s?[月월]/uy;

/** An end that borrows its century or its year from the start. */
function shortEnd(text: string, point: DatePoint): DateRange | undefined {
  const month = point.value.length === 7 && look(LATER_MONTH, text, point.end);
  if (month) return closed(point, month, `${point.value.slice(0, 4)}-${(month[1] ?? '').padStart(2, '0')}`);
  const found = point.value.length === 4 && look(SHORT_YEAR, text, point.end);
  if (!found) return undefined;
  const year = Number(point.value);
  const last = Math.floor(year / 100) * 100 + Number(found[1]);
  const value = last < year ? last + 100 : last;
  return value - year > LONGEST ? undefined : closed(point, found, String(value));
}

/** Years that a period lasts at most. */
const LONGEST = 60;

function closed(from: DatePoint, found: RegExpExecArray, value: string): DateRange {
  const end = from.end + found[0].length;
  const written = /(?<!\d)\d+\s?[月월年년]?$/u.exec(found[0])?.[0].length ?? 0;
  return { start: from.start, end, from, to: { start: end - written, end, value }, ongoing: false, single: false };
}

/** Takes in the words before a period, and those and a duration behind it. */
function extend(text: string, found: DateRange, lead: Lead, next: number | undefined, words: DateTables): DateRange {
  const limit = next ?? text.length;
  const until = found.to && !found.single ? untilBehind(text, found.end, words) : undefined;
  const end = until !== undefined && until <= limit ? until : found.to ? suffixEnd(text, found.end) : found.end;
  const last = durationEnd(text, end, words);
  const start = Math.min(found.start, lead.start);
  const stop = last <= limit ? last : end;
  return start === found.start && stop === found.end ? found : { ...found, start, end: stop };
}
