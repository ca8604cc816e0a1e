import type { Point, Position } from 'unist';

/**
 * A run of the reader's text that knows where it stands in the source.
 * `offsets` is the source offset of its first character where the run is a plain slice of the source, else one offset per UTF-16 unit.
 */
export interface Quote {
  readonly text: string;
  readonly offsets: number | Int32Array;
}

/** A stretch of the source, in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The quotation of a source from `start` to `end`, unchanged. */
export function quoteSource(source: string, start: number, end: number): Quote {
  return { text: source.slice(start, end), offsets: start };
}

/** Source offset of the character at `index`. */
export function offsetAt(quote: Quote, index: number): number {
  return typeof quote.offsets === 'number' ? quote.offsets + index : (quote.offsets[index] ?? 0);
}

/** The stretch of the source that a quotation covers. */
export function spanOf(quote: Quote): Span {
  if (quote.text.length === 0) return { start: offsetAt(quote, 0), end: offsetAt(quote, 0) };
  return { start: offsetAt(quote, 0), end: offsetAt(quote, quote.text.length - 1) + 1 };
}

/** Part of a quotation, without the white space at its ends. */
export function slice(quote: Quote, start = 0, end = quote.text.length): Quote {
  const { text } = quote;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === 0 && end === text.length) return quote;
  const offsets = typeof quote.offsets === 'number' ? quote.offsets + start : quote.offsets.subarray(start, Math.max(end, start + 1));
  return { text: text.slice(start, end), offsets };
}

/** The parts between the matches of a global pattern, trimmed; empty ones left out. */
export function split(quote: Quote, separator: RegExp): Quote[] {
  const parts: Quote[] = [];
  let from = 0;
  for (const match of quote.text.matchAll(separator)) {
    parts.push(slice(quote, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(slice(quote, from));
  return parts.filter((part) => part.text !== '');
}

/** Several quotations as one, with a separator that stands nowhere in the source between them. */
export function concat(quotes: readonly Quote[], separator: string): Quote {
  const [only] = quotes;
  if (quotes.length === 1 && only) return only;
  const text = quotes.map((quote) => quote.text).join(separator);
  const offsets = new Int32Array(text.length);
  let at = 0;
  for (const quote of quotes) {
    if (at > 0) at += fillOffsets(offsets, at, separator.length, offsets[at - 1] ?? 0);
    for (let i = 0; i < quote.text.length; i++) offsets[at++] = offsetAt(quote, i);
  }
  return { text, offsets };
}

/** A quotation from a text that is itself quoted: `inner`'s offsets count in `outer.text`. */
export function nest(outer: Quote, inner: Quote): Quote {
  if (typeof outer.offsets === 'number' && typeof inner.offsets === 'number') return { text: inner.text, offsets: outer.offsets + inner.offsets };
  const offsets = new Int32Array(Math.max(1, inner.text.length));
  for (let i = 0; i < offsets.length; i++) offsets[i] = offsetAt(outer, Math.min(offsetAt(inner, i), outer.text.length - 1));
  return { text: inner.text, offsets };
}

/**
 * Finds where each character of `value` stands between `start` and `end` of the source, when the two differ by escapes,
 * entities, indentation or quotation marks. A character that stands there in no recognisable form gets the place of the one before it.
 */
export function align(value: string, source: string, start: number, end: number): Quote {
  if (value === '' || source.startsWith(value, start)) return { text: value, offsets: start };
  const offsets = new Int32Array(value.length);
  let at = start;
  for (let i = 0; i < value.length; i++) {
    const found = seek(value.charCodeAt(i), source, at, end);
    offsets[i] = found < 0 ? Math.max(start, at - 1) : found;
    if (found >= 0) at = found + 1;
  }
  return { text: value, offsets };
}

/** Line and column of every offset of one source. */
export function positions(source: string): (span: Span) => Position {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  const point = (offset: number): Point => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
  return ({ start, end }) => ({ start: point(start), end: point(end) });
}

const SEEK_LIMIT = 64;

function seek(code: number, source: string, from: number, end: number): number {
  const limit = Math.min(end, from + SEEK_LIMIT);
  for (let at = from; at < limit; at++) {
    const other = source.charCodeAt(at);
    if (other === code || (isSpace(code) && isSpace(other))) return at;
    if (other === 38 && at === from) return at; // an entity stands for the character
  }
  return -1;
}

function fillOffsets(offsets: Int32Array, at: number, count: number, value: number): number {
  offsets.fill(value, at, at + count);
  return count;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x202f;
}
