import type { Draft, DraftObject } from './evidence/index.js';
import { joinAlike } from './sections/alike.js';
import { type DraftPart, readBasics, sectionReaders } from './sections/index.js';
import { partMixed } from './sections/mixed.js';
import { explainUnknown } from './sections/unknown.js';
import type { Kit } from './structure/kit.js';
import type { Section } from './structure/section.js';

/** Has every section read by its reader, and gathers what they give under the keys of JSON Resume. */
export function readSections(sections: readonly Section[], kit: Kit): DraftObject {
  const explained = joinAlike(partMixed(explainUnknown(sections, kit), kit), kit);
  const { basics, parts } = readBasics(explained, kit);
  const all: DraftPart[] = [...parts];
  for (const section of explained) {
    for (const key of section.keys ?? []) kit.ledger.label(key);
    if (section.heading && section.kind !== 'unknown') kit.ledger.label(section.heading);
    for (const reader of sectionReaders) if (reader.reads.includes(section.kind)) all.push(...reader.read(section, kit));
    if (section.kind === 'other') for (const line of section.lines) kit.ledger.drop(line, 'no-field');
  }
  const resume: Record<string, Draft> = { basics };
  for (const { name } of sectionReaders) resume[name] = all.filter((part) => part.to === name).map((part) => part.draft);
  return resume;
}
