import type { Line } from '../document/index.js';
import type { HeadingCandidate } from './heading.js';
import { ENTRIES } from './section.js';

/** The candidates without the headings that come again in one entry after the other: `#### Tools & Technologies` at the end of each job is a label. */
export function withoutInner(lines: readonly Line[], candidates: readonly (HeadingCandidate | undefined)[]): (HeadingCandidate | undefined)[] {
  const places = new Map<string, number[]>();
  for (const [at, { depth, text }] of lines.entries())
    if (depth > 0 && candidates[at]) places.set(`${depth} ${text}`, [...(places.get(`${depth} ${text}`) ?? []), at]);
  const inner = new Set([...places.values()].filter((again) => again.length > 1 && areInOneSection(again, lines, candidates)).flat());
  return inner.size === 0 ? [...candidates] : candidates.map((candidate, at) => (inner.has(at) ? undefined : candidate));
}

/** Whether headings of the same words stand in entries of one section: a heading of entries above the first, no such heading and some of entries between them. */
function areInOneSection(again: readonly number[], lines: readonly Line[], candidates: readonly (HeadingCandidate | undefined)[]): boolean {
  const [first = 0] = again;
  const depth = lines[first]?.depth ?? 0;
  const opens = (at: number): boolean => (lines[at]?.depth ?? 0) > 0 && (lines[at]?.depth ?? 0) < depth && candidates[at] !== undefined;
  let section = first;
  while (section >= 0 && !opens(section)) section--;
  const kind = candidates[section]?.kind;
  if (!kind || !ENTRIES.has(kind)) return false;
  return again.every((at, index) => {
    const before = again[index - 1];
    if (before === undefined) return true;
    const between = lines.slice(before + 1, at);
    return between.some((line) => line.depth > 0 && line.depth < depth) && !between.some((_, offset) => opens(before + 1 + offset));
  });
}
