import type { Arguments } from './arguments.js';
import type { Outcome } from './convert.js';
import { type Document, errorLine, problemOf } from './document.js';
import type { Input } from './inputs.js';
import { type Io, oneLine, write } from './io.js';
import { openFolder } from './write-whole.js';

/** Takes what became of a document to where it belongs, and gives it back; an output that cannot be written is a failure. */
export type Receiver = (document: Document, outcome: Outcome) => Promise<Outcome>;

/** Outputs go to files of `--out`, or to standard output; what failed becomes a line of `log`, or of the output. */
export async function openReceiver(args: Arguments, io: Io, log: (line: string) => void): Promise<Receiver> {
  if (args.out === undefined) return lineReceiver(io);
  const folder = await openFolder(args.out);
  return async (document, outcome) => {
    const input = document as Input;
    try {
      if (!('error' in outcome)) {
        await folder.write(outputFile(input, args), outcome.output);
        return outcome;
      }
      log(oneLine(`parse-cv: ${input.source}: ${outcome.error}`));
      return outcome;
    } catch (error) {
      log(oneLine(`parse-cv: ${input.source}: cannot be written: ${problemOf(error)}`));
      return { error: problemOf(error) };
    }
  };
}

/** Where the output of a CV goes, below `--out`. */
export function outputFile({ target }: Input, { yaml }: Arguments): string {
  return `${target}.${yaml ? 'yaml' : 'json'}`;
}

function lineReceiver({ stdout, stop }: Io): Receiver {
  return async (document, outcome) => {
    await write(stdout, 'error' in outcome ? errorLine(document, outcome.error) : outcome.output, stop.signal);
    return outcome;
  };
}
