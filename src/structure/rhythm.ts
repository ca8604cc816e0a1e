import { isWholly } from '../document/index.js';
import { organisationScore } from '../fields/role.js';
import type { Lexicon } from '../lexicon/index.js';
import type { DatedLine } from './anchor.js';
import type { SplitEntry } from './header-end.js';
import { isBareLink } from './slot.js';

/** What a line of a header holds; `+` is a name with its date beside it, `all` a name and who gave it, with the date or without; `told` is no name. */
type Part = 'name' | 'who' | 'date' | 'name+' | 'who+' | 'all' | 'all+' | 'told';

/** Orders in which entries of a few lines are written, the most usual first. */
const ORDERS: readonly (readonly Part[])[] = [
  ['name', 'who', 'date'],
  ['name', 'date', 'who'],
  ['name', 'who', 'told', 'date'],
  ['date', 'name', 'who'],
  ['name', 'who+'],
  ['name+', 'who'],
  ['all+'],
  ['all', 'date'],
  ['date', 'all'],
  ['name', 'date'],
  ['date', 'name'],
  ['name+'],
  ['all'],
  ['name', 'who'],
  ['name'],
];

const hasDate = (order: readonly Part[]): boolean => order.some((part) => part === 'date' || part.endsWith('+'));
const hasBoth = (order: readonly Part[]): boolean => order.includes('all') || order.includes('all+');
const hasWho = (order: readonly Part[]): boolean => order.includes('who') || order.includes('who+');

/** Entries as the order of their lines shows them, and whether each name has a line to itself. */
export interface Rhythm {
  readonly entries: readonly SplitEntry[];
  readonly apart: boolean;
}

/**
 * Cuts a section whose entries repeat one order of lines: a name, who gave it, a date, prose about it. The order that leaves
 * the fewest lines unexplained is the author's; undefined where none explains them well, or where each entry is one item of a list.
 */
export function rhythmOf(lines: readonly DatedLine[], words: Lexicon): Rhythm | undefined {
  if (lines.length < 2 || lines[0]?.line.kind === 'item' || lines.some(({ line }) => line.kind === 'row')) return undefined;
  if (lines.every((line) => LABEL.test(line.line.text))) return undefined;
  const scene = sceneOf(lines, words);
  if (isSeries(scene, words)) return { entries: lines.map((line) => ({ group: [], header: [line], body: [] })), apart: false };
  let best: { cost: number; starts: readonly Start[]; order: readonly Part[] } | undefined;
  for (const order of ORDERS) {
    if (hasDate(order) !== scene.dated) continue;
    for (const told of scene.bare ? [false] : [false, true]) {
      const { cost, starts } = read(order, { ...scene, told });
      if (!best || cost < best.cost - 1e-6) best = { cost, starts, order };
    }
  }
  if (!best || best.cost > MOST_PER_ENTRY * best.starts.length) return undefined;
  const entries = best.starts.map(({ at, end, undated, told }, j) => {
    const header = lines.slice(at, end).map((line, index) => (undated.has(at + index) ? { line: line.line, rest: [line.line], anchor: false } : line));
    const body = lines.slice(end, best.starts[j + 1]?.at ?? lines.length);
    return { group: [], header: header.filter((_, index) => at + index !== told), body: told === undefined ? body : [lines[told] as DatedLine, ...body] };
  });
  return { entries, apart: hasWho(best.order) };
}

/**
 * Whether every line is an entry: no gap, date or prose stands apart, many lines are whole by themselves or nearly all have their date, and no name of an
 * organisation could be the giver of a shorter line above it.
 */
function isSeries({ lines, shapes, gap, depth }: Scene, words: Lexicon): boolean {
  if (gap > 0 || depth > 0) return false;
  let count = 0;
  let whole = false;
  const dated = lines.filter(isDated).length >= Math.max(2, lines.length * MOST_DATED);
  for (const [at, line] of lines.entries()) {
    const shape = shapes[at] as Shape;
    if (line.line.kind !== 'text' || shape.date || shape.link || shape.prose) return false;
    if (dated && isDated(line)) {
      count++;
      continue;
    }
    const lone = shape.body && (dated || !whole);
    whole = isWhole(line, words);
    if (whole) count++;
    else if (lone || line.rest.length !== 1 || !SHORT_NAME.test(line.line.text)) return false;
  }
  return count * 3 >= lines.length;
}

const isDated = ({ anchor, range, rest }: DatedLine): boolean => anchor && range?.single === true && rest.length === 1;

/** The share of lines with their date beside them from which on the others are entries without one: `Food hygiene, 2019` / `Driving licence`. */
const MOST_DATED = 0.6;

/** `Golden Loaf, Bakers Guild, 2019`, `PMP – PMI`: a name and who gave it. */
function isWhole({ rest }: DatedLine, words: Lexicon): boolean {
  const [text] = rest;
  if (!text || rest.length > 1 || text.text.length > MOST_IN_TITLE) return false;
  const parts = text.text.split(/,\s|\s[–—|-]\s/u);
  const giver = parts.at(-1)?.replace(/[\s,;(]{0,4}$/u, '') ?? '';
  return parts.length > 1 && (/^\p{Lu}{2,6}$/u.test(giver) || organisationScore(giver, words) > 0);
}

/** What is called by a name, short enough for no sentence. */
const SHORT_NAME = /^[\p{L}\d][^!?:]{2,60}$/u;

/** A line that says itself what it holds. */
const LABEL = /^[^:：]{2,30}[:：]\s/u;

/** An order that costs more than this for each entry explains nothing. */
const MOST_PER_ENTRY = 0.6;

interface Scene {
  readonly lines: readonly DatedLine[];
  /** What each line is by itself: every order asks. */
  readonly shapes: readonly Shape[];
  readonly dated: boolean;
  /** The widest gap before a line. */
  readonly gap: number;
  /** Depth of the headings that open entries; 0 where there are none. */
  readonly depth: number;
  /** Whether nothing but names stands there, line by line: no date, gap, prose, link or heading tells which of them belong together. */
  readonly bare: boolean;
  /** Whether each entry has a short line about it below its header. */
  readonly told: boolean;
}

interface Shape {
  readonly date: boolean;
  readonly link: boolean;
  readonly prose: boolean;
  /** Whether it may name who gave something: that is short, and no label. */
  readonly giver: boolean;
  /** Whether its words name an organisation. */
  readonly body: boolean;
}

function shapeOf(line: DatedLine, words: Lexicon): Shape {
  const { text } = line.line;
  return {
    date: isDate(line),
    link: isBareLink(line.line),
    prose: isProse(line),
    giver: text.replace(/\s[^\s:]*:\/\/\S*$/u, '').length <= 70 && !LABEL.test(text),
    body: organisationScore(text, words) > 0,
  };
}

function sceneOf(lines: readonly DatedLine[], words: Lexicon): Scene {
  const depths = lines.map(({ line }) => line.depth).filter((depth) => depth > 0);
  const shapes = lines.map((line) => shapeOf(line, words));
  const dated = lines.some(({ range, anchor }) => range && anchor);
  const gap = lines.slice(1).reduce((most, { line }) => Math.max(most, line.gap), 0);
  return {
    lines,
    shapes,
    dated,
    gap,
    bare: !dated && gap === 0 && depths.length === 0 && lines.every(({ line }, at) => line.kind === 'text' && !shapes[at]?.prose && !shapes[at]?.link),
    depth: depths.reduce((least, depth) => Math.min(least, depth), depths[0] ?? 0),
    told: false,
  };
}

/** Where an entry begins, and where its header ends. */
interface Start {
  readonly at: number;
  readonly end: number;
  /** Lines of the header whose date is part of a name: the entry has its own elsewhere. */
  readonly undated: ReadonlySet<number>;
  /** A line of it that tells about the entry, before its date. */
  readonly told: number | undefined;
}

/** The cheapest way to read all lines as entries of one order. */
function read(order: readonly Part[], scene: Scene): { cost: number; starts: readonly Start[] } {
  const { lines } = scene;
  const bare: (State | undefined)[] = []; // bare[i]: the first i lines, and a header ends there
  const told: (State | undefined)[] = []; // told[i]: the first i lines, and prose ends there
  for (let at = 0; at < lines.length; at++) {
    const before = at === 0 ? NOTHING : closed(bare[at], told[at], scene);
    const header = before && headerAt(order, at, scene);
    if (before && header) keep(bare, header.end, { cost: before.cost + header.cost, start: { at, ...header }, before });
    for (const open of [bare[at], told[at]]) if (open) keep(told, at + 1, { ...open, cost: open.cost + bodyCost(at, scene) });
  }
  const last = closed(bare[lines.length], told[lines.length], scene);
  const starts: Start[] = [];
  for (let state = last; state?.start; state = state.before) starts.push(state.start);
  return { cost: last?.cost ?? Number.POSITIVE_INFINITY, starts: starts.reverse() };
}

/** A way to read the lines so far, by its last entry and the way that leads to it. */
interface State {
  readonly cost: number;
  readonly start?: Start;
  readonly before?: State;
}

const NOTHING: State = { cost: 0 };

/** The cheaper of two ways to end an entry. */
function closed(bare: State | undefined, told: State | undefined, scene: Scene): State | undefined {
  const plain = bare && { ...bare, cost: bare.cost + (scene.told ? UNTOLD : 0) };
  return plain && told ? (told.cost < plain.cost ? told : plain) : (plain ?? told);
}

function keep(states: (State | undefined)[], at: number, state: State): void {
  if (state.cost < (states[at]?.cost ?? Number.POSITIVE_INFINITY)) states[at] = state;
}

/** Reads a header from a line on; what it lacks costs. */
function headerAt(order: readonly Part[], at: number, scene: Scene): (Omit<Start, 'at'> & { readonly cost: number }) | undefined {
  const { lines, shapes, depth, gap } = scene;
  const first = (lines[at] as DatedLine).line;
  const isNarrow = at > 0 && gap > 0 && first.gap < gap;
  const isShallow = depth > 0 && order[0] !== 'date' && first.depth !== depth;
  const header: HeaderSoFar = {
    at,
    order,
    cost: (isNarrow ? NARROW : 0) + (hasWho(order) || hasBoth(order) ? 0 : NO_WHO_LINE) + (isShallow ? AMISS : 0),
    end: at,
    dated: false,
    told: undefined,
    beside: [],
  };
  for (const part of order) {
    if (part === 'date') takeDate(header, scene);
    else if (part === 'told') takeTold(header, scene);
    else if (!takeName(part, header, scene)) {
      if (!part.startsWith('who')) return undefined;
      header.cost += NO_WHO;
    }
    while (shapes[header.end]?.link) header.end++;
  }
  const { cost, end, dated, told, beside } = header;
  return { cost, end, undated: new Set(dated ? beside : []), told };
}

/** A header of which some parts were read. */
interface HeaderSoFar {
  readonly at: number;
  readonly order: readonly Part[];
  cost: number;
  end: number;
  dated: boolean;
  told: number | undefined;
  /** Lines of names with a date beside them. */
  readonly beside: number[];
}

function takeDate(header: HeaderSoFar, { shapes }: Scene): void {
  if (shapes[header.end]?.date) {
    header.end++;
    header.dated = true;
  } else header.cost += NO_DATE;
}

/** A line that tells something, right above the date. */
function takeTold(header: HeaderSoFar, { lines, shapes }: Scene): void {
  const line = lines[header.end];
  header.cost += TOLD;
  if (!line || line.range || !shapes[header.end + 1]?.date) return;
  header.told = header.end++;
  header.cost += header.beside.length > 0 ? TWO_DATES : 0;
}

function takeName(part: Part, header: HeaderSoFar, scene: Scene): boolean {
  const { lines, shapes, depth } = scene;
  const { at, end, order } = header;
  const line = lines[end];
  if (!line || !isName(line, shapes[end] as Shape, part) || (end > at && line.line.depth > 0 && line.line.depth <= depth)) return false;
  const isDated = line.range !== undefined && line.anchor;
  if (part === 'who' && scene.bare && (!shapes[end]?.body || lines.length < TOLD_APART)) header.cost += ANY_NAME;
  if (part.startsWith('who') && isDated && (header.dated || header.beside.length > 0)) header.cost += TWO_DATES;
  header.cost += mismatch(line, part, order, scene);
  if (isDated && part.endsWith('+')) header.dated = true;
  else if (line.range) header.beside.push(end);
  header.end++;
  return true;
}

/** What it costs that a line has more or less on it than the order says. */
function mismatch(line: DatedLine, part: Part, order: readonly Part[], { dated }: Scene): number {
  const beside = line.range !== undefined && line.anchor;
  const both = namesIn(line) > 1 || BORDER.test(line.line.text) || line.line.marks.some((mark) => mark.type !== 'image' && !isWholly(line.line, mark.type));
  let cost = 0;
  if (part.endsWith('+') ? !beside : beside && dated) cost += part.endsWith('+') ? NO_DATE : DATE_BESIDE;
  if (part.startsWith('all')) cost += both || /\s-\s/u.test(line.line.text) ? 0 : NO_WHO;
  else if (both && part.startsWith('name') && hasWho(order)) cost += BOTH;
  return cost;
}

/** What parts a name and who gave it on one line. */
const BORDER = /\t|\s[|—–]\s|\s(?:by|from|BY|FROM)\s(?=\p{Lu})/u;

const namesIn = ({ rest }: DatedLine): number => rest.filter(({ text }) => !/^\W{0,2}(?:https?:|www\.)/u.test(text)).length;

/** What it costs to take a line as prose about the entry above it. */
function bodyCost(at: number, { lines, shapes, depth, told }: Scene): number {
  const line = lines[at] as DatedLine;
  const shape = shapes[at] as Shape;
  if (depth > 0 && line.line.depth === depth) return AMISS;
  if (shape.date && line.line.kind !== 'item') return AMISS;
  if (line.line.kind === 'item' || shape.prose || shape.link) return 0;
  return line.range && line.anchor ? AMISS : told ? TOLD : SHORT_BODY;
}

const NARROW = 0.2;
const NO_DATE = 0.6;
const NO_WHO = 0.7;
const NO_WHO_LINE = 0.35;
const ANY_NAME = 0.8;
/** From so many lines on names alone may show which of them give. */
const TOLD_APART = 4;
const DATE_BESIDE = 0.3;
const TWO_DATES = 0.6;
const BOTH = 0.55;
const AMISS = 3;
const SHORT_BODY = 0.5;
const TOLD = 0.15;
const UNTOLD = 0.35;

const isDate = ({ range, rest, anchor }: DatedLine): boolean => range !== undefined && anchor && rest.length === 0;

/** A text that can name something; an award may be long, who gave it rather not. */
function isName({ line }: DatedLine, { date, link, prose, giver }: Shape, part: Part): boolean {
  return line.kind !== 'item' && !date && !link && !prose && (giver || !part.startsWith('who'));
}

/** A sentence, or more than a title has. */
function isProse({ line }: DatedLine): boolean {
  const text = line.text.replace(/\s\(?https?:\/\/\S+$/u, '');
  if (line.depth > 0) return false;
  return (
    text.length > MOST_IN_TITLE ||
    /(?:[\p{L})]{2}[.!]|[。！])$|\p{L}{3}[.!?]\s\p{Lu}\p{Ll}*\s\p{Ll}/u.test(text) ||
    /^\([^()]*\)\s\(?https?:\/\//u.test(line.text)
  );
}

const MOST_IN_TITLE = 200;
