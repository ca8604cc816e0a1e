/** Tells another thread which item of a batch a thread is at, and since when: two numbers in shared memory, which are there however the thread ends. */
export interface Clock {
  readonly memory: SharedArrayBuffer;
  /** To be called by the thread that works, when it begins an item. */
  readonly begin: (item: number) => void;
  /** The item that was begun last; -1 before the first. */
  readonly item: () => number;
  /** Milliseconds since it was begun; since the clock was made, before the first. */
  readonly elapsed: () => number;
}

/** A new clock, or the one whose memory another thread has made. */
export function clockOf(memory?: SharedArrayBuffer): Clock {
  const cells = new BigInt64Array(memory ?? new SharedArrayBuffer(2 * BigInt64Array.BYTES_PER_ELEMENT));
  const begin = (item: number): void => {
    Atomics.store(cells, BEGUN, process.hrtime.bigint());
    Atomics.store(cells, ITEM, BigInt(item));
  };
  if (!memory) begin(-1);
  return {
    memory: cells.buffer as SharedArrayBuffer,
    begin,
    item: () => Number(Atomics.load(cells, ITEM)),
    elapsed: () => Number(process.hrtime.bigint() - Atomics.load(cells, BEGUN)) / 1e6,
  };
}

const ITEM = 0;
const BEGUN = 1;
