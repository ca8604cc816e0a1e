import type { Line } from '../document/index.js';
import { headingKey } from '../lexicon/index.js';
import { speaksOnly } from './divide-content.js';
import { HEADS, type Scene } from './divide-scene.js';
import { rolesOf } from './label.js';
import { isLevelKey, isTongueLabel } from './tongues.js';

/** Of how many lines a passage about spoken languages consists that stands in another section: `LANGUAGES English (C1), German`. */
export function spokenPassage(scene: Scene): number {
  const { lines, index, current, words } = scene;
  const line = lines[index] as Line;
  if (line.depth > 0 || line.text.length > 200) return 0;
  if (isLanguageCell(line, words)) return 1 + tongues(lines, index + 1, words);
  const above = lines[index - 1];
  if (current.kind !== 'languages' && isTongueLabel(line, words) && !(above && speaksOnly(above, words))) return tonguesBelow(lines, index, words);
  if (current.kind === 'skills') return areRated(line, words) ? 1 : 0;
  if (!HOSTS.has(current.kind)) return 0;
  const label = LABELS.map((pattern) => pattern.exec(line.text)).find((match) => match?.[1] && isHeadingOfLanguages(match[1], scene));
  if (!label) return 0;
  const rest = line.text.slice(label[0].length);
  if (rest !== '') return speaksOnly({ ...line, text: rest }, words) ? 1 : 0;
  let end = index + 1;
  while (end < lines.length && (lines[end] as Line).level >= line.level && speaksOnly(lines[end] as Line, words)) end++;
  return end > index + 1 ? end - index : 0;
}

/** `Englisch fließend, Slowenisch Grundkenntnisse`: two languages or more with their levels, and nothing else. */
function areRated(line: Line, words: Scene['words']): boolean {
  const parts = line.text.length > LONGEST_ROW ? [] : line.text.split(/[,;]\s/u);
  const isRated = (text: string): boolean => words.fluency.occursIn(text) || words.levels.occursIn(text) || CEFR.test(text);
  return parts.length > 1 && parts.every((text) => isRated(text) && speaksOnly({ text }, words));
}

/** `English (B1)`. */
const CEFR = /\b[ABC][12]\b/u;

/** `Mother tongue(s)\tItalian`: a row of a form. */
function isLanguageCell(line: Line, words: Scene['words']): boolean {
  const [label = '', ...cells] = line.text.split('\t');
  return cells.length > 0 && rolesOf(label, words).includes('language') && speaksOnly({ ...line, text: cells.join(' ').trim() }, words);
}

/** How many lines belong to a label like `Mother tongue(s)`: the languages below it, a head or two of their table, further labels, and the key to their levels. */
function tonguesBelow(lines: readonly Line[], from: number, words: Scene['words']): number {
  let [end, at] = [from, from];
  for (; lines[at] && at <= end + MOST_HEADS; at++) {
    const line = lines[at] as Line;
    if (line.depth > 0 || line.kind === 'item') break;
    if (at > from && end > from && isLevelKey(line)) return at - from + (lines[at + 1]?.gap === 0 ? 2 : 1);
    if (speaksOnly(line, words)) end = at + 1;
    else if (line.text.length > LONGEST_ROW || (line.gap > 0 && !isTongueLabel(line, words))) break;
  }
  return end > from ? end - from : 0;
}

/** The heads of a table of languages: a label, what is understood, spoken and written, and how. */
const MOST_HEADS = 3;
const LONGEST_ROW = 90;

/** How many lines from an index on hold languages with their levels. */
function tongues(lines: readonly Line[], from: number, words: Scene['words']): number {
  let end = from;
  while (lines[end]?.gap === 0 && speaksOnly(lines[end] as Line, words)) end++;
  return end - from;
}

/** Two words or one, with a colon, a blank or nothing behind them. */
const LABELS: readonly RegExp[] = [/^(\p{L}+\s\p{L}+)(?:\s?[:：]\s*|\s|$)/u, /^(\p{L}+)(?:\s?[:：]\s*|\s|$)/u];

function isHeadingOfLanguages(text: string, { words }: Scene): boolean {
  return words.headings.get(headingKey(text, words.and))?.kind === 'languages';
}

/** Sections in which languages may stand behind a label of their own. */
const HOSTS: ReadonlySet<string> = new Set([...HEADS, 'summary', 'education', 'certificates', 'volunteer']);
