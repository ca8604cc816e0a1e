import type { Arguments } from './arguments.js';
import type { Converted, Outcome } from './convert.js';
import { type Document, errorLine, labelOf, problemOf } from './document.js';
import type { Input } from './inputs.js';
import { type Io, write } from './io.js';
import { openFolder } from './write-whole.js';

/** Takes what became of a document to where it belongs, and gives it back; an output that cannot be written is a failure. */
export type Receiver = (document: Document, outcome: Outcome) => Promise<Outcome>;

/** Outputs go to files of `--out` or to standard output; what failed becomes a line of `log`, or of the output where that is lines. */
export async function openReceiver(args: Arguments, io: Io, log: (line: string) => void): Promise<Receiver> {
  const keep = args.out === undefined ? printer(io) : await filer(args.out, args);
  return async (document, outcome) => {
    const kept = 'error' in outcome ? outcome : await keep(document, outcome);
    if (!('error' in kept)) return kept;
    if (args.ndjson) await write(io.stdout, errorLine(document, kept.error), io.stop.signal);
    else log(`parse-cv: ${Object.values(labelOf(document))[0]}: ${kept.error}`);
    return kept;
  };
}

/** Where the output of a CV goes, below `--out`. */
export function outputFile({ target }: Input, { yaml }: Arguments): string {
  return `${target}.${yaml ? 'yaml' : 'json'}`;
}

type Keep = (document: Document, converted: Converted) => Promise<Outcome>;

function printer({ stdout, stop }: Io): Keep {
  return async (_, converted) => {
    await write(stdout, converted.output, stop.signal);
    return converted;
  };
}

async function filer(out: string, args: Arguments): Promise<Keep> {
  const folder = await openFolder(out);
  return async (document, converted) => {
    try {
      await folder.write(outputFile(document as Input, args), converted.output);
      return converted;
    } catch (error) {
      return { error: `cannot be written: ${problemOf(error)}` };
    }
  };
}
