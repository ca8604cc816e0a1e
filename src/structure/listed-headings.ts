import type { Line } from '../document/index.js';
import { headingKey, type Lexicon } from '../lexicon/index.js';
import { type HeadingCandidate, readHeading, USUAL } from './heading.js';

/** `1. Experience` … `2. Education` …, `• Experience` … `• Education` …: items of one list that name sections, with what they hold between them, are the headings of a CV that has no others. */
export function raiseListed(lines: readonly Line[], words: Lexicon): readonly Line[] {
  if (lines.filter((line) => isPlainly(line, words)).length < FEWEST) return lines;
  const kinds = new Set<string>();
  const found = new Map<Line, Line>();
  let over = 0;
  let plain = 0;
  for (const [at, line] of lines.entries()) {
    if (line.level > 1) continue;
    const raised = raisedLine(line, words);
    const heading = usualHeading(raised ?? line, words);
    if (!heading) continue;
    if (line.depth > 0) return lines;
    if (!raised) {
      plain++;
      continue;
    }
    kinds.add(heading.kind);
    found.set(line, raised);
    const next = lines[at + 1];
    if (next && !(line.ordered ? next.ordered : isListed(next, words))) over++;
  }
  if (kinds.size < SEVERAL || over * 2 <= found.size || plain >= found.size) return lines;
  return lines.map((line) => found.get(line) ?? line);
}

/** An item that is what some section is called and nothing else: a quick look before all lines are read as headings. */
function isPlainly({ kind, ordered, level, text }: Line, words: Lexicon): boolean {
  return (ordered || kind === 'item') && level <= 1 && text.length < LONGEST && words.headings.has(headingKey(text, words.and));
}

const FEWEST = 2;

/** Kinds of section that nobody lists by chance. */
const SEVERAL = 3;

/** What many authors call a section, word for word. */
function usualHeading(line: Line, words: Lexicon): HeadingCandidate | undefined {
  if (line.text.length > LONGEST) return undefined;
  const heading = readHeading(line, words);
  return heading && !heading.guessed && heading.rank < USUAL ? heading : undefined;
}

const LONGEST = 64;

/** Whether a line is an item that names a section, as the one above it does: a menu, or the terms of a list. */
function isListed(line: Line, words: Lexicon): boolean {
  const raised = raisedLine(line, words);
  return raised !== undefined && usualHeading(raised, words) !== undefined;
}

/** An item as the heading that it may be, if it is none as it stands (in bold, behind a sign). */
function raisedLine(line: Line, words: Lexicon): Line | undefined {
  if (line.level > 1 || line.depth > 0 || line.text.length > LONGEST) return undefined;
  if (!line.ordered && (line.kind !== 'item' || readHeading(line, words))) return undefined;
  const { ordered: _ordered, ...rest } = line;
  return { ...rest, kind: 'heading', depth: 2, level: 0 };
}
