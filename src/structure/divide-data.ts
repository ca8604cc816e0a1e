import type { Datum, Quote } from '../document/index.js';
import type { HeadingKind } from '../languages/index.js';
import { fold, headingKey, type Lexicon } from '../lexicon/index.js';
import { kindOfEntries, kindOfEntry } from './entry-kind.js';
import { byHeadWord } from './heading.js';
import { rolesOf } from './label.js';
import { namedSections } from './named-sections.js';
import { inOneLanguage } from './one-language.js';
import type { Section } from './section.js';

/** Cuts the keys of a data file into sections: a key that names one opens it, a key that only wraps others is looked into. */
export function divideData(data: readonly Datum[], words: Lexicon): Section[] {
  const sections: Section[] = [];
  const head: Datum[] = [];
  const keys: Quote[] = [];
  walk(inOneLanguage(data), { sections, head, keys, words }, 0);
  return head.length + keys.length > 0 ? [{ kind: 'head', lines: [], data: head, keys }, ...sections] : sections;
}

/** Whether the head of a data file says whose CV it is. */
export function namesPerson(sections: readonly Section[], words: Lexicon): boolean {
  const head = sections.find(({ kind }) => kind === 'head')?.data ?? [];
  return head.some(({ key, value, fields }) => key !== undefined && (value ?? fields) !== undefined && rolesOf(key.text, words)[0] === 'name');
}

const MAX_DEPTH = 6;

/** What the walk through a file has found: its sections, what belongs to the head, and the keys that wrap others. */
interface Found {
  readonly sections: Section[];
  readonly head: Datum[];
  readonly keys: Quote[];
  readonly words: Lexicon;
}

function walk(data: readonly Datum[], to: Found, depth: number): void {
  for (const datum of data) place(datum, to, depth);
}

function place(datum: Datum, to: Found, depth: number): void {
  const { words } = to;
  const { key, value, fields = [], items } = datum;
  const kind = holdsContacts(datum, words) ? 'contact' : key && sectionOf(datum, words);
  const entries = entriesOf(datum, words).map((entry) => bare(entry, to.keys));
  const named = kind || !items ? [] : namedSections(items, words);
  const tongues = kind === 'skills' ? fields.filter((field) => listsTongues(field, words)) : [];
  const goInto = (parts: readonly Datum[]): void => {
    if (key) to.keys.push(key);
    walk(parts, to, depth + 1);
  };
  if (named.length > 0) {
    to.keys.push(...named.flatMap(({ keys }) => keys));
    goInto(named.map(({ datum: section }) => section));
  } else if (items && areKeyed(items, words)) goInto(items.flatMap(({ fields: [only] = [] }) => only ?? []));
  else if (kind === 'summary' && introduces(datum, words)) {
    const prose = fields.filter((field) => isProse(field, words));
    goInto(fields.filter((field) => !prose.includes(field)));
    if (prose.length > 0) to.sections.push({ kind, lines: [], data: prose });
  } else if (datum.path === '' && items) to.sections.push({ kind: kindOfEntries(items, words) ?? 'unknown', lines: [], data: items });
  else if (tongues.length > 0) goInto([{ ...datum, fields: fields.filter((field) => !tongues.includes(field)) }, ...tongues]);
  else if (kind && isSection(kind, datum)) {
    const data = isOfEntries(kind) ? entries.flatMap(sorted) : entries;
    to.sections.push({ kind, lines: [], data, ...(key && !value ? { keys: [key] } : {}) });
  } else if (datum.fields && depth < MAX_DEPTH && (kind === 'contact' || isWrapper(datum, words))) goInto(fields);
  else to.head.push(datum);
}

/** `sections: [{ experience: { … } }, { skills: { … } }]`: a list in which each item is one key with a section below it. */
function areKeyed(items: readonly Datum[], words: Lexicon): boolean {
  const keyed = items.flatMap(({ fields: [only, ...others] = [] }) => (only?.key && others.length === 0 && (only.fields ?? only.items) ? [only] : []));
  return keyed.length > 1 && keyed.length === items.length && keyed.filter((one) => sectionOf(one, words)).length * 2 >= keyed.length;
}

/** Whether what a key names is a section, and no value, title or setting of the head. */
function isSection(kind: HeadingKind, datum: Datum): boolean {
  if (kind === 'contact' || kind === 'preferences' || isSetting(datum)) return false;
  const { key, value } = datum;
  return !value || (LISTED.has(kind) && fold(value.text) !== fold(key?.text ?? ''));
}

/** `- bullet: Best Loaf, 2019`: an item whose one key says nothing but that it is an item. */
function bare(entry: Datum, keys: Quote[]): Datum {
  const [only, ...others] = entry.key ? [] : (entry.fields ?? []);
  if (!only?.key || !only.value || others.length > 0 || !ITEM.test(only.key.text)) return entry;
  keys.push(only.key);
  return { path: only.path, value: only.value };
}

const ITEM = /^(?:bullet|number|reversed_number|item|entry|line|text|point)$/iu;

/** Keys of which several tell how to reach a person: `personal: { name, email, phone }`. */
function holdsContacts({ key, fields }: Datum, words: Lexicon): boolean {
  const roles = key ? (fields ?? []).map((field) => rolesOf(field.key?.text ?? '', words)[0]) : [];
  return new Set(roles.filter((role) => role === 'name' || role === 'email' || role === 'phone' || role === 'address')).size > 1;
}

/** `profile: { name, tagline, text }`: a summary that says who it is about is the head. */
function introduces({ fields = [] }: Datum, words: Lexicon): boolean {
  const said = new Map(fields.map(({ key, value }) => [rolesOf(key?.text ?? '', words)[0], value]));
  const name = said.get('name');
  return name !== undefined && !words.headings.has(headingKey(name.text, words.and)) && (said.get('headline') ?? said.get('image')) !== undefined;
}

/** What such a head says of the person in sentences, whatever its key. */
function isProse({ key, value }: Datum, words: Lexicon): boolean {
  const [role = 'description'] = rolesOf(key?.text ?? '', words);
  return (role === 'description' || role === 'reference') && value !== undefined && value.text.split(' ').length > LONGEST_PHRASE;
}

/** Words in a phrase that is no sentence, at most. */
const LONGEST_PHRASE = 4;

/** `languages: [{ name: German, level: 90 }]` among the groups of skills: spoken ones, by their names. */
function listsTongues({ key, items = [] }: Datum, words: Lexicon): boolean {
  const speaks = ({ fields = [] }: Datum): boolean =>
    fields.some(({ value }) => value !== undefined && words.names.isLanguage(value.text.replace(/\s?\([^()]*\)$/u, '')));
  return key !== undefined && items.length > 0 && words.headings.get(headingKey(key.text, words.and))?.kind === 'languages' && items.every(speaks);
}

/** `language: en`: what a page is set to. */
function isSetting({ key, value }: Datum): boolean {
  return value !== undefined && /^(?:lang|language|locale)$/iu.test(key?.text ?? '') && !/[,;/(]/u.test(value.text);
}

/** Sections that a plain string can fill. */
const LISTED: ReadonlySet<HeadingKind> = new Set(['skills', 'languages', 'interests', 'summary']);

function sectionOf(datum: Datum, words: Lexicon): HeadingKind | undefined {
  const key = (datum.key?.text ?? '').replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/[_-]+/gu, ' ');
  const kind = [key, key.replace(CONTAINER, '')].map((name) => words.headings.get(headingKey(name, words.and))?.kind).find((known) => known !== undefined);
  const title = datum.fields?.find((field) => field.key?.text.toLowerCase() === 'title')?.value;
  const titled = title && words.headings.get(headingKey(title.text, words.and))?.kind;
  if (titled && titled !== 'other' && (kind ? kind !== 'other' : datum.fields?.some(({ items }) => items))) return titled;
  return kind && kind !== 'other' ? kind : (kindOfEntries(entriesOf(datum, words), words) ?? (datum.items ? byHeadWord(key, words)?.kind : undefined));
}

/** `experienceList`, `skillsSection`: the last word says nothing of what is listed. */
const CONTAINER = /\s(?:list|items|entries|section|data)$/iu;

/** The entries below a key: its items, or those of the one key inside that has any (`info`, `list`, `items`). */
function entriesOf(datum: Datum, words: Lexicon): readonly Datum[] {
  if (datum.items) return datum.items;
  if (isOneEntry(datum, words)) return [{ path: datum.path, fields: datum.fields ?? [] }];
  const lists = (datum.fields ?? []).filter((field) => field.items && field.items.length > 0);
  const entries = (datum.fields ?? []).filter((field) => field.fields);
  const [only] = lists;
  if (
    only?.items &&
    lists.length === 1 &&
    entries.length === 0 &&
    (datum.fields ?? []).every((field) => field === only || isAside(field, only.items ?? [], words))
  )
    return only.items;
  if (lists.length > 1 && lists.length === datum.fields?.length && lists.every(({ items }) => items?.every((item) => item.fields)))
    return lists.flatMap(({ items = [] }) => items);
  return datum.value ? [datum] : (datum.fields ?? []);
}

const isOfEntries = (kind: HeadingKind | undefined): boolean => kind === 'work' || kind === 'education';

/** `education: { main: [{ school, degree }], further: […] }`: the entries of a list that sorts them. */
function sorted(datum: Datum): readonly Datum[] {
  return datum.key && datum.items?.every((item) => item.fields) ? datum.items : [datum];
}

/** `education: { school, degree, year }`: the only job or study there is, without a list around it. */
function isOneEntry({ fields = [] }: Datum, words: Lexicon): boolean {
  const kind = kindOfEntry(
    fields.filter(({ value }) => value),
    words,
  );
  return isOfEntries(kind);
}

/** A key beside a list that only says what is listed (`title: Experience`) or whether a page shows it, or nothing; beside entries with keys, any value does. */
function isAside({ key, value, fields, items }: Datum, list: readonly Datum[], words: Lexicon): boolean {
  if (value === undefined) return !fields && !items;
  if (SWITCH.test(value.text)) return true;
  return list.some((item) => item.fields) || rolesOf(key?.text ?? '', words).some((role) => role === 'title' || role === 'name' || role === 'headline');
}

/** `pdf: false`: whether a page shows the list. */
const SWITCH = /^(?:true|false)$/iu;

/** A key whose inside is more of the same level: `cv`, `basics`, `sidebar`, `sections`; not one that is a value itself. */
function isWrapper(datum: Datum, words: Lexicon): boolean {
  const roles = rolesOf(datum.key?.text ?? '', words);
  return roles.length === 0 || (datum.fields ?? []).some((field) => sectionOf(field, words) !== undefined);
}
