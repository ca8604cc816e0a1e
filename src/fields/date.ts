import * as chrono from 'chrono-node';
import { alternatives, type DateLexicon, foldInPlace } from '../lexicon/index.js';

/** A point in time as it was written. `start` and `end` count in the text it was read from. */
export interface DatePoint {
  readonly start: number;
  readonly end: number;
  /** Partial ISO 8601 date with exactly the written precision: `2018`, `2018-03`, `2018-03-04`. A season or quarter is its first month. */
  readonly value: string;
  /** Last month of a season or quarter. */
  readonly last?: string;
  /** A month without a year ("June – August 2025"): the value is `--06`. */
  readonly monthOnly?: boolean;
}

/** Finds the dates of one line. */
export type DateReader = (text: string) => DatePoint[];

/** Builds a reader for the words of some languages: chrono's engine, with one parser of ours in place of its own. */
export function dateReader(words: DateLexicon): DateReader {
  const known = readers.get(words);
  if (known) return known;
  const engine = new chrono.Chrono({ parsers: [pointParser(words)], refiners: [] });
  const reader: DateReader = (text) => (MAYBE_DATE.test(text) && text.length <= MAX_LINE ? engine.parse(foldInPlace(text), REFERENCE, { forwardDate: false }).map(toPoint).sort((a, b) => a.start - b.start) : []);
  readers.set(words, reader);
  return reader;
}

const readers = new WeakMap<DateLexicon, DateReader>();
/** Every date has two digits of a year; a line longer than this is prose, and chrono is not linear there. */
const MAYBE_DATE = /\d\d/u;
const MAX_LINE = 400;
/** All components are written, so the reference only has to be constant. */
const REFERENCE = new Date(Date.UTC(2000, 0, 1, 12));

function toPoint(result: chrono.ParsedResult): DatePoint {
  const { start: when, end: until } = result;
  const base = { start: result.index, end: result.index + result.text.length };
  if (!when.isCertain('year')) return { ...base, value: `--${two(when.get('month'))}`, monthOnly: true };
  const value = isoDate(when);
  return until ? { ...base, value, last: isoDate(until) } : { ...base, value };
}

function isoDate(when: chrono.ParsedComponents): string {
  const year = String(when.get('year')).padStart(4, '0');
  if (!when.isCertain('month')) return year;
  if (!when.isCertain('day')) return `${year}-${two(when.get('month'))}`;
  return `${year}-${two(when.get('month'))}-${two(when.get('day'))}`;
}

const two = (value: number | null): string => String(value ?? 0).padStart(2, '0');

function pointParser(words: DateLexicon): chrono.Parser {
  const pattern = pointPattern(words);
  return {
    pattern: () => pattern,
    extract(context, match) {
      const found = components(match.groups ?? {}, words, match[0]);
      if (!found) return null;
      if (!found.last) return context.createParsingResult(match.index ?? 0, match[0], found.first);
      return context.createParsingResult(match.index ?? 0, match[0], found.first, found.last);
    },
  };
}

interface Components {
  year?: number;
  month?: number;
  day?: number;
}

/** All written forms of a point, the longest first, in one pattern. */
function pointPattern(words: DateLexicon): RegExp {
  const month = alternatives([...words.months.keys()]);
  const season = alternatives([...words.seasons.keys()]);
  const unit = alternatives(words.units);
  // A duration may be glued to a year: "20146 years 7 months".
  const yearEnd = `(?!\\d(?!\\d?\\s*(?:${unit})))(?![.,]\\d{3}\\b)(?!\\s?[%€$£₽])`;
  const year = (name: string): string => `(?<${name}>(?:19[3-9]|20[0-6])\\d)${yearEnd}`;
  const shortYear = (name: string): string => `['’‘\`](?<${name}>\\d{2})(?!\\d)`;
  const wordStart = '(?<![\\p{L}\\p{N}])';
  const forms = [
    // 2019年5月4日, 2019 年 5 月, 2019년 5월
    `${wordStart}(?<cy>(?:19|20)\\d{2})\\s?[年년](?:度)?(?:\\s?(?<cm>1[0-2]|0?[1-9])\\s?(?:月|월)份?(?:\\s?(?<cd>[12]\\d|3[01]|0?[1-9])\\s?[日일号號])?)?`,
    // 2018-03-04, 2018/3/4, 2018.03.04
    `(?<![\\d.,/-])(?<iy>(?:19|20)\\d{2})(?<isep>[-/.])(?<im>1[0-2]|0?[1-9])\\k<isep>(?<id>[12]\\d|3[01]|0?[1-9])(?!\\d)(?:t[\\d:.]+z?)?`,
    // 04.03.2018, 3/4/2018
    `(?<![\\d.,/-])(?<dd>\\d{1,2})(?<dsep>[./-])\\s?(?<dm>\\d{1,2})\\k<dsep>\\s?${year('dy')}`,
    // 2018-03, 2018/3, 2018.03
    `(?<![\\d.,/-])(?<my>(?:19|20)\\d{2})[-/.](?<mm>1[0-2]|0[1-9]|[1-9])(?![\\d\\p{L}])(?![-/.]\\d)`,
    // 03/2018, 3.2018, 03-2018
    `(?<![\\d.,/-])(?<nm>1[0-2]|0?[1-9])\\s?[./-]\\s?${year('ny')}`,
    // 4 March 2018, 4th of March, 2018, 4 de marzo de 2018, 4. März 2018
    `(?<![\\d.,/])(?<td>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|er|\\.|º|ª)?\\s(?:(?:of|de|di)\\s)?(?<tm>${month})\\.?,?\\s?(?:de |del |of |d['’])?\\s?${year('ty')}`,
    // March 4, 2018
    `${wordStart}(?<um>${month})\\.?\\s(?<ud>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?,\\s?${year('uy')}`,
    // March 2018, Mar. 2018, Mar-2018, March, 2018, marzo de 2018, Mar/2018, June2009
    `${wordStart}(?<wm>${month})\\.?(?:\\s?[,/-]\\s?|\\s(?:de |del |of |d['’]|/ )?)?\\s?${year('wy')}`,
    // Mar '18
    `${wordStart}(?<am>${month})\\.?[\\s,-]{0,2}${shortYear('ay')}`,
    // 2018-Mar, 2018 March
    `(?<!\\d)(?<vy>(?:19|20)\\d{2})(?:[-/,]\\s?|\\s)(?:m\\.\\s)?(?<vm>${month})(?![\\p{L}])`,
    // Summer 2018, 2018 Summer
    `${wordStart}(?<ss>${season})(?:,?\\s(?:de |of )?|['’‘\\s]{1,2}(?=\\d))${year('sy')}`,
    `(?<!\\d)(?<zy>(?:19|20)\\d{2}),?\\s(?<zs>${season})(?![\\p{L}])`,
    // Q3 2018, 2018 Q3, 3Q 2018
    `${wordStart}(?:q(?<qq>[1-4])|(?<qr>[1-4])q)[\\s/-]?${year('qy')}`,
    `(?<!\\d)(?<ry>(?:19|20)\\d{2})[\\s/-]?q(?<rq>[1-4])(?!\\d)`,
    // 7/19 as it stands in "7/19 – 8/19"
    `(?<![\\d.,/-])(?<xm>1[0-2]|0?[1-9])[/](?<xy>\\d{2})(?![\\d/])(?=\\s?[-–—]\\s?(?:(?:1[0-2]|0?[1-9])/\\d{2}(?!\\d)|\\p{L}))|(?<=(?:\\d/\\d{2}|^)\\s?[-–—]\\s?)(?<hm>1[0-2]|0?[1-9])/(?<hy>\\d{2})(?!\\d)`,
    // a month that borrows its year from the end of the range: "June – August 2025"
    `${wordStart}(?<om>${month})\\.?(?=\\s?(?:[-–—/]|to|until|bis|à|a|по)\\s?(?:${month})\\b)`,
    // 2018
    `(?<![\\d\\p{L}$€£#~+:=_@]|\\d[.,/]|[/\\p{L}]-)${year('yy')}(?!\\p{L})(?![-–]\\d{3}(?!\\d))`,
  ];
  return new RegExp(forms.join('|'), 'u');
}

function components(groups: Record<string, string | undefined>, words: DateLexicon, text: string): { first: Components; last?: Components } | undefined {
  const { cy, cm, cd, iy, im, id, dd, dm, dy, my, mm, nm, ny, td, tm, ty, um, ud, uy, wm, wy, am, ay, vy, vm, ss, sy, zy, zs, qq, qr, qy, ry, rq, xm, xy, hm, hy, om, yy } = groups;
  const named = (name: string | undefined): number => words.months.get(name ?? '') ?? 1;
  if (cy) return single(cy, cm, cd);
  if (iy) return single(iy, im, id);
  if (dy) return dayMonth(dd, dm, dy);
  if (my) return single(my, mm);
  if (ny) return single(ny, nm);
  if (ty) return single(ty, named(tm), td);
  if (uy) return single(uy, named(um), ud);
  if (wy) return single(wy, named(wm));
  if (ay) return single(fullYear(ay), named(am));
  if (vy) return single(vy, named(vm));
  if (sy ?? zy) return months(sy ?? zy, words.seasons.get(ss ?? zs ?? ''));
  if (qy ?? ry) return months(qy ?? ry, quarter(Number(qq ?? qr ?? rq)));
  if (xy ?? hy) return single(fullYear(xy ?? hy), xm ?? hm);
  if (om) return text.length > 2 ? { first: { month: named(om) } } : undefined;
  return yy ? single(yy) : undefined;
}

const quarter = (number: number): readonly [number, number] => [number * 3 - 2, number * 3];
const fullYear = (year: string | undefined): number => Number(year) + (Number(year) > 60 ? 1900 : 2000);

function months(year: string | undefined, span: readonly [number, number] | undefined): { first: Components; last: Components } | undefined {
  return span && { first: { year: Number(year), month: span[0] }, last: { year: Number(year), month: span[1] } };
}

/** Day before month, as most of the world writes; month before day where only that makes a date. */
function dayMonth(a: string | undefined, b: string | undefined, year: string): { first: Components } | undefined {
  const [first, second] = [Number(a), Number(b)];
  if (second > 12 && first <= 12) return single(year, first, second);
  return second >= 1 && second <= 12 && first <= 31 ? single(year, second, first) : undefined;
}

/** A day that the month does not have is not written down as one: the month stands. */
function single(year: string | number, month?: string | number, day?: string | number): { first: Components } {
  const first: Components = { year: Number(year) };
  if (month === undefined) return { first };
  first.month = Number(month);
  const last = new Date(Date.UTC(Number(year), first.month, 0)).getUTCDate();
  if (day !== undefined && Number(day) >= 1 && Number(day) <= last) first.day = Number(day);
  return { first };
}
