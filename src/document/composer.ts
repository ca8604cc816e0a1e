import { isInvisible, isPlain, isSpace, spelledOut } from './characters.js';
import type { Line, Mark } from './line.js';
import { narrow } from './narrow.js';
import { offsetAt, type Quote } from './quote.js';

/** Puts a line together from pieces of the source, folding white space as it goes. */
export interface Composer {
  text: string;
  /** Whether another blank would add nothing: at the start, and behind a blank. */
  blank: boolean;
  readonly offsets: number[];
  readonly marks: Mark[];
}

export function composer(): Composer {
  return { text: '', blank: true, offsets: [], marks: [] };
}

/** Appends a quotation; a run of white space becomes one blank, or one tab where it is as wide as a column gap. */
export function append(to: Composer, quote: Quote, keepColumns = false): void {
  const { text } = quote;
  for (let i = 0; i < text.length; ) {
    const end = plainEnd(text, i);
    if (end > i) appendPlain(to, quote, i, end);
    i = end > i ? end : appendOdd(to, quote, i, keepColumns);
  }
}

/** Appends the border between two cells, even where a cell is empty. */
export function appendTab(to: Composer, offset: number): void {
  to.text += '\t';
  to.offsets.push(offset);
  to.blank = true;
}

/** Appends a line that was put together by itself. */
export function appendComposed(to: Composer, from: Composer): void {
  const shift = to.text.length;
  to.text += from.text;
  for (const offset of from.offsets) to.offsets.push(offset);
  for (const mark of from.marks) to.marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
  if (from.text !== '') to.blank = from.blank;
}

/** The finished line, or nothing where no character is left. */
export function finish(from: Composer, shape: Omit<Line, 'text' | 'offsets' | 'marks'>): Line | undefined {
  let end = from.text.length;
  while (end > 0 && isSpace(from.text.charCodeAt(end - 1))) end--;
  if (end === 0) return undefined;
  const marks = from.marks.map((mark) => ({ ...mark, end: Math.min(mark.end, end) })).filter((mark) => mark.end > mark.start || mark.url !== undefined);
  const { kind, depth, level, gap, block, ordered, sign } = shape;
  return { text: narrow(from.text.slice(0, end)), offsets: compact(from.offsets, end), kind, depth, level, gap, block, marks, ordered, sign } as Line;
}

const COLUMN_GAP = 3;

/** Where a run of words ends that needs no change: single blanks between them are as they should be. */
function plainEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    if (isPlain(text.charCodeAt(end))) continue;
    if (end === start || text.charCodeAt(end) !== BLANK || !isPlain(text.charCodeAt(end + 1))) break;
  }
  return end;
}

const BLANK = 32;

function appendPlain(to: Composer, quote: Quote, start: number, end: number): void {
  to.text += quote.text.slice(start, end);
  for (let i = start; i < end; i++) to.offsets.push(offsetAt(quote, i));
  to.blank = false;
}

/** Appends what stands at `start` and is no plain character, and tells where it ends. */
function appendOdd(to: Composer, quote: Quote, start: number, keepColumns: boolean): number {
  const { text } = quote;
  const code = text.charCodeAt(start);
  if (isInvisible(code)) return start + 1;
  if (isSpace(code)) return appendSpace(to, quote, start, keepColumns);
  const letters = spelledOut(code) ?? text.charAt(start);
  to.text += letters;
  for (let i = 0; i < letters.length; i++) to.offsets.push(offsetAt(quote, start));
  to.blank = false;
  return start + 1;
}

function appendSpace(to: Composer, quote: Quote, start: number, keepColumns: boolean): number {
  const { text } = quote;
  let tab = false;
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 9) tab = true;
    else if (!isSpace(code) && !isInvisible(code)) break;
  }
  if (to.blank) return end;
  to.text += keepColumns && (tab || end - start >= COLUMN_GAP) ? '\t' : ' ';
  to.offsets.push(offsetAt(quote, start));
  to.blank = true;
  return end;
}

/** One number where the line is a plain slice of the source. */
function compact(offsets: readonly number[], length: number): number | Int32Array {
  const first = offsets[0] ?? 0;
  let same = 1;
  while (same < length && offsets[same] === first + same) same++;
  if (same === length) return first;
  const each = new Int32Array(length); // filled by hand: Int32Array.from is several times slower
  for (let i = 0; i < length; i++) each[i] = offsets[i] ?? 0;
  return each;
}
