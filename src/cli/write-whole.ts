import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes files below a folder, each whole or not at all, however the process ends. */
export interface Folder {
  /** Writes `text` to `path` below the folder. */
  readonly write: (path: string, text: string) => Promise<void>;
}

/** Makes the folder ready, and clears away what a run that was killed has left half written. */
export async function openFolder(root: string): Promise<Folder> {
  await mkdir(root, { recursive: true });
  for (const name of await readdir(root)) if (isLeftOver(name)) await rm(join(root, name), { force: true });
  let count = 0;
  return {
    write: async (path, text) => {
      const part = join(root, `${PREFIX}${process.pid}-${count++}.part`);
      const file = join(root, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(part, text);
      await rename(part, file);
    },
  };
}

/** Part files name the machine and the process that write them: others may be at work in the same folder. */
function isLeftOver(name: string): boolean {
  const [, pid] = name.startsWith(PREFIX) ? (/^(\d+)-\d+\.part$/u.exec(name.slice(PREFIX.length)) ?? []) : [];
  return pid !== undefined && !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const PREFIX = `.parse-cv-${hostname()}-`;
