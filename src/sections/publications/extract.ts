import { organisationScore } from '../../fields/role.js';
import type { Lexicon } from '../../lexicon/index.js';
import { readEntries } from '../../structure/entry.js';
import { type EventKind, eventTraits, readEvent } from '../event.js';
import type { SectionReader } from '../section.js';

const publication: EventKind = { name: 'publication', titles: ['title', 'name'], givers: ['publisher', 'organization', 'issuer'] };
const traits = eventTraits('title', publisherScore);

/** Publications: name, publisher, date, link, abstract. */
export const publications: SectionReader = {
  name: 'publications',
  reads: ['publications'],
  read: (section, kit) =>
    readEntries(section, traits, kit).map((entry) => {
      const { title, who, date, url, summary } = readEvent(entry, publication, kit);
      return { to: 'publications', draft: { name: title, publisher: who, releaseDate: date, url, summary } };
    }),
};

/** Publishers are organisations, or name a kind of publication. */
function publisherScore(text: string, words: Lexicon): number {
  return organisationScore(text, words) + (PUBLICATION.test(text) ? 0.8 : 0);
}

const PUBLICATION =
  /\b(?:journal|proceedings|conference|press|magazine|review|transactions|letters|arxiv|ieee|acm|springer|elsevier|medium|blog|symposium|workshop)\b/iu;
