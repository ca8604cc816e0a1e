import { parentPort, workerData } from 'node:worker_threads';
import { convert, type Outcome, type Settings } from './convert.js';
import type { Document } from './document.js';

/** A document on its way through the pool. */
export interface Task {
  readonly ticket: number;
  readonly document: Document;
}

// The first text takes far longer than the next, whatever it is: not one that somebody waits for.
await convert({ source: '', bytes: new Uint8Array() }, workerData as Settings);

/** Converts one document in a thread of the pool, and tells the pool that it has begun: its time runs from there. */
export async function work({ ticket, document }: Task): Promise<Outcome> {
  parentPort?.postMessage(ticket);
  return convert(document, workerData as Settings);
}
