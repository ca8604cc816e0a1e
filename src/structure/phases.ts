import { concat, opensBold } from '../document/index.js';
import { organisationScore, titleScore } from '../fields/role.js';
import type { Lexicon } from '../lexicon/index.js';
import { type DatedLine, isAlone } from './anchor.js';
import { readHeader } from './header.js';
import { isHeaderLike } from './header-like.js';
import { missingRoles, type Traits } from './layout.js';
import { covers } from './umbrella.js';

/**
 * Leaves the dates of phases to the job that they are parts of (`### Baker, Copper Kettle` / `2016 – 2021` / `**Rye bread** (2019 – 2021)` /
 * `**Pies** (2016 – 2019)`): they are of a lower rank, name no other post, and fill its time from the first year to the last.
 */
export function withoutPhases(lines: readonly DatedLine[], traits: Traits, words: Lexicon): readonly DatedLine[] {
  const anchors = lines.flatMap(({ anchor, range }, at) => (anchor && range && !range.single ? [at] : []));
  if (anchors.length < FEWEST + 1) return lines;
  const found = new Set<number>();
  for (let j = 0; j < anchors.length; ) {
    const over = anchors[j] as number;
    let next = j + 1;
    while (next < anchors.length && isBelow(lines, over, anchors[next] as number)) next++;
    const phases = anchors.slice(j + 1, next);
    const are =
      phases.length >= FEWEST && fill(lines, over, phases) && phases.every((at) => namesNoPost(lines, at, words)) && isPost(lines, over, traits, words);
    for (const at of are ? phases : []) found.add(at);
    j = are ? next : j + 1;
  }
  return found.size === 0 ? lines : lines.flatMap((dated, at) => (found.has(at) ? asText(lines, at) : isTitle(lines, at, found) ? [] : [dated]));
}

/**
 * Leaves dates in lists below headings that say as what and with whom somebody worked to what the lists tell, where the headings have none
 * (`### Teacher, Ormeval College` / `- Rye and Salt (Fall 2019)`).
 */
export function withoutDatedDeeds(lines: readonly DatedLine[], traits: Traits, words: Lexicon): readonly DatedLine[] {
  const depth = lines[0]?.line.depth ?? 0;
  if (depth === 0 || lines.some(({ line, anchor }) => anchor && line.kind !== 'item') || !lines.some(({ anchor }) => anchor)) return lines;
  const headings = lines.filter(({ line }) => line.depth > 0);
  if (!headings.every(({ line }) => line.depth === depth) || !headings.every((heading) => isWhole([heading], traits, words))) return lines;
  return lines.map(({ line }) => ({ line, rest: [line], anchor: false }));
}

const isWhole = (header: readonly DatedLine[], traits: Traits, words: Lexicon): boolean => missingRoles(readHeader(header, words), traits, words).length === 0;

/** A phase by itself is rather a second post. */
const FEWEST = 2;

/** Whether a date lies in the time of one above it, and is of a lower rank: below a smaller heading, not in bold, or at the other end of its line. */
function isBelow(lines: readonly DatedLine[], over: number, at: number): boolean {
  const [outer, inner] = [lines[over] as DatedLine, lines[at] as DatedLine];
  if (!outer.range || !inner.range || !covers(outer.range, inner.range)) return false;
  const [rank, other] = [rankOf(lines, over), rankOf(lines, at)];
  return rank === other ? rank === PLAIN && outer.rest.length > 0 && inner.rest.length > 0 && opens(outer) !== opens(inner) : rank < other;
}

const opens = ({ range }: DatedLine): boolean => range?.start === 0;

/** The rank of a header as its first line shows it: its heading, bold text, plain text, an item. */
function rankOf(lines: readonly DatedLine[], at: number): number {
  const { line } = lines[titleOf(lines, at)] as DatedLine;
  return line.depth > 0 ? line.depth : line.kind === 'item' ? PLAIN + 1 : opensBold(line) ? PLAIN - 1 : PLAIN;
}

const PLAIN = 11;

/** Where the name stands beside a date: on its line, or right above it. */
function titleOf(lines: readonly DatedLine[], at: number): number {
  return isAlone(lines[at]) && at > 0 && !lines[at - 1]?.anchor ? at - 1 : at;
}

/** Whether one of the phases begins with the job, and one ends with it. */
function fill(lines: readonly DatedLine[], over: number, phases: readonly number[]): boolean {
  const range = lines[over]?.range;
  const ranges = phases.map((at) => lines[at]?.range);
  const isSame = (one = '', other = ''): boolean => one.slice(0, 4) === other.slice(0, 4);
  return (
    ranges.some((phase) => isSame(phase?.from?.value, range?.from?.value)) &&
    ranges.some((phase) => phase?.ongoing === range?.ongoing && isSame(phase?.to?.value, range?.to?.value))
  );
}

function namesNoPost(lines: readonly DatedLine[], at: number, words: Lexicon): boolean {
  const { rest } = lines[titleOf(lines, at)] as DatedLine;
  return rest.length > 0 && rest.every(({ text }) => titleScore(text, words) < NAMED && organisationScore(text, words) < NAMED);
}

/** From here on a text names a trade, or an organisation. */
const NAMED = 0.7;

/** Whether the header of a date says as what somebody worked, by its words or by naming all that a job has. */
function isPost(lines: readonly DatedLine[], at: number, traits: Traits, words: Lexicon): boolean {
  let start = titleOf(lines, at);
  if (lines[start]?.rest.some(({ text }) => titleScore(text, words) >= NAMED)) return true;
  while (start > 0 && at - start < MOST_LINES && lines[start]?.line.gap === 0 && isHeaderLike(lines[start - 1]?.line, words) && !lines[start - 1]?.anchor)
    start--;
  return isWhole(lines.slice(start, at + 1), traits, words);
}

const MOST_LINES = 3;

/** Whether the name of a phase whose date is the line below it stands there. */
function isTitle(lines: readonly DatedLine[], at: number, phases: ReadonlySet<number>): boolean {
  return phases.has(at + 1) && titleOf(lines, at + 1) === at;
}

/** A phase as a line of the job's text, with its name and its date. */
function asText(lines: readonly DatedLine[], at: number): DatedLine[] {
  const { line } = lines[at] as DatedLine;
  const title = (lines[titleOf(lines, at)] as DatedLine).line;
  const whole = { ...title, ...(title === line ? line : concat([title, line], ', ')), kind: title.kind === 'item' ? title.kind : ('text' as const), depth: 0 };
  return [{ line: whole, rest: [whole], anchor: false }];
}
