import { type Line, type Mark, type Quote, slice } from '../document/index.js';

/** The code spans that follow each other from an index of a line on, with nothing between them but blanks and separators: `**Loom** `Rust` `SQLite``. */
export function tagsFrom({ text, marks }: Line, start: number): Mark[] {
  const tags: Mark[] = [];
  let end = start;
  for (const mark of marks) {
    if (mark.type !== 'code' || mark.start < end) continue;
    if (!BETWEEN.test(text.slice(end, mark.start)) || !isTag(text.slice(mark.start, mark.end))) break;
    tags.push(mark);
    end = mark.end;
  }
  return tags;
}

const BETWEEN = /^[\s,·|]*$/u;

/** Whether a text is brief enough for the name of a technology. */
function isTag(text: string): boolean {
  return text.length <= 32 && text.split(' ').length <= 3 && !/[()=;{}]/u.test(text);
}

/** A line without the tags at its end, behind a stop or a dash, and the tags: code spans, or terms in italics (`… for weavers. *Rust, SQLite*`). */
export function takeTags(line: Line): { readonly line: Line; readonly tags: readonly Quote[] } | undefined {
  const { text, marks } = line;
  const last = marks.at(-1);
  if (!last || (last.type !== 'code' && last.type !== 'emphasis') || /[\p{L}\p{N}]/u.test(text.slice(last.end))) return undefined;
  const first = last.type === 'code' ? marks.find((mark) => mark.type === 'code' && tagsFrom(line, mark.start).at(-1) === last) : last;
  if (!first || !/[.!?;:–—|]\s*[(（]?$/u.test(text.slice(0, first.start))) return undefined;
  const tags = last.type === 'code' ? tagsFrom(line, first.start).map(({ start, end }) => slice(line, start, end)) : termsOf(slice(line, last.start, last.end));
  if (tags.length < 2) return undefined;
  const end = text.slice(0, first.start).replace(/(?<![\s(（–—|:])[\s(（–—|:]+$/u, '').length;
  return { line: { ...line, ...slice(line, 0, end), marks: marks.filter((mark) => mark.end <= end) }, tags };
}

/** The terms of a list in italics, each as names of technologies are; nothing where one is not. */
function termsOf(quote: Quote): Quote[] {
  const parts = [...quote.text.matchAll(/[^,·|/\s][^,·|]*(?<!\s)/gu)].map((match) => slice(quote, match.index, match.index + match[0].length));
  return parts.every(({ text }) => isTag(text) && /^[\p{Lu}\d.]|[\d.+#]/u.test(text)) ? parts : [];
}
