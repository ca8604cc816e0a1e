import type { Datum, Quote } from '../document/index.js';
import { headingKey, type Lexicon } from '../lexicon/index.js';
import { isForText, isForTitle, isLayout, isPageSetting } from './page-keys.js';

/** A list whose title is a value: `- title: Education` with its entries under another key. */
export interface TitledList {
  /** The list as if its title were its key. */
  readonly datum: Datum;
  /** The keys that the file needs to say so. */
  readonly keys: readonly Quote[];
}

/**
 * The sections of a list whose items bear headings, as sites keep a whole CV: `- title: Education, type: time_table, contents: […]`. Nothing where the list is no such one.
 * Where every item says how it is laid out, the list is one of sections whatever they are called, as long as one is known.
 */
export function namedSections(items: readonly Datum[], words: Lexicon): TitledList[] {
  const sections = items.map((item) => titledList(item) ?? titledText(item));
  const kinds = sections.map((section) => section?.datum.key && words.headings.get(headingKey(section.datum.key.text, words.and))?.kind);
  const known = kinds.filter((kind) => kind !== undefined && kind !== 'other');
  const laidOut = known.length > 0 && items.length > 1 && sections.every((section, at) => section && items[at]?.fields?.some(saysLayout));
  return laidOut || (new Set(known).size > 1 && known.length * 2 >= items.length) ? sections.filter((section) => section !== undefined) : [];
}

function saysLayout(field: Datum): boolean {
  return isLayout(field) && LAYOUT.test(field.value?.text ?? '');
}

const LAYOUT = /^(?:time[_-]?table|timeline|map|list|nested[_-]?list|list[_-]?groups|table|pills|simple|text|paragraph|cards?|grid)$/iu;

/** A list with its title beside it, as if the title were its key. */
export function titledList({ path, fields = [] }: Datum): TitledList | undefined {
  const title = fields.find((field) => field.value && isForTitle(field));
  const holders = fields.filter((field) => field.items ?? field.fields);
  const [holder] = holders;
  if (!title?.value || !holder?.key || holders.length > 1) return undefined;
  const asides = fields.filter((field) => field !== holder && field !== title && (isPageSetting(field) || isLayout(field)));
  const keys = [title, holder, ...asides].flatMap(({ key }) => key ?? []).concat(asides.flatMap(({ value }) => value ?? []));
  const pairs = (holder.items ?? []).map(asField);
  const paired = pairs.length > 0 && pairs.every((pair) => pair !== undefined);
  const inside = paired ? { fields: pairs.map((pair) => pair.datum) } : holder.items ? { items: holder.items } : { fields: holder.fields ?? [] };
  return { datum: { key: title.value, path, ...inside }, keys: [...keys, ...(paired ? pairs.flatMap((pair) => pair.keys) : [])] };
}

/** A text with its title beside it: `title: Summary`, `contents: I bake.` */
function titledText({ fields = [] }: Datum): TitledList | undefined {
  const title = fields.find((field) => field.value && isForTitle(field));
  const body = fields.find((field) => field.value && isForText(field));
  if (!title?.key || !title.value || !body?.key) return undefined;
  const asides = fields.filter((field) => isPageSetting(field) || isLayout(field));
  const keys = [title.key, body.key, ...asides.flatMap(({ key, value }) => [key, value].filter((quote) => quote !== undefined))];
  return { datum: { ...body, key: title.value }, keys };
}

/** `name: Full Name, value: Ida Holm`: a key and its value, each under a key of its own. */
function asField({ path, fields = [] }: Datum): TitledList | undefined {
  const [name, value] = fields;
  if (fields.length !== 2 || !name?.key || !name.value || !value?.key || !isForTitle(name) || !/^value$/iu.test(value.key.text)) return undefined;
  return { datum: { ...value, key: name.value, path }, keys: [name.key, value.key] };
}
