import { append, type CvDocument, composer, cut, finish, type Line, narrow, type Quote, type Span, spanOf } from '../document/index.js';
import { withoutEntities } from './entities.js';
import type { Format } from './format.js';
import { hangingColumn, hangs, isLabelled } from './hanging.js';
import { endLists, itemLevel } from './item-level.js';
import { type ItemMarker, itemMarker, wordedCircle, writesCircles } from './item-marker.js';
import { undoPrintedLinks } from './printed-links.js';
import { withoutTags } from './tagless.js';
import {
  inNarrowColumns,
  isHollow,
  isInNarrowColumns,
  isPageNumber,
  isRunningHead,
  joinLabel,
  joinLetters,
  undecorate,
  withoutLeaders,
} from './typed-marks.js';
import { isBracketed, isPrinted, isWrapped, wrapWidth } from './wrapping.js';

/** Text scraped from a page or a PDF, printed by html-to-text, or typed: structure shows in shapes only. */
export const plainText: Format = {
  name: 'text',
  detect: (text) => (isPrinted(text) ? 0.92 : 0.3),
  read: (source) => readPlainText(source),
};

/** Reads lines as they stand: tags, entities, bullets, underlines, columns, wrapped lines and `text [address]` links are undone. */
export function readPlainText(source: Quote): CvDocument {
  const syntax: Span[] = [];
  const rows = rowsOf(source, syntax);
  const circles = writesCircles(rows.map(({ quote }) => quote.text));
  const state: State = { rows, width: wrapWidth(source.text), circles, lines: [], syntax, bullets: [], block: 0, gap: 2 };
  for (let at = 0; at < state.rows.length; ) at += readRow(at, state);
  return { source: source.text, lines: state.lines, syntax, warnings: [] };
}

/** A row of the text as it stands in it, with what the next steps ask about it. */
interface Row {
  readonly quote: Quote;
  /** `page`: furniture of a page, nothing to read. */
  readonly shape: 'blank' | 'rule' | 'page' | 'words';
}

interface State {
  readonly rows: readonly Row[];
  readonly width: number | undefined;
  /** Whether an `o` is a bullet though one blank stands behind it. */
  readonly circles: boolean;
  readonly lines: Line[];
  readonly syntax: Span[];
  /** Columns of the bullets of open lists. */
  readonly bullets: number[];
  block: number;
  gap: number;
}

const RULE = /^\s*(?:[-=_*~.·—–]\s?){4,}\s*$/u;
/** A bullet and nothing else, or the one of a list and one that a page draws itself. */
const BULLET_ALONE = /^\s*[•●○◦▪■‣⁃∙›·*\uf0b7\uf0a7-](?: [•●○◦▪■‣⁃∙›·])?\s*$/u;
const PRINTED_BULLET = /^\s*[*-]\s*$/u;

function rowsOf(source: Quote, syntax: Span[]): Row[] {
  const rows: Row[] = [];
  let from = 0;
  for (const end of source.text.matchAll(/\r\n?|[\n\v\f\u0085\u2028\u2029]/gu)) {
    rows.push(row(cut(source, from, end.index), syntax));
    from = end.index + end[0].length;
  }
  rows.push(row(cut(source, from), syntax));
  return rows;
}

/** What is left of HTML in a row is markup there, too: pages are scraped badly. */
function row(written: Quote, syntax: Span[]): Row {
  const { text: words, offsets } = withoutEntities(withoutTags(written, syntax), syntax);
  const text = narrow(words);
  return {
    quote: { text, offsets },
    shape: text.trim() === '' ? 'blank' : RULE.test(text) ? 'rule' : isPageNumber(text) || isRunningHead(text) || isHollow(text) ? 'page' : 'words',
  };
}

/** Reads the row at `at`, and those that go on with it; tells how many they were. */
function readRow(at: number, state: State): number {
  const { quote, shape } = state.rows[at] as Row;
  if (shape === 'blank') state.gap = Math.min(2, state.gap + 1);
  else if (shape === 'rule') readRule(quote, state);
  else if (shape === 'page') state.syntax.push(spanOf(quote));
  if (shape !== 'words') return 1;
  const words = BULLET_ALONE.test(quote.text) ? wordsOf(at, state) : at;
  const parts = words > at ? [quote, (state.rows[words] as Row).quote] : [quote];
  const column = hangingColumn(quote.text);
  let last = words;
  for (; continues(last, column, state); last++) parts.push((state.rows[last + 1] as Row).quote);
  readLine(parts, state);
  return last - at + 1;
}

/** Where the words stand that belong to a bullet alone in its row: in the next one, or below a blank row where a page draws it itself (a printed list may have an empty item). */
function wordsOf(at: number, { rows }: State): number {
  const isDrawn = !PRINTED_BULLET.test(rows[at]?.quote.text ?? '');
  const next = isDrawn && rows[at + 1]?.shape === 'blank' ? at + 2 : at + 1;
  const row = rows[next];
  return row?.shape === 'words' && !itemMarker(row.quote.text.trimStart()) && !BULLET_ALONE.test(row.quote.text) ? next : at;
}

/** Whether the row behind `at` goes on with it. */
function continues(at: number, column: number, { rows, width, circles }: State): boolean {
  const [line, next] = [rows[at], rows[at + 1]];
  if (!line || next?.shape !== 'words' || isLabelled(next.quote.text, column) || (circles && wordedCircle(next.quote.text))) return false;
  if (line.quote.text.length >= DIVIDED && isDivided(line.quote.text, next.quote.text)) return true;
  if (hangs(line.quote.text, next.quote.text, column)) return true;
  if (isBracketed(line.quote.text, next.quote.text)) return true;
  if (width === undefined || [line, next].some(({ quote }) => isInNarrowColumns(quote.text)) || !isWrapped(line.quote.text, next.quote.text, width))
    return false;
  const marker = itemMarker(next.quote.text.trimStart());
  return !marker || marker.ordered;
}

/** No shorter row breaks off within a word because it is full. */
const DIVIDED = 50;

/** A row of dashes under a line makes it a heading; elsewhere it is a border. */
function readRule(rule: Quote, state: State): void {
  const last = state.lines.at(-1);
  state.syntax.push(spanOf(rule));
  if (last && state.gap === 0 && last.kind === 'text' && last.text.length < 60 && !last.text.includes('\t')) {
    state.lines[state.lines.length - 1] = { ...last, kind: 'heading', depth: rule.text.includes('=') ? 1 : 2 };
  }
  state.gap = Math.max(1, state.gap);
}

function readLine(parts: readonly Quote[], state: State): void {
  const first = parts[0]?.text ?? '';
  const indent = first.length - first.trimStart().length;
  const marker = (state.circles ? wordedCircle(first.trimStart()) : undefined) ?? itemMarkerOf(first.trimStart(), parts.length > 1);
  if (!marker) endLists(state.bullets, indent);
  const shape = {
    kind: marker ? 'item' : 'text',
    depth: 0,
    level: marker ? itemLevel(state.bullets, indent) : 0,
    gap: state.gap,
    block: ++state.block,
  } as const;
  const line = finish(joined(parts, marker ? indent + marker.length : 0), {
    ...shape,
    ...(marker?.ordered ? { ordered: true } : {}),
    ...(marker?.sign ? { sign: marker.sign } : {}),
  });
  if (line) state.lines.push(undoPrintedLinks(undecorate(line)));
  if (marker?.written && parts[0]) state.syntax.push(spanOf(cut(parts[0], indent, indent + marker.length)));
  state.gap = 0;
}

function itemMarkerOf(text: string, goesOn: boolean): ItemMarker | undefined {
  if (goesOn && BULLET_ALONE.test(text)) return { length: text.length, ordered: false };
  const marker = itemMarker(text);
  return marker && text.trimEnd().length > marker.length ? marker : undefined;
}

/** The rows of one line as one; a word that was divided at the end of a row is whole again. */
function joined(parts: readonly Quote[], from: number): ReturnType<typeof composer> {
  const to = composer();
  for (const [index, quote] of parts.entries()) {
    if (index > 0 && !isDivided(parts[index - 1]?.text ?? '', quote.text)) append(to, { text: ' ', offsets: spanOf(quote).start });
    append(to, withoutLeaders(inNarrowColumns(joinLetters(joinLabel(index === 0 ? cut(quote, from) : quote)))), true);
  }
  return to;
}

/** `multi-` and `player`: no blank between them. `pre-` and `and post-` keep theirs. */
function isDivided(row: string, next: string): boolean {
  return (
    /(?:\u00ad|\p{Ll}-)\s*$/u.test(row.slice(-80)) &&
    /^\s*\p{Ll}/u.test(next) &&
    !/^\s*(?:and|or|und|oder|bzw|et|ou|y|o|e|i|и|или|и|та|або)(?!\p{L})/iu.test(next)
  );
}
