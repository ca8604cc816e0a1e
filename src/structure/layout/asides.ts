import { isPlaceName, placeScore } from '../../fields/place-score.js';
import { organisationScore } from '../../fields/role.js';
import { isTown } from '../../fields/town.js';
import type { Lexicon } from '../../lexicon/index.js';
import type { RoleTrait } from './traits.js';

/** What may stand anywhere in a header, beside the names that the section is about. */
export const ASIDES: readonly [place: RoleTrait, blurb: RoleTrait] = [
  { name: 'place', need: 0, score: placeWorth },
  { name: 'blurb', need: 0, score: blurbWorth },
];

/** How much a part of a header looks like a place: a country, a state or a mode of work say so, a known town a little. */
function placeWorth(text: string, words: Lexicon): number {
  const score = placeScore(text, words);
  if (score >= 0.8) return QUARTERED.test(text) && !isTown(text.slice(0, text.indexOf(',')), words) ? PERHAPS_BEHIND_NAME : 0.9;
  const parts = text.split(/,\s|\s?[(（)）]/u).filter(Boolean);
  const [first = ''] = parts;
  if (
    !parts.every((part) => isPlaceName(part) || words.workModes.has(part)) ||
    words.occupations.occursIn(text) ||
    words.degrees.has(text) ||
    organisationScore(text, words) > 0
  )
    return NO_PLACE;
  if (isTown(first, words)) return parts.length > 1 ? 0.8 : 0.6;
  if (parts.length === 2 && text.endsWith(')') && words.names.country(parts[1] ?? '')) return TOWN_OF_LAND;
  if (parts.length === 1 && first.includes(' ') && isTown(first.slice(0, first.indexOf(' ')), words)) return QUARTER;
  return /^(?:\p{Lu}[\p{L}-]*\p{Ll}|\p{Lo}{2,4})$/u.test(first) ? UNKNOWN_TOWN : UNKNOWN_PLACE;
}

/** A name before a town and its state or country: a quarter of the town, or the employer whose town it is (`Copper Kettle Dairy, Dayton, OH`). */
const QUARTERED = /^\p{L}[^,]+,\s\p{L}[^,]+,\s\p{L}[^,]+$/u;
const PERHAPS_BEHIND_NAME = 0.75;

/** A text that can be no place. */
export const NO_PLACE = -4;
/** A known town with more words behind it, as quarters have: `Paris La Défense`. */
const QUARTER = -0.2;
/** A name, or a word by itself, that only the habit of the section can make a place. */
export const UNKNOWN_PLACE = -1.2;
const UNKNOWN_TOWN = -0.6;
/** `Lliria (Spain)`: a town, or an employer with its country. */
const TOWN_OF_LAND = 0.4;

/** A phrase of mostly small letters behind a name: `Acme – maker of bells`, `Acme · Regional bell museum`, `Engineer (mobile apps)`. */
function blurbWorth(text: string, words: Lexicon): number {
  const spaced = text.replace(/_/gu, ' ').trim();
  const says = (BLURB.test(spaced) || isSentence(spaced)) && placeScore(text, words) === 0;
  return says && ![words.occupations, words.employment, words.seniority].some((list) => list.occursIn(text)) ? 0.6 : -4;
}

/** `Acme · Acme makes bells for towers.` */
function isSentence(text: string): boolean {
  const parts = text.endsWith('.') ? text.split(' ') : [];
  return parts.length >= 4 && parts.filter((word) => /^\p{Ll}/u.test(word)).length > parts.length / 2;
}

const BLURB = /^\p{Ll}[^\s\p{Lu}]*(?:\s\S+){3,9}$|^\p{Ll}[^\s\p{Lu}]*(?:\s[^\s\p{Lu}]+){1,2}$|^\p{Lu}[\p{Ll}-]+(?:\s\p{Lu}{2,5})?(?:\s[^\s\p{Lu}]+){2,8}$/u;
