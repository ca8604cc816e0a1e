import type { Datum } from '../document/index.js';

/** Keys of a data file with one of its languages: of `{ fr: …, en: … }` the one that its author gives first stays. */
export function inOneLanguage(data: readonly Datum[]): readonly Datum[] {
  const whole = data.flatMap((datum) =>
    datum.key && WHOLE.test(datum.key.text) && datum.fields?.some(holdsCv) && datum.fields.every(isTongue) ? datum.fields : [datum],
  );
  const tongues = whole.some(holdsCv) ? whole.filter((datum) => isTongue(datum) && datum.fields) : [];
  const [first, ...others] = tongues;
  const left =
    first && (others.length > 0 || !data.includes(first))
      ? whole.flatMap((datum) => (datum === first ? (first.fields ?? []) : others.includes(datum) ? [] : [datum]))
      : data;
  return left.some(holdsLanguages) ? left.map(chosen) : left;
}

/** Whether the code of a language has more below it than values: a whole CV, and not how well somebody speaks it. */
function holdsCv(datum: Datum): boolean {
  return isTongue(datum) && datum.fields?.some(({ fields, items }) => fields ?? items) === true;
}

const isTongue = ({ key }: Datum): boolean => key !== undefined && CODE.test(key.text);

/** Keys that hold a CV in each of its languages: `languages: { en: { name: …, jobs: … }, fr: … }`. */
const WHOLE = /^(?:languages?|locales?|translations?|i18n|content)$/iu;

function holdsLanguages(datum: Datum): boolean {
  const { fields, items } = datum;
  return (isTranslated(fields) && !tellsLevels(datum)) || (fields ?? []).some(holdsLanguages) || (items ?? []).some(holdsLanguages);
}

function chosen(datum: Datum): Datum {
  const { fields, items } = datum;
  if (tellsLevels(datum)) return datum;
  if (fields && isTranslated(fields)) {
    const { value, items: list, fields: inner } = chosen(fields[0] as Datum);
    const { fields: _fields, ...rest } = datum;
    return { ...rest, ...(value ? { value } : {}), ...(list ? { items: list } : {}), ...(inner ? { fields: inner } : {}) };
  }
  return { ...datum, ...(fields ? { fields: fields.map(chosen) } : {}), ...(items ? { items: items.map(chosen) } : {}) };
}

/** `languages: { en: { name: English, level: fluent }, fr: { … } }`: several things about each tongue that somebody speaks. */
function tellsLevels({ key, fields = [] }: Datum): boolean {
  const isTold = ({ fields: told = [] }: Datum): boolean => told.length > 1 && told.every(({ value }) => value);
  return key !== undefined && SPOKEN.test(key.text) && isTranslated(fields) && fields.every(isTold);
}

const SPOKEN = /^(?:spoken_?)?languages?$/iu;

/** Whether all keys of a map, and at least two, are codes of languages. */
function isTranslated(fields: readonly Datum[] | undefined): boolean {
  return fields !== undefined && fields.length > 1 && fields.every(isTongue);
}

/** Languages that CVs are kept in. Codes that are words of their own (`id`, `to`, `is`) are left out. */
const CODE =
  /^(?:en|de|fr|es|pt|it|nl|pl|ru|uk|tr|ja|ko|zh|sv|nb|nn|no|da|fi|cs|sk|sl|hr|sr|hu|ro|bg|el|he|ar|fa|hi|vi|th|ca|eu|gl|lt|lv|et)(?:[-_]\p{L}{2,4})?$/iu;
