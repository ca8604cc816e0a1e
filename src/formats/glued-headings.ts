import { concat, offsetAt, type Quote, replace } from '../document/index.js';

/** `##Education`: a heading as people wrote it before a blank was asked for gets its blank; one sign before a word may be a hashtag. */
export function spaceHeadings(source: Quote): Quote {
  if (!MAYBE.test(source.text)) return source;
  const single = !SPACED.test(source.text) && (source.text.match(GLUED)?.length ?? 0) >= 2;
  return replace(source, GLUED, (written, [signs]) =>
    signs.length > 1 || single ? concat([written, { text: ' ', offsets: offsetAt(written, written.text.length - 1) }], '') : undefined,
  );
}

const MAYBE = /^#{1,6}[\p{L}*_[<]/mu;
/** Behind the signs a word, and no second hashtag in the line. */
const GLUED = /^#{1,6}(?=[\p{L}*_[<][^#\n]{0,200}$)/gmu;
const SPACED = /^#{1,6}[ \t]+\S/mu;
