import { fold, hasIdeographs } from './fold.js';
import { tokensOf, words } from './tokens.js';

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

interface PhraseList {
  readonly phrases: readonly string[];
  readonly except: readonly string[];
}

/** A step on the way through a phrase, word by word or character by character. */
interface Step {
  /** The lists that have a phrase which ends here. */
  lists: number;
  readonly next: Map<string, Step>;
}

/** Puts the phrases of several lists on one tree for each script, when a word of that script is first looked up. */
export function phraseIndex(lists: readonly PhraseList[]): PhraseIndex {
  const trees = new Map<Script, Step>();
  const treeOf = (word: string): Step => {
    const script = scriptOf(word);
    const known = trees.get(script);
    if (known) return known;
    const tree = wordTree(lists, script);
    trees.set(script, tree);
    return tree;
  };
  let runs: Step | undefined;
  const runsIn = (text: string): Hit[] => {
    runs ??= runTree(lists);
    return runHits(text, runs);
  };
  const look = (text: string): Sighting => {
    const { hits, opening } = wordHits(text, treeOf);
    const within = hasIdeographs(text) ? runsIn(text) : [];
    return { lists: [...hits, ...within].reduce((all, hit) => all | hit.lists, 0), words: hits, runs: within, opening };
  };
  const whole = (text: string): number => {
    const parts = words(fold(text));
    let step: Step | undefined = parts[0] === undefined ? undefined : treeOf(parts[0]);
    for (const part of parts) step = step?.next.get(part);
    return step?.lists ?? 0;
  };
  return { look, whole };
}

function wordHits(text: string, treeOf: (word: string) => Step): { hits: Hit[]; opening: number } {
  const tokens = tokensOf(text);
  const hits: Hit[] = [];
  for (const [first, { word, start }] of tokens.entries()) {
    const before = hits.length;
    let phrase = word;
    let step = treeOf(word).next.get(word);
    for (let last = first; step; ) {
      if (step.lists !== 0) hits.splice(before, 0, { lists: step.lists, start, end: tokens[last]?.end ?? 0, phrase });
      const next = tokens[++last]?.word ?? '';
      step = step.next.get(next);
      phrase += ` ${next}`;
    }
  }
  return { hits, opening: tokens[0]?.start ?? -1 };
}

function runHits(text: string, tree: Step): Hit[] {
  const lower = text.toLowerCase();
  const hits: Hit[] = [];
  for (let start = 0; start < lower.length; start++) {
    const before = hits.length;
    let step = tree.next.get(lower.charAt(start));
    for (let end = start + 1; step; end++) {
      if (step.lists !== 0) hits.splice(before, 0, { lists: step.lists, start, end, phrase: lower.slice(start, end) });
      step = step.next.get(lower.charAt(end));
    }
  }
  return hits;
}

function wordTree(lists: readonly PhraseList[], script: Script): Step {
  return treeOf(lists, (phrase) => scriptOf(phrase) === script, words);
}

function runTree(lists: readonly PhraseList[]): Step {
  return treeOf(lists, hasIdeographs, (phrase) => phrase);
}

function treeOf(lists: readonly PhraseList[], belongs: (phrase: string) => boolean, steps: (folded: string) => Iterable<string>): Step {
  const tree: Step = { lists: 0, next: new Map() };
  for (const [at, list] of lists.entries()) {
    const taken = new Set(list.except.filter(belongs).map(fold));
    for (const phrase of list.phrases) {
      if (!belongs(phrase)) continue;
      const folded = fold(phrase);
      if (!taken.has(folded)) add(tree, steps(folded), 1 << at);
    }
  }
  return tree;
}

function add(tree: Step, steps: Iterable<string>, list: number): void {
  let step = tree;
  for (const part of steps) {
    let next = step.next.get(part);
    if (!next) {
      next = { lists: 0, next: new Map() };
      step.next.set(part, next);
    }
    step = next;
  }
  if (step !== tree) step.lists |= list;
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
