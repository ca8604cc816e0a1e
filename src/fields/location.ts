import { concat, type Quote, slice, split } from '../document/index.js';
import { hasIdeographs, type Lexicon } from '../lexicon/index.js';
import { takeCountry, without } from './country.js';
import { readEasternPlace } from './eastern-place.js';
import type { Place } from './place.js';
import { assemble } from './place-parts.js';
import { piecesOf } from './place-pieces.js';
import { takeProvinceCode } from './province-code.js';
import { isStreet } from './street.js';

export type { Place } from './place.js';
export { placeScore } from './place-score.js';

/** Takes an address apart: street, postal code, city, region, country, in the orders that people write them. */
export function readPlace(line: Quote, words: Lexicon): Place {
  const whole = trimEnds(printed(withoutLabel(line, words)));
  const province = takeProvinceCode(whole, words);
  const text = withoutRemark(province?.rest ?? whole, words);
  const country = province && words.names.country(text.text) ? undefined : takeCountry(text, words); // "Salvador, BA"
  const nation = country && UNITED.test(country.quote.text) ? { region: country.quote } : {};
  const codes = country ? { country: country.quote, countryCode: country.code } : {};
  const rest = apart(turkish(trimEnds(country?.rest ?? text)), country?.code, words);
  if (rest.text === '') return codes;
  const eastern = hasIdeographs(rest.text) ? readEasternPlace(rest) : undefined;
  return { ...nation, ...(eastern ?? assemble(rest, piecesOf(rest, words))), ...(province ? { region: province.quote } : {}), ...codes };
}

/** `Çınar Sok. No: 5/3 Tepebaşı/ESKİŞEHİR`: behind a Turkish street stand a district and its province, with a slash between. */
function turkish(line: Quote): Quote {
  const [all, street = '', district = ''] = TURKISH.exec(line.text) ?? [];
  if (!all) return line;
  const at = line.text.indexOf('/', street.length);
  return concat([slice(line, 0, street.length), slice(line, street.length, street.length + district.length), slice(line, at + 1)], ', ');
}

const TURKISH =
  /^((?=.{0,80}(?:mah|sok|cad|bul|no)[.:])[^,]{4,90}?\d[\d/]*[a-z]?(?:\s(?:d|daire|k|kat):?\s?\d+)?)(\s\p{L}[\p{L} ]{2,30})\s?\/\s?\p{L}{3,20}$/iu;

/** `Seoul South Korea` before "KR": a country that is written out as well stands apart from the town. */
function apart(rest: Quote, code: string | undefined, words: Lexicon): Quote {
  for (const border of code ? rest.text.matchAll(/\s+/gu) : []) {
    const [before, name] = [slice(rest, 0, border.index), slice(rest, border.index)];
    if (before.text.endsWith(',') && words.names.country(name.text)) return rest;
    if (name.text.length > 3 && words.names.country(name.text) === code && !/(?:^|\s)\p{Ll}{2,3}$|,$/u.test(before.text)) return concat([before, name], ', ');
  }
  return rest;
}

/** Parts of the United Kingdom: a region and a country in one. */
const UNITED = /^(?:england|scotland|wales|northern ireland)$/iu;

/** Without the words that a broken page prints for missing parts. */
function printed(line: Quote): Quote {
  const parts = split(line, /\b(?:undefined|null|NaN)\b/giu);
  return parts.length === 0 ? slice(line, 0, 0) : parts.length === 1 ? (parts[0] as Quote) : concat(parts, ', ');
}

/** Without a label that only a blank sets apart: `Address Richmond, VA 23223`. */
function withoutLabel(line: Quote, words: Lexicon): Quote {
  const first = /^(\p{Lu}\p{Ll}{3,})\s(?=[\p{Lu}\d])/u.exec(line.text)?.[1];
  const roles = first ? words.labels.get(first.toLowerCase()) : undefined;
  return first && roles?.some((role) => role === 'address' || role === 'location') && !isStreet(`${first} A`) && !/^\p{Lu}\p{Ll}+\s\d+$/u.test(line.text)
    ? slice(line, first.length)
    : line;
}

/** Without a remark in brackets that is no part of the place: `Ljubljana (Home)`. */
function withoutRemark(line: Quote, words: Lexicon): Quote {
  const match = /(?<!\s)\s*[(（]([^()（）]*)[)）]/u.exec(line.text);
  return !match || match.index === 0 || words.names.country(match[1] ?? '') ? line : without(line, match.index, match.index + match[0].length);
}

/** Without icons, quotes and separators at its ends. */
function trimEnds(quote: Quote): Quote {
  const start = quote.text.search(/[\p{L}\p{N}#〒(（]/u);
  const end = quote.text.search(/(?<![^\p{L}\p{N}.)）ºª])[^\p{L}\p{N}.)）ºª]*$/u);
  return start < 0 ? slice(quote, 0, 0) : slice(quote, start, Math.max(start, end));
}
