import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/index.js';
import { runIn, systemError } from './fake-io.js';

const CV = '# Ann Example\n\nann@example.org\n\n## Skills\n\n- Go\n';

describe('parse-cv', () => {
  it('prints the résumé of a file', () => {
    const { status, stdout } = runIn({ files: { 'cv.md': CV } }, 'cv.md');
    expect(status).toBe(0);
    expect(stdout).toBe(`${JSON.stringify(parseCv(CV).resume, null, 2)}\n`);
  });

  it.each([[[]], [['-']]])('reads standard input: %j', (argv) => {
    expect(runIn({ stdin: CV }, ...argv).stdout).toBe(runIn({ files: { 'cv.md': CV } }, 'cv.md').stdout);
  });

  it('reads an empty file as an empty résumé', () => {
    expect(runIn({ stdin: '' }, '--compact')).toMatchObject({ status: 0, stdout: '{}\n' });
  });

  it('prints on one line', () => {
    expect(runIn({ stdin: CV }, '--compact').stdout).toBe(`${JSON.stringify(parseCv(CV).resume)}\n`);
  });

  it('prints the whole result', () => {
    expect(JSON.parse(runIn({ stdin: CV }, '--full').stdout)).toEqual(JSON.parse(JSON.stringify(parseCv(CV))));
  });

  it('hands its options on', () => {
    const { stdout } = runIn({ stdin: CV }, '--full', '--format=text', '--language', 'en', '--country', 'DE');
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(parseCv(CV, { format: 'text', languages: ['en'], defaultCountry: 'DE' }))));
  });

  it.each([[['--language', 'en', '--language', 'en']], [['--language', 'en,en']], [['-l', 'en, en']]])('takes several languages: %j', (argv) => {
    expect(runIn({ stdin: CV }, ...argv)).toMatchObject({ status: 0, stdout: runIn({ stdin: CV }).stdout });
  });

  it('prints each warning on a line of its own, with its place', () => {
    const text = '---\nname: Senior: Go\n---\n';
    const { warnings } = parseCv(text);
    expect(warnings).not.toHaveLength(0);
    const lines = runIn({ files: { 'cv.md': text } }, 'cv.md')
      .stderr.trimEnd()
      .split('\n');
    expect(lines).toHaveLength(warnings.length);
    for (const line of lines) expect(line).toMatch(/^cv\.md(:\d+:\d+)?: warning: .+ \[[\w-]+\]$/);
  });

  it('prints help and version', () => {
    expect(runIn({}, '--help')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage: parse-cv /), stderr: '' });
    expect(runIn({}, '--version')).toEqual({ status: 0, stdout: '1.2.3\n', stderr: '' });
  });
});

describe('parse-cv on what it cannot read', () => {
  it.each([
    ['a missing file', systemError('ENOENT'), 'no such file'],
    ['a directory', systemError('EISDIR'), 'is a directory'],
    ['a locked file', systemError('EACCES'), 'permission denied'],
    ['NUL bytes', 'Ann\0Example', 'is a binary file, not text'],
    ['bytes that are not UTF-8', Uint8Array.of(0x41, 0xe9, 0x41), 'is not UTF-8 text'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0), 'is a binary file, not text (UTF-16: save it as UTF-8)'],
    ['a PDF', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0xe2), 'is not UTF-8 text (a PDF: extract its text first)'],
    ['a DOCX', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0), 'is a binary file, not text (a DOCX or another ZIP file: extract its text first)'],
  ])('says so in one line: %s', (_, content, message) => {
    expect(runIn({ files: { cv: content } }, 'cv')).toEqual({ status: 1, stdout: '', stderr: `parse-cv: cv: ${message}\n` });
  });

  it('names standard input', () => {
    expect(runIn({ stdin: '\0' }, '-').stderr).toBe('parse-cv: standard input: is a binary file, not text\n');
  });

  it('keeps control characters away from the terminal', () => {
    expect(runIn({}, 'a\u001b[31m\nb').stderr).toBe('parse-cv: a [31m b: no such file\n');
  });
});

describe('parse-cv on a wrong command line', () => {
  it.each([
    ['an unknown option', ['--frobnicate'], '--frobnicate'],
    ['an option without its value', ['--format'], '--format'],
    ['a value for a switch', ['--full=yes'], '--full'],
    ['two files', ['a.md', 'b.md'], 'one file at a time, but got 2'],
    ['an unknown format', ['--format', 'docx'], 'format'],
    ['an unknown country', ['--country', 'Atlantis'], 'defaultCountry'],
  ])('says what is wrong: %s', (_, argv, message) => {
    const { status, stdout, stderr } = runIn({ stdin: CV }, ...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^parse-cv: .+; see parse-cv --help\n$/);
    expect(stderr).toContain(message);
  });

  it('does not wait for a keyboard', () => {
    expect(runIn({})).toMatchObject({ status: 2, stderr: 'parse-cv: no FILE given and nothing on standard input; see parse-cv --help\n' });
  });
});
