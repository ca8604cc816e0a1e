import type { Line } from '../document/index.js';
import { readHeading } from './heading.js';
import type { Kit } from './kit.js';

/** A page that prints each section twice, for wide screens and for narrow ones, says it once: what stands word for word right behind itself, heading and all, is left out. */
export function withoutRepeats(lines: readonly Line[], kit: Kit): readonly Line[] {
  const again = new Set<Line>();
  const last = new Map<string, number>();
  let apart = 0;
  let length = 0;
  for (const [at, line] of lines.entries()) {
    if (apart > 0 && lines[at - apart]?.text === line.text) length++;
    else {
      apart = at - (last.get(line.text) ?? at);
      length = apart === 0 ? 0 : 1;
    }
    last.set(line.text, at);
    if (apart < SHORTEST || length < apart) continue;
    const first = at - apart + 1;
    if (readHeading(lines[first] as Line, kit.words)) for (const repeat of lines.slice(first, at + 1)) again.add(repeat);
    apart = 0;
    length = 0;
  }
  if (again.size === 0) return lines;
  for (const line of again) kit.ledger.drop(line, 'duplicate');
  return lines.filter((line) => !again.has(line));
}

/** A heading and one line. */
const SHORTEST = 2;
