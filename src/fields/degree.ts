import { matchesIn, type Span } from '../document/index.js';
import { fold, type Lexicon, type Phrases, rememberedWith } from '../lexicon/index.js';

/**
 * How much a phrase looks like a degree: 0 not at all, 0.5 a degree somewhere in it, 0.75 one at its end, above 1 one at its head.
 * What stands inside one of the `others` does not count: "ingeniería" in "ingeniería de sistemas".
 */
export function degreeScore(text: string, words: Lexicon, others?: Phrases): number {
  const taken = [...(others?.find(text) ?? []), ...words.minors.find(text).filter(({ start }) => start > 2)]; // `Biology, minor in Music` is a field
  const degrees = words.degrees.find(text).filter(({ start, end }) => !taken.some((other) => other.start <= start && end <= other.end));
  const [first, last] = [degrees[0], degrees.at(-1)];
  if (!first || !last) return 0;
  if (first.start > 2) return last.end >= text.length - 1 ? 0.75 : 0.5;
  return 1.1 + (areDegrees(text, words) ? 0.15 : 0);
}

/** One degree and no more, or several side by side: `Engineer - Master`. */
function areDegrees(text: string, { degrees }: Lexicon): boolean {
  return degrees.has(text) || (PARTED.test(text) && text.split(PARTED).every((part) => degrees.has(part)));
}

const PARTED = /\s[-–—/+&]\s/u;

/** How much a phrase looks like a school: above 1 with a school's word, less with the word of another body that teaches or certifies. */
export const schoolScore = rememberedWith((text: string, words: Lexicon): number => {
  if (words.schools.occursIn(text)) return isKindOfDegree(text, words) ? 0.1 : 1.1;
  if (text.includes('-') && matchesIn(text, HYPHENED).some(([, kind = '']) => words.schools.has(kind))) return 1.1;
  if (words.schoolEndings.size > 0 && matchesIn(text, LONG_WORD).some(([word]) => CAPITAL.test(word) && endsIn(fold(word), words.schoolEndings))) return 1.1;
  const fields = words.studyFields.find(text);
  const bodies = words.organisations.find(text).filter(({ start, end }) => !fields.some((field) => field.start <= start && end <= field.end));
  if (bodies.length === 0) return 0;
  return fields.length === 0 || (bodies.at(-1)?.end ?? 0) >= text.length - 1 ? 0.5 : 0.1;
});

/** `Anna-Rabe-Gymnasium`: a school named after somebody is one word, and ends with what it is. */
const HYPHENED = /\p{L}{4,40}-(\p{Lu}\p{L}{4,30})(?![\p{L}-])/gu;

/** Long enough for a compound: `Pflegeschule`, `Platengymnasiet`, `Forstwissenschaft`. */
const LONG_WORD = /\p{L}{7,40}/gu;
const CAPITAL = /^\p{Lu}/u;

/** A degree's name that holds a school's word: "High school diploma". */
function isKindOfDegree(text: string, words: Lexicon): boolean {
  const degrees = words.degrees.find(text);
  if (degrees.length === 0) return false;
  return words.schools.find(text).every(({ start, end }) => degrees.some((degree) => degree.start <= start && end <= degree.end));
}

/** Where fields of study stand in a text: the known ones, and words that end as fields do ("Ecotechnology", "Forstwissenschaft"). */
export const fieldsIn = rememberedWith((text: string, words: Lexicon): readonly Span[] => {
  const known = words.studyFields.find(text);
  const coined = text.length > LONGEST_HEADER ? [] : matchesIn(text, LONG_WORD).filter(({ 0: word }) => endsIn(fold(word), words.studyFieldEndings));
  const others = coined
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
    .filter(({ start, end }) => !known.some((field) => field.start < end && start < field.end));
  return others.length === 0 ? known : [...known, ...others].sort((a, b) => a.start - b.start);
});

const LONGEST_HEADER = 260;

/** Whether a word is a longer one with one of these ends. */
function endsIn(word: string, endings: ReadonlySet<string>): boolean {
  for (let at = SHORTEST_START; at <= word.length - SHORTEST_ENDING; at++) if (endings.has(word.slice(at))) return true;
  return false;
}

const SHORTEST_START = 2;
const SHORTEST_ENDING = 4;

/** How much a phrase looks like a field of study: most when it is one, less when one only stands in it. */
export const studyFieldScore = rememberedWith((text: string, words: Lexicon): number => {
  const fields = fieldsIn(text, words);
  const [first, last] = [fields[0], fields.at(-1)];
  if (!first || !last) return words.names.isLanguage(text) ? 0.4 : 0;
  if (words.studyFields.has(text)) return 0.6;
  return first.start <= 1 || last.end >= text.length - 1 ? 0.5 : 0.3;
});
