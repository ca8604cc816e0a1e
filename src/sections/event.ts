import type { Finding } from '../evidence/index.js';
import { organisationScore } from '../fields/role.js';
import type { LabelRole } from '../languages/index.js';
import type { Lexicon } from '../lexicon/index.js';
import type { Entry } from '../structure/entry.js';
import type { Kit } from '../structure/kit.js';
import type { Traits } from '../structure/layout.js';
import { entryUrl, eventDate, named, pickText, prose, texts, withoutLead } from './parts.js';

/** Something that happened once: an award, a certificate, a publication. */
export interface Event {
  readonly title: Finding | undefined;
  /** Who gave, issued or published it. */
  readonly who: Finding | undefined;
  readonly date: Finding | undefined;
  readonly url: Finding | undefined;
  readonly summary: Finding | undefined;
}

/** What one kind of event calls its parts. */
export interface EventKind {
  /** The word for it in the rules of findings: "award". */
  readonly name: string;
  /** Labels of its title, the most telling first. */
  readonly titles: readonly LabelRole[];
  /** Labels of who gave it; the first is its own word, also in front of a name ("Awarded by Acme"). */
  readonly givers: readonly [LabelRole, ...LabelRole[]];
}

/** What tells a title from who gave it. `score` says how much a text looks like one who gives. */
export function eventTraits(title: 'name' | 'title', score: (text: string, words: Lexicon) => number = organisationScore): Traits {
  return {
    roles: [
      { name: title, need: 0.6, score: () => 0.3, linked: true },
      { name: 'who', need: 0.05, score },
    ],
    orders: [
      [[title, 'who'], 0.8],
      [['who', title], -1],
    ],
    rhythmic: true,
    leads: true,
  };
}

/** Reads one entry as an event; where nothing in its header is a title, its first text is. */
export function readEvent(entry: Entry, kind: EventKind, kit: Kit): Event {
  const { certainty } = entry;
  const title = entry.parts.name ?? entry.parts.title;
  const { paragraphs, items } = texts(entry, kit, 'summary', 'description');
  const told = [...paragraphs, ...items];
  const alone = !title && entry.fields.every((field) => field.path === undefined);
  const who = /\p{L}/u.test(entry.parts.who?.text ?? '') ? entry.parts.who : undefined;
  const below = title && !who && told.length === 1 && NAME.test(told[0]?.text ?? '') ? told.shift() : undefined;
  return {
    title: pickText(entry, kit, ...kind.titles) ?? named(title ?? (alone ? told[0] : undefined), `header-${kind.name}`, certainty),
    who: pickText(entry, kit, ...kind.givers) ?? named(withoutLead(who ?? below, kit, kind.givers[0]), `header-${kind.givers[0]}`, certainty),
    date: eventDate(entry, kit),
    url: entryUrl(entry, kit),
    summary: prose(alone ? told.slice(1) : told),
  };
}

/** Two to five words with capitals: who gave what stands above. */
const NAME = /^\p{Lu}[\p{L}.&'’-]*(?:\s(?:\p{Lu}[\p{L}.&'’-]*|of|for|de|&)){1,4}$/u;
