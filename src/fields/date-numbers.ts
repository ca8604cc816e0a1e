import { dayAndMonth, months, point, type WrittenDate, written } from './date-calendar.js';
import { isVersion, look, meets, yearEnd } from './date-guards.js';
import { seasonBehind } from './date-seasons.js';
import type { DateTables } from './date-words.js';

/** Where a number may begin: not inside of another number or behind a hyphen, but behind the hyphen that follows a year. */
export const EDGE = '(?:(?<![\\d/$a-zа-яі-]|\\d[.,:])|(?<=(?:19|20)\\d\\d-{1,3}))';
const MONTH = '(?:1[0-2]|0?[1-9])';
// 04.03.2018, 3/4/2018
const DAY_MONTH = new RegExp(`(?<=${EDGE}((\\d{1,2})\\4\\s?(\\d{1,2})([./-])\\s?))`, 'uy');
// 03/2018, 3.2018, 03-2018, 03. 2018
const MONTH_NUMBER = new RegExp(`(?<=${EDGE}((${MONTH})(?:\\s?/\\s?|[.-])|(0[1-9])\\.\\s))`, 'uy');
const NUMBER_BEFORE = /(?<=\d\s?[./-]\s?)/uy;
// 10.2019.1
const MORE_NUMBERS = /\.\d/uy;

/** A year with the numbers of its month and day before it. */
export function numbersBefore(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  if (!meets(NUMBER_BEFORE, text, at)) return undefined;
  const end = yearEnd(text, at + 4, words);
  const [, whole = '', first, second] = look(DAY_MONTH, text, at) ?? [];
  const date = first && dayAndMonth(Number(first), Number(second), year);
  if (date) return written(date, at - whole.length, end);
  const [, all = '', bare, padded] = look(MONTH_NUMBER, text, at) ?? [];
  const month = bare ?? padded;
  if (!month || meets(MORE_NUMBERS, text, end)) return undefined;
  const start = at - all.length;
  if (month.length === 1 && text.charAt(at - 1) === '.' && isVersion(text, start, end, words)) return undefined;
  return written(point(year, Number(month)), start, end);
}

// 2019年5月4日, 2019 年 5 月, 2019년 5월, 2019年度
const IDEOGRAPHIC =
  /\s?(?:年度|[年년]도?)(?:\s?(1[0-2]|0?[1-9])\s?[月월]份?(?:\s?([12]\d|3[01]|0?[1-9])\s?[日일号號])?|\s?([一二三四五六七八九十元]{1,2}月))?/uy;
// 2018-03-04, 2018/3/4, 2018.03.04, 2018-03-04T10:00Z
const ISO = /([-/.])(1[0-2]|0?[1-9])\1([12]\d|3[01]|0?[1-9])(?!\d)(?:t\d\d:[\d:.]+(?:z|[+-]\d\d:?\d\d)?)?/uy;
// 2018-03, 2018/3, 2018.03 · 2018. 3. · 2018. 03. 05.
const YEAR_MONTH = /(?:([-/.])(1[0-2]|0?[1-9])(?![\p{L}\d%×]|[/.:]\d|-(?!(?:19|20)\d\d)\d)|\.\s(1[0-2]|0?[1-9])\.(?:\s([12]\d|3[01]|0?[1-9])\.)?(?!\d))/uy;
const NUMBER_TOUCHES = /(?<=[/$a-zа-яі]|\d[.,:]|[a-z\d]-)(?<!(?:19|20)\d\d[-./]|\p{L}[:.])(?<!\d\d?[./]\d\d?-)/uy;
const IDEOGRAPH_AHEAD = /\s?[年년]/uy;
const NUMBER_AHEAD = /[-/.]\s?\d/uy;

/** A year with the numbers of its month and day behind it. */
export function numbersBehind(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const end = at + 4;
  if (meets(IDEOGRAPH_AHEAD, text, end)) return meets(NUMBER_TOUCHES, text, at) ? undefined : ideographic(text, at, end, year, words);
  if (!meets(NUMBER_AHEAD, text, end) || meets(NUMBER_TOUCHES, text, at)) return undefined;
  const iso = look(ISO, text, end);
  if (iso) return written(point(year, Number(iso[2]), Number(iso[3])), at, end + iso[0].length);
  const found = meets(TERM, text, at) ? null : look(YEAR_MONTH, text, end);
  if (!found) return undefined;
  const [all, sign, month, spaced, day] = found;
  if (sign === '.' && month?.length === 1 && isVersion(text, at, end + all.length, words)) return undefined;
  return written(point(year, Number(month ?? spaced), day ? Number(day) : undefined), at, end + all.length);
}

/** A year whose number ends at `numberEnd`, with the signs behind it that say what it and the numbers of its month and day are. */
export function ideographic(text: string, at: number, numberEnd: number, year: number, words: DateTables): WrittenDate | undefined {
  const [all = '', month, day, name = ''] = look(IDEOGRAPHIC, text, numberEnd) ?? [];
  const number = month ? Number(month) : words.months.get(name);
  const end = numberEnd + all.length - (number ? 0 : name.length);
  const season = number ? undefined : seasonBehind(text, end, words);
  if (season) return written(months(year, season.span), at, season.end);
  return written(point(year, number, day ? Number(day) : undefined), at, end);
}

// WS 2010/11
const TERM = /(?<=(?<!\p{L})((?:ws|wise|ss|sose|wintersemester|sommersemester|schuljahr|academic year|school year|curso|ay|fy|учебныи год)[\s.]{1,2}))/uy;

/** How long the word for a school year is that stands before a year. */
export function termLength(text: string, at: number): number {
  return look(TERM, text, at)?.[1]?.length ?? 0;
}
