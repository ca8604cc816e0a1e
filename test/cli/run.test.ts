import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parseCv } from '../../src/index.js';
import { folderOf, runWith } from './run-in.js';

const CV = '# Ann Example\n\nann@example.org\n\n## Skills\n\n- Go\n';
const BROKEN_YAML = '---\nname: Senior: Go\n---\n';
const folder = folderOf({ 'cv.md': CV, 'broken.md': BROKEN_YAML, 'cvs/a.md': CV });
const file = join(folder, 'cv.md');

describe('parse-cv', () => {
  it('prints the résumé of a file', async () => {
    expect(await runWith(undefined, file)).toEqual({ status: 0, stdout: `${JSON.stringify(parseCv(CV).resume, null, 2)}\n`, stderr: '' });
  });

  it.each([[[]], [['-']], [['--stdin']]])('reads standard input: %j', async (argv) => {
    expect((await runWith(CV, ...argv)).stdout).toBe((await runWith(undefined, file)).stdout);
  });

  it('reads an empty file as an empty résumé', async () => {
    expect(await runWith('', '--compact')).toMatchObject({ status: 0, stdout: '{}\n' });
  });

  it('prints on one line', async () => {
    expect((await runWith(CV, '--compact')).stdout).toBe(`${JSON.stringify(parseCv(CV).resume)}\n`);
  });

  it('prints YAML', async () => {
    const { stdout } = await runWith(CV, '--yaml');
    expect(stdout).toMatch(/^basics:\n {2}name: Ann Example\n/);
    expect(parseYaml(stdout)).toEqual(parseCv(CV).resume);
  });

  it('prints a line that names its source', async () => {
    expect((await runWith(undefined, file, '--ndjson')).stdout).toBe(`${JSON.stringify({ source: file, resume: parseCv(CV).resume })}\n`);
  });

  it('prints the whole result', async () => {
    expect(JSON.parse((await runWith(CV, '--full')).stdout)).toEqual(JSON.parse(JSON.stringify(parseCv(CV))));
  });

  it('writes a file, and keeps what is there unless forced', async () => {
    const out = join(folder, 'out');
    expect(await runWith(undefined, file, '--out', out)).toEqual({ status: 0, stdout: '', stderr: '' });
    const written = join(out, 'cv.json');
    expect(JSON.parse(readFileSync(written, 'utf8'))).toEqual(parseCv(CV).resume);
    expect(await runWith(undefined, file, '--out', out)).toEqual({ status: 0, stdout: '', stderr: `${written} is there and kept; --force writes it again\n` });
    expect(await runWith(undefined, file, '--out', out, '--force')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('hands its options on', async () => {
    const { stdout } = await runWith(CV, '--full', '--format=text', '--language', 'en', '--country', 'DE');
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(parseCv(CV, { format: 'text', languages: ['en'], defaultCountry: 'DE' }))));
  });

  it.each([[['--language', 'en', '--language', 'en']], [['--language', 'en,en']], [['-l', 'en, en']]])('takes several languages: %j', async (argv) => {
    expect(await runWith(CV, ...argv)).toMatchObject({ status: 0, stdout: (await runWith(CV)).stdout });
  });

  it('prints each warning on a line of its own, with its place', async () => {
    const broken = join(folder, 'broken.md');
    const { warnings } = parseCv(BROKEN_YAML);
    expect(warnings).not.toHaveLength(0);
    const lines = (await runWith(undefined, broken)).stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(warnings.length);
    for (const line of lines) expect(line).toMatch(/\/broken\.md(:\d+:\d+)?: warning: .+ \[[\w-]+\]$/);
    expect((await runWith(undefined, broken, '--quiet')).stderr).toBe('');
  });

  it('prints its version', async () => {
    expect(await runWith(undefined, '--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  });

  it('prints a help that fits a screen, names every option, and stands in the README', async () => {
    const { stdout } = await runWith(undefined, '--help');
    const lines = stdout.split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain(`\n\`\`\`\n${stdout}\`\`\`\n`);
    const source = readFileSync(new URL('../../src/cli/arguments.ts', import.meta.url), 'utf8');
    const options = [...source.matchAll(/^ {2}(\w+): \{ type:/gm)].map(([, name]) => `--${name}`);
    expect(options.length).toBeGreaterThan(15);
    expect(options.filter((option) => !stdout.includes(option))).toEqual([]);
  });
});

describe('parse-cv on what it cannot read', () => {
  it.each([
    ['missing.md', 'no such file'],
    ['cvs\u001b[31m\n.md', 'no such file'],
  ])('says so in one line without control characters: %j', async (name, message) => {
    const { status, stdout, stderr } = await runWith(undefined, join(folder, name));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^parse-cv: [^\\p{Cc}]+: ${message}\\n$`, 'u'));
  });

  it('says so in a line of its output where that is lines', async () => {
    const { status, stdout, stderr } = await runWith('\0', '-', '--ndjson');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ source: 'standard input', error: 'is a binary file, not text' });
  });

  it('names standard input', async () => {
    expect((await runWith('\0', '-')).stderr).toBe('parse-cv: standard input: is a binary file, not text\n');
  });
});

describe('parse-cv on a wrong command line', () => {
  it.each([
    ['an unknown option', ['--frobnicate'], '--frobnicate'],
    ['an option without its value', ['--format'], '--format'],
    ['a value for a switch', ['--full=yes'], '--full'],
    ['two files and nowhere to write', ['a.md', 'b.md'], 'several CVs need --out DIR or --ndjson'],
    ['a folder and nowhere to write', [folder], 'several CVs need --out DIR or --ndjson'],
    ['an unknown format', ['--format', 'docx'], 'format'],
    ['an unknown country', ['--country', 'Atlantis'], 'defaultCountry'],
    ['an unknown encoding', ['--encoding', 'klingon'], '"klingon" is no known encoding'],
    ['no jobs', ['--jobs', '0'], '--jobs'],
    ['a time that is none', ['--timeout', 'soon'], '--timeout'],
    ['files and lines at once', [file, '--out', 'x', '--ndjson'], '--out writes files, --ndjson prints lines'],
    ['lines of YAML', ['--yaml', '--ndjson'], '--yaml writes no JSON'],
    ['standard input and a file', ['--stdin', 'a.md'], '--stdin reads standard input'],
    ['standard input into files', ['--out', 'x'], '--out needs files or folders'],
    ['a page of nothing', ['--html', 'x.html'], '--html needs --explain'],
    ['several to explain', ['--explain', 'a.md', 'b.md'], '--explain shows one CV'],
    ['the folder itself to write into', [folder, '--out', folder], '--out names the folder that is read'],
  ])('says what is wrong: %s', async (_, argv, message) => {
    const { status, stdout, stderr } = await runWith(CV, ...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^parse-cv: .+; see parse-cv --help\n$/);
    expect(stderr).toContain(message);
  });

  it('does not wait for a keyboard', async () => {
    expect(await runWith(undefined)).toMatchObject({
      status: 2,
      stderr: 'parse-cv: no FILE given and nothing on standard input; see parse-cv --help\n',
    });
  });
});
