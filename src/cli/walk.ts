import type { Dirent } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isCvName, withoutExtension } from './extensions.js';

interface Walked {
  readonly path: string;
  /** Another CV of the folder has the same name but for the extension. */
  readonly isShared: boolean;
}

/**
 * The CVs below a folder, sorted by name, the files of a folder before its folders.
 * Hidden files, folders that are links (they may form a ring) and the folder `except` are passed over.
 * A folder that cannot be opened is given as if it were a file, so that reading it says why.
 */
export async function* walk(folder: string, except?: string): AsyncGenerator<Walked> {
  const listed = await list(folder);
  if (!listed) return yield { path: folder, isShared: false };
  const { files, folders } = listed;
  const stems = new Map<string, number>();
  for (const name of files) stems.set(withoutExtension(name), (stems.get(withoutExtension(name)) ?? 0) + 1);
  for (const name of files) yield { path: join(folder, name), isShared: (stems.get(withoutExtension(name)) ?? 0) > 1 };
  for (const name of folders) {
    const path = join(folder, name);
    if (except === undefined || resolve(path) !== resolve(except)) yield* walk(path, except);
  }
}

// Names alone, not the entries: a folder may hold a million.
async function list(folder: string): Promise<{ files: string[]; folders: string[] } | undefined> {
  const files: string[] = [];
  const folders: string[] = [];
  try {
    for await (const entry of await opendir(folder, { bufferSize: 1024 })) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) folders.push(entry.name);
      else if (isCvName(entry.name) && (await isFile(folder, entry))) files.push(entry.name);
    }
  } catch {
    return undefined;
  }
  return { files: files.sort(), folders: folders.sort() };
}

async function isFile(folder: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const target = await stat(join(folder, entry.name)).catch(() => undefined);
  return target?.isFile() === true;
}
