import { type Resume, resumeSchema } from '../index.js';

/** What a résumé lacks: a part of it, and its fields that were not found. */
export interface Missing {
  readonly part: string;
  readonly fields: readonly string[];
}

/** The fields of `basics` and the sections that were not found, and the fields that only some entries of a section have. */
export function missingIn(resume: Resume): Missing[] {
  const { basics, ...sections } = resumeSchema.shape;
  const basicsFound = new Set(Object.keys(resume.basics ?? {}));
  const absent = Object.keys(sections).filter((section) => !(section in resume));
  const uneven = Object.entries(resume).flatMap(([section, entries]) => (Array.isArray(entries) ? [{ part: section, fields: unevenFields(entries) }] : []));
  return [
    { part: 'basics', fields: Object.keys(basics.unwrap().shape).filter((field) => !basicsFound.has(field)) },
    { part: 'sections', fields: absent },
    ...uneven,
  ].filter(({ fields }) => fields.length > 0);
}

/** `endDate (in 2 of 3)`. */
function unevenFields(entries: readonly object[]): string[] {
  const fields = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  const shares = fields.map((field) => ({ field, found: entries.filter((entry) => field in entry).length }));
  return shares.filter(({ found }) => found < entries.length).map(({ field, found }) => `${field} (in ${found} of ${entries.length})`);
}
