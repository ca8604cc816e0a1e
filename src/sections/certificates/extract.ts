import type { Line } from '../../document/index.js';
import { found } from '../../evidence/index.js';
import { organisationScore } from '../../fields/role.js';
import type { Lexicon } from '../../lexicon/index.js';
import { cutBetween } from '../../structure/cut.js';
import { type Entry, readEntries } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import type { Section } from '../../structure/section.js';
import { isBareLink, isLinkLabel } from '../../structure/slot.js';
import { type EventKind, eventTraits, readEvent } from '../event.js';
import { giversIn, isLink, withGiver } from '../givers.js';
import type { DraftPart, SectionReader } from '../section.js';
import { issuersAhead } from './issuers-ahead.js';
import { withoutRemarks } from './remarks.js';

const kind: EventKind = {
  name: 'certificate',
  titles: ['title', 'name', 'degree', 'headline'],
  givers: ['issuer', 'organization', 'institution', 'employer', 'awarder'],
};

/** What tells a certificate's name from its issuer. */
export const certificateTraits = eventTraits('name', issuerScore);

/** `CKA: Certified Kubernetes Administrator`: what is certified is no issuer. */
function issuerScore(text: string, words: Lexicon): number {
  return /\bcertified\s/iu.test(text) ? -1 : organisationScore(text, words);
}

/** Certificates and courses: name, issuer, date, link. */
export const certificates: SectionReader = {
  name: 'certificates',
  reads: ['certificates'],
  read: (section, kit) => {
    const lines = withoutRemarks(section.lines, kit).flatMap((line) => cutRow(line, kit));
    const ahead = issuersAhead(lines, kit.words);
    const { givers, rest } = ahead.length > 0 ? { givers: ahead, rest: [] } : giversIn(lines, kit);
    const read = (line: Line): DraftPart[] => readGiven(line, kit);
    const given = givers.flatMap((giver) => withGiver(readOne(giver.line, kit), giver.given.flatMap(read), 'name', 'issuer', giver.series));
    const single = areLinks(rest, kit.words) ? rest.flatMap((line) => readOne(line, kit)) : readCertificates({ ...section, lines: rest }, kit);
    return [...single, ...given];
  },
};

/** Whether lines are links in paragraphs of their own, and nothing else: each is a certificate. */
function areLinks(lines: readonly Line[], words: Lexicon): boolean {
  const isOne = (line: Line): boolean => {
    const { kind, depth, marks, text } = line;
    const mark = marks.find(({ type, start }) => type === 'link' && start === 0);
    const isGiver = !text.includes(',') && organisationScore(text, words) >= NAMED;
    return (
      kind === 'text' &&
      depth === 0 &&
      mark !== undefined &&
      text.length - mark.end <= LONGEST_BEHIND &&
      !isGiver &&
      !isBareLink(line) &&
      !isLinkLabel(line, words)
    );
  };
  return lines.length > 1 && lines.every(isOne);
}

/** What may stand behind a link that is all else of its line: a number, a date. */
const LONGEST_BEHIND = 40;
/** From here on a text names an organisation. */
const NAMED = 0.5;

/** `Rye Baker (2021) | Salt Baker (2022)`, `Rye Baker, 2021; Salt Baker, 2022`: several in a row, each with its date. Behind commas the last of three may have none. */
function cutRow(line: Line, { dates }: Kit): Line[] {
  if (line.kind === 'row' || line.text.length > LONGEST_ROW || !/ \| |; |\), /u.test(line.text)) return [line];
  const isDated = ({ text }: Line): boolean => /\p{L}{3}/u.test(text) && CLOSES.test(text) && dates(text).length > 0;
  const parts = cutBetween(line, [...line.text.matchAll(/\s\|\s|;\s/gu)]);
  if (parts.length > 1) return parts.every(isDated) ? parts : [line];
  const listed = cutBetween(line, [...line.text.matchAll(/(?<=\d{4}\)),\s/gu)]);
  return listed.slice(0, -1).every(isDated) && (listed.length > 2 || listed.slice(-1).every(isDated)) ? listed : [line];
}

const LONGEST_ROW = 400;
/** A year behind a name: the sign alone may part the two. */
const CLOSES = /\d{4}\)?$/u;

function readCertificates(section: Section, kit: Kit): DraftPart[] {
  return readEntries(section, certificateTraits, kit).map((entry) => certificate(entry, kit));
}

function readOne(line: Line, kit: Kit): DraftPart[] {
  return readCertificates({ kind: 'certificates', lines: [line] }, kit);
}

/** A certificate that stands below who gave it: all of a link is what it is called. */
function readGiven(line: Line, kit: Kit): DraftPart[] {
  const read = readOne(line, kit);
  return isLink(line) ? read.map(({ to, draft }) => ({ to, draft: { name: found(line, 'linked-name', 0.9), url: draft.url } })) : read;
}

/** Reads one entry as a certificate, wherever it stands. */
export function certificate(entry: Entry, kit: Kit): DraftPart {
  const { title, who, date, url, summary } = readEvent(entry, kind, kit);
  return { to: 'certificates', draft: { name: title, date, issuer: who, url, summary } };
}
