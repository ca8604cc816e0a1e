import { concat, type Quote, slice } from '../document/index.js';
import type { DatePoint } from '../fields/date.js';
import type { DateRange } from '../fields/date-range.js';
import { fold, hasIdeographs } from '../lexicon/index.js';
import type { DatedLine } from './anchor.js';
import type { Kit } from './kit.js';

/**
 * Joins what East Asian CVs tell as events: `2012年4月 某大学 入学` and `2016年3月 某大学 卒業` are one study. An event whose
 * counterpart is missing keeps the end that it has, and a line that only says that the last job goes on is taken away.
 */
export function joinEvents(lines: readonly DatedLine[], kit: Kit): DatedLine[] {
  if (!lines.some(({ line }) => hasIdeographs(line.text))) return [...lines];
  const joined: (DatedLine | undefined)[] = [];
  const open: Unmatched[] = [];
  const ended: Unmatched[] = []; // of lists that tell the latest first
  for (const dated of withEventsBelow(lines, kit)) {
    const event = readEvent(dated, kit) ?? bareEnd(dated);
    if (!event || (nameOf(event.rest) === '' && open.length === 0)) {
      joined.push(dated);
      continue;
    }
    if (event.word) kit.ledger.label(event.word);
    const { range, rest } = event;
    const name = nameOf(rest);
    if (!range.single && event.word) joined.push({ ...dated, rest });
    else if (event.kind === 'entered') {
      const last = taken(ended, (other) => isSame(name, other.name));
      const end = last && joined[last.at];
      if (last && end?.range?.to && range.from && range.from.value <= end.range.to.value) joined[last.at] = begun(end, dated, range.from, end.range.to);
      else {
        keep(open, { at: joined.length, name });
        joined.push({ ...dated, rest, range: { ...range, ongoing: true, single: false } });
      }
    } else {
      const first = REFERS.test(name) ? open.pop() : taken(open, (other) => isSame(other.name, name));
      const start = first && joined[first.at];
      if (!first) keep(ended, { at: joined.length, name });
      if (first && start?.range?.from) joined[first.at] = both(start, dated, start.range.from, range);
      else joined.push({ ...dated, rest, range: endOnly(range) });
    }
  }
  return joined.filter((line) => line !== undefined);
}

/** An event whose other one was not met yet. */
interface Unmatched {
  readonly at: number;
  readonly name: string;
}

/** Nobody has so many at once; of more, the oldest are forgotten. */
const MOST_UNMATCHED = 32;

function keep(events: Unmatched[], event: Unmatched): void {
  if (events.push(event) > MOST_UNMATCHED) events.shift();
}

/** Takes the latest of some events that fits away from them. */
function taken(events: Unmatched[], fits: (event: Unmatched) => boolean): Unmatched | undefined {
  const at = events.findLastIndex(fits);
  return at < 0 ? undefined : events.splice(at, 1)[0];
}

/** `### 2012年4月` / `某大学 入学`: a date with its event below it is one line. */
function withEventsBelow(lines: readonly DatedLine[], kit: Kit): DatedLine[] {
  const whole: DatedLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [dated, next] = [lines[at] as DatedLine, lines[at + 1]];
    const bare = dated.range?.single && dated.rest.length === 0 && next && !next.range && next.line.kind === 'text';
    const glued = bare && { ...dated, line: { ...dated.line, ...concat([dated.line, next.line], ' '), marks: dated.line.marks }, rest: [next.line] };
    const isOne = glued && readEvent(glued, kit) !== undefined;
    if (isOne) at++;
    whole.push(isOne ? glued : dated);
  }
  return whole;
}

interface Event {
  readonly kind: 'entered' | 'left';
  readonly word?: Quote;
  readonly rest: readonly Quote[];
  readonly range: DateRange;
}

/** The event that closes a dated line, and what stands before it. */
function readEvent({ range, rest, anchor }: DatedLine, { words }: Kit): Event | undefined {
  const last = rest.at(-1);
  if (!range || !anchor || !last || last.text.length > LONGEST) return undefined;
  const aside = ASIDE.exec(last.text);
  const told = aside?.index ?? last.text.length;
  const end = last.text.slice(0, told).replace(/(?<![\s)）」。.])[\s)）」。.]+$/u, '').length;
  const folded = fold(last.text.slice(0, end));
  for (const kind of ['left', 'entered'] as const) {
    const word = words.dates[kind].find((one) => folded.endsWith(one));
    if (!word) continue;
    const before = last.text.slice(0, end - word.length).replace(/(?<![\s(（「・,，、/])[\s(（「・,，、/]+$/u, '');
    const name = before === '' ? [] : [slice(last, 0, before.length)];
    const isEvent = aside && [...words.dates.left, ...words.dates.entered].includes(fold(aside[1] ?? ''));
    const behind = aside && !isEvent ? [slice(last, told + 1, last.text.length - 1)] : [];
    return { kind, word: slice(last, before.length, behind.length > 0 ? told : last.text.length), rest: [...rest.slice(0, -1), ...name, ...behind], range };
  }
  return undefined;
}

/** `2016年3月 卒業` below the study that it ends: a date with its word and nothing else. */
function bareEnd({ range, rest, anchor }: DatedLine): Event | undefined {
  const ends = range && anchor && rest.length === 0 && !range.single && !range.ongoing && range.from === undefined;
  return ends ? { kind: 'left', rest, range } : undefined;
}

const LONGEST = 60;
/** `졸업(학사)`, `입학(편입)`: what is told of an event behind it. */
const ASIDE = /[(（]([^()（）]{1,12})[)）]$/u;

/** `同社 退社`, `同大学 卒業`, `一身上の都合により退社`: what an event has in place of the name above it. */
const REFERS = /^同[^\p{sc=Latin}\d]{0,12}$|(?:都合|満了|理由)(?:により|のため|で)?$/u;

function nameOf(rest: readonly Quote[]): string {
  return fold(rest.map(({ text }) => text).join(' ')).replace(/\s/gu, '');
}

/** Of two events of one study the second is often written shorter. */
function isSame(entered: string, left: string): boolean {
  const [short, long] = entered.length < left.length ? [entered, left] : [left, entered];
  return short === '' || long.startsWith(short) || long.endsWith(short);
}

function endOnly({ start, end, to }: DateRange): DateRange {
  return { start, end, from: undefined, to, ongoing: false, single: false };
}

/** One line that holds both events, the later one first. */
function begun(left: DatedLine, entered: DatedLine, from: DatePoint, to: DatePoint): DatedLine {
  const line = { ...left.line, ...concat([left.line, entered.line], ' '), marks: left.line.marks };
  const by = left.line.text.length + 1;
  const start = { ...from, start: from.start + by, end: from.end + by };
  return { ...left, line, range: { start: 0, end: line.text.length, from: start, to, ongoing: false, single: false } };
}

/** One line that holds both events. */
function both(entered: DatedLine, left: DatedLine, from: DatePoint, { to }: DateRange): DatedLine {
  const line = { ...entered.line, ...concat([entered.line, left.line], ' '), marks: entered.line.marks };
  const by = entered.line.text.length + 1;
  const end = to && { ...to, start: to.start + by, end: to.end + by };
  return { ...entered, line, range: { start: 0, end: line.text.length, from, to: end, ongoing: false, single: false } };
}
