import { concat, type Quote, slice, split } from '../document/index.js';
import type { Lexicon } from '../lexicon/index.js';

/** The parts of a place, each with where it was written. */
export interface Place {
  readonly address?: Quote;
  readonly postalCode?: Quote;
  readonly city?: Quote;
  readonly region?: Quote;
  readonly country?: Quote;
  readonly countryCode?: string;
}

/** How much a phrase looks like a place: a country or a state at its end says so, a work mode too. */
export function placeScore(text: string, words: Lexicon): number {
  if (text.length > 80 || /\d{3}|[!?;:@]|\.\p{L}{2}/u.test(text)) return 0;
  const bracket = /^([^(（]+)[(（]/u.exec(text);
  if (bracket?.[1] && !words.workModes.has(bracket[1].trim()) && placeScore(bracket[1].trim(), words) < 0.4) return 0;
  const parts = text.split(/[,/|·•()（），、]|\s[-–—&]\s/u).map((part) => part.trim()).filter(Boolean);
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 0 || parts.length > 5) return 0;
  if (parts.every((part) => words.workModes.has(part) || isPlaceName(part)) && (words.workModes.has(first) || words.workModes.has(last))) return 1;
  if (parts.length > 1 && parts.every(isPlaceName) && endsInCountry(last, words)) return 0.9;
  if (parts.length === 1 && text.length > 3 && words.names.country(text)) return 0.8;
  if (/^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2},\s\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}?[\p{L}.'’-]+){0,2}$/u.test(text)) return 0.4;
  return 0;
}

/** Up to four words with capitals, as towns and regions have. */
function isPlaceName(part: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]*|\p{Lo}+|[a-z]{1,3})(?:\s(?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,5}|&|\d{1,2})){0,3}$/u.test(part);
}

/** Codes that are rather legal forms or titles behind a comma are no countries there. */
function endsInCountry(last: string, words: Lexicon): boolean {
  return US_STATE.test(last) || (words.names.country(last) !== undefined && !/^(?:SA|AG|AS|SE|CO|AB|BV|PC|ME|BA|MA|MS|BE|SC|LA|IT|PR|TV|AI|VC|PM|IO|SR|CV|MD|NA)$/u.test(last));
}

/** Takes a line of an address apart: street, postal code, city, region, country, in the orders that people write them. */
export function readPlace(line: Quote, words: Lexicon): Place {
  const { country, rest } = takeCountry(trimEnds(printed(line)), words);
  const codes = country ? { country: country.quote, countryCode: country.code } : {};
  if (rest.text === '') return codes;
  const parts = split(rest, /\s?[,;|·•\t]\s?|\s[-–—]\s|\n/gu).map(trimEnds).filter((part) => part.text !== '');
  return { ...readParts(parts, country !== undefined, words), ...codes };
}

/** Without the words that a broken page prints for missing parts. */
function printed(line: Quote): Quote {
  const parts = split(line, /\b(?:undefined|null|NaN)\b/giu);
  return parts.length === 0 ? slice(line, 0, 0) : parts.length === 1 ? (parts[0] as Quote) : concat(parts, ', ');
}

const US_STATE = /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.?$/u;
const POSTAL_CODE = /(?<![\p{L}\d])(?:[A-Z]{1,2}[-\s])?\d{3}[-\s]?\d{2,4}(?![\p{L}\d])|(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?![\p{L}\d])|(?<![\p{L}\d])[A-Z]\d[A-Z]\s?\d[A-Z]\d(?![\p{L}\d])|(?<![\p{L}\d])\d{4}\s?[A-Z]{2}(?![\p{L}\d])|(?<![\p{L}\d-])\d{4,6}(?![\p{L}\d])|〒\s?\d{3}-?\d{4}/u;
const STREET = /\d/u;
const STREET_WORD = /\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|way|place|square|apt|suite|floor|rue|allée|chemin|calle|avda|avenida|rua|travessa|via|viale|piazza|ul|os|ulica|straat|laan|weg)\b|straße|strasse|str\.|ул\.|улица|пр\.|просп|д\.\s?\d|路|街|号|號|丁目|番地|로\s?\d|길\s?\d/iu;

function trimEnds(quote: Quote): Quote {
  const start = quote.text.search(/[\p{L}\p{N}#〒]/u);
  const end = quote.text.search(/[^\p{L}\p{N}.)）]*$/u);
  return start < 0 ? slice(quote, 0, 0) : slice(quote, start, Math.max(start, end));
}

/** A country at the end of a place, at its start, alone, in brackets, or as its code. */
function takeCountry(line: Quote, words: Lexicon): { country?: { quote: Quote; code: string }; rest: Quote } {
  const bracket = /[(（]([^()（）]+)[)）]/u.exec(line.text);
  const inner = bracket?.[1] ? words.names.country(bracket[1]) : undefined;
  if (bracket?.[1] && inner) {
    const at = bracket.index + 1;
    const around = [slice(line, 0, bracket.index), slice(line, bracket.index + bracket[0].length)].map(trimEnds).filter((quote) => quote.text !== '');
    return { country: { quote: slice(line, at, at + bracket[1].length), code: inner }, rest: around.length > 0 ? concat(around, ', ') : slice(line, 0, 0) };
  }
  const borders = [...line.text.matchAll(/[\s,，、|·•/-]+/gu)];
  for (const border of borders.slice(-4)) {
    const quote = slice(line, border.index + border[0].length);
    const code = words.names.country(quote.text);
    if (code && !(US_STATE.test(quote.text) && (looksAmerican(line.text) || !/[,，、|·•/-]/u.test(border[0])))) return { country: { quote, code }, rest: trimEnds(slice(line, 0, border.index)) };
  }
  const whole = line.text.length > 2 || /^[A-Z]{2}$/u.test(line.text) ? words.names.country(line.text) : undefined;
  if (whole) return CITY_STATES.has(whole) ? { rest: line } : { country: { quote: line, code: whole }, rest: slice(line, 0, 0) };
  const [first] = borders;
  const lead = first && /,/u.test(first[0]) ? slice(line, 0, first.index) : undefined;
  const code = lead && lead.text.length > 3 ? words.names.country(lead.text) : undefined;
  return lead && code ? { country: { quote: lead, code }, rest: trimEnds(slice(line, lead.text.length)) } : { rest: line };
}

/** Countries that are towns: alone, the name is the town's. */
const CITY_STATES: ReadonlySet<string> = new Set(['SG', 'MC', 'HK', 'MO', 'LU', 'GI']);

/** "San Francisco, CA": a state's code, not Canada's. "Gijon, Spain, ES" has its country twice. */
function looksAmerican(text: string): boolean {
  return text.split(',').length === 2 && /,\s?[A-Z]{2}$/u.test(text) && !/,\s?(?:DE|IN|CO|AR|ID|IL|LA|MD|AL|GA|PA|MT|NE|SC|SD|VA|MN|MS|MA|ME|MO|TN|AZ|KY|VI)$/u.test(text);
}

function readParts(parts: readonly Quote[], countryKnown: boolean, words: Lexicon): Omit<Place, 'country' | 'countryCode'> {
  const found: { -readonly [K in keyof Omit<Place, 'country' | 'countryCode'>]: Quote } = {};
  const names: Quote[] = [];
  const streets: Quote[] = [];
  for (const part of parts) {
    const code = POSTAL_CODE.exec(part.text);
    const street = (STREET_WORD.test(part.text) && !/^(?:St|Ste|Saint)\.?\s\p{Lu}[\p{L}'-]+$/u.test(part.text)) || (/^#?\d+[\s/-]/u.test(part.text) && !code) || (/\s\d{1,4}\s?[a-z]?$/u.test(part.text) && !code);
    const flat = street ? FLAT.exec(part.text) : null;
    if (flat?.[1] && flat[2] && flat[3]) {
      streets.push(slice(part, 0, flat[1].length));
      found.postalCode ??= slice(part, part.text.indexOf(flat[2], flat[1].length), part.text.indexOf(flat[2], flat[1].length) + flat[2].length);
      names.push(...splitNames(slice(part, part.text.length - flat[3].length)));
      continue;
    }
    if (street && !(code && part.text.trim() === code[0])) {
      const taken = code && code[0].length > 3 && !/^\d{1,5}\s/u.test(part.text) ? code : undefined;
      if (!taken) streets.push(part);
      else {
        streets.push(trimEnds(slice(part, 0, taken.index)));
        found.postalCode ??= slice(part, taken.index, taken.index + taken[0].length);
        const after = trimEnds(slice(part, taken.index + taken[0].length));
        if (after.text) names.push(after);
      }
    } else if (code) {
      found.postalCode ??= slice(part, code.index, code.index + code[0].length);
      const [before, after] = [trimEnds(slice(part, 0, code.index)), trimEnds(slice(part, code.index + code[0].length))];
      for (const name of [before, after]) if (name.text !== '') names.push(name);
    } else if (!STREET.test(part.text) || streets.length > 0 || names.length > 0) names.push(part);
    else streets.push(part);
  }
  if (streets[0]?.text) found.address = streets[0];
  const [first, second] = names;
  if (first) {
    const region = !second && /^(.{3,}?)\s([A-Z]{2})$/u.exec(first.text);
    if (region && US_STATE.test(region[2] ?? '')) {
      found.city = slice(first, 0, region[1]?.length ?? 0);
      found.region = slice(first, (region[1]?.length ?? 0) + 1);
    } else if (REGION_WORD.test(first.text) && !second) found.region = first;
    else found.city = first;
  }
  if (second && found.city) found.region = second;
  if (countryKnown && !found.city && found.region && words.names.country(found.region.text)) delete found.region;
  return found;
}

/** A street, a postal code and names with nothing but blanks between them. */
const FLAT = /^(.*\b(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|court|way|place|rue\s\S+)\.?|.*\p{L}(?:straße|strasse|str\.|weg|platz|allee|gasse)\s\d+\s?[a-z]?|.*\p{L}\s\d{1,4}[a-z]?)\s(\d{4,6})\s(\p{Lu}.*)$/iu;

/** "Austin Texas": the last of several words is the region. */
function splitNames(quote: Quote): Quote[] {
  const at = quote.text.lastIndexOf(' ');
  return at < 0 ? [quote] : [slice(quote, 0, at), slice(quote, at + 1)];
}

const REGION_WORD = /(?:^|\s)(?:область|обл\.?|край|республика|province|county|state|region|voivodeship|województwo|oblast)(?:$|\s)/iu;
