/** A stretch of markdown that is parsed by itself. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Whether parsing it would take more than linear time. */
  readonly hostile: boolean;
}

/**
 * Cuts a text at blank lines, so that the parser's time stays linear: it slows down on long texts,
 * on lines with many container markers, and on paragraphs with very many emphasis marks or brackets.
 */
export function chunks(text: string): Chunk[] {
  const found: Chunk[] = [];
  for (const { start, end } of blocks(text)) {
    const hostile = isHostile(text, start, end);
    const last = found.at(-1);
    if (last && last.hostile === hostile && end - last.start <= MAX_CHUNK) found[found.length - 1] = { ...last, end };
    else found.push({ start, end, hostile });
  }
  return found;
}

const MAX_CHUNK = 64_000;
const MAX_PARAGRAPH = 16_000;
const MAX_MARKS = 400;
const CONTAINERS = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])){12}/mu;
const DEEP_INDENT = /^[ \t]{60,}\S/mu;

function* blocks(text: string): Generator<{ start: number; end: number }> {
  const border = /\n[ \t\r]*\n\s*/gu;
  let start = 0;
  let fenced = false;
  for (let match = border.exec(text); match; match = border.exec(text)) {
    const end = match.index + match[0].lastIndexOf('\n') + 1;
    for (const _ of text.slice(start, end).matchAll(/^ {0,3}(?:```|~~~)/gmu)) fenced = !fenced;
    if (fenced && end - start < MAX_CHUNK) continue;
    yield { start, end };
    start = end;
  }
  if (start < text.length) yield { start, end: text.length };
}

function isHostile(text: string, start: number, end: number): boolean {
  const block = text.slice(start, end);
  if (block.length > MAX_PARAGRAPH) return true;
  if (CONTAINERS.test(block) || DEEP_INDENT.test(block)) return true;
  let marks = 0;
  for (let i = 0; i < block.length; i++) if ('*_[]`<&\\~'.includes(block.charAt(i)) && ++marks > MAX_MARKS) return true;
  return false;
}
