import type { Readable, Writable } from 'node:stream';

/** What the command needs from the process that it runs in. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** Aborted, with a `StopReason`, when the run should end early. */
  readonly stop: AbortController;
}

/** A stream that may be a terminal. */
export type Screen = Writable & Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;

/** Somebody asked for an end, or nobody reads standard output any more. */
export type StopReason = 'interrupted' | 'unread';

/** Writes, and waits until there is room for more. */
export async function write(screen: Screen, text: string, stop: AbortSignal): Promise<void> {
  if (stop.aborted || screen.write(text)) return;
  await new Promise<void>((resolve) => {
    screen.once('drain', resolve);
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** All bytes of a stream. */
export async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Whether colours are wanted: a terminal that can show them, and no `NO_COLOR`. `FORCE_COLOR` asks for them on any stream. */
export function wantsColour(screen: Screen, env: NodeJS.ProcessEnv = process.env): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return screen.isTTY === true && screen.hasColors?.() !== false;
}

/** Without line breaks and control characters, which a CV could use to play with the reader's terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim();
}
