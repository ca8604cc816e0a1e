import { Piscina } from 'piscina';
import type { Outcome, Settings } from './convert.js';
import type { Document } from './document.js';
import type { Task } from './worker.js';

/** Threads that convert documents. */
export interface Pool {
  /** Converts a document in a free thread. Never rejects: a document that takes too long or ends its thread is a failed one. */
  readonly convert: (document: Document) => Promise<Outcome>;
  /** Ends all threads at once, whatever they do. */
  readonly close: () => Promise<void>;
}

/** Starts `jobs` threads; each document may take `timeout` milliseconds from when a thread takes it up. */
export function createPool(settings: Settings, jobs: number, timeout: number): Pool {
  const threads = new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    name: 'work',
    minThreads: jobs,
    maxThreads: jobs,
    idleTimeout: Number.POSITIVE_INFINITY,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
    workerData: settings,
  });
  threads.on('error', () => {}); // An answer that crossed with the end of its thread: its document has been given up.
  const clocks = new Map<number, () => void>();
  threads.on('message', (ticket: number) => clocks.get(ticket)?.());

  let tickets = 0;
  const convert = async (document: Document): Promise<Outcome> => {
    const task: Task = { ticket: tickets++, document };
    const late = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    clocks.set(task.ticket, () => {
      timer = setTimeout(() => late.abort(), timeout);
    });
    try {
      return await threads.run(task, { signal: late.signal });
    } catch (error) {
      return { error: late.signal.aborted ? `takes longer than ${timeout / 1000} s` : `ended its thread: ${(error as Error).message}` };
    } finally {
      clearTimeout(timer);
      clocks.delete(task.ticket);
    }
  };
  return { convert, close: () => threads.destroy() };
}

/** Enough for the largest text that `parseCv` reads; a thread that needs more is ended, and the others go on. */
const THREAD_MEGABYTES = 1024;
