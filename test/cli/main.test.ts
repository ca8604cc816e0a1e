import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const CV = '# Ann Example\n\n## Skills\n\n- Baking\n- Accounting\n';
const folder = mkdtempSync(join(tmpdir(), 'parse-cv-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(existsSync(MAIN))('the built command', () => {
  it('starts with a shebang', () => expect(readFileSync(MAIN, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/));

  it('reads a file and a pipe alike', () => {
    const file = join(folder, 'cv.md');
    writeFileSync(file, CV);
    const fromFile = runMain([file]);
    expect(fromFile).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(fromFile.stdout)).toEqual(expect.any(Object));
    expect(runMain([], CV)).toEqual(fromFile);
  });

  it('reads a pipe that is slow to begin', async () => {
    const child = spawn(process.execPath, [MAIN, '--compact'], { stdio: ['pipe', 'pipe', 'inherit'] });
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.stdin.end('');
    expect(String(await once(child.stdout, 'data'))).toBe('{}\n');
  });

  it('prints its version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(runMain(['--version']).stdout).toBe(`${version}\n`);
  });

  it('fails with one line', () => {
    expect(runMain([folder])).toEqual({ status: 1, stdout: '', stderr: `parse-cv: ${folder}: is a directory\n` });
    expect(runMain(['--nope'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('does not mind a reader that leaves early', async () => {
    const child = spawn(process.execPath, [MAIN, '--full'], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdin.end('- Developer, Example GmbH, 2019 – 2020\n'.repeat(2000));
    const [status] = await once(child, 'close');
    expect({ status, stderr: stderr.includes('EPIPE') }).toEqual({ status: 0, stderr: false });
  });
});

function runMain(argv: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...argv], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}
