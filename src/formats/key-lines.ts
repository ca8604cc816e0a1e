import { type Datum, type Quote, slice } from '../document/index.js';

interface Open {
  readonly indent: number;
  readonly path: string;
  readonly fields: Datum[];
  readonly items: Datum[];
}

/**
 * Reads `key: value` lines by their indentation, where YAML refuses the text: `title: Senior: Go` and `handle: @me`
 * are errors there, but nobody doubts what they mean. Never throws.
 */
export function readKeyLines(source: Quote): Datum[] {
  const root: Open = { indent: -1, path: '', fields: [], items: [] };
  const stack: Open[] = [root];
  for (const match of source.text.matchAll(LINE)) {
    const [, space = '', dash = '', key = '', gap = '', rest = ''] = match;
    const indent = space.length + dash.length;
    const at = match.index + space.length;
    while (stack.length > 1 && (stack.at(-1)?.indent ?? 0) >= (dash ? space.length + 1 : indent)) stack.pop();
    let parent = stack.at(-1) ?? root;
    if (dash) {
      const item: Open = { indent: space.length + 1, path: `${parent.path}[${parent.items.length}]`, fields: [], items: [] };
      const value = key === '' ? unquoted(slice(source, at + dash.length, match.index + match[0].length)) : undefined;
      parent.items.push(value?.text ? { path: item.path, value } : { path: item.path, fields: item.fields });
      if (stack.length < MAX_DEPTH) stack.push(item);
      parent = item;
    }
    if (key === '') continue;
    const name = unquoted(slice(source, at + dash.length, at + dash.length + key.length));
    const path = parent.path === '' ? name.text : `${parent.path}.${name.text}`;
    const start = at + dash.length + key.length + 1 + gap.length;
    const value = unquoted(slice(source, start, start + rest.length));
    if (value.text !== '' && !/^[|>][+-]?$/u.test(value.text)) parent.fields.push({ key: name, path, value });
    else {
      const open: Open = { indent, path, fields: [], items: [] };
      parent.fields.push({ key: name, path, fields: open.fields, items: open.items });
      if (stack.length < MAX_DEPTH) stack.push(open);
    }
  }
  return root.fields.length > 0 ? root.fields : root.items.length > 0 ? [{ path: '', items: root.items }] : [];
}

const LINE = /^([ \t]*)((?:-[ \t]+)?)(?:("[^"\n]*"|'[^'\n]*'|[\p{L}_][\p{L}\p{N}_ .-]{0,40}):(?=[ \t]|$)([ \t]*))?(.*)$/gmu;
const MAX_DEPTH = 32;

function unquoted(quote: Quote): Quote {
  const match = /^(["'])(.*)\1$/u.exec(quote.text);
  return match ? slice(quote, 1, quote.text.length - 1) : quote;
}
