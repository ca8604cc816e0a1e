import { type Calendar, dayAndMonth, days, months, point, quarter } from './date-calendar.js';
import { isBareYear, isVersion, isYear, look } from './date-guards.js';
import type { DateTables } from './date-words.js';

/** A date as it stands around an anchor: what it means, and from where to where it is written. */
export interface WrittenDate extends Calendar {
  readonly start: number;
  readonly end: number;
}

/** Reads the date around a year of four digits; its month may stand on either side. */
export function aroundYear(text: string, at: number, words: DateTables): WrittenDate | undefined {
  if (!isYear(text, at, words)) return undefined;
  const year = Number(text.slice(at, at + 4));
  return (
    numbersBefore(text, at, year, words) ??
    nameBefore(text, at, year, words) ??
    numbersBehind(text, at, year, words) ??
    nameBehind(text, at, year, words) ??
    partOfYear(text, at, year, words) ??
    yearAlone(text, at, year, words)
  );
}

/** Where a number may begin: not inside of another number or behind a hyphen, but behind the hyphen that follows a year. */
export const EDGE = '(?:(?<![\\d/$a-zа-яі-]|\\d[.,:])|(?<=(?:19|20)\\d\\d-))';
const MONTH = '(?:1[0-2]|0?[1-9])';
// 04.03.2018, 3/4/2018
const DAY_MONTH = new RegExp(`(?<=${EDGE}(?<all>(?<a>\\d{1,2})\\k<sep>\\s?(?<b>\\d{1,2})(?<sep>[./-])\\s?))`, 'uy');
// 03/2018, 3.2018, 03-2018, 03. 2018
const MONTH_NUMBER = new RegExp(`(?<=${EDGE}(?<all>(?<month>${MONTH})(?:\\s?/\\s?|[.-])|(?<padded>0[1-9])\\.\\s))`, 'uy');
const NUMBER_BEFORE = /(?<=\d\s?[./-]\s?)/uy;

function numbersBefore(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  if (!look(NUMBER_BEFORE, text, at)) return undefined;
  const end = yearEnd(text, at + 4, words);
  const day = look(DAY_MONTH, text, at)?.groups;
  const date = day && dayAndMonth(Number(day['a']), Number(day['b']), year);
  if (date) return { ...date, start: at - (day['all']?.length ?? 0), end };
  const found = look(MONTH_NUMBER, text, at)?.groups;
  const month = found?.['month'] ?? found?.['padded'];
  if (!month) return undefined;
  const start = at - (found?.['all']?.length ?? 0);
  if (month.length === 1 && text.charAt(at - 1) === '.' && isVersion(text, start, end, words)) return undefined;
  return { ...point(year, Number(month)), start, end };
}

// March 2018, Mar. 2018, Mar-2018, March, 2018, marzo de 2018, Mar/2018, June2009; "2018 Mar - 2019" has it behind the year
export const NAME_GAP = "\\.?(?:\\s?[,/-]\\s?|\\s(?:de |del |of |d'|/ )?)?\\s{0,2}";
const NAME_BEFORE = new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?<all>(?<first>\\p{L}{2,10}\\s)?(?<name>\\p{L}{2,14})${NAME_GAP}))`, 'uy');
const YEAR_BEFORE = /(?<=(?:19|20)\d\d[\s,/.-]{1,2})/uy;
// 4 March, 4th of March, 4. März, 4-Mar, 5–7 May
const DAY_BEFORE = /(?<=(?<![\d/:]|\d[.,])(?<all>(?:(?<from>\d{1,2})\s?[-–]\s?)?(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|er|\.|o|º|ª|°)?[\s.-]{1,2}(?:(?:of|de|di|del) )?))/uy;
// March 4, 2018 · May 5–7, 2018
const NAME_AND_DAY =
  /(?<=(?<![\p{L}\p{N}])(?<all>(?<name>\p{L}{3,14})\.?\s(?:(?<from>[12]\d|3[01]|0?[1-9])\s?[-–]\s?)?(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?:,\s?|\s)))/uy;

function nameBefore(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const named = monthBefore(text, at, words);
  const end = yearEnd(text, at + 4, words);
  if (named) {
    if (/-\s?$/u.test(text.slice(at - 2, at)) && look(YEAR_BEFORE, text, named.start)) return undefined;
    const days = look(DAY_BEFORE, text, named.start)?.groups;
    return { ...daysOf(year, named.month, days), start: named.start - (days?.['all']?.length ?? 0), end };
  }
  const found = look(NAME_AND_DAY, text, at)?.groups;
  const month = words.months.get(found?.['name'] ?? '');
  return month && found ? { ...daysOf(year, month, found), start: at - (found['all']?.length ?? 0), end } : undefined;
}

/** The month whose name ends before a place, but for what joins it with a year. */
export function monthBefore(text: string, at: number, words: DateTables): { month: number; start: number } | undefined {
  const found = look(NAME_BEFORE, text, at)?.groups;
  if (!found) return undefined;
  const { all = '', first = '', name = '' } = found;
  const month = words.months.get(name);
  if (month) return { month, start: at - all.length + first.length };
  const whole = words.months.get(first + name);
  return whole ? { month: whole, start: at - all.length } : undefined;
}

function daysOf(year: number, month: number, found: Readonly<Record<string, string | undefined>> | undefined): Calendar {
  const { from, day } = found ?? {};
  if (from && day) return days(year, month, Number(from), Number(day));
  return point(year, month, day ? Number(day) : undefined);
}

// 2019年5月4日, 2019 年 5 月, 2019년 5월, 2019年度
const IDEOGRAPHIC = /\s?(?:年度|[年년]도?)(?:\s?(?<month>1[0-2]|0?[1-9])\s?[月월]份?(?:\s?(?<day>[12]\d|3[01]|0?[1-9])\s?[日일号號])?|\s?(?<name>[一二三四五六七八九十元]{1,2}月))?/uy;
// 2018-03-04, 2018/3/4, 2018.03.04, 2018-03-04T10:00Z
const ISO = /(?<sep>[-/.])(?<month>1[0-2]|0?[1-9])\k<sep>(?<day>[12]\d|3[01]|0?[1-9])(?!\d)(?:t\d\d:[\d:.]+(?:z|[+-]\d\d:?\d\d)?)?/uy;
// 2018-03, 2018/3, 2018.03 · 2018. 3. · 2018. 03. 05.
const YEAR_MONTH = /(?:(?<sep>[-/.])(?<month>1[0-2]|0?[1-9])(?![\p{L}\d%×]|[-/.:]\d)|\.\s(?<spaced>1[0-2]|0?[1-9])\.(?:\s(?<day>[12]\d|3[01]|0?[1-9])\.)?(?!\d))/uy;
// WS 2010/11
const TERM = /(?<=(?<!\p{L})(?:ws|wise|ss|sose|wintersemester|sommersemester|schuljahr|academic year|school year|curso|ay|fy|учебный год)[\s.]{1,2})/uy;

function numbersBehind(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const end = at + 4;
  if (look(NUMBER_TOUCHES, text, at)) return undefined;
  const cjk = look(IDEOGRAPHIC, text, end);
  if (cjk) {
    const { month, day, name } = cjk.groups ?? {};
    const number = month ? Number(month) : words.months.get(name ?? '');
    const written = name && !number ? cjk[0].length - name.length : cjk[0].length;
    const season = number ? undefined : seasonBehind(text, end + written, words);
    return { ...(season ? months(year, season.span) : point(year, number, day ? Number(day) : undefined)), start: at, end: season?.end ?? end + written };
  }
  const iso = look(ISO, text, end);
  if (iso) return { ...point(year, Number(iso.groups?.['month']), Number(iso.groups?.['day'])), start: at, end: end + iso[0].length };
  const found = look(TERM, text, at) ? null : look(YEAR_MONTH, text, end);
  const { sep, month, spaced, day } = found?.groups ?? {};
  if (!found || (sep === '.' && month?.length === 1 && isVersion(text, at, end + found[0].length, words))) return undefined;
  return { ...point(year, Number(month ?? spaced), day ? Number(day) : undefined), start: at, end: end + found[0].length };
}

const NUMBER_TOUCHES = /(?<=[.,/:$]|[a-z\d]-)(?<!(?:19|20)\d\d[-./]|\p{L}[:.])(?<!\d\d?[./]\d\d?-)/uy;

// 2018-Mar, 2018 March, 2018, March 4; in "2018 March 2019" the name belongs to the second year
const NAME_BEHIND = /(?:[-/,.]\s?|\s)(?:m\.\s)?(?<name>\p{L}{2,14})(?:[\s-](?<day>[12]\d|3[01]|0?[1-9])(?![\d.,/:\p{L}]|\s?\p{L}))?(?!\.?,?\s?(?:19|20)\d\d|\.?,?\s?\d\d?,\s)/uy;

function nameBehind(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const found = look(NAME_BEHIND, text, at + 4);
  const month = found && words.months.get(found.groups?.['name'] ?? '');
  if (!month || look(NO_NAME_BEHIND, text, at)) return undefined;
  return { ...daysOf(year, month, { day: found.groups?.['day'] }), start: at, end: at + 4 + found[0].length };
}

const NO_NAME_BEHIND = /(?<=[\p{L}\d$€£#+=@])/uy;

// Q3 2018, 3Q 2018 · 2018 Q3
const QUARTER_BEFORE = /(?<=(?<![\p{L}\p{N}])(?<all>(?:q(?<a>[1-4])|(?<b>[1-4])q)[\s/'-]{0,2}))/uy;
const QUARTER_BEHIND = /[\s/-]?q([1-4])(?![\d\p{L}])/uy;
const SEASON_GAP = /(?<=(?<!\d)(,?\s(?:de |of |d'|del )?|[-/' ]{0,2}))/uy;

function partOfYear(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const before = look(QUARTER_BEFORE, text, at)?.groups;
  if (before) return { ...months(year, quarter(Number(before['a'] ?? before['b']))), start: at - (before['all']?.length ?? 0), end: at + 4 };
  const season = seasonBefore(text, at, words);
  if (season) return { ...months(year, season.span), start: season.start, end: yearEnd(text, at + 4, words) };
  const behind = look(QUARTER_BEHIND, text, at + 4);
  if (behind) return { ...months(year, quarter(Number(behind[1]))), start: at, end: at + 4 + behind[0].length };
  const later = seasonBehind(text, at + 4 + (/^,?\s/u.exec(text.slice(at + 4, at + 6))?.[0].length ?? 9), words);
  return later && !look(NO_NAME_BEHIND, text, at) ? { ...months(year, later.span), start: at, end: later.end } : undefined;
}

type Span = readonly [number, number];

/** The season whose name ends before a place, but for what joins it with a year. */
export function seasonBefore(text: string, at: number, words: DateTables): { span: Span; start: number } | undefined {
  const gap = look(SEASON_GAP, text, at)?.[1] ?? '';
  const start = words.seasons.before(text, at - gap.length);
  const span = start < 0 ? undefined : words.seasonSpans.get(text.slice(start, at - gap.length));
  return span && { span, start };
}

function seasonBehind(text: string, at: number, words: DateTables): { span: Span; end: number } | undefined {
  const from = text.charAt(at) === ' ' ? at + 1 : at;
  const end = words.seasons.after(text, from);
  const span = end < 0 ? undefined : words.seasonSpans.get(text.slice(from, end));
  // In "2018 Summer 2019" the name belongs to the second year.
  return span && !/^\s?(?:19|20)\d\d/u.test(text.slice(end, end + 5)) ? { span, end } : undefined;
}

function yearAlone(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const end = yearEnd(text, at + 4, words);
  if (!isBareYear(text, at, end)) return undefined;
  const term = look(TERM_SPAN, text, at)?.[1]?.length ?? 0;
  return { ...point(year), start: at - term, end };
}

const TERM_SPAN = new RegExp(TERM.source.replace('(?<=(?<!\\p{L})', '(?<=(?<!\\p{L})(').replace(/\)$/u, '))'), 'uy');

/** Behind what is written behind the number of a year: "2019 г.", "2015 r.", "2019'da". */
function yearEnd(text: string, at: number, words: DateTables): number {
  const from = text.charAt(at) === ' ' ? at + 1 : at;
  const end = words.yearMarks.after(text, from);
  if (end < 0) return at;
  if (text.charAt(end) === '.') return end + 1;
  // A lone Latin letter is a mark only where it is glued or abbreviated.
  return /^[a-z]$/u.test(text.slice(from, end)) && from > at ? at : end;
}
