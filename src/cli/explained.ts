import type { ParseResult } from '../index.js';

/** A CV as it was read. */
export interface Explained {
  /** What the CV is called. */
  readonly source: string;
  readonly text: string;
  readonly result: ParseResult;
}

/** What is to be said about a CV in one line. */
export function factsOf({ result }: Explained): string {
  const values = Object.keys(result.provenance).length;
  return [result.format, result.language ?? 'language unknown', `${values} values`, `${result.unplaced.length} unplaced`].join(' · ');
}
