import { type Line, linksIn } from '../document/index.js';
import { organisationScore } from '../fields/role.js';
import type { Kit } from '../structure/kit.js';
import { isBrief } from '../structure/label.js';
import type { DraftPart } from './section.js';

/** Who gave several certificates or awards, and what they are called. */
export interface Giver {
  readonly line: Line;
  readonly given: readonly Line[];
}

/**
 * Parts a list where names stand in a list below who gave them: `- **Ormeval Academy** (2023)` / `  - [Rye and Salt](…)`,
 * `University of Halmstett, Leeds` / `- Prize of the House (May 2019)`. What stands below must be links, or names below the name of an
 * organisation, dated where that is no item itself; other items tell of what stands above them.
 */
export function giversIn(lines: readonly Line[], kit: Kit): { givers: readonly Giver[]; rest: readonly Line[] } {
  const givers: Giver[] = [];
  const rest: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    const next = lines.findIndex((other, index) => index > at && !isBelow(other, line));
    const end = next < 0 ? lines.length : next;
    const given = lines.slice(at + 1, end);
    if (given.length > 0 && areGiven(given, line, kit)) givers.push({ line, given });
    else rest.push(line, ...given);
    at = end;
  }
  return { givers, rest };
}

function isBelow(line: Line, above: Line): boolean {
  return line.kind === 'item' && above.depth === 0 && above.kind !== 'row' && line.level > above.level;
}

function areGiven(given: readonly Line[], giver: Line, kit: Kit): boolean {
  const [first] = given;
  const named = organisationScore(giver.text, kit.words) >= NAMED && isBrief(giver.text, LONGEST);
  const nested = giver.kind === 'item' && first?.level === giver.level + 1;
  const isDated = ({ text }: Line): boolean => kit.dates(text).length > 0;
  const told = named && (nested || (given.every(isDated) && !isDated(giver)));
  return given.every((line) => line.level === first?.level && ((nested && isLink(line)) || (told && isBrief(line.text, LONGEST) && !/[.:]$/u.test(line.text))));
}

const NAMED = 0.5;
const LONGEST = 120;

/** What somebody gave, each with their name, and with their date where it has none of its own. */
export function withGiver([giver]: readonly DraftPart[], given: readonly DraftPart[], title: string, who: string): DraftPart[] {
  const { [title]: name, date } = giver?.draft ?? {};
  return given.map(({ to, draft }) => ({ to, draft: { ...draft, date: draft.date ?? date, [who]: draft[who] ?? name } }));
}

/** Whether all of a line is one link. */
export const isLink = (line: Line): boolean => linksIn(line).some(({ start, end }) => start === 0 && end >= line.text.length - 1);
