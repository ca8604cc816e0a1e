import type { Line } from '../document/index.js';
import type { Lexicon } from '../lexicon/index.js';
import { isCaps } from './heading.js';
import { isBrief, loneLabel, readLabel } from './label.js';

/** Whether a line could belong to an entry's header. */
export function isHeaderLike(line: Line | undefined, words: Lexicon): boolean {
  if (!line || line.kind === 'item') return false;
  return (line.depth > 0 || mayName(line.text, isCaps(line.text) ? 240 : 120)) && !isLabelLine(line, words);
}

/** Whether a text can be a name: a brief one, names side by side, as long titles of works are, or one that is told of. */
export function mayName(text: string, most: number): boolean {
  return isBrief(text, most) || areNames(text) || isToldOf(text);
}

/** `Copper Kettle · Bakes bread for the county.`: a name, and a sentence about it behind a dot. */
export function isToldOf(text: string): boolean {
  return text.length <= LONGEST_TOLD && TOLD_OF.test(text);
}

const TOLD_OF = /^\p{Lu}[^.!?·•|]{1,60}\s·\s[^·•|]{8,}[.!。]$|^\p{Lo}[^。！？·•|]{1,30}\s·\s[^·•|]{4,}。$/u;
const LONGEST_TOLD = 300;

/** Names side by side, however many: nearly all long words have a capital, and no two are glued. */
function areNames(text: string): boolean {
  if (text.length > LONGEST_NAMES || /[.!?:]$|\p{Ll}\p{Lu}/u.test(text)) return false;
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.8;
}

const LONGEST_NAMES = 180;

/** Whether a line only introduces what stands below it ("Responsibilities:", "Highlights"). */
export function isLabelLine(line: Line, words: Lexicon): boolean {
  const label = loneLabel(line, words);
  if (!label) return false;
  return label.roles.some((role) => INTRODUCTIONS.has(role)) || /[:：]$/u.test(line.text);
}

/** Whether a line tells of the entry above it behind a label: `Stack: Go`, `Link: …`. */
export function isLabelledDetail(line: Line, words: Lexicon): boolean {
  const label = readLabel(line, words);
  return label !== undefined && label.value.text !== '' && label.roles.some((role) => INTRODUCTIONS.has(role));
}

const INTRODUCTIONS: ReadonlySet<string> = new Set(['highlights', 'keywords', 'courses', 'description', 'summary']);
