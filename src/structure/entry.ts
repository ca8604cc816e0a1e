import { concat, type Datum, type Line, type Quote } from '../document/index.js';
import type { LabelRole } from '../languages/index.js';
import { dateLines } from './anchor.js';
import { type Body, type Field, readBody } from './body.js';
import { raiseDates } from './closing-dates.js';
import { partFields } from './degree-beside-field.js';
import { readTable } from './entry-table.js';
import { joinEvents } from './events.js';
import { readHeader } from './header.js';
import { type SplitEntry, splitHeaders } from './header-end.js';
import { withoutItemHeaders } from './item-headers.js';
import type { Kit } from './kit.js';
import { partLabels, readLabel, rolesOf } from './label.js';
import { type Reading, readLayout, readLines, type Traits } from './layout.js';
import { leadEnd, withLead } from './lead.js';
import { withLoneDeeds } from './lone-deeds.js';
import { titledList } from './named-sections.js';
import { raiseNestedNames } from './nested-names.js';
import { isForSorting, isForText, isForTitle, isPageSetting } from './page-keys.js';
import { withoutDatedDeeds, withoutPhases } from './phases.js';
import { rhythmOf } from './rhythm.js';
import { withoutRunIns } from './run-in.js';
import type { Section } from './section.js';
import { segment } from './segment.js';
import { withSharedDates } from './shared-dates.js';
import { shareEmployer } from './shared-employer.js';
import { type DatedQuote, type Header, isDuration, type Slot } from './slot.js';
import { nameHappenings } from './timeline.js';
import { partTitles } from './title-beside-name.js';
import { areRunIns, titledEntries } from './titled.js';
import { withoutTold } from './told-names.js';
import { partTowns } from './town-beside-name.js';

/** A job, a study, a project …: its header understood, its body sorted, its labelled values at hand. */
export interface Entry {
  /** The parts of the header by their roles. */
  readonly parts: Reading['parts'];
  /** How clearly the header could be read, 0–1. */
  readonly certainty: number;
  readonly date: DatedQuote | undefined;
  readonly links: readonly Quote[];
  readonly places: readonly Quote[];
  readonly fields: readonly Field[];
  readonly body: Body;
  /** What the employer or the team does. */
  readonly blurb: Quote | undefined;
  /** What the header above several entries says (an employer above roles). */
  readonly group: GroupHeader | undefined;
}

/** A header above several entries: it is read by the same layout rules as theirs. */
type GroupHeader = Pick<Reading, 'parts' | 'places'> &
  Pick<Header, 'date' | 'links'> & {
    /** Its first line without the date, be it one name or two. */
    readonly line?: Quote;
  };

/** Reads the entries of a section, from its lines and from its data alike. `prepare` may take values out of a header before its names are told apart. */
export function readEntries(section: Section, traits: Traits, kit: Kit, prepare: (header: Header) => Header = (header) => header): Entry[] {
  const { data = [] } = section;
  const asLines = data.map((datum) => linesOf(datum, kit));
  const written = readWritten([...asLines.flat(), ...section.lines], traits, kit, prepare);
  return [...data.filter((_, at) => asLines[at]?.length === 0).flatMap((datum) => readDatum(datum, kit)), ...written];
}

/** The lines of an entry that a data file holds as a mere text (`- BSc in History, Example College, 2019`): an item of a list like any other. */
function linesOf(datum: Datum, kit: Kit): Line[] {
  const { key, value } = datum;
  if (!value) return titledLines(datum, kit);
  return key ? [] : asItem(kit.readText(value));
}

function asItem(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => (index === 0 && line.kind === 'text' ? { ...line, kind: 'item', level: 1, gap: 0 } : line));
}

/** `title: BSc in History, Example College, 2019`, with nothing but a text beside it: a header as others write it on a line. */
function titledLines({ fields = [] }: Datum, kit: Kit): Line[] {
  const [title, text, more] = fields;
  if (!title?.key || !title.value || more || !isForTitle(title) || (text && !(text.key && text.value && rolesOf(text.key.text, kit.words).some(isProse))))
    return [];
  const { text: header } = title.value;
  const date = kit.dates(header).at(-1);
  const before = header.slice(0, date?.start ?? 0);
  if (!date || !/\p{L}\S?,\s/u.test(before) || !/[,(–—|-]\s?$/u.test(before) || /[\p{L}\d]/u.test(header.slice(date.end))) return [];
  for (const { key } of fields) if (key) kit.ledger.label(key);
  return [...asItem(kit.readText(title.value)), ...(text?.value ? kit.readText(text.value) : []).map((line): Line => ({ ...line, kind: 'item', level: 2 }))];
}

const isProse = (role: LabelRole): boolean => role === 'description' || role === 'summary';

function readWritten(lines: readonly Line[], traits: Traits, kit: Kit, prepare: (header: Header) => Header): Entry[] {
  const useful = lines.filter((line) => line.kind !== 'rule' && line.text !== '').flatMap(partLabels);
  if (useful.length === 0 || (useful.every(isSaid) && !(traits.titled && areRunIns(useful)))) return [];
  const table = readTable(useful, traits, kit, prepare);
  if (table) return table;
  const all = dateLines(withoutRunIns(useful, kit), kit);
  const named = traits.grouped ? raiseNestedNames(partTowns(all, kit.words), kit.words) : all;
  const { lines: bare, told: tellings } = traits.blurbs ? withoutTold(named, kit.words) : { lines: named, told: undefined };
  const raised = raiseDates(nameHappenings(joinEvents(withoutItemHeaders(bare, kit.words), kit), kit));
  const dated = traits.rhythmic
    ? withSharedDates(raised, kit)
    : traits.grouped
      ? withoutPhases(withoutDatedDeeds(raised, traits, kit.words), traits, kit.words)
      : raised;
  const rhythm = traits.rhythmic && rhythmOf(dated, kit.words);
  const told = rhythm ? rhythm.entries : traits.titled && titledEntries(dated, kit.words);
  const entries = told || splitHeaders(shareEmployer(segment(dated, traits, kit.words), traits, kit.words), traits, kit.words);
  const split = traits.leads ? entries.map((entry) => withLead(entry, kit.words)) : entries;
  const read = split.map((entry) => {
    const header = readHeader(entry.header, kit.words);
    return prepare({ ...header, slots: traits.leads ? header.slots.map(asLead) : header.slots, grouped: entry.group.length > 0 });
  });
  const headers = traits.grouped ? partTitles(read, kit.words) : traits.together ? partFields(read, kit.words) : read;
  const readings = rhythm?.apart ? readLines(headers, traits, kit.words) : readLayout(headers, traits, kit.words);
  const groups = groupHeaders(split, traits, kit);
  const bodies = split.map((entry, j) => {
    const next = split[j + 1];
    const following = (next?.group === entry.group ? undefined : next?.group[0]?.line) ?? next?.header[0]?.line;
    return readBody(entry.body, kit, following, traits.terms);
  });
  const settled = traits.grouped ? withLoneDeeds(bodies, split) : bodies;
  return split.map((entry, j) => {
    const header = headers[j] as Header;
    const body = settled[j] as Body;
    for (const quote of header.noise) kit.ledger.drop(quote, isDuration(quote.text) ? 'duration' : 'navigation');
    const labels: Field[] = header.labels.map(({ roles, label, value }) => ({ roles, label, quotes: [value] }));
    return {
      parts: readings[j]?.parts ?? {},
      certainty: readings[j]?.certainty ?? 0.5,
      date: header.date,
      links: [...header.links, ...(groups.get(entry.group)?.links ?? []), ...body.links],
      places: readings[j]?.places ?? [],
      blurb: readings[j]?.blurb ?? entry.header.map(({ line }) => tellings?.get(line)).find((line) => line !== undefined),
      fields: [...labels, ...body.fields],
      body,
      group: groups.get(entry.group),
    };
  });
}

/** A sentence without a year and without a name before it: where a section has nothing else, it names no entries. */
function isSaid(line: Line): boolean {
  const { text, depth, kind } = line;
  if (depth > 0 || kind !== 'text' || !/[\p{L})][.!]$/u.test(text) || /\d{4}/u.test(text)) return false;
  return (text.match(/\s\p{Ll}{2,}/gu)?.length ?? 0) >= 4 && leadEnd(line) === undefined;
}

/** A slot that opens with a name in bold. */
function asLead(slot: Slot): Slot {
  const lead = slot.line.text.startsWith(slot.quote.text) ? leadEnd(slot.line) : undefined;
  return lead ? { ...slot, lead } : slot;
}

/** The headers above several entries, each read once. */
function groupHeaders(split: readonly SplitEntry[], traits: Traits, kit: Kit): Map<SplitEntry['group'], GroupHeader> {
  const groups = [...new Set(split.map(({ group }) => group))].filter((group) => group.length > 0);
  const headers = groups.map((group) => readHeader(group, kit.words));
  if (groups.length === 0) return new Map();
  const readings = readLayout(headers, traits, kit.words);
  return new Map(
    groups.map((group, j) => {
      const { date, links = [], slots = [] } = headers[j] ?? {};
      const line = slots[0]?.quote;
      return [group, { parts: {}, places: [], ...readings[j], links, date, ...(line ? { line } : {}) }];
    }),
  );
}

/** Keys of a data file leave no doubt. */
const KEYED = { parts: {}, certainty: 0.98, date: undefined, blurb: undefined, group: undefined } as const;

/** An entry of a data file: its keys are labels. Entries nested below a shared employer each become one. */
export function readDatum(datum: Datum, kit: Kit): Entry[] {
  if (datum.value && !datum.fields) {
    const lines = kit.readText(datum.value);
    return [{ ...KEYED, links: [], places: [], fields: [], body: readBody(dateLines(lines, kit), kit) }];
  }
  const fields: Field[] = [];
  const nested: Datum[] = [];
  const whole = isWhole(datum.fields ?? [], kit);
  for (const field of datum.fields ?? []) collect(field, [], fields, nested, kit, whole);
  const base: Entry = { ...KEYED, links: [], places: [], fields, body: { paragraphs: [], items: [], fields: [], links: [] } };
  if (nested.length === 0) return [base];
  return nested
    .flatMap((inner) => readDatum(inner, kit))
    .map((entry) => ({
      ...entry,
      fields: [...entry.fields, ...fields.filter((field) => !entry.fields.some((own) => own.roles.some((role) => field.roles.includes(role))))],
    }));
}

/** Whether keys name an employer, a title and dates: what is listed among them is told of this one job. */
function isWhole(fields: readonly Datum[], kit: Kit): boolean {
  const roles = new Set(fields.flatMap(({ key, value }) => (key && value ? rolesOf(key.text, kit.words) : [])));
  const has = (...wanted: readonly LabelRole[]): boolean => wanted.some((role) => roles.has(role));
  return has('employer', 'organization', 'institution') && has('position') && has('period', 'startDate');
}

/** Flattens one key: `company: { name, url }` gives an employer and its link. In a `whole` entry no list holds further ones, but for one of roles. */
function collect(datum: Datum, above: readonly LabelRole[], fields: Field[], nested: Datum[], kit: Kit, whole = false): void {
  const { key } = datum;
  if (!key || isPageSetting(datum)) return;
  const known = rolesIn(key, above, kit);
  const roles = datum.value ? rolesOfText(datum, known) : known;
  const base = { roles, label: key, path: datum.path };
  if (datum.value) fields.push(...valueFields({ ...base, quotes: [datum.value] }, datum.value, kit));
  else if (datum.fields && datum.fields.length > 0) for (const inner of datum.fields) collect(inner, roles, fields, nested, kit);
  else if (datum.items && (!whole || known.includes('position')) && areRoles(datum.items, kit)) nested.push(...datum.items);
  else if (datum.items && known.includes('highlights'))
    fields.push({ ...base, quotes: datum.items.flatMap((item) => toldIn(item, fields, nested, kit)), listed: true });
  else if (datum.items?.some((item) => item.fields) && datum.items.every((item) => item.value ?? (titledList(item) && !(whole && isDated(item, kit)))))
    collectTitled(datum, fields, nested, kit);
  else if (datum.items?.some((item) => item.fields) && (!whole || known.includes('position')) && isNesting(datum, kit)) nested.push(...datum.items);
  else if (datum.items) {
    const isTold = whole && !known.includes('keywords') && datum.items.every((item) => item.fields);
    const quotes = datum.items.flatMap((item) => (isTold ? toldIn(item, fields, nested, kit) : item.value ? [item.value] : saidOf(item.fields ?? [], kit)));
    fields.push({ ...base, roles: roles.length === 0 && (isTold || areDeeds(quotes)) ? DEED_ROLES : roles, quotes, listed: true });
  }
}

/** A text under a key; a row of it that is labelled as a list of terms (`**Tech stack**: Go, Kafka`) is a value of its own, and one that is nothing but a period says when. */
function valueFields(field: Field, value: Quote, kit: Kit): Field[] {
  if (!field.roles.some((role) => role === 'summary' || role === 'description'))
    return [{ ...field, lines: value.text.includes('\n') ? kit.readText(value) : [] }];
  if (value.text.length < LONGEST_PERIOD && isPeriod(value.text, kit)) return [{ ...field, roles: PERIOD }];
  const lines = value.text.includes('\n') || LABELLED.test(value.text) ? kit.readText(value) : [];
  const labelled = lines.flatMap((line) => {
    const label = LABELLED.test(value.text) ? readLabel(line, kit.words) : undefined;
    return label?.roles[0] === 'keywords' && label.value.text !== '' ? [{ line, label }] : [];
  });
  const rest = lines.filter((line) => labelled.every((one) => one.line !== line));
  const terms = labelled.map(({ label }): Field => ({ roles: label.roles, label: label.label, quotes: [label.value] }));
  if (terms.length === 0) return [{ ...field, lines: value.text.includes('\n') ? lines : [] }];
  return rest.length === 0 ? terms : [{ ...field, lines: rest }, ...terms];
}

const LABELLED = /\p{L}\*{0,2}[:：]\*{0,2}\s/u;
const PERIOD: readonly LabelRole[] = ['period'];
const LONGEST_PERIOD = 48;

function isPeriod(text: string, kit: Kit): boolean {
  const [range] = kit.dates(text);
  return range !== undefined && !range.single && range.start === 0 && range.end === text.trimEnd().length;
}

/** What is told by one thing that was done in a job, and by the lists inside it; the technologies among them are the job's. */
function toldIn(datum: Datum, fields: Field[], nested: Datum[], kit: Kit): Quote[] {
  if (datum.value) return [datum.value];
  if (datum.items) return datum.items.flatMap((item) => toldIn(item, fields, nested, kit));
  const own = (datum.fields ?? []).filter((field) => !isPageSetting(field));
  const pair = own.length === 2 ? pairOf(own) : undefined;
  if (pair) return [pair];
  return own.flatMap((field) => {
    const roles = field.key ? rolesOf(field.key.text, kit.words) : [];
    if (roles[0] === 'keywords' && !isForSorting(field)) collect(field, [], fields, nested, kit);
    if (roles[0] === 'keywords' || roles.includes('url')) return [];
    if (field.value) return saidIn(field, kit);
    return [...(field.key && roles.length === 0 && own.length === 1 ? [field.key] : []), ...toldIn(field, fields, nested, kit)];
  });
}

/** `text: I baked.`: whatever an entry has to say, and a long text under a key of the author's own. */
function rolesOfText(datum: Datum, known: readonly LabelRole[]): readonly LabelRole[] {
  if (isForText(datum)) return [...known.filter((role) => role === 'reference'), 'description'];
  return known.length === 0 && (datum.value?.text.length ?? 0) > PROSE ? PROSE_ROLES : known;
}

/** What the keys of a listed thing say: `label: Shift, text: the night` as one. */
function saidOf(fields: readonly Datum[], kit: Kit): Quote[] {
  const pair = pairOf(fields.filter((field) => field.value && !isPageSetting(field)));
  return pair ? [pair] : fields.flatMap((field) => saidIn(field, kit));
}

function pairOf([title, text, ...more]: readonly Datum[]): Quote | undefined {
  return title?.value && text?.value && more.length === 0 && isForTitle(title) && isForText(text) ? concat([title.value, text.value], ': ') : undefined;
}

/** What a key of a listed thing says of it; not when it was, nor how well somebody knows it. */
function saidIn(datum: Datum, kit: Kit): Quote[] {
  const { key, value } = datum;
  const aside = isPageSetting(datum) || (key !== undefined && rolesOf(key.text, kit.words).some((role) => ASIDES.has(role)));
  return value && !aside ? [value] : [];
}

const ASIDES: ReadonlySet<LabelRole> = new Set(['level', 'fluency', 'period', 'startDate', 'endDate', 'date']);

/** `- title: Baker, time: 2016–2020, bullets: […]`: each has a title, and one its dates or what was done: roles, and no lists with titles of their own. */
function areRoles(items: readonly Datum[], kit: Kit): boolean {
  const keys = items.map(({ fields = [] }) => fields.flatMap(({ key }) => (key ? rolesOf(key.text, kit.words) : [])));
  return keys.every((roles) => roles.includes('position')) && keys.some((roles) => roles.some((role) => OF_ROLES.has(role)));
}

const OF_ROLES: ReadonlySet<LabelRole> = new Set(['period', 'startDate', 'highlights']);

function isDated({ fields = [] }: Datum, kit: Kit): boolean {
  return fields.some(
    ({ key, value }) => key && value && rolesOf(key.text, kit.words).some((role) => role === 'date' || role === 'period' || role === 'startDate'),
  );
}

/** A list below a key that holds lists with titles of their own: each is what its title says. */
function collectTitled(datum: Datum, fields: Field[], nested: Datum[], kit: Kit): void {
  const items = datum.items ?? [];
  const texts = items.filter(({ value }) => value);
  if (texts.length > 0) collect({ ...datum, items: texts }, [], fields, nested, kit);
  else if (datum.key) kit.ledger.label(datum.key);
  for (const item of items) {
    const titled = item.fields && titledList(item);
    if (!titled) continue;
    for (const key of titled.keys) kit.ledger.label(key);
    collect(titled.datum, [], fields, nested, kit);
  }
}

/** A text this long under a key of the author's own is prose about the entry. */
const PROSE = 100;
const PROSE_ROLES: readonly LabelRole[] = ['summary'];

/** A list of sentences under a key of the author's own is what was done (`did: [Rebuilt 14 bridges …]`); short ones are terms. */
function areDeeds(quotes: readonly Quote[]): boolean {
  const words = quotes.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return quotes.length > 0 && words >= WORDS_OF_DEED * quotes.length;
}

const WORDS_OF_DEED = 4;
const DEED_ROLES: readonly LabelRole[] = ['highlights'];

/** `name` inside `company` is the company's; other inner keys mean what they mean. */
function rolesIn(key: Quote, above: readonly LabelRole[], kit: Kit): readonly LabelRole[] {
  const roles = rolesOf(key.text, kit.words);
  if (above.includes('url') && roles.includes('profile')) return above;
  if (above.includes('url') && isForTitle({ path: '', key })) return [];
  if (above.length > 0 && (roles.includes('name') || roles.includes('title') || roles.length === 0)) return above;
  return roles;
}

/** Items that are entries of their own: they have a title or dates. */
function isNesting(datum: Datum, kit: Kit): boolean {
  return (datum.items ?? []).every((item) =>
    (item.fields ?? []).some(
      (field) => field.key !== undefined && rolesOf(field.key.text, kit.words).some((role) => role === 'position' || role === 'startDate' || role === 'period'),
    ),
  );
}
