import type { Line } from '../document/index.js';
import { dateLines } from './anchor.js';
import { isDatedBelow, isEntryHeading, isInnerLabel, looksBeside } from './divide-around.js';
import type { Scene } from './divide-scene.js';
import { shapeOf } from './heading.js';
import { isBrief, readLabel } from './label.js';
import { LISTS } from './section.js';

/** A heading whose words say nothing, but whose shape is that of the author's sections. */
export function opensUnknown(scene: Scene): boolean {
  const { lines, index, current, house, words } = scene;
  const line = lines[index] as Line;
  const isHeadline = current.kind === 'head' && !isOverList(scene);
  if (isHeadline && current.lines.length < 2) return false;
  if (line.depth > 0) {
    if (house.depth === 0 || line.depth > house.depth || line.text.length > 80) return false;
    if (isHeadline && !current.heading) return false;
    if (line.depth < house.depth && scene.first >= index) return false;
    if (isInnerLabel(line, words)) return false;
    return !isEntryHeading(scene);
  }
  const shape = shapeOf(line);
  if (shape !== house.main || line.kind !== 'text' || !isBrief(line.text, 40)) return false;
  if (current.kind === 'education' && words.degrees.has(line.text)) return false; // "BA"
  if (shape === CAPS && line.gap > 0)
    return LISTS.has(current.kind) ? isJobBelow(scene) : looksBeside(shape, scene) || (isDatedBelow(scene) && !isEntryHeading(scene));
  if (!/[:_]$/u.test(shape) || readLabel(line, words)?.value.text === '') return false;
  return (line.gap > 0 || shape.endsWith('_')) && (looksBeside(shape, scene) || !isEntryHeading(scene));
}

/** Whether a heading of the depth of the author's sections stands over items with a date, as none of the person's own does. */
function isOverList(scene: Scene): boolean {
  const { lines, index, house } = scene;
  const depth = lines[index]?.depth ?? 0;
  return depth > 0 && depth === house.depth && lines[index + 1]?.kind === 'item' && isDatedBelow(scene);
}

const CAPS = 'caps';

/** Whether a title stands right below, with its period: no list of terms has both. */
function isJobBelow(scene: Scene): boolean {
  const { lines, index, words, dates } = scene;
  const below = lines.slice(index + 1, index + 3);
  return (
    below.some(({ text }) => words.occupations.occursIn(text)) &&
    dateLines(below, { dates, words }).some(({ range, anchor }) => anchor && range?.single === false)
  );
}
