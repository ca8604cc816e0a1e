import type { Line } from '../document/index.js';
import { hasIdeographs, type Lexicon } from '../lexicon/index.js';
import { loneLabel } from './label.js';

/**
 * Finds, among the lines below a header, the lists that are nothing but terms (`Leaflet` / `Citizen Science`), where other lines
 * tell what was done: then the terms are what it was done with. A list below a label is what the label says.
 */
export function termLists(lines: readonly Line[], words: Lexicon): Line[][] {
  const lists = listsIn(lines, words).filter((list) => areTerms(list));
  if (lists.length === 0) return [];
  const terms = new Set(lists.flat());
  return lines.some((line) => !terms.has(line) && isDeed(line, lines)) ? lists : [];
}

/** Several short items are terms: a word or three each; now and then one more in a longer list. */
export function areTerms(items: readonly { readonly text: string }[]): boolean {
  if (items.length < 2 || items.some(({ text }) => text.length > (hasIdeographs(text) ? LONGEST_DENSE : LONGEST) || /^\d|[.!?:;,。！？；]$/u.test(text)))
    return false;
  const words = items.map(({ text }) => text.split(' ').length);
  const long = words.filter((count) => count > USUAL).length;
  return words.every((count) => count <= MOST) && long * 4 <= items.length && (long === 0 || items.length >= 4);
}

const LONGEST = 40;
/** Scripts without blanks say more with fewer signs. */
const LONGEST_DENSE = 12;
const USUAL = 3;
const MOST = 5;

/** Lines that follow each other without a blank one, all with bullets or all without, and no label above them. */
function listsIn(lines: readonly Line[], words: Lexicon): Line[][] {
  const lists: Line[][] = [];
  const labelled = new Set<Line[]>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && line.gap === 0 && before.kind === line.kind && before.level === line.level && before.depth === line.depth) {
      lists.at(-1)?.push(line);
      continue;
    }
    lists.push([line]);
    if (before && (before.depth > 0 || /[:：]$/u.test(before.text) || loneLabel(before, words))) labelled.add(lists.at(-1) as Line[]);
  }
  return lists.filter((list) => !labelled.has(list) && (list[0]?.kind === 'item' || (list[0]?.kind === 'text' && list[0].gap > 0)));
}

/** An item that tells more than a term: also one without a bullet, apart from others. */
function isDeed(line: Line, lines: readonly Line[]): boolean {
  if (line.text.split(' ').length <= USUAL) return false;
  return line.kind === 'item' || (line.kind === 'text' && line !== lines[0]);
}
