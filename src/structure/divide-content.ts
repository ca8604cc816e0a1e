import { type Line, linksIn } from '../document/index.js';
import { findLinks } from '../fields/link.js';
import { networkNamed } from '../fields/profile.js';
import { fold, type Lexicon, words as wordsOf } from '../lexicon/index.js';
import type { Scene } from './divide-scene.js';
import { MOST_USUAL } from './heading.js';

/** Whether nothing but short terms stands below a line: no date, no address, no title, no prose. */
export function areTerms(scene: Scene): boolean {
  const { lines, index, candidates } = scene;
  const next = candidates[index + 1];
  if (next) return next.rank >= MOST_USUAL;
  const depth = lines[index]?.depth ?? 0;
  const rest = lines.slice(index + 1, index + 1 + REACH);
  const end = rest.findIndex((line, at) => candidates[index + 1 + at] !== undefined || (line.depth > 0 && line.depth <= depth));
  const below = end < 0 ? rest : rest.slice(0, end);
  return below.length > 0 && below.every((line) => isTerms(line, scene));
}

const REACH = 12;

/** Whether a line is one short term or a few: no address, no school, no degree, no date, no sentence. */
export function isTerms(line: Line, { words, dates }: Scene): boolean {
  const { text } = line;
  if (linksIn(line).length > 0 || /[@"“«]/u.test(text) || findLinks(text, true).some(({ url }) => WITH_PATH.test(url)) || networkNamed(text)) return false;
  if (words.schools.occursIn(text) || words.degrees.occursIn(text)) return false;
  return text.split(/[,;•·|、，]\s?/u).every((part) => part.length < LONGEST_TERM) && !/[.!?]$/u.test(text) && dates(text).length === 0;
}

const LONGEST_TERM = 60;
/** An address, not a term such as "Node.js". */
const WITH_PATH = /^\w+:\/\/[^/]+\/./u;

/** Whether a line holds spoken languages, with their levels or without, and nothing else. */
export function speaksOnly({ text }: Pick<Line, 'text'>, words: Lexicon): boolean {
  if (text.length > 200) return false;
  const parts = text
    .replace(/\s?[(（[][^()（）[\]]*[)）\]]/gu, '')
    .split(BORDER)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  let named = false;
  for (const part of parts) {
    if (startsWithLanguage(part, words) || (named && isQualified(part, words))) named = true;
    else if (!isFluent(part, words)) return false;
  }
  return named;
}

const BORDER = /[,;|/·•:：、，\t]|\s[-–—]+\s/u;

function startsWithLanguage(text: string, words: Lexicon): boolean {
  const parts = text.split(PIECES);
  const last = parts.at(-1) ?? '';
  return (
    [1, 2, 3].some((count) => words.names.isLanguage(parts.slice(0, count).join(' ')) && isFluentOrNone(parts.slice(count), words)) ||
    (words.names.isLanguage(last) && words.fluency.occursIn(text))
  );
}

/** `some French` behind other languages: a small word in front of one. */
function isQualified(text: string, words: Lexicon): boolean {
  const match = /^\p{Ll}{3,8}\s(\p{Lu}\p{L}+)$/u.exec(text);
  return match?.[1] !== undefined && words.names.isLanguage(match[1]);
}

/** Blanks, and the border of a level that stands glued to its language. */
const PIECES = /\s+|(?<=\p{Ll})(?=\p{Lu})/u;

const isFluentOrNone = (rest: readonly string[], words: Lexicon): boolean => rest.length === 0 || isFluent(rest.join(' '), words);

function isFluent(text: string, words: Lexicon): boolean {
  return words.fluency.occursIn(text) || words.levels.has(text) || /\b[ABC][12]\b/u.test(text.toUpperCase());
}

/** Whether names of spoken languages stand in the lines below, before another heading. */
export function speaks({ lines, index, candidates, words }: Scene): boolean {
  for (const [at, line] of lines.slice(index + 1, index + 10).entries()) {
    const heading = candidates[index + 1 + at];
    if (namesLanguage(line, words)) return true;
    if (heading) return false;
  }
  return false;
}

function namesLanguage({ text }: Line, words: Lexicon): boolean {
  if (text.length > 200) return false;
  if (CODE.test(text)) return true;
  const parts = text.split(/[,;|/·•:：、，()（）[\]\t]|\s[-–—]+\s/u).map((part) => part.trim());
  if (CODE.test(parts[0] ?? '') && parts.slice(1).some((part) => isFluent(part, words))) return true;
  return parts.some((name) => {
    const pieces = name.split(PIECES);
    const { isLanguage } = words.names;
    return isLanguage(name) || isLanguage(pieces[0] ?? '') || (wordsOf(fold(name)).length <= 4 && isLanguage(pieces.at(-1) ?? ''));
  });
}

/** A language's code: `fr`, `pt-BR`. */
const CODE = /^[a-z]{2}(?:-[A-Z]{2})?$/u;
