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
