import { fullYear, months, point, type WrittenDate, written } from './date-calendar.js';
import { look, meets } from './date-guards.js';
import { monthBefore } from './date-names.js';
import { EDGE } from './date-numbers.js';
import { seasonBefore } from './date-seasons.js';
import type { DateTables } from './date-words.js';

/** Reads the date around a year of two digits: behind an apostrophe (Mar '18), or in a range of such dates (7/19 – 8/19, Sept 10 to Oct 11). */
export function aroundShortYear(text: string, at: number, words: DateTables): WrittenDate | undefined {
  const end = at + 2;
  const year = fullYear(text.slice(at, end));
  const before = text.charAt(at - 1);
  if (!SEPARATOR.test(before) || meets(NO_SHORT_AHEAD, text, end)) return undefined;
  if (before === "'") return behindApostrophe(text, at, year, words);
  if (before === '/' || before === '.') {
    const found = look(NUMBER, text, at)?.[1];
    const date = found && written(point(year, Number.parseInt(found, 10)), at - found.length, end);
    return date && hasPartner(text, date, words) ? date : undefined;
  }
  const named = monthBefore(text, at, words);
  const date = named && written(point(year, named.month), named.start, end);
  return date && hasPartner(text, date, words) ? date : undefined;
}

// 10% · 10:30 · 10.5 · Oct 11, 2012
const NO_SHORT_AHEAD = /[\d%×x°]|[.:/,]\d|(?:st|nd|rd|th)|,?\s?(?:19|20)\d\d(?!\d)/uy;
const NUMBER = new RegExp(`(?<=(?:${EDGE}|(?<=[/.]\\d\\d-))((?:1[0-2]|0?[1-9])/|(?:1[0-2]|0[1-9])\\.))`, 'uy');
const SEPARATOR = /[\s,./'-]/u;

function behindApostrophe(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const end = at + 2;
  const named = monthBefore(text, at - 1, words);
  if (named) return written(point(year, named.month), named.start, end);
  const season = seasonBefore(text, at - 1, words);
  if (season) return written(months(year, season.span), season.start, end);
  const date = written(point(year), at - 1, end);
  const free = !/[\p{L}\p{N}]/u.test(text.charAt(at - 2));
  return free && (hasPartner(text, date, words) || words.until.before(text, at - 2) >= 0) ? date : undefined;
}

const JOINER = '(?:\\s?(?:[-–—~]{1,3}|/)\\s?|\\s(?<word>\\p{L}{1,5})\\s)';
const SHORT = "(?:(?:1[0-2]|0?[1-9])[/.]|(?<name>\\p{L}{3,14})(?:\\.?[\\s-]'?|,\\s?'?|\\s?')|')";
const JOINER_AHEAD = new RegExp(JOINER, 'uy');
const SHORT_AHEAD = new RegExp(`${SHORT}\\d\\d(?![\\d%]|[/.]\\d|,?\\s?(?:19|20)\\d\\d)`, 'uy');
const SHORT_BEHIND = new RegExp(`(?<=(?<![\\p{L}\\d./])${SHORT}\\d\\d${JOINER})`, 'uy');

/** Whether a short date is one end of a period: another short date or "now" stands at the other end. */
function hasPartner(text: string, date: { start: number; end: number }, words: DateTables): boolean {
  if (words.present.after(text, date.end + 1) >= 0) return true;
  const joiner = look(JOINER_AHEAD, text, date.end);
  if (joiner && isPart(joiner, words)) {
    const next = date.end + joiner[0].length;
    if (words.present.after(text, next) >= 0 || isPart(look(SHORT_AHEAD, text, next), words)) return true;
  }
  return isPart(look(SHORT_BEHIND, text, date.start), words);
}

/** Whether what was found has no words but those of dates. */
function isPart(found: RegExpExecArray | null, words: DateTables): boolean {
  const { word, name } = found?.groups ?? {};
  return found !== null && (word === undefined || words.to.after(word, 0) === word.length) && (name === undefined || words.months.has(name));
}
