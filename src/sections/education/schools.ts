import { type Line, offsetAt, type Quote } from '../../document/index.js';
import { schoolScore } from '../../fields/degree.js';
import type { Lexicon } from '../../lexicon/index.js';
import type { Entry } from '../../structure/entry.js';

/**
 * Studies with the school that heads several of them, or the school of the one above them, where they name none: further degrees below a school, in the lines right below its
 * first one, in a list there, or below its heading. A diploma of a school ("High school diploma") is of another.
 */
export function withSchools(entries: readonly Entry[], lines: readonly Line[], words: Lexicon): readonly Entry[] {
  let above: { school: Quote; at: number } | undefined;
  return entries.map((entry) => {
    const { degree, department } = entry.parts;
    const heading = entry.group?.parts.institution;
    const institution = entry.parts.institution ?? (heading && schoolScore(heading.text, words) > 0.5 ? heading : undefined);
    const isLabelled = entry.fields.some(({ roles }) => roles.includes('institution'));
    if (institution || !degree || department || isLabelled || words.schools.occursIn(degree.text)) {
      const isAbove = institution && degree && !isLabelled && offsetAt(institution, 0) < offsetAt(degree, 0);
      above = isAbove ? { school: institution, at: lineOf(institution, lines) } : undefined;
      return { ...entry, parts: { ...entry.parts, institution } };
    }
    if (!above || !stands(above.at, lineOf(degree, lines), lines)) return entry;
    return { ...entry, parts: { ...entry.parts, institution: above.school } };
  });
}

/** Index of the line that holds a quotation. */
function lineOf(quote: Quote, lines: readonly Line[]): number {
  const at = offsetAt(quote, 0);
  return lines.findLastIndex((line) => line.text !== '' && offsetAt(line, 0) <= at);
}

/** Whether a line is below another: below its heading, or in lines without a blank one between. */
function stands(school: number, degree: number, lines: readonly Line[]): boolean {
  const { depth, level } = lines[school] as Line;
  const between = lines.slice(school + 1, degree + 1);
  if (between.length === 0) return false;
  if (depth > 0) return between.every((line) => line.depth === 0 || line.depth > depth);
  return between.every((line) => line.depth === 0 && (line.gap === 0 || line.kind === 'item') && (line.kind !== 'item' || line.level > level));
}
