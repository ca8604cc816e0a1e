/**
 * What is made from the word lists alone: by its name, made once. The package holds these answers ready (`scripts/bundle.mjs` puts them in
 * the place of this file's), since making them takes longer than reading many CVs. They are plain data, and the name tells all they depend on.
 */
export function prepared<Answer>(name: string, make: () => Answer): Answer {
  const before = answers.get(name);
  if (before !== undefined) return before as Answer;
  const made = make();
  answers.set(name, made);
  return made;
}

/** All that was made so far, by its name. @public to the bundler. */
export const answers = new Map<string, unknown>();
