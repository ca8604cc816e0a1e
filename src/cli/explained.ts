import type { ParseResult } from '../index.js';

/** A CV as it was read. */
export interface Explained {
  /** What the CV is called. */
  readonly source: string;
  readonly text: string;
  readonly result: ParseResult;
}
