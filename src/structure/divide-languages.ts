import type { Line } from '../document/index.js';
import { headingKey } from '../lexicon/index.js';
import { speaksOnly } from './divide-content.js';
import { HEADS, type Scene } from './divide-scene.js';
import { rolesOf } from './label.js';

/** Of how many lines a passage about spoken languages consists that stands in another section: `LANGUAGES English (C1), German`. */
export function spokenPassage(scene: Scene): number {
  const { lines, index, current, words } = scene;
  const line = lines[index] as Line;
  if (line.depth > 0 || line.text.length > 200) return 0;
  if (isLanguageCell(line, words)) return 1 + tongues(lines, index + 1, words);
  if (!HOSTS.has(current.kind)) return 0;
  const label = LABELS.map((pattern) => pattern.exec(line.text)).find((match) => match?.[1] && isHeadingOfLanguages(match[1], scene));
  if (!label) return 0;
  const rest = line.text.slice(label[0].length);
  if (rest !== '') return speaksOnly({ ...line, text: rest }, words) ? 1 : 0;
  let end = index + 1;
  while (end < lines.length && (lines[end] as Line).level >= line.level && speaksOnly(lines[end] as Line, words)) end++;
  return end > index + 1 ? end - index : 0;
}

/** `Mother tongue(s)\tItalian`: a row of a form. */
function isLanguageCell(line: Line, words: Scene['words']): boolean {
  const [label = '', ...cells] = line.text.split('\t');
  return cells.length > 0 && rolesOf(label, words).includes('language') && speaksOnly({ ...line, text: cells.join(' ').trim() }, words);
}

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
