import { placeScore } from '../fields/place-score.js';
import { organisationScore } from '../fields/role.js';
import { isTown } from '../fields/town.js';
import type { Lexicon } from '../lexicon/index.js';
import type { DatedLine } from './anchor.js';
import { isLabelLine } from './header-like.js';
import { isBrief } from './label.js';

/**
 * An employer as the first of the items below a dated title (`- May 2018 – June 2020: Baker` / `  - Copper Kettle, Leeds` / `  - Baked rye`)
 * becomes a line of its header, where at least half of the section's entries show one.
 */
export function raiseNestedNames(lines: readonly DatedLine[], words: Lexicon): readonly DatedLine[] {
  const titles = lines.flatMap((line, at) => (line.anchor && line.line.depth === 0 ? [at] : []));
  if (titles.length === 0 || titles.some((at) => !isTitle(lines[at] as DatedLine, words))) return lines;
  const below = titles.filter((at) => isNested(lines, at, words));
  if (below.length < titles.length * MOST || below.filter((at) => namesOrganisation(lines[at + 1], words)).length < titles.length / 2) return lines;
  const names = new Set(below.map((at) => at + 1));
  return lines.map((line, at) => (names.has(at) ? { ...line, line: { ...line.line, kind: 'text', level: 0, gap: 0 } } : line));
}

/** The share of entries that have a name below their title. */
const MOST = 0.6;

/** A dated item that names no organisation; a word of one may stand in it, but not at its end (`Software Mentor`, `Research internship`). */
function isTitle({ line, rest }: DatedLine, words: Lexicon): boolean {
  return line.kind === 'item' && rest.length === 1 && organisationScore(rest[0]?.text ?? '', words) < ENDS_AS_NAME;
}

/** Whether the line below is nested in the item, and may be a name. */
function isNested(lines: readonly DatedLine[], at: number, words: Lexicon): boolean {
  const [title, below] = [lines[at]?.line, lines[at + 1]];
  if (!title || below?.line.kind !== 'item' || below.range || below.line.level !== title.level + 1) return false;
  return isBrief(below.line.text, LONGEST) && !/[.!?。:：]$/u.test(below.line.text) && !isLabelLine(below.line, words);
}

const LONGEST = 80;

/** The word of an organisation, or a place behind a comma. */
function namesOrganisation(dated: DatedLine | undefined, words: Lexicon): boolean {
  const text = dated?.line.text ?? '';
  const comma = text.search(/[,，、]/u);
  const place = comma > 0 ? text.slice(comma + 1).trim() : '';
  return organisationScore(text, words) >= NAMED || (place !== '' && (placeScore(place, words) >= PLACED || isTown(place, words)));
}

/** From here on a text names an organisation. */
const NAMED = 0.5;
/** From here on its word is where a name has it. */
const ENDS_AS_NAME = 0.7;
const PLACED = 0.8;
