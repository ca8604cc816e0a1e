import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inputsOf, isSingle } from '../../src/cli/inputs.js';
import { folderOf } from './run-in.js';

const root = folderOf({
  'cvs/b.md': '',
  'cvs/a.TXT': '',
  'cvs/plain': '',
  'cvs/photo.png': '',
  'cvs/.hidden.md': '',
  'cvs/.git/c.md': '',
  'cvs/deep/er/d.yaml': '',
  'cvs/deep/twin.md': '',
  'cvs/deep/twin.txt': '',
  'cvs/out/b.json': '',
  'other/b.md': '',
});
symlinkSync(join(root, 'other/b.md'), join(root, 'cvs/link.md'));
symlinkSync(join(root, 'cvs'), join(root, 'cvs/ring'));
const at = (...paths: string[]) => paths.map((path) => join(root, path));

describe('inputsOf', () => {
  it('walks folders in order, and takes what looks like a text', async () => {
    expect(await targets(at('cvs'))).toEqual({
      'cvs/a.TXT': 'a',
      'cvs/b.md': 'b',
      'cvs/link.md': 'link',
      'cvs/plain': 'plain',
      'cvs/deep/twin.md': 'deep/twin.md',
      'cvs/deep/twin.txt': 'deep/twin.txt',
      'cvs/deep/er/d.yaml': 'deep/er/d',
      'cvs/out/b.json': 'out/b',
    });
  });

  it('does not walk the folder that is written into', async () => {
    expect(Object.keys(await targets(at('cvs'), join(root, 'cvs/out')))).not.toContain('cvs/out/b.json');
  });

  it.each([
    ['one file', ['cvs/deep/er/d.yaml'], { 'cvs/deep/er/d.yaml': 'd' }],
    ['files of several folders, in their order', ['other/b.md', 'cvs/b.md'], { 'other/b.md': 'other/b', 'cvs/b.md': 'cvs/b' }],
    ['files that differ in extension', ['cvs/deep/twin.txt', 'cvs/deep/twin.md'], { 'cvs/deep/twin.txt': 'twin.txt', 'cvs/deep/twin.md': 'twin.md' }],
    ['a file of another kind, when it is named', ['cvs/photo.png'], { 'cvs/photo.png': 'photo.png' }],
    ['a file that is missing', ['cvs/nobody.md'], { 'cvs/nobody.md': 'nobody' }],
    ['a glob', ['cvs/*.md'], { 'cvs/b.md': 'b', 'cvs/link.md': 'link' }],
    ['a glob of folders', ['cvs/d*/**/*.{md,yaml}'], { 'cvs/deep/er/d.yaml': 'deep/er/d', 'cvs/deep/twin.md': 'deep/twin' }],
    ['a glob without a match', ['cvs/*.rst'], { 'cvs/*.rst': '*.rst' }],
    ['folders, each under its name', ['other', 'cvs/deep/er'], { 'other/b.md': 'other/b', 'cvs/deep/er/d.yaml': 'cvs/deep/er/d' }],
  ])('takes %s', async (_, paths, expected) => {
    expect(await targets(at(...paths))).toEqual(expected);
  });
});

describe('isSingle', () => {
  it.each([
    [[], true],
    [['cvs/b.md'], true],
    [['cvs/nobody.md'], true],
    [['cvs'], false],
    [['cvs/*.md'], false],
    [['cvs/b.md', 'other/b.md'], false],
  ])('%j: %s', async (paths, expected) => {
    expect(await isSingle(at(...paths))).toBe(expected);
  });
});

/** Path and target of each input, by their order. */
async function targets(paths: readonly string[], out?: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const { path, target } of inputsOf(paths, out)) found[path.slice(root.length + 1)] = target;
  return found;
}
