import { type Quote, slice } from '../document/index.js';
import { placeScore } from '../fields/location.js';
import { fold, type Lexicon } from '../lexicon/index.js';
import { type Header, marksWithin, type Slot } from './header.js';

/** The two names of an entry: what the person was or did (a title, a degree, an award), and with whom (employer, school, awarder). */
export interface Names {
  readonly what?: Quote;
  readonly who?: Quote;
  readonly place?: Quote;
  /** Parts of the header that are neither. */
  readonly more: readonly Quote[];
  /** How clearly the words speak for this reading, 0–1. */
  readonly certainty: number;
}

/** What tells the two names apart in one kind of section. */
export interface Traits {
  readonly what: (text: string, words: Lexicon) => number;
  readonly who: (text: string, words: Lexicon) => number;
  /** Which of the two stands first where nothing speaks for either. */
  readonly first: 'what' | 'who';
  /** Which of the two a lone name is where nothing speaks for either. */
  readonly lone: 'what' | 'who';
}

/** Decides for a whole section which part of a header is which: its author keeps to one order. */
export function assignNames(headers: readonly Header[], traits: Traits, words: Lexicon): Names[] {
  const splits = headers.map((header) => candidates(header, words));
  let lead = traits.first === 'what' ? 0.15 : -0.15;
  for (const options of splits) {
    const margins = options.map((pair) => margin(pair, traits, words));
    const strongest = margins.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
    lead += Math.max(-1.5, Math.min(1.5, strongest));
  }
  const whatFirst = lead > 0;
  return headers.map((header, j) => choose(header, splits[j] ?? [], whatFirst, traits, words));
}

interface Pair {
  readonly left: Quote;
  readonly right: Quote;
  readonly more: readonly Quote[];
  /** How readily this separator separates, 0–1. */
  readonly ease: number;
  readonly linked?: 'left' | 'right';
}

/** Positive where the left part is "what" and the right "who". */
function margin(pair: Pair, traits: Traits, words: Lexicon): number {
  const link = pair.linked === 'right' ? 0.4 : pair.linked === 'left' ? -0.4 : 0;
  return traits.what(pair.left.text, words) + traits.who(pair.right.text, words) - traits.what(pair.right.text, words) - traits.who(pair.left.text, words) + link;
}

function choose(header: Header, options: readonly Pair[], whatFirst: boolean, traits: Traits, words: Lexicon): Names {
  const [place] = header.places;
  const placed = place ? { place } : {};
  let best: { pair: Pair; points: number; flipped: boolean } | undefined;
  for (const pair of options) {
    const value = margin(pair, traits, words);
    const flipped = whatFirst ? value < -1.2 : value > 1.2;
    const points = (whatFirst !== flipped ? value : -value) + pair.ease;
    if (!best || points > best.points) best = { pair, points, flipped };
  }
  if (!best) return { ...lone(header, traits, words), ...placed };
  const { left, right, more } = best.pair;
  const leftIsWhat = whatFirst !== best.flipped;
  const certainty = Math.max(0.5, Math.min(0.97, 0.6 + best.points * 0.15));
  return { what: leftIsWhat ? left : right, who: leftIsWhat ? right : left, more, certainty, ...placed };
}

/** A header with one name: its words say which of the two it is. */
function lone(header: Header, traits: Traits, words: Lexicon): Names {
  const [slot] = header.slots;
  if (!slot) return { more: [], certainty: 0.5 };
  const difference = traits.what(slot.quote.text, words) - traits.who(slot.quote.text, words);
  const isWhat = difference > 0.2 || (difference > -0.2 && traits.lone === 'what');
  return { [isWhat ? 'what' : 'who']: slot.quote, more: [], certainty: 0.6 + Math.min(0.3, Math.abs(difference) * 0.3) };
}

/** All ways to see two names in a header: its lines, or the parts of its one line. */
function candidates(header: Header, words: Lexicon): Pair[] {
  const { slots } = header;
  const [first, second, ...rest] = slots;
  if (!first) return [];
  if (!second) return splitLine(first, words);
  const linked = isLinked(first) ? 'left' : isLinked(second) ? 'right' : undefined;
  const pair: Pair = { left: first.quote, right: second.quote, more: rest.map((slot) => slot.quote), ease: 0.6, ...(linked ? { linked } : {}) };
  return [pair];
}

function isLinked(slot: Slot): boolean {
  return marksWithin(slot).some((mark) => mark.type === 'link' && mark.end - mark.start >= slot.quote.text.length * 0.6);
}

/** Where a line may be cut in two, the likeliest separators first. */
const SEPARATORS: readonly (readonly [RegExp, number])[] = [
  [/\t/gu, 0.9],
  [/\s[|∙]\s/gu, 0.8],
  [/\s[·•]\s/gu, 0.7],
  [/\s[–—]{1,3}\s|\s-{1,3}\s/gu, 0.6],
  [/\s(?=[@＠])/gu, 0.9],
  [/\s?[;；]\s/gu, 0.6],
  [/[:：]\s/gu, 0.35],
  [/\s\/\s/gu, 0.3],
  [/[,，、]\s?(?!\s?(?:inc|llc|ltd|l\.?l\.?c|corp|co|gmbh|s\.?a|s\.?l|s\.?r\.?l|plc|llp|jr|sr|ph\.?d)\b)/giu, 0.4],
];

function splitLine(slot: Slot, words: Lexicon): Pair[] {
  const { quote } = slot;
  const pairs: Pair[] = [...splitAtWord(slot, words), ...splitAtMarks(slot)];
  for (const [pattern, ease] of SEPARATORS) {
    const matches = [...quote.text.matchAll(pattern)];
    for (const [index, match] of matches.entries()) {
      const left = slice(quote, 0, match.index);
      const right = slice(quote, match.index + match[0].length);
      if (left.text === '' || right.text === '' || depthAt(quote.text, match.index) > 0) continue;
      pairs.push(withLink(slot, { left, right, more: [], ease: ease - (index > 0 ? 0.1 : 0) }));
    }
  }
  return pairs;
}

/** `Engineer at Acme`, `Entwickler bei Acme`: a small word between a title and its employer. */
function splitAtWord(slot: Slot, words: Lexicon): Pair[] {
  const pairs: Pair[] = [];
  for (const match of slot.quote.text.matchAll(/\s(\p{L}{1,5}|@)\s(?=\S)/gu)) {
    if (!words.at.has(fold(match[1] ?? ''))) continue;
    const left = slice(slot.quote, 0, match.index);
    const right = slice(slot.quote, match.index + match[0].length);
    if (!/^[\p{Lu}\p{Lo}\p{N}"«@(]/u.test(right.text)) continue;
    const sure = /^(?:at|@|bei|chez)$/iu.test(match[1] ?? '');
    pairs.push(withLink(slot, { left, right, more: [], ease: sure ? 1.2 : words.occupations.occursIn(left.text) ? 0.7 : 0.1 }));
  }
  return pairs;
}

/** A change of emphasis or a link is a border too: `**Engineer**, [Acme](…)`, `**Acme** Engineer`. */
function splitAtMarks(slot: Slot): Pair[] {
  const { text } = slot.quote;
  const pairs: Pair[] = [];
  for (const mark of marksWithin(slot)) {
    if (mark.type === 'image') continue;
    for (const at of [mark.start, mark.end]) {
      if (at <= 1 || at >= text.length - 1) continue;
      const left = slice(slot.quote, 0, text.slice(0, at).replace(/[\s,|·•–—:;@-]+$/u, '').length);
      const skip = /^[\s,|·•–—:;@-]*/u.exec(text.slice(at))?.[0].length ?? 0;
      const right = slice(slot.quote, at + skip);
      if (left.text !== '' && right.text !== '' && depthAt(text, at) === 0) pairs.push(withLink(slot, { left, right, more: [], ease: 0.65 }));
    }
  }
  return pairs;
}

function withLink(slot: Slot, pair: Pair): Pair {
  const border = slot.quote.text.indexOf(pair.right.text, pair.left.text.length);
  const link = marksWithin(slot).find((mark) => mark.type === 'link');
  if (!link) return pair;
  if (link.start >= border - 1) return { ...pair, linked: 'right' };
  return link.end <= border ? { ...pair, linked: 'left' } : pair;
}

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

/** Takes a place off the end of an employer: `Acme, Berlin, Germany`, `Acme (Berlin)`. */
export function withoutPlace(quote: Quote, words: Lexicon): { name: Quote; place?: Quote } {
  for (const match of quote.text.matchAll(/,\s|\s[–—-]\s/gu)) {
    const tail = slice(quote, match.index + match[0].length);
    if (placeScore(tail.text, words) >= 0.8 && depthAt(quote.text, match.index) === 0) return { name: slice(quote, 0, match.index), place: tail };
  }
  return { name: quote };
}
