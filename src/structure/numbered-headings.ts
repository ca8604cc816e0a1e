import type { Line } from '../document/index.js';
import type { Lexicon } from '../lexicon/index.js';
import { readHeading, USUAL } from './heading.js';

/** `1. Experience` … `2. Education` …: items of one numbered list that name sections, with what they hold between them, are the headings of a CV that has no others. */
export function raiseNumbered(lines: readonly Line[], words: Lexicon): readonly Line[] {
  const kinds = new Set<string>();
  const found = new Map<Line, Line>();
  let over = 0;
  for (const [at, line] of lines.entries()) {
    if (line.depth > 0 && (readHeading(line, words)?.rank ?? USUAL) < USUAL) return lines;
    const raised = raisedLine(line);
    const heading = raised && readHeading(raised, words);
    if (!raised || !heading || heading.guessed || heading.rank >= USUAL) continue;
    kinds.add(heading.kind);
    found.set(line, raised);
    const next = lines[at + 1];
    if (next && !next.ordered) over++;
  }
  if (kinds.size < SEVERAL || over * 2 <= found.size) return lines;
  return lines.map((line) => found.get(line) ?? line);
}

/** Kinds of section that nobody numbers by chance. */
const SEVERAL = 3;

/** A numbered item as the heading that it may be. */
function raisedLine(line: Line): Line | undefined {
  if (!line.ordered || line.level > 1 || line.depth > 0) return undefined;
  const { ordered: _ordered, ...rest } = line;
  return { ...rest, kind: 'heading', depth: 2, level: 0 };
}
