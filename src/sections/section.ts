import type { DraftObject } from '../evidence/index.js';
import type { Kit } from '../structure/kit.js';
import type { Section, SectionKind } from '../structure/section.js';

/** What one section of the résumé is made from, and how. */
export interface SectionReader {
  /** The key of the section in JSON Resume. */
  readonly name: string;
  /** The kinds of section in a CV that it reads. */
  readonly reads: readonly SectionKind[];
  /** Entries for the section's own key, or for others where a CV mixes them ("Education & Certification"). */
  read(section: Section, kit: Kit): DraftPart[];
}

/** An entry on its way to a section of the résumé. */
export interface DraftPart {
  readonly to: string;
  readonly draft: DraftObject;
}
