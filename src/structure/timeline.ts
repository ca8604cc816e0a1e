import type { Line } from '../document/index.js';
import type { DateRangeReader } from '../fields/date-range.js';
import type { Lexicon } from '../lexicon/index.js';
import { type DatedLine, dateLines } from './anchor.js';
import { readHappening } from './happening.js';
import type { Kit } from './kit.js';
import type { SectionKind } from './section.js';

/** Where a timeline tells what happened on a date, and the section that it belongs to: jobs, studies, awards, projects. */
export function timelineOf(lines: readonly Line[], words: Lexicon, dates: DateRangeReader): ReadonlyMap<number, SectionKind> {
  const found = new Map<number, SectionKind>();
  for (const at of lines.keys()) {
    const kind = happensAt(lines, at, words, dates);
    if (kind) found.set(at, kind);
  }
  return found.size < FEWEST ? NONE : found;
}

/** Fewer dates with what happened on them are no timeline. */
const FEWEST = 2;
const NONE: ReadonlyMap<number, SectionKind> = new Map();

/** The section of what happened on a date that has a line to itself. */
function happensAt(lines: readonly Line[], at: number, words: Lexicon, dates: DateRangeReader): SectionKind | undefined {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || line.kind === 'item' || line.kind === 'row' || line.text.length > LONGEST_DATE || !YEAR.test(line.text)) return undefined;
  const happening = readHappening(next, words);
  return happening && isMoment(dateLines([line], { words, dates })[0]) ? happening.kind : undefined;
}

const LONGEST_DATE = 32;
const YEAR = /\d{4}/u;

function isMoment(dated: DatedLine | undefined): boolean {
  return dated?.range?.single === true && dated.anchor && dated.rest.length === 0;
}

/** Puts in the place of what a timeline says the names that an entry has below its date; a job that somebody joined has begun there. */
export function nameHappenings(lines: readonly DatedLine[], kit: Kit): DatedLine[] {
  const named: DatedLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [dated, next] = [lines[at] as DatedLine, lines[at + 1]];
    const happening = next && isMoment(dated) && readHappening(next.line, kit.words);
    if (!happening || !dated.range) {
      named.push(dated);
      continue;
    }
    kit.ledger.label(happening.said);
    const range = happening.kind === 'work' ? { ...dated.range, ongoing: true, single: false } : dated.range;
    named.push({ ...dated, range, line: { ...dated.line, depth: 0, gap: 1 } }, ...happening.names.map(undated));
    const below = lines[at + 2];
    at++;
    if (!below || below.anchor || happening.names.length > 1 || below.line.text.length > LONGEST_NAME) continue;
    named.push(undated({ ...below.line, kind: 'text', level: 0, depth: 0, gap: 0 }));
    at++;
  }
  return named;
}

const LONGEST_NAME = 100;

function undated(line: Line): DatedLine {
  return { line, rest: [line], anchor: false };
}
