import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCv } from '../../src/index.js';
import { fixtureCvs } from '../fixture-folders.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const folder = mkdtempSync(join(tmpdir(), 'parse-cv-installed-'));
const cv = fixtureCvs().find(({ name }) => name.endsWith('.md'));

/** What somebody writes who has never seen this repository. */
const PROGRAM = `import { parseCv, type ParseOptions, type ParseResult, type Resume } from 'parse-cv';

const options: ParseOptions = { languages: ['en'], today: new Date('2025-06-15') };
const result: ParseResult = parseCv('# Ida Ormeval\\n\\n## Experience\\n\\n### Baker at Copper Kettle\\n\\nMay 2018 – June 2020', options);
const resume: Resume = result.resume;
const name: string | undefined = resume.basics?.name;
const line: number | undefined = result.provenance['/basics/name']?.evidence[0]?.place.start.line;
// @ts-expect-error A line is a number: the type of a place must not be lost on the way.
const wrong: string | undefined = result.provenance['/basics/name']?.evidence[0]?.place.start.line;
console.log(JSON.stringify([name, line, wrong, resume.work?.[0]?.name, resume.work?.[0]?.startDate]));
`;

const COMMON = { target: 'ES2022', lib: ['ES2022', 'DOM'], types: [], strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false };

describe('installed from its tarball', () => {
  beforeAll(() => {
    expect(existsSync(join(ROOT, 'dist/index.js')), 'npm run build first').toBe(true);
    const [{ filename }] = JSON.parse(npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'someone-else', version: '1.0.0', private: true, type: 'module' }));
    npm(folder, 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', `./${filename}`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ])('compiles and runs in a program, %s resolution', (name, resolution) => {
    const project = join(folder, name);
    mkdirSync(project);
    writeFileSync(join(project, 'program.ts'), PROGRAM);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...COMMON, ...resolution }, files: ['program.ts'] }));
    expect(said(process.execPath, [TSC, '-p', project])).toBe('');
    const output = JSON.parse(said(process.execPath, [join(project, 'program.js')]));
    expect(output).toEqual(['Ida Ormeval', 1, 1, 'Copper Kettle', '2018-05']);
  });

  it('brings the command', () => {
    const file = join(folder, 'cv.md');
    writeFileSync(file, cv?.text ?? '');
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    expect(JSON.parse(said(npx, ['--no', 'parse-cv', file]))).toEqual(parseCv(cv?.text ?? '').resume);
  });

  it('holds no test, no fixture and no source', () => {
    const installed = join(folder, 'node_modules/parse-cv');
    expect(['src', 'test', 'fixtures', 'scripts'].filter((name) => existsSync(join(installed, name)))).toEqual([]);
  });
});

function npm(cwd: string, ...argv: string[]): string {
  return execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', argv, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What a command prints, errors too: a compiler's complaints are what a failed test must show. */
function said(command: string, argv: readonly string[]): string {
  try {
    return execFileSync(command, argv, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return `${stdout ?? ''}${stderr ?? ''}` || String(error);
  }
}
