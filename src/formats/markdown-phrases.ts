import type { TreeCursor } from '@lezer/common';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes, PhrasingContent } from 'mdast';

/** A text of markdown, and which labels in it have an address. */
export interface Source {
  readonly text: string;
  readonly defined: (label: string) => boolean;
}

/** The place of a node, as far as anyone asks for it. */
export function at(start: number, end: number): NonNullable<Nodes['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}

/** Nodes as they come; plain text that goes on is one node. */
interface Flow {
  readonly source: Source;
  readonly nodes: PhrasingContent[];
  value: string;
  start: number;
  end: number;
  /** Whether a line begins here: the blanks at its start are no text. */
  fresh: boolean;
}

/** What stands in a paragraph, heading or cell, from one place to another. */
export function inlineNodes(cursor: TreeCursor, source: Source, from: number, to: number): PhrasingContent[] {
  const flow: Flow = { source, nodes: [], value: '', start: from, end: from, fresh: true };
  walk(cursor, flow, from, to);
  flow.value = flow.value.trimEnd();
  flush(flow);
  return flow.nodes;
}

/** Walks over the children that lie in a stretch, and the text between them. */
function walk(cursor: TreeCursor, flow: Flow, from: number, to: number): void {
  let done = from;
  if (cursor.firstChild()) {
    do {
      if (cursor.from < from || cursor.to > to || MARKS.has(cursor.name)) continue;
      addText(flow, done, cursor.from);
      done = cursor.to;
      addNode(cursor, flow);
    } while (cursor.nextSibling());
    cursor.parent();
  }
  addText(flow, done, to);
}

const MARKS: ReadonlySet<string> = new Set(['HeaderMark', 'EmphasisMark', 'LinkMark', 'LinkLabel', 'LinkTitle', 'URL', 'CodeMark', 'TableDelimiter']);

/** Adds text as written; blanks around the end of a line are none of it. */
function addText(flow: Flow, from: number, to: number): void {
  let start = from;
  const { text } = flow.source;
  while (start < to) {
    if (flow.fresh) {
      while (start < to && isBlank(text.charCodeAt(start))) start++;
      if (start === to) return;
      flow.fresh = false;
    }
    const line = text.indexOf('\n', start);
    if (line < 0 || line >= to) {
      add(flow, text.slice(start, to), start, to);
      return;
    }
    let end = line;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end === start) flow.value = flow.value.trimEnd();
    add(flow, `${text.slice(start, end)}\n`, start, line + 1);
    flow.fresh = true;
    start = line + 1;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

function add(flow: Flow, value: string, from: number, to: number): void {
  if (flow.value === '') flow.start = from;
  flow.value += value;
  flow.end = to;
}

function flush(flow: Flow): void {
  if (flow.value !== '') flow.nodes.push({ type: 'text', value: flow.value, position: at(flow.start, flow.end) });
  flow.value = '';
}

function push(flow: Flow, node: PhrasingContent): void {
  flush(flow);
  flow.nodes.push(node);
  flow.fresh = false;
}

function addNode(cursor: TreeCursor, flow: Flow): void {
  const { name, from, to } = cursor;
  const { text } = flow.source;
  switch (name) {
    case 'QuoteMark':
      break;
    case 'Escape':
      flow.fresh = false;
      add(flow, text.slice(from + 1, to), from, to);
      break;
    case 'Entity':
      flow.fresh = false;
      add(flow, decoded(text.slice(from, to)), from, to);
      break;
    case 'HardBreak':
      flow.value = flow.value.trimEnd();
      push(flow, { type: 'break', position: at(from, to) });
      flow.fresh = true;
      break;
    case 'InlineCode':
      push(flow, { type: 'inlineCode', value: codeOf(cursor, flow), position: at(from, to) });
      break;
    case 'HTMLTag':
    case 'Comment':
    case 'ProcessingInstruction':
      push(flow, { type: 'html', value: text.slice(from, to), position: at(from, to) });
      break;
    case 'Autolink': {
      const url = text.slice(from + 1, to - 1);
      const children: PhrasingContent[] = [{ type: 'text', value: url, position: at(from + 1, to - 1) }];
      push(flow, { type: 'link', url: /^[a-z][a-z\d+.-]+:/iu.test(url) ? url : `mailto:${url}`, children, position: at(from, to) });
      break;
    }
    case 'Emphasis':
    case 'StrongEmphasis': {
      const width = name === 'Emphasis' ? 1 : 2;
      const children = within(cursor, flow, from + width, to - width);
      push(flow, { type: name === 'Emphasis' ? 'emphasis' : 'strong', children, position: at(from, to) });
      break;
    }
    case 'Link':
    case 'Image':
      addLink(cursor, flow);
      break;
    default:
      addText(flow, from, to);
  }
}

function within(cursor: TreeCursor, flow: Flow, from: number, to: number): PhrasingContent[] {
  const inner: Flow = { source: flow.source, nodes: [], value: '', start: from, end: from, fresh: false };
  walk(cursor, inner, from, to);
  flush(inner);
  return inner.nodes;
}

function codeOf(cursor: TreeCursor, { source }: Flow): string {
  const { text } = source;
  let { from, to } = cursor;
  while (text.charAt(from) === '`') from++;
  while (to > from && text.charAt(to - 1) === '`') to--;
  const value = text.slice(from, to).replace(/\r?\n/gu, ' ');
  return /^ .* $/u.test(value) && value.trim() !== '' ? value.slice(1, -1) : value;
}

/** A link with its address, one whose label has an address elsewhere, or brackets that are nothing but text. */
function addLink(cursor: TreeCursor, flow: Flow): void {
  const { name, from, to } = cursor;
  const { text, defined } = flow.source;
  let close = to;
  let url: string | undefined;
  let label: string | undefined;
  let marks = 0;
  if (cursor.firstChild()) {
    do {
      if (cursor.name === 'LinkMark' && ++marks === 2) close = cursor.from;
      else if (cursor.name === 'URL') url = address(text.slice(cursor.from, cursor.to));
      else if (cursor.name === 'LinkLabel') label = text.slice(cursor.from + 1, cursor.to - 1);
    } while (cursor.nextSibling());
    cursor.parent();
  }
  const open = from + (name === 'Image' ? 2 : 1);
  const place = at(from, to);
  const known = label?.trim() ? label : text.slice(open, close);
  if (url !== undefined || marks > 2) {
    if (name === 'Image') push(flow, { type: 'image', url: url ?? '', position: place });
    else push(flow, { type: 'link', url: url ?? '', children: within(cursor, flow, open, close), position: place });
  } else if (!defined(known)) {
    addText(flow, from, open);
    walk(cursor, flow, open, close);
    addText(flow, close, to);
  } else if (name === 'Image') push(flow, { type: 'imageReference', identifier: known, referenceType: 'full', position: place });
  else
    push(flow, { type: 'linkReference', identifier: known, label: known, referenceType: 'full', children: within(cursor, flow, open, close), position: place });
}

function address(written: string): string {
  const bare = written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
  return /[\\&]/u.test(bare)
    ? bare.replace(/\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/giu, (all, sign?: string) => sign ?? decoded(all))
    : bare;
}

/** What an entity stands for; itself where it is none. */
function decoded(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || entity;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isCharacter = code > 0x1f && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000);
  return isCharacter || code === 9 || code === 10 || code === 13 ? String.fromCodePoint(code) : '\ufffd';
}
