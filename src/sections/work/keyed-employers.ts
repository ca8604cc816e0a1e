import type { Line, Quote } from '../../document/index.js';
import { placeScore } from '../../fields/place-score.js';
import type { LabelRole } from '../../languages/index.js';
import type { Lexicon } from '../../lexicon/index.js';
import type { Field } from '../../structure/body.js';
import type { Entry } from '../../structure/entry.js';
import { readHeader } from '../../structure/header.js';
import type { Kit } from '../../structure/kit.js';
import { readLayout, type Traits } from '../../structure/layout.js';
import { plain } from '../parts.js';

/** Jobs of a data file none of which has a key for its employer: it stands under a key for places (`location: Copper Kettle`), or beside the title (`title: Baker — Copper Kettle`). */
export function withKeyedEmployers(entries: readonly Entry[], traits: Traits, kit: Kit): readonly Entry[] {
  const isOpen = entries.length > 1 && entries.every((entry) => entry.fields.some(({ path }) => path !== undefined) && !entry.fields.some(namesEmployer));
  return isOpen ? (amongPlaces(entries, kit.words) ?? besideTitles(entries, traits, kit) ?? entries) : entries;
}

const EMPLOYERS: ReadonlySet<LabelRole> = new Set(['employer', 'organization', 'name', 'institution', 'client']);

function namesEmployer({ roles }: Field): boolean {
  return roles.some((role) => EMPLOYERS.has(role));
}

/** Where hardly any of the places is one, they are where somebody worked. */
function amongPlaces(entries: readonly Entry[], words: Lexicon): readonly Entry[] | undefined {
  const places = entries.flatMap(({ fields }) => fields.filter(isPlace));
  const real = places.filter(({ quotes: [quote] }) => quote && (placeScore(quote.text, words) >= 0.3 || words.workModes.occursIn(quote.text)));
  if (places.length < entries.length || real.length > places.length / 4) return undefined;
  return entries.map((entry) => ({ ...entry, fields: entry.fields.map((field) => (isPlace(field) ? { ...field, roles: EMPLOYER } : field)) }));
}

const EMPLOYER: readonly LabelRole[] = ['employer'];

function isPlace({ roles, quotes }: Field): boolean {
  return roles[0] === 'location' && quotes.length === 1;
}

/** Where nearly all titles hold two names with a sign or a word between them, one is the employer's. */
function besideTitles(entries: readonly Entry[], traits: Traits, kit: Kit): readonly Entry[] | undefined {
  const { words } = kit;
  const titles = entries.map(({ fields }) => fields.find(({ roles, quotes }) => roles.includes('position') && quotes.length === 1));
  const written = titles.map((title) => title?.quotes[0] && plain(title.quotes[0], kit));
  if (written.filter((title) => title && BOTH.test(title.text)).length < titles.length * MOST) return undefined;
  const headers = written.map((title) => readHeader(title ? [lineOf(title)] : [], words));
  const readings = readLayout(headers, traits, words);
  if (readings.filter(({ parts: { who, what } }) => who && what).length < titles.length * MOST) return undefined;
  for (const title of titles) if (title) kit.ledger.label(title.label);
  return entries.map((entry, at) => {
    const { parts, certainty, places } = readings[at] ?? entry;
    return parts.who && parts.what ? { ...entry, parts, certainty, places, fields: entry.fields.filter((field) => field !== titles[at]) } : entry;
  });
}

const BOTH = /\S\s(?:[–—|@·-]|at|bei|chez)\s\S|\p{L}\s?@\s?\p{L}/u;
const MOST = 0.75;

function lineOf(quote: Quote): { readonly line: Line; readonly rest: readonly Quote[]; readonly anchor: boolean } {
  return { line: { ...quote, kind: 'text', depth: 0, level: 0, gap: 0, block: 0, marks: [] }, rest: [quote], anchor: false };
}
