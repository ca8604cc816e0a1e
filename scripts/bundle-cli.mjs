// Part of npm run build: makes the command one file for each of its ways, since finding and loading hundreds of modules takes longer than a CV.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist/cli');

const made = join(ROOT, 'dist/bundle');
const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: ['main', 'worker'].map((name) => join(CLI, `${name}.js`)),
  outdir: made,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  charset: 'utf8',
  legalComments: 'none',
  external: ['piscina'], // It looks for a file of its own beside it.
  banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
  metafile: true,
  logLevel: 'warning',
});
writeFileSync(join(made, 'licenses.json'), `${JSON.stringify(licensesOf(Object.keys(metafile.inputs)), null, 2)}\n`);
rmSync(CLI, { recursive: true });
renameSync(made, CLI);

/** The packages that went into the bundle, each with the licence that asks to be handed on. */
function licensesOf(files) {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(ROOT, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    return { name, version, license, text: file ? readFileSync(join(ROOT, folder, file), 'utf8') : undefined };
  });
}
