import { months, quarter, type WrittenDate, written } from './date-calendar.js';
import { bearsName, isBlank, look, meets, skip, yearEnd } from './date-guards.js';
import type { DateTables } from './date-words.js';

// Q3 2018, 3Q 2018 · 2018 Q3
const QUARTER_BEFORE = /(?<=(?<![\p{L}\p{N}])((?:q([1-4])|([1-4])q)[\s/'-]{0,2}))/uy;
const QUARTER_BEHIND = /[\s/-]?q([1-4])(?![\d\p{L}])/uy;
const COMMA_GAP = /,?\s|-/uy;

/** A year with a quarter or season on either side. */
export function partOfYear(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const [, all = '', first, second] = look(QUARTER_BEFORE, text, at) ?? [];
  if (all) return written(months(year, quarter(Number(first ?? second))), at - all.length, at + 4);
  const season = seasonBefore(text, at, words);
  if (season) return written(months(year, season.span), season.start, yearEnd(text, at + 4, words));
  const behind = look(QUARTER_BEHIND, text, at + 4);
  if (behind) return written(months(year, quarter(Number(behind[1]))), at, at + 4 + behind[0].length);
  const gap = skip(COMMA_GAP, text, at + 4);
  const later = gap > at + 4 ? seasonBehind(text, gap, words) : undefined;
  return later && bearsName(text, at) ? written(months(year, later.span), at, later.end) : undefined;
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

/** The season whose name begins at a place. */
export function seasonBehind(text: string, at: number, words: DateTables): { span: Span; end: number } | undefined {
  const from = isBlank(text, at) ? at + 1 : at;
  const end = words.seasons.after(text, from);
  const span = end < 0 ? undefined : words.seasonSpans.get(text.slice(from, end));
  // In "2018 Summer 2019" the name belongs to the second year.
  return span && !meets(YEAR_AHEAD, text, end) ? { span, end } : undefined;
}
