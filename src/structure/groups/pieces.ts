import { type Line, slice, split } from '../../document/index.js';

/** `Stack | Front-end: a, b | Back-end: c`: each part that has a name of its own becomes a line. The colon of a definition (`: a, b`) goes. */
export function unpiped(line: Line): Line[] {
  const colon = /^[:：]\s+(?=\S)/u.exec(line.text);
  if (colon) return [{ ...line, marks: [], ...slice(line, colon[0].length) }];
  if (line.depth > 0 || !line.text.includes('|')) return [line];
  const parts = split(line, /\s\|\s?/gu);
  if (parts.filter((part) => /^[^:：,]{2,40}[:：]\s\S/u.test(part.text)).length < 2) return [line];
  return parts.map((part) => ({ ...line, marks: [], ...part }));
}
