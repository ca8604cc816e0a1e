import type { Outcome } from './convert.js';

/** What a run has done so far. */
export interface Tally {
  parsed: number;
  /** Parsed, but with warnings. */
  warned: number;
  failed: number;
  /** Written by an earlier run, and kept. */
  kept: number;
  /** In how many of the parsed CVs each field was found. */
  readonly fields: Map<string, number>;
}

/** Nothing done yet. */
export function newTally(): Tally {
  return { parsed: 0, warned: 0, failed: 0, kept: 0, fields: new Map() };
}

/** Counts a document in. */
export function count(tally: Tally, outcome: Outcome): void {
  if ('error' in outcome) {
    tally.failed++;
    return;
  }
  tally.parsed++;
  if (outcome.warnings.length > 0) tally.warned++;
  for (const field of outcome.fields) tally.fields.set(field, (tally.fields.get(field) ?? 0) + 1);
}
