import { type Entry, readEntries } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import { type EventKind, eventTraits, readEvent } from '../event.js';
import type { DraftPart, SectionReader } from '../section.js';

const kind: EventKind = {
  name: 'certificate',
  titles: ['title', 'name', 'degree'],
  givers: ['issuer', 'organization', 'institution', 'employer', 'awarder'],
};

/** What tells a certificate's name from its issuer. */
export const certificateTraits = eventTraits('name');

/** Certificates and courses: name, issuer, date, link. */
export const certificates: SectionReader = {
  name: 'certificates',
  reads: ['certificates'],
  read: (section, kit) => readEntries(section, certificateTraits, kit).map((entry) => certificate(entry, kit)),
};

/** Reads one entry as a certificate, wherever it stands. */
export function certificate(entry: Entry, kit: Kit): DraftPart {
  const { title, who, date, url, summary } = readEvent(entry, kind, kit);
  return { to: 'certificates', draft: { name: title, date, issuer: who, url, summary } };
}
