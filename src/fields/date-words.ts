import { type DateLexicon, foldInPlace } from '../lexicon/index.js';

/** Words that are looked up at a place of a folded text. */
export interface WordTable {
  /** Where the longest word ends that begins at `at`; -1 when none does. */
  after(text: string, at: number): number;
  /** Where the longest word begins that ends at `at`; -1 when none does. */
  before(text: string, at: number): number;
}

/** The words of dates, ready for looking up. */
export interface DateTables {
  readonly months: ReadonlyMap<string, number>;
  /** Last words of months that are written in two ("ocak ayı"). */
  readonly monthEndings: ReadonlySet<string>;
  readonly seasonSpans: ReadonlyMap<string, readonly [number, number]>;
  readonly seasons: WordTable;
  readonly present: WordTable;
  readonly to: WordTable;
  readonly and: WordTable;
  readonly from: WordTable;
  readonly since: WordTable;
  readonly until: WordTable;
  readonly sinceBehind: WordTable;
  readonly untilBehind: WordTable;
  readonly vagueBefore: WordTable;
  readonly vagueBehind: WordTable;
  readonly yearMarks: WordTable;
  readonly units: WordTable;
  readonly durationWords: WordTable;
}

/** Prepares the words of dates for looking up. */
export function dateTables(words: DateLexicon): DateTables {
  const known = tables.get(words);
  if (known) return known;
  const { months, seasons, ...lists } = words;
  const built: DateTables = {
    months: inPlace(months),
    monthEndings: new Set([...months.keys()].filter((month) => month.includes(' ')).map((month) => foldInPlace(month.replace(/^.*\s/u, '')))),
    seasonSpans: inPlace(seasons),
    seasons: wordTable([...seasons.keys()]),
    present: wordTable([...lists.present].filter((word) => word !== 'n')),
    to: wordTable(lists.to),
    and: wordTable(lists.and),
    from: wordTable(lists.from),
    since: wordTable(lists.since),
    until: wordTable(lists.until),
    sinceBehind: wordTable(lists.sinceBehind),
    untilBehind: wordTable(lists.untilBehind),
    vagueBefore: wordTable(lists.vagueBefore),
    vagueBehind: wordTable(lists.vagueBehind),
    yearMarks: wordTable(lists.yearMarks),
    units: wordTable(lists.units),
    durationWords: wordTable(lists.durationWords),
  };
  tables.set(words, built);
  return built;
}

const tables = new WeakMap<DateLexicon, DateTables>();

function inPlace<T>(map: ReadonlyMap<string, T>): Map<string, T> {
  return new Map(Array.from(map, ([word, meaning]) => [foldInPlace(word), meaning]));
}

/** A Turkish case suffix is written behind an apostrophe; without one it would be a name ("Dan") or a number ("ten"). */
const BARE_SUFFIX = /^[dt][ae]n(?![a-z])/u;

function wordTable(list: readonly string[]): WordTable {
  const words = [...new Set(list.map(foldInPlace))].filter((word) => !BARE_SUFFIX.test(word)).sort((a, b) => b.length - a.length);
  const heads = byCode(words, 0);
  const tails = byCode(words, -1);
  return {
    after(text, at) {
      for (const word of heads.get(text.charCodeAt(at)) ?? []) {
        const end = at + word.length;
        if (text.startsWith(word, at) && !continues(word, text, end - 1, end)) return end;
      }
      return -1;
    },
    before(text, at) {
      for (const word of tails.get(text.charCodeAt(at - 1)) ?? []) {
        const start = at - word.length;
        if (start < 0 || !text.startsWith(word, start) || continues(word, text, start, start - 1)) continue;
        if (word.length > 1 || !isDigit(text.charCodeAt(start - 1))) return start; // "Фирма 1С 2008"
      }
      return -1;
    },
  };
}

/** Words by their first or last character. */
function byCode(words: readonly string[], index: 0 | -1): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) {
    const code = word.charCodeAt(index === 0 ? 0 : word.length - 1);
    const group = groups.get(code);
    if (group) group.push(word);
    else groups.set(code, [word]);
  }
  return groups;
}

/** Whether a word goes on beyond its edge: alphabets have whole words, and a lone ideograph may be a part of any word. */
function continues(word: string, text: string, edge: number, beyond: number): boolean {
  if (isAlphabetic(text.charCodeAt(edge))) return isAlphabetic(text.charCodeAt(beyond));
  return word.length === 1 && LETTER.test(text.charAt(beyond));
}

function isAlphabetic(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x52f) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const LETTER = /\p{L}/u;
