import { look } from './date-guards.js';

/** A year of a Japanese era, and where its number ends: `平成26`, `令和元`. */
export interface EraYear {
  readonly year: number;
  readonly end: number;
}

/** Reads a year that counts from the beginning of an era of Japan, as its forms and certificates do. */
export function eraYear(text: string, at: number): EraYear | undefined {
  const found = look(ERA, text, at);
  const [all = '', era = '', count = ''] = found ?? [];
  const first = FIRST[era];
  return found && first !== undefined ? { year: first + (count === '元' ? 1 : Number(count)) - 1, end: at + all.length } : undefined;
}

/** The western year in which each era began. */
const FIRST: Readonly<Record<string, number>> = { 昭和: 1926, 平成: 1989, 令和: 2019 };
const ERA = /(昭和|平成|令和)\s?(元|\d{1,2})(?=\s?年)/uy;
