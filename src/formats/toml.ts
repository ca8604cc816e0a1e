import { align, cut, nest, type Quote, type ReadingWarning, type Span, slice, spanOf } from '../document/index.js';
import type { DataReading } from './data.js';
import { addField, addItem, type DatumDraft, datumDraft, finishData } from './datum-draft.js';

/** The keys of a TOML text, as far as site generators use it: what cannot be read is left out. Never throws. */
export function readToml(source: Quote): DataReading {
  const root = datumDraft('');
  const cursor: Cursor = { source, at: 0, deep: undefined };
  let table = root;
  while (skipSpace(cursor)) {
    const start = cursor.at;
    if (source.text.startsWith('[', start)) table = header(cursor, root);
    else {
      const key = readKey(cursor);
      if (key && take(cursor, '=')) readValue(cursor, fieldAt(table, key), 0);
    }
    if (cursor.at === start) toLineEnd(cursor);
  }
  return { data: finishData(root), syntax: [], warnings: cursor.deep ? [tooDeep(cursor.deep)] : [] };
}

interface Cursor {
  readonly source: Quote;
  at: number;
  /** The first value or key that lies deeper than is read. */
  deep: Span | undefined;
}

const MAX_DEPTH = 16;

function tooDeep(span: Span): ReadingWarning {
  return { code: 'bounded', message: `Of TOML only the first ${MAX_DEPTH} levels are read; what lies deeper was read as text.`, span };
}

const NAME = /"[^"\n]*"|'[^'\n]*'|[\p{L}\p{N}_-]+/uy;
const BARE = /[^,\]}\n\r#]+/uy;
const SPACE = /\s*(?:#[^\n]*(?:\n\s*|$))*/uy;

/** `[table]` opens a table, `[[table]]` one more item of a list. */
function header(cursor: Cursor, root: DatumDraft): DatumDraft {
  const isList = cursor.source.text.startsWith('[[', cursor.at);
  cursor.at += isList ? 2 : 1;
  const keys = readKey(cursor) ?? [];
  toLineEnd(cursor);
  const table = fieldAt(root, keys);
  return isList ? addItem(table) : table;
}

/** The field with a dotted name; of a list it is the last item's. */
function fieldAt(table: DatumDraft, keys: readonly Quote[]): DatumDraft {
  let at = table;
  for (const [index, key] of keys.entries()) {
    const parent = index > 0 || at.items.length > 0 ? (at.items.at(-1) ?? at) : at;
    const last = parent.fields.at(-1);
    at = last?.key?.text === key.text && (index < keys.length - 1 || last.values.length === 0) ? last : addField(parent, key);
  }
  return at;
}

function readKey(cursor: Cursor): Quote[] | undefined {
  const keys: Quote[] = [];
  do {
    take(cursor, '');
    const name = matchAt(NAME, cursor);
    if (!name) break;
    keys.push(/^["']/u.test(name.text) ? cut(name, 1, name.text.length - 1) : name);
  } while (take(cursor, '.') && !isTooDeep(keys.length, cursor));
  return keys.length > 0 ? keys : undefined;
}

function readValue(cursor: Cursor, into: DatumDraft, depth: number): void {
  const { text } = cursor.source;
  take(cursor, '');
  const sign = text.charAt(cursor.at);
  if (sign === '"' || sign === "'") into.values.push(readString(cursor, sign));
  else if ((sign === '[' || sign === '{') && !isTooDeep(depth, cursor)) readMany(cursor, into, sign === '[' ? ']' : '}', depth + 1);
  else {
    const bare = matchAt(BARE, cursor);
    if (bare) into.values.push(slice(bare));
  }
}

function isTooDeep(depth: number, cursor: Cursor): boolean {
  if (depth < MAX_DEPTH) return false;
  cursor.deep ??= spanOf(cut(cursor.source, cursor.at, cursor.at + 1));
  return true;
}

/** `[a, b]` and `{ a = b }`, on one line or on many. */
function readMany(cursor: Cursor, into: DatumDraft, close: string, depth: number): void {
  cursor.at++;
  while (skipSpace(cursor) && !cursor.source.text.startsWith(close, cursor.at)) {
    const start = cursor.at;
    if (close === ']') readValue(cursor, addItem(into), depth);
    else {
      const key = readKey(cursor);
      if (key && take(cursor, '=')) readValue(cursor, fieldAt(into, key), depth);
    }
    skipSpace(cursor);
    take(cursor, ',');
    if (cursor.at === start) return;
  }
  cursor.at++;
}

function readString(cursor: Cursor, sign: string): Quote {
  const { text } = cursor.source;
  const fence = text.startsWith(sign.repeat(3), cursor.at) ? sign.repeat(3) : sign;
  const start = cursor.at + fence.length;
  const lineEnd = fence.length === 3 ? -1 : text.indexOf('\n', start);
  const limit = lineEnd < 0 ? text.length : lineEnd;
  let end = text.indexOf(fence, start);
  while (sign === '"' && end > start && end < limit && isEscaped(text, end)) end = text.indexOf(fence, end + 1);
  if (end < 0 || end > limit) end = limit;
  cursor.at = Math.min(text.length, end + fence.length);
  const inner = slice(cut(cursor.source, start, end));
  return sign === '"' && inner.text.includes('\\') ? unescaped(inner) : inner;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return (slashes & 1) === 1;
}

function unescaped(quote: Quote): Quote {
  const value = quote.text.replace(/\\(?:u([\da-f]{4})|([nrtbf])|(.))/giu, (_, hex?: string, control?: string, sign?: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : control ? (control === 'n' ? '\n' : ' ') : (sign ?? ''),
  );
  return nest(quote, align(value, quote.text, 0, quote.text.length));
}

function matchAt(pattern: RegExp, cursor: Cursor): Quote | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.source.text);
  if (!match) return undefined;
  cursor.at += match[0].length;
  return cut(cursor.source, cursor.at - match[0].length, cursor.at);
}

/** Steps over blanks, and over a sign with the blanks behind it. */
function take(cursor: Cursor, sign: string): boolean {
  const { text } = cursor.source;
  const blanks = (): void => {
    while (text[cursor.at] === ' ' || text[cursor.at] === '\t') cursor.at++;
  };
  blanks();
  if (!text.startsWith(sign, cursor.at)) return false;
  cursor.at += sign.length;
  blanks();
  return true;
}

/** Steps over white space and comments; false at the end. */
function skipSpace(cursor: Cursor): boolean {
  matchAt(SPACE, cursor);
  return cursor.at < cursor.source.text.length;
}

function toLineEnd(cursor: Cursor): void {
  const end = cursor.source.text.indexOf('\n', cursor.at);
  cursor.at = end < 0 ? cursor.source.text.length : end + 1;
}
