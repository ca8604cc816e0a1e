import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Arguments, UsageError } from './arguments.js';
import { outputFile } from './convert.js';
import type { Document } from './document.js';
import { inOrder } from './in-order.js';
import { inputsOf } from './inputs.js';
import { onInterruption } from './interruption.js';
import { type Io, oneLine } from './io.js';
import { createPool } from './pool.js';
import { type Progress, startProgress } from './progress.js';
import { receiver } from './receiver.js';
import { recordsOf } from './records.js';
import { settingsOf } from './settings.js';
import { summary } from './summary.js';
import { count, newTally, type Tally } from './tally.js';
import { closeFolder, openFolder } from './write-whole.js';

/** Converts many CVs, on all cores, and goes on whatever any of them does; returns the exit status. */
export async function convertMany(args: Arguments, io: Io): Promise<number> {
  const { out, paths } = args;
  if (out !== undefined && paths.some((path) => resolve(path) === resolve(out))) throw new UsageError('--out names the folder that is read: take another one');
  const begun = performance.now();
  const tally = newTally();
  const isShown = io.stderr.isTTY === true && !args.quiet;
  const progress = startProgress(io.stderr, tally, isShown);
  if (isShown && !args.filter) void expectAll(args, progress, io.stop.signal);
  try {
    await convertAll(args.filter ? recordsOf(io.stdin) : toDo(args, tally), args, io, tally, progress);
  } finally {
    progress.stop();
  }
  if (!args.quiet) io.stderr.write(summary(tally, (performance.now() - begun) / 1000, io.stop.signal.reason === 'interrupted'));
  return exitStatus(args, io, tally);
}

async function convertAll(documents: AsyncIterable<Document>, args: Arguments, io: Io, tally: Tally, progress: Progress): Promise<void> {
  const { signal } = io.stop;
  const receive = receiver(args, io, (line) => progress.log(oneLine(line)));
  if (args.out !== undefined) await openFolder(args.out);
  const pool = createPool(settingsOf(args), args.jobs, args.timeout);
  const release = onInterruption(io.stop);
  const stop = (): void => {
    io.stdin.destroy();
    void pool.close();
  };
  signal.addEventListener('abort', stop);
  try {
    const converted = inOrder(documents, async (document) => ({ document, outcome: await pool.convert(document) }));
    for await (const { document, outcome } of converted) {
      if (signal.aborted) break;
      if ('error' in outcome && outcome.isMisuse) throw new UsageError(outcome.error);
      await receive(document, outcome);
      count(tally, outcome);
      progress.update();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    release();
    await pool.close();
    if (args.out !== undefined && signal.aborted) await closeFolder(args.out);
  }
}

/** The CVs whose output is not there yet, or all of them where it shall be written again. */
async function* toDo(args: Arguments, tally: Tally): AsyncGenerator<Document> {
  const { style } = settingsOf(args);
  for await (const input of inputsOf(args.paths, args.out)) {
    if (args.out !== undefined && !args.force && existsSync(join(args.out, outputFile(input, style)))) tally.kept++;
    else yield input;
  }
}

/** Counts the CVs while the first are already being read: to know how much is left. */
async function expectAll({ paths, out }: Arguments, progress: Progress, stop: AbortSignal): Promise<void> {
  let total = 0;
  for await (const _ of inputsOf(paths, out)) {
    if (stop.aborted) return;
    total++;
  }
  progress.expect(total);
}

function exitStatus({ filter, paths }: Arguments, io: Io, { parsed, failed, kept }: Tally): number {
  if (io.stop.signal.reason === 'interrupted') return 130;
  if (filter) return 0;
  if (parsed + failed + kept === 0 && !io.stop.signal.aborted) {
    io.stderr.write(`parse-cv: no CVs in ${paths.join(', ')}\n`);
    return 1;
  }
  return failed > 0 ? 1 : 0;
}
