import { concat, type Line, matchesIn, opensBold, type Quote, slice } from '../document/index.js';
import type { DateRange, DateRangeReader } from '../fields/date-range.js';
import { fold, hasIdeographs, type Lexicon } from '../lexicon/index.js';
import { cutLine } from './cut.js';
import type { Kit } from './kit.js';
import { isBrief, rolesOf } from './label.js';
import { isDuration } from './slot.js';

/** A line with its date, where the date can be the one of an entry. */
export interface DatedLine {
  readonly line: Line;
  readonly range?: DateRange;
  /** What else stands on the line, before and behind the date. */
  readonly rest: readonly Quote[];
  /** Whether the line anchors an entry: a header's date, not one in a sentence. */
  readonly anchor: boolean;
}

/** Whether a line begins with the date of an entry. */
export function opensWithDate(line: Line, kit: Pick<Kit, 'dates' | 'words'>): boolean {
  const [dated] = dateLines([line], kit);
  return dated?.anchor === true && dated.range?.start === 0;
}

/** Reads the dates of a section's lines, and tells those of headers from those of sentences. */
export function dateLines(lines: readonly Line[], kit: Pick<Kit, 'dates' | 'words'>): DatedLine[] {
  const { dates, words } = kit;
  const whole = joinSplitDates(lines, dates).flatMap((line) => partTold(line, dates));
  const dated = whole.map((line): DatedLine => {
    if (line.text.length < 24 && words.dates.present.has(fold(line.text.replace(/^[-–—~→]\s?/u, ''))))
      return { line, range: { start: 0, end: line.text.length, from: undefined, to: undefined, ongoing: true, single: false }, rest: [], anchor: true };
    const name = ledName(line);
    const ranges = name ? dates(name) : line.text.length <= MAX_HEADER ? behindBold(line, unglued(line, dates)) : [];
    const range = ranges.length <= 2 ? (ranges.find((candidate) => !candidate.single && !isEndOnly(candidate)) ?? behindName(line.text, ranges)) : undefined;
    if (!range) return { line, rest: [line], anchor: false };
    const last = ranges.at(-1) as DateRange;
    const shown = last !== range && isEndOnly(last) ? cutLine(line, 0, beforeEnd(line.text, range, last)) : line;
    const rest = around(shown, range, words);
    return { line, range, rest, anchor: name !== undefined || isAnchor(withoutEvent(shown, range, words), range, rest) };
  });
  return withoutRepeats(withoutAsides(withoutStrays(withoutSaid(withLongItems(dated)))));
}

/** `*Nov 2015 – present* (trained by the guild; head baker since then). Adviser: …`: a period in a mark of its own, and what is told behind it. */
function partTold(line: Line, dates: DateRangeReader): readonly Line[] {
  if (line.kind !== 'text' || line.depth > 0) return [line];
  const end = line.marks.find(({ type, start }) => start === 0 && type !== 'link' && type !== 'image')?.end ?? 0;
  const told = line.text.slice(end);
  if (end === 0 || told.length < SHORTEST_TOLD || isBrief(told.trim()) || !/^\s\S/u.test(told)) return [line];
  const [period] = dates(line.text.slice(0, end));
  if (!period || period.single || period.start > 1 || end - period.end > 1) return [line];
  return [cutLine(line, 0, end), { ...cutLine(line, end + 1, line.text.length), gap: 0 }];
}

const SHORTEST_TOLD = 40;

/** `**Loom** (Jul 2018) — A pattern editor …`: an item's name in bold with its date in brackets, whatever is told behind the sign. */
function ledName({ kind, level, text, marks }: Line): string | undefined {
  const bold = kind === 'item' && level <= 1 ? marks.find(({ type, start }) => type === 'strong' && start === 0)?.end : undefined;
  const dated = bold === undefined ? null : LED.exec(text.slice(bold, bold + LONGEST_LED));
  return bold === undefined || !dated ? undefined : text.slice(0, bold + dated[0].length);
}

const LED = /^:?\s?[(（[][^()（）[\]]{0,24}(?:19|20)\d\d[^()（）[\]]{0,24}[)）\]](?=:?\s?[–—:-]\s)/u;
const LONGEST_LED = 64;

/** An item up to this length is one entry where a year opens or closes it. */
const LONGEST_ITEM = 90;

/** Where nearly all items of a list have their date at one end, the longer ones are entries too: `Travel Award, Department of English, University of Ormeval, 2012`. */
function withLongItems(lines: DatedLine[]): DatedLine[] {
  const items = lines.filter(({ line }) => line.kind === 'item' && line.level <= 1);
  if (items.every(({ anchor }) => anchor)) return lines;
  const end = [isOpened, isClosed].find((isAt) => items.filter((item) => item.anchor && isAt(item)).length >= Math.max(2, items.length * MOST_DATED));
  if (!end) return lines;
  return lines.map((dated) => {
    const { line, range, rest, anchor } = dated;
    const isLong = !anchor && line.kind === 'item' && range?.single && end(dated);
    return isLong && isAnchor(line, range, rest, true) ? { ...dated, anchor: true } : dated;
  });
}

const isOpened = ({ range }: DatedLine): boolean => range?.start === 0;
const isClosed = ({ line, range }: DatedLine): boolean => range !== undefined && /^[)\].]?$/u.test(line.text.slice(range.end));

/** The share of items that their dates have to open or close. */
const MOST_DATED = 0.6;

/** Where most dates stand apart from the words beside them, one that only closes what a line says is told of an entry: `Head of Department 2019 to 2022`. */
function withoutSaid(lines: DatedLine[]): DatedLine[] {
  const said = lines.filter(isSaid).length;
  if (said === 0 || isFlatList(lines) || lines.filter((line) => line.anchor).length - said < Math.max(2, said * 2)) return lines;
  return lines.map((line) => (isSaid(line) ? { line: line.line, rest: [line.line], anchor: false } : line));
}

/** Whether all lines are items side by side: `- Parental leave 2016 – 2018` among jobs is an entry as they are. */
function isFlatList([first, ...others]: readonly DatedLine[]): boolean {
  return first?.line.kind === 'item' && others.every(({ line }) => line.kind === 'item' && line.level === first.line.level);
}

/** Whether a period closes a line of small print with nothing but a blank before it. */
function isSaid({ line, range, anchor }: DatedLine): boolean {
  return anchor && range?.single === false && line.depth === 0 && !opensBold(line) && closesWords({ line, range });
}

/** Whether a date closes a line with nothing but a blank before it. */
function closesWords({ line, range }: Pick<DatedLine, 'line' | 'range'>): boolean {
  const whole = line.text.slice(0, range?.start);
  const before = SMALL.test(line.text.slice(range?.start)) ? whole.slice(whole.lastIndexOf(',') + 1) : whole; // "Baker, head of rye since 2018"
  return (
    /\p{Ll}{3}/u.test(before) && /[\p{L}\p{N}]\s$/u.test(before) && !/[,|·•\t]|\s[–—-]\s/u.test(before) && /^\.?$/u.test(line.text.slice(range?.end).trim())
  );
}

const SMALL = /^\p{Ll}/u;

/** `運転免許（2015年3月取得）`, `BA, Example College, 2007, cum laude`: a line as it would be without the word for what happened on its date, or the mark behind it. */
function withoutEvent(line: Line, { end }: DateRange, { dates, honours }: Lexicon): Line {
  const behind = line.text.slice(end);
  if (BEHIND_DATE.test(behind) && (MARK.test(behind) || honours.has(behind.slice(2)))) return { ...line, text: line.text.slice(0, end) };
  const word = hasIdeographs(line.text) ? [...dates.left, ...dates.entered].find((one) => line.text.startsWith(one, end)) : undefined;
  return word ? { ...line, text: line.text.slice(0, end) + line.text.slice(end + word.length) } : line;
}

const BEHIND_DATE = /^[,;]\s.{2,40}$/u;
/** `, GPA 3.8`, `; 3.8/4.0`. */
const MARK = /^[,;]\s(?:\p{L}{3,8}:?\s)?\d[.,]\d{1,2}(?:\s?\/\s?\d{1,2}(?:[.,]\d)?)?$/u;

/** `Oven Days 2020 (January 2020)`, `Oven Days 2020, Kiel, January 2020`: a month at the end of the line is the date; the bare year before it belongs to a name. */
function behindName(text: string, [first, last]: readonly DateRange[]): DateRange | undefined {
  if (first?.from?.value.length !== 4 || !last?.from || last.from.value.length === 4) return first;
  const isApart = last.from.value.startsWith(first.from.value) || /^\s?[(（,|·•\t]\s?$/u.test(text.slice(first.end, last.start));
  return isApart && /^[)）]?$/u.test(text.slice(last.end)) ? last : first;
}

/** `**Oven Days 2024** – Guild of Bakers – May 2025`: a year in a name in bold is part of it, where a month, or nothing but years, stands behind. */
function behindBold({ marks, text }: Line, ranges: DateRange[]): DateRange[] {
  if (ranges.length < 2) return ranges;
  const bold = marks.find((mark) => mark.start === 0 && mark.type === 'strong')?.end ?? 0;
  const behind = ranges.filter(({ start }) => start >= bold);
  const said = ranges.filter((range) => !behind.includes(range));
  if (!/\p{L}{3}/u.test(text.slice(0, said[0]?.start ?? 0))) return ranges; // a date in bold
  const isDated = behind.some(({ from, to }) => (from ?? to)?.value[4] === '-');
  return bold < text.length && behind.length > 0 && (isDated || said.every(({ single }) => single)) ? behind : ranges;
}

/** `until 2021`: an end without a beginning. */
function isEndOnly({ single, ongoing, from }: DateRange): boolean {
  return !single && !ongoing && from === undefined;
}

/** Where the words begin that say how long something is good for, behind the date that it has: `May 2018, valid until May 2021`. */
function beforeEnd(text: string, range: DateRange, last: DateRange): number {
  const between = text.slice(range.end, last.start);
  return /^[\s,;(（·|–—-]*(?:\p{L}+\s){0,3}$/u.test(between) ? range.end : text.length;
}

/** Where dates have lines of their own, a year in a title beside them, or in what follows them, is part of its text. */
function withoutAsides(lines: DatedLine[]): DatedLine[] {
  const alone = lines.filter(isAlone).length;
  if (alone < 2) return lines;
  const [first] = lines;
  const told = alone >= 2 * lines.filter((line) => line.anchor && !isAlone(line)).length;
  return lines.map((line, at) => {
    const aside =
      line.anchor && line.range?.single && line.rest.length > 0 && !(line.range.start === 0 && IN_BRACKETS.test(line.line.text.slice(line.range.end)));
    return aside && (isAlone(first) || isAlone(lines[at + 1]) || (told && closesWords(line))) ? { line: line.line, rest: [line.line], anchor: false } : line;
  });
}

/** `2013 (by contract)`: how somebody worked then. */
const IN_BRACKETS = /^\s[(（][^()（）\d]{1,40}[)）]$/u;

/** Whether a date is all of its line. */
export const isAlone = (line: DatedLine | undefined): boolean => line?.anchor === true && line.rest.length === 0;

/** A page that shows the period of each entry twice, for wide screens and for narrow ones, says it once. */
function withoutRepeats(lines: DatedLine[]): DatedLine[] {
  const anchors = lines.flatMap((line, at) => (line.anchor ? [at] : []));
  const titled = (from: number, to: number): boolean => lines.slice(from + 1, to).some(({ line }) => line.depth > 0);
  const twice = (at: number, index: number): boolean => {
    const before = anchors[index - 1] ?? 0;
    const isRepeat = index % 2 === 1;
    const same = isSamePeriod(lines[at]?.range, lines[before]?.range);
    return isRepeat ? same && !titled(before, at) : index === 0 || !same || titled(before, at);
  };
  if (anchors.length === 2 && anchors.every(twice) && closes(lines, anchors[1] as number)) return lines.filter((_, at) => at !== anchors[1]);
  if (anchors.length < 4 || anchors.length % 2 === 1 || !anchors.every(twice)) return lines;
  const again = new Set(anchors.filter((_, index) => index % 2 === 1));
  return lines.filter((_, at) => !again.has(at));
}

/** Whether a period stands by itself at the end of a section, behind a date or what is told of an entry: no name can be meant. */
function closes(lines: readonly DatedLine[], at: number): boolean {
  const [before, dated] = [lines[at - 1], lines[at]];
  if (!before || !isAlone(dated) || dated?.range?.single || !lines.slice(at + 1).every(({ line }) => isDuration(line.text))) return false;
  return before.anchor || before.line.kind === 'item' || isDuration(before.line.text) || /\p{Ll}{3}\.$/u.test(before.line.text) || isSetTwice(lines, at);
}

/** `2009 – 2011 2 years`, and further down `2009 – 2011` and `2 years` in lines of their own: a page has a place for each width of its window. */
function isSetTwice(lines: readonly DatedLine[], at: number): boolean {
  const first = lines.find(({ anchor }) => anchor);
  const [below] = lines.slice(at + 1);
  return below !== undefined && first?.range !== undefined && first.line.text.slice(first.range.start).endsWith(below.line.text);
}

function isSamePeriod(a: DateRange | undefined, b: DateRange | undefined): boolean {
  return a?.from?.value === b?.from?.value && a?.to?.value === b?.to?.value && a?.ongoing === b?.ongoing;
}

/** Where headers stand outside of lists, a date in a list belongs to a deed; where headings hold them, one in a sentence tells of the entry. */
function withoutStrays(all: DatedLine[]): DatedLine[] {
  const titled = all.filter(({ anchor, line }) => anchor && line.depth > 0).length;
  const lines = titled > 1 ? all.map((line) => (line.anchor && isSentence(line) ? { ...line, anchor: false } : line)) : all;
  const anchors = lines.filter((line) => line.anchor);
  const inItems = anchors.filter(({ line }) => line.kind === 'item').length;
  return inItems > 0 && anchors.length - inItems >= inItems ? lines.map((line) => (line.line.kind === 'item' ? { ...line, anchor: false } : line)) : lines;
}

/** Reads dates that stand glued to a name, as right-aligned columns leave them: `Acme Inc.January 2025 – Present`, `Acme2016 - 2018`. */
function unglued({ text, marks }: Line, dates: DateRangeReader): DateRange[] {
  const whole = dates(text);
  for (const glue of gluesIn(text, marks)) {
    if (whole.some(({ start, end }) => start < glue && glue < end)) continue; // "October2011 - May 2012"
    const inner = dates(text.slice(glue)).map((range) => shift(range, glue));
    if (inner[0]?.start === glue) return inner;
  }
  return whole;
}

/** Where a name may end that has a date glued to it. */
function gluesIn(text: string, marks: Line['marks']): number[] {
  const years = matchesIn(text, YEAR).map(({ index }) => index);
  if (years.length === 0) return [];
  const found = years.flatMap((year) => GLUED.map((pattern) => behindGlue(pattern, text, year)));
  const marked = marks.flatMap(({ end }) => (BEHIND_MARK.test(text.slice(end, end + 8)) ? [end] : []));
  return [...new Set([...found, ...marked])].filter((at) => at > 0).sort((one, other) => one - other);
}

/** Where the date of a year begins, if it is glued to a name; -1 if not. */
function behindGlue(pattern: RegExp, text: string, year: number): number {
  pattern.lastIndex = year;
  const match = pattern.exec(text);
  return match ? year - (match[1]?.length ?? 0) : -1;
}

const YEAR = /(?:19|20)\d\d/gu;
/** `Acme Inc.January 2025`: the month, in front of its year. */
const GLUED_MONTH = /(?<=(?:\p{Ll}|\p{Lu}{2}|\p{L}[.)®™!]|\p{L}\p{N})(\p{Lu}\p{Ll}{2,8}\.?,?\s))(?=\d)/uy;
/** `Acme2016 - 2018`, `Acme Inc.2016 –`, `山田商会2016年`, and a word with its year at the end of a line. */
const GLUED_YEAR =
  /(?:(?<=\p{L}{3}|\p{L}[.)®™!])(?=\d{4}\s?[-–—])|(?<=\p{L}{2})(?=\d{4}\s?[-–—]\s?(?:19|20)\d\d)|(?<=\p{L})(?=\d{4}[年년])|(?<=(?:^|\s)\p{Lu}\p{Ll}{2,20})(?=\d{4}$))/uy;
/** `ACME INCJAN 2025 –`: a month in capitals, shortened. */
const GLUED_CAPITALS = /(?<=\p{Lu}{2}(\p{Lu}{3}\s))(?=\d{4}\s[-–—])/uy;
const GLUED: readonly RegExp[] = [GLUED_MONTH, GLUED_YEAR, GLUED_CAPITALS];
/** What a date begins with where a link or a bold name ends: `[Acme](…)2025年4月`. */
const BEHIND_MARK = /^(?:(?:19|20)\d\d|\p{L}{3})/u;

function shift(range: DateRange, by: number): DateRange {
  const move = <T extends { start: number; end: number }>(point: T): T => ({ ...point, start: point.start + by, end: point.end + by });
  return { ...move(range), ...(range.from ? { from: move(range.from) } : {}), ...(range.to ? { to: move(range.to) } : {}) };
}

const isSentence = ({ line, rest }: DatedLine): boolean => line.depth === 0 && rest.length > 0 && SENTENCE.test(line.text);

/** A word in small letters or a year before a full stop, behind three words and more. */
const SENTENCE = /^(?:\S+\s){3}.*(?:\p{Ll}{2}\)?|\d{4})\.$/u;

const MAX_HEADER = 240;
const OPENING =
  /(?<!(?![©®™])\p{Extended_Pictographic}|[\ufe0f\s(（[{|·•∙,，、;；:：–—/~_*`-])(?:(?![©®™])\p{Extended_Pictographic}|[\ufe0f\s(（[{|·•∙,，、;；:：–—/~_*`-])+$/u;
/** `Chef, The Salt Cellar, Galway. 2019 – 2021`: a stop behind a long word, which shortens nothing. */
const STOPPED = /(?<=\p{Ll}{4})\.$/u;
/** `BSc, Example College in 2016`: the small word in front of a year. */
const IN = /(?<=\S)\s(?:in|en|im|em|nel)$/u;
const CLOSING = /^(?:(?![©®™])\p{Extended_Pictographic}|[\ufe0f\s)）\]}|·•∙,，、;；:：.–—/~_*`-])+/u;

/** What stands on a line beside its date, without the brackets and separators that held the date. */
function around(line: Line, range: DateRange, words: Lexicon): Quote[] {
  const before = line.text.slice(0, range.start);
  const after = line.text.slice(range.end);
  const opened = before.replace(OPENING, '');
  const head = slice(line, 0, (range.single ? opened.replace(IN, '') : opened).replace(STOPPED, '').length);
  if (after.trim() === '' && isDateLabel(before, head.text, words)) return [];
  const skip = CLOSING.exec(after)?.[0].length ?? 0;
  const told = /^\s?[(（]([^()（）]{3,40})[)）]$/u.exec(after);
  if (told?.[1] && words.employment.has(told[1])) return [head].filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const isMode = told?.[1] !== undefined && words.workModes.has(told[1]);
  const tail = isMode ? slice(line, line.text.length - told[0].trimStart().length + 1, line.text.length - 1) : slice(line, range.end + skip);
  return [head, tail].filter((quote) => quote.text !== '' && /[\p{L}\p{N}]/u.test(quote.text));
}

/** `Awarded: May 2021`, `Issued on May 2021`, `Duration: 2018 – 2020`: a word or two that are no name. */
function isDateLabel(before: string, bare: string, words: Lexicon): boolean {
  const roles = rolesOf(bare, words);
  if (roles.includes('date')) return true;
  const marked = /^[^\s:：]{1,12}(?:\s[^\s:：]{1,12})?\s?[:：]\s?$/u.test(before);
  return marked && (roles.length > 0 || !(bare.includes(' ') || words.occupations.occursIn(bare)));
}

function isAnchor(line: Line, range: DateRange, rest: readonly Quote[], mayBeLong = false): boolean {
  if (rest.length === 0) return true;
  const before = line.text.slice(0, range.start).replace(ICONS, '');
  const after = line.text.slice(range.end).replace(/\s(?:https?:\/\/|www\.)\S+\s*$/iu, '');
  const length = line.text.length - (range.end - range.start) - (line.text.length - range.end - after.length);
  if (length > 150) return line.kind === 'item' && before.trim() === '' && !range.single;
  const bracketed = /[(（[]\s*$/u.test(before) && /^\s*[)）\]]/u.test(after);
  const remark = /[,|·•–—]\s$/u.test(before) && REMARK.test(after); // "BSc, Example College, 2012 (First Class)"
  const edge = before.trim() === '' || remark || /^[\s)\]*_`.]*$/u.test(after) || bracketed || (CELL_BEFORE.test(before) && CELL_BEHIND.test(after));
  if (line.depth > 0) return true;
  const told = rest.map((quote) => quote.text).join(' ');
  const isName = mayBeLong ? !/[.!?]\s/u.test(told) : isBrief(told.replace(REMARK, ''), 150);
  if (!isName && !(before.trim() === '' && /^\s*[:：]/u.test(after))) return false;
  if (!range.single) return edge || /(?:[|·•,–—/-]\s*|\t[^\S\t]*)$/u.test(before) || /^\s*[|·•,\t–—/@]/u.test(after) || length < 40;
  const separated = /(?:[|·•∙,，、;；–—/(（[-]\s*|\t[^\S\t]*)$/u.test(before) || /^\s*[)）\]|·•∙,，、;；:\t–—/-]/u.test(after);
  if (line.kind === 'item' && /度$/u.test(line.text.slice(0, range.end))) return false; // "2022年度 売上前年比115%"
  if (line.kind === 'item')
    return edge && (separated || before.trim() === '' || closesMark(line, range)) && (mayBeLong || length < LONGEST_ITEM) && line.level <= 1;
  return edge && (separated || before.trim() === '' || length < 60 || isInMark(line, range));
}

/** ``**MA History** — Example College `2017` ``: a date in a mark of its own. */
function isInMark({ marks }: Line, { start, end }: DateRange): boolean {
  return marks.some((mark) => mark.start > 0 && Math.abs(mark.start - start) < 2 && Math.abs(mark.end - end) < 2);
}

/** `📅 May 2024`: a picture in front of a date. */
const ICONS = /^(?:(?![©®™\d])\p{Extended_Pictographic}\ufe0f?\s?){1,3}$/u;

/** `Rye baking, _Bread School 2022_`: a date at the end of a part that is set apart by a sign and in italics. */
function closesMark({ text, marks }: Line, { start, end }: DateRange): boolean {
  return marks.some((mark) => mark.type === 'emphasis' && mark.start > 0 && mark.start < start && mark.end >= end && SIGN.test(text.slice(0, mark.start)));
}

const SIGN = /[,|·•–—-]\s?$/u;

/** What is told in brackets behind all else. */
const REMARK = /\s[(（][^()（）]{1,80}[)）]$/u;

/** A cell of its own between bars, dots or tabs: `BSc | Example College | 2019 | GPA 3.4`. */
const CELL_BEFORE = /(?:[|·•∙]\s*|\t[^\S\t]*)$/u;
const CELL_BEHIND = /^\s*[|·•∙\t]/u;

/** `October 2022` / `—` / `April 2023` on lines of their own are one line again. */
function joinSplitDates(lines: readonly Line[], dates: DateRangeReader): Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { line, count } = wholeFrom(lines, i, dates) ?? { line: lines[i] as Line, count: 1 };
    joined.push(line);
    i += count - 1;
  }
  return joined;
}

/** The line that some lines are together, and how many; undefined where a line is whole by itself. */
function wholeFrom(lines: readonly Line[], at: number, dates: DateRangeReader): { readonly line: Line; readonly count: number } | undefined {
  const [line, next, third] = [lines[at] as Line, lines[at + 1], lines[at + 2]];
  if (!next) return undefined;
  if (next.text.length < SHORT) {
    const isShort = line.text.length < SHORT;
    if (isShort ? isWholeDate(line.text, dates) : isWrapped(line, next, dates)) {
      if (isShort && third && third.text.length < SHORT && /^(?:[-–—~→]|to)$/u.test(next.text)) return { line: merge([line, next, third]), count: 3 };
      const period = periodOf(line, next, dates);
      if (period) return { line: period, count: 2 };
    }
    if (isShort && isStacked(lines, at, dates)) return { line: merge([next, line], ' – '), count: 2 };
  }
  return isTorn(line, next) ? { line: merge([line, next]), count: 2 } : undefined;
}

/** A date or its dash on a line of its own is shorter. */
const SHORT = 24;

/** Two lines of which one has the dash of a period: `2018 –` / `2020`. */
function periodOf(line: Line, next: Line, dates: DateRangeReader): Line | undefined {
  const dashed = next.kind === 'item'; // a dash at the start of a line looks like a bullet
  if (!dashed && !/^[-–—~→]\s?\S/u.test(next.text) && !/[-–—~→]$/u.test(line.text)) return undefined;
  const both = merge([line, next], dashed ? ' – ' : ' ');
  const [range] = dates(both.text);
  return range && !range.single && range.end >= both.text.length - 1 ? both : undefined;
}

/** `Present` / `May 2018`, `2021-06` / `2018-05`: a timeline that runs downwards has the end of a period right above its beginning, and no third date beside the two. */
function isStacked(lines: readonly Line[], at: number, dates: DateRangeReader): boolean {
  const [line, next] = [lines[at] as Line, lines[at + 1] as Line];
  if (next.gap + line.depth + next.depth > 0 || line.kind !== 'text' || next.kind !== 'text' || !isWholeDate(next.text, dates)) return false;
  const [from] = dates(next.text);
  const [period] = dates(`${next.text} – ${line.text}`);
  if (!from?.single || !period || period.single || period.end < next.text.length + 3 + line.text.length) return false;
  const isLater = period.to !== undefined && period.from !== undefined && period.to.value > period.from.value;
  const isNow = period.ongoing && !/\d/u.test(line.text);
  return (isLater || isNow) && ![lines[at - 1], lines[at + 2]].some((other) => other !== undefined && other.text.length < 24 && isWholeDate(other.text, dates));
}

/** `Closed the largest deal of the region in` / `2022 (my best year).`: a sentence that goes on with a year in the next row. */
function isTorn(line: Line, next: Line): boolean {
  return (
    YEAR_AND_WORDS.test(next.text) &&
    next.kind === 'text' &&
    next.depth + next.gap === 0 &&
    line.text.length > LONG_ROW &&
    TORN.test(line.text.slice(-LONG_ROW))
  );
}

const YEAR_AND_WORDS = /^(?:19|20)\d\d(?:[.,;]|\s[^\s–—|·-])/u;
const LONG_ROW = 60;
/** Words in small letters, and no stop behind them. */
const TORN = /\s\p{Ll}{1,24}\s\p{Ll}{1,24}$/u;

/** A long row that breaks inside its period: `Baker, Acme, May 2018 –` / `June 2020`. */
function isWrapped(line: Line, next: Line, dates: DateRangeReader): boolean {
  if (
    next.gap > 0 ||
    line.text.length > MAX_HEADER ||
    !ENDS_IN_YEAR.test(line.text) ||
    !(DASHED.test(line.text) || next.kind === 'item' || OPENS_DASHED.test(next.text))
  )
    return false;
  const last = dates(line.text).at(-1);
  return last !== undefined && line.text.length - last.end <= 2;
}

const ENDS_IN_YEAR = /(?:19|20)\d\d(?:[-./]\d{1,2}){0,2}\s?[-–—~→]?$/u;
const DASHED = /[-–—~→]$/u;
const OPENS_DASHED = /^[-–—~→]\s?\S/u;

function isWholeDate(text: string, dates: DateRangeReader): boolean {
  const [range] = dates(text);
  return range !== undefined && range.start <= 1 && text.length - range.end <= 2;
}

function merge(lines: readonly Line[], between = ' '): Line {
  const [first] = lines;
  return { ...(first as Line), ...concat(lines, between), marks: [] };
}
