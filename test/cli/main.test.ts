import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/index.js';
import { folderOf } from './run-in.js';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const CV = '# Ann Example\n\n## Skills\n\n- Baking\n- Accounting\n';
const HANG = 'word that hangs';
const CRASH = 'word that crashes';
const POISON = ['--test-hang', HANG, '--test-crash', CRASH, '--timeout', '4'];

describe.runIf(existsSync(MAIN))('the built command', () => {
  const folder = folderOf({ 'cv.md': CV });

  it('starts with a shebang', () => expect(readFileSync(MAIN, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/));

  it('reads a file and a pipe alike', () => {
    const fromFile = runMain([join(folder, 'cv.md')]);
    expect(fromFile).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(fromFile.stdout)).toEqual(parseCv(CV).resume);
    expect(runMain([], CV)).toEqual(fromFile);
  });

  it('reads a pipe that is slow to begin', async () => {
    const child = spawn(process.execPath, [MAIN, '--compact'], { stdio: ['pipe', 'pipe', 'inherit'] });
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.stdin.end(' ');
    expect(await text(child.stdout)).toBe('{}\n');
  });

  it('prints its version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(runMain(['--version']).stdout).toBe(`${version}\n`);
  });

  it('fails with one line', () => {
    const missing = join(folder, 'missing.md');
    expect(runMain([missing])).toEqual({ status: 1, stdout: '', stderr: `parse-cv: ${missing}: no such file\n` });
    expect(runMain(['--nope'])).toMatchObject({ status: 2, stdout: '' });
    expect(runMain(['--ndjson', '--country', 'Atlantis'], '{"id":1,"text":""}\n')).toMatchObject({ status: 2, stdout: '' });
  });

  it('does not mind a reader that leaves early', async () => {
    const child = spawn(process.execPath, [MAIN, '--full'], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdout.destroy();
    child.stdin.end('- Developer, Example GmbH, 2019 – 2020\n'.repeat(2000));
    const [stderr, [status]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ status, stderr: stderr.includes('EPIPE') }).toEqual({ status: 0, stderr: false });
  });
});

describe.runIf(existsSync(MAIN))('the built command on a folder', () => {
  it('converts what can be converted, and says what cannot', () => {
    const folder = folderOf({ ...cvs(20), 'cvs/04-hang.md': HANG, 'cvs/07-crash.md': CRASH, 'cvs/deep/binary.txt': '\0' });
    const out = join(folder, 'out');
    const { status, stdout, stderr } = runMain([join(folder, 'cvs'), '--out', out, '--jobs', '2', ...POISON]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const name = (path: string): string => join(folder, 'cvs', path);
    expect(stderr.split('\n').slice(0, 3)).toEqual([
      `parse-cv: ${name('04-hang.md')}: takes longer than 4 s`,
      `parse-cv: ${name('07-crash.md')}: ended its thread: worker exited with code: 70`,
      `parse-cv: ${name('deep/binary.txt')}: is a binary file, not text`,
    ]);
    expect(stderr).toContain('20 parsed, 3 failed in ');
    expect(stderr).toMatch(/\n {2}skills +name 100%\n/);
    expect(filesIn(out)).toEqual(
      Object.keys(cvs(20))
        .map((path) => path.slice('cvs/'.length).replace(/md$/, 'json'))
        .sort(),
    );
    expect(JSON.parse(readFileSync(join(out, 'cv10.json'), 'utf8'))).toEqual(parseCv(cv(10)).resume);
  });

  it('prints a line for each, in order, an error in its place', () => {
    const folder = folderOf({ ...cvs(12), 'cvs/cv05-hang.md': HANG });
    const { status, stdout, stderr } = runMain([join(folder, 'cvs'), '--ndjson', '--jobs', '2', '--quiet', ...POISON]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const lines = linesOf(stdout);
    expect(lines.map(({ source }) => source)).toEqual([...lines.map(({ source }) => source)].sort());
    expect(lines).toHaveLength(13);
    expect(lines.find(({ source }) => source.endsWith('cv05-hang.md'))).toEqual({ source: join(folder, 'cvs/cv05-hang.md'), error: 'takes longer than 4 s' });
  });

  it('goes on after it was killed: every output whole, none written twice', async () => {
    const folder = folderOf(cvs(300));
    const out = join(folder, 'out');
    const child = start([join(folder, 'cvs'), '--out', out, '--jobs', '1']);
    await until(() => existsSync(out) && filesIn(out).length > 20);
    child.kill('SIGKILL');
    await once(child, 'close');
    const before = filesIn(out).filter((file) => file.endsWith('.json'));
    const written = new Map(before.map((file) => [file, statSync(join(out, file)).mtimeMs]));
    expect(before.length).toBeLessThan(300);
    const { status, stderr } = runMain([join(folder, 'cvs'), '--out', out, '--jobs', '1']);
    expect({ status, stderr: stderr.split(' in ')[0] }).toEqual({
      status: 0,
      stderr: `${300 - before.length} parsed, 0 failed, ${before.length} kept from before`,
    });
    expect(filesIn(out)).toHaveLength(300);
    for (const file of filesIn(out)) expect(JSON.parse(readFileSync(join(out, file), 'utf8')).basics.name).toMatch(/^Ann Example/);
    for (const [file, time] of written) expect(statSync(join(out, file)).mtimeMs).toBe(time);
  });

  it('stops at Ctrl-C, with a summary', async () => {
    const folder = folderOf(cvs(500));
    const out = join(folder, 'out');
    const child = start([join(folder, 'cvs'), '--out', out, '--jobs', '1']);
    const stderr = text(child.stderr);
    await until(() => existsSync(out) && filesIn(out).length > 5);
    child.kill('SIGINT');
    const [status] = await once(child, 'close');
    expect(status).toBe(130);
    expect(await stderr).toMatch(/^interrupted: \d+ parsed, 0 failed in /);
    expect(filesIn(out).filter((file) => !file.endsWith('.json'))).toEqual([]);
  });

  it('fails on a folder without CVs', () => {
    const folder = folderOf({ 'cvs/photo.png': '' });
    expect(runMain([join(folder, 'cvs'), '--ndjson', '--quiet'])).toEqual({ status: 1, stdout: '', stderr: `parse-cv: no CVs in ${join(folder, 'cvs')}\n` });
  });
});

/** As `RDD.pipe` does it: a process for each partition, lines in on one thread, lines out on another, and a failure if its status is not 0. */
describe.runIf(existsSync(MAIN))('the built command as a filter', () => {
  it('answers every line of every partition, in order', async () => {
    const partitions = [0, 1, 2].map((part) => Array.from({ length: 40 }, (_, index) => ({ id: `${part}-${index}`, text: index % 10 === 3 ? 7 : cv(index) })));
    for (const partition of partitions) {
      const child = filter('--jobs', '1');
      child.stdin.end(partition.map((record) => `${JSON.stringify(record)}\n`).join(''));
      const [stdout, [status]] = await Promise.all([text(child.stdout), once(child, 'close')]);
      expect(status).toBe(0);
      expect(linesOf(stdout)).toEqual(
        partition.map(({ id, text: source }) => ({
          id,
          ...(typeof source === 'string' ? { resume: parseCv(source).resume } : { error: '"text" is no string' }),
        })),
      );
    }
  });

  it('outlives its poison', async () => {
    const child = filter('--jobs', '1', ...POISON);
    child.stdin.end(`${[HANG, CRASH, '', CRASH].map((source, id) => `${JSON.stringify({ id, text: source })}\n`).join('')}{"id":4`);
    const lines = linesOf(await text(child.stdout));
    expect(lines.map(({ id, line, error }) => id ?? `line ${line}: ${error.slice(0, 10)}`)).toEqual([0, 1, 2, 3, 'line 5: is no JSON']);
    expect(lines.map((line) => 'resume' in line)).toEqual([false, false, true, false, false]);
  });

  it('answers each line as soon as it can, with the next yet to come', async () => {
    const child = filter('--jobs', '1');
    for (const id of [1, 2]) {
      child.stdin.write(`${JSON.stringify({ id, text: cv(id) })}\n`);
      const [answer] = await once(child.stdout, 'data');
      expect(JSON.parse(String(answer))).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('takes in no more than it can give away', async () => {
    const child = filter('--jobs', '1', '--full');
    const line = `${JSON.stringify({ id: 1, text: cv(1).repeat(20) })}\n`;
    let sent = 0;
    const feed = (): void => {
      while (child.stdin.write(line.repeat(50))) sent += 50;
      sent += 50;
    };
    child.stdin.on('drain', feed).on('error', () => {});
    feed();
    await settled(() => sent);
    expect(sent).toBeLessThan(5000);
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('ends when nobody reads any more', async () => {
    const child = filter('--jobs', '1');
    const stderr = text(child.stderr);
    child.stdin.on('error', () => {});
    child.stdin.write(`${JSON.stringify({ id: 1, text: cv(1) })}\n`.repeat(2000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(await stderr).not.toContain('Error');
  });
});

function cv(number: number): string {
  return CV.replace('Ann Example', `Ann Example${String.fromCodePoint(97 + (number % 26))}`);
}

/** Files of a folder of so many CVs. */
function cvs(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => [`cvs/${number % 3 === 0 ? 'deep/' : ''}cv${String(number).padStart(2, '0')}.md`, cv(number)]),
  );
}

function filter(...argv: string[]) {
  return start(['--ndjson', '--stdin', '--quiet', ...argv]);
}

function start(argv: readonly string[]) {
  return spawn(process.execPath, [MAIN, ...argv], { stdio: 'pipe' });
}

function runMain(argv: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...argv], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function linesOf(output: string) {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The files below a folder, by their path in it. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Waits until a number no longer changes. */
async function settled(number: () => number): Promise<void> {
  for (let before = -1; before !== number(); await new Promise((resolve) => setTimeout(resolve, 1500))) before = number();
}
