/** A stretch of markdown that is parsed by itself. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Whether the parser would take more than linear time, and what the stretch is to be read as instead. */
  readonly hostile: false | 'text' | 'html';
}

/**
 * Cuts a text at blank lines, so that the parser's time stays linear: it slows down on long texts,
 * on lines with many container markers, and on paragraphs with very many emphasis marks or brackets.
 */
export function chunks(text: string): Chunk[] {
  const size = text.length > LONG ? SMALL_CHUNK : LONG;
  const found: Chunk[] = [];
  for (const { start, end } of blocks(text)) {
    const hostile = start > MAX_LENGTH ? 'text' : hostility(text.slice(start, end));
    const last = found.at(-1);
    const most = isNested(text, start) ? 2 * size : size;
    if (last && last.hostile === hostile && (end - last.start <= most || hostile === 'text')) found[found.length - 1] = { ...last, end };
    else found.push({ start, end, hostile });
  }
  return found;
}

/** Whether a stretch begins with a blank: it belongs to the item of a list before it. */
function isNested(text: string, start: number): boolean {
  return text.charAt(start) === ' ' || text.charAt(start) === '\t';
}

/** A text of this length is parsed at once: a longer one is faster in pieces. */
const LONG = 8_000;
const SMALL_CHUNK = 4_000;
/** What stands behind this length is read as plain text: the parser is linear, but slow. */
const MAX_LENGTH = 150_000;
const MAX_PARAGRAPH = 16_000;
const MAX_MARKS = 400;
const MAX_EMPHASIS = 150;
const ITEM_START = /\n(?=[ \t]*(?:[-*+|]|\d{1,9}[.)])[ \t])/u;
/** A row of dashes alone is a border, that of a table too. */
const CONTAINERS = /^(?:[ \t]*(?:[-*+](?=[ \t])|>|\d{1,9}[.)])){12}/mu;
const DEEP_INDENT = /^[ \t]{60,}\S/mu;
const FENCE = /^ {0,3}(?:```|~~~)/gmu;
const HTML = /^\s*<(?:[a-z]|!--)/iu;

/** The stretches between blank lines; a fence and what stands in it stay together. */
function* blocks(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  let from = 0;
  let fenced = false;
  for (const border of text.matchAll(/\n[ \t\r]*\n\s*/gu)) {
    const end = border.index + border[0].lastIndexOf('\n') + 1;
    if (((text.slice(from, end).match(FENCE)?.length ?? 0) & 1) === 1) fenced = !fenced;
    from = end;
    if (fenced && end - start < LONG) continue;
    fenced = false;
    yield* items(text, start, end);
    start = end;
  }
  if (start < text.length) yield* items(text, start, text.length);
}

/** A long stretch in pieces that each begin with a heading or an item: a list is the same list when it is cut between them. */
function* items(text: string, from: number, end: number): Generator<{ start: number; end: number }> {
  let start = from;
  if (end - from > SMALL_CHUNK) {
    const block = text.slice(from, end);
    for (const { index } of block.matchAll(/\n(?=(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t])/gu)) {
      if (from + index + 1 - start < SMALL_CHUNK) continue;
      yield { start, end: from + index + 1 };
      start = from + index + 1;
    }
  }
  if (start < end) yield { start, end };
}

function hostility(block: string): Chunk['hostile'] {
  const limit = block.length > MAX_PARAGRAPH || CONTAINERS.test(block) || DEEP_INDENT.test(block) || hasManyMarks(block);
  return limit && (HTML.test(block) ? 'html' : 'text');
}

/** Emphasis and links are matched within one paragraph or item, each mark against all before it. */
function hasManyMarks(block: string): boolean {
  if (block.length <= MAX_EMPHASIS) return false;
  return block.split(ITEM_START).some((part) => countOf(/[*_~]/gu, part) > MAX_EMPHASIS || countOf(/[[\]`<&\\]/gu, part) > MAX_MARKS);
}

function countOf(sign: RegExp, text: string): number {
  return text.match(sign)?.length ?? 0;
}
