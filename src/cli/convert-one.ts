import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Warning } from '../index.js';
import { type Arguments, UsageError } from './arguments.js';
import { convert } from './convert.js';
import { type Document, errorLine } from './document.js';
import { type Input, inputsOf } from './inputs.js';
import { type Io, oneLine, readAll, write } from './io.js';
import { openReceiver, outputFile } from './receiver.js';
import { settingsOf } from './settings.js';

/** Converts one file, or what is piped in, in this very process; returns the exit status. */
export async function convertOne(args: Arguments, io: Io): Promise<number> {
  const document = await onlyDocument(args.paths, io);
  const log = (line: string): void => void io.stderr.write(`${oneLine(line)}\n`);
  if ('target' in document && args.out !== undefined && !args.force) {
    const file = join(args.out, outputFile(document, args));
    if (existsSync(file)) {
      if (!args.quiet) log(`${file} is there and kept; --force writes it again`);
      return 0;
    }
  }
  const outcome = await convert(document, settingsOf(args));
  if ('error' in outcome) {
    if (outcome.isMisuse) throw new UsageError(outcome.error);
    if (args.ndjson) await write(io.stdout, errorLine(document, outcome.error), io.stop.signal);
    else log(`parse-cv: ${document.source}: ${outcome.error}`);
    return 1;
  }
  if (!args.quiet) for (const warning of outcome.warnings) log(describe(warning, document.source));
  const received = await (await openReceiver(args, io, log))(document, outcome);
  return 'error' in received ? 1 : 0;
}

/** The file that is named, or what is piped in; throws a `UsageError` where that is a keyboard. */
export async function onlyDocument(paths: readonly string[], { stdin }: Io): Promise<Input | (Document & { readonly source: string })> {
  if (paths.length > 0) for await (const input of inputsOf(paths)) return input;
  if (stdin.isTTY) throw new UsageError('no FILE given and nothing on standard input');
  return { source: 'standard input', bytes: await readAll(stdin) };
}

function describe({ code, message, place }: Warning, source: string): string {
  const where = place ? `${source}:${place.start.line}:${place.start.column}` : source;
  return `${where}: warning: ${message} [${code}]`;
}
