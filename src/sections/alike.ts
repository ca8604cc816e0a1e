import { opensWithDate } from '../structure/anchor.js';
import type { Kit } from '../structure/kit.js';
import { ENTRIES, type Section } from '../structure/section.js';

/** "Studies" and "School", one behind the other, as one section: who begins each entry with its date writes them alike, and a few entries more show how. */
export function joinAlike(sections: readonly Section[], kit: Kit): Section[] {
  const joined: Section[] = [];
  for (const section of sections) {
    const before = joined.at(-1);
    if (before && isAlike(before, section) && [before, section].every(({ lines: [first] }) => first && opensWithDate(first, kit)))
      joined[joined.length - 1] = withLinesOf(before, section);
    else joined.push(section);
  }
  return joined;
}

function isAlike(a: Section, b: Section): boolean {
  return a.kind === b.kind && ENTRIES.has(a.kind) && a.heading !== undefined && b.heading !== undefined && a.heading.depth === b.heading.depth;
}

function withLinesOf(section: Section, { heading, lines, keys = [] }: Section): Section {
  return { ...section, lines: [...section.lines, ...lines], keys: [...(section.keys ?? []), ...(heading ? [heading] : []), ...keys] };
}
