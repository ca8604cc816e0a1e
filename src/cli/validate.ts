import { resumeSchema } from '../index.js';
import type { Arguments } from './arguments.js';
import { InputError } from './decode.js';
import { type Document, readText } from './document.js';
import { type Io, oneLine } from './io.js';
import { singleDocument } from './single.js';

/** Checks JSON Resume files against the schema and says what is wrong, a line for each fault; returns the exit status. */
export async function validate({ paths, encoding, quiet }: Arguments, io: Io): Promise<number> {
  let status = 0;
  for (const path of paths.length > 0 ? paths : [undefined]) {
    const document = await singleDocument(path, io);
    const faults = await faultsOf(document, encoding);
    if (faults.length > 0) status = 1;
    else if (!quiet) io.stdout.write(`${oneLine(`${document.source}: valid`)}\n`);
    for (const fault of faults) io.stderr.write(`${oneLine(`${document.source}: ${fault}`)}\n`);
  }
  return status;
}

async function faultsOf(document: Document, encoding: string | undefined): Promise<string[]> {
  try {
    const { text } = await readText(document, encoding);
    const value: unknown = JSON.parse(text.replace(/^\ufeff/u, ''));
    const { error } = resumeSchema.safeParse(value);
    return (error?.issues ?? []).map((issue) => faultOf(issue, issue.path, valueAt(value, issue.path)));
  } catch (error) {
    if (error instanceof InputError) return [error.message];
    if (error instanceof SyntaxError) return [`is no JSON: ${error.message}`];
    throw error;
  }
}

type Issue = NonNullable<ReturnType<typeof resumeSchema.safeParse>['error']>['issues'][number];

/** `/work/0/startDate: "13/2020" is no date; 2018, 2018-03 or 2018-03-04 is`. */
function faultOf(issue: Issue, path: readonly PropertyKey[], value: unknown): string {
  const shown = JSON.stringify(value) ?? 'nothing';
  return `/${path.map(String).join('/')}: ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown} ${complaint(issue, String(path.at(-1) ?? ''))}`;
}

function complaint(issue: Issue, key: string): string {
  if (issue.code === 'invalid_type') return `is no ${issue.expected}`;
  if (issue.code === 'too_small') return 'is empty; leave it out instead';
  if (issue.code === 'too_big') return `is longer than ${issue.maximum} characters`;
  if (issue.code === 'invalid_format' && issue.format === 'email') return 'is no email address';
  if (issue.code === 'invalid_format' && /date$/iu.test(key)) return 'is no date; 2018, 2018-03 or 2018-03-04 is';
  if (issue.code === 'invalid_format' && key === 'url') return 'is no address of the web; it begins with https:// or http://';
  return `is wrong: ${issue.message}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key], value);
}
