import { type Quote, type Span, slice, split } from '../document/index.js';
import type { Lexicon } from '../lexicon/index.js';

/**
 * Takes a list of terms apart: at commas, semicolons, bullets and bars outside of brackets; a slash or a dot belongs to a term.
 * A trailing "etc." goes. Where a list is one of several lines (`among`), slashes and dashes join what belongs together.
 */
export function splitTerms(quote: Quote, words: Lexicon, among = false): Quote[] {
  const separator = separatorOf(quote.text.replace(/(?<![;；。\s])[;；。\s]+$/u, ''), among);
  const parts = separator ? splitOutside(quote, separator) : [quote];
  const whole =
    separator && MIXED.has(separator) ? parts.flatMap((part) => (separatorOf(part.text, true) === COMMA ? splitOutside(part, COMMA) : [part])) : parts;
  return whole.map((part) => withoutTail(part, words)).filter((part) => /[\p{L}\p{N}]/u.test(part.text));
}

/**
 * Terms with nothing but blanks between them ("HTML CSS Go"), as a page's text has them when its tags are gone.
 * Only where every word can be a term by itself; `usual` where the author separates other terms so too.
 */
export function splitBlanks(quote: Quote, usual = false): Quote[] {
  const parts = split(quote, /\s+/gu);
  if (parts.length < 2 || !parts.every((part) => TERM_WORD.test(part.text)) || parts.some((part) => HEADS.has(part.text.toLowerCase()))) return [quote];
  const proper = parts.filter((part) => !/^\p{Ll}{3,}$/u.test(part.text)).length;
  const phrase = /\p{Lu}\p{Ll}+\s\p{Ll}{3,}(?=\s|$)/u.test(quote.text);
  return (proper >= parts.length * 0.6 || proper === 0 || usual) && !phrase ? parts : [quote];
}

/** `Framework. Go`, typed with a full stop where the rest of the list has commas: two terms. */
export function splitStops(quote: Quote): Quote[] {
  if (quote.text.length > LONGEST_PAIR) return [quote];
  const parts = split(quote, /(?<=\p{L}{3}|\))\.\s(?=\p{Lu})/gu);
  return parts.every(({ text }) => text.split(' ').length <= 4) ? parts : [quote];
}

const LONGEST_PAIR = 60;

/** `PostgreSQL/MySQL/Redis`, `Go / Rust` as all that a label has: short words, three of them, or two that are no pair of one term ("CI/CD"). */
export function splitSlashes(quote: Quote): Quote[] {
  const spaced = split(quote, /\s\/\s/gu);
  if (spaced.length === 2 && spaced.every(({ text }) => /^\p{L}[\p{L}\p{N}.+#-]*$/u.test(text))) return spaced;
  if (/[\s(（]/u.test(quote.text)) return [quote];
  const parts = split(quote, /\//gu);
  const words = parts.every((part) => /^\p{L}[\p{L}\p{N}.+#-]*$/u.test(part.text));
  return words && (parts.length >= 3 || (parts.length === 2 && parts.every((part) => part.text.length >= 5))) ? parts : [quote];
}

const TERM_WORD = /^(?!\/$|(?:and|of|on|to|for|in|with|the|und|et|y|e|de|i)$)[\p{L}\p{N}.#+/][\p{L}\p{N}.+#/_'-]*$/u;

/** Words that are the head or the first half of a longer term: among them blanks don't part terms. */
const HEADS: ReadonlySet<string> = new Set(
  (
    'actions administration advanced analysis analytics api apis app applications architecture art automation certified ci cloud code coding collaboration communication computer computing control core data database design developer developers ' +
    'development driven engineering engine events frameworks functional google green hat integration interactive languages leadership learning machine making management mesh methods microsoft model modeling modelling music native negotiation ' +
    'network object open oriented palette photography pipeline platform practices problem process product production programming project quality red relations research responsive rest-api science script scripting security server service services ' +
    'skills social software solving source speaking spring stack storage strategy studio system systems team test testing tests thinking tools training unit version video virtual vision visual web workflow workflows workshop writing'
  ).split(' '),
);

/** The separator that a list uses, the strongest that occurs outside brackets. */
function separatorOf(text: string, among: boolean): RegExp | undefined {
  const outside = text.replace(/\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|\{[^{}]*\}/gu, '');
  for (const pattern of SEPARATORS) if (outside.search(pattern) >= 0) return pattern;
  return among ? undefined : REPEATED.find((pattern) => (outside.match(pattern)?.length ?? 0) >= 2);
}

const BAR = /\s[|∙]\s|[|]/gu;
const COMMA = /,\s|，|、|,(?=\p{L})/gu;
const DOT = /\s?[•·∙▪●]\s?|・/gu;
const TAB = /\t[|\s]*/gu;
const SEPARATORS: readonly RegExp[] = [TAB, /\s?[;；]\s?/gu, BAR, COMMA, DOT];
/** Separators of lists in a row: `A, B | C`. */
const MIXED: ReadonlySet<RegExp> = new Set([BAR, TAB]);
/** Separators that also stand inside a term ("Kafka / Redpanda"): only where they repeat. */
const REPEATED: readonly RegExp[] = [/\s[/]\s/gu, /\s[–—-]\s/gu];

function splitOutside(quote: Quote, separator: RegExp): Quote[] {
  return spansOutside(quote.text, separator)
    .map(({ start, end }) => slice(quote, start, end))
    .filter((part) => part.text !== '');
}

/** The stretches of a text between separators that stand outside of brackets. */
export function spansOutside(text: string, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let from = 0;
  let seen = 0;
  let open = 0;
  for (const match of text.matchAll(separator)) {
    open = depth(text, seen, match.index, open);
    seen = match.index;
    if (open > 0) continue;
    spans.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  return [...spans, { start: from, end: text.length }];
}

/** How many brackets are open at `end`, if `before` are at `start`. */
function depth(text: string, start: number, end: number, before: number): number {
  let open = before;
  for (let i = start; i < end; i++) {
    const char = text.charAt(i);
    if ('([（{'.includes(char)) open++;
    else if (')]）}'.includes(char)) open = Math.max(0, open - 1);
  }
  return open;
}

/** A term without a final stop, a leading "and", or the "etc." at the end of its list. */
function withoutTail(part: Quote, words: Lexicon): Quote {
  let { text } = part;
  for (const match of words.andSoOn.find(text)) if (match.end >= text.replace(/(?<![\s.)…;；。])[\s.)…;；。]+$/u, '').length) text = text.slice(0, match.start);
  text = text.replace(/(?<![….,;:；。]|\s[-–])(?:[….,;:；。]|\s[-–])+\s*$/u, (tail) =>
    /^\.$/u.test(tail.trim()) && /\b\p{L}\.\p{L}$/u.test(text.slice(0, -tail.length)) ? tail : '',
  );
  const first = /^(\p{L}+)\s/u.exec(text);
  const start = first?.[1] && words.and.has(first[1].toLowerCase()) ? first[0].length : text.startsWith('/ ') ? 2 : 0; // "/ make" in a row of its own
  return slice(part, start, text.length);
}
