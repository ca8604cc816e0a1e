import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Arguments {
  /** Path of the CV; absent for standard input. */
  readonly file?: string;
  readonly format?: string;
  /** BCP 47 tags. */
  readonly languages?: readonly string[];
  /** ISO 3166-1 code of the country that national phone numbers belong to. */
  readonly country?: string;
  readonly full: boolean;
  readonly compact: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** The command was called in a way that it does not know. */
export class UsageError extends Error {}

/** Reads the command line; throws a `UsageError` on an unknown option, a missing value or a second file. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [file, second] = positionals;
  if (second !== undefined) throw new UsageError(`one file at a time, but got ${positionals.length}`);
  const languages = values.language?.flatMap((list) => list.split(',')).map((tag) => tag.trim());
  return {
    ...(file !== undefined && file !== '-' && { file }),
    ...(values.format !== undefined && { format: values.format }),
    ...(languages && { languages }),
    ...(values.country !== undefined && { country: values.country }),
    full: values.full ?? false,
    compact: values.compact ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  language: { type: 'string', short: 'l', multiple: true },
  country: { type: 'string', short: 'c' },
  full: { type: 'boolean' },
  compact: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;
