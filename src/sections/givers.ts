import { type Line, linksIn, slice } from '../document/index.js';
import { organisationScore } from '../fields/role.js';
import type { Kit } from '../structure/kit.js';
import { isBrief } from '../structure/label.js';
import type { DraftPart } from './section.js';

/** Who gave several certificates or awards, and what they are called. */
export interface Giver {
  readonly line: Line;
  /** Whether the line names a series, which may have its own giver, and not who gave what stands below. */
  readonly series: boolean;
  readonly given: readonly Line[];
}

/**
 * Parts a list where names stand in a list below who gave them: `- **Ormeval Academy** (2023)` / `  - [Rye and Salt](…)`,
 * `University of Halmstett, Leeds` / `- Prize of the House (May 2019)`. What stands below must be links, or names below the name of an
 * organisation, dated where that is no item itself, or links below a line with a colon (`Bread Series, Ormeval Academy:`); other items tell of what stands above them.
 */
export function giversIn(lines: readonly Line[], kit: Kit): { givers: readonly Giver[]; rest: readonly Line[] } {
  const givers: Giver[] = [];
  const rest: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    const next = lines.findIndex((other, index) => index > at && !isBelow(other, line));
    const end = next < 0 ? lines.length : next;
    const given = lines.slice(at + 1, end);
    if (given.length > 0 && areGiven(given, line, kit)) givers.push({ line: unclosed(line), series: line.text.endsWith(':'), given });
    else rest.push(line, ...given);
    at = end;
  }
  return { givers, rest };
}

/** `Bread Series, Ormeval Academy (half done):` without what only leads to its list. */
function unclosed(line: Line): Line {
  const end = /(?:\s\([^()]{1,40}\))?\s?:$/u.exec(line.text)?.index;
  return end === undefined ? line : { ...line, ...slice(line, 0, end) };
}

function isBelow(line: Line, above: Line): boolean {
  return line.kind === 'item' && above.depth === 0 && above.kind !== 'row' && line.level > above.level;
}

function areGiven(given: readonly Line[], giver: Line, kit: Kit): boolean {
  const [first] = given;
  const named = organisationScore(giver.text, kit.words) >= NAMED && isBrief(giver.text, LONGEST);
  const nested = giver.kind === 'item' && first?.level === giver.level + 1;
  if (/[\p{L})]:$/u.test(giver.text) && giver.kind === 'text' && given.every((line) => line.level === first?.level && isLink(line))) return true;
  const isDated = ({ text }: Line): boolean => kit.dates(text).length > 0;
  const told = named && (nested || (given.every(isDated) && !isDated(giver)));
  return given.every((line) => line.level === first?.level && ((nested && isLink(line)) || (told && isBrief(line.text, LONGEST) && !/[.:]$/u.test(line.text))));
}

const NAMED = 0.5;
const LONGEST = 120;

/** What somebody gave, each with their name, and with their date where it has none of its own; a series is something that was given, too. */
export function withGiver([giver]: readonly DraftPart[], given: readonly DraftPart[], title: string, who: string, isSeries: boolean): DraftPart[] {
  const { [title]: first, [who]: own, date } = giver?.draft ?? {};
  const name = isSeries ? own : first;
  const named = giver && isSeries ? [giver] : [];
  return [...named, ...given.map(({ to, draft }) => ({ to, draft: { ...draft, date: draft.date ?? date, [who]: draft[who] ?? name } }))];
}

/** Whether all of a line is one link. */
export const isLink = (line: Line): boolean => linksIn(line).some(({ start, end }) => start === 0 && end >= line.text.length - 1);
