import { type Line, type Quote, slice } from '../../document/index.js';
import { type DraftObject, found } from '../../evidence/index.js';
import { fold, type Lexicon } from '../../lexicon/index.js';
import { readDatum } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import { pickText } from '../parts.js';
import type { DraftPart, SectionReader } from '../section.js';

/** Spoken languages and how well. */
export const languages: SectionReader = {
  name: 'languages',
  reads: ['languages'],
  read: (section, kit) => [
    ...(section.data ?? []).flatMap((datum) =>
      datum.value
        ? readLines([{ ...blank, ...datum.value }], kit)
        : readDatum(datum, kit).map((entry) => ({
            to: 'languages',
            draft: { language: pickText(entry, kit, 'language', 'name', 'title'), fluency: pickText(entry, kit, 'fluency', 'level', 'description') },
          })),
    ),
    ...readLines(section.lines, kit),
  ],
};

const blank: Omit<Line, 'text' | 'offsets'> = { kind: 'text', depth: 0, level: 0, gap: 0, block: 0, marks: [] };

/** A language with, behind it or below it, its level. */
export function readLines(lines: readonly Line[], kit: Kit): DraftPart[] {
  const found: { language: Quote; fluency?: Quote }[] = [];
  for (const line of lines) {
    const read = tokens(line, kit.words);
    for (const part of read.length > 0 ? read : unknownName(line, kit.words)) {
      if (part.language) found.push({ language: part.language, ...(part.fluency ? { fluency: part.fluency } : {}) });
      else if (part.fluency) {
        const last = found.at(-1);
        if (last && !last.fluency) last.fluency = part.fluency;
      }
    }
  }
  return found.map((pair) => ({ to: 'languages', draft: draftOf(pair) }));
}

/** A name that no list has, where a language's name stands: "Klingon (fluent)", or alone. */
function unknownName(line: Quote, words: Lexicon): Token[] {
  const match = /^([\p{Lu}\p{Lo}][\p{L}.+#-]*(?:\s[\p{L}-]+){0,2})(?:\s?(?:[(（:：–—-]\s?)(.{1,40}?)[)）]?)?$/u.exec(line.text);
  if (!match?.[1] || words.navigation.has(line.text)) return [];
  const language = slice(line, 0, match[1].length);
  if (!match[2]) return line.text.split(' ').length <= 2 ? [{ language }] : [];
  const at = line.text.indexOf(match[2], match[1].length);
  return isFluency(match[2], words) ? [{ language, fluency: slice(line, at, at + match[2].length) }] : [];
}

function draftOf({ language, fluency }: { language: Quote; fluency?: Quote }): DraftObject {
  return { language: found(language, 'language-name', 0.95), fluency: fluency && found(fluency, 'fluency', 0.85) };
}

interface Token {
  readonly language?: Quote;
  readonly fluency?: Quote;
}

/** Takes a line apart into languages with their levels, or a level alone. */
function tokens(line: Quote, words: Lexicon): Token[] {
  const { text } = line;
  const whole = nameAt(text, words);
  const several = text.split(/[,;•·|/、，]|\s{2,}/u).filter((part) => nameAt(part.trim(), words) !== undefined).length > 1;
  if (several) return [...parts(line, /[,;•·|、，]\s?|\s\/\s|\t/gu)].flatMap((part) => tokens(part, words));
  if (whole === undefined) return isFluency(text, words) ? [{ fluency: line }] : allLanguages(line, words);
  const language = slice(line, whole.start, whole.end);
  const rest = /^[\s:：\-–—|·•,(（[/=\t~]*/u.exec(text.slice(whole.end))?.[0].length ?? 0;
  const fluency = slice(
    line,
    whole.end + rest,
    text.replace(/[\s)）\].;]+$/u, (tail) => (unbalanced(text.slice(whole.end + rest)) ? '' : tail.replace(/[\s.;]+$/u, ''))).length,
  );
  return [fluency.text === '' ? { language } : { language, fluency: firstSentence(fluency) }];
}

/** "Advanced (C1) - Technical communication": the level, not what it is used for. */
function firstSentence(quote: Quote): Quote {
  const border = /\s[-–—]\s(?=\p{Lu}?\p{L}{3,}[^)]*$)/u.exec(quote.text);
  return border && border.index > 1 ? slice(quote, 0, border.index) : quote;
}

const unbalanced = (text: string): boolean => (text.match(/[)）\]]/gu)?.length ?? 0) > (text.match(/[(（[]/gu)?.length ?? 0);

/** Several names with only blanks between them. */
function allLanguages(line: Quote, words: Lexicon): Token[] {
  const names = parts(line, /\s+/gu);
  return names.length > 1 && names.every((part) => words.names.isLanguage(part.text)) ? names.map((language) => ({ language })) : [];
}

function* partsOf(quote: Quote, separator: RegExp): Generator<Quote> {
  let from = 0;
  for (const match of quote.text.matchAll(separator)) {
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

/** The language's name at the start of a text: up to three words, the longest that is one. */
function nameAt(text: string, words: Lexicon): { start: number; end: number } | undefined {
  const lead = /^[^\p{L}]*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const ends = [...rest.matchAll(/[\s:：(（,，|/\-–—[\t]|$/gu)].map((match) => match.index).slice(0, 5);
  for (const end of ends.reverse()) if (end > 0 && words.names.isLanguage(rest.slice(0, end).trim())) return { start: lead, end: lead + end };
  return undefined;
}

function isFluency(text: string, words: Lexicon): boolean {
  return text.length < 60 && (words.fluency.occursIn(text) || words.levels.has(text) || /\b[ABC][12]\b/u.test(fold(text).toUpperCase()));
}
