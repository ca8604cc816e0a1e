import { matchesIn, type Quote, type Span, slice } from '../document/index.js';
import { placeScore } from '../fields/place-score.js';
import { isUsState } from '../fields/regions.js';
import { endsInForm, organisationScore } from '../fields/role.js';
import { isTown } from '../fields/town.js';
import type { LabelRole } from '../languages/index.js';
import { fold, type Lexicon } from '../lexicon/index.js';
import { rolesOf } from './label.js';
import { marksWithin, type Slot } from './slot.js';
import { listedFields, minorsIn, studyCuts, wholeNames } from './study-cuts.js';

/** What stands between two parts of a header, from the strongest to the weakest. */
export type Border = 'line' | 'column' | 'bar' | 'dash' | 'at' | 'bracket' | 'mark' | 'in' | 'of' | 'comma' | 'colon' | 'blank';

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

interface Cut {
  readonly at: number;
  readonly to: number;
  readonly border: Border;
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

const HARD: readonly (readonly [RegExp, Border])[] = [
  [/\t+/gu, 'column'],
  [/\s{0,3}[|∙•]\s{0,3}|\s?·\s/gu, 'bar'],
  [/\s[–—]{1,3}\s|\s-{1,3}\s|\s\/\s|\s{0,3}[;；]\s{0,3}|\s(?:→|>)\s/gu, 'dash'],
  [/[:：]\s/gu, 'colon'],
  [/(?<=\p{Lo}{2})[/／](?=\p{Lo}{2})/gu, 'comma'], // 本科/某某大学
  [/\s?(?:,\s|[，、])(?!\s?(?:inc|l\.?p\.?|llc|ltd|l\.?l\.?c|corp|co|gmbh|s\.?a|s\.?l|s\.?r\.?l|plc|llp|jr|sr)\b)/giu, 'comma'],
];
/** `Head of Shift. Copper Kettle Ltd`: a full stop behind a long word, which shortens nothing. */
const STOP = /(?<=\p{Ll}{4}|[\p{L}\d]\)|\p{Ll}\d)\.\s(?=["“«\p{Lu}\p{N}])/gu;
/** The signs of hard borders. */
const MAY_CUT = /[\t|∙•·–—/／;；→>:：,，、-]/u;
const LONG_HEADER = 260;

/** Cuts one line of a header; `index` is its place there. */
export function tokensOf(slot: Slot, words: Lexicon, index = 0): Token[] {
  const { text } = slot.quote;
  const cuts: Cut[] = [];
  if (text.length <= LONG_HEADER) {
    for (const [pattern, border] of MAY_CUT.test(text) ? HARD : [])
      for (const match of matchesIn(text, pattern)) cuts.push({ at: match.index, to: match.index + match[0].length, border });
    if (text.includes('. ')) for (const match of matchesIn(text, STOP)) cuts.push({ at: match.index, to: match.index + match[0].length, border: 'dash' });
    for (const match of matchesIn(text, /\s(\p{L}{1,6}|@)(?=\s\S)(?!\s(?:work|home|sea|heights?|large|risk)(?:$|[^\p{L}]))|\s(?=@\S)/giu)) {
      const word = fold(match[1] ?? '@');
      const border: Border | undefined = SURE.has(word) ? 'at' : GENITIVE.has(word) ? 'of' : words.at.has(word) ? 'in' : undefined;
      const end = match.index + match[0].length;
      if (border) cuts.push({ at: givingAt(text, match.index, word, words), to: border === 'in' ? behindArticle(text, end, word, words) : end, border });
    }
    const isOpen = cuts.every(({ border }) => border === 'of' || border === 'bracket');
    if (isOpen && words.degrees.find(text)[0]?.start !== 0) cuts.push(...behindTitle(text, words));
    cuts.push(...studyCuts(text, words), ...gluedPlace(text, words));
    for (const bracket of matchesIn(text, /\s?[(（](?=[^()（）]{2,60}(?:[)）]|$))/gu))
      if (bracket.index > 0 && !isTownWithLand(slot, bracket.index, cuts, words))
        cuts.push({ at: bracket.index, to: bracket.index + bracket[0].length, border: isClosed(text, bracket.index) ? 'bracket' : 'dash' });
    for (const mark of marksWithin(slot))
      if (mark.type !== 'image')
        for (const at of [mark.start, mark.end])
          if (at > 0 && at < text.length && !(at === mark.start && leadsOn(text, at, words))) cuts.push({ at, to: at, border: 'mark' });
  }
  const whole = wholeNames(text, words);
  const minors = [...minorsIn(text, words), ...listedFields(text, words)];
  for (const [at, cut] of cuts.entries())
    if ((cut.border === 'comma' && endsName(slot, cut.at)) || (cut.border === 'in' && endsLink(slot, cut.at))) cuts[at] = { ...cut, border: 'mark' };
  cuts.sort((a, b) => a.at - b.at || b.to - a.to);
  const linked = (start: number, end: number): boolean =>
    marksWithin(slot).some((mark) => mark.type === 'link' && mark.start <= start + 1 && mark.end >= end - 1);
  const tokens: Token[] = [];
  let from = 0;
  let border: Border = 'line';
  const goesOn = (cut: Cut): boolean =>
    cut.border === 'in' &&
    (isNumber(text, cut) ||
      isOfTitle(text, cut, words) ||
      (border === 'in' && (WITH_MORE.test(text.slice(from, cut.at)) || MORE_AHEAD.test(text.slice(cut.to)))));
  for (const cut of cuts) {
    if (cut.at < from && from > 0 && cut.to > from && cut.at >= from - 1 && STRENGTH[cut.border] > STRENGTH[border]) {
      [from, border] = [cut.to, cut.border]; // ", - "
      continue;
    }
    if (cut.at < from || cut.at < (slot.lead ?? 0) || depthAt(text, cut.at) > 0 || isInside(cut, whole) || isWithin(cut, minors) || goesOn(cut)) continue;
    const names = /[\p{L}\p{N}]/u.test(text.slice(from, cut.at)) && !isJoiner(text.slice(from, cut.at), words);
    if (!names && cut.border === 'bracket') continue;
    if (names) {
      tokens.push({ slot: index, start: from, end: cut.at, border, linked: linked(from, cut.at) });
      border = cut.border;
    } else if (STRENGTH[cut.border] > STRENGTH[border] && border !== 'line') border = cut.border;
    from = cut.to;
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(from)) && !isJoiner(text.slice(from), words))
    tokens.push({ slot: index, start: from, end: text.length, border, linked: linked(from, text.length) });
  return tokens;
}

/** `Scrum Master I | Ormeval`: the number behind a name in small letters is no small word, though Nordic languages have one like it. */
function isNumber(text: string, { at, to }: Cut): boolean {
  return text.slice(at, to).trim() === 'I' && /\p{Ll}$/u.test(text.slice(0, at));
}

/** `Boulanger à la Ormeval`, `à l'Ormeval`: behind the article that a small word takes. */
function behindArticle(text: string, end: number, word: string, words: Lexicon): number {
  const article = /^\s(?:\p{Ll}{2,3}(?=\s\S)|\p{Ll}['’](?=\S))/u.exec(text.slice(end, end + 6))?.[0];
  return article !== undefined && words.at.has(`${word} ${fold(article.trim())}`) ? end + article.length : end;
}

/** `Bread Course — issued by Ormeval`: where a small word begins with the participle that it belongs to. */
function givingAt(text: string, at: number, word: string, words: Lexicon): number {
  const before = /\s(\p{Ll}{3,12})$/u.exec(text.slice(Math.max(0, at - 14), at))?.[1];
  return before && rolesOf(`${before} ${word}`, words).some((role) => GIVERS.has(role)) ? at - before.length - 1 : at;
}

const GIVERS: ReadonlySet<LabelRole> = new Set(['issuer', 'awarder', 'publisher']);

/** `Lehre als **Bäckerin**`, `Head of [Baking](…)`: the small word in front of a mark leads on to it, unless it is one that parts two names. */
function leadsOn(text: string, at: number, words: Lexicon): boolean {
  const word = LEADING.exec(text.slice(Math.max(0, at - 6), at))?.[1];
  return word !== undefined && !words.at.has(word) && !words.degreeJoiners.has(word);
}

const LEADING = /\s(\p{Ll}{2,3})\s$/u;

/** Whether what stands before a comma was set apart as one name: `*Logs all the way down*, StorageConf`, `"Buttons", Example Days`. */
function endsName(slot: Slot, at: number): boolean {
  const { text } = slot.quote;
  if (/^["“«„]/u.test(text) && /["”»]/u.test(text.charAt(at - 1))) return true;
  return marksWithin(slot).some((mark) => mark.end === at && mark.start < at - 1 && mark.type !== 'image');
}

/** `[Data for Harbours](…) in CodeCamp`: a link in front of a small word holds all of the name. */
function endsLink(slot: Slot, at: number): boolean {
  return marksWithin(slot).some((mark) => mark.type === 'link' && mark.end === at && mark.start <= 0);
}

/** A small word left alone between two borders names nothing; two capitals are the code of a state or a country, whatever word they spell (`Leeds, IN`). */
function isJoiner(text: string, words: Lexicon): boolean {
  const word = fold(text);
  return !CODE.test(text) && word.length <= 4 && (words.degreeJoiners.has(word) || words.at.has(word));
}

const CODE = /^\s?[A-Z]{2}\s?$/u;

/** `Baker Example Bread`: a title at the head of a line that has no other border. */
function behindTitle(text: string, words: Lexicon): Cut[] {
  const title = words.occupations.find(text).at(-1);
  const gap = title && GAP.exec(text.slice(title.end));
  if (!title || !gap) return [];
  const to = title.end + gap[0].length;
  return [{ at: to - 1, to, border: 'blank' }];
}

/** `Research AssistantRiverside, CA`: a place that a right-aligned column has left glued to a name. */
function gluedPlace(text: string, words: Lexicon): Cut[] {
  const beside = townBesideState(text, words);
  if (beside > 0) return [{ at: beside - 1, to: beside, border: 'column' }];
  return matchesIn(text, /(?<=\p{L}{2}\p{Ll}|[.)])(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2},\s\p{Lu}[\p{L}\s.]+$)/gu)
    .filter(({ index }) => placeScore(text.slice(index), words) >= PLACED)
    .map(({ index }) => ({ at: index, to: index, border: 'column' }));
}

/** `Copper Kettle Boston, MA`: where a known town begins that has its state behind a comma, and nothing but a blank before it. */
function townBesideState(text: string, words: Lexicon): number {
  const state = /,\s([A-Z]{2})$/u.exec(text);
  if (!state?.[1] || !isUsState(state[1])) return -1;
  for (const match of text.slice(0, state.index).matchAll(/(?<=[\p{L}\p{N}.)]\s)\p{Lu}/gu))
    if (text.length - match.index < LONGEST_TOWN && isTown(text.slice(match.index, state.index), words))
      return /(?:^|\s)\p{Ll}{1,4}\s$/u.test(text.slice(0, match.index)) ? -1 : match.index;
  return -1;
}

const LONGEST_TOWN = 40;

/** From here on a text is a place for sure. */
const PLACED = 0.8;

/** What may end a title before a name that nothing sets apart: `Technician II Acme`, `Engineer (Contract) Acme`. */
const GAP = /^(?:\sI{1,3}(?=\s))?(?:\s\([^()]*\))?\s(?=[\p{Lu}\p{Lo}])(?!I{1,3}$)/u;

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

/** Words that stand between a title and an employer, or a degree and a school, and nowhere else. */
const SURE: ReadonlySet<string> = new Set(['at', '@', 'bei', 'chez', 'from', 'presso', 'by']);
/** Words that rather hold a name together than part two. */
const GENITIVE: ReadonlySet<string> = new Set(['of', 'de', 'di', 'da', 'do', 'dos', 'das', 'del', 'della', 'des', 'du', 'van', 'der', 'von']);
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

/** `**Acme**, Lliria (Spain)`, `Acme Ltd, Lliria (Spain)`: behind what is an employer for sure, a town and its country are one place. */
function isTownWithLand(slot: Slot, at: number, cuts: readonly Cut[], { names, occupations, schools }: Lexicon): boolean {
  const { text } = slot.quote;
  const land = /^\s?\(([^()]+)\)/u.exec(text.slice(at))?.[1];
  if (land === undefined || names.country(land) === undefined) return false;
  const comma = cuts.find(({ border, to }) => border === 'comma' && to < at && TOWN.test(text.slice(to, at)));
  const name = comma ? text.slice(0, comma.at) : '';
  return comma !== undefined && !occupations.occursIn(name) && (endsName(slot, comma.at) || endsInForm(name) || schools.occursIn(name));
}

const TOWN = /^\p{Lu}\p{L}+(?:[ -]\p{Lu}?\p{L}+){0,3}$/u;

/** Whether a bracket that opens at an index is closed; where its date was taken out, it is not. */
function isClosed(text: string, index: number): boolean {
  return /[)）]/u.test(text.slice(index));
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
