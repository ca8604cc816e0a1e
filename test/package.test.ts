import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const isBuilt = existsSync(new URL('../dist/index.js', import.meta.url));

describe('package', () => {
  const files = packedFiles();

  it('holds the build and its papers, and nothing else', () => {
    expect(files.filter((file) => !/^(dist\/.+\.(js|d\.ts|json)|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|package\.json)$/.test(file))).toEqual([]);
  });

  it('holds its papers', () => {
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'SECURITY.md', 'package.json']));
  });

  it.runIf(isBuilt)('holds the library, its types and the command', () => {
    expect(files).toEqual(expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'dist/cli/main.js']));
  });
});

function packedFiles(): string[] {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const output = execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return JSON.parse(output)[0].files.map(({ path }: { path: string }) => path);
}
