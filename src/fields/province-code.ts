import { type Quote, slice } from '../document/index.js';
import { fold, type Lexicon } from '../lexicon/index.js';
import { without } from './country.js';
import { isBrazilianState } from './regions.js';
import { isStateBehind } from './state-codes.js';

/** The code of a province behind its town, and the address without it. */
interface ProvinceMatch {
  readonly quote: Quote;
  readonly rest: Quote;
}

/** `Bologna (BO)`, `38122 Trento TN, Italia`, `9500 Wil SG`, `Boston (MA)`, `Recife, PE`: two letters that are a province or a state there, though a country may have them for its code. */
export function takeProvinceCode(line: Quote, words: Lexicon): ProvinceMatch | undefined {
  const match = BEHIND_TOWN.exec(line.text);
  const [town = '', bracketed, bare] = [match?.[1], match?.[2], match?.[3]];
  const code = bracketed ?? bare;
  if (!match || !code) return undefined;
  const from = match.index + town.length;
  const before = line.text.slice(0, from);
  const isTold = bracketed
    ? isProvince(code, before, line.text, words)
    : isState(code, before) || (ITALIAN.has(code) && isItalian(line.text, words)) || isCanton(code, line.text);
  if (!isTold || (words.names.country(town) && !isState(code, before))) return undefined;
  const start = from + match[0].slice(town.length).indexOf(code);
  return { quote: slice(line, start, start + 2), rest: without(line, from, match.index + match[0].length) };
}

const BEHIND_TOWN = /(\p{L}{2,40})(?:\s?\(([A-Z]{2})\)|(?:,\s|\s(?:[–-]\s)?)([A-Z]{2})(?=\s?[,–-]|$))/u;

/** `Recife, PE`: states of the USA are told from countries where no bracket is. */
function isState(code: string, before: string): boolean {
  return isBrazilianState(code) && isStateBehind(code, before);
}

function isProvince(code: string, before: string, whole: string, words: Lexicon): boolean {
  if (isStateBehind(code, before)) return true;
  const town = before.slice(before.lastIndexOf(' ') + 1);
  return ITALIAN.has(code) && (!RATHER_COUNTRY.has(code) || fold(town).toUpperCase().startsWith(code) || isItalian(whole, words));
}

/** `9500 Wil SG`: behind a postal code of four digits and a town, with nothing but blanks between them. */
function isCanton(code: string, whole: string): boolean {
  return SWISS.has(code) && BEHIND_CODE.test(whole);
}

const BEHIND_CODE = /(?<!\d)\d{4}\s\p{Lu}\p{Ll}[\p{L}.-]*(?:\s\p{L}[\p{L}.-]*){0,2}\s[A-Z]{2}(?=\s?[,–-]|$)/u;

/** The cantons of Switzerland. */
const SWISS: ReadonlySet<string> = new Set('AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH'.split(' '));

/** The provinces of Italy. */
const ITALIAN: ReadonlySet<string> = new Set(
  'AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV'.split(
    ' ',
  ),
);
/** Those whose code, in brackets, is oftener that of a country. */
const RATHER_COUNTRY: ReadonlySet<string> = new Set(
  'AO AR AT BG BR CH CL CN CO CR CZ FI FR GR IS KR LI LT LU MC MT NO PA PE PT RO SA SI SV TN TR VE'.split(' '),
);

/** Whether an address names its country, or its street as Italians do. */
function isItalian(text: string, words: Lexicon): boolean {
  return STREET.test(text) || text.split(/[\s,]+/u).some((word) => word.length > 3 && words.names.country(word) === 'IT');
}

const STREET = /(?<!\p{L})(?:via|viale|vicolo|piazza|piazzale|corso)\s\p{L}/iu;
