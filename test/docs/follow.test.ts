import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { type Block, blocksOf, ROOT } from './blocks.js';
import { run } from './folder.js';

const PAGES = ['docs/add-a-format.md', 'docs/add-a-language.md', 'docs/add-a-section.md'];

/** What the changes make, once all are made. */
const MADE = `
import { parseCv } from './src/index.js';
const org = parseCv('#+TITLE: CV\\n\\nAnn Example\\nann@example.org\\n\\nSkills\\n\\nBaking, rye');
const shown = parseCv('# Ann Example\\n\\n## Exhibitions\\n\\n- Bells, Halmstett Gallery, 2019\\n- Kettles, Ormeval Museum, 2021');
export const made = [org.format, org.resume.basics?.email, shown.resume.exhibitions?.map(({ date }) => date), parseCv('# Ann', { languages: ['fi'] }).warnings.length];
`;

describe('the pages on how to add something, followed', () => {
  const copy = copyOfRepository();
  const blocks = PAGES.flatMap(blocksOf);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each(blocks.filter(({ use, text }) => use.kind === 'change' || text.startsWith('cp ')).map((block) => ({ block, name: `${block.page}:${block.line}` })))(
    '$name can be done',
    ({ block }) => {
      if (block.language === 'sh') expect(run(copy, 'bash', '-euc', block.text)).toMatchObject({ status: 0 });
      else change(copy, block);
    },
  );

  it('gives code that compiles', () => {
    for (const tag of readdirSync(join(copy, 'src/languages'))) leaveEmpty(join(copy, 'src/languages', tag, 'headings.ts'));
    expect(run(copy, process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--noEmit').stdout).toBe('');
  });

  it('gives a parser that reads them', async () => {
    writeFileSync(join(copy, 'made.ts'), MADE);
    await build({ entryPoints: [join(copy, 'made.ts')], outfile: join(copy, 'made.mjs'), bundle: true, format: 'esm', platform: 'node', logLevel: 'silent' });
    const { made } = await import(pathToFileURL(join(copy, 'made.mjs')).href);
    expect(made).toEqual(['org', 'ann@example.org', ['2019', '2021'], 1]);
  });

  // Of the tests that the pages name, those that need no fixtures or words of one's own, and no long time.
  it('keeps the rules of the architecture, and the other formats apart', () => {
    expect(run(copy, 'npx', 'vitest', 'run', '--project', 'unit', 'test/architecture.test.ts', 'test/formats/detect.test.ts')).toMatchObject({ status: 0 });
  });
});

function copyOfRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'parse-cv-copy-'));
  for (const name of ['src', 'test', 'fixtures', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'vitest.config.ts'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Makes the change that a block tells: a new file, or lines for others. */
function change(copy: string, { use, language, text }: Block): void {
  const file = join(copy, use.of);
  if (language !== 'diff') {
    expect(existsSync(file)).toBe(false);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  const side = (sign: '+' | '-'): string =>
    text
      .split('\n')
      .filter((line) => line.startsWith(' ') || line.startsWith(sign))
      .map((line) => line.slice(1))
      .join('\n');
  const parts = readFileSync(file, 'utf8').split(side('-'));
  expect(parts).toHaveLength(2);
  writeFileSync(file, parts.join(side('+')));
}

/** The list of a new kind of heading, where no words for it are known. */
function leaveEmpty(file: string): void {
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  if (!text.includes('  exhibitions: [')) writeFileSync(file, text.replace('  awards: [', '  exhibitions: [], // not yet\n  awards: ['));
}
