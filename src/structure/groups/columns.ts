import { type Line, type Quote, split } from '../../document/index.js';
import { headingKey } from '../../lexicon/index.js';
import type { Kit } from '../kit.js';
import { rolesOf } from '../label.js';
import type { TermGroup } from './names.js';

/**
 * Reads a table whose columns are groups: `Languages | Tools` above `Go | Git`. Undefined where the head of most columns names no group, unless
 * only the rows below it hold lists, in the first column, too: a name of a row is none.
 */
export function readColumns(lines: readonly Line[], kit: Kit): TermGroup[] | undefined {
  const [head, ...rows] = lines;
  if (head?.kind !== 'row' || rows.length === 0 || !rows.every((row, at) => row.kind === 'row' || (at > 0 && row.kind === 'text'))) return undefined; // a row of one cell is a text
  const names = cellsOf(head);
  const cells = rows.map(cellsOf);
  if (names.length < 2 || names.some(({ text }) => text === '') || cells.some((row) => row.length > names.length)) return undefined;
  const known = names.filter((name) => namesGroup(name, kit)).length;
  const listed = cells.some(([first]) => first?.text.includes(', ')) && !names.some(({ text }) => text.includes(','));
  if (!listed && (known < 2 || known * 2 < names.length)) return undefined;
  return names.map((name, column) => ({ name, lines: cells.flatMap((row) => row[column] ?? []).filter(({ text }) => text !== '') }));
}

function namesGroup({ text }: Quote, { words }: Kit): boolean {
  const kind = words.headings.get(headingKey(text, words.and))?.kind;
  return kind === 'skills' || kind === 'languages' || rolesOf(text, words).includes('keywords');
}

const cellsOf = (line: Quote): Quote[] => split(line, /\s?\t\s?/gu);
