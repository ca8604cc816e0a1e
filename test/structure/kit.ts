import type { Datum, Line } from '../../src/document/index.js';
import { createLedger } from '../../src/evidence/index.js';
import { dateRangeReader } from '../../src/fields/date-range.js';
import { type FormatName, readDocument, readMarkdown } from '../../src/formats/index.js';
import { languages } from '../../src/languages/index.js';
import { lexicon } from '../../src/lexicon/index.js';
import type { Kit } from '../../src/structure/kit.js';

export const words = lexicon(languages);
export const dates = dateRangeReader(words.dates);

/** What a stage needs to read a text in any language. */
export function kitFor(source: string): Kit {
  return { words, dates, ledger: createLedger(source), readText: (quote) => readMarkdown(quote).lines };
}

/** The lines of a text. */
export function linesOf(text: string, format: FormatName = 'markdown'): readonly Line[] {
  return readDocument(text, format).lines;
}

/** The only line of a text, or the first. */
export function lineOf(text: string, format: FormatName = 'markdown'): Line {
  const [line] = linesOf(text, format);
  if (!line) throw new Error(`no line in ${JSON.stringify(text)}`);
  return line;
}

/** A line that no format has looked at. */
export function plainLine(text: string): Line {
  return { text, offsets: 0, kind: 'text', depth: 0, level: 0, gap: 1, block: 0, marks: [] };
}

/** The values of a data file as `key=value`. */
export function leavesOf(data: readonly Datum[]): string[] {
  return data.flatMap(({ key, value, items = [], fields = [] }) => (value ? [`${key?.text ?? ''}=${value.text}`] : leavesOf([...items, ...fields])));
}
