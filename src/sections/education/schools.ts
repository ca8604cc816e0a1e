import { type Line, offsetAt, type Quote } from '../../document/index.js';
import { schoolScore } from '../../fields/degree.js';
import type { Lexicon } from '../../lexicon/index.js';
import type { Entry } from '../../structure/entry.js';

/**
 * Studies with the school that heads several of them, or the school of the one above them, where they name none: further degrees below a school, in the lines right below its
 * first one, in a list there, or below its heading. A diploma of a school ("High school diploma") is of another.
 */
export function withSchools(entries: readonly Entry[], lines: readonly Line[], words: Lexicon): readonly Entry[] {
  const lineOf = lineFinder(lines);
  let above: Heading | undefined;
  return entries.map((entry) => {
    const { degree, department } = entry.parts;
    const heading = entry.group?.parts.institution;
    const institution = entry.parts.institution ?? (heading && schoolScore(heading.text, words) > 0.5 ? heading : undefined);
    const isLabelled = entry.fields.some(({ roles }) => roles.includes('institution'));
    if (institution || !degree || department || isLabelled || words.schools.occursIn(degree.text)) {
      const isAbove = institution && degree && !isLabelled && offsetAt(institution, 0) < offsetAt(degree, 0);
      const at = isAbove ? lineOf(institution) : undefined;
      above = isAbove && at !== undefined ? { school: institution, at, next: at + 1 } : undefined;
      return { ...entry, parts: { ...entry.parts, institution } };
    }
    const at = above && lineOf(degree);
    above = above && at !== undefined ? below(above, at, lines) : undefined;
    return above ? { ...entry, parts: { ...entry.parts, institution: above.school } } : entry;
  });
}

/** A school, the line that it stands on, and the first one that was not yet found to be below it. */
interface Heading {
  readonly school: Quote;
  readonly at: number;
  readonly next: number;
}

/** Tells the index of the line that holds a quotation. */
function lineFinder(lines: readonly Line[]): (quote: Quote) => number | undefined {
  const written = lines.flatMap((line, index) => (line.text === '' ? [] : [{ index, offset: offsetAt(line, 0) }]));
  return (quote) => {
    const offset = offsetAt(quote, 0);
    let [low, high] = [0, written.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((written[middle]?.offset ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return written[low - 1]?.index;
  };
}

/** A school with the lines down to a degree that are below it too: below its heading, or in lines without a blank one between. None where the degree is not below it. */
function below(heading: Heading, degree: number, lines: readonly Line[]): Heading | undefined {
  const { at, next } = heading;
  const school = lines[at] as Line;
  const isBelow = (line: Line): boolean =>
    school.depth > 0
      ? line.depth === 0 || line.depth > school.depth
      : line.depth === 0 && (line.gap === 0 || line.kind === 'item') && (line.kind !== 'item' || line.level > school.level);
  return degree > at && lines.slice(next, degree + 1).every(isBelow) ? { ...heading, next: Math.max(next, degree + 1) } : undefined;
}
