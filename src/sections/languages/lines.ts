import { type Line, type Quote, slice } from '../../document/index.js';
import { found } from '../../evidence/index.js';
import { headingKey, type Lexicon } from '../../lexicon/index.js';
import { isRatingKey } from '../../structure/groups.js';
import type { Kit } from '../../structure/kit.js';
import { rolesOf } from '../../structure/label.js';
import { isLevelKey, isTongueLabel } from '../../structure/tongues.js';
import type { DraftPart } from '../section.js';
import { isFluency, nameAt, type Token, tokens, withLevel } from './tokens.js';

/** A language with, behind it or below it, its level. `guess` takes a name that no list has where a language's name stands. */
export function readLines(lines: readonly Line[], kit: Kit, guess = true): DraftPart[] {
  const pairs: Pair[] = [];
  const list: List = { lines, several: lines.filter((line) => nameAt(line.text, kit.words)).length > 1, alternates: alternates(lines, kit.words) };
  let label: Quote | undefined;
  let isOpen = false; // behind a label, until a language stands below it
  for (const [index, line] of lines.entries()) {
    if (isHead(line, kit)) continue;
    const last = pairs.at(-1);
    if (isTongueLabel(line, kit.words) && (!last || last.fluency)) {
      kit.ledger.label(line);
      [label, isOpen] = [isFluency(line.text, kit.words) ? line : undefined, true];
      continue;
    }
    if (isLevelKey(line) || isRatingKey(line)) {
      kit.ledger.drop(line, 'no-field');
      continue;
    }
    const read = tokens(withoutLabel(line, kit), kit);
    if (isOpen && !read.some(({ language }) => language)) {
      kit.ledger.label(line);
      continue;
    }
    isOpen = false;
    for (const part of read.length > 0 || !guess ? read : unlisted(list, index, kit.words)) pairUp(part, pairs, label, kit);
  }
  return pairs.map(({ language, fluency }) => ({
    to: 'languages',
    draft: { language: found(language, 'language-name', 0.95), fluency: fluency && found(fluency, 'fluency', 0.85) },
  }));
}

interface Pair {
  readonly language: Quote;
  fluency?: Quote;
}

/** Adds a language with its level or that of the label above it; a level alone belongs to the last language that has none. */
function pairUp({ language, fluency }: Token, pairs: Pair[], label: Quote | undefined, kit: Kit): void {
  const last = pairs.at(-1);
  if (language) {
    const level = fluency && !namesLevel(fluency, kit) ? behindLevel(behindBracket(fluency), kit) : label;
    pairs.push({ language, ...(level ? { fluency: level } : {}) });
  } else if (fluency && last) last.fluency ??= fluency;
}

/** `English level`, `French language`: the word that only says what it is, or that a level follows. */
function namesLevel({ text }: Quote, { words }: Kit): boolean {
  return rolesOf(text, words).some((role) => role === 'level' || role === 'fluency' || (role === 'language' && !words.fluency.occursIn(text)));
}

/** `French (written) – fluent`: of what is behind the name, the level that follows the bracket. */
function behindBracket(fluency: Quote): Quote {
  const match = /^[^()]{1,40}\)\s?[-–—:]\s?(?=[^\s-])/u.exec(fluency.text);
  return match ? slice(fluency, match[0].length) : fluency;
}

/** `Niveau : C2`: a level without the word that says so. */
function behindLevel(fluency: Quote, { words, ledger }: Kit): Quote {
  const match = /^([^:：]{3,16}?)\s?[:：]\s?(?=\S)/u.exec(fluency.text);
  if (!match?.[1] || !rolesOf(match[1], words).some((role) => role === 'level' || role === 'fluency')) return fluency;
  ledger.label(slice(fluency, 0, match[0].length));
  return slice(fluency, match[0].length);
}

/** `Mother tongue(s)\tItalian`: the cell that says what the next one holds is no language. */
function withoutLabel(line: Line, kit: Kit): Line {
  const cell = line.text.indexOf('\t');
  if (cell < 0 || !rolesOf(line.text.slice(0, cell), kit.words).includes('language')) return line;
  kit.ledger.label(slice(line, 0, cell));
  return { ...line, ...slice(line, cell + 1), marks: [] };
}

/** The head row of a table: "Language | Level". */
function isHead(line: Line, kit: Kit): boolean {
  const cells = line.text.split('\t');
  if (cells.length < 2 || cells.some((cell) => nameAt(cell.trim(), kit.words))) return false;
  const head = cells.every((cell) => rolesOf(cell.trim(), kit.words).length > 0 || kit.words.headings.has(headingKey(cell, kit.words.and)));
  if (head) kit.ledger.label(line);
  return head;
}

/** Whether a line is the name of a spoken language, with its level or without. */
export function isLanguageLine(line: Line, kit: Kit): boolean {
  return tokens(line, kit).some((token) => token.language !== undefined);
}

interface List {
  readonly lines: readonly Line[];
  /** Whether more than one line begins with a language. */
  readonly several: boolean;
  /** Whether each second line is a language's name and nothing else. */
  readonly alternates: boolean;
}

/** A line that no list knows: a level in the author's words below a language, or a language's name beside others. */
function unlisted({ lines, several, alternates: inTurn }: List, index: number, words: Lexicon): Token[] {
  const line = lines[index] as Line;
  const before = lines[index - 1];
  if (line.text.length <= 40 && before && isBare(before, words) && (before.depth > line.depth || inTurn)) return [{ fluency: line }];
  if (isOverLevel(lines, index, words)) return [{ language: line }];
  const match = /^([\p{Lu}\p{Lo}][\p{L}.+#-]{0,30}(?: [\p{L}-]{1,30}){0,2})(?: ?(?:[(（:：–—\t-]\s?)(.{1,40}?)[)）]?)?$/u.exec(line.text);
  if (!match?.[1] || words.navigation.has(line.text)) return [];
  if (match[2]) return withLevel(line, match[1], match[2], words);
  return line.text.split(' ').length <= 2 && several && isBesideLanguage(lines, index, words) ? [{ language: slice(line, 0, match[1].length) }] : [];
}

/** A capitalised word or two with nothing but a level on the line below. */
function isOverLevel(lines: readonly Line[], index: number, words: Lexicon): boolean {
  const [line, next] = [lines[index] as Line, lines[index + 1]];
  if (!next || !/^[\p{Lu}\p{Lo}][\p{L}-]+(?: \p{L}+)?$/u.test(line.text) || isFluency(line.text, words)) return false;
  return isFluency(next.text, words) && nameAt(next.text, words) === undefined && !words.occupations.occursIn(next.text);
}

/** Whether the line above or below, or any heading of the same depth, names a language and is written in the same way. */
function isBesideLanguage(lines: readonly Line[], index: number, words: Lexicon): boolean {
  const line = lines[index] as Line;
  const beside = line.depth > 0 ? lines : [lines[index - 1], lines[index + 1]];
  return beside.some((other) => other?.kind === line.kind && other.depth === line.depth && isBare(other, words));
}

function alternates(lines: readonly Line[], words: Lexicon): boolean {
  return lines.length > 2 && lines.every((line, index) => isBare(line, words) === (index % 2 === 0));
}

function isBare(line: Line, words: Lexicon): boolean {
  return nameAt(line.text, words)?.end === line.text.length;
}
