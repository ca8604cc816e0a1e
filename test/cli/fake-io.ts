import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

/** What the command has said. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A world of a few files, and what is piped in. */
export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array | NodeJS.ErrnoException>>;
  /** Absent for a keyboard. */
  readonly stdin?: string | Uint8Array;
}

/** Runs the command in a made-up world. */
export function runIn({ files = {}, stdin }: World, ...argv: string[]): Outcome {
  const said = { stdout: '', stderr: '' };
  const io: Io = {
    readFile: (path) => open(files[path] ?? systemError('ENOENT')),
    readStdin: () => open(stdin ?? ''),
    stdinIsTerminal: stdin === undefined,
    stdout: (text) => {
      said.stdout += text;
    },
    stderr: (text) => {
      said.stderr += text;
    },
    version: () => '1.2.3',
  };
  return { status: run(argv, io), ...said };
}

/** An error as Node's file system throws it. */
export function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: something long, open '/a/b'`), { code });
}

function open(content: string | Uint8Array | NodeJS.ErrnoException): Uint8Array {
  if (content instanceof Error) throw content;
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
