import { stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { withoutExtension } from './extensions.js';
import { walk } from './walk.js';

/** A CV to be read. */
export interface Input {
  /** Path as the caller would write it; what a line of output names. */
  readonly source: string;
  readonly path: string;
  /** Path below the output folder, without the extension of the output. */
  readonly target: string;
}

/** Whether the paths name exactly one file: neither a folder nor a glob, whatever those hold. */
export async function isSingle(paths: readonly string[]): Promise<boolean> {
  const [path, second] = paths;
  return path === undefined || (second === undefined && (await kindOf(path)) === 'file');
}

/**
 * The CVs that files, folders and globs name, in the order in which they are named, folders sorted.
 * Folders are read as they are walked, so that a million files take no more memory than one folder of them.
 * Paths that are not there are inputs too: reading them says what is wrong. `out`, the folder written into, is not walked.
 */
export async function* inputsOf(paths: readonly string[], out?: string): AsyncGenerator<Input> {
  const arguments_ = await Promise.all(paths.map(readArgument));
  const base = commonFolder(arguments_.map(({ folder }) => folder));
  const shared = sharedStems(arguments_.flatMap(({ files = [] }) => files));
  for (const { folder, files } of arguments_) {
    if (!files) for await (const { path, isShared } of walk(folder, out)) yield { source: path, path, target: targetOf(base, path, isShared) };
    else for (const path of files) yield { source: path, path, target: targetOf(base, path, shared.has(resolve(withoutExtension(path)))) };
  }
}

interface Argument {
  /** The folder that all CVs of this argument are in. */
  readonly folder: string;
  /** Absent for a folder, which is walked. */
  readonly files?: readonly string[];
}

async function readArgument(path: string): Promise<Argument> {
  const kind = await kindOf(path);
  if (kind === 'folder') return { folder: path };
  if (kind === 'file') return { folder: dirname(path), files: [path] };
  const pattern = path.split(sep).join('/');
  const found = await glob(pattern, { expandDirectories: false, absolute: isAbsolute(pattern) });
  return { folder: fixedPart(pattern), files: found.length > 0 ? found.sort() : [path] };
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'glob'> {
  const found = await stat(path).catch(() => undefined);
  if (found) return found.isDirectory() ? 'folder' : 'file';
  return isDynamicPattern(path) ? 'glob' : 'file';
}

/** The folders of a glob in front of its first wildcard. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/').slice(0, -1);
  const end = parts.findIndex((part) => isDynamicPattern(part));
  return parts.slice(0, end < 0 ? parts.length : end).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

/** The deepest folder that all these are in, or are. */
function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => resolve(folder).split(sep));
  const differs = first.findIndex((part, index) => others.some((parts) => parts[index] !== part));
  return first.slice(0, differs < 0 ? first.length : differs).join(sep) || sep;
}

/** `cv.md` and `cv.txt` side by side cannot both become `cv.json`: the paths without extension that are taken twice. */
function sharedStems(files: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const stems = [...new Set(files.map((file) => resolve(file)))].map(withoutExtension);
  return new Set(stems.filter((stem) => seen.has(stem) || !seen.add(stem)));
}

function targetOf(base: string, path: string, keepsExtension: boolean): string {
  const name = keepsExtension ? basename(path) : withoutExtension(basename(path));
  return join(relative(base, resolve(dirname(path))), name);
}
