import type { Line, Quote } from '../document/index.js';
import { readColumns } from './groups/columns.js';
import { readForelevelled } from './groups/forelevelled.js';
import { bracketsIn, type Inline, readInline, readMarked, saidBehindDash, single } from './groups/inline.js';
import { isLevel } from './groups/level.js';
import { endsInLevel, levelled, trimmed } from './groups/levelled.js';
import { withoutMenu } from './groups/menu.js';
import { isAmongLabels, isSentence, namesIn, type TermGroup } from './groups/names.js';
import { unpiped } from './groups/pieces.js';
import { readStacked } from './groups/stacked.js';
import { readRow, type Table, tableHead } from './groups/table.js';
import type { Kit } from './kit.js';

export { isLevel, isRatingKey } from './groups/level.js';
export { levelled } from './groups/levelled.js';
export { withoutMenu } from './groups/menu.js';
export type { TermGroup } from './groups/names.js';
export { isSentence } from './groups/names.js';

type Open = { name?: Quote; level?: Quote; lines: Quote[] };

/** Finds the groups of a section of terms: by headings, by `Name: a, b`, by levels, by labels below names, or by lines above bullets. */
export function readGroups(section: readonly Line[], kit: Kit): TermGroup[] {
  const useful = withoutMenu(
    section.filter((line) => line.text !== '' && line.kind !== 'rule'),
    kit,
  ).flatMap((line) => unpiped(line, kit.words));
  const stacked = readColumns(useful, kit) ?? readStacked(useful, kit) ?? readForelevelled(useful, kit.words);
  if (stacked) return stacked;
  const table = tableHead(useful, kit);
  if (table) kit.ledger.label(useful[table.head] as Line);
  const ends = useful.filter((line) => endsInLevel(line, kit.words)).length;
  const scene: Scene = {
    lines: useful,
    names: namesIn(useful, kit.words),
    table,
    levelled: ends >= 2,
    termsBelow: ends * 2 <= useful.length,
    brackets: bracketsIn(useful),
    kit,
  };
  const groups: Open[] = [];
  for (const index of useful.keys()) if (index !== table?.head) place(index, groups, scene);
  const places = new Map(useful.map((line, index) => [startOf(line), index]));
  return groups.filter(
    (group, index) =>
      group.lines.length > 0 || group.level || !group.name || !introduces(group.name, groups[index + 1], places.get(startOf(group.name)), scene),
  );
}

interface Scene {
  readonly lines: readonly Line[];
  readonly names: ReadonlySet<number>;
  readonly table: Table | undefined;
  /** Whether several lines end in a word for a level. */
  readonly levelled: boolean;
  /** Whether what stands below a name with its level is its terms: there are about as many such lines. */
  readonly termsBelow: boolean;
  /** Whether names have their terms in brackets. */
  readonly brackets: boolean;
  readonly kit: Kit;
}

/** Puts a line where it belongs: a new group, the level of the last one, or its terms. */
function place(index: number, groups: Open[], scene: Scene): void {
  const { lines, names, table } = scene;
  const line = lines[index] as Line;
  const current = groups.at(-1);
  const row = table && index > table.head ? readRow(line, table) : undefined;
  if (row) groups.push({ ...row, lines: [...row.lines] });
  else if (names.has(index)) groups.push({ ...named(line, scene), lines: [] });
  else if (current?.name && current.lines.length === 0 && !current.level && isLevelBelow(index, scene)) current.level = line;
  else {
    const inline = inlineOf(line, current, scene);
    const alone = inline ? undefined : endLevel(line, scene);
    if (inline) groups.push({ ...named(inline.name, scene), lines: [inline.terms] });
    else if (alone) groups.push({ name: alone.name, level: alone.level, lines: [] });
    else if (current && !(current.name && closes(index, current, scene))) current.lines.push(line);
    else groups.push({ lines: [line] });
  }
}

/** A name and the level that its author put beside it. */
function named(line: Quote, scene: Scene): { name: Quote; level?: Quote } {
  return levelled(trimmed(line), scene.kit.words) ?? endLevel(line, scene) ?? { name: trimmed(line) };
}

function endLevel(line: Quote, { levelled: several, kit }: Scene): { name: Quote; level: Quote } | undefined {
  return several ? endsInLevel(trimmed(line), kit.words) : undefined;
}

/** Whether a line is the level of the name right above it. */
function isLevelBelow(index: number, { lines, names, kit }: Scene): boolean {
  const line = lines[index] as Line;
  const next = lines[index + 1];
  if (isLevel(line, kit.words)) return true;
  if (line.text.length > 60 || !next || !names.has(index - 1)) return false;
  if (line.depth > 0) return next.depth > line.depth || (next.kind === 'item' && next.depth === 0);
  return line.kind === 'text' && lines[index - 1]?.kind !== 'item' && next.kind === 'item' && !/[,;|:]/u.test(line.text);
}

/** A name with terms on one line; inside a named group only where the author marked it. A level is no term. */
function inlineOf(line: Line, current: Open | undefined, { names, kit, brackets }: Scene): Inline | undefined {
  if (levelled(line, kit.words)) return undefined;
  const inside = current?.name !== undefined && names.size > 0;
  if (isSentence(line.text)) return inside && line.kind === 'item' ? undefined : (readMarked(line) ?? saidBehindDash(line)); // prose about a name that the author marked: under a heading it is a term
  const read = inside ? readMarked(line) : readInline(line);
  return read ?? (brackets && !inside ? single(line) : undefined);
}

/** Whether a line no longer belongs to the named group above it. */
function closes(index: number, current: Open, { lines, names, termsBelow }: Scene): boolean {
  const line = lines[index] as Line;
  const before = lines[index - 1];
  if (!before) return false;
  if (names.size > 0 && line.kind === 'item' && before.kind === 'item' && line.level < before.level) return true; // the nested list has ended
  const inline = !names.has(index - 1) && current.lines.length === 1 && current.lines[0] !== before;
  if (inline)
    return !(line.kind === 'text'
      ? /[,;/&|]$/u.test(before.text) || (line.gap === 0 && /[,;|]/u.test(line.text))
      : line.level > before.level && before.level > 0);
  if (current.level && current.lines.length === 0 && !names.has(index - 1) && before.kind === line.kind && current.level !== before) return !termsBelow;
  return names.size > 0 && line.kind === 'text' && before.kind === 'item' && line.gap > 0 && !names.has(index - 1);
}

/** A name with nothing below it says nothing by itself where named groups follow under it ("In the plan:"). */
function introduces(name: Quote, next: Open | undefined, at: number | undefined, { lines, kit }: Scene): boolean {
  if (!next?.name || at === undefined) return false;
  const [line, below] = [lines[at], lines[at + 1]];
  const above =
    line &&
    below &&
    (below.depth > line.depth ||
      below.level > line.level ||
      below.kind === 'row' ||
      (line.depth > 0 && below.depth === 0) ||
      (/[:：]$/u.test(line.text) && !isAmongLabels(lines, at)));
  if (above) kit.ledger.drop(name, 'list-label');
  return above === true;
}

const startOf = (quote: Quote): number => (typeof quote.offsets === 'number' ? quote.offsets : (quote.offsets[0] ?? 0));
