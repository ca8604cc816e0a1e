import type { Datum, Line, Quote } from '../document/index.js';
import type { HeadingKind } from '../languages/index.js';

/** What a section holds: a kind that headings name, the head of the CV, or something that no word explains. */
export type SectionKind = HeadingKind | 'head' | 'unknown';

/** A part of the CV under one heading. */
export interface Section {
  readonly kind: SectionKind;
  readonly heading?: Line;
  readonly lines: readonly Line[];
  /** The same part of a data file. */
  readonly data?: readonly Datum[];
  /** The keys of a data file that open it, or wrap what it holds. */
  readonly keys?: readonly Quote[];
}

/** Sections whose lines are short terms: a heading word among them is more likely one of the terms. */
export const LISTS: ReadonlySet<SectionKind> = new Set(['skills', 'interests', 'languages']);

/** Sections made of entries: labels stand inside them, and smaller headings name entries. */
export const ENTRIES: ReadonlySet<SectionKind> = new Set([
  'work',
  'education',
  'projects',
  'volunteer',
  'awards',
  'certificates',
  'publications',
  'talks',
  'references',
]);
