import type { Line } from '../document/index.js';
import type { HeadingCandidate } from './heading.js';
import { ENTRIES } from './section.js';

/** Where a heading stands: its line, and the lines of the next headings above it that are of a higher rank; -1 where there is none. */
interface Place {
  readonly at: number;
  /** The one that reads like a heading of a section. */
  readonly section: number;
  /** Whichever it is. */
  readonly above: number;
}

/** The candidates without the headings that come again in one entry after the other: `#### Tools & Technologies` at the end of each job is a label. */
export function withoutInner(lines: readonly Line[], candidates: readonly (HeadingCandidate | undefined)[]): (HeadingCandidate | undefined)[] {
  const inner = new Set(
    [...placesOf(lines, candidates).values()].filter((again) => areInEntries(again, candidates)).flatMap((again) => again.map(({ at }) => at)),
  );
  return inner.size === 0 ? [...candidates] : candidates.map((candidate, at) => (inner.has(at) ? undefined : candidate));
}

/** The places of all headings that read like those of sections, by their words and their rank. */
function placesOf(lines: readonly Line[], candidates: readonly (HeadingCandidate | undefined)[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const [all, known]: [number[], number[]] = [[], []]; // by rank, where the last heading stands
  for (const [at, { depth, text }] of lines.entries()) {
    if (depth === 0) continue;
    if (candidates[at]) {
      const key = `${depth} ${text}`;
      const again = places.get(key) ?? [];
      again.push({ at, section: lastAbove(known, depth), above: lastAbove(all, depth) });
      places.set(key, again);
      known[depth] = at;
    }
    all[depth] = at;
  }
  return places;
}

function lastAbove(last: readonly number[], depth: number): number {
  let at = -1;
  for (let rank = 1; rank < depth; rank++) at = Math.max(at, last[rank] ?? -1);
  return at;
}

/** Whether headings of the same words stand in one section of entries, and a heading of an entry between each two. */
function areInEntries([first, ...others]: readonly Place[], candidates: readonly (HeadingCandidate | undefined)[]): boolean {
  const kind = first && candidates[first.section]?.kind;
  if (!kind || others.length === 0 || !ENTRIES.has(kind)) return false;
  return others.every(({ section, above }, index) => section === first.section && above > (others[index - 1] ?? first).at);
}
