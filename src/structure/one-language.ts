import type { Datum } from '../document/index.js';

/** Keys of a data file with one of its languages: of `{ fr: …, en: … }` the one that its author gives first stays. */
export function inOneLanguage(data: readonly Datum[]): readonly Datum[] {
  return data.some(holdsLanguages) ? data.map(chosen) : data;
}

function holdsLanguages({ fields, items }: Datum): boolean {
  return isTranslated(fields) || (fields ?? []).some(holdsLanguages) || (items ?? []).some(holdsLanguages);
}

function chosen(datum: Datum): Datum {
  const { fields, items } = datum;
  if (fields && isTranslated(fields)) {
    const { value, items: list, fields: inner } = chosen(fields[0] as Datum);
    const { fields: _fields, ...rest } = datum;
    return { ...rest, ...(value ? { value } : {}), ...(list ? { items: list } : {}), ...(inner ? { fields: inner } : {}) };
  }
  return { ...datum, ...(fields ? { fields: fields.map(chosen) } : {}), ...(items ? { items: items.map(chosen) } : {}) };
}

/** Whether all keys of a map, and at least two, are codes of languages. */
function isTranslated(fields: readonly Datum[] | undefined): boolean {
  return fields !== undefined && fields.length > 1 && fields.every(({ key }) => key !== undefined && CODE.test(key.text));
}

/** Languages that CVs are kept in. Codes that are words of their own (`id`, `to`, `is`) are left out. */
const CODE =
  /^(?:en|de|fr|es|pt|it|nl|pl|ru|uk|tr|ja|ko|zh|sv|nb|nn|no|da|fi|cs|sk|sl|hr|sr|hu|ro|bg|el|he|ar|fa|hi|vi|th|ca|eu|gl|lt|lv|et)(?:[-_]\p{L}{2,4})?$/iu;
