import type { Line, Mark } from './line.js';
import type { Quote } from './quote.js';
import { offsetAt } from './quote.js';

/** Puts a line together from pieces of the source, folding white space as it goes. */
export interface Composer {
  text: string;
  readonly offsets: number[];
  readonly marks: Mark[];
}

export function composer(): Composer {
  return { text: '', offsets: [], marks: [] };
}

/** Appends a quotation; a run of white space becomes one blank, or one tab where it is as wide as a column gap. */
export function append(to: Composer, quote: Quote, keepColumns = false): void {
  const { text } = quote;
  let clean = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (INVISIBLE.test(char)) continue;
    if (SPACE.test(char)) {
      let end = i + 1;
      while (end < text.length && (SPACE.test(text.charAt(end)) || INVISIBLE.test(text.charAt(end)))) end++;
      const wide = keepColumns && (end - i >= COLUMN_GAP || text.slice(i, end).includes('\t'));
      const last = clean === '' ? to.text.at(-1) : clean.at(-1);
      if (last !== undefined && last !== ' ' && last !== '\t') {
        clean += wide ? '\t' : ' ';
        to.offsets.push(offsetAt(quote, i));
      }
      i = end - 1;
    } else {
      clean += char;
      to.offsets.push(offsetAt(quote, i));
    }
  }
  to.text += clean;
}

/** The finished line, or nothing where no character is left. */
export function finish(from: Composer, shape: Omit<Line, 'text' | 'offsets' | 'marks'>): Line | undefined {
  let end = from.text.length;
  while (end > 0 && /\s/u.test(from.text.charAt(end - 1))) end--;
  if (end === 0) return undefined;
  const { offsets } = from;
  const first = offsets[0] ?? 0;
  const contiguous = (offsets[end - 1] ?? 0) - first === end - 1;
  const marks = from.marks.map((mark) => ({ ...mark, end: Math.min(mark.end, end) })).filter((mark) => mark.end > mark.start || mark.url !== undefined);
  return { ...shape, text: from.text.slice(0, end), offsets: contiguous ? first : Int32Array.from(offsets.slice(0, end)), marks };
}

const COLUMN_GAP = 3;
const SPACE = /\s/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\ufffc\ufe0f\u0000-\u0008\u000e-\u001f\ue000-\uf8ff]/u;
