import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Block, blocksOf, PAGES, ROOT } from './blocks.js';
import { compile, projectFolder, run, type Said } from './folder.js';

/** How many blocks nobody runs, each with its reason beside it. Lower it when you can. */
const NOT_RUN = 6;

const all = PAGES.flatMap(blocksOf);

describe('code blocks', () => {
  it('say what they are', () => expect(all.filter(({ use }) => use.kind === 'unknown').map(where)).toEqual([]));

  it('are run, but for a few', () => {
    const idle = all.filter(({ use }) => use.kind === 'not run');
    expect(idle.filter(({ use }) => use.of.length < 20).map(where)).toEqual([]);
    expect(idle.map(where)).toHaveLength(NOT_RUN);
  });

  it.each(all.filter(({ use }) => use.kind === 'run by').map((block) => ({ block, name: where(block) })))('$name is run by another', ({ block }) => {
    const runner = readFileSync(join(ROOT, block.use.of), 'utf8');
    const commands = block.text.split('\n').flatMap((line) => line.replace(/\s+#.*$/u, '').split(' && '));
    if (block.use.of === '.ci/run') expect(commands.filter((command) => command !== '' && !runner.includes(command.replace('--silent ', '')))).toEqual([]);
    else expect(runner).toContain(block.page);
  });
});

describe.each(PAGES.filter((page) => blocksOf(page).some(({ use }) => use.kind === 'run')))('%s', (page) => {
  const blocks = blocksOf(page);
  const folder = projectFolder();
  const programs = new Map(blocks.filter(({ use, language }) => use.kind === 'run' && language === 'ts').map((block, j) => [block, `block-${j + 1}.ts`]));
  let said: Said | undefined;

  beforeAll(() => expect(existsSync(join(ROOT, 'dist/index.js')), 'npm run build first').toBe(true));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('compiles', () => {
    for (const block of blocks.filter(({ use }) => use.kind === 'file')) write(folder, block.use.of, block.text);
    for (const [block, file] of programs) write(folder, file, block.text);
    const written = [...programs.values(), ...blocks.filter(({ use }) => use.kind === 'file' && use.of.endsWith('.ts')).map(({ use }) => use.of)];
    if (written.length > 0) expect(compile(folder, written)).toBe('');
  });

  it.each(blocks.filter(({ use }) => use.kind === 'run' || use.kind === 'output').map((block) => ({ block, name: where(block) })))('$name', ({ block }) => {
    if (block.use.kind === 'output') {
      expect(said?.stdout ?? '').toMatch(shownAs(block.text));
      return;
    }
    const program = programs.get(block);
    said = program ? run(folder, process.execPath, program.replace(/ts$/u, 'js')) : run(folder, 'bash', '-euo', 'pipefail', '-c', block.text);
    expect(said).toMatchObject({ status: 0 });
  });
});

function where({ page, line, language, use }: Block): string {
  return `${page}:${line} ${language || 'text'}${use.kind === 'output' ? ' (output)' : ''}`;
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** A text as a pattern: a line `…` stands for any lines. */
function shownAs(text: string): RegExp {
  const parts = text.split(/^\s*…\n/mu).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  return new RegExp(`^${parts.join('[^]*?')}$`, 'u');
}
