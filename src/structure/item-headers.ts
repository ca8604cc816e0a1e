import type { Lexicon } from '../lexicon/index.js';
import type { DatedLine } from './anchor.js';
import { isLabelLine } from './header-like.js';
import { isBrief } from './label.js';

/**
 * Headers whose names and date are list items of their own ("- Acme" / "- Baker" / "- 2018 – 2020") become lines like any other
 * header's, where most dates of the section stand so.
 */
export function withoutItemHeaders(lines: readonly DatedLine[], words: Lexicon): readonly DatedLine[] {
  const dates = lines.flatMap((line, at) => (isBareItem(line) ? [at] : []));
  const [first] = dates;
  if (first === undefined || dates.length < lines.filter(({ anchor, line }) => anchor && line.depth === 0).length * MOST) return lines;
  const above = namesAbove(lines, first, LONGEST, words);
  const below = above > 0 ? 0 : usualBelow(lines, dates, words);
  if (above + below === 0) return lines;
  const header = new Map<number, number>();
  for (const at of dates) {
    const start = at - namesAbove(lines, at, above, words);
    for (let i = start; i <= at + below && i < lines.length; i++) header.set(i, start);
  }
  return lines.map((line, at) => {
    const start = header.get(at);
    return start === undefined || line.line.kind !== 'item'
      ? line
      : { ...line, line: { ...line.line, kind: 'text', level: 0, gap: at === start ? Math.max(1, line.line.gap) : 0 } };
  });
}

/** The share of a section's dates that have to be items of their own. */
const MOST = 0.6;

/** Names that a header may have above its date. */
const LONGEST = 3;

const isBareItem = ({ line, range, rest }: DatedLine): boolean => line.kind === 'item' && range !== undefined && rest.length === 0;

/** How many items right above a date are names: up to the item that it is nested in, or to a gap. */
function namesAbove(lines: readonly DatedLine[], date: number, most: number, words: Lexicon): number {
  const { level, gap } = (lines[date] as DatedLine).line;
  if (gap > 0 && date > 0 && gap > (lines[date - 1] as DatedLine).line.gap) return 0;
  let count = 0;
  while (count < most) {
    const above = lines[date - count - 1];
    if (!above || !isName(above, words) || above.line.level > level) break;
    count++;
    const nested = (lines[date - count - 1]?.line.level ?? level) < level;
    if (above.line.level < level || (above.line.gap > gap && !nested)) break;
  }
  return count;
}

/** How many items below their date most entries have that are names. */
function usualBelow(lines: readonly DatedLine[], dates: readonly number[], words: Lexicon): number {
  let count = 0;
  while (count < LONGEST - 1) {
    const named = dates.filter((at) => isShortName(lines[at + count + 1], (lines[at] as DatedLine).line.level, words));
    if (named.length < dates.length * MOST) break;
    count++;
  }
  return count;
}

function isShortName(line: DatedLine | undefined, level: number, words: Lexicon): boolean {
  return line !== undefined && line.line.level === level && isName(line, words) && line.line.text.split(' ').length <= 6;
}

function isName({ line, anchor }: DatedLine, words: Lexicon): boolean {
  return line.kind === 'item' && !anchor && isBrief(line.text, 80) && !/[.!?。:：]$/u.test(line.text) && !isLabelLine(line, words);
}
