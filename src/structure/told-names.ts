import type { Line } from '../document/index.js';
import type { Lexicon } from '../lexicon/index.js';
import { type DatedLine, isAlone } from './anchor.js';
import { isHeaderLike } from './header-like.js';
import { isEmphasised } from './segment.js';

/** Lines without what is told of employers among them, and those sentences by the line of the date that each belongs to. */
export interface ToldNames {
  readonly lines: readonly DatedLine[];
  readonly told: ReadonlyMap<Line, Line>;
}

/**
 * `Copper Kettle` / `Bakes bread for three towns.` / `Baker` / `2018 – 2020`: a sentence about the employer that parts its name from the title, or
 * both from their date. Where most entries have one, none is a deed, and the header goes on behind it.
 */
export function withoutTold(lines: readonly DatedLine[], words: Lexicon): ToldNames {
  const anchors = lines.flatMap(({ anchor }, at) => (anchor ? [at] : []));
  const first = anchors[0] ?? 0;
  if (first < FEWEST_BEFORE) return { lines, told: NONE };
  const found = new Map(anchors.flatMap((anchor) => [toldAbove(lines, anchor, words)].flatMap((at) => (at === undefined ? [] : [[at, anchor] as const]))));
  if (found.size === 0 || found.size < anchors.length * MOST || (found.size < FEWEST && !isTight(lines, first))) return { lines, told: NONE };
  return {
    lines: lines.flatMap((line, at) => (found.has(at) ? [] : [line])),
    told: new Map([...found].map(([at, anchor]) => [(lines[anchor] as DatedLine).line, (lines[at] as DatedLine).line])),
  };
}

/** Whether no blank line stands among the lines above the only date: a single entry is no habit. */
const isTight = (lines: readonly DatedLine[], anchor: number): boolean => lines.slice(1, anchor + 1).every(({ line }) => line.gap === 0);

const NONE: ReadonlyMap<Line, Line> = new Map();
/** A name and the sentence about it. */
const FEWEST_BEFORE = 2;
const FEWEST = 2;
const MOST = 0.6;

/** Where such a sentence stands above a date: right below a name that begins a block, and at most a name further up than the date. */
function toldAbove(lines: readonly DatedLine[], anchor: number, words: Lexicon): number | undefined {
  const dated = lines[anchor] as DatedLine;
  if (dated.line.kind === 'item') return undefined;
  const between = lines[anchor - 1];
  const at = between && isTelling(between) ? anchor - 1 : anchor - 2;
  const line = lines[at];
  if (!line || !isTelling(line) || line.line.gap > 0) return undefined;
  if (at === anchor - 1 ? isAlone(dated) && dated.line.gap > 0 : !between || between.range || !isHeaderLike(between.line, words)) return undefined;
  for (let start = at - 1; start >= Math.max(0, at - 2); start--) {
    const above = lines[start] as DatedLine;
    if (above.range || isTelling(above) || !isHeaderLike(above.line, words)) return undefined;
    if (start === 0 || above.line.gap > 0 || lines[start - 1]?.line.kind === 'item') return at;
  }
  return undefined;
}

/** Five words and more, most in small letters, and a full stop behind them. */
function isTelling({ line, range }: DatedLine): boolean {
  const { text, kind, depth } = line;
  if (range || kind !== 'text' || depth > 0 || text.length > LONGEST || !/\p{L}[.!]$/u.test(text) || isEmphasised(line)) return false;
  const said = text.split(' ');
  return said.length >= FEWEST_WORDS && said.filter((word) => /^\p{Ll}/u.test(word)).length > said.length / 2;
}

const LONGEST = 240;
const FEWEST_WORDS = 5;
