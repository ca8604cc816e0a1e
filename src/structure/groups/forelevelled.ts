import type { Line } from '../../document/index.js';
import type { Lexicon } from '../../lexicon/index.js';
import { isLevel } from './level.js';
import { trimmed } from './levelled.js';
import type { TermGroup } from './names.js';

/** Names below their levels, as a page has them whose bars say how long they are, in figures: `75%` / `Ovens` / `50%` / `Dough`. Undefined where a level stands last. */
export function readForelevelled(lines: readonly Line[], words: Lexicon): TermGroup[] | undefined {
  if (lines.length < 4 || /\p{L}/u.test(lines[0]?.text ?? '') || !isLevel(lines[0] as Line, words)) return undefined;
  const levels = lines.flatMap((line, index) => (isLevel(line, words) ? [index] : []));
  if (levels.length < 2 || levels.at(-1) === lines.length - 1 || levels.some((at, j) => levels[j + 1] === at + 1)) return undefined;
  return levels.map((at, j) => ({ name: trimmed(lines[at + 1] as Line), level: lines[at] as Line, lines: lines.slice(at + 2, levels[j + 1]) }));
}
