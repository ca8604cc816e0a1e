import { type Line, type Quote, slice } from '../../document/index.js';
import { type Place, readPlace } from '../../fields/location.js';
import { isPlaceName, namesSchool, placeScore } from '../../fields/place-score.js';
import { isTellingCode } from '../../fields/postal-code.js';
import { isRegion } from '../../fields/regions.js';
import { titleScore } from '../../fields/role.js';
import { isStreetAlone } from '../../fields/street.js';
import { isTown } from '../../fields/town.js';
import { fold, hasIdeographs, type Lexicon, labelKey } from '../../lexicon/index.js';
import { cutLine } from '../../structure/cut.js';
import type { Kit } from '../../structure/kit.js';

/** A line of the head that could only be an address, or a part of one. */
export function looksLikePlace(text: string, kit: Kit): boolean {
  if (
    text.length > 120 ||
    !/\p{L}{2}|\p{Lo}/u.test(text) ||
    /@|https?:|%|\d\s?[年년]/u.test(text) ||
    isSentences(text) ||
    kit.words.documentTitles.has(text.replace(FILE, '')) || // "CV" is a country's code as well
    (/[,/]/u.test(text) && !/\p{L}{4}|\p{Lo}{2}/u.test(text)) ||
    isPersonal(text, kit)
  )
    return false;
  if (isTelling(readPlace({ text, offsets: 0 }, kit.words), text, kit)) return true;
  if (titleScore(text.split(/,\s/u)[0] ?? '', kit.words) > 0) return false;
  if (placeScore(text, kit.words) >= 0.4) return true;
  if (/^\p{Lu}[\p{L} .'-]{2,30},\s*(?:,\s*)*(?:\([A-Z]{2}\),?)?$/u.test(text)) return true;
  return isTown(text.replace(/\s\(\d[\dAB]\)$/u, ''), kit.words);
}

/** What kind of file a link leads to: `CV (PDF)`. */
const FILE = /\s\((?:pdf|docx?|odt)\)$/iu;

/** Whether the parts that were read of a phrase leave no doubt that it is a place. */
function isTelling(place: Place, text: string, { words }: Kit): boolean {
  const { address, postalCode, city, region, country } = place;
  const named = city !== undefined && (isPlaceName(city.text) || hasIdeographs(city.text)) && titleScore(city.text, words) < 1;
  if (city && !named && !address) return false;
  if (city && !(address ?? postalCode ?? region) && namesSchool(city.text, words)) return false; // "Universidade de Ormeval, Portugal"
  if (address && text.split(/\s+/u).length <= 14 && (isStreetAlone(address.text) || (postalCode && named) || (country && named))) return true;
  if (postalCode && named) return isTellingCode(postalCode.text) || !/^(?:19|20)\d\d$/u.test(postalCode.text);
  if (country && (named || !city)) return text.length < 70 && (country.text.length > 2 || !city || /\p{Ll}|\p{Lo}|.{4}/u.test(city.text));
  if (named && region && (isRegion(region.text) || text.endsWith(` (${region.text})`))) return text.length < 60 && /[,/()\d-]/u.test(text);
  return hasIdeographs(text) && text.length <= 24 && ((region !== undefined && named) || EASTERN_TOWN.test(text));
}

/** `台北市`, `서울특별시`, `서울특별시 마포구`, `성남시 분당구`: a town by its last syllable, with its ward. */
const EASTERN_TOWN =
  /^(?:\p{sc=Han}{2,5}[市縣]|\p{sc=Hangul}{2}(?:특별|광역|특별자치)시(?:\s\p{sc=Hangul}{1,5}[구군])?|\p{sc=Hangul}{1,4}시\s\p{sc=Hangul}{1,4}[구동])$/u;

/** `Lakcím: 6720 Szeged`: an address behind a label that no language here has; a town alone behind one may be where the person was born. */
export function addressBehindLabel(line: Line, kit: Kit): { label: Quote; place: Line; full: boolean } | undefined {
  const match = line.text.length > 120 ? null : LABEL.exec(line.text);
  if (!match?.[1] || titleScore(line.text, kit.words) > 0) return undefined;
  const place = cutLine(line, match[0].length, line.text.length);
  if (!looksLikePlace(place.text, kit)) return undefined;
  const { address, postalCode, city, region, country } = readPlace(place, kit.words);
  return { label: slice(line, 0, match[1].length), place, full: (address ?? postalCode ?? (country && (city ?? region))) !== undefined };
}

/** Whether a word or two with a colon lead to what follows. */
export const opensWithLabel = (text: string): boolean => LABEL.test(text);

const LABEL = /^(\p{L}[\p{L}'’]{2,23}(?:\s\p{L}{2,14})?)\s?[:：]\s?(?=\S)/u;

/** Birth dates, ages, licences: personal data, whatever numbers and commas stand in them. */
export function isPersonal(text: string, kit: Kit): boolean {
  if (text.length > 160) return false;
  if (/\d{4}/u.test(text) && kit.dates(text).some((range) => ((range.from ?? range.to)?.value.length ?? 0) === 10)) return true;
  if (text.length < 60 && AGE.test(text) && titleScore(text, kit.words) === 0) return true;
  return text.split(/[,;·|，、｜]\s?|\s[–—-]\s|(?<=\p{Lo})\/|\/(?=\p{Lo})/u).some((part) => {
    if (PERSON.test(part.trim()) || PRONOUNS.test(part.trim())) return true;
    const tokens = part.trim().split(/\s+/u);
    if (tokens.length > 5) return false;
    if (tokens.length > 2 && opensPersonal(tokens.slice(-2).join(' '), kit)) return true; // `Full UK driving licence`
    return [1, 2, 3].some(
      (count) => count < tokens.length && !kit.words.and.has(fold(tokens[count] ?? '')) && opensPersonal(tokens.slice(0, count).join(' '), kit),
    ); // no "Children and Families Social Worker"
  });
}

/** `Brasileiro, casado, 36 anos`: how old somebody is, behind a comma or alone. */
const AGE = /(?:^|[,;·|]\s?)[1-9]\d\s(?:anos|años|ans|anni|jahre(?:\salt)?|jaar|lat|yaşında|лет|год|года|роки|років|years\sold)(?=$|\s?[,;·|.])/iu;

/** A sex, an age, how many years of work, as the East puts them side by side below a name: `女 | 28岁 | 5年工作经验`. */
const PERSON = /^(?:[男女]性?|[남여]성?|(?:满|만\s?|満)?\d{1,2}\s?(?:[岁歲歳세])|[未已]婚|\d{1,2}\s?年(?:以上)?(?:工作)?[经經][验驗历歷])$/u;

/** `she/her`, `They/Them`, `elle/iel`. */
const PRONOUNS =
  /^(?:s?he|they|sie|er|elle|il|iel|ella|él|ela|ele|zij|hij|hen|hon|han)(?:\s?\/\s?(?:hers?|hi[ms]|theirs?|them|they|s?he|ihr|ihn|ihm|elle|il|iel|ella|él|dela|dele|haar|hem|hen|henne|honom)){1,2}\)?$/iu;

/** `Английский: B2/C1`: a spoken language with its level. */
export function isTongue(text: string, { names }: Lexicon): boolean {
  const language = LEVEL.exec(text)?.[1];
  return language !== undefined && names.isLanguage(language);
}

const LEVEL = /^(\p{L}[\p{L} ]{2,24}?)(?:\s?[:：–—-]\s?|\s\(?)[ABC][12](?:[+/–-]{1,2}(?:[ABC][12])?)?\)?$/u;

function opensPersonal(text: string, { words }: Kit): boolean {
  return words.labels.get(labelKey(text))?.[0] === 'personal' && !words.occupations.occursIn(text);
}

/** `Cloud Architect, Leipzig, Germany`, `Engineering manager in Bristol, England`: a headline with a place behind it. */
export function splitHeadline(line: Line, kit: Kit): { label: Quote; place: Quote } | undefined {
  if (line.text.length > 120) return undefined;
  for (const border of line.text.matchAll(/,\s|[，、・]|\s[|·/–—-]\s|(?:\s(?:based|located|living))?\s(?:in|i|à|en|em|aus|в|у|w)\s(?=\p{Lu})/gu)) {
    const [label, place] = [slice(line, 0, border.index), slice(line, border.index + border[0].length)];
    if (titleScore(label.text, kit.words) === 0 || titleScore(place.text, kit.words) > 0) continue;
    if (looksLikePlace(place.text, kit)) return { label, place };
    const [cell] = place.text.split(/\s[|·]\s/u);
    if (cell && cell !== place.text && isTown(cell, kit.words)) return { label, place: slice(place, 0, cell.length) };
  }
  return undefined;
}

/** Whether a sentence begins behind another one. */
function isSentences(text: string): boolean {
  const at = text.search(/[.!?]\s\p{Lu}\p{Ll}/u);
  return at >= 0 && /\s\p{Ll}/u.test(text.slice(at + 2));
}

/** A short sentence about the person: "I build clocks. They run." */
export function isSaid(text: string): boolean {
  return /\p{Ll}[.!]$/u.test(text) && (text.match(/\s\p{Ll}{2,}/gu)?.length ?? 0) >= 3;
}
