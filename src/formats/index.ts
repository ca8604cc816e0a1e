import { type CvDocument, quoteSource } from '../document/index.js';
import type { Format, FormatName } from './format.js';
import { frontmatter } from './frontmatter.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { plainText } from './plain-text.js';
import { unfenced } from './unfenced.js';
import { yaml } from './yaml.js';

export type { FormatName } from './format.js';
export { readMarkdown } from './markdown.js';

/** Every format, the most telling first: of equals the first wins. */
const formats: readonly Format[] = [frontmatter, json, yaml, markdown, plainText];

/**
 * Which format a text is written in, as `parseCv` would read it. Looks at the text alone; plain text is what is left.
 *
 * @param text Any text, of which a part may be enough.
 */
export function detectFormat(text: string): FormatName {
  const inner = unfenced(text);
  const words = inner ? text.slice(inner.start, inner.end) : text;
  let best: Format = plainText;
  let most = 0;
  for (const format of formats) {
    const certainty = format.detect(words);
    if (certainty > most) [best, most] = [format, certainty];
  }
  return best.name;
}

/** Reads a text as the given format. */
export function readDocument(text: string, name: FormatName): CvDocument {
  const format = formats.find((candidate) => candidate.name === name) ?? plainText;
  const inner = unfenced(text);
  if (!inner) return format.read(quoteSource(text, 0, text.length));
  const document = format.read(quoteSource(text, inner.start, inner.end));
  const fences = [
    { start: 0, end: inner.start },
    { start: inner.end, end: text.length },
  ];
  return { ...document, source: text, syntax: [...document.syntax, ...fences] };
}
