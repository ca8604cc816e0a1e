import { type Line, linksIn } from '../../document/index.js';
import { organisationScore } from '../../fields/role.js';
import type { Kit } from '../../structure/kit.js';
import { isBrief } from '../../structure/label.js';

/** Who gave several certificates, and what they are called. */
export interface Provider {
  readonly line: Line;
  readonly courses: readonly Line[];
}

/**
 * Parts a list of certificates where some stand nested below who gave them: `- **Ormeval Academy** (2023)` / `  - [Rye and Salt](…)`.
 * What is nested must be links, or names below a name of an organisation; other nested items tell of the certificate above them.
 */
export function providersIn(lines: readonly Line[], kit: Kit): { providers: readonly Provider[]; rest: readonly Line[] } {
  const providers: Provider[] = [];
  const rest: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    const next = lines.findIndex((other, index) => index > at && !isBelow(other, line));
    const end = next < 0 ? lines.length : next;
    const courses = lines.slice(at + 1, end);
    if (courses.length > 0 && areCourses(courses, line, kit)) providers.push({ line, courses });
    else rest.push(line, ...courses);
    at = end;
  }
  return { providers, rest };
}

function isBelow(line: Line, above: Line): boolean {
  return above.kind === 'item' && line.kind === 'item' && line.level > above.level;
}

function areCourses(courses: readonly Line[], provider: Line, { words }: Kit): boolean {
  const named = organisationScore(provider.text, words) >= NAMED;
  return courses.every(
    (course) => course.level === provider.level + 1 && (isLink(course) || (named && isBrief(course.text, LONGEST) && !/[.:]$/u.test(course.text))),
  );
}

const NAMED = 0.5;
const LONGEST = 80;

const isLink = (line: Line): boolean => linksIn(line).some(({ start, end }) => start === 0 && end >= line.text.length - 1);
