import type { Io, StopReason } from './io.js';

/** The process that the command runs in. */
export function processIo(): Io {
  const stop = new AbortController();
  onClosedPipe(process.stdout, () => stop.abort('unread' satisfies StopReason));
  onClosedPipe(process.stderr, () => {});
  return { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, stop };
}

/** A reader that closes early (`parse-cv cv.md | head -1`) has seen what it wanted. */
function onClosedPipe(stream: NodeJS.WriteStream, then: () => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    then();
  });
}
