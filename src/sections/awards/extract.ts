import { organisationScore } from '../../fields/role.js';
import { readEntries } from '../../structure/entry.js';
import type { Traits } from '../../structure/layout.js';
import { eventDate, named, pickText, prose, texts, withoutLead } from '../parts.js';
import type { SectionReader } from '../section.js';

const traits: Traits = {
  roles: [
    { name: 'name', need: 0.6, score: () => 0.3 },
    { name: 'who', need: 0.05, score: organisationScore },
  ],
  rhythmic: true,
  orders: [
    [['name', 'who'], 0.8],
    [['who', 'name'], 0],
  ],
};

/** Awards: title, awarder, date, what for. */
export const awards: SectionReader = {
  name: 'awards',
  reads: ['awards'],
  read: (section, kit) =>
    readEntries(section, traits, kit).map((entry) => {
      const { parts, certainty } = entry;
      const { paragraphs, items } = texts(entry, kit, 'summary', 'description');
      const alone = !parts.name && entry.fields.every((field) => field.path === undefined);
      const [first, ...rest] = [...paragraphs, ...items];
      return {
        to: 'awards',
        draft: {
          title: pickText(entry, kit, 'title', 'name') ?? named(parts.name ?? (alone ? first : undefined), 'header-award', certainty),
          date: eventDate(entry, kit),
          awarder:
            pickText(entry, kit, 'awarder', 'issuer', 'organization', 'institution', 'employer') ??
            named(withoutLead(parts.who, kit, 'awarder'), 'header-awarder', certainty),
          summary: prose(!parts.name && alone ? rest : [...paragraphs, ...items]),
        },
      };
    }),
};
