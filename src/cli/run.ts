import { type ParseOptions, type ParseResult, parseCv, type Warning } from '../index.js';
import { type Arguments, readArguments, UsageError } from './arguments.js';
import { decode, InputError } from './decode.js';
import type { Io } from './io.js';
import { USAGE } from './usage.js';

/** Runs the command and returns its exit status: 0 done, 1 the input cannot be read, 2 the command line is wrong. Never throws on bad input. */
export function run(argv: readonly string[], io: Io): number {
  try {
    return execute(readArguments(argv), io);
  } catch (error) {
    if (error instanceof UsageError) return fail(io, `${error.message}; see parse-cv --help`, 2);
    if (error instanceof InputError) return fail(io, error.message, 1);
    throw error;
  }
}

function execute(args: Arguments, io: Io): number {
  if (args.help) return print(io, USAGE);
  if (args.version) return print(io, `${io.version()}\n`);
  if (args.file === undefined && io.stdinIsTerminal) throw new UsageError('no FILE given and nothing on standard input');
  const name = args.file ?? 'standard input';
  const result = parse(readText(args, name, io), args);
  for (const warning of result.warnings) io.stderr(`${oneLine(describe(warning, name))}\n`);
  return print(io, `${JSON.stringify(args.full ? result : result.resume, null, args.compact ? undefined : 2)}\n`);
}

function readText(args: Arguments, name: string, io: Io): string {
  try {
    return decode(args.file === undefined ? io.readStdin() : io.readFile(args.file));
  } catch (error) {
    throw new InputError(`${name}: ${reason(error)}`);
  }
}

function reason(error: unknown): string {
  if (error instanceof InputError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && SYSTEM_ERRORS[code]) ?? message;
}

function parse(text: string, args: Arguments): ParseResult {
  const options = {
    ...(args.format !== undefined && { format: args.format }),
    ...(args.languages && { languages: args.languages }),
    ...(args.country !== undefined && { defaultCountry: args.country }),
  } as ParseOptions;
  try {
    return parseCv(text, options);
  } catch (error) {
    if (error instanceof TypeError && OPTION_NAME.test(error.message)) throw new UsageError(error.message);
    throw error;
  }
}

function describe({ code, message, place }: Warning, name: string): string {
  const where = place ? `${name}:${place.start.line}:${place.start.column}` : name;
  return `${where}: warning: ${message} [${code}]`;
}

function print(io: Io, text: string): number {
  io.stdout(text);
  return 0;
}

function fail(io: Io, message: string, status: number): number {
  io.stderr(`${oneLine(`parse-cv: ${message}`)}\n`);
  return status;
}

/** Without line breaks and control characters, which a CV could use to play with the reader's terminal. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim();
}

const OPTION_NAME = /\b(format|languages|defaultCountry)\b/;
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
};
