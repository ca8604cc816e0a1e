import type { Span } from '../document/index.js';
import { alternatives, type DateLexicon, foldInPlace } from '../lexicon/index.js';
import { type DatePoint, type DateReader, dateReader } from './date.js';

/** A period as it was written; offsets count in the text it was read from. */
export interface DateRange extends Span {
  readonly from?: DatePoint;
  readonly to?: DatePoint;
  /** The range is open: it ends in a word for "now", or in nothing. */
  readonly ongoing: boolean;
  /** A lone date: neither a start nor an end by itself. */
  readonly single: boolean;
}

export type DateRangeReader = (text: string) => DateRange[];

/** Builds a reader of periods: two dates and what joins them, an open range, or a lone date. Durations beside them belong to the period. */
export function dateRangeReader(words: DateLexicon): DateRangeReader {
  const known = readers.get(words);
  if (known) return known;
  const points = dateReader(words);
  const grammar = rangeGrammar(words);
  const reader: DateRangeReader = (text) => readRanges(text, points, grammar);
  readers.set(words, reader);
  return reader;
}

const readers = new WeakMap<DateLexicon, DateRangeReader>();

/** Characters that may stand between the two dates of a period. */
const MOST_BETWEEN = 24;

interface Grammar {
  readonly joiner: RegExp;
  readonly openEnd: RegExp;
  readonly presentEnd: RegExp;
  readonly before: RegExp;
  readonly since: RegExp;
  readonly until: RegExp;
  readonly sinceBehind: RegExp;
  readonly duration: RegExp;
  readonly lead: RegExp;
}

const DASH = '(?:[-‐-―−~〜～˗→⟶➔>/]|--+|—)+';

function rangeGrammar(words: DateLexicon): Grammar {
  const to = alternatives(words.to);
  const present = alternatives(words.present);
  const before = (list: readonly string[]): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(list)})[\\s:]{0,2}$`, 'u');
  const unit = alternatives(words.units);
  const filler = alternatives(words.durationWords);
  return {
    joiner: new RegExp(`^[\\s)\\]*_'.,|]{0,3}(?:${DASH}|(?:${to})(?![\\p{L}])|\\|)[\\s(\\[*_'|]{0,3}(?:${alternatives([...words.to, ...words.from])})?\\s?$`, 'u'),
    openEnd: new RegExp(`^\\s?(?:[-‐-―−~〜～→]|--+)+\\s?(?:\\.{2,3}|…|\\?)?[\\s)\\]]*(?:$|\\t|[,|;])|^\\s?(?:\\.{3}|…)`, 'u'),
    presentEnd: new RegExp(`^[\\s)\\]*_'.,|]{0,3}(?:(?:${DASH}|(?:${to})(?!\\p{L}))[\\s(\\[*_']{0,3}(?:(?:${to})\\s)?|[(]?)(?<now>${present}|n(?=\\)|$))(?![\\p{sc=Latin}\\p{sc=Cyrillic}])`, 'u'),
    before: before(words.from),
    since: before(words.since),
    until: before(words.until),
    sinceBehind: new RegExp(`^\\s?(?:${alternatives(words.since.filter((word) => /[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Hangul}]/u.test(word)))})`, 'u'),
    duration: new RegExp(`^[\\s·•|,~–—-]{0,3}[(\\[{]?\\s?(?:(?:${filler})\\s)*(?:\\d{1,2}(?:[.,]\\d)?\\+?\\s?(?:${unit})\\.?(?![\\p{sc=Latin}\\p{sc=Cyrillic}])[,\\s]{0,2}(?:(?:${filler})\\s)*){1,4}[)\\]}]?`, 'u'),
    lead: new RegExp(`(?:${alternatives([...words.from, ...words.since, ...words.until])})[\\s:]{0,2}$`, 'u'),
  };
}

function readRanges(text: string, readPoints: DateReader, grammar: Grammar): DateRange[] {
  const points = readPoints(text);
  const folded = points.length > 0 ? foldInPlace(text) : '';
  const ranges: DateRange[] = [];
  for (let i = 0; i < points.length; i++) {
    const point = points[i];
    if (!point) break;
    const next = points[i + 1];
    if (next && !next.monthOnly && next.start - point.end <= MOST_BETWEEN && joins(folded, point, next, grammar)) {
      ranges.push(extend(folded, range(point, next), grammar));
      i++;
    } else if (!point.monthOnly) ranges.push(extend(folded, alone(folded, point, next?.start ?? folded.length, grammar), grammar));
  }
  return ranges;
}

/** Whether what stands between two dates makes them the ends of one period; two dates that are all of a line need no joiner. */
function joins(text: string, from: DatePoint, to: DatePoint, grammar: Grammar): boolean {
  const between = text.slice(from.end, to.start);
  const whole = between.trim() === '' && text.slice(0, from.start).trim() === '' && text.slice(to.end).trim() === '';
  if (!whole && !grammar.joiner.test(between)) return false;
  if (from.monthOnly) return true;
  return from.value.slice(0, 4) <= to.value.slice(0, 4) || to.value.startsWith('1970'); // "2020 / 2018" are two dates; the epoch is a broken end
}

function range(from: DatePoint, to: DatePoint): DateRange {
  const first = from.monthOnly ? { ...from, value: `${to.value.slice(0, 4)}${from.value.slice(1)}` } : from;
  if (to.value.startsWith('1970')) return { start: from.start, end: to.end, from: first, ongoing: true, single: false };
  return { start: from.start, end: to.end, from: first, to: to.last ? { ...to, value: to.last } : to, ongoing: false, single: false };
}

function alone(folded: string, point: DatePoint, limit: number, grammar: Grammar): DateRange {
  const { start, end } = point;
  const ahead = folded.slice(Math.max(0, start - 24), start);
  const behind = folded.slice(end, Math.min(limit, end + 40));
  const short = point.value.length === 4 ? /^\s?[-–—/]\s?(\d{2})(?![\d\p{L}.%+])/u.exec(behind) : null;
  if (short?.[1]) return shortEnd(point, short[1], short[0].length);
  const present = grammar.presentEnd.exec(behind);
  if (present) return { start, end: end + present[0].length, from: point, ongoing: true, single: false };
  const open = grammar.openEnd.exec(behind);
  if (open) return { start, end: end + open[0].replace(/[\t,|;]$/u, '').length, from: point, ongoing: true, single: false };
  const behindWord = grammar.sinceBehind.exec(behind);
  if (behindWord?.[0].trim()) return { start, end: end + behindWord[0].length, from: point, ongoing: true, single: false };
  if (grammar.until.test(ahead)) return { start, end, to: point.last ? { ...point, value: point.last } : point, ongoing: false, single: false };
  if (grammar.since.test(ahead)) return { start, end, from: point, ongoing: true, single: false };
  if (point.last) return { start, end, from: point, to: { ...point, value: point.last }, ongoing: false, single: false };
  return { start, end, from: point, to: point, ongoing: false, single: true };
}

/** `2018-19`, `1995/99`: the end borrows its century. */
function shortEnd(point: DatePoint, digits: string, length: number): DateRange {
  const year = Number(point.value);
  const last = Math.floor(year / 100) * 100 + Number(digits);
  const end = last < year ? last + 100 : last;
  if (end - year > 60) return { start: point.start, end: point.end, from: point, to: point, ongoing: false, single: true };
  const to: DatePoint = { start: point.end + length - 2, end: point.end + length, value: String(end) };
  return { start: point.start, end: to.end, from: point, to, ongoing: false, single: false };
}

/** Takes in the words before a period and a duration behind it. */
function extend(folded: string, found: DateRange, grammar: Grammar): DateRange {
  const ahead = folded.slice(Math.max(0, found.start - 24), found.start);
  const lead = grammar.lead.exec(ahead);
  const alone = lead && !/\p{L}/u.test(ahead.charAt(lead.index - 1));
  const duration = grammar.duration.exec(folded.slice(found.end, found.end + 60));
  return { ...found, start: alone ? found.start - lead[0].length : found.start, end: found.end + (duration?.[0].trimEnd().length ?? 0) };
}
