import { readFileSync } from 'node:fs';
import { type Arguments, readArguments, UsageError } from './arguments.js';
import { HELP } from './help.js';
import { isSingle } from './inputs.js';
import { type Io, oneLine, write } from './io.js';

/** Runs the command and returns its exit status: 0 done, 1 some input failed, 2 the command line is wrong, 130 interrupted. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await execute(readArguments(argv), io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`${oneLine(`parse-cv: ${error.message}; see parse-cv --help`)}\n`);
    return 2;
  }
}

// Each command loads what it needs and no more: most of the time that one CV takes is loading.
async function execute(args: Arguments, io: Io): Promise<number> {
  switch (args.command) {
    case 'help':
      return print(io, HELP);
    case 'version':
      return print(io, `${version()}\n`);
    case 'schema':
      return print(io, (await import('./schema.js')).jsonSchema());
    case 'validate':
      return (await import('./validate.js')).validate(args, io);
    case 'explain':
      return (await import('./explain.js')).explain(args, io);
    case 'convert':
      if (args.filter || !(await isSingle(args.paths))) return many(args, io);
      return (await import('./convert-one.js')).convertOne(args, io);
  }
}

async function many(args: Arguments, io: Io): Promise<number> {
  if (!args.ndjson && args.out === undefined) throw new UsageError('several CVs need --out DIR or --ndjson');
  return (await import('./convert-many.js')).convertMany(args, io);
}

async function print(io: Io, text: string): Promise<number> {
  await write(io.stdout, text, io.stop.signal);
  return 0;
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
