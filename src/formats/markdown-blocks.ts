import type { Nodes, Parents, Root, RootContent, TableRow } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';
import { readHtml } from './html.js';
import { definitionsFor } from './markdown-definitions.js';
import { inlineLines, rowLines } from './markdown-inline.js';
import { placeOf, quoted, type Walk } from './markdown-walk.js';
import { readPlainText } from './plain-text.js';
import { isProgram } from './program.js';

/** Parses a stretch of markdown and adds its lines. A part of a longer text is parsed with the link definitions of the whole. */
export function walkMarkdown(walk: Walk, isPart: boolean): void {
  const { text } = walk.source;
  const definitions = isPart ? definitionsFor(text, walk.definitions) : '';
  const parser = text.includes('|') ? withTables : withoutTables;
  const root: Root = parser.parse(definitions === '' ? text : text + definitions);
  walkBlocks(root.children, walk, 0);
}

/** Four blanks are indentation in a CV, never code. */
const INDENTED = { disable: { null: ['codeIndented'] } };
const withoutTables = parserWith({ micromarkExtensions: [INDENTED] });
/** Looking for tables takes time on every line. */
const withTables = parserWith({ micromarkExtensions: [gfmTable(), INDENTED], fromMarkdownExtensions: [gfmTableFromMarkdown()] });

function parserWith(extensions: object): Processor<Root> {
  return unified()
    .use(remarkParse)
    .data(extensions as Data)
    .freeze();
}

function walkBlocks(nodes: readonly RootContent[], walk: Walk, level: number): void {
  for (const node of nodes) walkBlock(node, walk, level);
}

function walkBlock(node: RootContent, walk: Walk, level: number): void {
  walk.block++;
  walk.gap = 1;
  switch (node.type) {
    case 'heading':
      inlineLines(node.children, walk, { kind: 'heading', depth: node.depth, level });
      break;
    case 'paragraph':
      inlineLines(node.children, walk, { kind: 'text', depth: 0, level });
      break;
    case 'list':
      for (const [index, item] of node.children.entries()) {
        walkItem(item, walk, level + 1, { ordered: node.ordered === true, tight: index > 0 && !node.spread, number: (node.start ?? 1) + index });
      }
      break;
    case 'code':
      codeLines(node, walk);
      break;
    case 'html':
      htmlLines(node, walk);
      break;
    case 'table':
      tableLines(node.children, walk);
      break;
    default:
      if ('children' in node) walkBlocks(node.children as RootContent[], walk, level);
  }
}

interface ListShape {
  readonly ordered: boolean;
  readonly tight: boolean;
  readonly number: number;
}

/** The first paragraph of an item is its line, behind one that is nothing but a bullet which a page draws itself; what follows inside it stays at its level. */
function walkItem(item: Parents, walk: Walk, level: number, list: ListShape): void {
  const drawn = item.children[1]?.type === 'paragraph' && isBullet(item.children[0]);
  if (drawn) walk.syntax.push({ start: placeOf(item.children[0] as Nodes, walk), end: placeOf(item.children[1] as Nodes, walk) });
  for (const [index, child] of (drawn ? item.children.slice(1) : item.children).entries()) {
    if (index > 0 || child.type !== 'paragraph') {
      walkBlock(child as RootContent, walk, level);
      continue;
    }
    walk.block++;
    walk.gap = list.tight ? 0 : 1;
    const wordy = wordyMarker(item, walk, list);
    if (list.ordered && wordy === undefined) walk.syntax.push({ start: placeOf(item as Nodes, walk), end: placeOf(child as Nodes, walk) });
    inlineLines(child.children, walk, { kind: 'item', depth: 0, level, ...(list.ordered ? { ordered: true } : {}) }, wordy);
  }
}

function isBullet(node: Nodes | undefined): boolean {
  const [only, more] = node?.type === 'paragraph' ? node.children : [];
  return only?.type === 'text' && !more && /^[•●○◦▪■‣⁃∙›·]$/u.test(only.value);
}

/** Where a marker begins that is no marker: `2019. Joined` has a date, and `+ 1 555 …` is a telephone number. */
function wordyMarker(item: Parents, { source }: Walk, list: ListShape): number | undefined {
  const start = item.position?.start.offset ?? 0;
  const isYear = list.ordered && list.number >= 1000;
  return isYear || /^\+\s?\d/u.test(source.text.slice(start, start + 4)) ? start : undefined;
}

function tableLines(rows: readonly TableRow[], walk: Walk): void {
  for (const row of rows) {
    walk.block++;
    rowLines(row.children, walk);
  }
}

/** What stands in a fence is text like any other; a short one is a list, as people draw them. */
function codeLines(node: { value: string } & Nodes, walk: Walk): void {
  if (isProgram(node.value)) return;
  const inner = readPlainText(quoted(node.value, node, walk));
  const isList = inner.lines.length < 30;
  for (const line of inner.lines) {
    const block = walk.block + line.block;
    walk.lines.push(line.kind === 'text' && isList ? { ...line, kind: 'item', level: 1, block } : { ...line, block });
  }
  walk.syntax.push(...inner.syntax);
  walk.block += inner.lines.length;
}

function htmlLines(node: { value: string } & Nodes, walk: Walk): void {
  const { lines, tags, dropped } = readHtml(quoted(node.value, node, walk), walk.block);
  for (const line of lines) walk.lines.push(line);
  for (const tag of tags) walk.syntax.push(tag);
  if (dropped) walk.simple.push(dropped);
  walk.block += lines.length;
}
