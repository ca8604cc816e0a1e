import { organisationScore } from '../../fields/role.js';
import type { Lexicon } from '../../lexicon/index.js';
import { readEntries } from '../../structure/entry.js';
import type { Traits } from '../../structure/layout.js';
import { entryUrl, eventDate, named, pickText, prose, texts, withoutLead } from '../parts.js';
import type { SectionReader } from '../section.js';

const traits: Traits = {
  roles: [
    { name: 'title', need: 0.6, score: () => 0.3 },
    { name: 'who', need: 0.05, score: publisherScore },
  ],
  rhythmic: true,
  orders: [
    [['title', 'who'], 0.8],
    [['who', 'title'], 0],
  ],
};

/** Publications: name, publisher, date, link, abstract. */
export const publications: SectionReader = {
  name: 'publications',
  reads: ['publications'],
  read: (section, kit) =>
    readEntries(section, traits, kit).map((entry) => {
      const { parts, certainty } = entry;
      const { paragraphs, items } = texts(entry, kit, 'summary', 'description');
      const alone = !parts.title && entry.fields.every((field) => field.path === undefined);
      const [first, ...rest] = [...paragraphs, ...items];
      return {
        to: 'publications',
        draft: {
          name: pickText(entry, kit, 'title', 'name') ?? named(parts.title ?? (alone ? first : undefined), 'header-publication', certainty),
          publisher:
            pickText(entry, kit, 'publisher', 'organization', 'issuer') ?? named(withoutLead(parts.who, kit, 'publisher'), 'header-publisher', certainty),
          releaseDate: eventDate(entry, kit),
          url: entryUrl(entry, kit),
          summary: prose(!parts.title && alone ? rest : [...paragraphs, ...items]),
        },
      };
    }),
};

/** Publishers are organisations, or name a kind of publication. */
function publisherScore(text: string, words: Lexicon): number {
  return organisationScore(text, words) + (PUBLICATION.test(text) ? 0.8 : 0);
}

const PUBLICATION =
  /\b(?:journal|proceedings|conference|press|magazine|review|transactions|letters|arxiv|ieee|acm|springer|elsevier|medium|blog|symposium|workshop)\b/iu;
