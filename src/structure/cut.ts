import { type Line, matchesIn, slice } from '../document/index.js';

/** Part of a line as a line of its own, with its share of the marks. */
export function cutLine(line: Line, start: number, end: number): Line {
  const lead = /^\s*/u.exec(line.text.slice(start, end))?.[0].length ?? 0;
  const part = slice(line, start, end);
  const shift = start + lead;
  const marks = line.marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - shift), end: Math.min(part.text.length, mark.end - shift) }))
    .filter((mark) => mark.end > mark.start);
  return { ...line, ...part, marks };
}

/** What stands between the borders of a line, each a line of its own. */
export function cutBetween(line: Line, borders: readonly RegExpMatchArray[]): Line[] {
  const parts: Line[] = [];
  let from = 0;
  for (const { index = 0, 0: border } of borders) {
    parts.push(cutLine(line, from, index));
    from = index + border.length;
  }
  parts.push(cutLine(line, from, line.text.length));
  return parts;
}

/** The cells of a contact row: parts between bars, dots, tabs and wide dashes. */
export function cutCells(line: Line): Line[] {
  return cutBetween(line, matchesIn(line.text, /\s?[|•∙]\s?|\s[·∙/–—-]\s|·|\t/gu)).filter((cell) => cell.text !== '');
}
