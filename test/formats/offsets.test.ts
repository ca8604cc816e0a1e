import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Line } from '../../src/document/index.js';
import { detectFormat, type FormatName, readDocument } from '../../src/formats/index.js';
import { fixtureCvs } from '../fixture-folders.js';
import { hostileTexts, oddTexts, SAMPLE } from '../robustness/texts.js';

const FORMATS: readonly FormatName[] = ['text', 'markdown', 'frontmatter', 'yaml', 'json'];
const PARTS = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '    ',
    '\ufeff',
    '\u00a0',
    '\u00ad',
    '\0',
    '# ',
    '- ',
    '1. ',
    '> ',
    '| ',
    '|-|-|\n',
    '```\n',
    '---\n',
    '+++\n',
    '**',
    '*',
    '_',
    '`',
    '\\',
  ],
  ...[
    '[',
    '](',
    ')',
    '][1]',
    '[1]: https://x.org\n',
    '<',
    '>',
    '<br>',
    '<b>',
    '</b>',
    '<ul><li>',
    '<td>',
    '<a href="https://a.org">',
    '<!--',
    '-->',
    '&amp;',
    '&#8211;',
    '&#x1f600;',
    '&',
  ],
  ...[
    '{.x}',
    '{{< a >}}',
    '{% b %}',
    'ﬁ',
    '\uf0b7 ',
    '•',
    'E X P E R',
    '[https://x.org]',
    ' [mailto:a@b.org]',
    'a: ',
    '- b: |\n  ',
    'c = "d"\n',
    '"',
    "'",
    '&x ',
    '*x',
    'word',
    'Ann Example',
    '2019',
    '😀',
    'É',
  ],
];

it.each(fixtureCvs().map(({ name, text }) => [name, text] as const))('every character of %s stands where it is said to', (_, text) => {
  for (const format of new Set([detectFormat(text), 'text', 'markdown'] as const)) expect(misplaced(text, format)).toEqual([]);
});

it.each(Object.entries({ ...oddTexts, SAMPLE }))('every character stands where it is said to: %s', (_, text) => {
  for (const format of FORMATS) expect(misplaced(text, format)).toEqual([]);
});

it('every character of any text stands where it is said to', () => {
  const text = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PARTS) }, fc.string(), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, fc.constantFrom(...FORMATS), (parts, format) => void expect(misplaced(parts.join(''), format)).toEqual([])),
    { numRuns: 2000 },
  );
});

it.each(Object.entries(hostileTexts))('reading takes linear time: %s', (_, make) => {
  const [short, long] = [make(0.25), make(1)];
  for (const format of new Set([detectFormat(long), 'text', 'markdown'] as const)) {
    const growth = () => {
      const slow = duration(long, format);
      return slow > 200 ? slow / Math.max(duration(short, format), 10) : 0;
    };
    // Four times the text; sixteen times the time is a square. Once more where it is: collecting garbage is in the time of either.
    if (growth() >= 12) expect(growth(), format).toBeLessThan(12);
  }
});

/** Milliseconds of the processor: those do not depend on what else the machine does. */
function duration(text: string, format: FormatName): number {
  const before = process.cpuUsage();
  readDocument(text, format);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What is wrong with the places of a text's lines. */
function misplaced(text: string, format: FormatName): string[] {
  const { lines, syntax } = readDocument(text, format);
  const outside = syntax.filter(({ start, end }) => start < 0 || end > text.length || start > end).map(({ start, end }) => `syntax at ${start}–${end}`);
  return [...outside, ...lines.flatMap((line) => wrongIn(line, text))];
}

function wrongIn(line: Line, text: string): string[] {
  const wrong: string[] = [];
  let last = -1;
  for (let i = 0; i < line.text.length; i++) {
    const at = typeof line.offsets === 'number' ? line.offsets + i : (line.offsets[i] ?? -1);
    if (at < last || at < 0 || at >= text.length) wrong.push(`${JSON.stringify(line.text)}: character ${i} at ${at}, behind ${last}`);
    else if (!standsFor(text, at, line.text, i))
      wrong.push(`${JSON.stringify(line.text)}: character ${i} at ${at} is ${JSON.stringify(text.slice(at, at + 8))}`);
    last = at;
  }
  for (const mark of line.marks)
    if (mark.start < 0 || mark.end > line.text.length || mark.start > mark.end) wrong.push(`${mark.type} at ${mark.start}–${mark.end}`);
  return wrong;
}

/** Whether what is written at a place can be read as the character: itself, white space, or the start of something that is spelt differently. */
function standsFor(text: string, at: number, read: string, i: number): boolean {
  const [written, char] = [text.charAt(at), read.charAt(i)];
  return written === char || /\s/u.test(char) || '&\\\uf0b7\uf0a7\0'.includes(written) || /[\ufb00-\ufb06]/u.test(written);
}
