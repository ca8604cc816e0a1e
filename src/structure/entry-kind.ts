import type { Datum } from '../document/index.js';
import type { HeadingKind, LabelRole } from '../languages/index.js';
import type { Lexicon } from '../lexicon/index.js';
import { rolesOf } from './label.js';

/** What entries of a data file are, as their keys tell where the key above them says nothing: `company` and `role` make a job. */
export function kindOfEntries(entries: readonly Datum[], words: Lexicon): HeadingKind | undefined {
  const kinds = entries.map(({ fields }) => (fields ? kindOfEntry(fields, words) : undefined));
  const [first] = kinds;
  return first !== undefined && kinds.filter((kind) => kind === first).length > kinds.length / 2 ? first : undefined;
}

/** What one entry is, as its keys tell. */
export function kindOfEntry(fields: readonly Datum[], words: Lexicon): HeadingKind | undefined {
  const roles = new Set(fields.flatMap((field) => (isSpan(field, words) ? ['period' as const] : mainRole(field.key?.text ?? '', words))));
  const has = (...wanted: readonly LabelRole[]): boolean => wanted.some((role) => roles.has(role));
  if (has('employer', 'client', 'organization') && has('position', 'title') && has(...DATES)) return 'work';
  if (has('employer') && has(...DATES, 'position')) return 'work';
  if (has('institution', 'organization') && has('degree', 'area')) return 'education';
  if (has('institution') && has('position', 'title') && has(...DATES)) return 'work';
  if (has('institution') && has(...DATES)) return 'education';
  if (has('location') && has('position', 'title') && has('period', 'startDate') && has('description', 'highlights', 'summary', 'location')) return 'work';
  if (has('position') && has('period', 'startDate')) return 'work';
  if (has('publisher') && has('title', 'name')) return 'publications';
  if (has('issuer') && has('title', 'name')) return 'certificates';
  if (
    has('headline', 'title', 'name') &&
    has('keywords', 'level', 'description') &&
    fields.every(({ key }) => mainRole(key?.text ?? '', words).some(isOfSkill))
  )
    return 'skills';
  if (has('name', 'title') && has(...DATES) && has('highlights', 'summary', 'description')) return 'projects';
  return undefined;
}

/** What keys of a group of skills say. */
const isOfSkill = (role: LabelRole): boolean =>
  role === 'headline' || role === 'title' || role === 'name' || role === 'keywords' || role === 'level' || role === 'description';

/** `date: 2019 - Current`: a date that is a period. */
function isSpan({ key, value }: Datum, words: Lexicon): boolean {
  return value !== undefined && SPAN.test(value.text) && mainRole(key?.text ?? '', words)[0] === 'date';
}

const SPAN = /(?:19|20)\d\d\s?[–—-]\s?\p{L}|(?:19|20)\d\d\s?[–—-]\s?(?:19|20)\d\d/u;

const DATES: readonly LabelRole[] = ['period', 'startDate', 'endDate', 'date'];

/** The first of the roles that a key may have, and what it means beside others: a `title` is a position too. */
function mainRole(key: string, words: Lexicon): readonly LabelRole[] {
  const roles = rolesOf(key, words);
  return roles.includes('title') ? ['title'] : roles.slice(0, 1);
}
