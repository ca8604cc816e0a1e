import type { Image, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { align, append, type Composer, composer, type CvDocument, finish, type Line, type Mark, nest, type Quote, quoteSource, type Span, spanOf } from '../document/index.js';
import type { Format } from './format.js';
import { linkTarget, readHtml } from './html.js';
import { itemMarker } from './item-marker.js';
import { chunks } from './markdown-chunks.js';
import { readPlainText } from './plain-text.js';
import { isWrapped, wrapWidth } from './wrapping.js';

/** Markdown as people keep CVs in it: headings, lists, emphasis, tables, links, and what is left of HTML. */
export const markdown: Format = {
  name: 'markdown',
  detect: (text) => {
    const sample = text.slice(0, SAMPLE);
    let score = 0;
    for (const [pattern, weight, most] of SIGNS) score += Math.min(most, (sample.match(pattern)?.length ?? 0) * weight);
    return Math.min(0.9, score / 4);
  },
  read: (source) => readMarkdown(source),
};

const SAMPLE = 40_000;
/** `[what, how much one of it says, how much they can say together]`. */
const SIGNS: readonly (readonly [RegExp, number, number])[] = [
  [/^ {0,3}#{1,6}\s+\S/gmu, 1.5, 6],
  [/\]\([^()\s]*\)/gu, 1, 4],
  [/(?<![*\\])\*\*(?=[^\s*])[^*\n]+\*\*/gu, 0.7, 3],
  [/\\[[\]_*.@:#&~()-]/gu, 1, 3],
  [/<(?:https?:\/\/|mailto:)?[\w.+-]+@?[\w./-]+\.[\w/-]+>/gu, 1, 2],
  [/^\S.*\n(?:={3,}|-{3,})\s*$/gmu, 0.4, 2],
  [/^\|.+\|\s*\n\|\s*:?-+/gmu, 2, 4],
  [/&#x[\da-f]+;/giu, 1, 2],
  [/^(?:\*\s?){3,}$/gmu, 0.5, 1],
];

/** Reads markdown into lines; a stretch that would make the parser slow is read as plain text. */
export function readMarkdown(source: Quote): CvDocument {
  const lines: Line[] = [];
  const syntax: Span[] = [];
  const width = wrapWidth(source.text);
  for (const { start, end, hostile } of chunks(source.text)) {
    const part = nest(source, quoteSource(source.text, start, end));
    const block = (lines.at(-1)?.block ?? 0) + 1;
    if (hostile) {
      const plain = readPlainText(part);
      lines.push(...plain.lines.map((line) => ({ ...line, block: line.block + block })));
      syntax.push(...plain.syntax);
    } else {
      const walk: Walk = { source: part, width, lines, syntax, block, gap: 1 };
      walkBlocks((processor.parse(part.text) as Parents).children as RootContent[], walk, 0);
    }
  }
  return { source: source.text, lines, syntax, warnings: [] };
}

/** Four blanks are indentation in a CV, never code. */
const processor: Processor = unified()
  .use(remarkParse)
  .use(function table(this: Processor) {
    const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
    data.micromarkExtensions = [gfmTable(), { disable: { null: ['codeIndented'] } }];
    data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
  }) as unknown as Processor;

interface Walk {
  readonly source: Quote;
  readonly width: number | undefined;
  readonly lines: Line[];
  readonly syntax: Span[];
  block: number;
  gap: number;
}

type Shape = Pick<Line, 'kind' | 'depth' | 'level'> & { readonly ordered?: boolean };

function walkBlocks(nodes: readonly Nodes[], walk: Walk, level: number): void {
  for (const node of nodes) walkBlock(node, walk, level);
}

function walkBlock(node: Nodes, walk: Walk, level: number): void {
  walk.block++;
  walk.gap = 1;
  switch (node.type) {
    case 'heading':
      return inlineLines(node.children, walk, { kind: 'heading', depth: node.depth, level });
    case 'paragraph':
      return inlineLines(node.children, walk, { kind: 'text', depth: 0, level });
    case 'list':
      for (const [index, item] of node.children.entries()) walkItem(item, walk, level + 1, { ordered: node.ordered === true, tight: index > 0 && !node.spread, number: (node.start ?? 1) + index });
      return;
    case 'blockquote':
      return walkBlocks(node.children, walk, level);
    case 'code':
      return codeLines(node, walk);
    case 'html':
      return htmlLines(node, walk);
    case 'table':
      for (const row of node.children) {
        walk.block++;
        tableRow(row.children as readonly Parents[], walk);
      }
      return;
    default:
      if ('children' in node) walkBlocks(node.children, walk, level);
  }
}

/** The first paragraph of an item is its line; what follows inside it stays at its level. */
function walkItem(item: Parents, walk: Walk, level: number, list: { ordered: boolean; tight: boolean; number: number }): void {
  for (const [index, child] of item.children.entries()) {
    if (index > 0 || child.type !== 'paragraph') {
      walkBlock(child, walk, level);
      continue;
    }
    walk.block++;
    walk.gap = list.tight ? 0 : 1;
    const year = list.ordered && list.number >= 1000; // "2019. Joined" is a date, not a number in a list
    const marker = year || list.number < 0 ? item.position?.start.offset : signedNumber(item, walk);
    inlineLines(child.children, walk, { kind: 'item', depth: 0, level, ...(list.ordered ? { ordered: true } : {}) }, marker);
  }
}

/** `+ 1 555 …` is no bullet. */
function signedNumber(item: Parents, walk: Walk): number | undefined {
  const start = item.position?.start.offset ?? 0;
  return /^\+\s?\d/u.test(walk.source.text.slice(start, start + 4)) ? start : undefined;
}

/** Lines of a paragraph, heading or item: hard breaks end a line, soft ones too unless the text was wrapped there. */
function inlineLines(nodes: readonly PhrasingContent[], walk: Walk, shape: Shape, markerStart?: number): void {
  const flow: Flow = { walk, shape, current: composer(), openLinks: [] };
  if (markerStart !== undefined) append(flow.current, nest(walk.source, quoteSource(walk.source.text, markerStart, nodes[0]?.position?.start.offset ?? markerStart)));
  for (const node of nodes) inline(node, flow);
  endLine(flow);
}

interface Flow {
  readonly walk: Walk;
  readonly shape: Shape;
  current: Composer;
  readonly openLinks: { start: number; url?: Quote }[];
}

function endLine(flow: Flow): void {
  const { walk, shape } = flow;
  const line = finish(flow.current, { ...shape, gap: walk.gap, block: walk.block });
  flow.current = composer();
  if (!line) return;
  const first = walk.lines.at(-1)?.block !== walk.block;
  const marker = shape.kind === 'text' || !first ? itemMarker(line.text) : undefined;
  walk.lines.push(marker ? bulleted(line, marker.length) : first ? line : { ...line, kind: shape.kind === 'item' ? 'text' : line.kind });
  walk.gap = 0;
}

/** A typed bullet that markdown does not know. */
function bulleted(line: Line, length: number): Line {
  const offsets = typeof line.offsets === 'number' ? line.offsets + length : line.offsets.subarray(length);
  const marks = line.marks.map((mark) => ({ ...mark, start: Math.max(0, mark.start - length), end: Math.max(0, mark.end - length) }));
  return { ...line, kind: 'item', level: line.level + 1, text: line.text.slice(length), offsets, marks };
}

function inline(node: PhrasingContent, flow: Flow): void {
  const start = flow.current.text.length;
  switch (node.type) {
    case 'text':
      return textLines(node.value, node, flow);
    case 'inlineCode':
      append(flow.current, quoted(node.value, node, flow.walk));
      flow.current.marks.push({ type: 'code', start, end: flow.current.text.length });
      return;
    case 'break':
      return endLine(flow);
    case 'html':
      return inlineHtml(node, flow);
    case 'image':
      return image(node, flow);
    case 'strong':
    case 'emphasis':
    case 'link': {
      for (const child of node.children) inline(child, flow);
      const end = flow.current.text.length;
      const from = end < start ? 0 : start;
      const mark: Mark = node.type === 'link' ? { type: 'link', start: from, end, url: addressOf(node.url, node, flow.walk) } : { type: node.type, start: from, end };
      if (end > from) flow.current.marks.push(mark);
      else if (node.type === 'link' && /^https?:/u.test(node.url)) bareLink(node.url, node, flow);
      return;
    }
    default:
      if ('children' in node) for (const child of node.children) inline(child as PhrasingContent, flow);
  }
}

/** A link without words (an icon): its address is all there is to read. */
function bareLink(url: string, node: Nodes, flow: Flow): void {
  if (flow.current.text !== '') endLine(flow);
  const address = addressOf(url, node, flow.walk);
  append(flow.current, address);
  flow.current.marks.push({ type: 'link', start: 0, end: flow.current.text.length, url: address });
  endLine(flow);
}

function textLines(value: string, node: Nodes, flow: Flow): void {
  const quote = quoted(value, node, flow.walk);
  let from = 0;
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', from)) {
    append(flow.current, cut(quote, from, at), true);
    const rest = value.slice(at + 1);
    if (goesOn(flow, rest)) append(flow.current, cut(quote, at, at + 1));
    else endLine(flow);
    from = at + 1;
  }
  append(flow.current, cut(quote, from, value.length), true);
}

function goesOn(flow: Flow, rest: string): boolean {
  if (itemMarker(rest)) return false;
  const text = flow.current.text;
  if (flow.shape.kind === 'item' && flow.walk.width === undefined) return rest !== '' && !/^\p{Lu}/u.test(rest);
  if (flow.walk.width !== undefined && isWrapped(' '.repeat(2 * flow.shape.level) + text, rest === '' ? 'xxxxxxxxxx' : rest, flow.walk.width)) return true;
  return text.length > 40 && /^\p{Ll}/u.test(rest) && !/[.!?:;]$/u.test(text);
}

function inlineHtml(node: { value: string } & Nodes, flow: Flow): void {
  const tag = quoted(node.value, node, flow.walk);
  if (!node.value.startsWith('<!--')) flow.walk.syntax.push(spanOf(tag));
  const name = /^<\s*(\/?\w+)/u.exec(node.value)?.[1]?.toLowerCase();
  if (name === 'br') endLine(flow);
  else if (name === 'a') {
    const url = linkTarget(tag);
    flow.openLinks.push({ start: flow.current.text.length, ...(url ? { url } : {}) });
  } else if (name === '/a') {
    const opened = flow.openLinks.pop();
    if (opened?.url) flow.current.marks.push({ type: 'link', start: Math.min(opened.start, flow.current.text.length), end: flow.current.text.length, url: opened.url });
  } else if (name === 'td' || name === 'th') append(flow.current, { text: '\t', offsets: spanOf(tag).start }, true);
  else if (name && /^\/?(?:p|div|li|tr|h[1-6])$/u.test(name)) endLine(flow);
}

/** An image's alternative text is no text of the CV, but its address may be the portrait. */
function image(node: Image, flow: Flow): void {
  const at = flow.current.text.length;
  const url = addressOf(node.url, node, flow.walk);
  if (at > 0 || node.url === '') return void flow.current.marks.push({ type: 'image', start: at, end: at, url });
  append(flow.current, url);
  flow.current.marks.push({ type: 'image', start: 0, end: flow.current.text.length, url });
  endLine(flow);
}

function codeLines(node: { value: string } & Nodes, walk: Walk): void {
  const quote = quoted(node.value, node, walk);
  const inner = readPlainText(quote);
  const block = walk.block;
  for (const line of inner.lines) walk.lines.push(line.kind === 'text' && inner.lines.length < 30 ? { ...line, kind: 'item', level: 1, block: block + line.block } : { ...line, block: block + line.block });
  walk.syntax.push(...inner.syntax);
  walk.block += inner.lines.length;
}

function htmlLines(node: { value: string } & Nodes, walk: Walk): void {
  if (/^\s*<!--/u.test(node.value)) return;
  const { lines, tags } = readHtml(quoted(node.value, node, walk), walk.block);
  walk.lines.push(...lines);
  walk.syntax.push(...tags);
  walk.block += lines.length;
}

function tableRow(cells: readonly Parents[], walk: Walk): void {
  const flow: Flow = { walk, shape: { kind: 'row', depth: 0, level: 0 }, current: composer(), openLinks: [] };
  for (const [index, cell] of cells.entries()) {
    if (index > 0) {
      flow.current.text += '\t';
      flow.current.offsets.push(offset(cell, walk));
    }
    for (const node of cell.children) if (node.type !== 'break') inline(node as PhrasingContent, flow);
  }
  endLine(flow);
}

function offset(node: Nodes, walk: Walk): number {
  return spanOf(nest(walk.source, { text: ' ', offsets: node.position?.start.offset ?? 0 })).start;
}

function quoted(value: string, node: Nodes, walk: Walk): Quote {
  return nest(walk.source, align(value, walk.source.text, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0));
}

/** The address inside `[text](address)`, `<address>` or `![alt](address)`, as written. */
function addressOf(url: string, node: Nodes, walk: Walk): Quote {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const written = walk.source.text.slice(start, end);
  const plain = url.replace(/^mailto:/u, '');
  const at = Math.max(written.lastIndexOf(url), written.startsWith('<') ? written.indexOf(plain) : -1);
  if (at >= 0 && written.includes(url)) return nest(walk.source, { text: url, offsets: start + written.lastIndexOf(url) });
  if (at >= 0) return nest(walk.source, { text: plain, offsets: start + at });
  const open = Math.max(0, written.lastIndexOf('](') + 2);
  return nest(walk.source, align(url, walk.source.text, start + open, end));
}

function cut(quote: Quote, start: number, end: number): Quote {
  return { text: quote.text.slice(start, end), offsets: typeof quote.offsets === 'number' ? quote.offsets + start : quote.offsets.subarray(start, Math.max(end, start + 1)) };
}
