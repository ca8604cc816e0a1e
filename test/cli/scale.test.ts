import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/index.js';
import { folderOf } from './run-in.js';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const CV = '# Ann Example\n\n## Skills\n\n- Baking\n';
const blocks = [...readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
  ([, language, code = '']) => ({
    language,
    code,
  }),
);

/** The blocks of docs/scale.md, run as they stand where this machine has what they need. */
describe.runIf(existsSync(MAIN))('docs/scale.md', () => {
  const folder = folderOf({ 'cvs/a.md': CV, 'cvs/b.md': CV });
  const resumes = ['a', 'b'].map((name) => ({ id: `cvs/${name}.md`, resume: parseCv(CV).resume }));

  it('converts a folder', () => {
    expect(runBlock('sh', /--out json/)).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(join(folder, 'json/a.json'), 'utf8'))).toEqual(parseCv(CV).resume);
  });

  it.runIf(has('jq'))('converts a stream of lines', () => {
    expect(runBlock('sh', /find cvs/)).toMatchObject({ status: 0, stdout: '' });
    expect(answers()).toEqual(resumes);
  });

  it.runIf(has('jq') && has('parallel'))('converts it with GNU parallel', () => {
    expect(runBlock('sh', /^parallel/)).toMatchObject({ status: 0 });
    expect(answers()).toEqual(resumes);
  });

  it.runIf(has('python3'))('works for a queue', () => {
    expect(runBlock('python', /Popen/)).toMatchObject({ status: 0, stdout: "{'basics': {'name': 'Ann Example'}, 'skills': [{'name': 'Baking'}]}\n" });
  });

  function runBlock(language: string, pattern: RegExp) {
    const block = blocks.find(({ language: own, code }) => own === language && pattern.test(code));
    if (!existsSync(join(folder, 'parse-cv'))) symlinkSync(MAIN, join(folder, 'parse-cv'));
    chmodSync(MAIN, 0o755);
    return spawnSync(language === 'sh' ? 'sh' : 'python3', ['-c', block?.code ?? 'exit 3'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
    });
  }

  function answers(): unknown[] {
    const lines = readFileSync(join(folder, 'resumes.ndjson'), 'utf8').trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line));
  }
});

function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}
