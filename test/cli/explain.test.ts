import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainAsHtml } from '../../src/cli/explain-html.js';
import { explainOnTerminal } from '../../src/cli/explain-terminal.js';
import { kindOf } from '../../src/cli/kinds.js';
import { marginWords } from '../../src/cli/margin.js';
import { missingIn } from '../../src/cli/not-found.js';
import { passagesOf } from '../../src/cli/passages.js';
import { parseCv, resumeSchema } from '../../src/index.js';
import { fixtureCvs } from '../fixture-folders.js';
import { folderOf, runWith } from './run-in.js';

const CV = '# Ann Example\n\n## Experience\n\n**Baker**, Example Bread GmbH, March 2019 – present\n\nReferences available upon request\n';
const explained = { source: 'cv.md', text: CV, result: parseCv(CV) };

describe('passagesOf', () => {
  it('cuts the whole source, and nothing twice', () => {
    for (const { name, text } of fixtureCvs().filter((_, index) => index % 10 === 0)) {
      const passages = passagesOf(text, parseCv(text));
      expect([name, passages.map(({ start, end }) => text.slice(start, end)).join('')]).toEqual([name, text]);
    }
  });

  it('tells what each passage became', () => {
    const became = passagesOf(CV, explained.result).map(({ start, end, values, unplaced }) => [CV.slice(start, end), values[0]?.pointer ?? unplaced]);
    expect(became).toEqual(
      expect.arrayContaining([
        ['Ann Example', '/basics/name'],
        ['Baker', '/work/0/position'],
        ['Example Bread GmbH', '/work/0/name'],
        ['March 2019', '/work/0/startDate'],
        ['References available upon request', 'boilerplate'],
      ]),
    );
  });
});

describe('marginWords', () => {
  it.each([
    [['/work/0/position', '/work/0/name'], 'work[0] position name'],
    [['/skills/0/name', '/skills/1/name'], 'skills[0] name skills[1] name'],
    [['/work/0/keywords/0', '/work/0/keywords/1', '/work/0/keywords/2', '/work/0/keywords/4'], 'work[0] keywords[0–2] keywords[4]'],
    [['/basics/profiles/0/url', '/basics/profiles/0/url'], 'basics.profiles[0] url'],
  ])('%j: %s', (pointers, expected) => {
    const passages = pointers.map((pointer) => ({ start: 0, end: 1, values: [{ pointer, text: '', confidence: 1 }] }));
    expect(
      marginWords(passages)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(expected);
  });
});

describe('kindOf', () => {
  it.each([
    ['/work/0/name', 'name'],
    ['/skills/0/name', 'term'],
    ['/education/0/endDate', 'date'],
    ['/work/0/highlights/3', 'prose'],
    ['/basics/profiles/0/network', 'contact'],
    ['/projects/0/keywords/2', 'term'],
  ])('%s is a %s', (pointer, kind) => expect(kindOf(pointer)).toBe(kind));
});

describe('missingIn', () => {
  it('lists fields of basics, sections, and fields that only some entries have', () => {
    const resume = resumeSchema.parse({ basics: { name: 'Ann' }, work: [{ name: 'A', url: 'https://a.example' }, { name: 'B' }] });
    expect(missingIn(resume)).toEqual([
      { part: 'basics', fields: expect.arrayContaining(['email', 'phone']) },
      { part: 'sections', fields: expect.arrayContaining(['education', 'skills']) },
      { part: 'work', fields: ['url (in 1 of 2)'] },
    ]);
  });
});

describe('explainOnTerminal', () => {
  it('shows the source, its fields, what is unplaced and what is missing', () => {
    const shown = explainOnTerminal(explained, 90, false);
    expect(shown).toMatch(/^ *basics name │ # Ann Example$/m);
    expect(shown).toMatch(/^ *work\[0\] position name │ \*\*Baker\*\*, Example Bread GmbH, March 2019 – present\n *startDate │$/m);
    expect(shown).toMatch(/^ *✗ boilerplate │ ‹References available upon request›$/m);
    expect(shown).toMatch(/Not found\n {2}basics +label, image, email/);
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90);
  });

  it('paints each passage in the colour of its kind, and the unsure ones dim', () => {
    const doubtful = {
      ...explained.result.provenance,
      '/basics/name': { confidence: 0.4, evidence: explained.result.provenance['/basics/name']?.evidence ?? [] },
    };
    const shown = explainOnTerminal({ ...explained, result: { ...explained.result, provenance: doubtful } }, 90, true);
    expect(shown).toContain('\u001b[36mMarch 2019\u001b[39m');
    expect(shown).toContain('\u001b[2m\u001b[33mAnn Example\u001b[39m\u001b[22m');
  });

  it('lets no CV play with the terminal', () => {
    const text = '# Ann \u001b]0;owned\u0007 Example\u202e\n';
    expect(explainOnTerminal({ source: '\u001b[2J.md', text, result: parseCv(text) }, 90, false)).not.toMatch(/[\0-\x09\x0b-\x1f\u202e]/);
  });
});

describe('explainAsHtml', () => {
  it('escapes what the CV says', () => {
    const text = '# <script>alert(1)</script> "Ann" & \'Example\'\n';
    const page = explainAsHtml({ source: '<b>.md', text, result: parseCv(text) });
    expect(page).not.toMatch(/<script>alert|<b>/);
    expect(page.replace(/<[^>]*>/g, '')).toContain('&#60;script&#62;alert(1)&#60;/script&#62; &#34;Ann&#34; &#38; &#39;Example&#39;');
  });

  it('asks nobody for anything', () => {
    expect(explainAsHtml(explained)).not.toMatch(/(?:src|href)=|@import|url\(/);
  });
});

describe('parse-cv --explain', () => {
  const folder = folderOf({ 'cv.md': CV });
  const file = join(folder, 'cv.md');

  it('prints, or writes a page', async () => {
    expect(await runWith(undefined, '--explain', file)).toMatchObject({ status: 0, stdout: expect.stringContaining('│ # Ann Example'), stderr: '' });
    const page = join(folder, 'cv.html');
    expect(await runWith(undefined, '--explain', file, '--html', page)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(page, 'utf8')).toContain('<!doctype html>');
  });

  it.each([
    [[folder], 'is a directory'],
    [[join(folder, 'missing.md')], 'no such file'],
    [[file, '--html', join(folder, 'no/where.html')], 'no such file'],
  ])('fails with one line: %j', async (argv, message) => {
    const { status, stderr } = await runWith(undefined, '--explain', ...argv);
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^parse-cv: .+: ${message}\n$`));
  });
});
