import { concat, type Line, type Quote, slice } from '../document/index.js';
import { type Draft, type DraftObject, type Finding, found, joined } from '../evidence/index.js';
import type { DateRange } from '../fields/date-range.js';
import { absoluteUrl, findLinks, isWebUrl } from '../fields/link.js';
import { titleScore } from '../fields/role.js';
import { splitTerms } from '../fields/terms.js';
import type { LabelRole } from '../languages/index.js';
import { dateLines } from '../structure/anchor.js';
import { type Body, type Field, readBody } from '../structure/body.js';
import type { Entry } from '../structure/entry.js';
import type { Kit } from '../structure/kit.js';
import { rolesOf } from '../structure/label.js';
import type { Section } from '../structure/section.js';

/** The labelled value that an entry has for one of the roles, the first role first; its label counts as understood. */
export function pick(entry: Entry, kit: Kit, ...roles: readonly LabelRole[]): Field | undefined {
  for (const role of roles) {
    const field = entry.fields.find((candidate) => candidate.roles.includes(role) && candidate.quotes.length > 0);
    if (!field) continue;
    kit.ledger.label(field.label);
    return field;
  }
  return undefined;
}

/** A labelled value as one finding. */
export function pickText(entry: Entry, kit: Kit, ...roles: readonly LabelRole[]): Finding | undefined {
  const field = pick(entry, kit, ...roles);
  const [first] = field?.quotes ?? [];
  return field && first ? found(plain(first, kit), 'label', 0.97) : undefined;
}

/** A value of a data file without the markup that its author put inside. */
export function plain(quote: Quote, kit: Kit): Quote {
  if (!/[*_`<&[\\]/u.test(quote.text)) return quote;
  const lines = kit.readText(quote);
  const [only] = lines;
  return lines.length === 1 && only ? only : quote;
}

/** Start and end of an entry. A lone date is both for a job, and the end of a study. */
export function period(entry: Entry, kit: Kit, lone: 'both' | 'end' | 'start' = 'both'): DraftObject {
  const start = pick(entry, kit, 'startDate');
  const end = pick(entry, kit, 'endDate');
  if (start || end) return { startDate: fieldDate(start, kit, 'from'), endDate: fieldDate(end, kit, 'to') };
  const field = pick(datedFirst(entry, kit), kit, 'period', 'date');
  const ends = field && endsOf(field, kit);
  if (ends) return ends;
  if (field) {
    const dated = field.quotes[0] && datedQuote(field.quotes[0], kit);
    if (dated) return rangeDraft(dated.quote, dated.range, lone, 0.97, kit);
  }
  return entry.date ? rangeDraft(entry.date.line, entry.date.range, lone, 0.93, kit) : {};
}

/** An entry without the keys for its period that hold no date, where another one does (`duration: 2 years` beside `dates: 2020 – 2022`). */
function datedFirst(entry: Entry, kit: Kit): Entry {
  const periods = entry.fields.filter(({ roles }) => roles.includes('period'));
  const dated = periods.length > 1 ? periods.filter(({ quotes }) => quotes.some(({ text }) => kit.dates(text).length > 0)) : [];
  return dated.length > 0 ? { ...entry, fields: entry.fields.filter((field) => !periods.includes(field) || dated.includes(field)) } : entry;
}

/** `dates: [2014-09, 2017-03]`: two values, from the one to the other. */
function endsOf(field: Field, kit: Kit): DraftObject | undefined {
  const [from, to, ...more] = field.quotes;
  if (!from || !to || more.length > 0) return undefined;
  return { startDate: fieldDate({ ...field, quotes: [from] }, kit, 'from'), endDate: fieldDate({ ...field, quotes: [to] }, kit, 'to') };
}

/** The one date of an award, a certificate, a publication. */
export function eventDate(entry: Entry, kit: Kit): Finding | undefined {
  const field = pick(entry, kit, 'date', 'period', 'startDate', 'endDate');
  const dated = field?.quotes[0] && datedQuote(field.quotes[0], kit);
  if (dated) return pointFinding(dated.quote, dated.range, kit, 0.97);
  return entry.date ? pointFinding(entry.date.line, entry.date.range, kit, 0.9) : undefined;
}

function pointFinding(quote: Quote, range: DateRange, kit: Kit, confidence: number): Finding | undefined {
  kit.ledger.label(range.end - range.start > quote.text.length - LEAD ? quote : slice(quote, range.start, range.end));
  const point = range.from ?? range.to;
  return point && found(slice(quote, point.start, point.end), 'date', confidence, point.value);
}

/** A few words before a date that is all of a line ("Issued in"). */
const LEAD = 16;

function datedQuote(quote: Quote, kit: Kit): { quote: Quote; range: DateRange } | undefined {
  const [range] = kit.dates(quote.text);
  return range && { quote, range };
}

function fieldDate(field: Field | undefined, kit: Kit, side: 'from' | 'to'): Finding | undefined {
  const [quote] = field?.quotes ?? [];
  if (!quote) return undefined;
  const [range] = kit.dates(quote.text);
  if (!range) kit.ledger.label(quote);
  else kit.ledger.label(slice(quote, range.start, range.end));
  const point = range && (side === 'from' ? (range.from ?? range.to) : (range.to ?? range.from));
  return point && found(slice(quote, point.start, point.end), 'label-date', 0.98, point.value);
}

function rangeDraft(quote: Quote, range: DateRange, lone: 'both' | 'end' | 'start', confidence: number, kit: Kit): DraftObject {
  kit.ledger.label(slice(quote, range.start, range.end));
  const date = (point: DateRange['from']): Finding | undefined => point && found(slice(quote, point.start, point.end), 'date-range', confidence, point.value);
  if (!range.single) return { startDate: date(range.from), endDate: range.ongoing ? undefined : date(range.to) };
  if (lone === 'end') return { endDate: date(range.to) };
  return lone === 'start' ? { startDate: date(range.from) } : { startDate: date(range.from), endDate: date(range.to) };
}

/** `title: Baker, subtitle: Copper Kettle`: the name of an organisation below a title, where a data file has no other key for it. */
export function belowTitle({ fields }: Entry, kit: Kit): Finding | undefined {
  const field = fields.find(({ path, label, quotes }) => path !== undefined && quotes.length === 1 && SUBTITLE.test(label.text));
  const [quote] = field?.quotes ?? [];
  if (!field || !quote || !fields.some(({ roles }) => roles.includes('title')) || titleScore(quote.text, kit.words) >= NAMES_TRADE) return undefined;
  kit.ledger.label(field.label);
  return found(quote, 'label-subtitle', 0.8);
}

const SUBTITLE = /^sub[_-]?title$/iu;
/** From here on a text names a trade. */
const NAMES_TRADE = 0.5;

/** The address of an entry's page: labelled, linked, or on a line of its own. */
export function entryUrl(entry: Entry, kit: Kit): Finding | undefined {
  const field = pick(entry, kit, 'url', 'website');
  const [labelled] = field?.quotes ?? [];
  if (labelled) {
    const finding = urlFinding(labelled, 'label-url', 0.97);
    if (finding) return finding;
  }
  for (const link of entry.links) {
    const finding = urlFinding(link, 'link', 0.9);
    if (finding) return finding;
  }
  return undefined;
}

/** An address as a finding, absolute; nothing where it leads nowhere on the web. */
function urlFinding(quote: Quote, rule: string, confidence: number): Finding | undefined {
  const [first] = findLinks(quote.text, true);
  const whole = first && first.end - first.start < quote.text.length && /\s/u.test(quote.text) ? slice(quote, first.start, first.end) : quote;
  const url = absoluteUrl(whole.text);
  return isWebUrl(url) && !/\s/u.test(whole.text.trim()) ? found(whole, rule, confidence, url) : undefined;
}

/** Terms of a labelled list: `Stack: Go, Kafka`, or one term for each item. */
export function keywords(entry: Entry, kit: Kit, ...roles: readonly LabelRole[]): Draft {
  const fields = entry.fields.filter((field) => field.roles.some((role) => roles.includes(role)));
  for (const field of fields) kit.ledger.label(field.label);
  return fields.flatMap((field) => rowsOf(field).flatMap((quote) => splitTerms(quote, kit.words))).map((quote) => found(quote, 'terms', 0.95));
}

/** What stands behind a label, row by row where it is a text of several. */
function rowsOf({ lines = [], quotes }: Field): readonly Quote[] {
  return lines.length > 1 ? lines : quotes;
}

/** The lists behind keys that say nothing of their own ("items"), also those that are one text (`items: Go, Kafka`). */
export function unnamedTerms(entry: Entry, kit: Kit): Finding[] {
  const fields = entry.fields.filter(({ roles, quotes, listed, label }) => roles.length === 0 && (quotes.length > 1 || listed || LISTING.test(label.text)));
  for (const field of fields) kit.ledger.label(field.label);
  return fields
    .flatMap((field) => (field.listed ? field.quotes : field.quotes.flatMap((quote) => splitTerms(quote, kit.words))))
    .map((quote) => found(quote, 'terms', 0.9));
}

const LISTING = /^(?:items?|list|values|entries|elements)$/iu;

/** Texts of an entry: what stands below its header, and behind the keys of a data file. */
export interface Texts {
  readonly paragraphs: readonly Quote[];
  readonly items: readonly Quote[];
}

/** Gathers the prose and the deeds of an entry. `summaryRoles` are the keys that hold its prose. */
export function texts(entry: Entry, kit: Kit, ...summaryRoles: readonly LabelRole[]): Texts {
  const paragraphs: Quote[] = [...entry.body.paragraphs];
  const items: Quote[] = [...entry.body.items];
  for (const field of entry.fields) {
    const deeds = field.roles.includes('highlights');
    if (!deeds && !field.roles.some((role) => summaryRoles.includes(role))) continue;
    if (isTaken(field)) continue;
    kit.ledger.label(field.label);
    if (field.quotes.length > 1 || field.listed || (deeds && !field.lines?.length)) items.push(...field.quotes.map((quote) => plain(quote, kit)));
    else {
      const body = bodyOf(field, kit);
      paragraphs.push(...body.paragraphs);
      items.push(...body.items);
    }
  }
  return { paragraphs, items };
}

function isTaken(field: Field): boolean {
  return field.path === undefined && field.roles.includes('description');
}

function bodyOf(field: Field, kit: Kit): Body {
  const lines: readonly Line[] = field.lines?.length ? field.lines : field.quotes.flatMap((quote) => kit.readText(quote));
  return readBody(dateLines(unwrapped(lines), kit), kit);
}

/** A text under a key whose author ended its lines within sentences, to keep them short. */
function unwrapped(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const goesOn = last && line.gap === 0 && last.kind !== 'row' && line.kind === 'text' && last.depth + line.depth === 0;
    if (goesOn && last.text.length > SHORTEST_WRAPPED && /[\p{L},]$/u.test(last.text) && /^\p{Ll}/u.test(line.text))
      whole[whole.length - 1] = { ...last, ...concat([last, line], ' ') };
    else whole.push(line);
  }
  return whole;
}

const SHORTEST_WRAPPED = 28;

/** Paragraphs as one text. */
export function prose(quotes: readonly Quote[], confidence = 0.85): Finding | undefined {
  return joined(quotes, 'paragraph', confidence);
}

/** Items as a list of texts. */
export function list(quotes: readonly Quote[], confidence = 0.9): Draft {
  return quotes.map((quote) => found(quote, 'item', confidence));
}

/** A name of an entry as a finding. */
export function named(quote: Quote | undefined, rule: string, certainty: number): Finding | undefined {
  return quote && found(quote, rule, certainty);
}

/** A name without the words that say what it is: "Awarded by Acme", "in Acta Nova". */
export function withoutLead(quote: Quote | undefined, kit: Kit, ...roles: readonly LabelRole[]): Quote | undefined {
  for (const match of quote?.text.slice(0, 40).matchAll(/\s(?=[\p{Lu}\p{Lo}"“«])/gu) ?? []) {
    const lead = quote?.text.slice(0, match.index) ?? '';
    const said = lead.includes(' ') || lead.length <= 4; // a noun alone is part of the name: "Journal of Baking"
    if (quote && ((said && rolesOf(lead, kit.words).some((role) => roles.includes(role))) || /^(?:in|by|at|from)$/iu.test(lead)))
      return slice(quote, match.index);
  }
  return quote;
}

/** A section without the headings that only sort its entries. */
export function withoutHeadings(section: Section, headings: ReadonlySet<Line>, { ledger }: Kit): Section {
  for (const heading of headings) ledger.label(heading);
  return { ...section, lines: section.lines.filter((line) => !headings.has(line)) };
}
