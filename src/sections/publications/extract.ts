import { type Line, linksIn, slice } from '../../document/index.js';
import { found } from '../../evidence/index.js';
import { absoluteUrl, findLinks, isWebUrl } from '../../fields/link.js';
import { organisationScore } from '../../fields/role.js';
import { headingKey, type Lexicon } from '../../lexicon/index.js';
import { readEntries } from '../../structure/entry.js';
import { readHeading } from '../../structure/heading.js';
import type { Kit } from '../../structure/kit.js';
import type { Traits } from '../../structure/layout.js';
import type { Section } from '../../structure/section.js';
import { type EventKind, eventTraits, readEvent } from '../event.js';
import type { DraftPart, SectionReader } from '../section.js';
import { type Citation, readCitation } from './citation.js';

const publication: EventKind = { name: 'publication', titles: ['title', 'name'], givers: ['publisher', 'organization', 'issuer'] };
const traits: Traits = { ...eventTraits('title', publisherScore), whole: true };

/** Publications: name, publisher, date, link, abstract. Where most are cited as papers cite, each line is one. */
export const publications: SectionReader = {
  name: 'publications',
  reads: ['publications'],
  read: (written, kit) => {
    const section = withoutKinds(written, kit);
    const cited = section.lines.map((line) => readCitation(line));
    if (cited.filter(Boolean).length >= section.lines.length / 2 && cited.some(Boolean))
      return section.lines.flatMap((line, index) => citation(line, cited[index], kit) ?? publications.read({ ...section, lines: [line] }, kit));
    return readEntries(section, traits, kit).map((entry) => {
      const { title, who, date, url, summary } = readEvent(entry, publication, kit);
      return { to: 'publications', draft: { name: title, publisher: who, releaseDate: date, url, summary } };
    });
  },
};

/** `Talks & Publications`: what is cited there as papers cite, and the section without it. Nothing where its heading names no publications. */
export function citedAmong(section: Section, kit: Kit): { cited: DraftPart[]; rest: Section } | undefined {
  const words = (section.heading?.text ?? '').split(/[\s&/,+]+/u);
  if (!words.some((word) => kit.words.headings.get(headingKey(word, kit.words.and))?.kind === 'publications')) return undefined;
  const cited = new Map(section.lines.map((line) => [line, readCitation(line)]));
  return {
    cited: section.lines.flatMap((line) => citation(line, cited.get(line), kit) ?? []),
    rest: { ...section, lines: section.lines.filter((line) => !cited.get(line)) },
  };
}

/** Without the headings that only sort the works: `### Journals`, `### Conference papers`. */
function withoutKinds(section: Section, kit: Kit): Section {
  const kinds = new Set(section.lines.filter((line) => line.depth > 0 && readHeading(line, kit.words)?.kind === 'publications'));
  for (const kind of kinds) kit.ledger.label(kind);
  return { ...section, lines: section.lines.filter((line) => !kinds.has(line)) };
}

/** A cited work; its authors have no field. */
function citation(line: Line, cited: Citation | undefined, kit: Kit): DraftPart[] | undefined {
  if (!cited) return undefined;
  const { authors, title, year, publisher } = cited;
  if (authors) kit.ledger.drop(authors, 'no-field');
  const [link] = findLinks(line.text, true);
  const address = link ? slice(line, link.start, link.end) : linksIn(line).find(({ url }) => url && isWebUrl(url.text))?.url;
  const draft = {
    name: found(title, 'citation', 0.9),
    publisher: publisher && found(publisher, 'citation', 0.8),
    releaseDate: year && found(year, 'citation', 0.95),
    url: address && found(address, 'link', 0.9, absoluteUrl(address.text)),
  };
  return [{ to: 'publications', draft }];
}

/** Publishers are organisations, or name a kind of publication. */
function publisherScore(text: string, words: Lexicon): number {
  return organisationScore(text, words) + (PUBLICATION.test(text) ? 0.8 : 0);
}

const PUBLICATION =
  /\b(?:journal|proceedings|conference|press|magazine|review|transactions|letters|arxiv|ieee|acm|springer|elsevier|medium|blog|symposium|workshop)\b/iu;
