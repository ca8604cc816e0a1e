import { itemMarker } from './item-marker.js';

/** The column under which a row's text goes on where its author wrapped it by hand: behind its bullet, or behind dates in a column of their own. */
export function hangingColumn(row: string): number {
  const indent = indentOf(row);
  const marker = itemMarker(row.slice(indent, indent + MOST));
  if (marker) return indent + marker.length;
  const gap = COLUMN.exec(row.slice(indent, indent + MOST));
  return gap ? indent + gap[0].length : indent;
}

/** Whether a row goes on in the next one, which stands under that column: the row breaks off, and the next begins with a small letter. */
export function hangs(row: string, next: string, column: number): boolean {
  if (column <= 1 || indentOf(next) !== column || !/^\p{Ll}/u.test(next.slice(column, column + 2)) || /[.!?:;。]\s*$/u.test(row.slice(-MOST))) return false;
  return !itemMarker(next.slice(column, column + MOST));
}

/** Whether a row under that column says itself what it holds, and goes on with nothing: `stanowisko: …`. */
export function isLabelled(row: string, column: number): boolean {
  return column > 1 && indentOf(row) === column && LABELLED.test(row.slice(column, column + MOST));
}

const LABELLED = /^\p{Ll}{2,24}(?:\s\p{Ll}{1,24}){0,2}:(?:\s|$)/u;

/** No bullet and no column of dates is wider. */
const MOST = 40;
const COLUMN = /^\S+(?:\s\S+)*\s{3,}(?=\S)/u;

function indentOf(row: string): number {
  const at = row.search(/\S/u);
  return at < 0 ? row.length : at;
}
