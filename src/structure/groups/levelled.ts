import { type Quote, slice } from '../../document/index.js';
import { fold, type Lexicon } from '../../lexicon/index.js';
import { isLevelText } from './level.js';

/** A name with how well behind it, taken apart. */
export interface Levelled {
  readonly name: Quote;
  readonly level: Quote;
}

/** Takes a name and its level apart: `Python (expert)`, `Go — 5 years`, `QLab .... advanced`, `Rigging 8/10`, `Beginner in Rust`. */
export function levelled(quote: Quote, words: Lexicon, also?: (part: string) => boolean): Levelled | undefined {
  return divided(quote, words, also) ?? rated(quote, words) ?? spoken(quote, words) ?? leading(quote, words);
}

/** The level in brackets or behind a separator. */
function divided(quote: Quote, words: Lexicon, also?: (part: string) => boolean): Levelled | undefined {
  for (const pattern of [BRACKET, BEHIND]) {
    const match = pattern.exec(quote.text);
    const level = match?.[2];
    if (!match?.[1] || !level || !isLevelText(level, words, also)) continue;
    const at = match.index + match[0].lastIndexOf(level);
    return { name: trimmed(slice(quote, 0, match[1].length)), level: slice(quote, at, at + level.length) };
  }
  return undefined;
}

const BRACKET = /^([^,;、，；:：]*[^\s([（,;、，；:：])\s?[([（]([^()[\]（）]{1,48})[)\]）]\s*[:：]?$/u;
const BEHIND =
  /^([^,;、，；]{0,120}?[^\s.:：–—|,;-])(?:\s{0,3}\.{3,80}\s{0,3}|\s{0,3}[:：=]\s{0,3}|\s{1,3}[-–—|]{1,9}\s{0,3}|\s{0,3}\t[|\s]{0,9})([^\t]{1,48})$/u;

/** A rating or years right behind the name. */
function rated(quote: Quote, words: Lexicon): Levelled | undefined {
  const match = RATED.exec(quote.text);
  const name = slice(quote, 0, match?.index);
  if (!match?.[1] || !isLevelText(match[1], words) || !/\p{L}/u.test(name.text) || /[,;、，；]/u.test(name.text)) return undefined;
  return { name, level: slice(quote, quote.text.length - match[1].length) };
}

const RATED = /(?<!\s)\s+([★☆✩✭⭐●○◉◯⚫⚪■□▮▯█░*]{2,10}|\d{1,3}\s?%|\d{1,2}\s?\/\s?(?:5|10|100)|\d{1,2}\+?\s?\p{L}+(?:\s\p{L}+){0,2})$/u;

/** `Frontend Expert`, `Java Advanced Beginner`: the level is the end of the name. */
function spoken(quote: Quote, words: Lexicon): Levelled | undefined {
  for (const match of words.levels.find(quote.text)) {
    if (match.end !== quote.text.length || match.start === 0 || !/\s/u.test(quote.text.charAt(match.start - 1))) continue;
    if (!PLAIN.has(match.phrase.split(' ').at(-1) ?? '') || !/^\p{Lu}/u.test(quote.text.slice(match.start))) continue;
    const before = endOf(quote.text.slice(0, match.start).trimEnd(), words);
    return { name: slice(quote, 0, before), level: slice(quote, before) };
  }
  return undefined;
}

/** Where a name ends that has one more level word behind it. */
function endOf(name: string, words: Lexicon): number {
  const last = words.levels.find(name).at(-1);
  return last && last.end === name.length && last.start > 0 && PLAIN.has(last.phrase) ? last.start : name.length;
}

/** Levels that are no part of a skill's name: "Scrum Master" is one, and "React Native". */
const PLAIN: ReadonlySet<string> = new Set([
  'expert',
  'advanced',
  'intermediate',
  'beginner',
  'proficient',
  'novice',
  'experte',
  'fortgeschritten',
  'avancé',
  'avance',
  'intermédiaire',
  'intermediaire',
  'avanzado',
  'intermedio',
  'avançado',
  'avancado',
  'intermediário',
  'intermediario',
]);

/** `Master in Frontend Development`, `Proficient with Excel`. */
function leading(quote: Quote, words: Lexicon): Levelled | undefined {
  const match = /^(\p{L}+(?:\s\p{L}+)?)\s(?:in|with|at|en|em|mit|avec|con|com|в)\s(?=[^\s,;][^,;]*$)/u.exec(quote.text);
  if (!match?.[1] || !words.levels.has(match[1])) return undefined;
  return { name: slice(quote, match[0].length), level: slice(quote, 0, match[1].length) };
}

/** Where several lines of a section end in a level, any word for one counts: `Swift Master`, `AWS Master`. */
export function endsInLevel(quote: Quote, words: Lexicon): Levelled | undefined {
  const match = /^(.*\S)\s(\p{Lu}\p{L}+)$/u.exec(quote.text);
  if (!match?.[1] || !match[2] || !words.levels.has(match[2]) || NAMES.has(fold(match[2]))) return undefined;
  return { name: slice(quote, 0, match[1].length), level: slice(quote, match[1].length) };
}

/** Level words that end many a skill's name. */
const NAMES: ReadonlySet<string> = new Set([
  'native',
  'learning',
  'basic',
  'lead',
  'staff',
  'principal',
  'professional',
  'high',
  'low',
  'medium',
  'solid',
  'strong',
]);

/** A name without the colon, the underscores or the empty brackets behind it. */
export function trimmed(quote: Quote): Quote {
  const bare = quote.text.replace(/(?<![\s:：_])[\s:：_]+$/u, '');
  return slice(quote, 0, bare.replace(/\s?\(\s?\)$/u, '').length);
}
