import type { Line } from '../../document/index.js';
import { readEntries } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import { type EventKind, eventTraits, readEvent } from '../event.js';
import { projects } from '../projects/extract.js';
import type { SectionReader } from '../section.js';

const award: EventKind = { name: 'award', titles: ['title', 'name'], givers: ['awarder', 'issuer', 'organization', 'institution', 'employer'] };
const traits = eventTraits('name');

/** Awards: title, awarder, date, what for. Achievements under titles of their own are projects. */
export const awards: SectionReader = {
  name: 'awards',
  reads: ['awards'],
  read: (section, kit) =>
    areGrouped(section.lines, kit)
      ? projects.read(section, kit)
      : readEntries(section, traits, kit).map((entry) => {
          const { title, who, date, summary } = readEvent(entry, award, kit);
          return { to: 'awards', draft: { title, date, awarder: who, summary } };
        }),
};

/** Whether lists stand under several titles, and nothing has a date: "Faster builds" with what was done for them. */
function areGrouped(lines: readonly Line[], kit: Kit): boolean {
  const titles = lines.filter((line, index) => line.kind !== 'item' && lines[index + 1]?.kind === 'item');
  return titles.length > 1 && lines[0] === titles[0] && lines.every((line) => kit.dates(line.text).length === 0);
}
