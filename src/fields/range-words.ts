import { isBlank, look, meets, skip } from './date-guards.js';
import type { DateTables, WordTable } from './date-words.js';

/** The word that leads a date, and where it begins; without one, where the date begins. */
export interface Lead {
  readonly kind?: 'until' | 'since' | 'from';
  readonly start: number;
}

/** Finds the word before a date: "since", "Expected graduation:", "graduated in". */
export function leadBefore(text: string, start: number, words: DateTables): Lead {
  let gap = start;
  while (start - gap < 2 && (isBlank(text, gap - 1) || text.charAt(gap - 1) === ':')) gap--;
  const near = leadAt(text, gap, words);
  if (near || gap === start) return near ?? { start };
  const further = look(PREPOSITION, text, start)?.[1]?.length ?? 0;
  const far = further > 0 ? leadAt(text, start - further, words) : undefined;
  return far?.kind === 'until' ? far : { start };
}

function leadAt(text: string, at: number, words: DateTables): Lead | undefined {
  for (const kind of ['until', 'since', 'from'] as const) {
    const start = words[kind].before(text, at);
    if (start >= 0) return { kind, start };
  }
  return undefined;
}

/** Between a word like "graduated" and its date. */
const PREPOSITION = /(?<=([\s:](?:in|on|en|em|im|am|nel|il|le|w|в|у|op|par)\s))/uy;

const DASH = '(?:[-‐-―−~〜～˗→⟶➔>/]+)';
// What may stand around the dash or word between two dates: brackets, marks of emphasis, cells of a table.
const JOINER_OPENING = /[\s)\]*_'.,]{0,3}/uy;
/** A dash, or two with a blank between them. */
const JOINER_DASH = new RegExp(`${DASH}(?:\\s[-–—]{1,3}(?=\\s))?|\\|`, 'uy');
const JOINER_CLOSING = /[\s:([*_'|]{0,3}/uy;
const TURKISH_END = /'(?:[dt][ae]n?|y?[ea])(?!\p{L})/uy;

/** Whether the text between two dates joins them: `loosely` by a slash or a cell's border, plainly by a dash or a word. */
export function isJoined(text: string, from: number, to: number, lead: Lead, words: DateTables): 'plain' | 'loose' | undefined {
  for (const start of [words.to.after(text, from), afterJoiner(text, from, lead, words)]) {
    if (start < 0 || start > to) continue;
    const end = afterWords(text, start, to, words);
    if (end === to) return LOOSE.test(text.slice(from, to)) ? 'loose' : 'plain';
  }
  return undefined;
}

const LOOSE = /^[\s)(\][*_'.,|/>]+$/u;

function afterJoiner(text: string, from: number, lead: Lead, words: DateTables): number {
  const at = skip(JOINER_OPENING, text, from);
  const dash = afterDash(text, at);
  if (dash > at) return dash;
  const word = words.to.after(text, at);
  if (word >= 0 || lead.kind !== 'from') return word;
  return words.and.after(text, at);
}

function afterDash(text: string, at: number): number {
  return skip(JOINER_DASH, text, at);
}

/** Behind the blanks, brackets and words before the second date: "- to ", "– bis ", "– ca ", "(". */
function afterWords(text: string, from: number, to: number, words: DateTables): number {
  let at = Math.min(to, skip(JOINER_CLOSING, text, from));
  const word = Math.max(words.to.after(text, at), words.from.after(text, at), words.durationWords.after(text, at));
  if (word < 0 || word > to) return at;
  at = word;
  return text.charAt(at) === ' ' ? at + 1 : at;
}

/** Behind a word for "now" that ends the period which begins with a date. */
export function presentEnd(text: string, from: number, words: DateTables): number | undefined {
  const joiner = Math.max(words.to.after(text, from), afterJoiner(text, from, { start: from }, words));
  const joined = joiner > from ? skip(PRESENT_OPENING, text, joiner) : -1;
  const further = joined < 0 ? -1 : words.to.after(text, joined);
  for (const at of [joined, further < 0 ? -1 : further + 1]) {
    const end = at < 0 ? -1 : afterPresent(text, at, words);
    if (end >= 0) return Math.max(end, words.untilBehind.after(text, end));
  }
  // Without a joiner, more words would make it another phrase: "2019 Current projects".
  const at = skip(BARE_OPENING, text, from);
  const end = words.present.after(text, at);
  return end < 0 || meets(MORE_WORDS, text, end) ? undefined : end;
}

function afterPresent(text: string, at: number, words: DateTables): number {
  const end = words.present.after(text, at);
  if (end >= 0) return end;
  const broken = skip(BROKEN, text, at);
  return broken > at ? broken : -1;
}

const PRESENT_OPENING = /[\s([*_']{0,3}/uy;
const BARE_OPENING = /[\s)\]*_'.,|]{0,3}\(?/uy;
const MORE_WORDS = /\s?[\p{sc=Latin}\p{sc=Cyrillic}]/uy;
/** What a broken page prints for an end that it does not know, and the Chinese short form of "now". */
const BROKEN = /(?:invalid date|undefined|null|nan)(?!\p{L})|n(?=\)|$)/uy;
const BROKEN_START = new RegExp(`(?<=((?:invalid date|undefined|null|nan)\\s?${DASH}\\s?))`, 'uy');

/** Where a broken start begins that stands before a date: "Invalid date – May 2019". */
export function brokenStart(text: string, start: number): number | undefined {
  const found = look(BROKEN_START, text, start)?.[1];
  return found === undefined ? undefined : start - found.length;
}

const OPEN = /\s?[-‐-―−~〜～→]+\s?(?:\.{2,3}|…|\?)?(?=[\s)\]*_]{0,4}(?:\.?$|\t|[,|;\n]|:(?:\s|$))|\s{3})|[–—](?=\s\p{L})|\s?(?:\.{3}|…)/uy;

/** Behind a dash or dots with nothing behind them. */
export function openEnd(text: string, from: number): number | undefined {
  const found = from < text.length ? look(OPEN, text, from) : null;
  return found ? from + found[0].trimEnd().length : undefined;
}

/** Behind a word for "since" that its language puts behind the date. */
export function sinceBehind(text: string, from: number, words: DateTables): number | undefined {
  return behind(text, from, words.sinceBehind);
}

/** Behind a word for "until" that stands behind the date: "까지", "(expected)". */
export function untilBehind(text: string, from: number, words: DateTables): number | undefined {
  const after = behind(text, from, words.untilBehind);
  if (after !== undefined) return after;
  const opening = skip(ASIDE, text, from);
  const end = opening > from ? words.until.after(text, opening) : -1;
  if (end < 0) return undefined;
  if (text.charAt(opening - 1) !== '(') return meets(END_OF_PART, text, end) ? end : undefined;
  const closing = skip(BRACKET, text, end);
  return closing > end ? closing : undefined;
}

/** Behind the ending of a Turkish year that closes a period: "2021'e". */
export function suffixEnd(text: string, from: number): number {
  return skip(TURKISH_END, text, from);
}

const ASIDE = /\s?\(|\s(?:[–—-]\s)?/uy;
const BRACKET = /\s?\)/uy;
const END_OF_PART = /(?=\s?(?:$|[)\],.;|]))/uy;

function behind(text: string, from: number, table: WordTable): number | undefined {
  const end = table.after(text, isBlank(text, from) ? from + 1 : from);
  return end < 0 ? undefined : end;
}
