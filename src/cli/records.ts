import type { Document } from './document.js';

/** The lines of a stream of NDJSON, in order. Lines that are too long or no UTF-8 are given with their problem; only the last may lack its line end. */
export async function* recordsOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Document> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  const record = (): Document => {
    const document = recordOf(++number, parts, length);
    parts = [];
    length = 0;
    return document;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
      take(chunk.subarray(start, end));
      yield record();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (length > 0) yield record();
}

function recordOf(number: number, parts: readonly Uint8Array[], length: number): Document {
  if (length > LONGEST_LINE) return { number, line: '', problem: `is longer than ${LONGEST_LINE / 1_048_576} MiB` };
  try {
    return { number, line: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
  } catch {
    return { number, line: '', problem: 'is not UTF-8 text' };
  }
}

const LINE_END = 0x0a;
const LONGEST_LINE = 16 * 1_048_576;
