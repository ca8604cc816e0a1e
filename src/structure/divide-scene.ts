import type { Line } from '../document/index.js';
import type { DateRangeReader } from '../fields/date-range.js';
import type { Lexicon } from '../lexicon/index.js';
import { type HeadingCandidate, USUAL } from './heading.js';
import type { SectionKind } from './section.js';

/** The section that the next line belongs to if it opens none. */
export interface Open {
  readonly kind: SectionKind;
  readonly heading?: Line;
  readonly depth: number;
  readonly lines: Line[];
  /** Where spoken languages are a group of skills: what the heading of the next group looks like. */
  readonly group?: { readonly deeperThan: number } | { readonly shape: string };
}

/** How this author writes section headings. */
export interface House {
  /** Shapes by how many different sections they open. */
  readonly shapes: ReadonlyMap<string, number>;
  /** The shape of most sections. */
  readonly main: string;
  /** Depth of the main shape where it is a markdown heading, else 0. */
  readonly depth: number;
  /** Whether a heading of jobs stands anywhere. */
  readonly hasWork: boolean;
  /** Whether blank lines set most headings apart. */
  readonly apart: boolean;
}

/** What is known of all lines before any is looked at. */
export interface Page {
  readonly lines: readonly Line[];
  readonly house: House;
  readonly words: Lexicon;
  readonly dates: DateRangeReader;
  readonly candidates: readonly (HeadingCandidate | undefined)[];
  /** Index of the first candidate. */
  readonly first: number;
  /** Index of the last heading that may open a summary; -1 without one. */
  readonly lastSummary: number;
  /** The line that names the person, and the name folded. */
  readonly person: { readonly at: number; readonly name: string } | undefined;
  readonly navigation: ReadonlySet<number>;
  /** The lines up to which no jobs without a heading begin, as far as was looked. */
  readonly jobless: { until: number };
}

/** What is known when a line is looked at. */
export interface Scene extends Page {
  readonly index: number;
  readonly current: Open;
}

/** Counts how many kinds of section each shape of heading opens. */
export function houseOf(lines: readonly Line[], candidates: readonly (HeadingCandidate | undefined)[]): House {
  const kinds = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    if (!candidate || candidate.rank >= 3 * USUAL) continue;
    const set = kinds.get(candidate.shape) ?? new Set();
    set.add(candidate.kind);
    kinds.set(candidate.shape, set);
  }
  const shapes = new Map([...kinds].map(([shape, set]) => [shape, set.size]));
  let main = 'plain';
  let most = 0;
  for (const [shape, count] of shapes) if (count > most || (count === most && shape.startsWith('h') && !main.startsWith('h'))) [main, most] = [shape, count];
  const usual = lines.filter((_, at) => (candidates[at]?.rank ?? USUAL) < USUAL);
  return {
    shapes,
    main,
    depth: /^h\d$/u.test(main) ? Number(main.slice(1)) : 0,
    hasWork: candidates.some((candidate) => candidate?.kind === 'work'),
    apart: usual.filter(({ gap }) => gap > 0).length > usual.length * MOSTLY,
  };
}

const MOSTLY = 0.6;

/** Sections of the head: what has no heading of its own may follow. */
export const HEADS: ReadonlySet<SectionKind> = new Set(['head', 'contact', 'profiles']);

/** Lines longer than this are prose. */
export const PROSE = 90;
