import { isBlank, isDigit, meets, skip } from './date-guards.js';
import type { DateTables } from './date-words.js';

/** Behind a duration that stands beside a date ("(2 Jahre 10 Monate)", "· 1 yr 3 mos", "[1y2m]"); where there is none, `at` itself. */
export function durationEnd(text: string, at: number, words: DateTables): number {
  const opening = skip(OPENING, text, at);
  const last = afterParts(text, opening, words);
  if (last < 0) return at;
  return BRACKET.test(text.slice(at, opening)) ? skip(CLOSING, text, last) : last;
}

const OPENING = /[\s·•|,:~*_`)\]–—-]{0,3}[([{]?\s?/uy;
const BRACKET = /[([{]/u;
const CLOSING = /[\s.]{0,2}[)\]}]/uy;
const NUMBER = /\d{1,2}(?:[.,]\d)?\+?\s?/uy;
const GAP = /[,.\s]{1,2}/uy;
const FEW_PARTS = 4;

function afterParts(text: string, from: number, words: DateTables): number {
  let last = -1;
  let at = skipWords(text, from, words);
  for (let parts = 0; parts < FEW_PARTS; parts++) {
    const counted = afterPart(text, at, words);
    const end = counted < 0 && at > from ? afterOne(text, at, words) : counted;
    if (end < 0) break;
    last = text.charAt(end) === '.' ? end + 1 : end;
    at = skipWords(text, skip(GAP, text, last), words);
  }
  return last;
}

/** "3 years"; a unit of one letter is glued to its number or ends what is said: "3y", not "3 A levels". */
function afterPart(text: string, at: number, words: DateTables): number {
  if (!isDigit(text, at)) return -1;
  const unit = skip(NUMBER, text, at);
  const end = words.units.after(text, unit);
  if (end < 0 || end - unit > 1 || !isBlank(text, unit - 1)) return end;
  return meets(MORE_WORDS, text, end) ? -1 : end;
}

/** The unit of "a year", "ein Jahr", "half a year"; a letter by itself is none. */
function afterOne(text: string, at: number, words: DateTables): number {
  const end = words.units.after(text, at);
  return end - at > 1 && !meets(MORE_WORDS, text, end) ? end : -1;
}

const MORE_WORDS = /\s?\p{L}/uy;

/** Behind words like "about", "and", "total". */
function skipWords(text: string, from: number, words: DateTables): number {
  let at = from;
  for (let end = words.durationWords.after(text, at); end >= 0; end = words.durationWords.after(text, at)) at = text.charAt(end) === ' ' ? end + 1 : end;
  return at;
}
