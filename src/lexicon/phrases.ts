import { fold, hasIdeographs, words } from './fold.js';

/** A list of words and phrases that can be found in a text. */
export interface Phrases {
  /** Whether the whole text is one of them, up to punctuation. */
  has(text: string): boolean;
  /** Where they stand in the text, longest first match from left to right; offsets count in the text as given. */
  find(text: string): PhraseMatch[];
  /** Whether one stands anywhere in the text. */
  occursIn(text: string): boolean;
  /** Whether the text begins with one. */
  opens(text: string): boolean;
}

interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  /** The phrase as the list has it, folded. */
  readonly phrase: string;
}

/** Makes a list searchable: by words where a script has blanks, by characters where it has none. */
export function phrases(list: readonly string[]): Phrases {
  const keys = new Set<string>();
  const firsts = new Map<string, number>(); // first word → most words of a phrase that begins with it
  const runs: string[] = [];
  for (const item of list) {
    const folded = fold(item);
    if (hasIdeographs(folded)) runs.push(folded);
    const parts = words(folded);
    const key = parts.join(' ');
    if (key === '') continue;
    keys.add(key);
    const first = parts[0] ?? '';
    firsts.set(first, Math.max(firsts.get(first) ?? 0, parts.length));
  }
  const pattern = runs.length > 0 ? new RegExp(alternatives(runs), 'gu') : undefined;

  const find = (text: string): PhraseMatch[] => {
    const found: PhraseMatch[] = [];
    const tokens = tokenize(text);
    for (let i = 0; i < tokens.length; i++) {
      const most = firsts.get(tokens[i]?.word ?? '') ?? 0;
      for (let length = Math.min(most, tokens.length - i); length > 0; length--) {
        const run = tokens.slice(i, i + length);
        const phrase = run.map((token) => token.word).join(' ');
        if (!keys.has(phrase)) continue;
        found.push({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, phrase });
        i += length - 1;
        break;
      }
    }
    if (pattern && hasIdeographs(text)) {
      for (const match of text.toLowerCase().matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].length, phrase: match[0] });
      found.sort((a, b) => a.start - b.start);
    }
    return found;
  };
  const has = (text: string): boolean => keys.has(words(fold(text)).join(' '));
  return { has, find, occursIn: (text) => find(text).length > 0, opens: (text) => (find(text)[0]?.start ?? -1) === text.search(/[\p{L}\p{N}]/u) };
}

/** A pattern's alternatives from plain words: longest first, escaped. */
export function alternatives(list: readonly string[]): string {
  return [...new Set(list)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('|');
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\p{L}\p{N}]+(?:['’.&+#-]?[\p{L}\p{N}]+)*[+#]*/gu;

/** The same line is looked up in many lists: its words are kept for a while. */
const recent = new Map<string, Token[]>();
const MOST_RECENT = 512;

function tokenize(text: string): Token[] {
  const known = recent.get(text);
  if (known) return known;
  if (recent.size >= MOST_RECENT) recent.clear();
  const tokens = Array.from(text.matchAll(TOKEN), (match) => ({ word: fold(match[0]), start: match.index, end: match.index + match[0].length }));
  if (text.length < 400) recent.set(text, tokens);
  return tokens;
}
