import { append, type Composer, composer, type CvDocument, finish, type Line, type Mark, type Quote, slice, spanOf, type Span } from '../document/index.js';
import type { Format } from './format.js';
import { itemMarker } from './item-marker.js';
import { isWrapped, wrapWidth } from './wrapping.js';

/** Text scraped from a page or a PDF, printed by html-to-text, or typed: structure shows in shapes only. */
export const plainText: Format = {
  name: 'text',
  detect: () => 0.3,
  read: (source) => readPlainText(source),
};

/** Reads lines as they stand: bullets, underlines, columns, wrapped lines and `text [address]` links are undone. */
export function readPlainText(source: Quote): CvDocument {
  const width = wrapWidth(source.text);
  const lines: Line[] = [];
  const syntax: Span[] = [];
  const state: State = { lines, syntax, block: 0, gap: 2 };
  const raw = rawLines(source);
  for (let i = 0; i < raw.length; i++) {
    const first = raw[i];
    if (!first) break;
    if (first.text.trim() === '') {
      state.gap = Math.min(2, state.gap + 1);
      continue;
    }
    if (RULE.test(first.text)) {
      readRule(first, state);
      continue;
    }
    const parts = [first];
    while (width && raw[i + 1] && continues(parts.at(-1) ?? first, raw[i + 1] as Quote, width)) parts.push(raw[++i] as Quote);
    readLine(parts, state);
  }
  return { source: source.text, lines, syntax, warnings: [] };
}

interface State {
  readonly lines: Line[];
  readonly syntax: Span[];
  block: number;
  gap: number;
}

const RULE = /^\s*(?:[-=_*~.·—–]\s?){4,}\s*$/u;

function rawLines(source: Quote): Quote[] {
  const found: Quote[] = [];
  const { text } = source;
  for (let from = 0; from <= text.length; ) {
    const at = /\r\n?|\n|\u2028|\u2029|\f/gu;
    at.lastIndex = from;
    const end = at.exec(text);
    const stop = end?.index ?? text.length;
    found.push(part(source, from, stop));
    from = end ? stop + end[0].length : text.length + 1;
  }
  return found;
}

/** Part of a quotation with its white space: indentation and columns still count here. */
function part(quote: Quote, start: number, end: number): Quote {
  const offsets = typeof quote.offsets === 'number' ? quote.offsets + start : quote.offsets.subarray(start, Math.max(end, start + 1));
  return { text: quote.text.slice(start, end), offsets };
}

function continues(line: Quote, next: Quote, width: number): boolean {
  if (next.text.trim() === '' || RULE.test(next.text)) return false;
  const marker = itemMarker(next.text.trimStart());
  if (marker && !marker.ordered) return false;
  return isWrapped(line.text, next.text, width);
}

/** A row of dashes under a line makes it a heading; elsewhere it is a border. */
function readRule(rule: Quote, state: State): void {
  const last = state.lines.at(-1);
  state.syntax.push(spanOf(rule));
  if (last && state.gap === 0 && last.kind === 'text' && last.text.length < 60 && !last.text.includes('\t') && state.block === last.block) {
    state.lines[state.lines.length - 1] = { ...last, kind: 'heading', depth: rule.text.includes('=') ? 1 : 2 };
  }
  state.gap = Math.max(1, state.gap);
}

function readLine(parts: readonly Quote[], state: State): void {
  const first = parts[0] as Quote;
  const indent = first.text.length - first.text.trimStart().length;
  const marker = itemMarker(first.text.trimStart());
  const to = composer();
  const kind = marker && first.text.trim().length > marker.length ? 'item' : 'text';
  for (const [index, quote] of parts.entries()) {
    const start = index === 0 && kind === 'item' ? indent + (marker?.length ?? 0) : 0;
    if (index > 0) append(to, { text: ' ', offsets: spanOf(quote).start });
    append(to, part(quote, start, quote.text.length), true);
  }
  const spaced = joinLetters(undecorate(to));
  undoLinks(spaced);
  state.block++;
  const shape = { kind, depth: 0, level: kind === 'item' ? Math.min(6, 1 + Math.floor(indent / 3)) : 0, gap: state.gap, block: state.block, ...(marker?.ordered ? { ordered: true } : {}) } as const;
  const line = finish(spaced, shape);
  if (line) state.lines.push(line);
  state.gap = 0;
}

/** `** Title **`, `= Title =`, `### Title ###`: signs at both ends are typewriter's bold. */
function undecorate(from: Composer): Composer {
  const match = /^([*=#~_|]{1,6})\s+(\S.*?)\s+[*=#~_|]{1,6}$/u.exec(from.text);
  const inner = match?.[2];
  if (!match || !inner || match[1] === '|') return from;
  const start = from.text.indexOf(inner, match[1]?.length);
  const mark: Mark = { type: 'strong', start: 0, end: inner.length };
  return { text: inner, offsets: from.offsets.slice(start, start + inner.length), marks: [mark] };
}

/** `E X P E R I E N C E`: letters spaced for looks are a word again; two blanks were the blank. */
function joinLetters(from: Composer): Composer {
  if (!/^(?:[\p{L}\p{N}&/][\s\t]{1,3}){4,}[\p{L}\p{N}]$/u.test(from.text)) return from;
  const to = composer();
  for (let i = 0; i < from.text.length; i++) {
    const char = from.text.charAt(i);
    if (char === ' ') continue;
    to.text += char === '\t' ? ' ' : char;
    to.offsets.push(from.offsets[i] ?? 0);
  }
  return to;
}

const LINK = /\s?\[\s?((?:https?:\/\/|mailto:|tel:|ftp:|www\.|\/|#|\.\.?\/|[\w.+-]+@|[\w-]+\.(?:jpe?g|png|gif|svg|webp)|[\w-]+\.[a-z]{2,}\/)[^\]\s]*(?:\s[^\]\s]*)?)\s?\]/giu;

/** `text [address]`, as html-to-text prints a link: the address leaves the line and becomes the link of what it follows. */
function undoLinks(line: Composer): void {
  if (!line.text.includes('[')) return;
  const source: Quote = { text: line.text, offsets: Int32Array.from(line.offsets) };
  const marks: Mark[] = [];
  let text = '';
  const offsets: number[] = [];
  let from = 0;
  for (const match of source.text.matchAll(LINK)) {
    const at = match.index + match[0].indexOf(match[1] ?? '');
    const url = slice(source, at, at + (match[1]?.length ?? 0));
    if (match.index === from && text === '') {
      // nothing in front of it: the address is all there is to read
      const image = /\.(?:jpe?g|png|gif|svg|webp)(?:\?|$)|gravatar\.com\/avatar/iu.test(url.text);
      marks.push({ type: image ? 'image' : 'link', start: 0, end: url.text.length, url });
      text += url.text;
      for (let i = 0; i < url.text.length; i++) offsets.push(line.offsets[at + i] ?? 0);
    } else {
      const start = text.length;
      text += source.text.slice(from, match.index);
      for (let i = from; i < match.index; i++) offsets.push(line.offsets[i] ?? 0);
      const opening = linkStart(text, start);
      marks.push({ type: 'link', start: opening, end: text.length, url });
    }
    from = match.index + match[0].length;
  }
  if (marks.length === 0) return;
  text += source.text.slice(from);
  for (let i = from; i < source.text.length; i++) offsets.push(line.offsets[i] ?? 0);
  line.text = text;
  line.offsets.splice(0, line.offsets.length, ...offsets);
  line.marks.push(...marks);
}

/** Where the words of a link begin: nobody marks it, so behind the last separator or sentence. */
function linkStart(text: string, from: number): number {
  const before = text.slice(from);
  const border = [...before.matchAll(/(?:[|•·\t:]|,\s|\s[-–—/]\s|\.\s)\s*/gu)].at(-1);
  return from + (border && border.index + border[0].length < before.length ? border.index + border[0].length : (/^\s*/u.exec(before)?.[0].length ?? 0));
}
