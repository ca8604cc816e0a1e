import type { Point, Position } from 'unist';
import { isInvisible, isSpace } from './characters.js';
import { matchesIn } from './matches.js';

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
  let first = start;
  let last = end;
  while (first < last && isBlank(quote.text.charCodeAt(first))) first++;
  while (last > first && isBlank(quote.text.charCodeAt(last - 1))) last--;
  return cut(quote, first, last);
}

/** Part of a quotation as it stands, its white space too. */
export function cut(quote: Quote, start: number, end: number = quote.text.length): Quote {
  if (start === 0 && end === quote.text.length) return quote;
  const offsets = typeof quote.offsets === 'number' ? quote.offsets + start : quote.offsets.subarray(start, Math.max(end, start + 1));
  return { text: quote.text.slice(start, end), offsets };
}

/** The parts between the matches of a global pattern, trimmed; empty ones left out. */
export function split(quote: Quote, separator: RegExp): Quote[] {
  const parts: Quote[] = [];
  let from = 0;
  for (const match of matchesIn(quote.text, separator)) {
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
  for (const [index, quote] of quotes.entries()) {
    if (index > 0) {
      offsets.fill(offsets[at - 1] ?? offsetAt(quote, 0), at, at + separator.length);
      at += separator.length;
    }
    for (let i = 0; i < quote.text.length; i++) offsets[at++] = offsetAt(quote, i);
  }
  return { text, offsets };
}

/** A quotation with other words for the matches of a global pattern; a match for which there are none stays. */
export function replace(quote: Quote, pattern: RegExp, instead: (written: Quote, match: RegExpExecArray) => Quote | undefined): Quote {
  const parts: Quote[] = [];
  let from = 0;
  for (const match of quote.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const other = instead(cut(quote, match.index, end), match);
    if (other === undefined) continue;
    parts.push(cut(quote, from, match.index), other);
    from = end;
  }
  return from === 0 ? quote : concat([...parts, cut(quote, from)], '');
}

/** A quotation from a text that is itself quoted: `inner`'s offsets count in `outer.text`. */
export function nest(outer: Quote, inner: Quote): Quote {
  if (outer.offsets === 0) return inner;
  if (typeof outer.offsets === 'number' && typeof inner.offsets === 'number') return { text: inner.text, offsets: outer.offsets + inner.offsets };
  const last = Math.max(0, outer.text.length - 1);
  const offsets = new Int32Array(Math.max(1, inner.text.length));
  for (let i = 0; i < offsets.length; i++) offsets[i] = offsetAt(outer, Math.min(offsetAt(inner, i), last));
  return { text: inner.text, offsets };
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

function isBlank(code: number): boolean {
  return isSpace(code) || isInvisible(code);
}
