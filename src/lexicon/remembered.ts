/**
 * The same function of a text, which keeps its last answers: many readers ask the same of one line.
 * What was asked since the last turn is kept, and what was asked in the turn before; a turn ends after so many texts.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let before = new Map<string, Answer>();
  const keep = (text: string, found: Answer): Answer => {
    if (recent.size >= MOST) [before, recent] = [recent, new Map()];
    recent.set(text, found);
    return found;
  };
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST) return answer(text);
    const older = before.get(text);
    if (older !== undefined) return keep(detached(text), older);
    const own = detached(text);
    const found = answer(own);
    return found === undefined ? found : keep(own, found);
  };
}

/** A text of this length is no line of a CV. */
const LONGEST = 400;
const MOST = 300;

/** The same text with characters of its own. A part of a text holds on to the whole, which may be a megabyte. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

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
