import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Makes a folder ready for files to be written into, and clears away what a run that was killed has left half written. */
export async function openFolder(root: string): Promise<void> {
  await mkdir(root, { recursive: true });
  await clear(root, (pid) => !isAlive(pid));
}

/** Clears away what the threads of this process, which were ended, have left half written. */
export async function closeFolder(root: string): Promise<void> {
  await clear(root, (pid) => pid === process.pid);
}

/** Writes `text` to `path` below a folder, whole or not at all, however the process ends; waits for it, since a thread that converts has nothing else to do. */
export function writeWhole(root: string, path: string, text: string): void {
  const part = join(root, `${PREFIX}${process.pid}-${threadId}.part`);
  const file = join(root, path);
  if (dirname(path) !== '.') mkdirSync(dirname(file), { recursive: true });
  writeFileSync(part, text);
  renameSync(part, file);
}

/** Part files name the machine, the process and the thread that write them: others may be at work in the same folder. */
async function clear(root: string, isLeft: (pid: number) => boolean): Promise<void> {
  for (const name of await readdir(root)) {
    const [, pid] = name.startsWith(PREFIX) ? (/^(\d+)-\d+\.part$/u.exec(name.slice(PREFIX.length)) ?? []) : [];
    if (pid !== undefined && isLeft(Number(pid))) await rm(join(root, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const PREFIX = `.parse-cv-${hostname()}-`;
