import type { Line } from '../../document/index.js';
import type { Finding } from '../../evidence/index.js';
import type { DateRange } from '../../fields/date-range.js';
import { type Entry, readEntries } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import type { Section } from '../../structure/section.js';
import { type EventKind, eventTraits, readEvent } from '../event.js';
import { giversIn, withGiver } from '../givers.js';
import { eventDate } from '../parts.js';
import { projects } from '../projects/extract.js';
import type { DraftPart, SectionReader } from '../section.js';

const award: EventKind = { name: 'award', titles: ['title', 'name'], givers: ['awarder', 'issuer', 'organization', 'institution', 'employer'] };
const traits = eventTraits('name');

/** Awards: title, awarder, date, what for. Achievements under titles of their own are projects. */
export const awards: SectionReader = {
  name: 'awards',
  reads: ['awards'],
  read: (section, kit) => {
    if (areGrouped(section.lines, kit)) return projects.read(section, kit);
    const { givers, rest } = giversIn(section.lines, kit);
    const read = (line: Line): DraftPart[] => readAwards({ kind: 'awards', lines: [line] }, kit);
    const given = givers.flatMap((giver) => withGiver(read(giver.line), giver.given.flatMap(read), 'title', 'awarder', giver.series));
    return [...readAwards({ ...section, lines: rest }, kit), ...given];
  },
};

function readAwards(section: Section, kit: Kit): DraftPart[] {
  return readEntries(section, traits, kit).flatMap((entry) => listedUnderDate(entry, kit) ?? awardOf(entry, kit));
}

function awardOf(entry: Entry, kit: Kit, shared?: Finding): DraftPart {
  const { title, who, date, summary } = readEvent(entry, award, kit);
  return { to: 'awards', draft: { title, date: date ?? shared, awarder: who, summary } };
}

/** `year: 2021, items: [Golden Whisk, Guild of Bakers; …]`: the awards of a year, as a data file lists them. */
function listedUnderDate(entry: Entry, kit: Kit): DraftPart[] | undefined {
  const [list] = entry.fields.filter(({ listed }) => listed);
  if (!list || entry.fields.some(({ roles }) => roles.some((role) => role === 'title' || role === 'name'))) return undefined;
  kit.ledger.label(list.label);
  const date = eventDate(entry, kit);
  const dated = { ...kit, dates: (text: string) => kit.dates(text).filter((range) => isOf(range, text, date)) };
  return list.quotes.flatMap((value, index) => {
    const data = [{ path: `${list.path}[${index}]`, value }];
    return readEntries({ kind: 'awards', lines: [], data }, traits, dated).map((own) => awardOf(own, dated, date));
  });
}

/** Whether a date in the text of an award is that of its list, more precisely; one of another year is told of it (`awarded 2021, kept 2022`). */
function isOf({ from, to, start }: DateRange, text: string, date: Finding | undefined): boolean {
  return date === undefined || ((from ?? to)?.value.slice(0, 4) === date.value.slice(0, 4) && !/\p{Ll}{4}\s$/u.test(text.slice(0, start)));
}

/** Whether lists stand under several titles, and nothing has a date: "Faster builds" with what was done for them. */
function areGrouped(lines: readonly Line[], kit: Kit): boolean {
  const titles = lines.filter((line, index) => line.kind !== 'item' && lines[index + 1]?.kind === 'item');
  return titles.length > 1 && lines[0] === titles[0] && lines.every((line) => kit.dates(line.text).length === 0);
}
