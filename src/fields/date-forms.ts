import { type Calendar, dayAndMonth, days, months, point, quarter } from './date-calendar.js';
import { isBareYear, isBlank, isDigit, isVersion, isYear, look, meets, skip } from './date-guards.js';
import type { DateTables } from './date-words.js';

/** A date as it stands around an anchor: what it means, and from where to where it is written. */
export interface WrittenDate extends Calendar {
  readonly start: number;
  readonly end: number;
}

/** Puts a date in its place. Spelled out because spreading objects is what would cost most here. */
export function written({ first, last }: Calendar, start: number, end: number): WrittenDate {
  return { first, last, start, end };
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
const DAY_MONTH = new RegExp(`(?<=${EDGE}((\\d{1,2})\\4\\s?(\\d{1,2})([./-])\\s?))`, 'uy');
// 03/2018, 3.2018, 03-2018, 03. 2018
const MONTH_NUMBER = new RegExp(`(?<=${EDGE}((${MONTH})(?:\\s?/\\s?|[.-])|(0[1-9])\\.\\s))`, 'uy');
const NUMBER_BEFORE = /(?<=\d\s?[./-]\s?)/uy;
// 10.2019.1
const MORE_NUMBERS = /\.\d/uy;

function numbersBefore(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
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

// March 2018, Mar. 2018, Mar-2018, March, 2018, marzo de 2018, Mar/2018, June2009
const NAME_BEFORE = /(?<=(?<!\p{N})(\p{L}{2,14})(\.?(?:\s(?:de|del|of|\/)\s|\sd'|\s?[,/-]\s{0,2}|\s{0,2})))/uy;
const FIRST_WORD = /(?<=(?<![\p{L}\p{N}])(\p{L}{2,10}\s))/uy;
const YEAR_BEFORE = /(?<=(?:19|20)\d\d[\s,/.-]{1,2})/uy;
// 4 March, 4th of March, 4. März, 4-Mar, 5–7 May
const DAY_BEFORE =
  /(?<=(?<![\d/:]|\d[.,])((?:(\d{1,2})\s?[-–]\s?)?([12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|er|\.|o|º|ª|°)?[\s.-]{1,2}(?:(?:of|de|di|del) )?))/uy;
// March 4, 2018 · May 5–7, 2018
const NAME_AND_DAY =
  /(?<=(?<![\p{L}\p{N}])((\p{L}{3,14})\.?\s(?:([12]\d|3[01]|0?[1-9])\s?[-–]\s?)?([12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?:,\s?|\s)))/uy;

function nameBefore(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const named = monthBefore(text, at, words);
  if (named) {
    // In "2018 Mar - 2019" the name belongs to the first year.
    if (/-\s?$/u.test(text.slice(at - 2, at)) && meets(YEAR_BEFORE, text, named.start)) return undefined;
    const [, all = '', from, day] = look(DAY_BEFORE, text, named.start) ?? [];
    return written(daysOf(year, named.month, from, day), named.start - all.length, yearEnd(text, at + 4, words));
  }
  const [, all = '', name = '', from, day] = look(NAME_AND_DAY, text, at) ?? [];
  const month = words.months.get(name);
  return month ? written(daysOf(year, month, from, day), at - all.length, yearEnd(text, at + 4, words)) : undefined;
}

/** The month whose name ends before a place, but for what joins it with a year. */
export function monthBefore(text: string, at: number, words: DateTables): { month: number; start: number } | undefined {
  const found = look(NAME_BEFORE, text, at);
  if (!found) return undefined;
  const [, name = '', gap = ''] = found;
  const start = at - gap.length - name.length;
  const month = words.months.get(name);
  if (month) return LETTER.test(text.charAt(start - 1)) ? undefined : { month, start };
  if (!words.monthEndings.has(name)) return undefined;
  const first = look(FIRST_WORD, text, start)?.[1] ?? '';
  const whole = words.months.get(first + name);
  return whole ? { month: whole, start: start - first.length } : undefined;
}

const LETTER = /\p{L}/u;

function daysOf(year: number, month: number, from: string | undefined, day: string | undefined): Calendar {
  if (from && day) return days(year, month, Number(from), Number(day));
  return point(year, month, day ? Number(day) : undefined);
}

// 2019年5月4日, 2019 年 5 月, 2019년 5월, 2019年度
const IDEOGRAPHIC =
  /\s?(?:年度|[年년]도?)(?:\s?(1[0-2]|0?[1-9])\s?[月월]份?(?:\s?([12]\d|3[01]|0?[1-9])\s?[日일号號])?|\s?([一二三四五六七八九十元]{1,2}月))?/uy;
// 2018-03-04, 2018/3/4, 2018.03.04, 2018-03-04T10:00Z
const ISO = /([-/.])(1[0-2]|0?[1-9])\1([12]\d|3[01]|0?[1-9])(?!\d)(?:t\d\d:[\d:.]+(?:z|[+-]\d\d:?\d\d)?)?/uy;
// 2018-03, 2018/3, 2018.03 · 2018. 3. · 2018. 03. 05.
const YEAR_MONTH =
  /(?:([-/.])(1[0-2]|0?[1-9])(?![\p{L}\d%×]|[/.:]\d|-(?!(?:19|20)\d\d)\d)|\.\s(1[0-2]|0?[1-9])\.(?:\s([12]\d|3[01]|0?[1-9])\.)?(?!\d))/uy;
// WS 2010/11
const TERM =
  /(?<=(?<!\p{L})((?:ws|wise|ss|sose|wintersemester|sommersemester|schuljahr|academic year|school year|curso|ay|fy|учебныи год)[\s.]{1,2}))/uy;
const NUMBER_TOUCHES = /(?<=[.,/:$a-zа-яі]|[a-z\d]-)(?<!(?:19|20)\d\d[-./]|\p{L}[:.])(?<!\d\d?[./]\d\d?-)/uy;
const IDEOGRAPH_AHEAD = /\s?[年년]/uy;
const NUMBER_AHEAD = /[-/.]\s?\d/uy;

function numbersBehind(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const end = at + 4;
  if (meets(IDEOGRAPH_AHEAD, text, end)) return meets(NUMBER_TOUCHES, text, at) ? undefined : ideographic(text, at, year, words);
  if (!meets(NUMBER_AHEAD, text, end) || meets(NUMBER_TOUCHES, text, at)) return undefined;
  const iso = look(ISO, text, end);
  if (iso) return written(point(year, Number(iso[2]), Number(iso[3])), at, end + iso[0].length);
  const found = meets(TERM, text, at) ? null : look(YEAR_MONTH, text, end);
  if (!found) return undefined;
  const [all, sign, month, spaced, day] = found;
  if (sign === '.' && month?.length === 1 && isVersion(text, at, end + all.length, words)) return undefined;
  return written(point(year, Number(month ?? spaced), day ? Number(day) : undefined), at, end + all.length);
}

function ideographic(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const [all = '', month, day, name = ''] = look(IDEOGRAPHIC, text, at + 4) ?? [];
  const number = month ? Number(month) : words.months.get(name);
  const end = at + 4 + all.length - (number ? 0 : name.length);
  const season = number ? undefined : seasonBehind(text, end, words);
  if (season) return written(months(year, season.span), at, season.end);
  return written(point(year, number, day ? Number(day) : undefined), at, end);
}

// 2018-Mar, 2018 March, 2018, March 4; in "2018 March 2019" the name belongs to the second year
const NAME_BEHIND =
  /(?:[-/,.]\s?|\s)(?:m\.\s)?(\p{L}{2,14})(?:[\s-]([12]\d|3[01]|0?[1-9])(?![\d.,/:\p{L}]|\s?\p{L}))?(?!\.?,?\s?(?:19|20)\d\d|\.?,?\s?\d\d?,\s)/uy;
const NO_NAME_BEHIND = /(?<=[\p{L}\d$€£#+=@])/uy;

function nameBehind(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const found = look(NAME_BEHIND, text, at + 4);
  const month = found && words.months.get(found[1] ?? '');
  if (!month || meets(NO_NAME_BEHIND, text, at)) return undefined;
  return written(daysOf(year, month, undefined, found[2]), at, at + 4 + found[0].length);
}

// Q3 2018, 3Q 2018 · 2018 Q3
const QUARTER_BEFORE = /(?<=(?<![\p{L}\p{N}])((?:q([1-4])|([1-4])q)[\s/'-]{0,2}))/uy;
const QUARTER_BEHIND = /[\s/-]?q([1-4])(?![\d\p{L}])/uy;
const COMMA_GAP = /,?\s|-/uy;

function partOfYear(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const [, all = '', first, second] = look(QUARTER_BEFORE, text, at) ?? [];
  if (all) return written(months(year, quarter(Number(first ?? second))), at - all.length, at + 4);
  const season = seasonBefore(text, at, words);
  if (season) return written(months(year, season.span), season.start, yearEnd(text, at + 4, words));
  const behind = look(QUARTER_BEHIND, text, at + 4);
  if (behind) return written(months(year, quarter(Number(behind[1]))), at, at + 4 + behind[0].length);
  const gap = skip(COMMA_GAP, text, at + 4);
  const later = gap > at + 4 ? seasonBehind(text, gap, words) : undefined;
  return later && !meets(NO_NAME_BEHIND, text, at) ? written(months(year, later.span), at, later.end) : undefined;
}

type Span = readonly [number, number];

const SEASON_GAP = /(?<=(,?\s(?:de |of |d'|del )?|[-/' ]{1,2}))/uy;

/** The season whose name ends before a place, but for what joins it with a year. */
export function seasonBefore(text: string, at: number, words: DateTables): { span: Span; start: number } | undefined {
  const end = at - (look(SEASON_GAP, text, at)?.[1]?.length ?? 0);
  const start = words.seasons.before(text, end);
  const span = start < 0 ? undefined : words.seasonSpans.get(text.slice(start, end));
  return span && { span, start };
}

const YEAR_AHEAD = /\s?(?:19|20)\d\d/uy;

function seasonBehind(text: string, at: number, words: DateTables): { span: Span; end: number } | undefined {
  const from = isBlank(text, at) ? at + 1 : at;
  const end = words.seasons.after(text, from);
  const span = end < 0 ? undefined : words.seasonSpans.get(text.slice(from, end));
  // In "2018 Summer 2019" the name belongs to the second year.
  return span && !meets(YEAR_AHEAD, text, end) ? { span, end } : undefined;
}

function yearAlone(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const end = yearEnd(text, at + 4, words);
  if (!isBareYear(text, at, end)) return undefined;
  const term = look(TERM, text, at)?.[1]?.length ?? 0;
  return written(point(year), at - term, end);
}

/** Behind what is written behind the number of a year: "2019 г.", "2015 r.". */
function yearEnd(text: string, at: number, words: DateTables): number {
  const from = isBlank(text, at) ? at + 1 : at;
  const end = words.yearMarks.after(text, from);
  if (end < 0 || isDigit(text, end)) return at; // 2008R2
  if (text.charAt(end) === '.') return end + 1;
  // A lone Latin letter is a mark only where it is glued or abbreviated.
  return end - from === 1 && from > at && text.charCodeAt(from) < 0x7b ? at : end;
}
