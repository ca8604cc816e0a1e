import type { Arguments } from './arguments.js';
import type { Outcome } from './convert.js';
import { type Document, errorLine, labelOf } from './document.js';
import { type Io, write } from './io.js';

/** Takes what became of a document to where it belongs. */
export type Receiver = (document: Document, outcome: Outcome) => Promise<void>;

/** Outputs that no folder holds go to standard output; what failed becomes a line of `log`, or of the output where that is lines. */
export function receiver({ ndjson }: Arguments, { stdout, stop }: Io, log: (line: string) => void): Receiver {
  return async (document, outcome) => {
    if (!('error' in outcome)) {
      if (outcome.output !== undefined) await write(stdout, outcome.output, stop.signal);
    } else if (ndjson) await write(stdout, errorLine(document, outcome.error), stop.signal);
    else log(`parse-cv: ${Object.values(labelOf(document))[0]}: ${outcome.error}`);
  };
}
