import { type Line, type Quote, slice, split } from '../../document/index.js';
import type { Lexicon } from '../../lexicon/index.js';
import { levelled } from './levelled.js';

/**
 * `Stack | Front-end: a, b | Back-end: c`, `Front-end: a, b; Back-end: c`: each part that has a name of its own becomes a line, and so does each with
 * a level: `Python (expert) | Go (basic)`. The colon of a definition (`: a, b`) goes.
 */
export function unpiped(line: Line, words: Lexicon): Line[] {
  const colon = /^[:：]\s+(?=\S)/u.exec(line.text);
  if (colon) return [{ ...line, marks: [], ...slice(line, colon[0].length) }];
  if (line.depth > 0) return [line];
  const parts = partsOf(line, words);
  return parts ? parts.map((part) => ({ ...line, marks: [], ...part })) : [line];
}

function partsOf(line: Line, words: Lexicon): Quote[] | undefined {
  if (line.text.includes('|')) {
    const parts = split(line, /\s\|\s?/gu);
    return parts.filter(isNamed).length > 1 || (parts.length > 1 && parts.every((part) => levelled(part, words))) ? parts : undefined;
  }
  const parts = line.text.includes('; ') ? split(line, /;\s/gu) : [];
  return parts.length > 1 && parts.every(isNamed) ? parts : undefined;
}

const isNamed = ({ text }: Quote): boolean => /^[^:：,]{2,40}[:：]\s\S/u.test(text);
