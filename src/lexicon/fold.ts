/** Lower case, without accents, with one form of apostrophe, hyphen and white space: how words of a list and of a CV are compared. */
export function fold(text: string): string {
  return SIMPLE.test(text) ? text.toLowerCase() : foldFully(text);
}

/** ASCII with single blanks inside it: folding changes its capitals and nothing else. */
const SIMPLE = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

function foldFully(text: string): string {
  const folded = COMPOSED.test(text) ? plain(text) : characterByCharacter(text);
  return SPACED.test(folded) ? folded.replace(/\s+/gu, ' ').trim() : folded;
}

/** Characters that may melt into one with those beside them. */
const COMPOSED = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a\ud800-\udfff\u03a3]/;
const SPACED = /^\s|\s$|\s\s|[^\S ]/;

/** Folding a whole text is slow; most characters are folded by themselves, and an alphabet has few. */
function characterByCharacter(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    folded += (code < NEAR ? near[code] : far.get(code)) ?? foldedCharacter(code);
  }
  return folded;
}

function foldedCharacter(code: number): string {
  const folded = plain(String.fromCharCode(code));
  if (code < NEAR) near[code] = folded;
  else far.set(code, folded);
  return folded;
}

/** Latin, Greek and Cyrillic letters stand below. */
const NEAR = 0x530;
const near: (string | undefined)[] = new Array(NEAR).fill(undefined);
const far = new Map<number, string>();

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[łıøđ]/gu, (letter) => STROKED[letter] ?? letter)
    .replace(/[‘’‚′`´ʼ]/gu, "'")
    .replace(/[‐-―−]/gu, '-');
}

/** Letters that Unicode does not take apart. */
const STROKED: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', đ: 'd' };

/** Like `fold`, but every character keeps its index: for patterns whose matches are cut out of the original. */
export function foldInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  const same = lower.length === text.length ? lower : text.replace(/\p{Lu}/gu, lowerInPlace);
  return same.replace(SPECIAL, (char) => PLAIN.get(char) ?? char);
}

/** `İ` is two characters in lower case. */
function lowerInPlace(char: string): string {
  const lower = char === 'İ' ? 'i' : char.toLowerCase();
  return lower.length === char.length ? lower : char;
}

/** Letters with accents, full-width characters, apostrophes, hyphens and blanks, each with its plain form. */
function plainForms(): Map<string, string> {
  const plain = new Map<string, string>([...'‘’‚′´ʼ'].map((char) => [char, "'"] as const));
  for (const char of '\u2010\u2011') plain.set(char, '-');
  for (const char of '\u00a0\u2002\u2003\u2007\u2009\u202f\u3000') plain.set(char, ' ');
  for (const [char, letter] of ['łl', 'ıi']) plain.set(char as string, letter as string);
  for (let code = 0xff01; code <= 0xff5e; code++) plain.set(String.fromCharCode(code), String.fromCharCode(code - 0xfee0).toLowerCase());
  for (const [first, last] of ACCENTED) {
    for (let code = first; code <= last; code++) {
      const char = String.fromCharCode(code);
      const base = char.normalize('NFD').charAt(0);
      if (base !== char) plain.set(char, base);
    }
  }
  return plain;
}

/** Whether a text is written in a script that puts no blanks between words. */
export function hasIdeographs(text: string): boolean {
  return FAR_EAST.test(text) && IDEOGRAPH.test(text);
}

/** The blocks that ideographs stand in, and others. */
const FAR_EAST = /[\u1100-\u11ff\u2e80-\uffff]/;
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const BEYOND_ASCII = /[^\x00-\x7f]/;
/** Latin and Cyrillic blocks with letters that carry accents. */
const ACCENTED: readonly (readonly [number, number])[] = [
  [0xc0, 0x24f],
  [0x400, 0x4ff],
  [0x1e00, 0x1eff],
];
const PLAIN: ReadonlyMap<string, string> = plainForms();
const SPECIAL = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');
