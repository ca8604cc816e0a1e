import type { Quote, Span } from './quote.js';

/** Markup of a part of a line; `start` and `end` count in the line's text. */
export interface Mark extends Span {
  readonly type: 'strong' | 'emphasis' | 'link' | 'code' | 'image';
  /** Where a link or an image points, as written. */
  readonly url?: Quote;
  /** What an image says to those who cannot see it. */
  readonly alt?: Quote;
}

/** One line as its author sees it: markup and bullets removed, white space folded, a wide gap or a cell border kept as one tab. */
export interface Line extends Quote {
  readonly kind: 'heading' | 'text' | 'item' | 'row' | 'rule';
  /** Depth of a heading, 1–6; 0 for anything else. */
  readonly depth: number;
  /** Nesting of a list item, from 1; 0 outside lists. */
  readonly level: number;
  /** Blank lines, or borders of blocks, before the line: 0, 1, or 2 for more. */
  readonly gap: number;
  /** Number of the block (paragraph, item, heading) that the line belongs to. */
  readonly block: number;
  readonly marks: readonly Mark[];
  /** Where a list marker makes the line an item of a numbered list. */
  readonly ordered?: boolean;
  /** A list marker that may as well stand before a heading: `■職務経歴`. */
  readonly sign?: string;
}

/** Whether all of a line's letters stand in one mark of the given type. */
export function isWholly(line: Line, type: Mark['type']): boolean {
  let covered = 0;
  for (const mark of line.marks) if (mark.type === type) covered += mark.end - mark.start;
  return covered > 0 && covered >= line.text.replace(/(?<![\s:.,;|–—-])[\s:.,;|–—-]+$/u, '').length - 1;
}

/** Whether a line begins in bold. */
export function opensBold({ marks }: Line): boolean {
  return marks.some(({ type, start }) => type === 'strong' && start === 0);
}

/** The links of a line, or of a part of it. */
export function linksIn(line: Line, span: Span = { start: 0, end: line.text.length }): Mark[] {
  return line.marks.filter(
    (mark) => mark.type === 'link' && mark.url !== undefined && mark.start < Math.max(span.end, span.start + 1) && mark.end >= span.start,
  );
}
