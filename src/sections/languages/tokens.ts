import { matchesIn, type Quote, slice } from '../../document/index.js';
import { fold, headingKey, type Lexicon, remembered } from '../../lexicon/index.js';
import type { Kit } from '../../structure/kit.js';
import { rolesOf } from '../../structure/label.js';

/** A language, a level, or both. */
export interface Token {
  readonly language?: Quote;
  readonly fluency?: Quote;
}

/** Takes a line apart into languages with their levels, or a level alone. */
export function tokens(line: Quote, kit: Kit): Token[] {
  const { words } = kit;
  const { text } = line;
  const labelled = behindLabel(line, kit) ?? behindHeading(line, kit);
  if (labelled) return labelled;
  const names = allLanguages(line, words);
  if (names.length > 0) return names;
  const several =
    text
      .split(/[,;•·|/、，]|\s{2,}|(?<=[)）])\s(?=\p{L})|(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u)
      .filter(
        (part) =>
          nameAt(part.trim(), words) !== undefined || levelBefore({ text: part.trim(), offsets: 0 }, words) || code({ text: part.trim(), offsets: 0 }, words),
      ).length > 1;
  const divided = several ? parts(line, /[,;•·|、，]\s?|\s\/\s|\t|(?<=[)）])\s(?=\p{L})|(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu) : [];
  if (divided.length > 1) return amongLanguages(divided, kit);
  const whole = nameAt(text, words);
  if (whole === undefined) return levelBefore(line, words) ?? code(line, words) ?? (isFluencyAlone(text, words) ? [{ fluency: line }] : []);
  const language = slice(line, whole.start, whole.end);
  const and = AND.exec(text.slice(whole.end));
  if (and?.[1] && (and[1] === '&' || words.and.has(fold(and[1])))) return [{ language }, ...further(slice(line, whole.end + and[0].length), kit)];
  const rest = /^[\s:：\-–—|·•,(（[/=\t~.]*/u.exec(text.slice(whole.end))?.[0].length ?? 0;
  const fluency = slice(
    line,
    whole.end + rest,
    text.replace(/(?<![\s)）\].;])[\s)）\].;]+$/u, (tail) => (unbalanced(text.slice(whole.end + rest)) ? '' : tail.replace(/(?<![\s.;])[\s.;]+$/u, ''))).length,
  );
  return [fluency.text === '' ? { language } : { language, fluency: firstSentence(fluency, words) }];
}

const AND = /^\s(\p{L}{1,3}|&)\s(?=\S)/u;

/** What stands behind `English and`, or in a row of languages: a language that is listed or not, or one behind how well it is spoken (`a little Korean`). */
function further(quote: Quote, kit: Kit): Token[] {
  const read = tokens(quote, kit);
  if (read.some(({ language }) => language)) return read;
  const [, level, name] = SPOKEN.exec(quote.text) ?? [];
  if (!level || !name || !(kit.words.names.isLanguage(name) || isFluency(level, kit.words))) return unlisted(quote, kit.words);
  return [{ language: slice(quote, level.length + 1, level.length + 1 + name.length), fluency: slice(quote, 0, level.length) }];
}

const SPOKEN = /^(\p{Ll}[\p{Ll} ]{1,24}) (\p{Lu}\p{Ll}{2,20})\.?$/u;

/** The parts of a row, most of them languages: a word with a capital among them is one that no list knows. */
function amongLanguages(parts: readonly Quote[], kit: Kit): Token[] {
  const read = parts.map((part) => tokens(part, kit));
  const known = read.filter((one) => one.some(({ language }) => language)).length;
  const most = known > 1 && known * 2 > parts.length;
  return read.flatMap((one, at) => (one.length > 0 || !most ? one : further(parts[at] as Quote, kit)));
}

function unlisted(part: Quote, words: Lexicon): Token[] {
  const [, name, level] = UNLISTED.exec(part.text) ?? [];
  if (!name) return [];
  return level === undefined ? [{ language: slice(part, 0, name.length) }] : withLevel(part, name, level, words);
}

/** A name at the head of a text, and what stands behind it, where that is a level. */
export function withLevel(quote: Quote, name: string, level: string, words: Lexicon): Token[] {
  if (!isFluency(level, words)) return [];
  const at = quote.text.indexOf(level, name.length);
  return [{ language: slice(quote, 0, name.length), fluency: slice(quote, at, at + level.length) }];
}

/** `Kikuyu`, `Twi (native)`. */
const UNLISTED = /^(\p{Lu}\p{Ll}{2,20})(?:\s\(([^()]{2,30})\))?$/u;

/** A level that has no name of any kind before it; a trade and its firm are none. */
function isFluencyAlone(text: string, words: Lexicon): boolean {
  if (/\s[-–—|@]\s/u.test(text) && words.occupations.occursIn(text)) return false;
  const before = /^([^\t(（:：–—]{2,30}?)\s?[\t(（:：–—]/u.exec(text)?.[1];
  return isFluency(text, words) && (before === undefined || isFluency(before, words));
}

/** `Mother tongue: Italian`, `Other languages: English (C1)`, `Fluency: Native`. */
function behindLabel(line: Quote, kit: Kit): Token[] | undefined {
  const match = /^["“]?([^:：]{2,40}?)\s?[:：]\s*(?=\S)/u.exec(line.text);
  if (!match?.[1] || nameAt(match[1], kit.words)?.end === match[1].length) return undefined;
  const label = slice(line, match[0].indexOf(match[1]), match[0].indexOf(match[1]) + match[1].length);
  const value = slice(line, match[0].length);
  const bare = label.text.replace(/\s?\([^()]*\)$/u, '');
  const read = tokens(value, kit);
  const speaks = read.some((token) => token.language);
  const roles = rolesOf(bare, kit.words);
  const isLevel = roles.includes('fluency') || roles.includes('level');
  if (!speaks && !isLevel) return undefined;
  if (speaks && isFluency(bare, kit.words)) return read.map((token) => ({ ...token, fluency: token.fluency ?? label }));
  if (!isLevel && !roles.includes('language') && !isHeading(bare, kit)) return undefined;
  kit.ledger.label(label);
  return speaks ? read : [{ fluency: value }];
}

/** `LANGUAGES Spanish (native), English`: a heading on the line of what it opens. */
function behindHeading(line: Quote, kit: Kit): Token[] | undefined {
  const heading = /^(\p{L}+)\s(?=\S)/u.exec(line.text);
  if (!heading?.[1] || kit.words.names.isLanguage(heading[1]) || kit.words.headings.get(headingKey(heading[1], kit.words.and))?.kind !== 'languages')
    return undefined;
  const read = tokens(slice(line, heading[0].length), kit);
  if (!read.some((token) => token.language)) return undefined;
  kit.ledger.label(slice(line, 0, heading[1].length));
  return read;
}

/** A heading of languages, or a phrase that ends in one: "Other languages". */
function isHeading(text: string, { words }: Kit): boolean {
  return text.split(' ').some((_, index, list) => words.headings.get(headingKey(list.slice(index).join(' '), words.and))?.kind === 'languages');
}

/** `Native speaker in English`, `Fluent German`. */
function levelBefore(line: Quote, words: Lexicon): Token[] | undefined {
  const pieces = line.text.split(' ');
  for (const count of [2, 1]) {
    const name = pieces
      .slice(-count)
      .join(' ')
      .replace(/[.;,]$/u, '');
    const before = pieces
      .slice(0, -count)
      .join(' ')
      .replace(/\s(?:in|of|en|em|de|w|på|на|в)$/u, '');
    if (before === '' || !words.names.isLanguage(name) || !isFluency(before, words)) continue;
    const at = line.text.lastIndexOf(name);
    const [, and, joiner] = / (\S+) (\S+)$/u.exec(before) ?? [];
    const both = and && joiner && words.and.has(fold(joiner)) ? levelBefore(slice(line, 0, before.length - joiner.length - 1), words) : undefined;
    if (both) return [...both, { language: slice(line, at, at + name.length), ...(both[0]?.fluency ? { fluency: both[0].fluency } : {}) }];
    return [{ language: slice(line, at, at + name.length), fluency: slice(line, 0, before.length) }];
  }
  return undefined;
}

/** `PT (fluent)`, `en`: the code of a language. */
function code(line: Quote, words: Lexicon): Token[] | undefined {
  const match = /^([a-z]{2}|[A-Z]{2})(?:[\s(（:：·|–—-]{1,9}(.{2,40}?)[)）]?)?$/u.exec(line.text);
  if (!match?.[1] || !isCode(match[1].toLowerCase())) return undefined;
  const language = slice(line, 0, match[1].length);
  if (!match[2]) return [{ language }];
  const at = line.text.indexOf(match[2], match[1].length);
  return isFluency(match[2], words) ? [{ language, fluency: slice(line, at, at + match[2].length) }] : undefined;
}

/** Whether letters are the code of a language. Making the list of names is slow: most CVs have no codes. */
const isCode = remembered((letters) => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(letters) !== undefined);

/** "Advanced (C1) - Technical communication": the level, not what it is used for; the level in other words is part of it ("B1 — Intermediate"). */
function firstSentence(quote: Quote, { fluency, levels }: Lexicon): Quote {
  const from = quote.text.lastIndexOf(')') + 1;
  const border = from + quote.text.slice(from).search(/\s[-–—]\s(?=\p{L}{3})/u);
  if (border < from || border <= 1) return quote;
  const behind = quote.text.slice(border).replace(/^\s[-–—]\s/u, '');
  return fluency.has(behind) || levels.has(behind) ? quote : slice(quote, 0, border);
}

const unbalanced = (text: string): boolean => (text.match(/[)）\]]/gu)?.length ?? 0) > (text.match(/[(（[]/gu)?.length ?? 0);

/** Several names with only blanks between them. */
function allLanguages(line: Quote, words: Lexicon): Token[] {
  if (words.names.isLanguage(line.text)) return [];
  const names = parts(line, /\s+/gu);
  return names.length > 1 && names.every((part) => words.names.isLanguage(part.text)) ? names.map((language) => ({ language })) : [];
}

function* partsOf(quote: Quote, separator: RegExp): Generator<Quote> {
  let from = 0;
  for (const match of matchesIn(quote.text, separator)) {
    const open = quote.text.slice(from, match.index);
    if ((open.match(/[(（]/gu)?.length ?? 0) > (open.match(/[)）]/gu)?.length ?? 0)) continue;
    yield slice(quote, from, match.index);
    from = match.index + match[0].length;
  }
  yield slice(quote, from);
}

function parts(quote: Quote, separator: RegExp): Quote[] {
  return [...partsOf(quote, separator)].filter((part) => part.text !== '');
}

/** The language's name at the start of a text: up to three words, the longest that is one; its level may stand glued to it. */
export function nameAt(text: string, words: Lexicon): { start: number; end: number } | undefined {
  const lead = /^[^\p{L}]*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const ends = matchesIn(rest, /[\s:：(（,，|/\-–—[\t]|(?<=\p{Ll})(?=\p{Lu})|$/gu)
    .map((match) => match.index)
    .slice(0, 5);
  for (const end of ends.reverse()) if (end > 0 && words.names.isLanguage(rest.slice(0, end).trim())) return { start: lead, end: lead + end };
  return undefined;
}

export function isFluency(text: string, words: Lexicon): boolean {
  return text.length < 60 && (words.fluency.occursIn(text) || words.levels.has(text) || /\b[ABC][12]\b/u.test(fold(text).toUpperCase()));
}
