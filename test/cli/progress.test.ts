import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { wantsColour } from '../../src/cli/io.js';
import { startProgress } from '../../src/cli/progress.js';
import { newTally } from '../../src/cli/tally.js';

describe('startProgress', () => {
  it('draws a bar on a terminal, lines above it, and takes it away', () => {
    const { screen, said } = screenOf(true);
    const tally = { ...newTally(), parsed: 5, failed: 1 };
    const progress = startProgress(screen, tally, true);
    progress.expect(12);
    progress.update();
    progress.log('one line');
    progress.stop();
    expect(said()).toContain('████████████░░░░░░░░░░░░ 6/12');
    expect(said()).toContain('1 failed');
    expect(said()).toContain('\u001b[Kone line\n');
  });

  it('is silent when piped, but for lines', () => {
    const { screen, said } = screenOf(false);
    const progress = startProgress(screen, newTally(), false);
    progress.expect(12);
    progress.update();
    progress.log('one line');
    progress.stop();
    expect(said()).toBe('one line\n');
  });
});

describe('wantsColour', () => {
  it.each([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['a terminal with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['both', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('%s', (_, isTTY, env, expected) => {
    expect(wantsColour(screenOf(isTTY).screen, env)).toBe(expected);
  });
});

function screenOf(isTTY: boolean) {
  const chunks: string[] = [];
  const screen = Object.assign(new PassThrough(), { isTTY, columns: 80, hasColors: () => true, cursorTo: () => true, clearLine: () => true });
  screen.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  return { screen, said: () => `${chunks.join('')}${screen.read() ?? ''}` };
}
