import { matchesIn } from '../document/index.js';
import { placeScore } from '../fields/place-score.js';
import { isUsState } from '../fields/regions.js';
import { endsInForm } from '../fields/role.js';
import { isTown } from '../fields/town.js';
import type { LabelRole } from '../languages/index.js';
import { fold, type Lexicon } from '../lexicon/index.js';
import { rolesOf } from './label.js';
import { marksWithin, type Slot } from './slot.js';
import { studyCuts } from './study-cuts.js';

/** What stands between two parts of a header, from the strongest to the weakest. */
export type Border = 'line' | 'column' | 'bar' | 'dash' | 'at' | 'bracket' | 'mark' | 'in' | 'of' | 'comma' | 'colon' | 'blank';

/** A place where the line of a header may part: the name before it ends at `at`, and the one behind it begins at `to`. */
export interface Cut {
  readonly at: number;
  readonly to: number;
  readonly border: Border;
}

/** Everything that may separate two names in a line of a header, from left to right. A line too long for a header has nothing of it. */
export function cutsOf(slot: Slot, words: Lexicon): Cut[] {
  const { text } = slot.quote;
  if (text.length > LONG_HEADER) return [];
  const cuts = [...hardCuts(text), ...smallWords(text, words)];
  const isOpen = cuts.every(({ border }) => border === 'of');
  if (isOpen && words.degrees.find(text)[0]?.start !== 0) cuts.push(...behindTitle(text, words));
  cuts.push(...studyCuts(text, words), ...gluedPlace(text, words));
  cuts.push(...brackets(slot, cuts, words), ...edgesOfMarks(slot, words));
  return cuts.map((cut) => (isFirm(cut, slot) ? { ...cut, border: 'mark' as const } : cut)).sort((a, b) => a.at - b.at || b.to - a.to);
}

const LONG_HEADER = 260;

/** Signs that part names wherever they stand. */
function hardCuts(text: string): Cut[] {
  const signs = MAY_CUT.test(text) ? HARD.flatMap(([pattern, border]) => matchesIn(text, pattern).map((match) => cutAt(match, border))) : [];
  const stops = text.includes('. ') ? matchesIn(text, STOP).map((match) => cutAt(match, 'dash')) : [];
  return [...signs, ...stops];
}

function cutAt(match: RegExpMatchArray, border: Border): Cut {
  const { index = 0, 0: sign } = match;
  return { at: index, to: index + sign.length, border };
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

/** `Baker at Acme`, `Head of Shift`, `Engineer @Acme`. */
function smallWords(text: string, words: Lexicon): Cut[] {
  return matchesIn(text, SMALL_WORD).flatMap((match): Cut[] => {
    const word = fold(match[1] ?? '@');
    const border = SURE.has(word) ? 'at' : GENITIVE.has(word) ? 'of' : words.at.has(word) ? 'in' : undefined;
    if (!border) return [];
    const { at, to } = cutAt(match, border);
    return [{ at: givingAt(text, at, word, words), to: border === 'in' ? behindArticle(text, to, word, words) : to, border }];
  });
}

const SMALL_WORD = /\s(\p{L}{1,6}|@)(?=\s\S)(?!\s(?:work|home|sea|heights?|large|risk)(?:$|[^\p{L}]))|\s(?=@\S)/giu;

/** Words that stand between a title and an employer, or a degree and a school, and nowhere else. */
const SURE: ReadonlySet<string> = new Set(['at', '@', 'bei', 'chez', 'from', 'presso', 'by']);
/** Words that rather hold a name together than part two. */
const GENITIVE: ReadonlySet<string> = new Set(['of', 'de', 'di', 'da', 'do', 'dos', 'das', 'del', 'della', 'des', 'du', 'van', 'der', 'von']);

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

/** `Baker (Acme)`: brackets part what is in them from what is before them; a town and its country they hold together. */
function brackets(slot: Slot, cuts: readonly Cut[], words: Lexicon): Cut[] {
  const { text } = slot.quote;
  return matchesIn(text, /\s?[(（](?=[^()（）]{2,60}(?:[)）]|$))/gu)
    .filter(({ index }) => index > 0 && !isTownWithLand(slot, index, cuts, words))
    .map((match) => cutAt(match, isClosed(text, match.index) ? 'bracket' : 'dash'));
}

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

/** Where bold, italics or a link begin and end. */
function edgesOfMarks(slot: Slot, words: Lexicon): Cut[] {
  const { text } = slot.quote;
  const edges = marksWithin(slot)
    .filter(({ type }) => type !== 'image')
    .flatMap(({ start, end }) => (leadsOn(text, start, words) ? [end] : [start, end]));
  return edges.filter((at) => at > 0 && at < text.length).map((at) => ({ at, to: at, border: 'mark' }));
}

/** `Lehre als **Bäckerin**`, `Head of [Baking](…)`: the small word in front of a mark leads on to it, unless it is one that parts two names. */
function leadsOn(text: string, at: number, words: Lexicon): boolean {
  const word = LEADING.exec(text.slice(Math.max(0, at - 6), at))?.[1];
  return word !== undefined && !words.at.has(word) && !words.degreeJoiners.has(word);
}

const LEADING = /\s(\p{Ll}{2,3})\s$/u;

/** Whether a weak border parts more than it says: what stands before it was set apart as a name. */
function isFirm({ at, border }: Cut, slot: Slot): boolean {
  return (border === 'comma' && endsName(slot, at)) || (border === 'in' && endsLink(slot, at));
}

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
