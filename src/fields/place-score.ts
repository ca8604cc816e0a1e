import { type Lexicon, rememberedWith } from '../lexicon/index.js';
import { isAustralianState, isBrazilianState, isUsState } from './regions.js';
import { isStateBehind } from './state-codes.js';
import { isTown } from './town.js';

/** How much a phrase looks like a place: a country or a state at its end says so, a work mode too. */
export const placeScore = rememberedWith((text: string, words: Lexicon): number => {
  if (text.length > 80 || /\d{3}|[!?;:@]|\.\p{L}{2}/u.test(text)) return 0;
  if (isTownWithState(text, words)) return 0.9;
  const bracket = /^([^(（]+)[(（]/u.exec(text);
  if (bracket?.[1] && !words.workModes.has(bracket[1].trim()) && placeScore(bracket[1].trim(), words) < 0.4) return 0;
  if (TOWN_MARK.test(text)) return 0.9;
  const parts = text
    .split(/[,/|·•()（），、]|\s[-–—&]\s/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 0 || parts.length > 5) return 0;
  if (parts.every((part) => words.workModes.has(part) || isPlaceName(part)) && (words.workModes.has(first) || words.workModes.has(last))) return 1;
  if (parts.length > 2 && (words.schools.occursIn(first) || words.organisations.occursIn(first))) return 0; // "Ormeval Business School, Leeds, UK"
  if (parts.length === 2 && namesSchool(first, words)) return 0; // "University of Ormeval, UK"
  if (parts.length > 1 && parts.every(isPlaceName) && (endsInCountry(last, words) || (text.endsWith(`/${last}`) && isBrazilianState(last)))) return 0.9;
  if (parts.length > 1 && parts.every((part) => isTown(part, words))) return 0.8; // `Lille/Paris`
  if (parts.length === 1 && text.length > 3 && words.names.country(text)) return 0.8;
  if (parts.length === 1 && isTownOfState(text, words)) return 0.85;
  if (/^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2},\s\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}?[\p{L}.'’-]+){0,2}$/u.test(text)) return 0.4;
  return 0;
});

/** Whether a name is a school's, and no town is called so. */
export function namesSchool(text: string, words: Lexicon): boolean {
  return words.schools.occursIn(text) && !isTown(text, words);
}

/** `Santo Ângelo (RS)`, `São Paulo – SP`: a town and the code of its state; behind a dash the town must be known. */
function isTownWithState(text: string, words: Lexicon): boolean {
  const match = /^(\p{Lu}[\p{L}.'’-]+(?:\s[\p{L}.'’-]+){0,2})(?:\s\(([A-Z]{2})\)|(?:\s[–-]|,)\s([A-Z]{2}))$/u.exec(text);
  if (!match?.[1] || words.organisations.occursIn(match[1]) || words.schools.occursIn(match[1])) return false;
  return match[2]
    ? isBrazilianState(match[2]) || isUsState(match[2])
    : isBrazilianState(match[3] ?? '') && (isStateBehind(match[3] ?? '', match[1]) || (!text.includes(',') && isTown(match[1], words)));
}

/** `г. Екатеринбург`, `м. Дніпро`, `пос. Лесной`: a short word that says what kind of town it is. */
const TOWN_MARK = /^(?:г|м|с|пос|пгт|смт)\.\s?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u;

/** Up to four words with capitals, as towns and regions have. */
export function isPlaceName(part: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]*|\p{Lo}+|[a-z]{1,3})(?:\s(?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,5}|&|\d{1,2})){0,3}$/u.test(part);
}

/** `Dayton OH`, `Ballarat VIC`: a town and its state with nothing between; where the state's code is a word, a degree or a legal form, too, the town must be known. */
function isTownOfState(text: string, words: Lexicon): boolean {
  const match = /^(\p{Lu}\p{Ll}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]+){0,2})\s([A-Z]{2,3})$/u.exec(text);
  if (isAustralianState(match?.[2] ?? '')) return true;
  return (
    match?.[1] !== undefined && isUsState(match[2] ?? '') && (!/^(?:MA|MS|MD|ME|PA|CO|IN|AL|ID|LA|AR|NV|SC)$/u.test(match[2] ?? '') || isTown(match[1], words))
  );
}

/** Codes that are rather legal forms or titles behind a comma are no countries there. */
function endsInCountry(last: string, words: Lexicon): boolean {
  return (
    isUsState(last) ||
    isAustralianState(last) ||
    (words.names.country(last) !== undefined && !/^(?:SA|AG|AS|SE|CO|AB|BV|PC|ME|BA|MA|MS|BE|SC|LA|IT|PR|TV|AI|VC|PM|IO|SR|CV|MD|NA)$/u.test(last))
  );
}
