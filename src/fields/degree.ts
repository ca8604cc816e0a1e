import { type Lexicon, type Phrases, rememberedWith } from '../lexicon/index.js';

/**
 * How much a phrase looks like a degree: 0 not at all, 0.5 a degree somewhere in it, 0.75 one at its end, above 1 one at its head.
 * What stands inside one of the `others` does not count: "ingeniería" in "ingeniería de sistemas".
 */
export function degreeScore(text: string, words: Lexicon, others?: Phrases): number {
  const taken = others?.find(text) ?? [];
  const degrees = words.degrees.find(text).filter(({ start, end }) => !taken.some((other) => other.start <= start && end <= other.end));
  const [first, last] = [degrees[0], degrees.at(-1)];
  if (!first || !last) return 0;
  if (first.start > 2) return last.end >= text.length - 1 ? 0.75 : 0.5;
  return 1.1 + (words.degrees.has(text) ? 0.15 : 0);
}

/** How much a phrase looks like a school: above 1 with a school's word, less with the word of another body that teaches or certifies. */
export const schoolScore = rememberedWith((text: string, words: Lexicon): number => {
  if (words.schools.occursIn(text)) return isKindOfDegree(text, words) ? 0.1 : 1.1;
  const fields = words.studyFields.find(text);
  const bodies = words.organisations.find(text).filter(({ start, end }) => !fields.some((field) => field.start <= start && end <= field.end));
  if (bodies.length === 0) return 0;
  return fields.length === 0 || (bodies.at(-1)?.end ?? 0) >= text.length - 1 ? 0.5 : 0.1;
});

/** A degree's name that holds a school's word: "High school diploma". */
function isKindOfDegree(text: string, words: Lexicon): boolean {
  const degrees = words.degrees.find(text);
  if (degrees.length === 0) return false;
  return words.schools.find(text).every(({ start, end }) => degrees.some((degree) => degree.start <= start && end <= degree.end));
}

/** How much a phrase looks like a field of study: most when it is one, less when one only stands in it. */
export const studyFieldScore = rememberedWith((text: string, words: Lexicon): number => {
  const fields = words.studyFields.find(text);
  const [first, last] = [fields[0], fields.at(-1)];
  if (!first || !last) return words.names.isLanguage(text) ? 0.4 : 0;
  if (words.studyFields.has(text)) return 0.6;
  return first.start <= 1 || last.end >= text.length - 1 ? 0.5 : 0.3;
});
