import { workerData } from 'node:worker_threads';
import { clockOf } from './clock.js';
import { convert, type Outcome, type Settings } from './convert.js';
import type { Document } from './document.js';

/** Documents on their way to a thread of the pool, and the memory of the clock that tells which of them it is at. */
export interface Batch {
  readonly documents: readonly Document[];
  readonly clock: SharedArrayBuffer;
}

// The first text takes far longer than the next, whatever it is: not one that somebody waits for.
await convert({ source: '', bytes: new Uint8Array() }, { ...(workerData as Settings), out: undefined });

/** Converts some documents, one after the other. */
export async function work({ documents, clock: memory }: Batch): Promise<Outcome[]> {
  const clock = clockOf(memory);
  const outcomes: Outcome[] = [];
  for (const [item, document] of documents.entries()) {
    clock.begin(item);
    outcomes.push(await convert(document, workerData as Settings));
  }
  return outcomes;
}
