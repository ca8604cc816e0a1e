import { concat, offsetAt, type Quote } from '../../document/index.js';
import { titleScore } from '../../fields/role.js';
import type { Lexicon } from '../../lexicon/index.js';
import type { Entry } from '../../structure/entry.js';

/**
 * Posts with the first item below them for their title (`2018 – 2020` / `**Copper Kettle**` / `- Baker` / `- Baked rye`),
 * where no header of the section has a title and at least half of the first items are one.
 */
export function withNestedTitles(entries: readonly Entry[], words: Lexicon): readonly Entry[] {
  if (!entries.every(({ parts, fields, group }) => !group && fields.every(({ roles }) => !roles.includes('position')) && isUntitled(parts, words)))
    return entries;
  const titles = entries.map(({ body: { items } }) => (items[0] && isTitle(items[0], words) ? items[0] : undefined));
  if (titles.filter(Boolean).length < entries.length * MOST) return entries;
  return entries.map((entry, at) => {
    const title = titles[at];
    if (!title) return entry;
    const names = namesIn(entry.parts);
    return {
      ...entry,
      parts: { ...entry.parts, what: title, who: names.length > 1 ? concat(names, ', ') : names[0] },
      body: { ...entry.body, items: entry.body.items.slice(1) },
    };
  });
}

/** The share of the posts whose first item has to be a title. */
const MOST = 0.5;

function isUntitled(parts: Entry['parts'], words: Lexicon): boolean {
  const names = namesIn(parts);
  return names.length > 0 && names.every(({ text }) => titleScore(text, words) < CLEAR);
}

/** The employer and its department, in the order of the source. */
function namesIn({ what, who }: Entry['parts']): Quote[] {
  return [what, who].filter((name) => name !== undefined).sort((a, b) => offsetAt(a, 0) - offsetAt(b, 0));
}

function isTitle({ text }: Quote, words: Lexicon): boolean {
  return text.length <= LONGEST && !/[.!?:;]$|:\s/u.test(text) && titleScore(text, words) >= WHOLE;
}

/** From here on a text has the word of a trade. */
const CLEAR = 1;
/** From here on it stands where titles have it: `Awarded 'Volunteer of the Month'` is none. */
const WHOLE = 1.2;
const LONGEST = 60;
