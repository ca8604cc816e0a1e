/** Lower case, without accents, with one form of apostrophe, hyphen and white space: how words of a list and of a CV are compared. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower.trim();
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[‘’‚′`´]/gu, "'")
    .replace(/[‐-―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Like `fold`, but every character keeps its index: for patterns whose matches are cut out of the original. */
export function foldInPlace(text: string): string {
  if (/^[\x00-\x7f]*$/u.test(text)) return text.toLowerCase();
  const lower = text.replace(/İ/gu, 'I').toLowerCase();
  const plain = lower.length === text.length ? lower : text;
  return plain.replace(/[\u00c0-\u024f\u0400-\u04ff\u1e00-\u1eff]/gu, (char) => char.normalize('NFD').charAt(0));
}

/** The words of a folded text: letters, digits and what holds them together inside (`c++`, `node.js`, `b.sc`, `co-founder`). */
export function words(folded: string): string[] {
  return folded.match(WORD) ?? [];
}

/** Whether a text is written in a script that puts no blanks between words. */
export function hasIdeographs(text: string): boolean {
  return IDEOGRAPH.test(text);
}

const ASCII = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/u;
const WORD = /[\p{L}\p{N}]+(?:['.&+#-]?[\p{L}\p{N}]+)*[+#]*/gu;
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
