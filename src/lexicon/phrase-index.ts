import { fold, hasIdeographs } from './fold.js';
import { grouped, ungrouped } from './grouped.js';
import { prepared } from './prepared.js';
import { type Token, tokensOf, words } from './tokens.js';

/** What was seen of all phrases in one text. */
export interface Sighting {
  /** The lists that have a phrase in the text, one bit for each. */
  readonly lists: number;
  /** From left to right, and the longer before the shorter. */
  readonly words: readonly Hit[];
  /** Of scripts without blanks: from left to right, and the longer before the shorter. */
  readonly runs: readonly Hit[];
  /** Where the first word begins; -1 without any. */
  readonly opening: number;
}

interface Hit {
  /** The lists that have the phrase, one bit for each. */
  readonly lists: number;
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}

interface PhraseIndex {
  look(text: string): Sighting;
  /** The lists that have the whole text as a phrase, up to punctuation; one bit for each. */
  whole(text: string): number;
}

/** The phrases of a list are asked for only where its tables are not prepared. */
interface PhraseList {
  readonly phrases: () => readonly string[];
  readonly except: () => readonly string[];
}

/**
 * All phrases and all their beginnings, word by word (or character by character), with a code: the lists that have the phrase, one bit
 * for each, and in the lowest bit whether a longer phrase begins with it.
 */
type Table = ReadonlyMap<string, number>;

/** Puts the phrases of several lists into one table for each script, when a word of that script is first looked up. `name` stands for the lists. */
export function phraseIndex(lists: readonly PhraseList[], name: string): PhraseIndex {
  const tables = new Map<Script | 'runs', Table>();
  const tableOf = (script: Script | 'runs'): Table => {
    const known = tables.get(script);
    if (known) return known;
    const table = ungrouped(prepared(`phrases ${script} ${name}`, () => grouped(script === 'runs' ? runTable(lists) : wordTable(lists, script))));
    tables.set(script, table);
    return table;
  };
  const tableFor = (word: string): Table => tableOf(scriptOf(word));
  const look = (text: string): Sighting => {
    const { hits, opening } = wordHits(text, tableFor);
    const within = hasIdeographs(text) ? runHits(text, tableOf('runs')) : [];
    let seen = 0;
    for (const hit of hits) seen |= hit.lists;
    for (const hit of within) seen |= hit.lists;
    return { lists: seen, words: hits, runs: within, opening };
  };
  const whole = (text: string): number => {
    const parts = words(fold(text));
    return parts[0] === undefined ? 0 : (tableFor(parts[0]).get(parts.join(' ')) ?? 0) >> 1;
  };
  return { look, whole };
}

function wordHits(text: string, tableFor: (word: string) => Table): { hits: Hit[]; opening: number } {
  const tokens = tokensOf(text);
  const hits: Hit[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const { word, start } = tokens[first] as Token;
    const table = tableFor(word);
    const before = hits.length;
    let phrase = word;
    let last = first;
    for (let code = table.get(word); code !== undefined; code = table.get(phrase)) {
      if (code > 1) hits.splice(before, 0, { lists: code >> 1, start, end: (tokens[last] as Token).end, phrase });
      const next = tokens[++last];
      if ((code & 1) === 0 || !next) break;
      phrase += ` ${next.word}`;
    }
  }
  return { hits, opening: tokens[0]?.start ?? -1 };
}

function runHits(text: string, table: Table): Hit[] {
  const lower = text.toLowerCase();
  const hits: Hit[] = [];
  for (let start = 0; start < lower.length; start++) {
    const before = hits.length;
    for (let end = start + 1; end <= lower.length; end++) {
      const phrase = lower.slice(start, end);
      const code = table.get(phrase);
      if (code === undefined) break;
      if (code > 1) hits.splice(before, 0, { lists: code >> 1, start, end, phrase });
      if ((code & 1) === 0) break;
    }
  }
  return hits;
}

function wordTable(lists: readonly PhraseList[], script: Script): Table {
  return tableOf(
    lists,
    (phrase) => scriptOf(phrase) === script,
    (folded) => words(folded),
    ' ',
  );
}

function runTable(lists: readonly PhraseList[]): Table {
  return tableOf(lists, hasIdeographs, (folded) => [...folded], '');
}

function tableOf(lists: readonly PhraseList[], belongs: (phrase: string) => boolean, steps: (folded: string) => readonly string[], gap: string): Table {
  const table = new Map<string, number>();
  for (const [at, list] of lists.entries()) {
    const taken = new Set(list.except().filter(belongs).map(fold));
    for (const phrase of list.phrases()) {
      if (!belongs(phrase)) continue;
      const folded = fold(phrase);
      if (!taken.has(folded)) add(table, steps(folded), gap, 2 << at);
    }
  }
  return table;
}

function add(table: Map<string, number>, steps: readonly string[], gap: string, list: number): void {
  let phrase = '';
  for (const [at, step] of steps.entries()) {
    phrase += at === 0 ? step : gap + step;
    table.set(phrase, (table.get(phrase) ?? 0) | (at < steps.length - 1 ? 1 : list));
  }
}

type Script = 'western' | 'cyrillic' | 'eastern';

/** The script of a text's first letter. Folding does not change it. */
function scriptOf(text: string): Script {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x1100 && (code < 0x1e00 || code > 0x218f)) return 'eastern';
    if (code >= 0x400 && code < 0x530) return 'cyrillic';
    if ((code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 0xa9) return 'western';
  }
  return 'western';
}
