import type { Line } from '../document/index.js';
import type { Lexicon } from '../lexicon/index.js';
import { type HeadingCandidate, undecorated } from './heading.js';

/** Which lines stand in a row of section names with nothing between them, repeated further down or above all else: menus and tables of contents. */
export function navigationLines(lines: readonly Line[], candidates: readonly (HeadingCandidate | undefined)[], words: Lexicon): ReadonlySet<number> {
  const last = new Map<string, number>();
  const nameOf = (index: number): string => undecorated(lines[index]?.text ?? '').toLowerCase();
  for (const [index, candidate] of candidates.entries()) if (candidate) last.set(nameOf(index), index);
  const found = new Set<number>(menuAtTop(lines, candidates, words));
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

/** The row of section names that a page begins with, with a word of its own among them ("Home" / "Practice" / "Writing"); its last line is a heading where something stands right below it. */
function menuAtTop(lines: readonly Line[], candidates: readonly (HeadingCandidate | undefined)[], words: Lexicon): number[] {
  const gap = lines[1]?.gap ?? 0;
  const isKnown = (line: Line | undefined, index: number): boolean =>
    line !== undefined && (candidates[index] !== undefined || words.navigation.has(line.text) || words.documentTitles.has(line.text));
  const isOwn = (line: Line, index: number): boolean => index > 0 && ONE_WORD.test(line.text) && [index - 1, index + 1].every((at) => isKnown(lines[at], at));
  const end = lines.findIndex((line, index) => !(isKnown(line, index) || isOwn(line, index)) || line.depth > 0 || (index > 0 && line.gap > gap));
  if (lines.slice(0, Math.max(end, 0)).filter(isKnown).length < MENU_AT_TOP) return [];
  const length = (lines[end]?.gap ?? 0) > gap ? end : end - 1;
  return Array.from({ length }, (_, index) => index).filter((index) => candidates[index]);
}

const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;

/** Nobody begins a CV with so many empty sections. */
const MENU_AT_TOP = 3;
