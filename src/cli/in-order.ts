import { Readable } from 'node:stream';

/**
 * What `convert` makes of each item, in the order of the items, each as soon as those before it are done.
 * At most `AHEAD` items are taken in before the first of them is given out, so that memory stays flat.
 */
export function inOrder<T, R>(items: AsyncIterable<T>, convert: (item: T) => Promise<R>): AsyncIterable<R> {
  return Readable.from(items, { highWaterMark: 1 }).map(convert, { concurrency: AHEAD, highWaterMark: AHEAD } as { concurrency: number });
}

const AHEAD = 256;
