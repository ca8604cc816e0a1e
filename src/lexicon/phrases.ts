import { phraseIndex, type Sighting } from './phrase-index.js';
import { remembered } from './remembered.js';

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

/** Makes one list searchable. */
export function phrases(list: readonly string[]): Phrases {
  return phraseLists({ list: () => list }, {}, list.join()).list;
}

/**
 * Makes lists searchable, by words where a script has blanks, by characters where it has none. A text is searched for the phrases of
 * all lists at once, and what is seen serves them all. Phrases of a list in `except` are left out where the list named there has them too.
 * `name` stands for the words of the lists.
 */
export function phraseLists<Name extends string>(
  lists: Readonly<Record<Name, () => readonly string[]>>,
  except: Readonly<Partial<Record<string, NoInfer<Name>>>>,
  name: string,
): Record<Name, Phrases> {
  const names = Object.keys(lists) as Name[];
  const index = phraseIndex(
    names.map((list) => {
      const other = except[list];
      return { phrases: lists[list], except: other ? lists[other] : () => [] };
    }),
    name,
  );
  const look = remembered(index.look);
  const whole = remembered(index.whole);
  const searchable = (list: number): Phrases => {
    const find = (text: string): PhraseMatch[] => matchesOf(list, look(text));
    return {
      has: (text) => (whole(text) & list) !== 0,
      find,
      occursIn: (text) => (look(text).lists & list) !== 0,
      opens: (text) => (find(text)[0]?.start ?? -1) === look(text).opening,
    };
  };
  return Object.fromEntries(names.map((list, at) => [list, searchable(1 << at)])) as Record<Name, Phrases>;
}

function matchesOf(list: number, { lists, words, runs }: Sighting): PhraseMatch[] {
  if ((lists & list) === 0) return [];
  const matches: PhraseMatch[] = [];
  for (const hits of [words, runs]) {
    let from = 0;
    for (const { lists: having, start, end, phrase } of hits) {
      if ((having & list) === 0 || start < from) continue;
      matches.push({ start, end, phrase });
      from = end;
    }
  }
  return runs.length > 0 ? matches.sort((a, b) => a.start - b.start) : matches;
}
