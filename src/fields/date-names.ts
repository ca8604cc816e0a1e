import { type Calendar, days, point, type WrittenDate, written } from './date-calendar.js';
import { bearsName, look, meets, yearEnd } from './date-guards.js';
import type { DateTables } from './date-words.js';

// March 2018, Mar. 2018, Mar-2018, March, 2018, marzo de 2018, Mar/2018, June2009, …2013March 2018
const NAME_BEFORE = /(?<=(?:(?<!\p{N})|(?<=(?<!\d)(?:19|20)\d\d))(\p{L}{2,14})(\.?(?:\s(?:de|del|of|\/)\s|\sd'|\s?[,/-]\s{0,2}|\s{0,2})))/uy;
const FIRST_WORD = /(?<=(?<![\p{L}\p{N}])(\p{L}{2,10}\s))/uy;
const YEAR_BEFORE = /(?<=(?:19|20)\d\d[\s,/.-]{1,2})/uy;
// 4 March, 4th of March, 4. März, 4-Mar, 5–7 May
const DAY_BEFORE = /(?<=(?<![\d/:]|\d[.,])((?:(\d{1,2})\s?[-–]\s?)?([12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|er|\.|o|º|ª|°)?[\s.-]{1,2}(?:(?:of|de|di|del) )?))/uy;
// March 4, 2018 · May 5–7, 2018 · …2013May 5, 2018
const NAME_AND_DAY =
  /(?<=(?:(?<![\p{L}\p{N}])|(?<=(?<!\d)(?:19|20)\d\d))((\p{L}{3,14})\.?\s(?:([12]\d|3[01]|0?[1-9])\s?[-–]\s?)?([12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?:,\s?|\s)))/uy;

/** A year with the name of its month before it. */
export function nameBefore(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
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

// 2018-Mar, 2018 March, 2018, March 4; in "2018 March 2019" the name belongs to the second year
const NAME_BEHIND =
  /(?:[-/,.]\s?|\s)(?:m\.\s)?(\p{L}{2,14})(?!\p{L})(?:[\s-]([12]\d|3[01]|0?[1-9])(?![\d.,/:\p{L}]|\s?\p{L}))?(?!\.?,?\s?(?:19|20)\d\d|\.?,?\s?\d\d?,\s)/uy;
/** A year with the name of its month behind it. */
export function nameBehind(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const found = look(NAME_BEHIND, text, at + 4);
  const month = found && words.months.get(found[1] ?? '');
  if (!month || !bearsName(text, at)) return undefined;
  return written(daysOf(year, month, undefined, found[2]), at, at + 4 + found[0].length);
}
