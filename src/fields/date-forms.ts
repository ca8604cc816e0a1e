import { point, type WrittenDate, written } from './date-calendar.js';
import { eraYear } from './date-eras.js';
import { isBareYear, isYear, yearEnd } from './date-guards.js';
import { nameBefore, nameBehind } from './date-names.js';
import { ideographic, numbersBefore, numbersBehind, termLength } from './date-numbers.js';
import { partOfYear } from './date-seasons.js';
import type { DateTables } from './date-words.js';

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

/** Reads the date that begins with a year of an era: `平成26年3月`. */
export function ofEra(text: string, at: number, words: DateTables): WrittenDate | undefined {
  const era = eraYear(text, at);
  return era && ideographic(text, at, era.end, era.year, words);
}

function yearAlone(text: string, at: number, year: number, words: DateTables): WrittenDate | undefined {
  const end = yearEnd(text, at + 4, words);
  if (!isBareYear(text, at, end, words)) return undefined;
  return written(point(year), at - termLength(text, at), end);
}
