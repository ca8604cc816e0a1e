import { append, appendTab, type Composer, composer, finish, type Line, type Mark, type Quote, type Span, slice, spanOf } from '../document/index.js';
import { type HtmlToken, htmlTokens } from './html-tokens.js';

/** What a stretch of HTML says: its lines, and where its tags stand. */
export interface HtmlReading {
  readonly lines: readonly Line[];
  readonly tags: readonly Span[];
  /** The first mark that was not kept, since too many were open. */
  readonly dropped: Span | undefined;
}

/** Reads HTML that people leave in markdown: blocks become lines; headings, items and rows keep their kind. */
export function readHtml(html: Quote, firstBlock: number): HtmlReading {
  const page: Page = {
    lines: [],
    tags: [],
    current: composer(),
    kind: 'text',
    depth: 0,
    lists: 0,
    cells: 0,
    gap: 1,
    hidden: 0,
    block: firstBlock,
    open: [],
    dropped: undefined,
  };
  htmlTokens(html, (token) => {
    if (token.type === 'text') addText(token.quote, page);
    else page.tags.push(spanOf(token.quote));
    if (token.type === 'open') openTag(token, page);
    else if (token.type === 'close') closeTag(token.name, page);
  });
  flush(page);
  return { lines: page.lines, tags: page.tags, dropped: page.dropped };
}

/** The address in an opening tag such as `<a href="…">` or `<img src="…">`. */
export function linkTarget(tag: Quote): Quote | undefined {
  return attribute(/\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu.exec(tag.text), tag);
}

/** What a picture's tag says to those who cannot see it, as the part of a mark. */
export function altOf(tag: Quote): { readonly alt?: Quote } {
  const alt = attribute(/\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu.exec(tag.text), tag);
  return alt ? { alt } : {};
}

/** The value of an attribute, as it stands in its tag. */
function attribute(match: RegExpExecArray | null, tag: Quote): Quote | undefined {
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !value) return undefined;
  const at = match.index + match[0].lastIndexOf(value);
  return slice(tag, at, at + value.length);
}

/** Tags that mark words inside a line. */
export const INLINE_TAGS: Readonly<Record<string, Mark['type'] | undefined>> = Object.assign(Object.create(null), {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  code: 'code',
});

const BLOCKS = new Set(
  'p div br hr li ul ol dl dt dd h1 h2 h3 h4 h5 h6 tr table thead tbody caption section article header footer main aside nav details summary blockquote pre center figure figcaption address title'.split(
    ' ',
  ),
);
const HIDDEN = new Set(['script', 'style', 'svg', 'template', 'head']);
const LISTS = new Set(['ul', 'ol', 'dl']);
/** Tags that are never closed must not make the next ones dearer. */
const MAX_OPEN = 50;

interface Page {
  readonly lines: Line[];
  readonly tags: Span[];
  readonly open: { readonly tag: string; mark: Omit<Mark, 'start' | 'end'>; start: number }[];
  current: Composer;
  kind: Line['kind'];
  depth: number;
  /** Lists that are open, and cells of this row. */
  lists: number;
  cells: number;
  gap: number;
  /** Open tags whose text nobody sees. */
  hidden: number;
  block: number;
  dropped: Span | undefined;
}

function addText(quote: Quote, page: Page): void {
  if (page.hidden > 0 || (page.kind === 'row' && quote.text.trim() === '')) return;
  append(page.current, quote);
}

function openTag({ name, quote }: HtmlToken & { readonly name: string }, page: Page): void {
  if (HIDDEN.has(name)) page.hidden++;
  else if (name === 'body') page.hidden = 0; // nobody has to close a head
  if (BLOCKS.has(name)) openBlock(name, page);
  else if ((name === 'td' || name === 'th') && page.cells++ > 0) appendTab(page.current, spanOf(quote).start);
  if (name === 'img') addImage(quote, page);
  const type = INLINE_TAGS[name];
  if (!type) return;
  if (page.open.length >= MAX_OPEN) {
    page.dropped ??= spanOf(quote);
    return;
  }
  const url = type === 'link' ? linkTarget(quote) : undefined;
  page.open.push({ tag: name, mark: { type, ...(url ? { url } : {}) }, start: page.current.text.length });
}

/** A picture may be the portrait; one inside a link is its words. */
function addImage(tag: Quote, page: Page): void {
  const url = linkTarget(tag);
  if (!url || page.hidden > 0 || page.kind === 'row') return;
  const around = page.open.find(({ mark }) => mark.type === 'link');
  if (around) around.mark = { ...around.mark, ...altOf(tag) };
  else if (page.current.text === '') addAddress({ type: 'image', url, ...altOf(tag) }, page);
  else page.current.marks.push({ type: 'image', start: page.current.text.length, end: page.current.text.length, url });
}

/** An address as a line of its own, where there is nothing else to read. */
function addAddress(mark: Omit<Mark, 'start' | 'end'>, page: Page): void {
  if (mark.url) append(page.current, mark.url);
  page.current.marks.push({ ...mark, start: 0, end: page.current.text.length });
  flush(page);
}

function openBlock(name: string, page: Page): void {
  flush(page);
  if (LISTS.has(name)) page.lists = Math.min(6, page.lists + 1);
  if (name === 'tr') page.cells = 0;
  if (/^h[1-6]$/u.test(name)) {
    page.kind = 'heading';
    page.depth = Number(name[1]);
  } else if (name === 'li' || name === 'dd') page.kind = 'item';
  else if (name === 'tr') page.kind = 'row';
  else if (name === 'br' ? page.kind !== 'heading' : page.kind !== 'item') page.kind = 'text';
}

function closeTag(name: string, page: Page): void {
  if (HIDDEN.has(name)) page.hidden = Math.max(0, page.hidden - 1);
  if (LISTS.has(name)) page.lists = Math.max(0, page.lists - 1);
  if (INLINE_TAGS[name]) closeMark(name, page);
  if (!BLOCKS.has(name)) return;
  flush(page);
  page.kind = 'text';
}

function closeMark(name: string, page: Page): void {
  const { open, current } = page;
  const index = open.findLastIndex(({ tag }) => tag === name);
  const [opened] = index < 0 ? [] : open.splice(index, 1);
  const end = current.text.length;
  if (opened && end > opened.start && (opened.mark.type !== 'link' || opened.mark.url)) current.marks.push({ ...opened.mark, start: opened.start, end });
  else if (opened?.mark.type === 'link' && end === 0 && page.kind !== 'row' && /^https?:/u.test(opened.mark.url?.text ?? '')) addAddress(opened.mark, page);
}

function flush(page: Page): void {
  const { kind, depth, gap } = page;
  const line = finish(page.current, {
    kind,
    depth: kind === 'heading' ? depth : 0,
    level: kind === 'item' ? Math.max(1, page.lists) : 0,
    gap,
    block: page.block,
  });
  if (line) {
    page.lines.push(line);
    page.block++;
  }
  page.gap = line ? 0 : gap;
  page.current = composer();
  for (const opened of page.open) opened.start = 0;
}
