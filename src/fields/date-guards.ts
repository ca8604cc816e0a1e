import type { DateTables } from './date-words.js';

/** Matches a sticky pattern at a place: those that look back end there, those that look ahead begin there. */
export function look(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether a sticky pattern matches at a place. */
export function meets(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Where the match of a sticky pattern ends that begins at a place; the place itself when there is none. */
export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Whether the character at a place is a digit. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Whether the character at a place is white space. */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || (code >= 9 && code <= 13);
}

/** Whether four digits can be a year at all, by what touches them. */
export function isYear(text: string, at: number, words: DateTables): boolean {
  const end = at + 4;
  if (isDigit(text, at - 1) || (end < text.length && meets(NO_YEAR_AHEAD, text, end))) return false;
  if (!isDigit(text, end)) return true;
  const number = skip(GLUED_NUMBER, text, end); // a duration may be glued to a year: "20146 years 7 months"
  return words.units.after(text, number) >= 0;
}

/** Whether four digits that can be a year are one without any month beside them; `end` is behind the mark of a year ("2019г."). */
export function isBareYear(text: string, at: number, end: number, words: DateTables): boolean {
  if ((meets(NO_BARE_BEHIND, text, at) && vagueStart(text, at, words) === at) || (text.charAt(end - 1) !== '.' && meets(NO_BARE_AHEAD, text, end)))
    return false;
  return !(meets(NUMBERED, text, at) && !meets(DASHED, text, end));
}

/** Behind what is written behind the number of a year: "2019 г.", "2015 r.". */
export function yearEnd(text: string, at: number, words: DateTables): number {
  const from = isBlank(text, at) ? at + 1 : at;
  const end = words.yearMarks.after(text, from);
  if (end < 0 || isDigit(text, end)) return at; // 2008R2
  if (text.charAt(end) === '.') return end + 1;
  // A lone Latin letter is a mark only where it is glued or abbreviated.
  return end - from === 1 && from > at && text.charCodeAt(from) < 0x7b ? at : end;
}

/** Whether a year may bear the name of a month or season behind it. */
export function bearsName(text: string, at: number): boolean {
  return !meets(NO_NAME_BEHIND, text, at);
}

const NO_NAME_BEHIND = /(?<=[\p{L}\d$€£#+=@])/uy;

/** Whether a number like `5.2019` or `2019.3` stands right behind a name, as a version does: behind a word that leads no date. */
export function isVersion(text: string, start: number, end: number, words: DateTables): boolean {
  return !meets(DASHED, text, end) && isBehindName(text, start, words);
}

/** Whether a word stands before a place that leads no date. */
function isBehindName(text: string, start: number, words: DateTables): boolean {
  return meets(WORD_BEHIND, text, start) && [words.from, words.since, words.until, words.to].every((table) => table.before(text, start - 1) < 0);
}

/** Where the word begins that makes a date less exact: "mid-2019", "end of March 2020". Behind a name it may be a part of that. */
export function vagueStart(text: string, at: number, words: DateTables): number {
  const from = isBlank(text, at - 1) || text.charAt(at - 1) === '-' ? at - 1 : at;
  const start = words.vagueBefore.before(text, from);
  return start < 0 || isBehindName(text, start, words) ? at : start;
}

/** Behind such a word where a language puts it behind the date: "2022年底". */
export function vagueEnd(text: string, at: number, words: DateTables): number {
  const end = words.vagueBehind.after(text, isBlank(text, at) ? at + 1 : at);
  return end < 0 ? at : end;
}

const GLUED_NUMBER = /\d{1,2}\s?/uy;
const DASHED = /\s?[-–—~]\s?(?:(?:19|20)\d\d|\d\d?[./]|\p{L})/uy;
const WORD_BEHIND = /(?<=[\p{L}+#]\s)/uy;

// 2000,500 · 2000 € · 2000+ · 2000 USD
const NO_YEAR_AHEAD = /[.,]\d{3}(?![\d\p{L}])|\s?(?:[%‰€$£₽¥₴₹×+]|(?:usd|eur|gbp|chf|pln|rub|uah|руб|грн|zl|rpm|[mgk]b|[mg]hz|km|kg|px|ms|mah)(?!\p{L}))/uy;

// #2019 · a2019 · 1,2019 · x5-2019 · 555-2019 · /path/2019 · ~2000 · +49 20 2019
const NO_BARE_BEHIND =
  /(?<=[\p{L}$€£¥₽₴₹#+=@\\]|[\p{L}\d]_|\d:|(?:^|[^\d])\d{1,3}[.,/]|\d{5}[.,/-]|[.,/]\d+[.,]|(?:^|[^\d])\d{3}-|\p{L}\d{0,3}-|\/-|(?:^|[^\d\s)])\s*~(?<!年~|월~|月~|년~)|[./:]\S{0,40}\/|\w\/-?|(?:\+\d|\(0?\d{2,3}\)|(?<!\d)0\d{1,3}[\s-])[\d\s().-]{0,16})(?<!(?<!\d)(?:19|20)\d\d[\s]?[/,])/uy;
// 2019x · 2019.25 · 2019:0d · 2019/1234 · 2019-600 · 2019-3456 · 2019 Main St.
const NO_BARE_AHEAD =
  /[\p{sc=Latin}\p{sc=Cyrillic}@]|_\p{L}|[.:]\d|[-–]\d{3}(?!\d)|[-–/](?!(?:19|20)\d\d)\d{4}|[-–/]\d{5}|\s(?:\p{L}+\s){1,2}(?:st|street|ave|avenue|rd|road|blvd|lane|ln)\.?(?:,|$)/uy;
/** Nouns that number things with years. */
const NUMBERED =
  /(?<=(?<!\p{L})(?:iso|iec|din|rfc|ieee|port|порт|windows|server|office|studio|exchange|sharepoint|excel|autocad|ecmascript|no|nr|room|suite|apt)[.]?\s?[\s:-]|localhost:)/uy;
