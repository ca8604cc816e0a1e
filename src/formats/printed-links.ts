import { concat, cut, type Line, type Mark, offsetAt, type Quote, slice } from '../document/index.js';

/** Turns `text [address]`, as html-to-text prints a link, back into a link: the address leaves the line and belongs to the words before it; that of a picture glued to the words behind it is an icon. */
export function undoPrintedLinks(line: Line): Line {
  if (!line.text.includes('[')) return line;
  const kept: Quote[] = [];
  const marks: Mark[] = [...line.marks];
  let length = 0;
  let from = 0;
  for (const match of line.text.matchAll(PRINTED_LINK)) {
    if (match[1] === undefined) {
      kept.push(cut(line, from, match.index)); // the page had no address to print
      length += match.index - from;
      from = match.index + match[0].length;
      continue;
    }
    const start = match.index + match[0].indexOf(match[1]);
    const url = slice(line, start, start + match[1].length);
    const words = cut(line, from, match.index);
    const next = match.index + match[0].length;
    const isGlued = GLUED.test(line.text.slice(next, next + 2));
    if (isGlued && IMAGE.test(url.text)) {
      kept.push(words);
      length += words.text.length;
      marks.push({ type: 'image', start: length, end: length, url });
    } else if (length + words.text.trim().length === 0) {
      // nothing stands in front of it: the address is all there is to read
      kept.push(url);
      marks.push({ type: IMAGE.test(url.text) ? 'image' : 'link', start: 0, end: url.text.length, url });
      length += url.text.length;
    } else {
      kept.push(words);
      marks.push({ type: 'link', start: length + linkStart(words.text, url.text), end: length + words.text.length, url });
      length += words.text.length;
    }
    from = next;
    if (!isGlued || length === 0) continue;
    kept.push({ text: ' ', offsets: offsetAt(line, from - 1) });
    length++;
  }
  if (from === 0) return line;
  const all = concat([...kept, cut(line, from)], '');
  return { ...line, ...all, marks: marks.map((mark) => ({ ...mark, end: Math.min(mark.end, all.text.length) })) };
}

/** The signs of an address, short enough that a row of brackets that never close costs nothing. */
const PRINTED_LINK =
  /\s?\[\s?(?:((?:https?:\/\/|mailto:|tel:|ftp:|www\.|\/|#|\.\.?\/|[\w.+-]{1,64}@|[\w-]{1,64}\.(?:jpe?g|png|gif|svg|webp)|[\w-]{1,64}\.[a-z]{2,20}\/)[^\][\s]{0,2000}(?:\s[^\][\s]{0,2000})?)|target="_\w{1,8}")\s?\]/giu;
/** A word right behind an address: its row was joined to the one before. */
const GLUED = /^[\p{L}\p{N}]/u;
const IMAGE = /\.(?:jpe?g|png|gif|svg|webp)(?:\?|$)|gravatar\.com\/avatar/iu;

/** Where the words of a link begin: nobody marks it, so at the address written out, or behind the last separator or sentence. */
function linkStart(words: string, url: string): number {
  const written = words.lastIndexOf(url.replace(/^mailto:/u, ''));
  if (written > 0) return written;
  const near = Math.max(0, words.length - MAX_WORDS);
  const border = [...words.slice(near).matchAll(BEFORE_LINK)]
    .filter(
      ({ index, 0: sign }) =>
        !sign.startsWith(':') ||
        words
          .slice(0, near + index)
          .trim()
          .split(' ').length <= MOST_IN_LABEL,
    )
    .at(-1);
  const start = border ? near + border.index + border[0].length : 0;
  return start > 0 && start < words.length ? start : words.length - words.trimStart().length;
}

/** No legal form is a name by itself: `Copper Kettle, Inc. [address]`. */
const BEFORE_LINK = /(?:[|•·\t:]|,\s(?!(?:inc|ltd|corp|co|llc|llp|l\.?p|plc|gmbh)\b)|\s[-–—/]\s|\.\s)\s*/giu;

const MAX_WORDS = 400;
/** A colon behind more words stands inside a title. */
const MOST_IN_LABEL = 3;
