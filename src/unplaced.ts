import type { Position } from 'unist';
import type { Span } from './document/index.js';
import type { Ledger } from './evidence/index.js';

/** A passage of the source that ended in no field. */
export interface Unplaced {
  /** The words of the source, as they stand there. */
  readonly text: string;
  /** Where they stand: [unist](https://github.com/syntax-tree/unist#position)'s position, lines and columns from 1, offsets from 0 in UTF-16 units. */
  readonly place: Position;
  /**
   * Why: `no-section` (nobody wanted it), `no-field` (JSON Resume has no place for it), `list-label` ("Responsibilities:"), `label-without-value`,
   * `boilerplate`, `navigation`, `page-number`, `document-title`, `signature`, `duplicate`, `duration`, `personal-data`, `third-party-contact`, or
   * `beyond-limit` (behind `maxLength`). More may come.
   */
  readonly reason: string;
}

/**
 * The words that nothing claimed, line by line, each run with its reason. A small word that joins two values of a line
 * (`BSc in History`, `Baker at Acme`) was understood: `isJoiner` knows it.
 */
export function unplacedIn(source: string, ledger: Ledger, placeOf: (span: Span) => Position, limit: number, isJoiner: (word: string) => boolean): Unplaced[] {
  const found: Unplaced[] = [];
  let run: Span | undefined;
  const close = (): void => {
    if (run && run.end - run.start <= LONGEST_JOINER && isJoiner(source.slice(run.start, run.end)) && isBetweenValues(source, run, ledger))
      ledger.label({ text: source.slice(run.start, run.end), offsets: run.start });
    else if (run) {
      ledger.leave(run);
      found.push({
        text: source.slice(run.start, run.end),
        place: placeOf(run),
        reason: run.start >= limit ? 'beyond-limit' : (ledger.reason(run.start) ?? 'no-section'),
      });
    }
    run = undefined;
  };
  for (const match of source.matchAll(/[\p{L}\p{N}]+|\n/gu)) {
    if (match[0] === '\n') {
      close();
      continue;
    }
    for (const span of freeParts(match.index, match.index + match[0].length, ledger)) {
      if (run && run.start < limit && span.start >= limit) close();
      if (run && untouched(run.end, span.start, ledger)) run = { start: run.start, end: span.end };
      else {
        close();
        run = span;
      }
    }
  }
  close();
  return found;
}

const LONGEST_JOINER = 8;

/** Whether the next words of the line on both sides are values, with nothing but blanks and marks of type between. */
function isBetweenValues(source: string, { start, end }: Span, ledger: Ledger): boolean {
  let [before, after] = [start - 1, end];
  while (before >= start - REACH && BESIDE.has(source.charAt(before))) before--;
  while (after < end + REACH && BESIDE.has(source.charAt(after))) after++;
  return before < start - 1 && after > end && ledger.role(before) === 'value' && ledger.role(after) === 'value';
}

const REACH = 8;
const BESIDE: ReadonlySet<string> = new Set(' \t*_[])');

/** The parts of a word that nobody used: words can be glued. */
function freeParts(start: number, end: number, ledger: Ledger): Span[] {
  const parts: Span[] = [];
  for (let at = start; at < end; at++) {
    if (ledger.role(at) !== undefined) continue;
    const last = parts.at(-1);
    if (last && last.end === at) parts[parts.length - 1] = { start: last.start, end: at + 1 };
    else parts.push({ start: at, end: at + 1 });
  }
  return parts;
}

function untouched(from: number, to: number, ledger: Ledger): boolean {
  for (let at = from; at < to; at++) if (ledger.role(at) !== undefined) return false;
  return true;
}
