import { type Line, type Quote, slice } from '../../document/index.js';
import { splitTerms } from '../../fields/terms.js';
import { levelled } from '../../structure/groups.js';
import type { Kit } from '../../structure/kit.js';

/** The terms of a list; a phrase with one comma and an "and" in it is one term, and so is a name with its level. */
export function split(line: Quote, kit: Kit, among: boolean): Quote[] {
  if (levelled(line, kit.words, (part) => kit.words.fluency.has(part))) return [line];
  const parts = splitTerms(line, kit.words, among);
  return isPhrase(parts, kit) ? [slice(line)] : parts;
}

function isPhrase(parts: readonly Quote[], kit: Kit): boolean {
  const last = parts.at(-1)?.text ?? '';
  return (
    parts.length === 2 &&
    last
      .split(' ')
      .slice(1)
      .some((word) => kit.words.and.has(word)) &&
    parts.some((part) => part.text.split(' ').length >= 5)
  );
}

/** Terms that the author set as code or in italics, each by itself. */
export function inMarks(line: Quote): Quote[] | undefined {
  if (!('marks' in line)) return undefined;
  for (const type of ['code', 'emphasis']) {
    const marks = (line as Line).marks.filter((mark) => mark.type === type);
    const rest = marks.reduceRight((text, mark) => text.slice(0, mark.start) + text.slice(mark.end), line.text);
    if (marks.length > 1 && !/[\p{L}\p{N}]/u.test(rest)) return marks.map((mark) => slice(line, mark.start, mark.end));
  }
  return undefined;
}

/** Whether slashes between blanks may stand inside a term: the line is one of several, and few of them are lists with slashes. */
export function isAmong(lines: readonly Quote[]): boolean {
  return lines.length > 1 && lines.filter((line) => (line.text.match(/\s\/\s/gu)?.length ?? 0) > 1).length < lines.length * 0.6;
}
