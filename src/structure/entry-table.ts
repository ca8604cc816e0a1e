import { type Line, linksIn, matchesIn, type Quote, slice, spanOf } from '../document/index.js';
import { placeScore } from '../fields/location.js';
import { isTown } from '../fields/town.js';
import type { LabelRole } from '../languages/index.js';
import { dateLines } from './anchor.js';
import { type Body, type Field, readBody } from './body.js';
import type { Kit } from './kit.js';
import { rolesOf } from './label.js';
import { type Reading, readLayout, type Traits } from './layout.js';
import type { Header, Slot } from './slot.js';

/** A row of a table as an entry. */
interface TableEntry extends Reading, Pick<Header, 'date'> {
  readonly links: readonly Quote[];
  readonly fields: readonly Field[];
  readonly body: Body;
  readonly group: undefined;
}

/** Reads a section that is a table: its head row says what the columns hold, and each row below is an entry. None where no head row tells. */
export function readTable(lines: readonly Line[], traits: Traits, kit: Kit, prepare: (header: Header) => Header): TableEntry[] | undefined {
  const [head, ...below] = lines;
  const starts = head ? rowsBelow(head, below) : [];
  const columns =
    head && starts[0] === 0
      ? columnsOf(
          head,
          starts.map((at) => cellsOf(below[at] as Line)),
          traits,
          kit,
        )
      : undefined;
  if (!head || !columns) return undefined;
  kit.ledger.label(head);
  const headers = starts.map((at) => prepare(headerOf(below[at] as Line, columns, kit)));
  const readings = readLayout(headers, ordered(traits, columns), kit.words);
  return headers.map((header, j): TableEntry => {
    const body = readBody(dateLines(below.slice((starts[j] as number) + 1, starts[j + 1] ?? below.length), kit), kit);
    const fields = header.labels.map(({ roles, label, value }): Field => ({ roles, label, quotes: [value] }));
    return {
      parts: readings[j]?.parts ?? {},
      certainty: TABLED,
      date: undefined,
      links: [...header.links, ...body.links],
      places: readings[j]?.places ?? [],
      blurb: readings[j]?.blurb,
      fields: [...fields, ...body.fields],
      body,
      group: undefined,
    };
  });
}

/** Which lines below a head are rows. Pages and mails lose the borders of a table: what is left are lines with as many cells as their head, at least three, or one fewer where the last is empty. */
function rowsBelow(head: Line, below: readonly Line[]): number[] {
  const count = cellsOf(head).length;
  const isRow = (line: Line): boolean => {
    if (head.kind === 'row') return line.kind === 'row';
    const cells = line.kind === 'text' ? cellsOf(line).length : 0;
    return cells === count || (cells > 2 && cells === count - 1);
  };
  if (head.kind !== 'row' && (head.kind !== 'text' || count < 3)) return [];
  return below.flatMap((line, at) => (isRow(line) ? [at] : []));
}

/** How clearly a table says what its cells are. */
const TABLED = 0.95;

interface Column {
  readonly label: Quote;
  readonly roles: readonly LabelRole[];
  /** The role of the section's headers that the column has the names of. */
  readonly part: string | undefined;
}

/** What the columns hold: at least two have a known label, and at most one has none, which is what the section lists, or when, or else what was done. One that counts the rows does not matter. */
function columnsOf(head: Line, rows: readonly (readonly Quote[])[], { roles: parts }: Traits, { words, dates }: Kit): Column[] | undefined {
  const labels = cellsOf(head);
  const counts = labels.map((label, at) => rolesOf(label.text, words).length === 0 && rows.every((cells, row) => isCount(cells[at], row + 1)));
  const columns = labels.map((label): Column => {
    const roles = rolesOf(label.text, words).length > 0 ? rolesOf(label.text, words) : /%/u.test(label.text) ? SCORED : firstKnown(label.text, words);
    return { label, roles, part: parts.find(({ name }) => roles.some((role) => PARTS[role]?.includes(name)))?.name };
  });
  const known = columns.filter(({ roles }) => roles.length > 0).length;
  const unknown = columns.filter(({ roles }, at) => roles.length === 0 && !counts[at]).length;
  if (known < 2 || unknown > 1) return undefined;
  const asked = asksWhere(columns, rows, parts, words);
  const whose = unsaidNames(columns, counts, rows, parts);
  const named = parts.length > 0 && parts.every(({ name }) => columns.some(({ part }) => part === name));
  const unsaid = (at: number): Partial<Column> =>
    dates(rows[0]?.[at]?.text ?? '').length > 0 ? { roles: WHEN } : asked ? { part: asked.what } : whose ? { part: whose } : { roles: named ? TOLD : LISTED };
  return oneEach(
    columns.map((column, at) => {
      if (asked?.column === column) return { ...column, roles: [], part: asked.where };
      return column.roles.length > 0 || counts[at] ? column : { ...column, ...unsaid(at) };
    }),
  );
}

/** `Qualification | Body | Year`: where the degrees or the titles have a column and nobody is named, the names without a known label are those. */
function unsaidNames(columns: readonly Column[], counts: readonly boolean[], rows: readonly (readonly Quote[])[], parts: Traits['roles']): string | undefined {
  const where = parts.find(({ name }) => WHERE.has(name))?.name;
  const at = columns.findIndex(({ roles }, column) => roles.length === 0 && !counts[column]);
  if (at < 0 || !where || !columns.some(({ part }) => part && WHAT.has(part)) || columns.some(({ part }) => part === where)) return undefined;
  const isName = (text: string): boolean => text.length < LONGEST_NAME && /^\p{Lu}/u.test(text) && !/[.!?]$/u.test(text);
  return rows.every((cells) => isName(cells[at]?.text ?? '')) ? where : undefined;
}

const LONGEST_NAME = 60;

/** `When | Where | What`: a column of places that holds none and stands where nobody is named has the employers or the schools, and the one without a known label what the person was there. */
function asksWhere(
  columns: readonly Column[],
  rows: readonly (readonly Quote[])[],
  parts: Traits['roles'],
  words: Kit['words'],
): { readonly column: Column; readonly where: string; readonly what: string } | undefined {
  const at = columns.findIndex(({ roles }) => roles[0] === 'location');
  const [where, what] = [WHERE, WHAT].map((names) => parts.find(({ name }) => names.has(name))?.name);
  if (at < 0 || !where || !what || columns.some(({ part }) => part !== undefined)) return undefined;
  const names = rows.filter((cells) => placeScore(cells[at]?.text ?? '', words) < PLACE && !isTown(cells[at]?.text ?? '', words));
  return names.length > rows.length / 2 ? { column: columns[at] as Column, where, what } : undefined;
}

const WHERE: ReadonlySet<string> = new Set(['who', 'institution']);
const WHAT: ReadonlySet<string> = new Set(['what', 'degree']);
/** From here on a text is a place. */
const PLACE = 0.5;

/** Whether a line heads a table of jobs, whatever the heading above calls it: one column names employers, and one says when. */
export function headsJobs(line: Line | undefined, words: Kit['words']): boolean {
  if (line?.kind !== 'row') return false;
  const roles = cellsOf(line).map(({ text }) => rolesOf(text, words)[0]);
  return roles.includes('employer') && roles.some((role) => role === 'period' || role === 'startDate');
}

/** `1`, `2.`: the number of a row. */
function isCount(cell: Quote | undefined, row: number): boolean {
  return cell !== undefined && COUNT.test(cell.text) && Number.parseInt(cell.text, 10) === row;
}

const COUNT = /^\d{1,2}[.)]?$/u;

/** A school beside the board that examines: two columns hold the same kind of name, and the one with the looser label is not what the section is about. */
function oneEach(columns: readonly Column[]): Column[] {
  const isLoose = ({ roles }: Column): boolean => roles[0] === 'organization';
  const chosen = new Map<string, Column>();
  for (const column of columns) {
    const rival = column.part ? chosen.get(column.part) : undefined;
    if (column.part && (!rival || (isLoose(rival) && !isLoose(column)))) chosen.set(column.part, column);
  }
  return columns.map((column) => (column.part && chosen.get(column.part) !== column ? { ...column, part: undefined, roles: [] } : column));
}

/** `Board/University`, `CGPA/Percentage`: of labels beside each other the first that is known, or the loosest that names somebody. */
function firstKnown(text: string, words: Kit['words']): readonly LabelRole[] {
  const known = text
    .split(/\s?[/&]\s?/u)
    .map((part) => rolesOf(part, words))
    .filter((roles) => roles.length > 0);
  return known.find(([role]) => role === 'organization') ?? known[0] ?? [];
}

const SCORED: readonly LabelRole[] = ['score'];
const LISTED: readonly LabelRole[] = ['title', 'name'];
const WHEN: readonly LabelRole[] = ['period'];
const TOLD: readonly LabelRole[] = ['highlights'];

/** Which names of a header a column may hold, by its label: a cell can say more than one thing ("Acme, Kiel"). */
const PARTS: Readonly<Partial<Record<LabelRole, readonly string[]>>> = {
  position: ['what'],
  employer: ['who', 'institution'],
  organization: ['who', 'institution'],
  institution: ['institution', 'who'],
  issuer: ['who', 'institution'],
  publisher: ['who'],
  awarder: ['who'],
  degree: ['degree'],
};

/** The orders of roles that agree with the columns, without the roles that have a column of another kind. One column of names beside the dates holds whole headers. */
function ordered(traits: Traits, columns: readonly Column[]): Traits {
  const parts = columns.flatMap(({ part }) => part ?? []);
  if (parts.length === 1 && columns.length === 2) return traits;
  const agreeing = traits.orders.filter(([order]) => parts.every((part, at) => at === 0 || order.indexOf(parts[at - 1] as string) < order.indexOf(part)));
  const orders = agreeing.map(([order, usual]) => [order.filter((role) => parts.includes(role) || WITHIN.has(role)), usual] as const);
  return orders.length > 0 ? { ...traits, orders } : traits;
}

/** Names that may stand in the cell of another: "BSc in History", "Faculty of Arts, Example College". */
const WITHIN: ReadonlySet<string> = new Set(['area', 'department']);

function headerOf(row: Line, columns: readonly Column[], { ledger }: Kit): Header {
  const slots: Slot[] = [];
  const labels: Header['labels'][number][] = [];
  for (const [at, quote] of cellsOf(row).entries()) {
    const { label, roles, part } = columns[Math.min(at, columns.length - 1)] as Column;
    if (quote.text === '') continue;
    const start = row.text.indexOf(quote.text);
    const link = roles.includes('url') ? linksIn(row, { start, end: start + quote.text.length })[0]?.url : undefined;
    if (part) slots.push({ quote, line: row });
    else if (roles.length > 0) labels.push({ label, roles, value: link ?? quote, marked: true });
    else if (COUNT.test(quote.text)) ledger.syntax(spanOf(quote));
  }
  return { slots, date: undefined, links: linksIn(row).flatMap(({ url }) => (url ? [url] : [])), labels, grouped: false, noise: [] };
}

function cellsOf(row: Line): Quote[] {
  const cells: Quote[] = [];
  let from = 0;
  for (const { index, 0: border } of matchesIn(row.text, row.kind === 'row' ? TAB : BORDER)) {
    cells.push(slice(row, from, index));
    from = index + border.length;
  }
  return [...cells, slice(row, from)];
}

const TAB = /\t/gu;
const BORDER = /\t|\s\|(?=\s)/gu;
