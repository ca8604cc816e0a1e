import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import { type Clock, clockOf } from './clock.js';
import type { Outcome, Settings } from './convert.js';
import type { Document } from './document.js';
import type { Batch } from './worker.js';

/** Threads that convert documents. */
export interface Pool {
  /** Converts a document in a free thread. Never rejects: a document that takes too long or ends its thread is a failed one. */
  readonly convert: (document: Document) => Promise<Outcome>;
  /** Ends all threads at once, whatever they do. */
  readonly close: () => Promise<void>;
}

interface Task {
  readonly document: Document;
  readonly resolve: (outcome: Outcome) => void;
}

/** Starts `jobs` threads; each document may take `timeout` milliseconds from when a thread takes it up. */
export function createPool(settings: Settings, jobs: number, timeout: number): Pool {
  for (const flag of COMPILER) setFlagsFromString(flag);
  setFlagsFromString(`--min-semi-space-size=${YOUNG_MEGABYTES / SPACES}`); // all its room from the start: the memory of a run says nothing about how many documents come
  if (jobs >= availableParallelism()) setFlagsFromString('--no-concurrent-recompilation'); // no core is left that could compile beside them
  const threads = new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    name: 'work',
    minThreads: jobs,
    maxThreads: jobs,
    idleTimeout: Number.POSITIVE_INFINITY,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    workerData: settings,
  });
  threads.on('error', () => {}); // An answer that crossed with the end of its thread: its documents have been given up.

  let waiting: Task[] = [];
  let free = jobs;
  const start = (): void => {
    while (free > 0 && waiting.length > 0) {
      const tasks = waiting.splice(0, Math.min(MOST_AT_ONCE, Math.ceil(waiting.length / jobs)));
      free--;
      void attend(tasks).then((left) => {
        free++;
        waiting = [...left, ...waiting];
        start();
      });
    }
  };

  /** Has a thread convert some documents; where one of them ends it, the others are given back. */
  async function attend(tasks: readonly Task[]): Promise<readonly Task[]> {
    const clock = clockOf();
    const late = new AbortController();
    const stopWatch = watch(clock, timeout, () => late.abort());
    const batch: Batch = { documents: tasks.map(({ document }) => document), clock: clock.memory };
    try {
      const outcomes: Outcome[] = await threads.run(batch, { signal: late.signal });
      for (const [item, outcome] of outcomes.entries()) tasks[item]?.resolve(outcome);
      return [];
    } catch (error) {
      const culprit = Math.max(0, clock.item());
      tasks[culprit]?.resolve({ error: late.signal.aborted ? `takes longer than ${timeout / 1000} s` : `ended its thread: ${(error as Error).message}` });
      return tasks.filter((_, item) => item !== culprit);
    } finally {
      stopWatch();
    }
  }

  const convert = (document: Document): Promise<Outcome> =>
    new Promise((resolve) => {
      waiting.push({ document, resolve });
      queueMicrotask(start);
    });
  return { convert, close: () => threads.destroy() };
}

/** Calls `late` when an item has been begun longer than `timeout` milliseconds ago; gives back how to stop watching. */
function watch(clock: Clock, timeout: number, late: () => void): () => void {
  const timer = setInterval(() => clock.item() >= 0 && clock.elapsed() >= timeout && late(), LOOK_EVERY);
  return () => clearInterval(timer);
}

/** Milliseconds. */
const LOOK_EVERY = 50;

/** So many documents keep a thread busy while its last answers are taken in; those of a batch are out of reach of other threads. */
const MOST_AT_ONCE = 8;

/** Enough for the largest text that `parseCv` reads; a thread that needs more is ended, and the others go on. */
const THREAD_MEGABYTES = 1024;
/** What a thread may make before it looks for what can go: with more, fewer documents are cut off in the middle, and threads wait less for each other's memory. */
const YOUNG_MEGABYTES = 96;
/** The parts of that room, by the engine's count; the flag means one of them. */
const SPACES = 3;

/**
 * Each thread compiles for itself what it runs often, a seventh of its time over some thousand CVs. By default whole trees of functions are compiled as one,
 * and again whenever one of them meets a shape of object that it has not met: smaller pieces, that take more shapes, are compiled more quickly and less often.
 */
const COMPILER = ['--max-inlined-bytecode-size-cumulative=200', '--max-optimized-bytecode-size=3000', '--max-valid-polymorphic-map-count=8'];
