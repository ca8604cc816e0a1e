import { type Quote, slice } from '../document/index.js';
import { fold, type Lexicon } from '../lexicon/index.js';

/** A degree and its field, as far as a text names them. */
export interface Degree {
  readonly studyType?: Quote;
  readonly area?: Quote;
}

/** How much a phrase looks like a degree or a field of study. */
export function degreeScore(text: string, words: Lexicon): number {
  const [first] = words.degrees.find(text);
  if (!first) return 0;
  return first.start <= 2 ? 1.2 : 0.6;
}

/** How much a phrase looks like a school. */
export function schoolScore(text: string, words: Lexicon): number {
  return words.schools.occursIn(text) ? 1.1 : words.organisations.occursIn(text) ? 0.3 : 0;
}

/** Takes `BSc in Computer Science`, `Master's degree, Finance`, `Computer Science (B.Sc.)` apart. */
export function readDegree(quote: Quote, words: Lexicon): Degree {
  const { text } = quote;
  const matches = words.degrees.find(text);
  const [first] = matches;
  if (!first) return { area: quote };
  const bracket = /\s?[(（]([^()（）]+)[)）]\s*$/u.exec(text);
  if (bracket?.[1] && first.start > bracket.index) return { studyType: slice(quote, bracket.index + bracket[0].indexOf(bracket[1]), bracket.index + bracket[0].indexOf(bracket[1]) + bracket[1].length), area: slice(quote, 0, bracket.index) };
  if (first.start > 2) return trailing(quote, first.start);
  for (const match of text.matchAll(/\s?[,:：|·•\t]\s?|\s[-–—/]\s|\s(\p{L}{1,4})\s/gu)) {
    if (match.index < first.end || depth(text, match.index) > 0) continue;
    if (match[1] && !words.degreeJoiners.has(fold(match[1]))) continue;
    if (match[1] && matches.some((other) => other.start <= match.index && other.end >= match.index + match[0].length)) continue;
    const area = slice(quote, match.index + match[0].length);
    if (area.text !== '') return { studyType: slice(quote, 0, match.index), area };
  }
  return { studyType: quote };
}

/** `Computer Science, B.Sc.`, `Computer Science Bachelor`: the field first. */
function trailing(quote: Quote, at: number): Degree {
  const before = quote.text.slice(0, at);
  const border = /\s?[,:：|·•\t]\s?$|\s[-–—/]\s?$|\s?[(（]$/u.exec(before);
  if (!border) return { studyType: quote };
  return { area: slice(quote, 0, border.index), studyType: slice(quote, at, quote.text.replace(/[)）\s]+$/u, '').length) };
}

function depth(text: string, index: number): number {
  const before = text.slice(0, index);
  return (before.match(/[(（]/gu)?.length ?? 0) - (before.match(/[)）]/gu)?.length ?? 0);
}
