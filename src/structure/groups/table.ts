import { type Line, type Quote, slice, split } from '../../document/index.js';
import type { Kit } from '../kit.js';
import { rolesOf } from '../label.js';
import type { TermGroup } from './names.js';

/** A table of skills: what its head row says of the columns. */
export interface Table {
  /** Index of the head row. */
  readonly head: number;
  /** Column of the levels; none where the table has no such column. */
  readonly level: number | undefined;
}

/** Finds the head row of a table (`Technology | Years of experience`): each cell but the first is a label. */
export function tableHead(lines: readonly Line[], kit: Kit): Table | undefined {
  for (const [head, line] of lines.entries()) {
    const cells = cellsOf(line);
    if (cells.length < 2 || !lines[head + 1] || cellsOf(lines[head + 1] as Line).length !== cells.length) continue;
    if (cells.length === 2 && marksBelow(lines, head)) return { head, level: 1 };
    const roles = cells.slice(1).map((cell) => rolesOf(cell.text, kit.words));
    if (!roles.every((list) => list.some((role) => COLUMNS.has(role))) || /[:：]$/u.test(cells[0]?.text ?? '')) continue;
    const level = roles.findIndex((list) => list.includes('level') || list.includes('fluency') || list.includes('duration'));
    return { head, level: level < 0 ? undefined : level + 1 };
  }
  return undefined;
}

/** `Skill | 10 point scale` above rows of a name and a mark: whatever the author calls the column, it holds levels. */
function marksBelow(lines: readonly Line[], head: number): boolean {
  const marks = lines.slice(head).map((line) => cellsOf(line)[1]?.text ?? '');
  const below = marks.slice(1);
  return below.length > 1 && !MARK.test(marks[0] ?? '') && below.every((text) => MARK.test(text));
}

/** `7`, `4.5`, `80%`, `3/5`. */
const MARK = /^\d{1,3}(?:[.,]\d)?(?:\s?%|\s?\/\s?\d{1,3})?$/u;

const COLUMNS: ReadonlySet<string> = new Set(['level', 'fluency', 'duration', 'keywords', 'description', 'title', 'name', 'date', 'period']);

/** A row below the head as a group: its first cell is the name. */
export function readRow(line: Line, table: Table): TermGroup | undefined {
  const [name, ...cells] = cellsOf(line);
  if (!name || cells.length === 0) return undefined;
  const level = table.level === undefined ? undefined : cells[table.level - 1];
  return { name, ...(level ? { level } : {}), lines: cells.filter((cell) => cell !== level) };
}

/** The cells of a row, or of a line that is set like one. */
function cellsOf(line: Quote): Quote[] {
  const cells = split(line, /\t[|\s]*|\s\|\s?/gu);
  return cells.map((cell) => slice(cell)).filter((cell) => cell.text !== '|');
}
