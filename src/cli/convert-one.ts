import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Warning } from '../index.js';
import { type Arguments, UsageError } from './arguments.js';
import { convert, outputFile } from './convert.js';
import { inputsOf } from './inputs.js';
import { type Io, oneLine } from './io.js';
import { receiver } from './receiver.js';
import { settingsOf } from './settings.js';
import { singleDocument } from './single.js';
import { openFolder } from './write-whole.js';

/** Converts one file, or what is piped in, in this very process; returns the exit status. */
export async function convertOne(args: Arguments, io: Io): Promise<number> {
  const log = (line: string): void => void io.stderr.write(`${oneLine(line)}\n`);
  const settings = settingsOf(args);
  const { value: input } = await inputsOf(args.paths).next();
  const file = input && args.out !== undefined ? join(args.out, outputFile(input, settings.style)) : undefined;
  if (file !== undefined && !args.force && existsSync(file)) {
    if (!args.quiet) log(`${file} is there and kept; --force writes it again`);
    return 0;
  }
  const document = input ?? (await singleDocument(undefined, io));
  if (args.out !== undefined) await openFolder(args.out);
  const outcome = await convert(document, settings);
  if ('error' in outcome && outcome.isMisuse) throw new UsageError(outcome.error);
  if ('warnings' in outcome && !args.quiet) for (const warning of outcome.warnings) log(describe(warning, document.source));
  await receiver(args, io, log)(document, outcome);
  return 'error' in outcome ? 1 : 0;
}

function describe({ code, message, place }: Warning, source: string): string {
  const where = place ? `${source}:${place.start.line}:${place.start.column}` : source;
  return `${where}: warning: ${message} [${code}]`;
}
