import type { TreeCursor } from '@lezer/common';
import { type LeafBlockParser, parser, Table } from '@lezer/markdown';
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Root, RootContent, TableCell, TableRow } from 'mdast';
import { labelKey } from './markdown-definitions.js';
import { inlineNodes, at as position, type Source } from './markdown-phrases.js';

/**
 * Parses markdown into a tree as mdast has it. `defined` tells which labels have an address elsewhere: other brackets are text.
 * Four blanks are indentation in a CV, never code; tables are looked for only where asked, since that takes time on every line.
 */
export function parseMarkdown(text: string, tables: boolean, defined: (label: string) => boolean): Root {
  const tree = (tables ? withTables : withoutTables).parse(text);
  const own = new Set<string>();
  if (text.includes(']:')) {
    tree.iterate({
      enter: ({ name, node }) => {
        const label = name === 'LinkReference' ? node.getChild('LinkLabel') : null;
        if (label) own.add(labelKey(text.slice(label.from + 1, label.to - 1)));
      },
    });
  }
  const source: Source = { text, defined: (label) => own.has(labelKey(label)) || defined(labelKey(label)) };
  return { type: 'root', children: blocksIn(tree.cursor(), source) };
}

/** Items, headings, quotes and fences end a paragraph however deep they are indented. */
const indented: LeafBlockParser = {
  nextLine: (cx, { indent, baseIndent, text, pos }, leaf) => {
    if (indent < baseIndent + 4 || !OPENING.test(text.slice(pos, pos + 12))) return false;
    cx.addLeafElement(leaf, cx.elt('Paragraph', leaf.start, leaf.start + leaf.content.length, cx.parser.parseInline(leaf.content, leaf.start)));
    return true;
  },
  finish: () => false,
};
const OPENING = /^(?:[-*+][ \t]+\S|1[.)][ \t]+\S|#{1,6}(?:[ \t]|$)|>|```|~~~)/u;

const withoutTables = parser.configure({ remove: ['IndentedCode'], parseBlock: [{ name: 'Indented', leaf: () => indented }] });
const withTables = withoutTables.configure([Table]);

function blocksIn(cursor: TreeCursor, source: Source): RootContent[] {
  const blocks: RootContent[] = [];
  if (!cursor.firstChild()) return blocks;
  do {
    const block = blockOf(cursor, source);
    if (block && !joins(blocks.at(-1), block, source)) blocks.push(block);
  } while (cursor.nextSibling());
  cursor.parent();
  return blocks;
}

/** Adds a list to the one before it: the parser ends one at each deeply indented item, which markdown does not. */
function joins(before: RootContent | undefined, block: RootContent, { text }: Source): boolean {
  if (before?.type !== 'list' || block.type !== 'list') return false;
  const [last, first] = [before.children.at(-1)?.position, block.children[0]?.position];
  if (!last || !first || signAt(first.start.offset ?? 0, text) !== signAt(before.position?.start.offset ?? 0, text)) return false;
  before.children.push(...block.children);
  before.spread ||= block.spread || BLANK_LINE.test(text.slice(last.end.offset, first.start.offset));
  return true;
}

/** The sign that makes an item: `-`, `.` in `1.` */
function signAt(start: number, text: string): string | undefined {
  return /^\s*\d*(\S)/u.exec(text.slice(start, start + 80))?.[1];
}

function blockOf(cursor: TreeCursor, source: Source): RootContent | undefined {
  const { name, from, to } = cursor;
  const place = position(from, to);
  switch (name) {
    case 'Paragraph':
      return { type: 'paragraph', children: inlineNodes(cursor, source, from, to), position: place };
    case 'BulletList':
    case 'OrderedList':
      return listOf(cursor, source);
    case 'Blockquote':
      return { type: 'blockquote', children: blocksIn(cursor, source) as (BlockContent | DefinitionContent)[], position: place };
    case 'FencedCode':
      return { type: 'code', value: codeIn(cursor, source), position: place };
    case 'HTMLBlock':
    case 'CommentBlock':
    case 'ProcessingInstructionBlock':
      return { type: 'html', value: source.text.slice(from, to), position: place };
    case 'Table':
      return { type: 'table', children: rowsIn(cursor, source), position: place };
    case 'HorizontalRule':
      return { type: 'thematicBreak', position: place };
    case 'LinkReference':
      return { type: 'definition', identifier: '', url: '', position: place };
    default:
      return /Heading\d$/u.test(name) ? headingOf(cursor, source) : undefined;
  }
}

function headingOf(cursor: TreeCursor, source: Source): RootContent {
  const { name, from, to } = cursor;
  let [first, last] = [from, to];
  if (cursor.firstChild()) {
    do
      if ((cursor.name as string) === 'HeaderMark') {
        if (cursor.from === from) first = cursor.to;
        else last = cursor.from;
      }
    while (cursor.nextSibling());
    cursor.parent();
  }
  const depth = Number(name.at(-1)) as 1 | 2 | 3 | 4 | 5 | 6;
  return { type: 'heading', depth, children: inlineNodes(cursor, source, first, last), position: position(from, to) };
}

function listOf(cursor: TreeCursor, source: Source): RootContent {
  const { name, from, to } = cursor;
  const items: ListItem[] = [];
  let spread = false;
  let end = from;
  let start = 1;
  if (cursor.firstChild()) {
    do {
      if ((cursor.name as string) !== 'ListItem') continue;
      const mark = cursor.node.getChild('ListMark')?.from ?? cursor.from; // an item begins with the blanks before its mark
      if (items.length === 0) start = Number.parseInt(source.text.slice(mark, mark + 10), 10);
      else if (BLANK_LINE.test(source.text.slice(end, cursor.from))) spread = true;
      end = cursor.to;
      const place = position(mark, cursor.to);
      items.push({ type: 'listItem', children: blocksIn(cursor, source) as ListItem['children'], position: place });
    } while (cursor.nextSibling());
    cursor.parent();
  }
  const ordered = name === 'OrderedList';
  return { type: 'list', ordered, ...(ordered ? { start } : {}), spread, children: items, position: position(from, to) };
}

const BLANK_LINE = /\n[^\n]*\n/u;

function codeIn(cursor: TreeCursor, { text }: Source): string {
  let value = '';
  if (!cursor.firstChild()) return value;
  do if (cursor.name === 'CodeText') value += text.slice(cursor.from, cursor.to);
  while (cursor.nextSibling());
  cursor.parent();
  return value;
}

function rowsIn(cursor: TreeCursor, source: Source): TableRow[] {
  const rows: TableRow[] = [];
  if (!cursor.firstChild()) return rows;
  do
    if (cursor.name === 'TableHeader' || cursor.name === 'TableRow') {
      const place = position(cursor.from, cursor.to);
      rows.push({ type: 'tableRow', children: cellsIn(cursor, source), position: place });
    }
  while (cursor.nextSibling());
  cursor.parent();
  return rows;
}

/** The cells between the bars of a row; the parser leaves out empty ones. */
function cellsIn(cursor: TreeCursor, source: Source): TableCell[] {
  const cells: TableCell[] = [];
  let open = true; // whether a cell may begin here: at the start, and behind a bar
  if (!cursor.firstChild()) return cells;
  const { from: start } = cursor;
  const add = (children: PhrasingContent[], from: number, to: number): void => void cells.push({ type: 'tableCell', children, position: position(from, to) });
  do {
    const { from, to } = cursor;
    if (cursor.name === 'TableCell') {
      add(inlineNodes(cursor, source, from, to), from, to);
      open = false;
    } else if (cursor.name === 'TableDelimiter') {
      if (open && from > start) add([], from, from);
      open = true;
    }
  } while (cursor.nextSibling());
  cursor.parent();
  return cells;
}
