import type { Line } from '../../document/index.js';
import type { Lexicon } from '../../lexicon/index.js';
import { isLevel } from './level.js';
import { trimmed } from './levelled.js';
import type { TermGroup } from './names.js';

/** Names below their levels, as a page has them whose bars say how long they are, in figures: `75%` / `Ovens` / `50%` / `Dough`. Undefined where a level stands last. */
export function readForelevelled(lines: readonly Line[], words: Lexicon): TermGroup[] | undefined {
  if (lines.length < 4 || /\p{L}/u.test(lines[0]?.text ?? '') || !isLevel(lines[0] as Line, words)) return undefined;
  const levels = lines.map((line) => isLevel(line, words));
  if (levels.at(-1) || levels.filter(Boolean).length < 2 || levels.some((level, index) => level && levels[index + 1])) return undefined;
  const groups: { name: TermGroup['name']; level: Line; lines: Line[] }[] = [];
  for (const [index, line] of lines.entries()) {
    if (levels[index]) groups.push({ name: undefined, level: line, lines: [] });
    else if (levels[index - 1]) (groups.at(-1) as (typeof groups)[number]).name = trimmed(line);
    else groups.at(-1)?.lines.push(line);
  }
  return groups as TermGroup[];
}
