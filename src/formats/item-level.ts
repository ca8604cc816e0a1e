/**
 * How deep an item of a list is nested, from 1. `columns` are those of the bullets whose lists are still open, the outermost first, and are kept
 * up to date: a list that is indented as a whole is nested in nothing.
 */
export function itemLevel(columns: number[], indent: number): number {
  while (columns.length > 0 && indent <= (columns.at(-1) as number) - DEEPER) columns.pop();
  if (columns.length === 0 || indent >= (columns.at(-1) as number) + DEEPER) columns.push(indent);
  return Math.min(DEEPEST, columns.length);
}

/** Ends the lists in front of which a line without a bullet stands out. */
export function endLists(columns: number[], indent: number): void {
  if (indent <= (columns[0] ?? 0)) columns.length = 0;
}

/** A bullet one column further is typed by a careless hand. */
const DEEPER = 2;
const DEEPEST = 6;
