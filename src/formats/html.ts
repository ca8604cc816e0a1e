import { Parser } from 'htmlparser2';
import { align, append, type Composer, composer, finish, type Line, type Mark, nest, type Quote, slice, type Span, spanOf } from '../document/index.js';

/** What a stretch of HTML says: its lines, and where its tags stand. */
export interface HtmlReading {
  readonly lines: Line[];
  readonly tags: Span[];
}

/** Reads HTML that people leave in markdown: blocks become lines, headings and items keep their kind. */
export function readHtml(html: Quote, firstBlock: number): HtmlReading {
  const lines: Line[] = [];
  const tags: Span[] = [];
  let current = composer();
  let kind: Line['kind'] = 'text';
  let depth = 0;
  let gap = 1;
  let hidden = 0;
  let block = firstBlock;
  const open: { type: Mark['type']; start: number; url?: Quote }[] = [];
  const flush = (): void => {
    const line = finish(current, { kind, depth: kind === 'heading' ? depth : 0, level: kind === 'item' ? 1 : 0, gap, block: block++ });
    if (line) lines.push(line);
    gap = line ? 0 : gap;
    current = composer();
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        tags.push(spanOf(within(html, parser.startIndex, parser.endIndex + 1)));
        if (HIDDEN.has(name)) hidden++;
        if (BLOCKS.has(name)) flush();
        if (CELLS.has(name) && current.text !== '') append(current, { text: '\t', offsets: spanOf(within(html, parser.startIndex, parser.startIndex + 1)).start }, true);
        const heading = /^h([1-6])$/u.exec(name);
        if (heading) [kind, depth] = ['heading', Number(heading[1])];
        else if (name === 'li' || name === 'dd') kind = 'item';
        else if (BLOCKS.has(name) && kind !== 'item') kind = name === 'tr' ? 'row' : 'text';
        const type = INLINE[name];
        const href = attributes['href'];
        if (type) open.push({ type, start: current.text.length, ...(href ? { url: attribute(html, parser.startIndex, parser.endIndex, href) } : {}) });
      },
      ontext(text) {
        if (hidden === 0) append(current, quoteText(html, text, parser.startIndex, parser.endIndex + 1));
      },
      onclosetag(name, implied) {
        if (!implied) tags.push(spanOf(within(html, parser.startIndex, parser.endIndex + 1)));
        if (HIDDEN.has(name)) hidden = Math.max(0, hidden - 1);
        if (INLINE[name]) close(open.pop(), current);
        if (!BLOCKS.has(name)) return;
        flush();
        if (name !== 'br') kind = 'text';
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html.text);
  flush();
  return { lines, tags };
}

/** The address in an opening tag such as `<a href="…">`. */
export function linkTarget(tag: Quote): Quote | undefined {
  const match = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu.exec(tag.text);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !value) return undefined;
  const at = match.index + match[0].lastIndexOf(value);
  return slice(tag, at, at + value.length);
}

const BLOCKS = new Set(['p', 'div', 'br', 'hr', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'table', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'details', 'summary', 'blockquote', 'pre', 'center', 'figure', 'figcaption', 'address']);
const CELLS = new Set(['td', 'th']);
const HIDDEN = new Set(['script', 'style', 'svg', 'template']);
const INLINE: Readonly<Record<string, Mark['type']>> = { a: 'link', b: 'strong', strong: 'strong', i: 'emphasis', em: 'emphasis', code: 'code' };

function close(opened: { type: Mark['type']; start: number; url?: Quote } | undefined, current: Composer): void {
  if (opened && opened.start <= current.text.length) current.marks.push({ ...opened, end: current.text.length });
}

function within(html: Quote, start: number, end: number): Quote {
  return nest(html, { text: html.text.slice(start, end), offsets: start });
}

function quoteText(html: Quote, text: string, start: number, end: number): Quote {
  return nest(html, align(text, html.text, start, end));
}

function attribute(html: Quote, start: number, end: number, value: string): Quote {
  return linkTarget(within(html, start, end + 1)) ?? { text: value, offsets: spanOf(within(html, start, end)).start };
}
