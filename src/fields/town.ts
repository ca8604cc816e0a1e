import { fold, type Lexicon } from '../lexicon/index.js';
import { knownPlaces } from './known-places.js';

/** Whether a short phrase is the name of a town or region that is widely known: one weak vote, for phrases that nothing else explains. */
export function isTown(text: string, words: Lexicon): boolean {
  if (text.length > 30 || !(/^[\p{Lu}\p{Lo}']/u.test(text) || TOWN_WORD.test(text))) return false;
  const bare = text.replace(TOWN_WORD, '');
  return words.towns.has(bare) || (LATIN.test(text) && knownPlaces.has(fold(text).replace(/-/gu, ' ').replace(/\.$/u, '')) && !isOtherWord(text, words));
}

const LATIN = /^\p{Lu}[\p{Script=Latin}.' -]*$/u;

/** A town may be called `University`, `Union` or `Drama`. */
function isOtherWord(text: string, { schools, organisations, occupations, studyFields, levels, fluency, employment }: Lexicon): boolean {
  return [schools, organisations, occupations, studyFields, levels, fluency, employment].some((list) => list.has(text));
}

/** "г. Пермь", "м. Львів": the word for a town in front of its name. */
const TOWN_WORD = /^(?:г|м|гор)\.\s?(?=\p{Lu})/u;
