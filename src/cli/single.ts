import { UsageError } from './arguments.js';
import type { Document } from './document.js';
import { type Io, readAll } from './io.js';

/** The file that is named, or what is piped in; throws a `UsageError` where that is a keyboard. */
export async function singleDocument(path: string | undefined, { stdin }: Io): Promise<Document & { readonly source: string }> {
  if (path !== undefined) return { source: path, path };
  if (stdin.isTTY) throw new UsageError('no FILE given and nothing on standard input');
  return { source: 'standard input', bytes: await readAll(stdin) };
}
