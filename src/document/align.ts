import { isSpace } from './characters.js';
import type { Quote } from './quote.js';

/**
 * Finds where each character of `value` stands between `start` and `end` of the source, when the two differ by escapes,
 * entities, indentation or quotation marks. A character that stands there in no recognisable form gets the place of the one before it.
 */
export function align(value: string, source: string, start: number, end: number): Quote {
  if (value === '' || source.startsWith(value, start)) return { text: value, offsets: start };
  const offsets = new Int32Array(value.length);
  let from = start;
  let last = start;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const at = isTrail(code) && source.charCodeAt(last) === AMPERSAND ? -1 : seek(code, source, from, end);
    if (at >= 0) {
      last = at;
      from = at + writtenLength(value, i, source, at);
    }
    offsets[i] = last;
  }
  return { text: value, offsets };
}

/** How far the next character may stand behind the last one: what is farther away is another word. */
const REACH = 64;
const AMPERSAND = 38;
const BACKSLASH = 92;

/** Where a character is written next, as itself, an escape or an entity; -1 if nowhere near. */
function seek(code: number, source: string, from: number, end: number): number {
  const limit = Math.min(end, from + REACH);
  for (let at = from; at < limit; at++) {
    const other = source.charCodeAt(at);
    if (other === code || (isSpace(code) && isSpace(other)) || codedLength(code, source, at) > 0) return at;
  }
  return -1;
}

/** How much of the source a character takes; in code, `&amp;` is five of them. */
function writtenLength(value: string, index: number, source: string, at: number): number {
  const length = codedLength(value.charCodeAt(index), source, at);
  return length === 0 || value.startsWith(source.slice(at, at + length), index) ? 1 : length;
}

/** The length of the escape or entity that stands for a character, 0 where none does. */
function codedLength(code: number, source: string, at: number): number {
  const first = source.charCodeAt(at);
  if (first !== AMPERSAND && first !== BACKSLASH) return 0;
  const match = CODED.exec(source.slice(at, at + LONGEST));
  if (!match) return 0;
  const [whole, wide, narrow, escaped, named, decimal, hexadecimal] = match;
  const hex = wide ?? narrow;
  if (escaped !== undefined) return escaped === String.fromCharCode(code) || ESCAPES[escaped] === code ? 2 : 0;
  if (hex !== undefined) return Number.parseInt(hex, 16) === code ? whole.length : 0;
  if (named !== undefined) return (named === 'amp') === (code === AMPERSAND) ? whole.length : 0;
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return leadOf(point) === code || code > 0x7f ? whole.length : 0;
}

const LONGEST = 36;
const CODED = /^(?:\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))|&(?:([a-z][a-z\d]{1,31})|#(\d{1,7})|#x([\da-f]{1,6}));)/iu;
const ESCAPES: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, b: 8, f: 12, 0: 0 };

function leadOf(point: number): number {
  return point > 0xffff ? 0xd800 + ((point - 0x10000) >> 10) : point;
}

function isTrail(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
