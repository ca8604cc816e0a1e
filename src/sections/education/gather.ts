import type { Line } from '../../document/index.js';
import { degreeScore, schoolScore } from '../../fields/degree.js';
import type { Lexicon } from '../../lexicon/index.js';
import type { Kit } from '../../structure/kit.js';
import { isBrief, readLabel } from '../../structure/label.js';

/**
 * Brings the header of a study together where its courses stand in the midst of it: a degree, courses, the school, its years.
 * The courses then stand below, as items.
 */
export function gatherHeaders(lines: readonly Line[], kit: Kit): readonly Line[] {
  if (!lines[0] || !isDegree(lines[0], kit.words)) return lines; // what stands below a school or a date belongs to that
  const gathered: Line[] = [];
  let from = 0;
  for (let at = 0; at < lines.length; at++) {
    if (!isDate(lines[at] as Line, kit)) continue;
    gathered.push(...gather(lines.slice(from, at + 1), kit));
    from = at + 1;
  }
  return from === 0 ? lines : [...gathered, ...lines.slice(from)];
}

/** One study from its first line to its years. */
function gather(study: readonly Line[], { words }: Kit): readonly Line[] {
  const [degree, ...rest] = study;
  const [school, years] = rest.slice(-2);
  const courses = rest.slice(0, -2);
  if (!degree || !school || !years || courses.length === 0 || degree.kind === 'item' || school.kind === 'item') return study;
  if (!isDegree(degree, words) || schoolScore(school.text, words) <= 1) return study;
  const known = courses.length > 1 && namesField(degree.text, words);
  if (!courses.every((line) => isCourse(line, known, words))) return study;
  return [degree, { ...school, gap: 0 }, { ...years, gap: 0 }, ...courses.map((line): Line => ({ ...line, kind: 'item', level: 1 }))];
}

function isDegree({ text }: Line, words: Lexicon): boolean {
  return isBrief(text, LONGEST) && degreeScore(text, words) > 1 && schoolScore(text, words) < 0.5;
}

const LONGEST = 120;

/** An item; or, where the degree's line has its field, any line that names no school and no value behind a label. */
function isCourse(line: Line, known: boolean, words: Lexicon): boolean {
  if (line.kind === 'item') return true;
  return known && line.kind === 'text' && line.depth === 0 && isBrief(line.text, LONGEST) && schoolScore(line.text, words) <= 1 && !readLabel(line, words);
}

/** Whether more than a degree stands on a line. */
function namesField(text: string, words: Lexicon): boolean {
  const [degree] = words.degrees.find(text);
  return degree !== undefined && text.length - degree.end > SHORT;
}

const SHORT = 5;

function isDate(line: Line, { dates }: Kit): boolean {
  if (line.kind === 'item' || line.text.length > 40) return false;
  const [range] = dates(line.text);
  return range !== undefined && range.start <= 1 && line.text.length - range.end <= 2;
}
