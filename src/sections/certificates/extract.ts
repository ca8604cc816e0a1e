import { organisationScore } from '../../fields/role.js';
import { type Entry, readEntries } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import type { Traits } from '../../structure/layout.js';
import { entryUrl, eventDate, named, pickText, prose, texts, withoutLead } from '../parts.js';
import type { DraftPart, SectionReader } from '../section.js';

/** What tells a certificate's name from its issuer. */
export const certificateTraits: Traits = {
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

/** Certificates and courses: name, issuer, date, link. */
export const certificates: SectionReader = {
  name: 'certificates',
  reads: ['certificates'],
  read: (section, kit) => readEntries(section, certificateTraits, kit).map((entry) => certificate(entry, kit)),
};

/** Reads one entry as a certificate, wherever it stands. */
export function certificate(entry: Entry, kit: Kit): DraftPart {
  const { parts, certainty } = entry;
  const { paragraphs, items } = texts(entry, kit, 'summary', 'description');
  const [first, ...rest] = [...paragraphs, ...items];
  const alone = !parts.name && entry.fields.every((field) => field.path === undefined);
  return {
    to: 'certificates',
    draft: {
      name: pickText(entry, kit, 'title', 'name', 'degree') ?? named(parts.name ?? (alone ? first : undefined), 'header-certificate', certainty),
      date: eventDate(entry, kit),
      issuer:
        pickText(entry, kit, 'issuer', 'organization', 'institution', 'employer', 'awarder') ??
        named(withoutLead(parts.who, kit, 'issuer'), 'header-issuer', certainty),
      url: entryUrl(entry, kit),
      summary: prose(alone ? rest : [...paragraphs, ...items]),
    },
  };
}
