import { found } from '../../evidence/index.js';
import { organisationScore } from '../../fields/role.js';
import type { Lexicon } from '../../lexicon/index.js';
import { type Entry, readEntries } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import type { Section } from '../../structure/section.js';
import { type EventKind, eventTraits, readEvent } from '../event.js';
import { type Giver, giversIn, isLink } from '../givers.js';
import type { DraftPart, SectionReader } from '../section.js';
import { withoutExpiry } from './expiry.js';

const kind: EventKind = {
  name: 'certificate',
  titles: ['title', 'name', 'degree'],
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
    const { givers, rest } = giversIn(withoutExpiry(section.lines, kit), kit);
    return [...readCertificates({ ...section, lines: rest }, kit), ...givers.flatMap((giver) => givenBy(giver, kit))];
  },
};

function readCertificates(section: Section, kit: Kit): DraftPart[] {
  return readEntries(section, certificateTraits, kit).map((entry) => certificate(entry, kit));
}

/** Each certificate of one who gives several, with their name and date where it has none of its own; all of a link is what it is called. */
function givenBy({ line, given }: Giver, kit: Kit): DraftPart[] {
  const [giver] = readCertificates({ kind: 'certificates', lines: [line] }, kit);
  const { name: issuer, date } = giver?.draft ?? {};
  return given.flatMap((one) => {
    const linked = isLink(one);
    return readCertificates({ kind: 'certificates', lines: [one] }, kit).map(({ to, draft }) => ({
      to,
      draft: linked
        ? { name: found(one, 'linked-name', 0.9), date, issuer, url: draft.url }
        : { ...draft, date: draft.date ?? date, issuer: draft.issuer ?? issuer },
    }));
  });
}

/** Reads one entry as a certificate, wherever it stands. */
export function certificate(entry: Entry, kit: Kit): DraftPart {
  const { title, who, date, url, summary } = readEvent(entry, kind, kit);
  return { to: 'certificates', draft: { name: title, date, issuer: who, url, summary } };
}
