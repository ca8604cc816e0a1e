import { isSame } from './same.mjs';

/** Bands of confidence, the surest first: from this value on, up to the band before. */
export const BANDS = [
  { name: '≥ 0.9', from: 0.9 },
  { name: '0.7–0.9', from: 0.7 },
  { name: '0.5–0.7', from: 0.5 },
  { name: '< 0.5', from: Number.NEGATIVE_INFINITY },
];

/**
 * How often the values of each band are right, where right means that the gold has the same value somewhere in the same field.
 * Fields beyond the schema of JSON Resume only count where the gold has them.
 *
 * @returns {{ name: string, right: number, found: number }[]} one for each of `BANDS`
 */
export function countBands({ resume, provenance }, gold) {
  const counts = BANDS.map(({ name }) => ({ name, right: 0, found: 0 }));
  const golds = groupByField(leaves(gold));
  for (const { pointer, field, value } of leaves(resume)) {
    if (BEYOND_SCHEMA.test(field) && !golds.has(field)) continue;
    const confidence = provenance[pointer]?.confidence ?? 0;
    const count = counts[BANDS.findIndex(({ from }) => confidence >= from)];
    count.found++;
    if (golds.get(field)?.some((other) => isSame(field, value, other))) count.right++;
  }
  return counts;
}

const BEYOND_SCHEMA = /^(?:work\[\]\.keywords|basics\.preferences|education\[\]\.department|certificates\[\]\.summary|interests\[\]\.summary)/;

/** Every value of a résumé, with its JSON Pointer and its field (`work[].name`). */
function leaves(value, pointer = '', field = '') {
  if (typeof value !== 'object' || value === null) return pointer === '' ? [] : [{ pointer, field, value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, `${pointer}/${index}`, `${field}[]`));
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${pointer}/${escapePointer(key)}`, field === '' ? key : `${field}.${key}`));
}

function groupByField(values) {
  const groups = new Map();
  for (const { field, value } of values) groups.set(field, [...(groups.get(field) ?? []), value]);
  return groups;
}

function escapePointer(key) {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
