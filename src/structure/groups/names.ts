import { isWholly, type Line, type Quote } from '../../document/index.js';
import { headingKey, type Lexicon } from '../../lexicon/index.js';
import { rolesOf } from '../label.js';
import { readInline, readMarked } from './inline.js';
import { isLevel } from './level.js';

/** Terms under a name: skills of one kind, an interest with its parts. A group without a name holds loose terms. */
export interface TermGroup {
  readonly name?: Quote;
  readonly level?: Quote;
  readonly lines: readonly Quote[];
}

/** Which lines name a group: a section's author marks all names in one way. */
export function namesIn(lines: readonly Line[], words: Lexicon): Set<number> {
  if (lines.some((line) => line.depth > 0)) return underHeadings(lines, words);
  const content = lines.filter((line) => !isLevel(line, words));
  const chosen = [itemsAboveText, alternating, capitals, blocks, apart]
    .map((read) => () => read(content))
    .reduce<readonly Line[]>((found, read) => (found.length > 0 ? found : (read() ?? [])), []);
  if (chosen.length === 0) return loose(lines, words);
  const names = new Set(chosen);
  return new Set([...lines.keys()].filter((index) => names.has(lines[index] as Line)));
}

const MOST_IN_NAME = 70;

/** Headings of the upper depth are names; a deeper one is a name where terms stand below it, and a level or a term where none do. */
function underHeadings(lines: readonly Line[], words: Lexicon): Set<number> {
  const depths = lines.map((line) => line.depth).filter((depth) => depth > 0);
  const top = Math.min(...depths);
  const flat = depths.length === lines.length && depths.every((depth) => depth === top);
  const names = new Set<number>();
  if (flat) return names;
  const inRuns = runs(lines);
  for (const [index, line] of lines.entries()) {
    if (line.text.length > MOST_IN_NAME) continue;
    if (line.depth === top) names.add(index);
    else if (line.depth > top) {
      if (!isLevel(line, words) && lines[index + 1]?.depth === 0 && inRuns.has(index)) names.add(index);
    } else if (line.kind === 'item' ? isNameAbove(line, lines, index, words) : /[:：]$/u.test(line.text)) names.add(index);
  }
  return names;
}

/** Headings that are one of several of their depth under the same upper heading. */
function runs(lines: readonly Line[]): Set<number> {
  const many = new Set<number>();
  const open: (number | undefined)[] = [];
  for (const [index, { depth }] of lines.entries()) {
    if (depth === 0) continue;
    open.length = Math.min(open.length, depth + 1);
    const first = open[depth];
    if (first === undefined) open[depth] = index;
    else many.add(first).add(index);
  }
  return many;
}

/** Bulleted names, each above its terms without a bullet. */
function itemsAboveText(lines: readonly Line[]): Line[] | undefined {
  const [first, second] = lines;
  if (first?.kind !== 'item' || second?.kind !== 'text') return undefined;
  const items = lines.filter((line) => line.kind === 'item' && line.level <= first.level);
  const above = lines.filter((line, index) => line.kind === 'item' && line.level <= first.level && lines[index + 1]?.kind === 'text');
  if (above.length < Math.max(1, items.length * 0.6) || items.some((line) => line.text.length > MOST_IN_NAME || readMarked(line))) return undefined;
  return lines.some((line) => isSentence(line.text)) ? undefined : items;
}

/** A name, then its terms: each second line is a list, or has clearly more words. A list at the start belongs to what stands above it. */
function alternating(lines: readonly Line[]): Line[] | undefined {
  if (lines.length < 3 || lines.some((line) => line.kind !== 'text' || isSentence(line.text))) return undefined;
  const first = isList(lines[0]) ? 1 : 0;
  const names = lines.filter((_, index) => index % 2 === first);
  const terms = lines.filter((_, index) => index % 2 !== first);
  if (names.some((line) => isList(line) || /[:：]\s/u.test(line.text) || line.text.length > MOST_IN_NAME) || terms.length < names.length) return undefined;
  if (terms.some((line) => /[:：]$/u.test(line.text))) return undefined;
  if (terms.some((line) => /^[^,]{1,30}[:：](?:\s|$)/u.test(line.text)) && !names.some((line) => /[:：]$/u.test(line.text))) return undefined;
  if (terms.every(isList)) return names;
  const average = (list: readonly Line[]): number => list.reduce((sum, line) => sum + line.text.split(' ').length, 0) / list.length;
  const single = terms.filter((line) => !line.text.includes(' ')).length; // one long term among single words is no list of them
  return first === 0 && lines.length >= 4 && single * 3 <= terms.length && average(terms) >= 2 && average(terms) > 1.4 * average(names) ? names : undefined;
}

function isList(line: Line | undefined): boolean {
  return line !== undefined && /[,;|•·、，]\s?\S|\s\/\s/u.test(line.text) && !readMarked(line);
}

/** Names in capitals above terms that are not. Short words in capitals are terms of their own (SQL, REST), but not behind a wider gap. */
function capitals(lines: readonly Line[]): Line[] | undefined {
  if (lines.some((line) => line.kind !== 'text' || readMarked(line))) return undefined;
  const spaced = lines.filter((line, index) => isCapitals(line) && line.gap > (lines[index + 1]?.gap ?? line.gap) && !isCapitals(lines[index + 1]));
  if (spaced.length > 0 && spaced.length === lines.filter((line) => line.gap > 1 || isCapitals(line)).length) return spaced;
  const names = lines.filter(isCapitals);
  const apart = lines.every((line, index) => !isCapitals(line) || (line.text.length >= 5 && !isCapitals(lines[index + 1])));
  return isCapitals(lines[0]) && apart && lines.at(-1) !== names.at(-1) && lines.length >= 2.5 * names.length ? names : undefined;
}

function isCapitals(line: Line | undefined): boolean {
  return line !== undefined && /\p{Lu}{2}/u.test(line.text) && !/\p{Ll}/u.test(line.text);
}

/** Blocks with a blank line between them, the first line of each a name above two terms or more, or above a list. */
function blocks(lines: readonly Line[]): Line[] | undefined {
  const starts = lines.filter((line, index) => index === 0 || line.gap > 0);
  if (
    starts.length < 2 ||
    lines.some((line) => line.kind !== 'text' || readMarked(line)) ||
    starts.some((line) => /[,;|]/u.test(line.text) || line.text.length > 40)
  )
    return undefined;
  const isStart = (at: number): boolean => at < lines.length && (at === 0 || (lines[at] as Line).gap > 0);
  const goesOn = (at: number): boolean => at < lines.length && !isStart(at);
  const below = [...lines.keys()]
    .filter(isStart)
    .map((at) => (goesOn(at + 1) ? { list: /,\s/u.test(lines[at + 1]?.text ?? ''), long: goesOn(at + 2) } : undefined));
  if (below.every((block) => block?.list)) return starts;
  return below.every((block) => block?.long) && !starts.some(isList) ? starts : undefined;
}

/** Lines by themselves, each above a block of two terms or more that a blank line parts from it and from the next name; where there is one name, of three. */
function apart(lines: readonly Line[]): Line[] | undefined {
  if (lines.some((line) => line.kind !== 'text' || readMarked(line))) return undefined;
  const starts = [...lines.keys()].filter((at) => at === 0 || (lines[at] as Line).gap > 0);
  const sizes = starts.map((at, index) => (starts[index + 1] ?? lines.length) - at);
  const least = sizes.length > 2 ? 2 : 3;
  if (sizes.length % 2 > 0 || sizes.some((size, index) => (index % 2 === 0 ? size > 1 : size < least))) return undefined;
  const names = starts.filter((_, index) => index % 2 === 0).map((at) => lines[at] as Line);
  return names.some(({ text }) => /[,;|]/u.test(text) || text.length > 40) ? undefined : names;
}

/** Lines that name what stands below them by themselves: with a colon, in bold, above bullets, above a level. */
function loose(lines: readonly Line[], words: Lexicon): Set<number> {
  const names = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (line.text.length > MOST_IN_NAME || isLevelOf(lines, index, words)) continue;
    if ((isSpokenHeading(line, words) && index + 1 < lines.length) || opensKnown(lines, index, words)) names.add(index);
    else if (isNameAbove(line, lines, index, words)) names.add(isRemark(lines, index) ? index - 1 : index);
    else if (index === lines.length - 1 && isAmongLabels(lines, index)) names.add(index);
  }
  return names;
}

/** Whether a line stands among three that have nothing behind their colons: a page writes one behind the name of each group, with terms or without. */
export function isAmongLabels(lines: readonly Line[], at: number): boolean {
  const isLabel = (index: number): boolean => COLON.test(lines[index]?.text ?? '');
  return [at - 2, at - 1, at].some((from) => isLabel(from) && isLabel(from + 1) && isLabel(from + 2));
}

const COLON = /[:：]$/u;

/** "Languages" alone on a line: the spoken ones stand below. */
function isSpokenHeading(line: Line, words: Lexicon): boolean {
  return line.kind !== 'item' && words.headings.get(headingKey(line.text, words.and))?.kind === 'languages';
}

/** `Digital skills` / `Excel, QGIS`, `Driving licence` / `B`: a block that begins with what its terms are called everywhere. */
function opensKnown(lines: readonly Line[], index: number, words: Lexicon): boolean {
  const [line, next] = [lines[index] as Line, lines[index + 1]];
  if (line.gap === 0 || next?.gap !== 0 || line.kind !== 'text' || next.kind !== 'text' || !line.text.includes(' ')) return false;
  return words.headings.get(headingKey(line.text, words.and))?.kind === 'skills' || rolesOf(line.text, words).includes('personal');
}

/** A line between a name and its bullets: how well, in the author's words. */
function isRemark(lines: readonly Line[], index: number): boolean {
  const [line, before] = [lines[index] as Line, lines[index - 1]];
  return line.kind === 'text' && lines[index + 1]?.kind === 'item' && before?.kind === 'text' && before.gap > line.gap && !readMarked(before);
}

/** Whether a line names what stands below it: a level, nested or plain items, lines that are not bold. */
function isNameAbove(line: Line, lines: readonly Line[], index: number, words: Lexicon): boolean {
  const next = lines[index + 1];
  if (isLevelOf(lines, index + 1, words)) return true;
  if (/[:：]$/u.test(line.text)) return next !== undefined;
  if (!next || readInline(line)) return false;
  const bold = isWholly(line, 'strong') && !isWholly(next, 'strong');
  if (line.kind === 'item') return (next.kind === 'item' && next.level > line.level) || (bold && next.kind === 'text' && next.level >= line.level);
  return bold || (line.kind === 'text' && next.kind === 'item');
}

/** Whether a line is the level of the line above it. */
function isLevelOf(lines: readonly Line[], index: number, words: Lexicon): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  return line !== undefined && before !== undefined && isLevel(line, words) && !isLevel(before, words) && line.depth !== before.depth - 1;
}

/** Prose, not a list of terms. */
export function isSentence(text: string): boolean {
  const count = text.split(' ').length;
  const commas = text.match(/[,，、;]/gu)?.length ?? 0;
  if (/[.!?]\s\p{Lu}\p{Ll}*\s\p{Ll}/u.test(text)) return true;
  return /\p{L}{2}[.!?]$/u.test(text) && !/\b(?:etc|usw|и др|и т\.\s?д)\.$/u.test(text) && count >= 6 && count > 4 * (commas + 1);
}
