import { concat, type Datum, type Quote, slice } from '../document/index.js';

/** A datum that is still being put together. */
export interface DatumDraft {
  readonly key?: Quote;
  readonly path: string;
  /** The pieces of its value, line by line. */
  readonly values: Quote[];
  joiner: ' ' | '\n';
  readonly fields: DatumDraft[];
  readonly items: DatumDraft[];
}

export function datumDraft(path: string, key?: Quote): DatumDraft {
  return { ...(key ? { key } : {}), path, values: [], joiner: ' ', fields: [], items: [] };
}

/** Adds a field to its parent. */
export function addField(parent: DatumDraft, key: Quote): DatumDraft {
  const field = datumDraft(parent.path === '' ? key.text : `${parent.path}.${key.text}`, key);
  parent.fields.push(field);
  return field;
}

/** Adds an item to its parent. */
export function addItem(parent: DatumDraft): DatumDraft {
  const item = datumDraft(`${parent.path}[${parent.items.length}]`);
  parent.items.push(item);
  return item;
}

/** The finished datum: a value, a list or fields of its own, whichever was written; a value that says nothing is none. */
function finishDatum({ key, path, values, joiner, fields, items }: DatumDraft): Datum {
  const value = values.length > 0 ? slice(concat(values, joiner)) : undefined;
  return {
    ...(key ? { key } : {}),
    path,
    ...(value && !NOTHING.test(value.text) ? { value } : {}),
    ...(items.length > 0 ? { items: items.map(finishDatum) } : {}),
    ...(fields.length > 0 ? { fields: fields.map(finishDatum) } : {}),
  };
}

/** The data of a whole text: its fields, or its items where it is one list. */
export function finishData(root: DatumDraft): Datum[] {
  const { fields = [], items } = finishDatum(root);
  return fields.length > 0 ? [...fields] : items ? [{ path: '', items }] : [];
}

const NOTHING = /^(?:null|~|none|undefined|n\/a)?$/iu;
