import type { Line } from '../document/index.js';
import { type HeadingCandidate, undecorated } from './heading.js';

/** Which lines stand in a row of section names with nothing between them, repeated further down: menus and tables of contents. */
export function navigationLines(lines: readonly Line[], candidates: readonly (HeadingCandidate | undefined)[]): ReadonlySet<number> {
  const last = new Map<string, number>();
  const nameOf = (index: number): string => undecorated(lines[index]?.text ?? '').toLowerCase();
  for (const [index, candidate] of candidates.entries()) if (candidate) last.set(nameOf(index), index);
  const found = new Set<number>();
  let run: number[] = [];
  for (let index = 0; index <= lines.length; index++) {
    if (candidates[index] && lines[index]?.depth === 0) {
      run.push(index);
      continue;
    }
    if (run.length >= MENU) for (const item of run) if ((last.get(nameOf(item)) ?? 0) > item) found.add(item);
    run = [];
  }
  return found;
}

/** So many names of sections in a row are a menu. */
const MENU = 4;
