import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { ParseOptions } from '../index.js';

/** What the command line asks for. */
export interface Arguments {
  readonly command: 'convert' | 'explain' | 'validate' | 'schema' | 'help' | 'version';
  /** Files, folders and globs; empty for standard input. */
  readonly paths: readonly string[];
  /** What the caller says about the CVs; checked by `parseCv`. */
  readonly options: ParseOptions;
  /** Label of an encoding that `TextDecoder` knows. */
  readonly encoding?: string;
  /** Folder to write into. */
  readonly out?: string;
  readonly force: boolean;
  readonly ndjson: boolean;
  /** Lines of `{ "id", "text" }` come in on standard input. */
  readonly filter: boolean;
  readonly full: boolean;
  readonly yaml: boolean;
  readonly compact: boolean;
  readonly quiet: boolean;
  /** How many CVs are read at once. */
  readonly jobs: number;
  /** How long one CV may take, in milliseconds. */
  readonly timeout: number;
  /** File that the page of `--explain` is written to. */
  readonly html?: string;
  readonly poison: Poison;
}

/** Texts with these words in them hang or crash the worker that reads them: how tests see that the run goes on. */
export interface Poison {
  readonly hang?: string;
  readonly crash?: string;
}

/** The command was called in a way that it does not know. */
export class UsageError extends Error {}

/** Reads the command line; throws a `UsageError` on an unknown option, a wrong value or options that contradict each other. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [word] = positionals;
  const verb = word === 'validate' || word === 'schema' ? word : undefined;
  const command = values.help ? 'help' : values.version ? 'version' : (verb ?? (values.explain ? 'explain' : 'convert'));
  const paths = (verb ? positionals.slice(1) : positionals).filter((path) => path !== '-' || positionals.length > 1);
  const filter = command === 'convert' && positionals.length === 0 && values.ndjson === true;
  for (const [wrong, message] of contradictions(values, paths)) if (wrong) throw new UsageError(message);
  return {
    command,
    paths,
    options: parseOptions(values),
    ...given({ encoding: knownEncoding(values.encoding), out: values.out, html: values.html }),
    force: values.force ?? false,
    ndjson: values.ndjson ?? false,
    filter,
    full: values.full ?? false,
    yaml: values.yaml ?? false,
    compact: values.compact ?? false,
    quiet: values.quiet ?? false,
    jobs: positive('--jobs', values.jobs, /^\d+$/u) ?? availableParallelism(),
    timeout: 1000 * (positive('--timeout', values.timeout, /^\d+(\.\d+)?$/u) ?? DEFAULT_TIMEOUT_SECONDS),
    poison: given({ hang: values['test-hang'], crash: values['test-crash'] }),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

type Values = ReturnType<typeof parse>['values'];

function contradictions(values: Values, paths: readonly string[]): [wrong: unknown, message: string][] {
  return [
    [values.out !== undefined && values.ndjson, '--out writes files, --ndjson prints lines: take one of them'],
    [values.yaml && (values.ndjson || values.compact), '--yaml writes no JSON: leave out --ndjson and --compact'],
    [values.stdin && paths.length > 0, '--stdin reads standard input, but files are given too'],
    [values.out !== undefined && paths.length === 0, '--out needs files or folders: standard input has no name'],
    [values.html !== undefined && !values.explain, '--html needs --explain'],
    [values.explain && (values.out !== undefined || values.ndjson || values.yaml), '--explain goes with no other output'],
    [values.explain && paths.length > 1, `--explain shows one CV, but got ${paths.length}`],
  ];
}

function parseOptions(values: Values): ParseOptions {
  const languages = values.language?.flatMap((list) => list.split(',')).map((tag) => tag.trim());
  return given({ format: values.format, languages, defaultCountry: values.country }) as ParseOptions;
}

function knownEncoding(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UsageError(`--encoding: "${label}" is no known encoding`);
  }
}

function positive(name: string, value: string | undefined, form: RegExp): number | undefined {
  if (value === undefined) return undefined;
  if (!form.test(value) || Number(value) === 0) throw new UsageError(`${name}: "${value}" is no number above 0`);
  return Number(value);
}

/** Without the keys that are undefined. */
function given<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

const DEFAULT_TIMEOUT_SECONDS = 10;
const OPTIONS = {
  out: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  stdin: { type: 'boolean' },
  full: { type: 'boolean' },
  yaml: { type: 'boolean' },
  compact: { type: 'boolean' },
  format: { type: 'string', short: 'f' },
  language: { type: 'string', short: 'l', multiple: true },
  country: { type: 'string', short: 'c' },
  encoding: { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  timeout: { type: 'string' },
  explain: { type: 'boolean' },
  html: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  'test-hang': { type: 'string' },
  'test-crash': { type: 'string' },
} as const;
