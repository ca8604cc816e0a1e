import type { Line } from '../document/index.js';
import { isPlaceName, placeScore } from '../fields/place-score.js';
import { isPredicate, titleScore } from '../fields/role.js';
import { isTown } from '../fields/town.js';
import type { Lexicon } from '../lexicon/index.js';
import { type DatedLine, isAlone } from './anchor.js';
import { readHeader } from './header.js';
import { isLabelLine, isToldOf, mayName } from './header-like.js';
import { isBrief, readLabel } from './label.js';
import { missingRoles, type Traits } from './layout.js';
import { isEmphasised, isFact, type Segment } from './segment.js';
import { isBareLink, isDuration, isLength, isLinkLabel } from './slot.js';

/** An entry taken apart into its header and the lines below it. */
export interface SplitEntry {
  readonly group: readonly DatedLine[];
  readonly header: readonly DatedLine[];
  readonly body: readonly DatedLine[];
}

/** Finds where the header of each entry ends, looking at all entries of the section at once, and at the names that each still lacks. */
export function splitHeaders(segments: readonly Segment[], traits: Traits, words: Lexicon): SplitEntry[] {
  const parts = partDepths(segments);
  const isPart = (lines: readonly DatedLine[], at: number, grouped: boolean): boolean => {
    const line = lines[at]?.line;
    if (!line || !parts.has(line.depth)) return false;
    return titleScore(line.text, words) === 0 || !lacks({ lines, end: at, grouped }, traits, words);
  };
  const outlook = ({ lines, group }: Segment, end: number): Outlook => {
    const over = isPart(lines, end, group.length > 0);
    return {
      lines,
      end,
      grouped: group.length > 0,
      open: !over && lines[end] !== undefined && mayContinue(lines, end, traits, words),
      wanted: !over && (givesMissing(lines, end, traits, words) || (isLabelled(lines[end], words) && givesMissing(lines, end + 1, traits, words))),
    };
  };
  const missing = new Map<Outlook, boolean>(); // each is asked once, and only where the answer can change an end: nothing here is dearer
  const isLacking = (entry: Outlook): boolean => {
    const known = missing.get(entry) ?? lacks(entry, traits, words);
    missing.set(entry, known);
    return known;
  };
  let outlooks = segments.map((entry) =>
    outlook(
      entry,
      firstEnd(entry.lines, words, (at) => isPart(entry.lines, at, entry.group.length > 0)),
    ),
  );
  const settled = namedAbove(segments, traits, words);
  if (outlooks.filter(({ wanted }, j) => wanted && settled.has(j)).length * 2 <= settled.size)
    outlooks = outlooks.map((entry, j) => (settled.has(j) ? { ...entry, open: false, wanted: false } : entry));
  for (let step = 0; step < MOST_LINES; step++) {
    const ready = outlooks.filter((entry) => entry.wanted || (entry.open && isLacking(entry))).length;
    const most = ready > 0 && ready >= segments.length * 0.6; // the same line of the others names something, so this one does
    const usual = ready > 0 && (ready >= segments.length * 0.5 || isUsual(ready, outlooks.filter(isLacking).length, segments.length));
    const grows = (entry: Outlook): boolean => entry.wanted || (step < UNTOLD_LINES && usual && entry.open && (most || isLacking(entry)));
    if (!outlooks.some(grows)) break;
    outlooks = segments.map((entry, j) => {
      const before = outlooks[j] as Outlook;
      const end = takeTrailing(entry.lines, grows(before) ? before.end + 1 : before.end, words);
      return end === before.end ? before : outlook(entry, end);
    });
  }
  const placed = outlooks.map(({ end }, j) => isPlaceBelow(segments[j]?.lines ?? [], end, words));
  const known = outlooks.filter(({ end }, j) => end > 1 && isTown(segments[j]?.lines[end - 1]?.line.text ?? '', words)).length;
  const habit = placed.filter(Boolean).length + known >= Math.max(2, segments.length * 0.6);
  return segments.map(({ group, lines }, j) => {
    const end = (outlooks[j]?.end ?? 0) + (habit && placed[j] ? 1 : 0);
    return { group, header: lines.slice(0, end), body: lines.slice(end) };
  });
}

/** Entries that have two names above a date by itself, as nearly all of the section do: an employer and what somebody was, though no word may say so. What stands behind the date is told. */
function namedAbove(segments: readonly Segment[], traits: Traits, words: Lexicon): ReadonlySet<number> {
  if (!traits.grouped || segments.length < FEWEST_ALIKE) return new Set();
  const named = segments.flatMap(({ group, lines }, j) => {
    const at = lines.findIndex(({ anchor }) => anchor);
    const above = lines
      .slice(0, at)
      .filter(({ line, range }) => !range && !isDuration(line.text) && !isBareLink(line) && placeScore(line.text, words) < MAYBE_PLACE);
    const isPlain = above.length === 2 && group.length === 0 && isAlone(lines[at]) && above.every(({ line }) => line.kind === 'text' && line.depth === 0);
    return isPlain ? [j] : [];
  });
  return new Set(named.length >= Math.max(FEWEST_ALIKE, segments.length * 0.6) ? named : []);
}

const FEWEST_ALIKE = 3;
const MAYBE_PLACE = 0.5;

/** Whether most headers that lack a name could go on: where nearly all others are whole, the one that is not has none. */
function isUsual(ready: number, lacking: number, all: number): boolean {
  return ready >= lacking * 0.5 && lacking >= all * 0.4;
}

/** How many lines a header may grow by, and by how many where their words do not tell what they are. */
const MOST_LINES = 5;
const UNTOLD_LINES = 3;

/** How a header stands that ends at a line: whether the next one may go on with it, and whether the next one has a name that it lacks. */
interface Outlook {
  readonly lines: readonly DatedLine[];
  readonly end: number;
  /** Whether a header above several entries stands over it. */
  readonly grouped: boolean;
  readonly open: boolean;
  readonly wanted: boolean;
}

/** Whether a town could stand in the line below a header: a word or two by themselves, which only counts where most entries have them. */
function isPlaceBelow(lines: readonly DatedLine[], at: number, words: Lexicon): boolean {
  const line = lines[at]?.line;
  if (line?.kind !== 'text' || line.depth > 0 || line.gap > 0 || line.text.length >= 24 || lines[at - 1]?.anchor !== true) return false;
  return isPlaceName(line.text) && !isLabelLine(line, words);
}

/** Whether a header still wants a name: one that its section needs, or a second one where none is needed. */
function lacks({ lines, end, grouped }: Pick<Outlook, 'lines' | 'end' | 'grouped'>, traits: Traits, words: Lexicon): boolean {
  const header = lines.slice(0, end);
  const needed = traits.roles.filter(({ need }) => need >= 0.15).length;
  return needed < 2 ? slotCount(header, words) < 2 : missingRoles({ ...readHeader(header, words), grouped }, traits, words).length > 0;
}

/** A labelled value, behind which the header may go on: `Industry: bread`. */
function isLabelled(dated: DatedLine | undefined, words: Lexicon): boolean {
  if (!dated || dated.line.kind === 'item') return false;
  const label = readLabel(dated.line, words);
  return label !== undefined && label.roles.length > 0 && label.value.text !== '' && !label.roles.includes('highlights');
}

/** Whether a line clearly names something that the header above it does not. */
function givesMissing(lines: readonly DatedLine[], at: number, traits: Traits, words: Lexicon): boolean {
  const next = lines[at];
  if (!next || at > 5 || !isNameLike(next, words)) return false;
  const { line } = next;
  return traits.roles.some(
    ({ score }) =>
      score(line.text, words) >= CLEAR &&
      !lines.slice(0, at).some((other) => !isLabelled(other, words) && other.rest.some((quote) => score(quote.text, words) >= CLEAR / 2)),
  );
}

const CLEAR = 0.9;

/** A text in bold that is longer is prose, though a name in bold may have full stops in it. */
const LONGEST_NAME = 120;

/** The header reaches at least to the date, when one stands near the top, and takes the links and places behind it. */
function firstEnd(lines: readonly DatedLine[], words: Lexicon, isPart: (at: number) => boolean): number {
  const limit = Math.min(lines.length, 6);
  let end = 1;
  for (let at = 0; at < limit; at++) {
    const { line, anchor } = lines[at] as DatedLine;
    if (at > 0 && (line.kind === 'item' || isLabelLine(line, words)) && !anchor && !isFact(lines, at)) break;
    if (at > 0 && !anchor && line.depth === 0 && !isBrief(line.text, 120) && !(isEmphasised(line) && line.text.length <= LONGEST_NAME)) break;
    if (anchor) {
      end = at + 1;
      break;
    }
  }
  for (let at = 1; at < limit && at >= end; at++) {
    const { line } = lines[at] as DatedLine;
    if (line.depth > 0 && !isLabelLine(line, words) && !isPart(at)) end = at + 1;
    else break;
  }
  return takeTrailing(lines, end, words);
}

/** Depths of headings that stand twice or more below one date, without dates of their own and over something: projects of a job, and no names that its header lacks. */
function partDepths(segments: readonly Segment[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { lines } of segments) {
    const dated = lines.findIndex(({ anchor }) => anchor);
    if (dated < 0) continue;
    const seen = new Set<number>();
    for (let at = dated + 1; at < lines.length; at++) {
      const { line, anchor } = lines[at] as DatedLine;
      if (line.depth === 0 || anchor || lines[at + 1]?.line.depth === line.depth) continue;
      if (seen.has(line.depth)) found.add(line.depth);
      seen.add(line.depth);
    }
  }
  return found;
}

function takeTrailing(lines: readonly DatedLine[], from: number, words: Lexicon): number {
  let end = from;
  for (let at = end; at < Math.min(lines.length, from + 4); at++) {
    const { line, range, rest } = lines[at] as DatedLine;
    if (line.kind === 'item') break;
    const bare =
      isBareLink(line) ||
      isLinkLabel(line, words) ||
      (range !== undefined && rest.length === 0) ||
      isDuration(line.text) ||
      (line.text.length < 60 && (placeScore(line.text, words) >= 0.8 || isTown(line.text, words)));
    if (!bare) break;
    end = at + 1;
  }
  return end;
}

/** Whether a line has the shape of a name: no item, no label, no sentence, no score. */
function isNameLike({ line }: DatedLine, words: Lexicon): boolean {
  if (
    line.kind === 'item' ||
    isLabelLine(line, words) ||
    isLinkLabel(line, words) ||
    !(mayName(line.text, 150) || isBoldLed(line)) ||
    (NO_NAME.test(line.text) && !NUMBERED.test(line.text)) ||
    /[:：]$/u.test(line.text) ||
    isPredicate(line.text)
  )
    return false;
  const label = readLabel(line, words);
  return !label || label.value.text === '';
}

/** `**Copper Kettle** Baker; built ovens of clay.`: a name in bold with a capital behind it, however the line goes on. */
function isBoldLed({ text, marks, kind }: Line): boolean {
  if (kind !== 'text' || text.length > LONGEST_LED) return false;
  const end = marks.find((mark) => mark.start === 0 && mark.type === 'strong')?.end ?? 0;
  return end > 2 && end <= LONGEST_NAME / 2 && BEHIND_NAME.test(text.slice(end));
}

const LONGEST_LED = 260;
const BEHIND_NAME = /^,?\s\p{Lu}\p{Ll}/u;

/** A name that begins with a digit: `3M`, `1&1`, `24/7 Ovens`, `101 Ways, Leeds`. */
const NUMBERED = /^\d{1,3}(?:[&+]\d|\/7\s|-?\p{Lu}|\s\p{Lu}\p{Ll}{2,}(?:,\s\p{Lu}|$))/u;
/** Scores and honours. */
const NO_NAME = /^(?:[\d(]|c?gpa\b|(?:(?:magna|summa|maxima)\s)?cum laude\b|(?:with\s)?(?:honou?rs|distinction)\b|first class\b|upper second\b)/iu;

/** Whether the next line can still name the employer or the title. */
function mayContinue(lines: readonly DatedLine[], at: number, traits: Traits, words: Lexicon): boolean {
  const { line } = lines[at] as DatedLine;
  if (!isNameLike(lines[at] as DatedLine, words) || isRemark(lines, at, traits, words)) return false;
  if (line.depth > 0 || isEmphasised(line) || line.gap === 0) return true;
  const before = lines[at - 1]?.line;
  return before !== undefined && (before.gap > 0 || at === 1 || (!traits.grouped && traits.roles.some(({ score }) => score(line.text, words) >= HALF)));
}

/** `Kept the accounts.`, `Helped with markets, deliveries, the oven`: words that name nobody, with a full stop as no line above has, or with a list of small ones, or apart from the heading of a job and most of them small. */
function isRemark(lines: readonly DatedLine[], at: number, traits: Traits, words: Lexicon): boolean {
  const { line } = lines[at] as DatedLine;
  const { text } = line;
  const apart = traits.grouped && (lines[0]?.line.depth ?? 0) > 0 && line.depth === 0 && line.gap > 0 && !isEmphasised(line);
  if (!(STOPPED.test(text) || LISTED.test(text) || (apart && isInSmallLetters(text))) || isBoldLed(line) || isToldOf(text)) return false;
  if (traits.roles.some(({ score }) => score(text, words) >= NAMED)) return false;
  return lines.slice(0, at).every(({ line }) => !line.text.endsWith('.'));
}

/** From here on a name stands for a role though a blank line is above it. */
const HALF = 0.5;

/** From here on words speak for a role. */
const NAMED = 0.2;

/** A full stop behind a second word or a later one that is no abbreviation. */
const STOPPED = /\s\S*\p{Ll}{3}\.$/u;

/** `Ran the shop`: of three words and more, most behind the first. */
function isInSmallLetters(text: string): boolean {
  const [, ...others] = text.split(' ');
  return others.length > 1 && others.filter((word) => /^\p{Ll}/u.test(word)).length > others.length / 2;
}

/** Behind two words in small letters, two commas with nothing but such words behind them. */
const LISTED = /\s\p{Ll}+\s(?:\p{Ll}+\s){0,6}\p{Ll}{3,}(?:,\s(?:\p{Ll}+\s){0,4}\p{Ll}+){2}/u;

function slotCount(header: readonly DatedLine[], words: Lexicon): number {
  let count = 0;
  for (const { line, rest } of header) {
    if (isBareLink(line) || isDuration(line.text)) continue;
    for (const quote of rest) if (!isLength(quote.text, words)) count += HARD_BORDER.test(quote.text) || /,\s/u.test(quote.text) ? 2 : 1;
  }
  return count;
}

const HARD_BORDER = /\t|\s[|·•∙@/]\s|\s[–—-]{1,3}\s|\s(?:at|bei|chez|@)\s/iu;
