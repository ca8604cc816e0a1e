import { organisationScore } from '../../fields/role.js';
import { readEntries } from '../../structure/entry.js';
import type { Traits } from '../../structure/roles.js';
import { eventDate, named, pickText, prose, texts } from '../parts.js';
import type { SectionReader } from '../section.js';

const traits: Traits = { what: () => 0, who: organisationScore, first: 'what', lone: 'what' };

/** Awards: title, awarder, date, what for. */
export const awards: SectionReader = {
  name: 'awards',
  reads: ['awards'],
  read: (section, kit) =>
    readEntries(section, traits, kit).map((entry) => {
      const { names } = entry;
      const { paragraphs, items } = texts(entry, kit, 'summary', 'description');
      const alone = !names.what && entry.fields.every((field) => field.path === undefined);
      const [first, ...rest] = [...paragraphs, ...items];
      return {
        to: 'awards',
        draft: {
          title: pickText(entry, kit, 'title', 'name') ?? named(names.what ?? (alone ? first : undefined), 'header-award', names.certainty),
          date: eventDate(entry, kit),
          awarder: pickText(entry, kit, 'awarder', 'issuer', 'organization', 'institution', 'employer') ?? named(names.who, 'header-awarder', names.certainty),
          summary: prose(!names.what && alone ? rest : [...paragraphs, ...items]),
        },
      };
    }),
};
