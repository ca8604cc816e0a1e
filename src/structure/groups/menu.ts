import type { Line } from '../../document/index.js';
import { headingKey } from '../../lexicon/index.js';
import type { Kit } from '../kit.js';

/** Leaves out the menu of a page that ends a section: three headings or more in a row, and the line that introduces them. */
export function withoutMenu(lines: readonly Line[], kit: Kit): Line[] {
  let start = lines.length;
  while (start > 0 && isEntry(lines[start - 1] as Line, kit)) start--;
  if (start === 0) return [...lines];
  if (lines.length - start < 3) return withoutControls(lines, kit);
  const before = lines[start - 1] as Line;
  const introduced = before.kind === 'item' && before.block !== lines[start - 2]?.block && lines[start]?.kind === 'item' && lines[start - 2]?.kind !== 'item';
  const from = introduced ? start - 1 : start;
  for (const line of lines.slice(from)) kit.ledger.drop(line, 'navigation');
  return lines.slice(0, from);
}

/** A link to a place on the same page, or the heading of a section. */
function isEntry(line: Line, kit: Kit): boolean {
  if (line.marks.some((mark) => mark.type === 'link' && mark.url?.text.startsWith('#'))) return true;
  return line.kind === 'item' && kit.words.headings.has(headingKey(line.text, kit.words.and));
}

/** Leaves out what the controls of a page say at its end: "Download PDF", "Back to top". */
function withoutControls(lines: readonly Line[], kit: Kit): Line[] {
  const isControl = ({ text }: Line): boolean => text.includes(' ') && kit.words.navigation.has(text);
  const end = lines.findLastIndex((line) => !isControl(line)) + 1;
  for (const line of lines.slice(end)) kit.ledger.drop(line, 'navigation');
  return lines.slice(0, end);
}
