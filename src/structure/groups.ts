import { isWholly, type Line, type Quote, slice } from '../document/index.js';
import type { Lexicon } from '../lexicon/index.js';
import type { Kit } from './kit.js';

/** Terms under a name: skills of one kind, an interest with its parts. A group without a name holds loose terms. */
export interface TermGroup {
  readonly name?: Quote;
  readonly level?: Quote;
  readonly lines: readonly Quote[];
}

/** Finds the groups of a section of terms: by headings, by `Name: a, b`, by levels, or by lines above bullets. */
export function readGroups(lines: readonly Line[], kit: Kit): TermGroup[] {
  const useful = lines.filter((line) => line.text !== '' && line.kind !== 'rule');
  const groups: { name?: Quote; level?: Quote; lines: Quote[] }[] = [];
  const names = namesOf(useful, kit.words);
  let groupAt = -1;
  for (const [index, line] of useful.entries()) {
    const current = groups.at(-1);
    const inline =
      line.kind === 'item' && current?.name && groupAt >= 0 && useful[groupAt]?.kind !== 'item' && names.has(groupAt) ? undefined : inlineGroup(line);
    if (names.has(index)) {
      groups.push({ name: nameOnly(line, kit.words), lines: [], ...levelIn(line, kit.words) });
      groupAt = index;
    } else if (current?.name && current.lines.length === 0 && !current.level && (isLevel(line, kit.words) || isLevelHeading(line, useful[index + 1])))
      current.level = line;
    else if (inline) groups.push({ name: nameOnly(inline.name, kit.words), lines: [inline.terms], ...levelIn(inline.name, kit.words) });
    else if (current && !(current.name && closesGroup(line, useful[index - 1], names.size > 0))) current.lines.push(line);
    else groups.push({ lines: [line] });
  }
  return groups.filter((group, index) => group.lines.length > 0 || group.level || !group.name || !introduces(group.name, groups[index + 1], kit));
}

/** A line with a colon right above a named group says nothing by itself ("In the plan:"). */
function introduces(name: Quote, next: { name?: Quote } | undefined, kit: Kit): boolean {
  if (!next?.name) return false;
  kit.ledger.drop(name, 'list-label');
  return true;
}

/** Which lines name a group: the section's author marks all names in one way. */
function namesOf(lines: readonly Line[], words: Lexicon): Set<number> {
  const depths = lines.map((line) => line.depth).filter((depth) => depth > 0);
  const top = Math.min(...depths);
  const flat = depths.length === lines.length && depths.every((depth) => depth === top);
  const names = new Set<number>(alternating(lines, words));
  for (const [index, line] of lines.entries()) {
    if (isLevelOf(lines, index, words) || line.text.length > MAX_NAME) continue;
    if (line.depth > 0 && line.depth === top && !flat) names.add(index);
    else if (depths.length > 0 && line.depth > top) continue;
    else if (isNameAbove(line, lines[index + 1], lines[isLevelOf(lines, index + 1, words) ? index + 2 : index + 1], isLevelOf(lines, index + 1, words)))
      names.add(index);
  }
  return names;
}

const MAX_NAME = 70;

/** Whether a line names what stands below it: a level, nested or plain items, lines that are not bold. */
function isNameAbove(line: Line, next: Line | undefined, content: Line | undefined, levelled: boolean): boolean {
  if (levelled) return true;
  if (/[:：]$/u.test(line.text)) return next !== undefined;
  if (!content || inlineGroup(line)) return false;
  const bold = isWholly(line, 'strong');
  if (line.kind === 'item')
    return (
      (content.kind === 'item' && content.level > line.level) ||
      (bold && content.kind === 'text' && content.level >= line.level && !isWholly(content, 'strong'))
    );
  if (bold && !isWholly(content, 'strong')) return true;
  return line.kind === 'text' && content.kind === 'item';
}

function isLevelOf(lines: readonly Line[], index: number, words: Lexicon): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  return line !== undefined && before !== undefined && isLevel(line, words) && !isLevel(before, words) && line.depth !== before.depth - 1;
}

/** A name, then its terms with nothing but blanks between them, line by line. */
function alternating(lines: readonly Line[], words: Lexicon): number[] {
  const plain = lines.filter((line) => !isLevel(line, words));
  if (plain.length < 4 || plain.length % 2 === 1 || plain.some((line) => line.kind !== 'text' || line.depth > 0 || /[:：]/u.test(line.text))) return [];
  const count = (line: Line): number => line.text.split(' ').length;
  const [names, terms] = [plain.filter((_, index) => index % 2 === 0), plain.filter((_, index) => index % 2 === 1)];
  const average = (list: readonly Line[]): number => list.reduce((sum, line) => sum + count(line), 0) / list.length;
  return average(terms) >= 2 && average(terms) > 1.4 * average(names) ? names.map((line) => lines.indexOf(line)) : [];
}

/** `Name: a, b, c` and `**Name** a, b`, with at least a term behind the name. */
function inlineGroup(line: Line): { name: Quote; terms: Quote } | undefined {
  const strong = line.marks.find((mark) => mark.type === 'strong' && mark.start === 0 && mark.end < line.text.length - 1);
  const colon = /^[^:：]{1,70}?[:：]\s?(?=\S)/u.exec(line.text);
  if (
    colon &&
    !/[:：]\/\//u.test(line.text.slice(0, colon[0].length + 2)) &&
    (line.text.slice(0, colon[0].length).match(/[(（]/gu)?.length ?? 0) === (line.text.slice(0, colon[0].length).match(/[)）]/gu)?.length ?? 0)
  ) {
    return { name: slice(line, 0, colon[0].replace(/\s?[:：]\s?$/u, '').length), terms: slice(line, colon[0].length) };
  }
  const caps = /^(\p{Lu}{2}[\p{Lu}\s&/+#-]*?)\s(?=\p{Lu}?\p{Ll}|\p{Lu}+,)[^,]{1,40},\s\S/u.exec(line.text);
  if (caps?.[1] && /\p{Ll}/u.test(line.text)) return { name: slice(line, 0, caps[1].length), terms: slice(line, caps[1].length) };
  const cell = line.text.indexOf('\t');
  if (cell > 0) return { name: slice(line, 0, cell), terms: slice(line, cell) };
  const dash = /^(.{2,50}?)\s[–—|-]\s(?=.*,)/u.exec(line.text);
  if (dash?.[1] && !dash[1].includes(',')) return { name: slice(line, 0, dash[1].length), terms: slice(line, dash[0].length) };
  return strong && /^[\s:–—-]*\S/u.test(line.text.slice(strong.end))
    ? { name: slice(line, 0, strong.end), terms: slice(line, strong.end + (/^[\s:–—(-]*/u.exec(line.text.slice(strong.end))?.[0].length ?? 0)) }
    : undefined;
}

/** A line that says nothing but how well: "Advanced", "Master", "★★★☆". */
export function isLevel(line: Quote, words: Lexicon): boolean {
  return (
    line.text.length < 40 &&
    (words.levels.has(line.text.replace(/^[(（]|[)）]$/gu, '')) ||
      /^[★☆●○•◦⚫⚪■□]{2,10}$|^\d{1,3}\s?%$|^\d{1,2}\s?\/\s?\d{1,2}$|^\d{1,2}\+?\s\p{L}+(?:\s\p{L}+){0,3}$/u.test(line.text))
  );
}

/** A sub-heading between a group's name and its terms, which are sub-headings too. */
function isLevelHeading(line: Line, next: Line | undefined): boolean {
  return line.depth > 0 && next !== undefined && (next.depth > line.depth || next.kind === 'item');
}

/** `Frontend (Senior)` is named Frontend. */
function nameOnly(line: Quote, words: Lexicon): Quote {
  const level = bracketLevel(line, words);
  return slice(line, 0, (level ? line.text.slice(0, level.at) : line.text).replace(/[\s:：_]+$/u, '').length);
}

function levelIn(line: Quote, words: Lexicon): { level?: Quote } {
  const level = bracketLevel(line, words);
  return level ? { level: level.quote } : {};
}

function bracketLevel(line: Quote, words: Lexicon): { at: number; quote: Quote } | undefined {
  return inBrackets(line, words) ?? atEnd(line, words);
}

/** `Frontend Expert`: the level is the last word of the name. */
function atEnd(line: Quote, words: Lexicon): { at: number; quote: Quote } | undefined {
  const last = /\s(\p{Lu}\p{L}+)$/u.exec(line.text);
  return last?.[1] && PLAIN_LEVELS.has(last[1].toLowerCase()) && words.levels.has(last[1]) ? { at: last.index, quote: slice(line, last.index + 1) } : undefined;
}

/** Levels that are no part of a skill's name: "Scrum Master" is one. */
const PLAIN_LEVELS: ReadonlySet<string> = new Set([
  'expert',
  'advanced',
  'intermediate',
  'beginner',
  'proficient',
  'novice',
  'experte',
  'fortgeschritten',
  'avancé',
  'intermédiaire',
  'avanzado',
  'intermedio',
  'avançado',
  'intermediário',
]);

function inBrackets(line: Quote, words: Lexicon): { at: number; quote: Quote } | undefined {
  const bracket = /\s?[(（]([^()（）]{2,30})[)）]\s*[:：]?$/u.exec(line.text);
  if (!bracket?.[1] || !words.levels.has(bracket[1])) return undefined;
  const start = bracket.index + bracket[0].indexOf(bracket[1]);
  return { at: bracket.index, quote: slice(line, start, start + bracket[1].length) };
}

/** Where bullets belong to a named line, a line without one that follows them starts anew. */
function closesGroup(line: Line, before: Line | undefined, named: boolean): boolean {
  return named && line.kind === 'text' && before?.kind === 'item' && line.gap > 0;
}
