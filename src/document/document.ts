import type { Line } from './line.js';
import type { Quote, Span } from './quote.js';

/** One key of a data file, with what stands behind it: a value, a list, or keys of its own. */
export interface Datum {
  /** Absent for the items of a list. */
  readonly key?: Quote;
  /** `experience[0].company`. */
  readonly path: string;
  readonly value?: Quote;
  readonly items?: readonly Datum[];
  readonly fields?: readonly Datum[];
}

/** A CV as it was written, before anyone asks what it means. */
export interface CvDocument {
  readonly source: string;
  readonly lines: readonly Line[];
  /** The keys of a data file or of a frontmatter block. */
  readonly data?: readonly Datum[];
  /** Stretches of the source that are syntax, not words: list markers, tags, addresses of links nobody reads. */
  readonly syntax: readonly Span[];
  readonly warnings: readonly ReadingWarning[];
}

/** Something that was wrong with the text itself. */
export interface ReadingWarning {
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
}
