/** The same function of a text, which keeps its last answers: many readers ask the same of one line. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (text.length > LONGEST || found === undefined) return found;
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}

/** A text of this length is no line of a CV. */
const LONGEST = 400;
const MOST = 2000;

/** The same for a function that also asks the words of some languages: each of their lexicons has answers of its own. */
export function rememberedWith<Words extends object, Answer>(answer: (text: string, words: Words) => Answer): (text: string, words: Words) => Answer {
  const readers = new WeakMap<Words, (text: string) => Answer>();
  return (text, words) => {
    const known = readers.get(words);
    if (known) return known(text);
    const reader = remembered((asked) => answer(asked, words));
    readers.set(words, reader);
    return reader(text);
  };
}
