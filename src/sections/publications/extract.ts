import { organisationScore } from '../../fields/role.js';
import { readEntries } from '../../structure/entry.js';
import type { Traits } from '../../structure/roles.js';
import { entryUrl, eventDate, named, pickText, prose, texts } from '../parts.js';
import type { SectionReader } from '../section.js';

const traits: Traits = { what: () => 0, who: (text, words) => organisationScore(text, words) + (/\b(?:journal|proceedings|conference|press|magazine|review|transactions|letters|arxiv|ieee|acm|springer|elsevier|medium|blog)\b/iu.test(text) ? 0.8 : 0), first: 'what', lone: 'what' };

/** Publications: name, publisher, date, link, abstract. */
export const publications: SectionReader = {
  name: 'publications',
  reads: ['publications'],
  read: (section, kit) =>
    readEntries(section, traits, kit).map((entry) => {
      const { names } = entry;
      const { paragraphs, items } = texts(entry, kit, 'summary', 'description');
      const alone = !names.what && entry.fields.every((field) => field.path === undefined);
      const [first, ...rest] = [...paragraphs, ...items];
      return {
        to: 'publications',
        draft: {
          name: pickText(entry, kit, 'title', 'name') ?? named(names.what ?? (alone ? first : undefined), 'header-publication', names.certainty),
          publisher: pickText(entry, kit, 'publisher', 'organization', 'issuer') ?? named(names.who, 'header-publisher', names.certainty),
          releaseDate: eventDate(entry, kit),
          url: entryUrl(entry, kit),
          summary: prose(!names.what && alone ? rest : [...paragraphs, ...items]),
        },
      };
    }),
};
