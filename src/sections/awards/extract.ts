import { readEntries } from '../../structure/entry.js';
import { type EventKind, eventTraits, readEvent } from '../event.js';
import type { SectionReader } from '../section.js';

const award: EventKind = { name: 'award', titles: ['title', 'name'], givers: ['awarder', 'issuer', 'organization', 'institution', 'employer'] };
const traits = eventTraits('name');

/** Awards: title, awarder, date, what for. */
export const awards: SectionReader = {
  name: 'awards',
  reads: ['awards'],
  read: (section, kit) =>
    readEntries(section, traits, kit).map((entry) => {
      const { title, who, date, summary } = readEvent(entry, award, kit);
      return { to: 'awards', draft: { title, date, awarder: who, summary } };
    }),
};
