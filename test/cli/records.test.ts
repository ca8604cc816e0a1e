import { describe, expect, it } from 'vitest';
import { convert } from '../../src/cli/convert.js';
import { errorLine } from '../../src/cli/document.js';
import { recordsOf } from '../../src/cli/records.js';
import { parseCv } from '../../src/index.js';

const SETTINGS = { options: {}, full: false, style: 'ndjson', poison: {} } as const;
const NOTHING = { resume: parseCv('').resume };

describe('a line of NDJSON', () => {
  it.each([
    ['{"id":"a","text":""}', { id: 'a', ...NOTHING }],
    ['{"id":7,"text":""}\r', { id: 7, ...NOTHING }],
    ['\ufeff{"id":{"page":1},"text":""}', { id: { page: 1 }, ...NOTHING }],
    ['{"text":""}', { line: 1, ...NOTHING }],
    ['{"id":"a"}', { id: 'a', error: '"text" is no string' }],
    ['{"id":null,"text":3}', { id: null, error: '"text" is no string' }],
    ['["a"]', { line: 1, error: 'is no JSON object' }],
    ['', { line: 1, error: expect.stringMatching(/^is no JSON: /) }],
    ['{"id":"a","text":"', { line: 1, error: expect.stringMatching(/^is no JSON: /) }],
  ])('%j', async (line, answer) => {
    expect(JSON.parse(await answerTo([Buffer.from(`${line}\n`)]))).toEqual(answer);
  });

  it('that is no UTF-8', async () => {
    expect(JSON.parse(await answerTo([Uint8Array.of(0x22, 0xff, 0x22, 0x0a)]))).toEqual({ line: 1, error: 'is not UTF-8 text' });
  });

  it('that is too long', async () => {
    const mebibyte = Buffer.alloc(1_048_576, 'x');
    const lines = await answerTo([...Array.from({ length: 17 }, () => mebibyte), Buffer.from('\n{"id":2,"text":""}')]);
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { line: 1, error: 'is longer than 16 MiB' },
      { id: 2, ...NOTHING },
    ]);
  });
});

describe('recordsOf', () => {
  it.each([[[]], [['a\n']], [['a']], [['a\nb\n']], [['a', 'b\n', '\nc', '\n\n']], [['é\n'.repeat(3)]]])('cuts %j at its line ends', async (chunks) => {
    const lines = [];
    for await (const record of recordsOf(stream(chunks.map((chunk) => Buffer.from(chunk))))) lines.push('line' in record && record.line);
    expect(lines).toEqual(
      chunks
        .join('')
        .replace(/\n$/, '')
        .split('\n')
        .slice(chunks.length === 0 ? 1 : 0),
    );
  });
});

async function answerTo(chunks: readonly Uint8Array[]): Promise<string> {
  let answer = '';
  for await (const record of recordsOf(stream(chunks))) {
    const outcome = await convert(record, SETTINGS);
    answer += 'error' in outcome ? errorLine(record, outcome.error) : outcome.output;
  }
  return answer;
}

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
