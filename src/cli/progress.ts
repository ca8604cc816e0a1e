import cliProgress from 'cli-progress';
import type { Screen } from './io.js';
import { formatCount, formatSeconds } from './numbers.js';
import type { Tally } from './tally.js';

/** Shows on a terminal how far a run is. */
export interface Progress {
  /** How many CVs there are; unknown until told. */
  readonly expect: (total: number) => void;
  /** Something has changed in the tally. */
  readonly update: () => void;
  /** Writes a line above the bar. */
  readonly log: (line: string) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

/** A bar at the foot of a terminal; on anything else lines are written and nothing more. */
export function startProgress(screen: Screen, tally: Tally, isShown: boolean): Progress {
  if (!isShown) return { expect: () => {}, update: () => {}, log: (line) => void screen.write(`${line}\n`), stop: () => {} };
  const begun = performance.now();
  let total: number | undefined;
  const bar = new cliProgress.SingleBar({
    stream: screen as NodeJS.WriteStream,
    format: (options, { progress }) =>
      `${total === undefined ? '' : `${cliProgress.Format.BarFormat(progress, options)} `}${describe(tally, elapsed(begun), total)}`,
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
    fps: 10,
  });
  bar.start(Number.MAX_SAFE_INTEGER, 0);
  return {
    expect: (count) => {
      total = count;
      bar.setTotal(count);
    },
    update: () => bar.update(tally.parsed + tally.failed + tally.kept),
    log: (line) => void screen.write(`\r\u001b[K${line}\n`),
    stop: () => bar.stop(),
  };
}

/** Count, rate, time left and errors: `1,234/20,000 · 96/s · 3 min 15 s left · 2 failed`. */
export function describe({ parsed, failed, kept }: Tally, seconds: number, total: number | undefined): string {
  const rate = seconds > 0 ? (parsed + failed) / seconds : 0;
  const done = parsed + failed + kept;
  const parts = [total === undefined ? formatCount(done) : `${formatCount(done)}/${formatCount(total)}`, `${formatCount(Math.round(rate))}/s`];
  if (total !== undefined && rate > 0) parts.push(`${formatSeconds((total - done) / rate)} left`);
  if (failed > 0) parts.push(`${formatCount(failed)} failed`);
  return parts.join(' · ');
}

function elapsed(begun: number): number {
  return (performance.now() - begun) / 1000;
}
