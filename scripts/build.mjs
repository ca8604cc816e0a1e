// npm run build: types by tsc; the code, and the packages that it reads with, in a few files by esbuild, because loading hundreds of files takes longer than parsing a CV.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

rmSync(join(root, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, [require.resolve('typescript/lib/tsc.js'), '-p', 'tsconfig.build.json', '--emitDeclarationOnly'], {
  cwd: root,
  stdio: 'inherit',
});
await build({
  absWorkingDir: root,
  entryPoints: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  minifyWhitespace: true,
  legalComments: 'eof',
  logLevel: 'warning',
  // What runs in a browser, a worker and Node alike.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['worker', 'module', 'import'],
  alias: { yaml: join(dirname(require.resolve('yaml/package.json')), 'browser/index.js') },
  external: ['node:*'],
});
