import { type CvDocument, cut, type Line, nest, type Quote, type ReadingWarning, type Span, spanOf } from '../document/index.js';
import { joinDefinitions } from './definition-lists.js';
import type { Format } from './format.js';
import { spaceHeadings } from './glued-headings.js';
import { readHtml } from './html.js';
import { walkMarkdown } from './markdown-blocks.js';
import { chunks } from './markdown-chunks.js';
import { definitionsIn } from './markdown-definitions.js';
import type { Walk } from './markdown-walk.js';
import { maskMarkup } from './markup-mask.js';
import { readPlainText } from './plain-text.js';
import { openTitleBlock } from './title-block.js';
import { wrapWidth } from './wrapping.js';

/** Markdown as people keep CVs in it: headings, lists, emphasis, tables, links, and what is left of HTML. */
export const markdown: Format = {
  name: 'markdown',
  detect: (text) => {
    const sample = text.slice(0, SAMPLE);
    if (HTML_PAGE.test(sample)) return 0.9;
    let score = 0;
    for (const [pattern, weight, most] of SIGNS) score += Math.min(most, (sample.match(pattern)?.length ?? 0) * weight);
    return Math.min(0.9, score / 4);
  },
  read: (source) => readMarkdown(source),
};

const SAMPLE = 40_000;
/** `[what, how much one of it says, how much they can say together]`. */
const SIGNS: readonly (readonly [RegExp, number, number])[] = [
  [/^ {0,3}#{1,6}[ \t]+\S/gmu, 1.5, 6],
  [/^#{2,6}\p{L}/gmu, 1.5, 4],
  [/\]\([^()\s]{0,500}\)/gu, 1, 4],
  [/(?<![*\\])\*\*(?=[^\s*])[^*\n]{1,500}\*\*/gu, 0.7, 3],
  [/\\[[\]_*.@:#&~()-]/gu, 1, 3],
  [/<(?:https?:\/\/|mailto:)?[\w@+/-]{1,100}(?:\.[\w@+/-]{1,100}){1,9}>/gu, 1, 2],
  [/^\S.*\n(?:={3,}|-{3,})[ \t]*$/gmu, 0.4, 1],
  [/^\|.+\|[ \t]*\r?\n\|[ \t]*:?-+/gmu, 2, 4],
  [/&#x[\da-f]+;/giu, 1, 2],
  [/^(?:\*\s?){3,}$/gmu, 0.5, 1],
  [/^<\/?(?:!doctype html|html|body|div|h[1-6]|p|ul|table|section|details|center)\b[^<>\n]{0,300}>/gimu, 1, 4],
];

const HTML_PAGE = /^\s*<(?:!doctype\s+html|html)\b/iu;

/** Reads markdown into lines; a stretch that would make the parser slow is read as what it looks like. */
export function readMarkdown(source: Quote): CvDocument {
  const lines: Line[] = [];
  const syntax: Span[] = [];
  const simple: Span[] = [];
  const masked = maskMarkup(joinDefinitions(spaceHeadings(openTitleBlock(source))), syntax);
  const reading = { lines, syntax, simple };
  if (HTML_PAGE.test(masked.text)) readAsHtml(masked, reading);
  else readAsMarkdown(masked, reading);
  return { source: source.text, lines, syntax, warnings: simple.length === 0 ? [] : [bounded(simple)] };
}

type Reading = Pick<Walk, 'lines' | 'syntax' | 'simple'>;

function readAsMarkdown(source: Quote, reading: Reading): void {
  const { lines, syntax, simple } = reading;
  const width = wrapWidth(source.text);
  const definitions = definitionsIn(source, syntax);
  for (const { start, end, hostile } of chunks(source.text)) {
    const part = nest(source, cut({ text: source.text, offsets: 0 }, start, end));
    const walk: Walk = { ...reading, source: part, width, definitions, block: lines.at(-1)?.block ?? 0, gap: 1 };
    if (hostile) simple.push(spanOf(part));
    if (!hostile) walkMarkdown(walk, end - start < source.text.length);
    else if (hostile === 'html') readAsHtml(part, reading);
    else readAsPlainText(part, reading);
  }
}

/** One warning for all stretches, with the place of the first. */
function bounded([first, ...others]: readonly Span[]): ReadingWarning {
  const more = others.length > 0 ? `, and ${others.length} more behind it` : '';
  return {
    code: 'bounded',
    message: `A stretch that is too long, too deep or too full of signs for markdown or HTML was read in a simpler way${more}.`,
    ...(first ? { span: first } : {}),
  };
}

function readAsHtml(source: Quote, { lines, syntax, simple }: Reading): void {
  const html = readHtml(source, (lines.at(-1)?.block ?? 0) + 1);
  for (const line of html.lines) lines.push(line);
  for (const tag of html.tags) syntax.push(tag);
  if (html.dropped) simple.push(html.dropped);
}

function readAsPlainText(source: Quote, { lines, syntax }: Reading): void {
  const before = lines.at(-1)?.block ?? 0;
  const plain = readPlainText(source);
  for (const line of plain.lines) lines.push({ ...line, block: before + line.block });
  for (const span of plain.syntax) syntax.push(span);
}
