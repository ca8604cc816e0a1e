import { concat, isWholly, type Line, linksIn, type Quote, slice } from '../document/index.js';
import { placeScore } from '../fields/place-score.js';
import type { LabelRole } from '../languages/index.js';
import type { DatedLine } from './anchor.js';
import type { Kit } from './kit.js';
import { isBrief, type Labelled, loneLabel, readLabel, rolesOf } from './label.js';
import { isBareLink, isDuration, isLinkLabel } from './slot.js';
import { tagsFrom, takeTags } from './tags.js';
import { termLists } from './term-list.js';

/** What stands below the header of an entry. */
export interface Body {
  readonly paragraphs: readonly Quote[];
  readonly items: readonly Quote[];
  /** Labelled lines, and the lists that a lone label introduces. */
  readonly fields: readonly Field[];
  readonly links: readonly Quote[];
}

/** A value that the author labelled: a `Stack:` line, a key of a data file, a heading over a list. */
export interface Field {
  readonly roles: readonly LabelRole[];
  readonly label: Quote;
  /** What was labelled: one value, or the items of a list. */
  readonly quotes: readonly Quote[];
  /** The lines of a longer text under a key. */
  readonly lines?: readonly Line[];
  /** Whether the author wrote a list, be it of one item. */
  readonly listed?: boolean;
  /** All of a labelled line. */
  readonly whole?: Line;
  /** Where it stands in a data file. */
  readonly path?: string;
}

/** Sorts the lines of a body into paragraphs, items and labelled values; with `terms`, lists of mere terms are keywords. */
export function readBody(lines: readonly DatedLine[], kit: Kit, following?: Line, terms = false): Body {
  const fields: Field[] = [];
  const whole = withTails(lines.map(({ line }) => line));
  const body = terms ? whole.map((line) => withoutTags(line, fields)) : whole;
  const lists = terms ? termLists(body, kit.words) : [];
  for (const quotes of lists) fields.push({ roles: ['keywords'], label: slice(quotes[0] as Line, 0, 0), quotes, listed: true });
  const known = new Set(lists.flat());
  const sorting: Sorting = { kit, isForm: isForm(body, kit), fields, items: [], links: [], loose: [], deedsFrom: Number.POSITIVE_INFINITY };
  for (const [index, line] of body.entries()) if (!known.has(line)) PLACES.some((put) => put(line, sorting, body[index + 1]));
  const { items, links, loose, deedsFrom } = sorting;
  if (areDeeds(loose.slice(deedsFrom)) && !body.some(({ kind }) => kind === 'item')) items.push(...loose.splice(deedsFrom));
  const { prose, deeds } = sortLoose(loose, body, items.length > 0, following);
  const paragraphs: Quote[] = [...prose];
  const [head, ...others] = items;
  if (paragraphs.length === 0 && head && others.length > 1 && isSummary(head, others)) paragraphs.push(items.shift() as Quote);
  return { paragraphs, items: items.length > 0 ? inOrder([...items, ...deeds]) : deeds, fields: fields.map(asText), links };
}

/** What the lines of a body so far have been put to. */
interface Sorting {
  readonly kit: Kit;
  readonly isForm: boolean;
  readonly fields: Field[];
  readonly items: Quote[];
  readonly links: Quote[];
  /** Lines without a bullet or a label. */
  readonly loose: Line[];
  /** How many loose lines stand before the first label of deeds. */
  deedsFrom: number;
  /** The list that the last label introduced, as long as it goes on. */
  list?: Quote[] | undefined;
  /** The deed in a cell of a form, whose next lines have cells of their own. */
  cell?: Quote | undefined;
}

/** Puts a line where it belongs; false where it does not belong there. */
type Place = (line: Line, to: Sorting, next: Line | undefined) => boolean;

/** Where a line may belong, each asked in turn. */
const PLACES: readonly Place[] = [nowhere, toLinks, toLabels, toKeywords, toFields, toCell, toList, toRest];

/** `3 yrs 6 mos`. */
function nowhere(line: Line, { kit }: Sorting): boolean {
  if (line.kind !== 'text' || !isDuration(line.text)) return false;
  kit.ledger.drop(line, 'duration');
  return true;
}

/** `[Demo](…)`. */
function toLinks(line: Line, { kit, links }: Sorting): boolean {
  if (!isLinkLabel(line, kit.words)) return false;
  links.push(...linksIn(line).flatMap(({ url }) => url ?? []));
  kit.ledger.label(line);
  return true;
}

/** `Responsibilities:` above a list. */
function toLabels(line: Line, to: Sorting, next: Line | undefined): boolean {
  const label = introduces(line, next, to.kit);
  if (!label) return false;
  to.list = openList(label, line, next, to.kit, to.fields);
  if (label.roles.length === 1 && label.roles[0] === 'highlights') to.deedsFrom = Math.min(to.deedsFrom, to.loose.length);
  return true;
}

/** `*Rust, Raft, RocksDB*`. */
function toKeywords(line: Line, { kit, fields }: Sorting): boolean {
  if (!isStack(line, kit) || readLabel(line, kit.words)?.roles.length) return false;
  const tags = tagsFrom(line, 0).map(({ start, end }) => slice(line, start, end));
  fields.push({ roles: ['keywords'], label: slice(line, 0, 0), quotes: tags.length > 1 ? tags : [line] });
  return true;
}

/** `Stack: Rust, Raft`; behind a label of deeds or one that nobody knows, a deed. */
function toFields(line: Line, to: Sorting): boolean {
  const label = readLabel(line, to.kit.words);
  if (!label || label.value.text === '' || !isField(label, line, to.isForm)) return false;
  if (label.roles.length > 0 && !label.roles.includes('highlights')) {
    to.fields.push({ roles: label.roles, label: label.label, quotes: [label.value], whole: line });
    if (line.kind !== 'item') to.list = undefined;
    to.cell = undefined;
  } else {
    const deed = deedOf(label, line, to.kit);
    to.items.push(deed);
    to.cell = deed === label.value ? deed : undefined;
  }
  return true;
}

/** What goes on below a deed in a cell of a form. */
function toCell(line: Line, to: Sorting): boolean {
  if (!to.cell || line.kind !== 'text' || line.gap > 0) {
    to.cell = undefined;
    return false;
  }
  to.items.push(line);
  return true;
}

/** What a label has introduced. */
function toList(line: Line, to: Sorting): boolean {
  const { list } = to;
  if (!list || (line.kind !== 'item' && line.gap > 0 && list.length > 0)) {
    to.list = undefined;
    return false;
  }
  list.push(line);
  return true;
}

/** Deeds, addresses and prose. */
function toRest(line: Line, { links, items, loose }: Sorting): boolean {
  if (isBareLink(line) && /^\W?(?:https?:|www\.)|\//iu.test(line.text)) links.push(linksIn(line)[0]?.url ?? line);
  else if (line.kind === 'item' || line.kind === 'row') items.push(line);
  else loose.push(line);
  return true;
}

/** The lines below a label that describe something are one text. */
function asText(field: Field): Field {
  return field.roles.includes('description') && field.quotes.length > 1 ? { ...field, quotes: [concat(field.quotes, ' ')] } : field;
}

/** A deed behind its label: a remark is whole with it (`Impact: …`), a cell of a form is not. */
function deedOf({ label, value }: Labelled, line: Line, { ledger }: Kit): Quote {
  if (line.text.charAt(label.text.length) !== '\t') return line;
  ledger.label(label);
  return value;
}

/** A line whose tags went to the fields: they are keywords of its entry. */
function withoutTags(line: Line, fields: Field[]): Line {
  const taken = line.depth === 0 ? takeTags(line) : undefined;
  if (!taken) return line;
  fields.push({ roles: ['keywords'], label: slice(taken.tags[0] as Quote, 0, 0), quotes: taken.tags, listed: true });
  return taken.line;
}

/** What goes on below an item without a bullet of its own, in its block or set apart together with it by blank lines, belongs to the item. */
function withTails(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const item = whole.at(-1);
    const below = item?.kind === 'item' && line.kind === 'text' && line.depth === 0 && line.gap === 0 && !isBareLink(line) && !isWholly(line, 'link');
    const together = below && (line.block === item.block || (item.gap > 0 && (lines[index + 1]?.gap ?? 1) > 0));
    if (together) whole[whole.length - 1] = { ...item, ...concat([item, line], ' ') };
    else whole.push(line);
  }
  return whole;
}

/** A line in italics or code that is nothing but terms: `*Rust, Raft, RocksDB*` below a job. */
function isStack(line: Line, { words, dates }: Kit): boolean {
  if (line.kind !== 'text' || line.text.length > 200 || !(isWholly(line, 'emphasis') || isWholly(line, 'code'))) return false;
  if (isWholly(line, 'code') && tagsFrom(line, 0).length > 1) return true;
  const terms = line.text.split(/,\s|\s[·|/]\s/u);
  const brief = terms.length > 1 && terms.every((term) => term.length <= 28 && term.split(' ').length <= 3 && !/[.!?:;]$/u.test(term));
  return brief && placeScore(line.text, words) < 0.8 && !words.occupations.occursIn(line.text) && dates(line.text).length === 0;
}

/** A label with a value is a field where its label is known; an unknown one is a remark and stays whole, and so does prose behind the label of a name. */
function isField(label: Labelled, line: Line, form: boolean): boolean {
  if (label.roles.length === 0) return label.marked && line.kind !== 'item';
  if (label.roles.every((role) => NAMES.has(role)) && !isBrief(label.value.text)) return false;
  if (line.kind === 'item' && line.sign && label.roles.includes('description')) return true;
  if (line.kind === 'item' && !label.marked && !form)
    return label.roles.some((role) => role === 'keywords' || role === 'url' || role === 'courses' || role === 'score' || role === 'degree');
  return label.roles.some((role) => role !== 'level' && role !== ('text' as string));
}

/** `- Employer: Copper Kettle` / `- Position: Baker`: a form whose lines have bullets says who in one item, and what in another. */
function isForm(body: readonly Line[], { words }: Kit): boolean {
  const roles = body.map((line) => (line.kind === 'item' ? (readLabel(line, words)?.roles ?? []) : []));
  const who = roles.findIndex((told) => told.includes('employer') || told.includes('institution'));
  return who >= 0 && roles.some((told, at) => at !== who && (told.includes('position') || told.includes('degree')));
}

/** What is said of an entry in a few words. */
const NAMES: ReadonlySet<LabelRole> = new Set<LabelRole>([
  'name',
  'title',
  'employer',
  'position',
  'organization',
  'institution',
  'client',
  'location',
  'city',
]);

/** A line that only introduces a list: a known label alone, or a bold or colon-ended line right above items. */
function introduces(line: Line, next: Line | undefined, kit: Kit): Labelled | undefined {
  if (line.kind === 'row') return undefined;
  const known = loneLabel(line, kit.words) ?? aboutLabel(line, kit);
  if (known?.roles.some((role) => LISTS.has(role)) && (line.kind !== 'item' || /[:：]$/u.test(line.text) || (next?.kind === 'item' && next.level > line.level)))
    return known;
  if (!next || line.kind === 'item') return undefined;
  const closes = /[:：]$/u.test(line.text) || (isWholly(line, 'strong') && /[.]$/u.test(line.text)) || (line.depth > 0 && next.kind === 'item');
  const below = next.kind === 'item' || (/[:：]$/u.test(line.text) && line.text.length < 32);
  return closes && below && line.text.length < 60 ? { label: line, roles: [], value: slice(line, 0, 0), marked: true } : undefined;
}

/** `About Acme`, `À propos d'Acme`: what stands below tells what the employer does. */
function aboutLabel(line: Line, { words }: Kit): Labelled | undefined {
  if (line.text.length > 48 || (line.depth === 0 && !isWholly(line, 'strong') && !/[:：]$/u.test(line.text))) return undefined;
  const name = /\s(?:\p{Ll}{1,3}(?:\s|['’]))?(?=[\p{Lu}\p{N}])/u.exec(line.text);
  const about = name ? rolesOf(line.text.slice(0, name.index), words) : [];
  return about.includes('summary') ? { label: line, roles: ['description'], value: slice(line, 0, 0), marked: true } : undefined;
}

const LISTS: ReadonlySet<LabelRole> = new Set(['highlights', 'keywords', 'courses', 'summary', 'description', 'url']);

/** Puts what stands below a lone label where the label says: deeds into the body itself, those that describe a job among them, the rest into a field. */
function openList(label: Labelled, line: Line, next: Line | undefined, kit: Kit, fields: Field[]): Quote[] | undefined {
  const role = label.roles.find((candidate) => LISTS.has(candidate));
  if (!role || role === 'highlights' || role === 'summary' || (role === 'description' && next?.kind === 'item' && next.level >= line.level)) {
    kit.ledger.drop(line, 'list-label');
    return undefined;
  }
  const quotes: Quote[] = [];
  fields.push({ roles: label.roles, label: line, quotes });
  return quotes;
}

/** Lines without a bullet: paragraphs of the summary, or items whose bullets a page's text has lost. */
function sortLoose(loose: readonly Line[], body: readonly Line[], hasItems: boolean, following: Line | undefined): { prose: Line[]; deeds: Line[] } {
  if (hasItems || loose.length === 0) return { prose: [...loose], deeds: [] };
  const next = new Map(body.map((line, index) => [line, body[index + 1] ?? following]));
  const nextOf = (line: Line): Line | undefined => next.get(line);
  const alone = (line: Line): boolean => line.gap > 0 && (nextOf(line)?.gap ?? 1) > 0;
  const inRuns = loose.filter((line) => !alone(line));
  const [first, ...rest] = loose as [Line, ...Line[]];
  if (inRuns.length === 0) {
    const average = rest.reduce((sum, line) => sum + line.text.length, 0) / Math.max(1, rest.length);
    return rest.length >= 1 && average < DEED_LENGTH && loose.length > 1 ? { prose: [first], deeds: rest } : { prose: [...loose], deeds: [] };
  }
  const prose = loose.filter(alone);
  const deeds = inRuns;
  const [head, ...others] = deeds;
  if (prose.length === 0 && head && isSummary(head, others)) return { prose: [head], deeds: others };
  return { prose, deeds };
}

/** Lines below `Responsibilities:` that have no bullets are items, too, unless they are paragraphs. */
function areDeeds(lines: readonly Line[]): boolean {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return lines.slice(1).some(({ gap }) => gap === 0) || length < SENTENCE_LENGTH * lines.length;
}

const DEED_LENGTH = 220;
const SENTENCE_LENGTH = 160;

/** The first of several lines is their summary where it is a long sentence and they are not. */
function isSummary(head: Quote, others: readonly Quote[]): boolean {
  if (others.length === 0) return true;
  const average = others.reduce((sum, line) => sum + line.text.length, 0) / others.length;
  if (!SENTENCE.test(head.text)) return false;
  return head.text.length > 2.2 * average || (others.length > 1 && !others.some(({ text }) => SENTENCE.test(text)));
}

/** How sentences end, and most deeds do not. */
export const SENTENCE = /[.!。]$/u;

function inOrder(quotes: readonly Quote[]): Quote[] {
  return [...quotes].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (quote: Quote): number => (typeof quote.offsets === 'number' ? quote.offsets : (quote.offsets[0] ?? 0));
