import { type Line, matchesIn, type Quote, slice } from '../../document/index.js';
import type { Kit } from '../kit.js';
import { rolesOf } from '../label.js';
import { isLevelText } from './level.js';
import { trimmed } from './levelled.js';
import type { TermGroup } from './names.js';

/** A label of a stack: what stands behind it or below it is the level, or the terms, of the name above. */
interface Labelled {
  readonly line: Line;
  readonly says?: 'level' | 'terms';
}

/**
 * Names whose level and terms stand below them behind labels (`Level:`, `Keywords:`), as a page of fields has them.
 * Nothing where no such label repeats.
 */
export function readStacked(lines: readonly Line[], kit: Kit): TermGroup[] | undefined {
  const labels = repeatedLabels(lines, kit);
  if (labels.size === 0) return undefined;
  const parts = lines.flatMap((line) => unglue(line, labels));
  const groups: { name?: Quote; level?: Quote; lines: Quote[] }[] = [];
  let says: 'level' | 'terms' | undefined;
  for (const [index, part] of parts.entries()) {
    const group = groups.at(-1);
    if (part.says) {
      says = part.says;
      kit.ledger.label(part.line);
    } else if (!group || (parts[index + 1]?.says !== undefined && !(says && parts[index - 1]?.says && isValue(parts, index)))) {
      groups.push({ name: trimmed(part.line), lines: [] });
      says = undefined;
    } else if (says === 'level' && !group.level) group.level = part.line;
    else group.lines.push(part.line);
  }
  return groups;
}

/** Between two labels of one name stands the value of the first: its label differs from the second, or opens the stack. */
function isValue(parts: readonly Labelled[], index: number): boolean {
  return parts[index - 1]?.says === 'level' && parts[index + 1]?.says === 'terms';
}

/** The labels of level and terms that stand at the start or the end of two lines or more. */
function repeatedLabels(lines: readonly Line[], kit: Kit): Map<string, 'level' | 'terms'> {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const match of matchesIn(line.text, LABEL)) if (match[1] && isStackedAt(match, line.text, kit)) counts.set(match[1], (counts.get(match[1]) ?? 0) + 1);
  const labels = new Map<string, 'level' | 'terms'>();
  for (const [label, count] of counts) {
    const roles = rolesOf(label, kit.words);
    if (count < 2) continue;
    if (roles.includes('level') || roles.includes('fluency')) labels.set(label, 'level');
    else if (roles.includes('keywords')) labels.set(label, 'terms');
  }
  return labels;
}

/** A label of a stack has its line to itself, ends it, or has a level behind it. */
function isStackedAt(match: RegExpMatchArray, text: string, { words }: Kit): boolean {
  const rest = text.slice((match.index ?? 0) + match[0].length).trim();
  return rest === '' || /\s(\p{L}+)\s?[:：]$/u.exec(rest)?.[1] === match[1] || isLevelText(rest, words) || words.levels.opens(rest);
}

const LABEL = /(?:^|[\s"])([\p{L}]+)\s?[:：](?=\s|$)/gu;

/** Cuts a line before and behind each label in it, so that each part is a name, a label or a value. */
function unglue(line: Line, labels: ReadonlyMap<string, 'level' | 'terms'>): Labelled[] {
  const parts: Labelled[] = [];
  let from = 0;
  const add = (end: number): void => {
    const quote = slice(line, from, end);
    if (/[\p{L}\p{N}]/u.test(quote.text)) parts.push({ line: { ...line, marks: [], ...quote } });
  };
  for (const match of matchesIn(line.text, LABEL)) {
    const says = labels.get(match[1] ?? '');
    if (!says) continue;
    const start = match.index + match[0].indexOf(match[1] ?? '');
    add(start);
    from = match.index + match[0].length;
    parts.push({ line: { ...line, marks: [], ...slice(line, start, from) }, says });
  }
  add(line.text.length);
  return parts.length > 0 ? parts : [{ line }];
}
