import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/run.js';

/** What the command has said. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of the given files, gone after the tests. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'parse-cv-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Runs the command with something piped in, or at a keyboard. */
export async function runWith(stdin: string | Uint8Array | undefined, ...argv: string[]): Promise<Outcome> {
  const said = { stdout: '', stderr: '' };
  const status = await run(argv, {
    stdin: Object.assign(Readable.from(stdin ? [Buffer.from(stdin)] : []), { isTTY: stdin === undefined }),
    stdout: listener((text) => {
      said.stdout += text;
    }),
    stderr: listener((text) => {
      said.stderr += text;
    }),
    stop: new AbortController(),
  });
  return { status, ...said };
}

function listener(hear: (text: string) => void): PassThrough {
  return new PassThrough().setEncoding('utf8').on('data', hear);
}
