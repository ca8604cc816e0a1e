import { concat, cut, offsetAt, type Quote, replace } from '../document/index.js';

/** `##Education`, `##Education##`: a heading as people wrote it before a blank was asked for gets its blanks; one sign before a word may be a hashtag. */
export function spaceHeadings(source: Quote): Quote {
  if (!MAYBE.test(source.text)) return source;
  const single = !SPACED.test(source.text) && (source.text.match(GLUED)?.length ?? 0) >= 2;
  return replace(source, GLUED, (written, [, signs = '', words = '']) => {
    if (signs.length === 1 && !single) return undefined;
    const end = signs.length + words.length;
    const parts = [cut(written, 0, signs.length), cut(written, signs.length, end), cut(written, end)].filter(({ text }) => text !== '');
    return concat(
      parts.flatMap((part, at) => (at === 0 ? [part] : [{ text: ' ', offsets: offsetAt(part, 0) }, part])),
      '',
    );
  });
}

const MAYBE = /^#{1,6}[\p{L}*_[<]/mu;
/** Behind the signs a word, and no second hashtag in the line; signs may close it. */
const GLUED = /^(#{1,6})([\p{L}*_[<][^#\n]{0,200})(?:#{1,6}[ \t]{0,4})?$/gmu;
const SPACED = /^#{1,6}[ \t]+\S/mu;
