import { cut, type Datum, type Quote, slice } from '../document/index.js';
import { addField, addItem, type DatumDraft, datumDraft, finishData } from './datum-draft.js';

/**
 * Reads `key: value` lines by their indentation, where YAML refuses the text: `title: Senior: Go` and `handle: @me`
 * are errors there, but nobody doubts what they mean. Never throws.
 */
export function readKeyLines(source: Quote): Datum[] {
  const root: Open = { indent: -1, draft: datumDraft('') };
  const state: State = { stack: [root], last: root, block: undefined };
  for (const { index, 0: line } of source.text.matchAll(/[^\r\n]+/gu)) readLine(cut(source, index, index + line.length), state);
  return finishData(root.draft);
}

interface Open {
  readonly indent: number;
  readonly draft: DatumDraft;
}

interface State {
  readonly stack: Open[];
  /** The key or item that a line without either goes on with. */
  last: Open;
  /** The key whose value is the indented text below it. */
  block: Open | undefined;
}

const LINE = /^([ \t]*)((?:-[ \t]+)?)(?:("[^"]*"|'[^']*'|[\p{L}_][\p{L}\p{N}_ .-]{0,60}?)[ \t]{0,20}:(?=[ \t]|$)[ \t]*)?/u;
const TAB = 4;
const MAX_DEPTH = 32;

function readLine(line: Quote, state: State): void {
  const [lead = '', space = '', dash = '', key = ''] = LINE.exec(line.text) ?? [];
  const indent = widthOf(space);
  if (state.block && indent > state.block.indent) {
    state.block.draft.values.push(slice(line));
    return;
  }
  state.block = undefined;
  if (/^\s*(?:#|$)/u.test(line.text)) return;
  const rest = slice(line, lead.length);
  if (dash === '' && key === '') {
    goOn(rest, indent, state);
    return;
  }
  if (dash !== '') open({ indent: indent + 1, draft: addItem(parentOf(indent + 1, state)) }, state);
  if (key !== '') {
    const at = line.text.indexOf(key, space.length + dash.length);
    const name = unquoted(cut(line, at, at + key.length));
    open({ indent: indent + dash.length, draft: addField(parentOf(indent + dash.length, state), name) }, state);
  }
  setValue(rest, state);
}

/** The innermost key or item that is indented less. */
function parentOf(indent: number, { stack }: State): DatumDraft {
  while (stack.length > 1 && (stack.at(-1)?.indent ?? 0) >= indent) stack.pop();
  return (stack.at(-1) as Open).draft;
}

function open(next: Open, state: State): void {
  if (state.stack.length < MAX_DEPTH) state.stack.push(next);
  state.last = next;
}

/** What a key says on its own line; it has no fields below it then. */
function setValue(written: Quote, state: State): void {
  const { draft } = state.last;
  const value = slice(written, /^(?:[&!][\w!/-]*(?:\s+|$))*/u.exec(written.text)?.[0].length);
  const block = /^([|>])[+-]?\d?[+-]?(?:\s+#.*)?$/u.exec(value.text);
  if (block) {
    state.block = state.last;
    draft.joiner = block[1] === '|' ? '\n' : ' ';
  } else if (/^\[.*\]$/u.test(value.text)) {
    for (const item of value.text.slice(0, -1).matchAll(/(?<=[[,]\s{0,8})(?:"[^"]*"|'[^']*'|[^\s,[][^,]*)/gu))
      addItem(draft).values.push(unquoted(slice(value, item.index, item.index + item[0].length)));
  } else if (value.text !== '') draft.values.push(unquoted(value));
  if (value.text !== '' && state.stack.at(-1) === state.last) state.stack.pop();
}

function goOn(rest: Quote, indent: number, { last }: State): void {
  if (indent > last.indent && last.draft.fields.length + last.draft.items.length === 0) last.draft.values.push(unquoted(rest));
}

/** The words of a value: without quotation marks around it or a comment behind it. */
function unquoted(quote: Quote): Quote {
  const marks = /^(["'])(.*?)\1\s*(?:#.*)?$/su.exec(quote.text);
  if (marks) return cut(quote, 1, 1 + (marks[2]?.length ?? 0));
  const comment = quote.text.search(/\s#/u);
  return comment < 0 ? quote : slice(quote, 0, comment);
}

function widthOf(space: string): number {
  let width = 0;
  for (const char of space) width += char === '\t' ? TAB : 1;
  return width;
}
