import type { Line } from '../document/index.js';
import type { Lexicon } from '../lexicon/index.js';
import { dateLines, isAlone } from './anchor.js';
import type { Open, Scene } from './divide-scene.js';
import { shapeOf, USUAL, undecorated } from './heading.js';
import { rolesOf } from './label.js';
import { ENTRIES, type SectionKind } from './section.js';

/** A heading at the level of sections that opens an entry: dated itself or right below, or one of several in a row. */
export function isEntryHeading(scene: Scene): boolean {
  const { lines, index, current, words, dates } = scene;
  if (!ENTRIES.has(current.kind)) return false;
  const line = lines[index] as Line;
  if (isFirstOfMany(scene) || awaitsName(current, { dates, words })) return true;
  if (standsBeside(line, current, { dates, words })) return false;
  const below = lines.slice(index, index + 4);
  const stop = below.findIndex((other, offset) => offset > 0 && other.depth > 0 && other.depth <= line.depth);
  const near = stop > 0 ? below.slice(0, stop) : below;
  if (dateLines(near, { dates, words }).some((other) => other.anchor)) return true;
  return current.lines[0]?.depth === line.depth || words.occupations.occursIn(line.text) || words.schools.occursIn(line.text);
}

/** `### Awards` / `### Golden Whisk` / `Guild of Bakers` / `### …`: entries of the level of their section's heading, the first of them right below it. */
function isFirstOfMany({ lines, index, current, candidates }: Scene): boolean {
  const depth = lines[index]?.depth ?? 0;
  if (current.lines.length > 0 || depth === 0 || current.depth !== depth || current.heading !== lines[index - 1]) return false;
  const rest = lines.slice(index + 1, index + 1 + REACH);
  const end = rest.findIndex((line) => line.depth > 0 && line.depth <= depth);
  return end > 0 && (GIVEN.has(current.kind) || !candidates[index + 1 + end]) && rest.slice(0, end).some(({ kind }) => kind !== 'item');
}

/** Entries of which one alone may be told. */
const GIVEN: ReadonlySet<SectionKind> = new Set(['awards', 'certificates']);

/** Whether a heading is of the level of its section's own, and entries without such headings have stood between the two. */
function standsBeside(line: Line, current: Open, kit: Pick<Scene, 'dates' | 'words'>): boolean {
  if (line.depth === 0 || line.depth > current.depth || current.lines.some(({ depth }) => depth > 0 && depth <= line.depth)) return false;
  return dateLines(current.lines.slice(0, REACH), kit).some(({ anchor }) => anchor);
}

/** Whether one of the next lines is an entry's date: capitals alone are often a name or an address. Below the next usual heading it is not this line's. */
export function isDatedBelow({ lines, index, candidates, words, dates }: Scene): boolean {
  const near = lines.slice(index + 1, index + 4);
  const end = near.findIndex((_, at) => (candidates[index + 1 + at]?.rank ?? USUAL) < USUAL);
  return !/\d/u.test(lines[index]?.text ?? '') && dateLines(end < 0 ? near : near.slice(0, end), { dates, words }).some(({ anchor }) => anchor);
}

/** Whether a line is set apart as the heading of its section is, no entry of the section was, and what stands below begins with its date or has none. */
export function looksBeside(shape: string, { lines, index, current, house, candidates, words, dates }: Scene): boolean {
  const line = lines[index] as Line;
  if (
    !ENTRIES.has(current.kind) ||
    !isSetApart(shape) ||
    line.depth > 0 ||
    !current.heading ||
    shapeOf(current.heading) !== shape ||
    (house.shapes.get(shape) ?? 0) < 3
  )
    return false;
  if (line.gap < current.heading.gap || isInnerLabel(line, words) || /\d/u.test(line.text)) return false;
  if (words.occupations.occursIn(line.text) || words.schools.occursIn(line.text) || current.lines.some((other) => shapeOf(other) === shape)) return false;
  if (!dateLines(current.lines.slice(0, REACH), { dates, words }).some(({ anchor }) => anchor) || awaitsName(current, { dates, words })) return false;
  const rest = lines.slice(index + 1, index + 1 + REACH);
  const end = rest.findIndex((_, at) => candidates[index + 1 + at] !== undefined);
  const below = end < 0 ? rest : rest.slice(0, end);
  const dated = dateLines(below, { dates, words }).findIndex(({ anchor }) => anchor);
  return below.length > 0 && dated < 3;
}

/** Whether the entries of a section begin with their dates, and the last line is such a date: what follows is the name of that entry. */
function awaitsName({ lines }: Open, kit: Pick<Scene, 'dates' | 'words'>): boolean {
  return [lines[0], lines.at(-1)].every((line) => line !== undefined && isAlone(dateLines([line], kit)[0]));
}

/** Whether a shape is more than a line by itself: capitals, bold, a colon. */
export function isSetApart(shape: string): boolean {
  return shape !== 'plain';
}

/** A label that may stand inside an entry, whatever section it also may open. */
export function isInnerLabel(line: Line, words: Lexicon): boolean {
  return rolesOf(undecorated(line.text), words).some(
    (role) => role === 'highlights' || role === 'keywords' || role === 'courses' || role === 'summary' || role === 'description' || role === 'level',
  );
}

/** Lines in which an entry shows its date. */
export const REACH = 12;
