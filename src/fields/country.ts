import { concat, matchesIn, type Quote, slice, split } from '../document/index.js';
import type { Lexicon } from '../lexicon/index.js';
import { isBrazilianState, isRegion, isSameState, isUsState } from './regions.js';
import { isStateBehind } from './state-codes.js';
import { isEnglishStreet } from './street.js';

/** A country in an address, and what is left around it. */
export interface CountryMatch {
  readonly quote: Quote;
  readonly code: string;
  readonly rest: Quote;
}

/** Borders between the parts of an address. */
export const BORDER = /\s?[,;|·•\t\n，、]\s?|\s[-–—/]\s/gu;
/** Countries that are towns: alone, the name is the town's. */
const CITY_STATES: ReadonlySet<string> = new Set(['SG', 'MC', 'HK', 'MO', 'LU', 'GI']);

/** Finds the country of an address: in brackets, as its last part, at the end of one, as any other part, or as its first. */
export function takeCountry(line: Quote, words: Lexicon): CountryMatch | undefined {
  return bracketed(line, words) ?? lastPart(line, words) ?? tail(line, words) ?? innerPart(line, words);
}

function bracketed(line: Quote, words: Lexicon): CountryMatch | undefined {
  const match = /[(（]([^()（）]+)[)）]/u.exec(line.text);
  const code = match?.[1] && words.names.country(match[1]);
  if (!match?.[1] || !code) return undefined;
  const at = match.index + 1;
  return { quote: slice(line, at, at + match[1].length), code, rest: without(line, match.index, match.index + match[0].length) };
}

function lastPart(line: Quote, words: Lexicon): CountryMatch | undefined {
  const parts = split(line, BORDER);
  const last = parts.at(-1);
  const code = last && words.names.country(last.text);
  if (!last || !code || isState(last.text, parts.slice(0, -1), line.text, words)) return undefined;
  if (CITY_STATES.has(code) && parts.length === 1 && last.text.length > 2) return undefined;
  return { quote: last, code, rest: slice(line, 0, line.text.lastIndexOf(last.text)) };
}

/** Whether two letters that could be a country's code are a state here: `Austin, TX`, `Curitiba - PR`. */
function isState(text: string, before: readonly Quote[], whole: string, words: Lexicon): boolean {
  if (!/^[A-Z]{2}$/u.test(text)) return false;
  if (isBrazilianState(text) && endsBehind(/(?:\/|\s[-–]\s)$/u, text, whole.replace(/(?<!\W)\W+$/u, ''))) return true;
  if (isUsState(text) && before.some((part) => isSameState(text, part.text) || isEnglishStreet(part.text) || words.names.country(part.text) === 'US'))
    return true;
  return isStateBehind(text, before.at(-1)?.text ?? '');
}

/** `Seattle, Washington US`, `Seoul South Korea KR`: a country behind a mere blank. */
function tail(line: Quote, words: Lexicon): CountryMatch | undefined {
  for (const border of matchesIn(line.text, /\s+|\/|(?<=\p{L})-(?=[A-Z]{2}$)/gu).slice(-4)) {
    const quote = slice(line, border.index + border[0].length);
    const before = slice(line, 0, border.index);
    const code = /[,，、]/u.test(quote.text) ? undefined : words.names.country(quote.text);
    if (!code || isRegion(lastWords(line.text, quote.text)) || !/\p{L}/u.test(before.text)) continue;
    if (
      /^[A-Z]{2}$/u.test(quote.text) &&
      (/^(?:ST|NO|RD|SE|NE|AL)$/u.test(quote.text) ||
        isBehindSlash(line.text, quote.text) ||
        (isUsState(quote.text) && (isStateBehind(quote.text, before.text) || isEnglishStreet(before.text))))
    )
      continue;
    return { quote, code, rest: before };
  }
  return undefined;
}

function isBehindSlash(whole: string, code: string): boolean {
  return isBrazilianState(code) && endsBehind(/[/-]\s?$/u, code, whole);
}

function endsBehind(border: RegExp, end: string, whole: string): boolean {
  return whole.endsWith(end) && border.test(whole.slice(0, -end.length));
}

/** A country's name with the word before it: "New Mexico". */
function lastWords(whole: string, name: string): string {
  return whole
    .slice(0, whole.length - name.length)
    .split(/[\s,]+/u)
    .filter(Boolean)
    .slice(-1)
    .concat(name)
    .join(' ');
}

/** `Stuttgart, Germany, 70173`, `Россия, Тула`: a country before the end of the address. */
function innerPart(line: Quote, words: Lexicon): CountryMatch | undefined {
  const parts = split(line, BORDER);
  for (const [index, part] of [...parts.entries()].reverse()) {
    if (index === parts.length - 1 || (part.text.length <= 3 && index === 0)) continue;
    const code = words.names.country(part.text);
    const shortCode = /^[A-Z]{2}$/u.test(part.text);
    if (!code || (shortCode && (isUsState(part.text) || index === 0))) continue;
    const start = line.text.indexOf(part.text);
    return { quote: part, code, rest: without(line, start, start + part.text.length) };
  }
  return undefined;
}

/** A line without a stretch of it; what is left on both sides stays apart. */
export function without(line: Quote, start: number, end: number): Quote {
  const sides = [
    slice(line, 0, line.text.slice(0, start).replace(/(?<![\s,;])[\s,;]+$/u, '').length),
    slice(line, end + (/^[\s,;]+/u.exec(line.text.slice(end))?.[0].length ?? 0)),
  ].filter((side) => /[\p{L}\p{N}]/u.test(side.text));
  return sides.length === 0 ? slice(line, 0, 0) : concat(sides, ', ');
}
