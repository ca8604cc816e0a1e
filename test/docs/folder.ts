import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from './blocks.js';

/** What a block printed. */
export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Packages that the pages tell to install. */
const INSTALLED = ['express', 'fastify', 'esbuild', 'html-to-text', 'resumed', 'jsonresume-theme-even', '@types/express', '@types/html-to-text', '@types/node'];

/** An empty project that has installed parse-cv and what the pages use beside it. */
export function projectFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parse-cv-docs-'));
  const link = (path: string, to: string): void => {
    mkdirSync(dirname(join(folder, 'node_modules', path)), { recursive: true });
    symlinkSync(to, join(folder, 'node_modules', path));
  };
  link('parse-cv', ROOT);
  for (const name of INSTALLED) link(name, join(ROOT, 'node_modules', name));
  link('.bin/parse-cv', join(ROOT, 'dist/cli/main.js'));
  for (const name of ['esbuild', 'resumed', 'tsc']) link(`.bin/${name}`, join(ROOT, 'node_modules/.bin', name));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'reader', private: true, type: 'module' }));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER }));
  return folder;
}

const COMPILER = { target: 'ES2023', lib: ['ES2023', 'DOM'], module: 'nodenext', types: ['node'], strict: true, skipLibCheck: true };

/** Compiles programs, all at once; what the compiler complains of. */
export function compile(folder: string, files: readonly string[]): string {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER, files }));
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  return run(folder, process.execPath, tsc, '-p', '.').stdout;
}

/** Runs a program in a folder, with the commands of its packages at hand. */
export function run(folder: string, command: string, ...argv: readonly string[]): Said {
  const PATH = `${join(folder, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const { status, stdout, stderr } = spawnSync(command, argv, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH, NO_COLOR: '1' },
    timeout: 240_000,
  });
  return { status, stdout, stderr };
}
