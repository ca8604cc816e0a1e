import { offsetAt, type Quote, replace } from '../document/index.js';

/** `% Ida Ormeval` over `% Baker`, as pandoc has a title, an author and a date before all else: the first is a heading, the others are lines of their own. */
export function openTitleBlock(source: Quote): Quote {
  if (!source.text.startsWith('% ')) return source;
  return replace(source, BLOCK, (block) => replace(block, SIGN, (sign, { index }) => ({ text: index === 0 ? '# ' : '\n', offsets: offsetAt(sign, 0) })));
}

/** Rows that open the text, with nothing right below them. */
const BLOCK = /^(?:% [^\n%]{1,200}\n){1,3}(?=[ \t]*\r?\n)/gu;
const SIGN = /^% /gmu;
