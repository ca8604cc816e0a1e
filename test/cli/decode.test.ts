import { describe, expect, it } from 'vitest';
import { decode, InputError } from '../../src/cli/decode.js';
import { runWith } from './run-in.js';

const RUSSIAN = 'Инженер-программист. Опыт работы: разработка серверных приложений, проектирование баз данных, поддержка.\nОбразование: университет\n';
const GERMAN = 'Müller, Köchin in Düsseldorf. Über mich: größte Küche, süße Törtchen, für Gäste geöffnet.\n';
const FRENCH = 'Élève ingénieur à Orléans – « général », diplômé de l’école supérieure, très motivé.\n';
const JAPANESE = '職務経歴書。東京でソフトウェアの開発をしています。データベースの設計とテスト。\n';
const CHINESE = '个人简历：软件工程师，负责数据库设计与开发，毕业于北京大学计算机系。\n';

describe('decode', () => {
  it.each([
    ['utf-8', 'UTF-8', Buffer.from(RUSSIAN)],
    ['utf-8', 'UTF-8 with its mark', Buffer.from(`\ufeff${RUSSIAN}`)],
    ['utf-16le', 'UTF-16 with its mark', Buffer.from(`\ufeff${RUSSIAN}`, 'utf16le')],
    ['utf-16be', 'big-endian UTF-16 with its mark', Buffer.from(`\ufeff${RUSSIAN}`, 'utf16le').swap16()],
    ['utf-16le', 'UTF-16 without a mark', Buffer.from(RUSSIAN, 'utf16le')],
    ['utf-16be', 'big-endian UTF-16 without a mark', Buffer.from(RUSSIAN, 'utf16le').swap16()],
    ['utf-16le', 'UTF-16 in Latin letters', Buffer.from(GERMAN, 'utf16le')],
  ])('reads %s: %s', async (encoding, _, bytes) => {
    const decoded = await decode(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect([RUSSIAN, GERMAN]).toContain(decoded.text.replace('\ufeff', ''));
  });

  it.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1252', GERMAN],
    ['windows-1252', FRENCH],
    ['shift_jis', JAPANESE],
    ['gb18030', CHINESE],
  ])('tells %s by its look', async (encoding, text) => {
    expect(await decode(encode(text, encoding))).toEqual({ text, encoding });
  });

  it('reads a short word in the encoding that is named', async () => {
    expect(await decode(encode('Мир', 'koi8-r'), 'koi8-r')).toEqual({ text: 'Мир', encoding: 'koi8-r' });
  });

  it('says so where the text is not in the encoding that is named', async () => {
    await expect(decode(Uint8Array.of(0x41, 0xff), 'utf-8')).rejects.toThrow('is not UTF-8 text');
  });

  it('warns of a text that was not UTF-8', async () => {
    const { status, stdout, stderr } = await runWith(encode(RUSSIAN, 'windows-1251'), '--full');
    expect({ status, stderr: stderr.split('\n')[0] }).toEqual({
      status: 0,
      stderr: 'standard input: warning: Not UTF-8: read as windows-1251. [encoding]',
    });
    expect(JSON.parse(stdout).warnings[0]).toEqual({ code: 'encoding', message: 'Not UTF-8: read as windows-1251.' });
  });

  it.each([
    ['NUL', Buffer.from('Ann\0Example'), 'is a binary file, not text'],
    ['an even number of bytes with NUL', Buffer.from('Ann\0Examples'), 'is a binary file, not text'],
    ['control characters', Uint8Array.from({ length: 400 }, (_, index) => index % 32 || 1), 'is a binary file, not text'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'is a binary file, not text (a PDF: extract its text first)'],
    ['a DOCX', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0), 'is a binary file, not text (a DOCX or another ZIP file: extract its text first)'],
    ['RTF', Buffer.from('{\\rtf1\\ansi Ann}'), 'is a binary file, not text (RTF: save it as plain text first)'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), 'is a binary file, not text (a PNG image)'],
  ])('refuses %s', async (_, bytes, message) => {
    const refusal = decode(bytes);
    await expect(refusal).rejects.toThrow(InputError);
    await expect(refusal).rejects.toThrow(message);
  });
});

/** The bytes of a text in an old encoding, for which Node has a decoder and no encoder: each character by trying what decodes to it. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, number[]>(
    encoding === 'windows-1252'
      ? [
          ['–', [0x96]],
          ['’', [0x92]],
        ]
      : [],
  );
  const learn = (bytes: number[]): void => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch {
      // No character is written so.
    }
  };
  for (let first = 0; first < 256; first++) learn([first]);
  if (encoding === 'shift_jis' || encoding === 'gb18030')
    for (let first = 0x81; first < 0xff; first++) for (let second = 0x40; second < 0xff; second++) learn([first, second]);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [0x3f]));
}
