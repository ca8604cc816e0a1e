/** What kind of thing a field holds; each kind has its colour. */
export type Kind = 'name' | 'role' | 'date' | 'contact' | 'term' | 'prose';

/** The kind of the field that a JSON Pointer leads to. */
export function kindOf(pointer: string): Kind {
  const [, section = '', ...keys] = pointer.split('/').filter((key) => !/^\d+$/u.test(key));
  const key = keys.at(-1) ?? '';
  if (TERM_SECTIONS.includes(section) && key !== 'summary') return 'term';
  return (Object.keys(KEYS) as Kind[]).find((kind) => KEYS[kind].includes(key)) ?? 'prose';
}

const TERM_SECTIONS: readonly string[] = ['skills', 'languages', 'interests'];
const KEYS: Readonly<Record<Kind, readonly string[]>> = {
  name: ['name', 'institution', 'organization', 'issuer', 'awarder', 'publisher', 'entity'],
  role: ['label', 'position', 'studyType', 'area', 'department', 'title', 'roles', 'type', 'score'],
  date: ['startDate', 'endDate', 'date', 'releaseDate'],
  contact: ['email', 'phone', 'url', 'image', 'location', 'address', 'postalCode', 'city', 'region', 'countryCode', 'network', 'username'],
  term: ['keywords', 'courses', 'openTo', 'relocation', 'notice', 'salary', 'workPermit'],
  prose: ['summary', 'description', 'highlights', 'reference'],
};
