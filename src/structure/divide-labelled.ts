import type { Line } from '../document/index.js';
import type { HeadingKind } from '../languages/index.js';
import { headingKey } from '../lexicon/index.js';
import { cutLine } from './cut.js';
import { HEADS, type Scene } from './divide-scene.js';
import { USUAL } from './heading.js';
import type { Section, SectionKind } from './section.js';

/** A section that is one line with its heading before a colon: `Skills: Go, Kafka`, among the lines of the head or the summary. */
export function labelledSection({ lines, index, current, words }: Scene): Section | undefined {
  const line = lines[index] as Line;
  if (!HOSTS.has(current.kind) || line.depth > 0 || line.text.length > LONGEST) return undefined;
  const label = LABEL.exec(line.text);
  const entry = label?.[1] ? words.headings.get(headingKey(label[1], words.and)) : undefined;
  if (!label?.[1] || !entry || entry.rank >= USUAL || !HOLDS[entry.kind]?.(line.text.slice(label[0].length), words)) return undefined;
  const value = cutLine(line, label[0].length, line.text.length);
  return { kind: entry.kind, heading: cutLine(line, 0, label[1].length), lines: [value] };
}

const LONGEST = 600;
const LABEL = /^(\p{L}[\p{L} &/-]{3,30}?)\s?[:：]\s+(?=\S)/u;

/** Sections in which such lines stand. */
const HOSTS: ReadonlySet<SectionKind> = new Set([...HEADS, 'summary', 'preferences']);

/** What the text behind the colon must be like. */
const HOLDS: Partial<Record<HeadingKind, (text: string, words: Scene['words']) => boolean>> = {
  skills: (text) => /[,;•·|、，/]\s?\S/u.test(text) && !SENTENCES.test(text),
  certificates: (text) => text.length < 160 && !SENTENCES.test(text),
  education: (text, words) => words.degrees.occursIn(text) || words.schools.occursIn(text),
  interests: (text) => text.length < 200 && !SENTENCES.test(text),
};

const SENTENCES = /[.!?]\s\p{Lu}/u;
