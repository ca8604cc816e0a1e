import { found, joined } from '../../evidence/index.js';
import { readDatum } from '../../structure/entry.js';
import { pickText } from '../parts.js';
import type { DraftPart, SectionReader } from '../section.js';
import { readReferences } from './written.js';

/** References: what somebody says, and who. */
export const references: SectionReader = {
  name: 'references',
  reads: ['references'],
  read: (section, kit) => [
    ...(section.data ?? [])
      .flatMap((datum) => readDatum(datum, kit))
      .map(
        (entry): DraftPart => ({
          to: 'references',
          draft: { name: pickText(entry, kit, 'name', 'title'), reference: pickText(entry, kit, 'reference', 'summary', 'description') },
        }),
      ),
    ...readReferences(section.lines, kit).map(
      ({ said, name }): DraftPart => ({
        to: 'references',
        draft: { name: name && found(name, 'reference-name', 0.85), reference: joined(said, 'reference', 0.85) },
      }),
    ),
  ],
};
