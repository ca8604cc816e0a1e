import { extname } from 'node:path';

/** Whether a file of a folder is taken for a CV: by its extension, or because it has none. */
export function isCvName(name: string): boolean {
  const extension = extname(name).toLowerCase();
  return extension === '' || EXTENSIONS.has(extension);
}

/** A path without the extension of a CV; other extensions belong to the name. */
export function withoutExtension(path: string): string {
  const extension = extname(path);
  return EXTENSIONS.has(extension.toLowerCase()) ? path.slice(0, -extension.length) : path;
}

const EXTENSIONS = new Set(['.md', '.markdown', '.txt', '.text', '.yaml', '.yml', '.json']);
