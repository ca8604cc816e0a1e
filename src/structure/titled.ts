import type { Line } from '../document/index.js';
import type { Lexicon } from '../lexicon/index.js';
import type { DatedLine } from './anchor.js';
import { cutLine } from './cut.js';
import type { SplitEntry } from './header-end.js';
import { isLabelLine, mayName } from './header-like.js';
import { readLabel } from './label.js';
import { isBareLink, isDuration, isLinkLabel } from './slot.js';

/** What a line is to its entry: a name, its date, an address, or what tells of it. */
type Shape = 'name' | 'date' | 'link' | 'told';

/**
 * Cuts a section whose entries have a name and then sentences or items about it, and dates at most now and then. The first entry
 * shows how many names stand over what is told; undefined where headings or dates tell the entries apart, or where nothing is told.
 */
export function titledEntries(lines: readonly DatedLine[], words: Lexicon): SplitEntry[] | undefined {
  return runIns(lines, words) ?? underTitles(lines, words);
}

/** Entries that are a line each, a name and what is told of it: `Oven Map: A map of all ovens of the county.` */
function runIns(lines: readonly DatedLine[], words: Lexicon): SplitEntry[] | undefined {
  if (lines.length < 2 || lines.some(({ line }) => readLabel(line, words)?.roles.length)) return undefined;
  const cuts = lines.map(({ line, anchor }) => (anchor ? null : runIn(line)));
  if (!cuts.every((cut) => cut !== null)) return undefined;
  return lines.map(({ line }, at) => {
    const [whole, name] = cuts[at] as unknown as [string, string];
    const parts = [cutLine(line, 0, name.length), { ...cutLine(line, whole.length, line.text.length), gap: 1 }];
    const [header, told] = parts.map((part): DatedLine => ({ line: part, rest: [part], anchor: false }));
    return { group: [], header: [header as DatedLine], body: [told as DatedLine] };
  });
}

/** Whether lines are a name each, and what is told of it. */
export function areRunIns(lines: readonly Line[]): boolean {
  return lines.length > 1 && lines.every((line) => runIn(line) !== null);
}

function runIn({ text, kind, depth, marks }: Line): RegExpExecArray | null {
  const cut = kind === 'text' && depth === 0 ? RUN_IN.exec(text) : null;
  return cut && marks.every(({ end }) => end <= (cut[1] as string).length) ? cut : null;
}

/** A short name, a colon or a dash, and four words or more; ten characters of a script without blanks. */
const RUN_IN = /^([\p{L}\p{N}][^:：–—]{0,58}?)(?:[:：]\s?|\s[–—-]\s)(?=\S+\s\S+\s\S+\s\S|[^\0-\u2e7f][^:：]{9})/u;

function underTitles(lines: readonly DatedLine[], words: Lexicon): SplitEntry[] | undefined {
  if (lines.length < 2 || lines.some(({ line }) => line.depth > 0 || line.kind === 'row')) return undefined;
  const shapes = lines.map((line) => shapeOf(line, words));
  if (shapes[0] === 'told') return undefined;
  const starts = startsIn(shapes);
  const dates = lines.filter(({ anchor }) => anchor).length;
  if (starts.length === 0 || dates > starts.length * DATED || (starts.length === 1 && shapes.lastIndexOf('name') > shapes.indexOf('told'))) return undefined;
  return starts.map((start, j) => {
    const end = starts[j + 1] ?? lines.length;
    const told = shapes.indexOf('told', start);
    return { group: [], header: lines.slice(start, told), body: lines.slice(told, end) };
  });
}

/** Where more entries than these have a date, the dates tell them apart. */
const DATED = 0.8;

function shapeOf({ line, range, rest, anchor }: DatedLine, words: Lexicon): Shape {
  if (line.kind === 'item') return 'told';
  if ((range && anchor && rest.length === 0) || isDuration(line.text)) return 'date';
  if (isBareLink(line) || isLinkLabel(line, words)) return 'link';
  return mayName(line.text, LONGEST) && !isLabelLine(line, words) && !readLabel(line, words)?.roles.length ? 'name' : 'told';
}

const LONGEST = 120;

/** Each run of names above something told holds the header of an entry; what stands before it in the run belongs to the entry above. */
function startsIn(shapes: readonly Shape[]): number[] {
  const starts: number[] = [];
  let usual = 0;
  for (let at = 0; at < shapes.length; ) {
    const end = shapes.indexOf('told', at);
    if (end < 0) break;
    const names = indexes(shapes, at, end);
    if (names.length > 0) {
      usual ||= names.length;
      starts.push(withDate(shapes, names.at(-usual) ?? (names[0] as number), at));
    }
    at = end + 1;
  }
  return starts;
}

function indexes(shapes: readonly Shape[], from: number, to: number): number[] {
  const names: number[] = [];
  for (let at = from; at < to; at++) if (shapes[at] === 'name') names.push(at);
  return names;
}

/** A date right above a name belongs to it. */
function withDate(shapes: readonly Shape[], name: number, from: number): number {
  return name > from && shapes[name - 1] === 'date' ? name - 1 : name;
}
