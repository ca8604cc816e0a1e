import { type Line, linksIn, type Quote, slice } from '../document/index.js';
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
  const columns = head?.kind === 'row' && below[0]?.kind === 'row' ? columnsOf(head, below[0], traits, kit) : undefined;
  if (!head || !columns) return undefined;
  kit.ledger.label(head);
  const starts = below.flatMap((row, at) => (row.kind === 'row' ? [at] : []));
  const headers = starts.map((at) => prepare(headerOf(below[at] as Line, columns)));
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

/** How clearly a table says what its cells are. */
const TABLED = 0.95;

interface Column {
  readonly label: Quote;
  readonly roles: readonly LabelRole[];
  /** The role of the section's headers that the column has the names of. */
  readonly part: string | undefined;
}

/** What the columns hold: at least two have a known label, and at most one has none, which is what the section lists, or when. */
function columnsOf(head: Line, first: Line, { roles: parts }: Traits, { words, dates }: Kit): Column[] | undefined {
  const columns = cellsOf(head).map((label): Column => {
    const roles = rolesOf(label.text, words).length > 0 ? rolesOf(label.text, words) : firstKnown(label.text, words);
    return { label, roles, part: parts.find(({ name }) => roles.some((role) => PARTS[role]?.includes(name)))?.name };
  });
  const known = columns.filter(({ roles }) => roles.length > 0).length;
  if (known < 2 || known < columns.length - 1) return undefined;
  const cells = cellsOf(first);
  const unsaid = (at: number): readonly LabelRole[] => (dates(cells[at]?.text ?? '').length > 0 ? WHEN : LISTED);
  return columns.map((column, at) => (column.roles.length > 0 ? column : { ...column, roles: unsaid(at) }));
}

/** `Board/University`, `CGPA/Percentage`: of labels beside each other the first that is known. */
function firstKnown(text: string, words: Kit['words']): readonly LabelRole[] {
  return (
    text
      .split(/\s?[/&]\s?/u)
      .map((part) => rolesOf(part, words))
      .find((roles) => roles.length > 0) ?? []
  );
}

const LISTED: readonly LabelRole[] = ['title', 'name'];
const WHEN: readonly LabelRole[] = ['period'];

/** Which names of a header a column may hold, by its label: a cell can say more than one thing ("Acme, Kiel"). */
const PARTS: Readonly<Partial<Record<LabelRole, readonly string[]>>> = {
  position: ['what'],
  employer: ['who', 'institution'],
  organization: ['who', 'institution'],
  institution: ['institution', 'who'],
  issuer: ['who'],
  publisher: ['who'],
  awarder: ['who'],
  degree: ['degree'],
};

/** The orders of roles that agree with the columns, without the roles that have a column of another kind. */
function ordered(traits: Traits, columns: readonly Column[]): Traits {
  const parts = columns.flatMap(({ part }) => part ?? []);
  const agreeing = traits.orders.filter(([order]) => parts.every((part, at) => at === 0 || order.indexOf(parts[at - 1] as string) < order.indexOf(part)));
  const orders = agreeing.map(([order, usual]) => [order.filter((role) => parts.includes(role) || WITHIN.has(role)), usual] as const);
  return orders.length > 0 ? { ...traits, orders } : traits;
}

/** Names that may stand in the cell of another: "BSc in History", "Faculty of Arts, Example College". */
const WITHIN: ReadonlySet<string> = new Set(['area', 'department']);

function headerOf(row: Line, columns: readonly Column[]): Header {
  const slots: Slot[] = [];
  const labels: Header['labels'][number][] = [];
  for (const [at, quote] of cellsOf(row).entries()) {
    const { label, roles, part } = columns[Math.min(at, columns.length - 1)] as Column;
    if (quote.text === '') continue;
    const start = row.text.indexOf(quote.text);
    const link = roles.includes('url') ? linksIn(row, { start, end: start + quote.text.length })[0]?.url : undefined;
    if (part) slots.push({ quote, line: row });
    else labels.push({ label, roles, value: link ?? quote, marked: true });
  }
  return { slots, date: undefined, links: linksIn(row).flatMap(({ url }) => (url ? [url] : [])), labels, grouped: false, noise: [] };
}

function cellsOf(row: Line): Quote[] {
  const cells: Quote[] = [];
  for (let start = 0; start <= row.text.length; ) {
    const tab = row.text.indexOf('\t', start);
    const end = tab < 0 ? row.text.length : tab;
    cells.push(slice(row, start, end));
    start = end + 1;
  }
  return cells;
}
