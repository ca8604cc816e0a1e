import { fold } from './fold.js';

/** A word where it stands in a text. */
export interface Token {
  /** Folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text: letters, digits and what holds them together inside (`c++`, `node.js`, `b.sc`, `co-founder`). */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  for (let at = nextWord(text, 0, length); at < length; ) {
    const end = wordEnd(text, at);
    tokens.push({ word: fold(text.slice(at, end)), start: at, end });
    at = nextWord(text, end, length);
  }
  return tokens;
}

/** The words of a text that is folded already. */
export function words(folded: string): string[] {
  if (PLAIN.test(folded)) return folded.split(' ');
  const found: string[] = [];
  const { length } = folded;
  for (let at = nextWord(folded, 0, length); at < length; ) {
    const end = wordEnd(folded, at);
    found.push(folded.slice(at, end));
    at = nextWord(folded, end, length);
  }
  return found;
}

/** Words of plain letters, as most phrases are. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/u;

function nextWord(text: string, from: number, length: number): number {
  let at = from;
  while (at < length && widthAt(text, at) === 0) at++;
  return at;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    for (let width = widthAt(text, end); width > 0; width = widthAt(text, end)) end += width;
    if (!isJoiner(text.charCodeAt(end)) || widthAt(text, end + 1) === 0) break;
    end++;
  }
  while (isSign(text.charCodeAt(end))) end++;
  return end;
}

/** One of `'’.&+#-`. */
function isJoiner(code: number): boolean {
  return code === 0x2e || code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x26 || isSign(code);
}

/** One of `+#`. */
function isSign(code: number): boolean {
  return code === 0x2b || code === 0x23;
}

/** How many units the letter or digit takes that stands at a place; 0 where there is none. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) ? 1 : 0;
  if (code >= 0xd800 && code < 0xdc00) return WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 2 : 0;
  return isWide(code) ? 1 : 0;
}

/** What is known of the characters beyond ASCII: 0 nothing yet, 1 no part of a word, 2 a part of one. */
const known = new Uint8Array(0x10000);
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

function isWide(code: number): boolean {
  if (known[code] === 0) known[code] = WORD_CHARACTER.test(String.fromCharCode(code)) ? 2 : 1;
  return known[code] === 2;
}
