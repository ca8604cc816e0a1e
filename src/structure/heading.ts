import { isWholly, type Line } from '../document/index.js';
import type { HeadingKind } from '../languages/index.js';
import { fold, hasIdeographs, headingKey, type Lexicon } from '../lexicon/index.js';
import { misspelt } from './misspelt.js';

/** A line that may open a section. */
export interface HeadingCandidate {
  readonly kind: HeadingKind;
  /** How usual the wording is: 0 the most. */
  readonly rank: number;
  /** How the line is written: all headings of an author look alike. */
  readonly shape: string;
  /** Whether only a word of the line is known, not the whole. */
  readonly guessed?: boolean;
}

/** Reads a line as a section heading by its words; undefined where they say nothing. */
export function readHeading(line: Line, words: Lexicon): HeadingCandidate | undefined {
  if (line.text.length > MAX_LENGTH || line.kind === 'row' || (line.kind === 'item' && !isWholly(line, 'strong') && !isSigned(line))) return undefined;
  const text = undecorated(line.text);
  const entry =
    lookUp(text, words) ??
    singular(text, words) ??
    bilingual(text, words) ??
    several(text, words) ??
    (isStrong(line) ? byHeadWord(text, words) : undefined) ??
    joined(line, text, words) ??
    (line.depth > 0 ? byLastWord(text, words) : undefined) ??
    (isStrong(line) ? meant(text, words) : undefined);
  return entry && { ...entry, shape: shapeOf(line) };
}

/** How a line is set apart: depth of a heading, bold, capitals, a colon or another sign at its end. */
export function shapeOf(line: Line): string {
  const { text } = line;
  const end = /[:：_]$/u.exec(text)?.[0] ?? '';
  if (line.depth > 0) return `h${line.depth}`;
  if (isWholly(line, 'strong')) return `bold${end}`;
  if (line.sign && hasIdeographs(text)) return line.sign;
  if (BRACKETED.test(text)) return text.charAt(0);
  return `${isCaps(text) ? 'caps' : 'plain'}${end}`;
}

/** `■職務経歴`: a sign that is a bullet in the West stands before headings in the East. */
function isSigned({ sign, text, level }: Line): boolean {
  return sign !== undefined && level <= 1 && hasIdeographs(text);
}

/** `【职务经历】`, `[학력]`. */
const BRACKETED = /^(?:【[^【】]+】|\[[^[\]]+\]|［[^［］]+］|＜[^＜＞]+＞|〈[^〈〉]+〉|《[^《》]+》)$/u;

/** Whether all letters of a text are capitals, in a script that has them. */
export function isCaps(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) return false;
    if (code > 127) return CAPITALS.test(text) && !SMALL.test(text);
  }
  return ASCII_CAPITALS.test(text);
}

const ASCII_CAPITALS = /[A-Z]{2}/u;
const CAPITALS = /\p{Lu}{2}/u;
const SMALL = /\p{Ll}/u;

/** A heading without counts, numbers, signs and emoji around its words. */
export function undecorated(text: string): string {
  return text
    .replace(/(?<!\s)\s*(?:[(（][\d\s]+[)）]|\{[^{}]*\})\s*$|\s?[–—:(-]?\s\d{1,2}\+?\s(?:\p{Ll}|\p{Lo})[\p{Ll}\p{Lo}\d ]{0,30}$/gsu, '')
    .replace(/^(?:0\d(?:\s?[/|–—-])?\s|\d{1,2}(?:[.)]\s+|[、．]\s?)|[一二三四五六七八九十]{1,2}[、．]\s?|[^\p{L}\p{N}]+)/u, '')
    .replace(/(?<![^\p{L}\p{N})])[^\p{L}\p{N})]+$/u, '')
    .replace(/^(?:[IVX]{1,4}\.\s+)/u, '')
    .trim();
}

const MAX_LENGTH = 64;

function isStrong(line: Line): boolean {
  return line.depth > 0 || isWholly(line, 'strong') || isCaps(line.text);
}

interface HeadingEntry {
  readonly kind: HeadingKind;
  readonly rank: number;
}

function lookUp(text: string, words: Lexicon): HeadingEntry | undefined {
  const bare = /[(（]/u.test(text) ? text.replace(/[(（][^()（）]*[)）]/gu, ' ') : text;
  return words.headings.get(headingKey(text, words.and)) ?? (bare === text ? undefined : words.headings.get(headingKey(bare, words.and)));
}

/** `Work Experiences`, `Career Objectives`: the heading that authors write in the singular. */
function singular(text: string, words: Lexicon): HeadingEntry | undefined {
  return PLURAL.test(text) ? lookUp(text.slice(0, -1), words) : undefined;
}

/** Two words at least: one means something else in the plural ("Careers", "Works"). */
const PLURAL = /\s[a-z]{4,20}s$/iu;

/** `Ключевые навыки / Hard Skills`, `Skills | Tools`, `Experience (work)`: the first half that is known. */
function bilingual(text: string, words: Lexicon): HeadingEntry | undefined {
  if (!/[/|·•&+–—,-]/u.test(text)) return undefined;
  const parts = text.split(/[/|·•&+]|\s[-–—]\s|,\s/u).filter(Boolean);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const known = parts.map((part) => lookUp(part, words));
  const [first] = known;
  return first && known.some((entry, index) => index > 0 && entry !== undefined) ? first : undefined;
}

/** `Experience and Education`, `Langues et compétences`: each half opens a section by itself, and the first says what this one holds. */
function several(text: string, words: Lexicon): HeadingEntry | undefined {
  const known = halves(text, words);
  return known.length > 1 && known.every((entry) => entry && entry.rank < USUAL) ? known[0] : undefined;
}

/** The kinds of section that a heading names, in its order: one for most, and none where its words say nothing. */
export function kindsNamed(heading: string, words: Lexicon): readonly HeadingKind[] {
  return [...new Set(halves(undecorated(heading), words).flatMap((entry) => (entry ? [entry.kind] : [])))];
}

/** What the parts of a heading open by themselves, between its signs and its "and". */
function halves(text: string, words: Lexicon): readonly (HeadingEntry | undefined)[] {
  if (text.length > MAX_LENGTH) return [];
  const parts = text.split(PARTED).flatMap((part) => splitAtAnd(part, words));
  if (parts.length < 2 || parts.length > MOST_HALVES) return [];
  const [head = '', tail = ''] = [parts[0]?.split(' ')[0], parts.at(-1)?.split(' ').at(-1)];
  return parts.map((part) => lookUp(part, words) ?? (part.includes(' ') ? undefined : (lookUp(`${part} ${tail}`, words) ?? lookUp(`${head} ${part}`, words))));
}

const PARTED = /[/|·•&+,]|\s[-–—]\s/u;
const MOST_HALVES = 3;

function splitAtAnd(text: string, words: Lexicon): string[] {
  const parts: string[][] = [[]];
  for (const token of text.split(' ')) {
    if (words.and.has(fold(token))) parts.push([]);
    else if (token !== '') parts.at(-1)?.push(token);
  }
  return parts.map((tokens) => tokens.join(' ')).filter((part) => part !== '');
}

/** `Technical Leadership Experience`, `Expérience en entreprise`: a usual heading with words before or behind it. */
export function byHeadWord(text: string, words: Lexicon): { kind: HeadingKind; rank: number; guessed: true } | undefined {
  if (/\d/u.test(text)) return undefined;
  const tokens = headingKey(text, words.and).split(' ');
  if (tokens.length < 2 || tokens.length > 5) return undefined;
  for (const part of [tokens.slice(-2).join(' '), tokens.at(-1) ?? '', tokens.slice(0, 2).join(' '), tokens[0] ?? '']) {
    const entry = words.headings.get(part);
    if (entry && entry.rank < MOST_USUAL && HEAD_WORDS.has(entry.kind)) return { kind: entry.kind, rank: entry.rank + USUAL, guessed: true };
  }
  return undefined;
}

/** `Licences and Ratings`, `Key Skills & Attributes`: a heading, and a word or two beside it. */
function joined(line: Line, text: string, words: Lexicon): { kind: HeadingKind; rank: number; guessed: true } | undefined {
  if (!(isStrong(line) || line.gap > 0) || text.length > LONGEST_JOINED || !JOINED.test(text)) return undefined;
  const tokens = text.split(' ');
  const at = tokens.findIndex((token) => token === '&' || token === '+' || words.and.has(fold(token)));
  if (at < 1 || at > 3 || at + 1 === tokens.length || tokens.length > at + 4 || words.occupations.occursIn(text)) return undefined;
  for (const half of [tokens.slice(0, at), tokens.slice(at + 1)]) {
    const entry = words.headings.get(headingKey(half.join(' '), words.and));
    if (entry && (HEAD_WORDS.has(entry.kind) || entry.kind === 'volunteer')) return { kind: entry.kind, rank: entry.rank + USUAL, guessed: true };
  }
  return undefined;
}

/** `Board appointments`, `Fellowships and prizes`: a less usual heading behind another word, which whoever is called so would write with a capital. */
function byLastWord(text: string, words: Lexicon): { kind: HeadingKind; rank: number; guessed: true } | undefined {
  if (text.length > LONGEST_JOINED || !LAST_SMALL.test(text)) return undefined;
  const entry = words.headings.get(text.slice(text.lastIndexOf(' ') + 1));
  if (!entry || !LISTED.has(entry.kind) || (entry.kind !== 'work' && words.occupations.occursIn(text))) return undefined; // "Head of research"
  return { kind: entry.kind, rank: Math.min(entry.rank, USUAL) + USUAL, guessed: true };
}

/** `Expirience`: a heading with a slip in it. */
function meant(text: string, words: Lexicon): { kind: HeadingKind; rank: number; guessed: true } | undefined {
  const entry = words.occupations.occursIn(text) ? undefined : misspelt(headingKey(text, words.and), words);
  return entry && { kind: entry.kind, rank: entry.rank + USUAL, guessed: true };
}

/** Two to four words, the last in small letters. */
const LAST_SMALL = /^\p{Lu}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,2}\s\p{Ll}{4,}$/u;

const LONGEST_JOINED = 44;
/** Three words or more and no other signs. */
const JOINED = /^\p{Lu}[\p{L}\p{M}'’-]*(?:\s[\p{L}\p{M}'’-]+|\s[&+]){2,}$/u;

/** Headings up to this rank are sections wherever they stand alone. */
export const USUAL = 8;
/** Headings up to this rank are known with words beside them too. */
export const MOST_USUAL = 3;
const HEAD_WORDS: ReadonlySet<HeadingKind> = new Set(['work', 'education', 'skills', 'projects', 'certificates', 'publications', 'awards', 'interests']);
/** What a noun of many names at the end of a heading is about. */
const LISTED: ReadonlySet<HeadingKind> = new Set([...HEAD_WORDS, 'talks', 'volunteer', 'languages']);
