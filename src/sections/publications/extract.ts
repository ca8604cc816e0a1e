import { type Datum, type Line, linksIn, slice } from '../../document/index.js';
import { type DraftObject, type Finding, found } from '../../evidence/index.js';
import { absoluteUrl, findLinks, isWebUrl } from '../../fields/link.js';
import { organisationScore } from '../../fields/role.js';
import { headingKey, type Lexicon } from '../../lexicon/index.js';
import { readEntries } from '../../structure/entry.js';
import { readHeading } from '../../structure/heading.js';
import type { Kit } from '../../structure/kit.js';
import type { Traits } from '../../structure/layout.js';
import type { Section } from '../../structure/section.js';
import { type EventKind, eventTraits, readEvent } from '../event.js';
import { prose, withoutHeadings } from '../parts.js';
import type { DraftPart, SectionReader } from '../section.js';
import { type Citation, readCitation } from './citation.js';

const publication: EventKind = { name: 'publication', titles: ['title', 'name'], givers: ['publisher', 'organization', 'issuer'] };
const traits: Traits = { ...eventTraits('title', publisherScore), whole: true };

/** Publications: name, publisher, date, link, abstract. Where most are cited as papers cite, each line is one. */
export const publications: SectionReader = {
  name: 'publications',
  reads: ['publications'],
  read: (given, kit) => {
    const { works: keyed, rest: written } = citedByKey(given, kit);
    if (keyed.length > 0) return [...keyed.map((draft): DraftPart => ({ to: 'publications', draft })), ...publications.read(written, kit)];
    const section = withoutKinds(written, kit);
    const works = citedWorks(section, kit);
    if (works) return works.flatMap(({ line, work }) => (work ? [{ to: 'publications', draft: work }] : publications.read({ ...section, lines: [line] }, kit)));
    return readEntries(section, traits, kit).flatMap((entry) => {
      const { title, who, date, url, summary } = readEvent(entry, publication, kit);
      return title || who || url || summary ? [{ to: 'publications', draft: { name: title, publisher: who, releaseDate: date, url, summary } }] : [];
    });
  },
};

/** `- citation: Lund, P. (2020). Rye. Grain Letters.`, with the address of the work beside it: the works that a data file cites under a key, and the section without them. */
export function citedByKey(section: Section, kit: Kit): { works: readonly CitedWork[]; rest: Section } {
  const works: CitedWork[] = [];
  const rest = (section.data ?? []).filter((datum) => {
    const work = workUnderKey(datum, kit);
    if (work) works.push(work);
    return !work;
  });
  return { works, rest: { ...section, data: rest } };
}

function workUnderKey({ fields = [] }: Datum, kit: Kit): CitedWork | undefined {
  const cited = fields.find(({ key, value }) => key && value && /^(?:citation|cite|reference)$/iu.test(key.text));
  const [line, more] = cited?.value ? kit.readText(cited.value) : [];
  const work = line && !more ? workOf(line, readCitation(line), kit) : undefined;
  if (!work || !cited?.key) return undefined;
  const address = fields.find(({ key, value }) => value && ADDRESS.test(key?.text ?? '') && isWebUrl(absoluteUrl(value.text)));
  for (const key of [cited.key, address?.key]) if (key) kit.ledger.label(key);
  return { ...work, url: work.url ?? (address?.value && found(address.value, 'label-url', 0.95, absoluteUrl(address.value.text))) };
}

/** `url`, `abstract_url`, `pdf`. */
const ADDRESS = /(?:^|[_-])(?:url|link|doi|pdf|html)$/iu;

/** Each line of a section with the work that it cites, where most of them cite as papers do; what stands by itself above one, a year or how far it has come, is told of it. */
export function citedWorks({ lines }: Section, kit: Kit): readonly { line: Line; work: CitedWork | undefined }[] | undefined {
  const cited = lines.map((line) => readCitation(line));
  const above = new Set(lines.filter((line, at) => cited[at + 1] && !cited[at] && (yearAlone(line, kit) || isState(line, kit))));
  const works = cited.filter(Boolean).length;
  if (works === 0 || works < (lines.length - above.size) / 2) return undefined;
  const read: { line: Line; citation: Citation | undefined; above: Line | undefined; told: Line[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const [before, last] = [lines[at - 1], read.at(-1)];
    if (above.has(line)) continue;
    if (last?.citation && !cited[at] && goesOn(line, before)) last.told.push(line);
    else read.push({ line, citation: cited[at], above: before && above.has(before) ? before : undefined, told: [] });
  }
  return read.map(({ line, citation, above, told }) => ({ line, work: workOf(line, citation, kit, above, told) }));
}

/** Whether a line stands in one paragraph with the one above it: `Best paper of the year.` below a citation. */
function goesOn({ kind, gap, block }: Line, before: Line | undefined): boolean {
  return kind === 'text' && gap === 0 && block === before?.block;
}

/** A line that is no more than a year. */
function yearAlone(line: Line, kit: Kit): Finding | undefined {
  const [range] = line.text.length <= LONGEST_DATE ? kit.dates(line.text) : [];
  const point = range?.from ?? range?.to;
  return range && point && range.start === 0 && range.end === line.text.length
    ? found(slice(line, point.start, point.end), 'date-above-citation', 0.9, point.value)
    : undefined;
}

/** `In press`: how far a work has come, in place of its year. */
function isState(line: Line, { words }: Kit): boolean {
  return line.depth === 0 && line.text.length <= LONGEST_DATE && readHeading(line, words)?.kind === 'publications';
}

const LONGEST_DATE = 24;

/** `Talks & Publications`: what is cited there as papers cite, and the section without it. Nothing where its heading names no publications. */
export function citedAmong(section: Section, kit: Kit): { cited: DraftPart[]; rest: Section } | undefined {
  const words = (section.heading?.text ?? '').split(/[\s&/,+]+/u);
  if (!words.some((word) => kit.words.headings.get(headingKey(word, kit.words.and))?.kind === 'publications')) return undefined;
  const cited = new Map(section.lines.map((line) => [line, readCitation(line)]));
  return {
    cited: section.lines.flatMap((line) => {
      const work = workOf(line, cited.get(line), kit);
      return work ? [{ to: 'publications', draft: work }] : [];
    }),
    rest: { ...section, lines: section.lines.filter((line) => !cited.get(line)) },
  };
}

/** Without the headings that only sort the works: `### Journals`, `### Conference papers`. */
function withoutKinds(section: Section, kit: Kit): Section {
  const kinds = new Set(section.lines.filter((line) => line.depth > 0 && readHeading(line, kit.words)?.kind === 'publications'));
  return withoutHeadings(section, kinds, kit);
}

/** What a citation says of a work, for those who have a field for it. */
export interface CitedWork extends DraftObject {
  readonly name: Finding;
  readonly publisher: Finding | undefined;
  readonly releaseDate: Finding | undefined;
  readonly url: Finding | undefined;
  readonly summary: Finding | undefined;
}

/** A cited work; its authors have no field. */
function workOf(line: Line, cited: Citation | undefined, kit: Kit, above?: Line, told: readonly Line[] = []): CitedWork | undefined {
  if (!cited) return undefined;
  const date = above && yearAlone(above, kit);
  if (above && !date) kit.ledger.label(above);
  const { authors, title, year, publisher } = cited;
  if (authors) kit.ledger.drop(authors, 'no-field');
  const [link] = findLinks(line.text, true);
  const address = link ? slice(line, link.start, link.end) : linksIn(line).find(({ url }) => url && isWebUrl(url.text))?.url;
  return {
    name: found(title, 'citation', 0.9),
    publisher: publisher && found(publisher, 'citation', 0.8),
    releaseDate: date ?? (year && found(year, 'citation', 0.95)),
    url: address && found(address, 'link', 0.9, absoluteUrl(address.text)),
    summary: prose(told),
  };
}

/** Publishers are organisations, or name a kind of publication. */
function publisherScore(text: string, words: Lexicon): number {
  return organisationScore(text, words) + (PUBLICATION.test(text) ? 0.8 : 0);
}

const PUBLICATION =
  /\b(?:journal|proceedings|conference|press|magazine|review|transactions|letters|arxiv|ieee|acm|springer|elsevier|medium|blog|symposium|workshop)\b/iu;
