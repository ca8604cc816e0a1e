import { type Quote, type Span, slice } from '../document/index.js';
import { placeScore } from '../fields/place-score.js';
import { organisationScore } from '../fields/role.js';
import { fold, type Lexicon } from '../lexicon/index.js';
import { type Border, type Cut, cutsOf } from './header-cuts.js';
import { marksWithin, type Slot } from './slot.js';
import { listedFields, minorsIn, wholeNames } from './study-cuts.js';

/** A smallest part of a header that could be a name by itself or a piece of one. */
export interface Token {
  /** Index of the header's slot (its line). */
  readonly slot: number;
  /** Where it stands in the slot's quotation. */
  readonly start: number;
  readonly end: number;
  /** What separates it from the token before it. */
  readonly border: Border;
  readonly linked: boolean;
}

/** Cuts the lines of a header at everything that may separate two names. */
export function tokenize(slots: readonly Slot[], words: Lexicon): Token[] {
  return slots.flatMap((slot, index) => tokensOf(slot, words, index));
}

/** The text from one token to another, both included; none where it would reach out of its brackets. */
export function spanning(slots: readonly Slot[], first: Token, last: Token): Quote | undefined {
  const slot = slots[first.slot];
  if (!slot || first.slot !== last.slot) return undefined;
  const quote = slice(slot.quote, first.start, last.end);
  if (/^[^(（]*[)）]./u.test(quote.text)) return undefined;
  const open = !/[(（]/u.test(quote.text) && /[)）]$/u.test(quote.text);
  return open ? slice(quote, 0, quote.text.length - 1) : quote;
}

/** Cuts one line of a header; `index` is its place there. */
export function tokensOf(slot: Slot, words: Lexicon, index = 0): Token[] {
  const { text } = slot.quote;
  const cuts = cutsOf(slot, words);
  const isHeld = cuts.length > 0 ? holding(slot, words) : () => false;
  const tokens: Token[] = [];
  const add = ({ from, border }: Start, end: number): void => {
    tokens.push({ slot: index, start: from, end, border, linked: isLinked(slot, from, end) });
  };
  let start: Start = { from: 0, border: 'line' };
  for (const cut of cuts) {
    if (followsOn(cut, start)) start = { from: cut.to, border: cut.border };
    else if (cut.at >= start.from && !isHeld(cut) && !goesOn(text, start, cut, words)) {
      if (names(text.slice(start.from, cut.at), words)) {
        add(start, cut.at);
        start = { from: cut.to, border: cut.border };
      } else if (cut.border !== 'bracket') start = { from: cut.to, border: stronger(start.border, cut.border) };
    }
  }
  if (names(text.slice(start.from), words)) add(start, text.length);
  return tokens;
}

/** Where the next token begins, and what stands before it. */
interface Start {
  readonly from: number;
  readonly border: Border;
}

/** `, - `: a stronger sign right behind a weak one. */
function followsOn(cut: Cut, { from, border }: Start): boolean {
  return from > 0 && cut.at === from - 1 && cut.to > from && STRENGTH[cut.border] > STRENGTH[border];
}

function stronger(one: Border, other: Border): Border {
  return STRENGTH[other] > STRENGTH[one] ? other : one;
}

/** Whether a cut lies within something that is one whole: what opens the line in bold, brackets, a name of several words, a minor. */
function holding(slot: Slot, words: Lexicon): (cut: Cut) => boolean {
  const { text } = slot.quote;
  const whole = wholeNames(text, words);
  const minors = [...minorsIn(text, words), ...listedFields(text, words)];
  return (cut) => cut.at < (slot.lead ?? 0) || depthAt(text, cut.at) > 0 || isInside(cut, whole) || isWithin(cut, minors);
}

/** Whether what stands behind a small word belongs to what stands before it. */
function goesOn(text: string, { from, border }: Start, cut: Cut, words: Lexicon): boolean {
  if (cut.border !== 'in') return false;
  if (isNumber(text, cut) || isOfTitle(text, cut, words)) return true;
  return border === 'in' && (WITH_MORE.test(text.slice(from, cut.at)) || MORE_AHEAD.test(text.slice(cut.to)));
}

/** Whether a text names something: it has a letter or a digit, and is more than a small word. */
function names(text: string, words: Lexicon): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !isJoiner(text, words);
}

function isLinked(slot: Slot, start: number, end: number): boolean {
  return marksWithin(slot).some((mark) => mark.type === 'link' && mark.start <= start + 1 && mark.end >= end - 1);
}

/** `Scrum Master I | Ormeval`: the number behind a name in small letters is no small word, though Nordic languages have one like it. */
function isNumber(text: string, { at, to }: Cut): boolean {
  return text.slice(at, to).trim() === 'I' && /\p{Ll}$/u.test(text.slice(0, at));
}

/** A small word left alone between two borders names nothing; two capitals are the code of a state or a country, whatever word they spell (`Leeds, IN`). */
function isJoiner(text: string, words: Lexicon): boolean {
  const word = fold(text);
  return !CODE.test(text) && word.length <= 4 && (words.degreeJoiners.has(word) || words.at.has(word));
}

const CODE = /^\s?[A-Z]{2}\s?$/u;

/** Whether a weak border lies inside a name of several words. */
function isInside({ at, to, border }: Cut, names: readonly Span[]): boolean {
  return WITHIN.has(border) && names.some(({ start, end }) => start < at && to < end);
}

function isWithin({ at, to }: Cut, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= at && to <= end);
}

const WITHIN: ReadonlySet<Border> = new Set<Border>(['in', 'of', 'blank']);

/** `Lecturer in Geology, Halmstett University`: behind a title, a small word and what names no place go on with it, where the employer follows. */
function isOfTitle(text: string, { at, to }: Cut, words: Lexicon): boolean {
  const comma = text.indexOf(', ', to);
  if (comma < 0 || words.occupations.find(text.slice(0, at)).at(-1)?.end !== at) return false;
  const [field, next] = [text.slice(to, comma).trim(), text.slice(comma + 2)];
  if (placeScore(field, words) > 0 || organisationScore(field, words) > 0) return false;
  return organisationScore(next.split(', ', 1)[0] ?? '', words) >= EMPLOYER;
}

/** `Physics with a minor` and `Physics with` before a second small word: the field goes on. */
const WITH_MORE = /\s\p{Ll}{1,5}(?:\s(?:\p{Ll}{1,3}\s)?\p{Ll}{4,20})?$/u;
/** `minor in Music` behind it. */
const MORE_AHEAD = /^\p{Ll}{4,20}\s\p{Ll}{2,4}\s\p{Lu}/u;

/** From here on a text is an employer for sure. */
const EMPLOYER = 0.8;

const STRENGTH: Readonly<Record<Border, number>> = {
  line: 9,
  column: 8,
  bar: 7,
  dash: 6,
  at: 5,
  bracket: 4,
  mark: 4,
  colon: 3,
  comma: 2,
  in: 2,
  of: 1,
  blank: 0,
};

/** How many brackets are open at an index. */
function depthAt(text: string, index: number): number {
  let depth = 0;
  for (let i = 0; i < index; i++) {
    const char = text.charAt(i);
    if (char === '(' || char === '（' || char === '[') depth++;
    else if (char === ')' || char === '）' || char === ']') depth = Math.max(0, depth - 1);
  }
  return depth;
}
