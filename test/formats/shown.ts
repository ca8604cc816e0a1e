import type { CvDocument, Datum, Line } from '../../src/document/index.js';
import { type FormatName, readDocument } from '../../src/formats/index.js';

/** The lines of a text as `kind: words`, with depth or level, a `+` for each step of gap, and marks behind. */
export function linesOf(text: string, format: FormatName): string[] {
  return readDocument(text, format).lines.map(shownLine);
}

/** The words of the lines alone. */
export function wordsOf(text: string, format: FormatName): string[] {
  return readDocument(text, format).lines.map((line) => line.text);
}

/** Each value of a data file by its path. */
export function valuesOf(text: string, format: FormatName): Record<string, string> {
  return Object.fromEntries(leaves(readDocument(text, format).data ?? []).map(({ path, value }) => [path, value?.text ?? '']));
}

/** Values whose words cannot be found where they are said to stand. */
export function misplacedIn(text: string, format: FormatName): string[] {
  const quotes = leaves(readDocument(text, format).data ?? []).flatMap(({ key, value }) => [key, value].filter((quote) => quote !== undefined));
  return quotes.filter((quote) => !text.slice(first(quote.offsets)).startsWith(quote.text.charAt(0))).map((quote) => quote.text);
}

export function syntaxOf(document: CvDocument): string[] {
  return document.syntax.map(({ start, end }) => document.source.slice(start, end));
}

function shownLine(line: Line): string {
  const marks = line.marks.map((mark) => ` {${mark.type} ${line.text.slice(mark.start, mark.end)}${mark.url ? ` → ${mark.url.text}` : ''}}`);
  return `${'+'.repeat(line.gap)}${line.kind}${line.depth || line.level || ''}: ${line.text}${marks.join('')}`;
}

function leaves(data: readonly Datum[]): Datum[] {
  return data.flatMap((datum) => (datum.fields || datum.items ? [...leaves(datum.fields ?? []), ...leaves(datum.items ?? [])] : [datum]));
}

function first(offsets: number | Int32Array): number {
  return typeof offsets === 'number' ? offsets : (offsets[0] ?? 0);
}
