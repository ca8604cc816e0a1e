import { isWholly, type Line, opensBold } from '../document/index.js';
import { placeScore } from '../fields/place-score.js';
import type { Lexicon } from '../lexicon/index.js';
import { type DatedLine, isAlone } from './anchor.js';
import { isHeaderLike, isLabelLine, isLabelledDetail, mayName } from './header-like.js';
import { isBrief, readLabel } from './label.js';
import type { Traits } from './layout.js';
import { namesRole } from './names-role.js';
import { isDuration } from './slot.js';
import { stripOf } from './strip.js';
import { umbrellasIn, underUmbrellas, withToldBelow } from './umbrella.js';

/** The lines of one entry, and the heading above several entries where they share one (an employer above roles). */
export interface Segment {
  readonly group: readonly DatedLine[];
  readonly lines: readonly DatedLine[];
}

/** Cuts a section into entries by the one sign that its author repeats: headings, bold lines, list items, dates, or blank lines. */
export function segment(written: readonly DatedLine[], traits: Traits, words: Lexicon): readonly Segment[] {
  if (written.length === 0) return [];
  const all = traits.grouped ? withToldBelow(written, traits, words) : written;
  const umbrellas = traits.grouped ? umbrellasIn(all, traits, words) : NONE;
  const lines = umbrellas.size === 0 ? all : all.map((line) => (umbrellas.has(line) ? lifted(line) : line));
  const dated = lines.some((line) => line.anchor);
  if (isListOfEntries(lines) || (traits.rhythmic && (isListOfNames(lines) || isPairOfNames(lines, words)))) return cut(lines, [...lines.keys()], words);
  const ways = [
    ...byHeadings(lines, words),
    traits.grouped ? [] : byRanks(lines, words),
    byBold(lines, words),
    byItems(lines),
    ...(dated ? [byDates(lines, traits, words)] : [...byPeriods(lines, words), ...byNames(lines, traits, words)]),
    byBlocks(lines, words),
  ].filter((starts) => starts.length > 0);
  const named = traits.rhythmic ? byNamedItems(lines) : [];
  if (named.length > 0) return cut(lines, named, words);
  let best: readonly number[] = [0];
  let most = Number.NEGATIVE_INFINITY;
  for (const starts of ways) {
    const points = dated ? worth(starts, lines, words) : undatedWorth(starts, lines, traits, words);
    if (points > most + 0.05) [best, most] = [starts, points];
  }
  return underUmbrellas(
    cut(lines, umbrellas.size === 0 ? best : withTheirRoles(best, lines), words),
    new Set(lines.filter((_, at) => umbrellas.has(all[at] as DatedLine))),
  );
}

/** A line that only stands over others begins an entry together with the first of them. */
function withTheirRoles(starts: readonly number[], lines: readonly DatedLine[]): readonly number[] {
  return starts.filter((start, j) => {
    const before = j === 0 ? [] : lines.slice(starts[j - 1], start);
    return before.length === 0 || before.some(({ anchor }) => anchor) || !before.some(isLifted);
  });
}

const isLifted = ({ range, anchor }: DatedLine): boolean => range?.single === false && !anchor;

const NONE: ReadonlySet<DatedLine> = new Set();

/** A line that stands over others, and begins no entry by itself. */
function lifted(line: DatedLine): DatedLine {
  return { ...line, anchor: false, line: line.line.kind === 'item' ? { ...line.line, kind: 'text', level: 0 } : line.line };
}

/** Whether a section is nothing but items, and most have a date: those without one are entries like the others. */
function isListOfEntries(lines: readonly DatedLine[]): boolean {
  if (lines.length < 3 || lines.some(({ line }) => line.kind !== 'item' || line.level !== lines[0]?.line.level)) return false;
  return lines[0]?.anchor === true && lines.filter((line) => line.anchor).length > lines.length * MOSTLY;
}

const MOSTLY = 0.6;

/** Whether all lines are items of one level, or links, each a name and no sentence: things that happened, however few say when. */
function isListOfNames(lines: readonly DatedLine[]): boolean {
  const [first] = lines;
  if (!first || lines.length < 3) return false;
  return lines.every(({ line }) => {
    const alike =
      first.line.kind === 'item' ? line.kind === 'item' && line.level === first.line.level : line.kind === 'text' && line.depth === 0 && isWholly(line, 'link');
    return alike && /^[^\p{L}]{0,3}\p{Lu}/u.test(line.text) && isBrief(line.text, LONGEST_IN_LIST) && !/[:.!?]$/u.test(line.text);
  });
}

const LONGEST_IN_LIST = 120;

/** `- Golden Loaf (2019)` / `- Silver Spoon, Class A`: of two names of things that happened, the second may have no date. */
function isPairOfNames(lines: readonly DatedLine[], words: Lexicon): boolean {
  const [first, second, ...others] = lines;
  if (!first?.anchor || first.rest.length === 0 || !second || second.range || others.length > 0) return false;
  const { kind, level, text } = second.line;
  return (
    kind === 'item' &&
    first.line.kind === 'item' &&
    level === first.line.level &&
    /^\p{Lu}/u.test(text) &&
    !/[.!?:：]/u.test(text) &&
    isBrief(text) &&
    !isLabelLine(second.line, words)
  );
}

/** How well starts explain the dates: every entry wants one date near its start, and no date may stand before the first. One that begins with a heading holds no other of its rank. */
function worth(starts: readonly number[], lines: readonly DatedLine[], words: Lexicon): number {
  const anchors = lines.flatMap((line, index) => (line.anchor ? [index] : []));
  const before = anchors.filter((anchor) => anchor < (starts[0] ?? 0)).length;
  let points = -SWALLOWED * listedBefore(lines, starts[0] ?? 0, words);
  let seen = before;
  for (const [j, start] of starts.entries()) {
    const end = starts[j + 1] ?? lines.length;
    const from = seen;
    while (seen < anchors.length && (anchors[seen] as number) < end) seen++;
    const first = anchors[from] as number;
    points -= SWALLOWED * (swallowed(lines, start, end, words) + outdented(lines, start, end));
    if (from === seen) points -= 0.6;
    else points += (first - start <= 5 ? 1 : 0.2) - 0.8 * (seen - from - 1);
  }
  return (points - before) / Math.max(anchors.length, starts.length);
}

const SWALLOWED = 1.7;

/** Whether a line outside of lists is a sentence: two words in small letters or more, and its stop. */
const isTold = ({ kind, depth, text }: Line): boolean => kind === 'text' && depth === 0 && text.endsWith('.') && /\p{Ll}{2}\s\p{Ll}/u.test(text);

/** How many headings of the rank of the one that begins an entry stand behind lists, sentences or dates in it; one over smaller headings stands above the next entries. */
function swallowed(lines: readonly DatedLine[], start: number, end: number, words: Lexicon): number {
  const depth = lines[start]?.line.depth ?? 0;
  if (depth === 0) return 0;
  let count = 0;
  for (let at = start + 1; at < end; at++) {
    const { line } = lines[at] as DatedLine;
    const before = lines[at - 1];
    const isOver = before && (before.line.kind === 'item' || isTold(before.line) || (before.anchor && before.line.depth === 0 && at - 1 > start));
    if (line.depth !== depth || !isOver || (lines[at + 1]?.line.depth ?? 0) > depth) continue;
    if (isHeaderLike(line, words) && !isLabelLine(line, words)) count++;
  }
  return count;
}

/** How many headings of the rank of the first entry's stand before it, each with a list of its own: entries that do not say when. */
function listedBefore(lines: readonly DatedLine[], first: number, words: Lexicon): number {
  const depth = lines[first]?.line.depth ?? 0;
  if (depth === 0) return 0;
  const ahead = lines.slice(0, first);
  return ahead.filter(({ line }, at) => line.depth === depth && ahead[at + 1]?.line.kind === 'item' && !isLabelLine(line, words)).length;
}

/** How many items of an entry stand behind those that are nested in them, and none such before: the next entry's name, among the deeds of this one. */
function outdented(lines: readonly DatedLine[], start: number, end: number): number {
  let count = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = start; at < end; at++) {
    const { kind, level } = (lines[at] as DatedLine).line;
    if (kind !== 'item' || level >= least) continue;
    if (least !== Number.POSITIVE_INFINITY) count++;
    least = level;
  }
  return count;
}

/** Without dates, a cut is good where each part names every role once: "BSc" / "University", "BSc" / "University". */
function undatedWorth(starts: readonly number[], lines: readonly DatedLine[], traits: Traits, words: Lexicon): number {
  let points = starts[0] === 0 ? 0 : -1;
  for (const role of traits.roles) {
    const marked = lines.map(({ line }) => names(line, role, words));
    const all = marked.filter(Boolean).length;
    const once = starts.filter((start, j) => marked.slice(start, Math.min(starts[j + 1] ?? lines.length, start + 4)).filter(Boolean).length === 1).length;
    points += all === 0 ? 0 : once / all - (0.3 * (starts.length - once)) / starts.length;
  }
  return points;
}

/** Whether a part of a line clearly names a role: "BSc in History, Example College" names two. */
function names(line: Line, { score }: Traits['roles'][number], words: Lexicon): boolean {
  if (!isBrief(line.text, 150)) return false;
  const { tokens, score: judge } = stripOf({ quote: line, line }, words);
  const marks = (first: number, last: number): boolean => last < tokens.length && (judge(score, first, last) ?? 0) >= MARK;
  return tokens.some((_, first) => marks(first, first) || marks(first, first + 1) || marks(first, first + 2));
}

/** From here on a line counts as naming a role. */
const MARK = 0.7;

/** Every second or third line begins an entry, as far as lines are names: a page's text has lost all other signs. */
function byPeriods(lines: readonly DatedLine[], words: Lexicon): number[][] {
  const other = lines.findIndex(({ line }) => line.kind !== 'text' || line.depth > 0 || !isBrief(line.text, 150) || isLabelLine(line, words));
  const run = other < 0 ? lines.length : other;
  if (run < 2 || run < lines.length / 2) return [];
  return [2, 3].filter((length) => run % length === 0).map((length) => indexes(lines, (_, index) => index === run || (index < run && index % length === 0)));
}

/** Every line that names the role which the first line names begins an entry. */
function byNames(lines: readonly DatedLine[], traits: Traits, words: Lexicon): number[][] {
  const [first] = lines;
  const roles = traits.roles.filter((role) => first && first.line.kind === 'text' && names(first.line, role, words));
  return roles.map((role) => indexes(lines, ({ line }) => line.kind === 'text' && names(line, role, words)));
}

function byHeadings(lines: readonly DatedLine[], words: Lexicon): number[][] {
  const depths = [...new Set(lines.map(({ line }) => line.depth).filter((depth) => depth > 0))].sort();
  const single = depths
    .map((depth) => indexes(lines, ({ line }) => line.depth === depth && !isLabelLine(line, words)))
    .filter((starts) => !areDates(starts, lines));
  return [
    ...single,
    ...single.map(withoutSeconds).filter((starts, j) => starts.length > 1 && (single[j]?.length ?? 0) - starts.length > starts.length * MOSTLY),
  ];
}

/** `##### 2019 – 2021` below `#### Copper Kettle`: headings that are nothing but dates, each below another, begin no entries. */
function areDates(starts: readonly number[], lines: readonly DatedLine[]): boolean {
  return starts.every((start) => isAlone(lines[start]) && (lines[start - 1]?.line.depth ?? 0) > 0);
}

/** `#### Copper Kettle` / `#### Head Baker`: where most entries have headings right below each other, the first begins one. */
function withoutSeconds(starts: readonly number[]): number[] {
  return starts.filter((start, j) => starts[j - 1] !== start - 1);
}

/** Headings of several ranks, each with a date of its own below: `## BA in Botany` / `### Exchange year`. Every one of the highest rank has a date. */
function byRanks(lines: readonly DatedLine[], words: Lexicon): number[] {
  const headings = indexes(lines, ({ line }) => line.depth > 0 && !isLabelLine(line, words));
  const top = headings.reduce((least, at) => Math.min(least, lines[at]?.line.depth ?? least), Number.POSITIVE_INFINITY);
  const isTop = (at: number): boolean => lines[at]?.line.depth === top;
  const isDated = (at: number, j: number): boolean => lines.slice(at + 1, Math.min(headings[j + 1] ?? lines.length, at + 4)).some(({ anchor }) => anchor);
  const starts = headings.filter(isDated);
  const highest = starts.filter(isTop).length;
  return highest > 1 && highest < starts.length && highest === headings.filter(isTop).length ? starts : [];
}

function byBold(lines: readonly DatedLine[], words: Lexicon): number[] {
  return indexes(lines, ({ line }, index) => {
    if (line.depth > 0 || line.kind === 'item') return false;
    if (!opensBold(line) || isLabelLine(line, words) || readLabel(line, words)?.value.text) return false;
    return index === 0 || line.gap > 0 || (goesOnBehind(line) && goesOnBehind((lines[index - 1] as DatedLine).line));
  });
}

/** `**Loom** – a weaver of logs`: a name in bold that is told of on its line. */
function goesOnBehind(line: Line): boolean {
  return opensBold(line) && !isWholly(line, 'strong');
}

/** Items of the outer level, where what belongs to them is nested or follows; a heading may stand above them. */
function byItems(lines: readonly DatedLine[]): number[] {
  if (lines.find(({ line }) => line.depth === 0)?.line.kind !== 'item') return [];
  return indexes(lines, ({ line }) => line.kind === 'item' && line.level === 1);
}

/** A list whose items are a name in bold each, with what is told of it in the same item: every item is an entry, whether it says when or not. */
function byNamedItems(lines: readonly DatedLine[]): number[] {
  const starts = indexes(lines, ({ line }) => line.kind === 'item' && line.level === 1);
  const isNamed =
    starts.length > 2 && starts.length < lines.length && starts[0] === 0 && starts.every((at) => isWholly((lines[at] as DatedLine).line, 'strong'));
  return isNamed && lines.every(({ line }, at) => line.kind === 'item' || line.block === lines[at - 1]?.line.block) ? starts : [];
}

/** Blocks between blank lines; a name right between two lists begins one as well. Where the first is a name, no sentence begins another. */
function byBlocks(lines: readonly DatedLine[], words: Lexicon): number[] {
  const named = lines[0] !== undefined && !isSaid(lines[0].line);
  return indexes(
    lines,
    ({ line }, index) =>
      index === 0 ||
      (line.kind !== 'item' &&
        !isLabelLine(line, words) &&
        ((line.gap > 0 && !(named && (isSaid(line) || isLabelledDetail(line, words)))) || opensList(lines, index, words))),
  );
}

const isSaid = ({ text, depth }: Line): boolean => depth === 0 && !mayName(text, LONGEST_NAME);

/** A longer line is prose. */
const LONGEST_NAME = 240;

/** Whether a line without a blank line above it stands behind one list and names the next: its own items follow, at most a line further down. */
function opensList(lines: readonly DatedLine[], index: number, words: Lexicon): boolean {
  const [before, { line }, next, third] = [lines[index - 1]?.line, lines[index] as DatedLine, lines[index + 1]?.line, lines[index + 2]?.line];
  if (before?.kind !== 'item' || line.kind !== 'text' || !isHeaderLike(line, words) || readLabel(line, words)?.value.text) return false;
  return next?.kind === 'item' || (next?.kind === 'text' && next.gap === 0 && third?.kind === 'item');
}

/** Each date with the lines of the header that stand before it, as the first entry shows them. */
function byDates(lines: readonly DatedLine[], traits: Traits, words: Lexicon): number[] {
  const anchors = lines.flatMap((line, index) => (line.anchor ? [index] : []));
  const [first = 0] = anchors;
  if (anchors.length === 0) return [];
  const template = nameAmong(lines.slice(Math.max(0, first - 4), first));
  const under = template.slice(0, first - 1 - lines.slice(0, first).findLastIndex(isLifted)); // what stands below the years over several roles
  const known = first <= 4 && lines.slice(0, first).every(({ line }, at) => isHeaderLike(line, words) || isFact(lines, at));
  const back = known ? template : usualTemplate(lines, anchors, words);
  const whole = known && first > 0 && lines.slice(1, first + 1).every(({ line }) => line.gap === 0);
  const starts = whole ? blockStarts(lines, anchors) : [];
  const apart = traits.grouped === true && starts.some((start, j) => j > 0 && start > (anchors[j - 1] as number));
  return anchors.map((anchor, j) => {
    const before = anchors[j - 1] ?? -1;
    const [least, found] = [starts[j] ?? 0, lookBack(lines, anchor, back, traits, words)];
    const from = isDuration(lines[belowSum(lines, found)]?.line.text ?? '') ? withLifted(lines, found) : found;
    if (j > 0 && under.length < template.length && lines[from]?.line.gap === 0)
      return Math.max(before + 1, withLifted(lines, lookBack(lines, anchor, under, traits, words)));
    const isInner = apart && j > 0 && from < anchor && least <= before && isInnerRole(lines, anchor, from, traits, words);
    return isInner ? anchor : Math.max(before + 1, least, traits.grouped && isOver(lines, from - 1, words) ? withLifted(lines, from) : from);
  });
}

/** An entry begins with the years that stand right over it, and with the name above them where they stand alone. */
function withLifted(lines: readonly DatedLine[], from: number): number {
  const first = lines[from];
  const at = first && isLifted(first) ? from : belowSum(lines, from) - 1;
  const over = lines[at];
  return over && isLifted(over) ? at - (over.rest.length === 0 ? 1 : 0) : from;
}

/** Where the years of an employer are summed up, right below those and perhaps above its place; the same line where they are not. */
function belowSum(lines: readonly DatedLine[], from: number): number {
  return [from, from - 1, from - 2].find((at) => isDuration(lines[at]?.line.text ?? '')) ?? from;
}

/** Whether a name with its years that begins no entry stands there, and behind what is told of the entry above. */
function isOver(lines: readonly DatedLine[], at: number, words: Lexicon): boolean {
  const [above, over] = [lines[at - 1], lines[at]];
  return above !== undefined && over !== undefined && isLifted(over) && over.line.kind === 'text' && !above.anchor && isHeaderLike(over.line, words);
}

/** `Baker, 2017 – 2019` in the block of the role before it, where blank lines part employers: what stands above it is a deed, but for a clear employer. */
function isInnerRole(lines: readonly DatedLine[], anchor: number, from: number, traits: Traits, words: Lexicon): boolean {
  const { rest } = lines[anchor] as DatedLine;
  const who = traits.roles.find(({ name }) => name === 'who');
  if (rest.length !== 1 || !namesRole(lines[anchor] as DatedLine, traits, words)) return false;
  return lines.slice(from, anchor).every(({ line }) => (who?.score(line.text, words) ?? 0) < MARK);
}

/**
 * Where the block of each date begins that has names before it: where no blank line stands in the first header, none stands in the others.
 * A line between it and items is no deed, and may be an employer apart.
 */
function blockStarts(lines: readonly DatedLine[], anchors: readonly number[]): number[] {
  let [start, at] = [0, 0];
  return anchors.map((anchor) => {
    for (; at <= anchor; at++) if ((lines[at]?.line.gap ?? 0) > 0) start = at;
    return start < anchor && lines[start - 2]?.line.kind !== 'item' ? start : 0;
  });
}

type Slot = 'link' | 'text';

/** Where nothing but a domain stands before the date, or before the other names, it is the name of the first entry: those of the others are texts. */
function nameAmong(lines: readonly DatedLine[]): readonly Slot[] {
  const slots = lines.map(({ line }) => slotOf(line));
  const [first] = lines;
  return slots.length === 1 || (first && DOMAIN.test(first.line.text)) ? ['text', ...slots.slice(1)] : slots;
}

const DOMAIN = /^(?!www\.)[\w-]+(?:\.[\w-]+)+$/u;

function slotOf(line: Line): Slot {
  return line.marks.some(
    (mark) => mark.type === 'link' && mark.start === 0 && mark.end === line.text.length && /[/.]/u.test(line.text) && !line.text.includes(' '),
  ) || /^(?:https?:\/\/|www\.)\S+$/u.test(line.text)
    ? 'link'
    : 'text';
}

/** How many lines before the date most entries have, where the first entry does not tell. */
function usualTemplate(lines: readonly DatedLine[], anchors: readonly number[], words: Lexicon): Slot[] {
  for (let back = 1; back <= 3; back++) {
    const fitting = anchors.filter((anchor, j) => anchor - back > (anchors[j - 1] ?? -1) && isHeaderLike(lines[anchor - back]?.line, words));
    if (fitting.length < anchors.length * 0.7) return Array<Slot>(back - 1).fill('text');
  }
  return ['text', 'text'];
}

function lookBack(lines: readonly DatedLine[], anchor: number, template: readonly Slot[], traits: Traits, words: Lexicon): number {
  let at = anchor;
  for (const slot of [...template].reverse()) {
    if (isTotal(lines, at - 1)) at--;
    const line = lines[at - 1]?.line;
    if (!line || !(isHeaderLike(line, words) || isFact(lines, at - 1))) break;
    if (slot === 'link' && slotOf(line) !== 'link') continue;
    if (traits.grouped && (closesEntryAbove(lines, at - 1) || isTownBelowDate(lines, at - 1, words))) break;
    at--;
  }
  return traits.grouped && opensWithPlace(lines, at, template, words) ? at - 1 : at;
}

/** `Copper Kettle` / `6 years 5 months` / `Head Baker`: how long somebody was with an employer, in the line below it; no date stands above it. */
function isTotal(lines: readonly DatedLine[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]?.line];
  return line !== undefined && line.gap === 0 && above !== undefined && !above.range && isDuration(line.text);
}

/** Whether an entry would begin with its place, where the first one begins with a name, and a name stands above it. */
function opensWithPlace(lines: readonly DatedLine[], at: number, template: readonly Slot[], words: Lexicon): boolean {
  const [above, first] = [lines[at - 1], lines[at]?.line];
  if (template.length < 2 || !above || !first || above.anchor || above.line.text.length > LONGEST_PLACE || first.text.length > LONGEST_PLACE) return false;
  const [opening] = lines;
  if (placeScore(first.text, words) < PLACED || placeScore(opening?.line.text ?? '', words) >= PLACED) return false;
  return (first.gap === 0 || above.line.gap > 0) && isHeaderLike(above.line, words);
}

/** Whether a line stands right below a date and apart from what follows: the town of the entry above. */
function closesEntryAbove(lines: readonly DatedLine[], at: number): boolean {
  return lines[at - 1]?.anchor === true && !lines[at]?.range && lines[at]?.line.gap === 0 && (lines[at + 1]?.line.gap ?? 0) > 0;
}

/** Whether a line right below a date is a place, with the name of the next entry between it and the next date. */
function isTownBelowDate(lines: readonly DatedLine[], at: number, words: Lexicon): boolean {
  const line = lines[at]?.line;
  if (!line || !lines[at - 1]?.anchor || lines[at]?.range || lines[at + 1]?.range || line.text.length > LONGEST_PLACE) return false;
  if (line.gap > 0 && lines[at + 1]?.line.gap === 0) return false; // a blank line above it, and none below: it begins the next
  return placeScore(line.text, words) >= PLACED;
}

const LONGEST_PLACE = 60;
const PLACED = 0.8;

/** Whether an item states a fact of a header written as a list: the next item is the date. */
export function isFact(lines: readonly DatedLine[], at: number): boolean {
  const [fact, next] = [lines[at], lines[at + 1]];
  if (fact?.line.kind !== 'item' || next?.line.kind !== 'item' || fact.anchor || fact.line.text.length > LONGEST_FACT) return false;
  return next.anchor && next.rest.length === 0;
}

const LONGEST_FACT = 80;

function cut(lines: readonly DatedLine[], starts: readonly number[], words: Lexicon): Segment[] {
  const segments: Segment[] = [];
  const first = starts[0] ?? 0;
  let group: readonly DatedLine[] = lines.slice(0, first).every(({ line }) => isHeaderLike(line, words)) ? lines.slice(0, first) : [];
  if (first > 0 && group.length === 0) segments.push({ group: [], lines: lines.slice(0, first) });
  const depth = lines[first]?.line.depth ?? 0;
  for (const [j, start] of starts.entries()) {
    const end = starts[j + 1] ?? lines.length;
    const tail = tailGroup(lines, start, end, depth, words);
    segments.push({ group: group.length > 0 ? group : headingAbove(lines[start] as DatedLine, segments), lines: lines.slice(start, tail) });
    if (tail < end) group = lines.slice(tail, end);
  }
  return segments;
}

/** An entry below a smaller heading than an earlier one's shares the heading of that one: a second role for the same employer. */
function headingAbove({ line }: DatedLine, before: readonly Segment[]): readonly DatedLine[] {
  if (line.depth === 0) return [];
  const above = before.findLast(({ lines }) => (lines[0]?.line.depth ?? 0) < line.depth)?.lines[0];
  return above && above.line.depth > 0 ? [above] : [];
}

/**
 * A heading of a higher rank at the end of an entry stands above the next ones, and so does one right above the smaller heading of the next;
 * where entries begin with text, any heading right above the next does, unless it names the entry itself: right below its period, or below a
 * heading of the same or a higher rank.
 */
function tailGroup(lines: readonly DatedLine[], start: number, end: number, depth: number, words: Lexicon): number {
  if (depth === 1 || end === lines.length) return end;
  const [last, next] = [lines[end - 1]?.line, lines[end]?.line];
  if (end - 1 > start && last && next && last.depth > 0 && last.depth < next.depth && !isLabelLine(last, words)) return end - 1;
  const [heading, years] = [lines[end - 2], lines[end - 1]];
  if (depth === 0 && end - 2 > start && heading && years && heading.line.depth > 0 && isLifted(years) && isHeaderLike(years.line, words)) return end - 2;
  const named = depth === 0 && isAlone(lines[start]) ? start + 2 : start + 1;
  for (let at = depth === 0 ? Math.max(named, end - 1) : named; at < end; at++) {
    const { line } = lines[at] as DatedLine;
    const over = lines[at - 1]?.line.depth ?? 0;
    if (depth === 0 && (line.depth === over || (over > 0 && line.depth > over))) return end;
    if (line.depth > 0 && (depth === 0 || line.depth < depth) && !isLabelLine(line, words)) return at;
  }
  return end;
}

function indexes(lines: readonly DatedLine[], test: (line: DatedLine, index: number) => boolean): number[] {
  return lines.flatMap((line, index) => (test(line, index) ? [index] : []));
}

/** Whether all of a line is emphasised. */
export function isEmphasised(line: Line): boolean {
  return isWholly(line, 'strong') || isWholly(line, 'emphasis') || isWholly(line, 'code');
}
