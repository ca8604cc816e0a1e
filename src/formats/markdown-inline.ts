import type { Image, Nodes, Parents, PhrasingContent } from 'mdast';
import {
  append,
  appendComposed,
  appendTab,
  type Composer,
  composer,
  cut,
  finish,
  type Line,
  type Mark,
  nest,
  type Quote,
  quoteSource,
  spanOf,
} from '../document/index.js';
import { altOf, INLINE_TAGS, linkTarget } from './html.js';
import { type ItemMarker, itemMarker } from './item-marker.js';
import { labelKey } from './markdown-definitions.js';
import { addressOf, placeOf, quoted, type Walk } from './markdown-walk.js';
import { isHollow, isPageNumber, joinLetters, withoutLeaders } from './typed-marks.js';
import { isBracketed, isWrapped } from './wrapping.js';

type Shape = Pick<Line, 'kind' | 'depth' | 'level'> & { readonly ordered?: boolean };

interface Flow {
  readonly walk: Walk;
  readonly shape: Shape;
  /** Takes each line where it ends. */
  readonly take: (line: Composer) => void;
  current: Composer;
  /** Whether words stand beside the pictures of the block. */
  readonly isMixed: boolean;
  /** Markup that is not closed yet; what HTML opened knows its tag. */
  readonly open: Open[];
}

interface Open {
  mark: Omit<Mark, 'start' | 'end'>;
  readonly tag?: string;
  start: number;
}

/** Lines of a paragraph, heading or item: hard breaks end a line, soft ones too unless the text was wrapped there. */
export function inlineLines(nodes: readonly PhrasingContent[], walk: Walk, shape: Shape, markerStart?: number): void {
  const flow: Flow = { walk, shape, take: (line) => addLine(line, walk, shape), current: composer(), isMixed: isMixed(nodes), open: [] };
  const end = nodes[0]?.position?.start.offset;
  if (markerStart !== undefined) append(flow.current, nest(walk.source, quoteSource(walk.source.text, markerStart, end ?? markerStart)));
  for (const node of nodes) inline(node, flow);
  endLine(flow);
}

function isMixed(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'link' || node.type === 'linkReference') return isMixed(node.children);
    return node.type !== 'image' && node.type !== 'break' && node.type !== 'html' && !(node.type === 'text' && node.value.trim() === '');
  });
}

/**
 * A row of a table; where cells have several lines, the first ones are the row, and the others follow it.
 * A row with nothing but its first cell is a line of text, which stands apart from the rows around it where they have more cells.
 */
export function rowLines(cells: readonly Parents[], walk: Walk): void {
  const row = composer();
  const rest: Composer[] = [];
  let alone = true;
  for (const [index, cell] of cells.entries()) {
    if (index > 0) appendTab(row, placeOf(cell, walk));
    const [first, ...others] = cellLines(cell, walk);
    if (first) appendComposed(row, first);
    if ((first !== undefined) !== (index === 0)) alone = false;
    rest.push(...others);
  }
  const apart = alone && cells.length > 1;
  if (apart) walk.gap = Math.max(1, walk.gap);
  addLine(row, walk, { kind: alone ? 'text' : 'row', depth: 0, level: 0 });
  for (const line of rest) addLine(line, walk, { kind: 'text', depth: 0, level: 0 });
  if (apart) walk.gap = 1;
}

function cellLines(cell: Parents, walk: Walk): Composer[] {
  const lines: Composer[] = [];
  const flow: Flow = { walk, shape: { kind: 'row', depth: 0, level: 0 }, take: (line) => lines.push(line), current: composer(), isMixed: true, open: [] };
  for (const node of cell.children) inline(node as PhrasingContent, flow);
  endLine(flow);
  return lines.filter((line) => line.text !== '' || line.marks.length > 0);
}

function endLine(flow: Flow): void {
  const { current } = flow;
  for (const opened of flow.open) {
    close(opened, flow);
    opened.start = 0;
  }
  flow.current = composer();
  flow.take(current);
}

/** The first line of a block is what the block is; the others of an item are text. A bullet that markdown does not know makes an item too. */
function addLine(from: Composer, walk: Walk, shape: Shape): void {
  const written = finish(from, { ...shape, gap: walk.gap, block: walk.block });
  const line = written && shape.kind === 'item' ? unchecked(written, walk) : written;
  if (!line) return;
  if (isPageNumber(line.text) || isHollow(line.text)) {
    walk.syntax.push(spanOf(line));
    return;
  }
  const first = walk.lines.at(-1)?.block !== walk.block;
  const marker = shape.kind === 'text' || !first ? itemMarker(line.text) : undefined;
  if (marker?.written) walk.syntax.push(spanOf(cut(line, 0, marker.length)));
  if (marker) walk.lines.push(bulleted(line, marker));
  else walk.lines.push(first ? line : { ...line, kind: shape.kind === 'item' || shape.kind === 'row' ? 'text' : line.kind });
  walk.gap = 0;
}

/** `- [x] Bread course`: a box that is ticked is part of the bullet. */
function unchecked(line: Line, walk: Walk): Line {
  const box = /^\[[ xX✓✔]?\]\s/u.exec(line.text);
  if (!box) return line;
  walk.syntax.push(spanOf(cut(line, 0, box[0].length)));
  return shifted(line, box[0].length);
}

function shifted(line: Line, length: number): Line {
  const marks = line.marks.map((mark) => ({ ...mark, start: Math.max(0, mark.start - length), end: Math.max(0, mark.end - length) }));
  return { ...line, ...cut(line, length), marks };
}

function bulleted(line: Line, { length, sign }: ItemMarker): Line {
  return { ...shifted(line, length), kind: 'item', level: line.level + 1, ...(sign ? { sign } : {}) };
}

function inline(node: PhrasingContent, flow: Flow): void {
  switch (node.type) {
    case 'text':
      textLines(quoted(node.value, node, flow.walk), flow);
      break;
    case 'inlineCode':
      marked({ type: 'code' }, flow, () => append(flow.current, quoted(node.value, node, flow.walk)));
      break;
    case 'break':
      endLine(flow);
      break;
    case 'html':
      inlineHtml(node, flow);
      break;
    case 'image':
      image(node, flow);
      break;
    case 'link':
      link(addressOf(node.url, node, flow.walk), node, flow);
      break;
    case 'linkReference':
      link(flow.walk.definitions.get(labelKey(node.label ?? node.identifier))?.url, node, flow);
      break;
    case 'strong':
    case 'emphasis':
      marked({ type: node.type }, flow, () => children(node, flow));
      break;
    default:
      if ('children' in node) children(node, flow);
  }
}

function children(node: { readonly children: readonly PhrasingContent[] }, flow: Flow): void {
  for (const child of node.children) inline(child, flow);
}

function marked(mark: Open['mark'], flow: Flow, read: () => void): void {
  const opened: Open = { mark, start: flow.current.text.length };
  flow.open.push(opened);
  read();
  flow.open.splice(flow.open.indexOf(opened), 1);
  close(opened, flow);
}

function close({ mark, start }: Open, { current }: Flow): void {
  const end = current.text.length;
  if (end > start) current.marks.push({ ...mark, start, end });
}

function link(url: Quote | undefined, node: { readonly children: readonly PhrasingContent[] } & Nodes, flow: Flow): void {
  const isPicture = node.children.length > 0 && node.children.every(({ type }) => type === 'image');
  const { current } = flow;
  const start = current.text.length;
  if (url && !isPicture) marked({ type: 'link', url }, flow, () => children(node, flow));
  else children(node, flow);
  const isEmpty = isPicture || (flow.current === current && current.text.length === start);
  if (isEmpty && url && /^https?:/u.test(url.text)) lineOf({ type: 'link', url, ...altIn(node.children, flow) }, flow);
}

/** What the picture that is all of a link says to those who cannot see it. */
function altIn([only]: readonly PhrasingContent[], { walk }: Flow): Pick<Mark, 'alt'> {
  return only?.type === 'image' && only.alt ? { alt: quoted(only.alt, only, walk) } : {};
}

/** A link without words (an icon), or a picture: its address is all there is to read. */
function lineOf(mark: Pick<Mark, 'type' | 'alt'> & { readonly url: Quote }, flow: Flow): void {
  if (flow.current.text !== '') endLine(flow);
  append(flow.current, mark.url);
  flow.current.marks.push({ ...mark, start: 0, end: flow.current.text.length });
  endLine(flow);
}

/** An image's address may be the portrait; its alternative text is no text of the CV, unless it is a badge that names a skill. */
function image(node: Image, flow: Flow): void {
  const alt = node.alt ? { alt: quoted(node.alt, node, flow.walk) } : {};
  picture(addressOf(node.url, node, flow.walk), flow, alt);
}

function picture(url: Quote, flow: Flow, alt: Pick<Mark, 'alt'> = {}): void {
  const at = flow.current.text.length;
  if (at > 0 || flow.isMixed || url.text === '') flow.current.marks.push({ type: 'image', start: at, end: at, url, ...alt });
  else lineOf({ type: 'image', url, ...alt }, flow);
}

function textLines(quote: Quote, flow: Flow): void {
  const { text } = quote;
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    append(flow.current, withoutLeaders(joinLetters(cut(quote, from, at))), true);
    from = at + 1;
    const next = text.indexOf('\n', from);
    if (goesOn(flow, text.slice(from, next < 0 ? text.length : next))) append(flow.current, cut(quote, at, from));
    else endLine(flow);
  }
  append(flow.current, withoutLeaders(joinLetters(cut(quote, from))), true);
}

/** Whether the line goes on in the next one: where the text was wrapped, or a sentence is not over. */
function goesOn({ walk, shape, current, open }: Flow, next: string): boolean {
  if (open.some(({ mark }) => mark.type === 'link')) return true;
  if (itemMarker(next)) return false;
  if (isBracketed(current.text, next) || (shape.kind === 'text' && isLinkLeadingOn(current))) return true;
  if (shape.kind === 'item' && walk.width === undefined) return next !== '' && !/^\p{Lu}/u.test(next);
  if (walk.width !== undefined && isWrapped(' '.repeat(2 * shape.level) + current.text, next === '' ? UNKNOWN_WORD : next, walk.width)) return true;
  if (shape.kind === 'text' && isSaid(current.text) && isSaid(next)) return true;
  if (shape.kind === 'text' && current.text.length > SHORT_ROW && (isUnfinished(current.text, next) || DOI.test(next))) return true;
  return current.text.length > SHORT_ROW && /^\p{Ll}/u.test(next) && !'.!?:;'.includes(current.text.at(-1) ?? '');
}

/** `[github.com/ida/loom](…) –`: a sign behind a link, at the end of a row, leads on to what is told in the next. */
function isLinkLeadingOn({ text, marks }: Composer): boolean {
  const end = /\s[–—-]\s?$/u.exec(text)?.index;
  return end !== undefined && marks.some((mark) => mark.type === 'link' && mark.end === end);
}

/** A sentence: two of them in one paragraph are prose, though each has a row to itself. */
function isSaid(row: string): boolean {
  return row.length > 30 && /^[\p{Lu}"“«][^:|]*\p{L}{2}[.!?]$/u.test(row) && (row.match(/\s\p{Ll}{2,}/gu)?.length ?? 0) >= 3;
}

/** A row of a paragraph up to this length may be a row of its own, whatever it ends with. */
const SHORT_ROW = 40;

/**
 * Whether a row breaks off: at a comma or behind a small word, where more than a word and no date goes on, within a title in quotation marks,
 * or behind such a title and before the italics of what it came out in.
 */
function isUnfinished(row: string, next: string): boolean {
  if (BREAKS_OFF.test(row)) return next === '' || /^\D[^ ]* ./u.test(next);
  if (next === '' && /[.,?!][”"]$/u.test(row)) return true;
  return row.lastIndexOf('“') > row.lastIndexOf('”') || (OPENS_QUOTE.test(row) && ((row.match(/"/gu)?.length ?? 0) & 1) === 1);
}

const BREAKS_OFF = /(?:,[”"]?|\s(?:and|of|the|for|with|in|In|at|und|der|des|von|et|de|du|la|y|del|e|di|&))$/u;
const OPENS_QUOTE = /(?:^|\s)"\p{Lu}[^"]*$/u;
/** Where a cited work has its number in a row of its own. */
const DOI = /^doi[:.]/iu;

/** Stands for a word in markup, whose length is not known yet. */
const UNKNOWN_WORD = 'x'.repeat(10);

function inlineHtml(node: { value: string } & Nodes, flow: Flow): void {
  const tag = quoted(node.value, node, flow.walk);
  const match = /^<\s*(\/?)([a-z][a-z\d]*)/iu.exec(node.value);
  if (!match) return;
  flow.walk.syntax.push(spanOf(tag));
  const name = match[2]?.toLowerCase() ?? '';
  const type = INLINE_TAGS[name];
  const around = name === 'img' ? flow.open.find(({ mark }) => mark.type === 'link') : undefined;
  const source = name === 'img' && !around ? linkTarget(tag) : undefined;
  if (around) around.mark = { ...around.mark, ...altOf(tag) };
  else if (source) picture(source, flow, altOf(tag));
  else if (type && match[1] === '/') closeTag(name, flow);
  else if (type) {
    const url = type === 'link' ? linkTarget(tag) : undefined;
    flow.open.push({ mark: { type, ...(url ? { url } : {}) }, tag: name, start: flow.current.text.length });
  } else if (name === 'td' || name === 'th') append(flow.current, { text: '\t', offsets: spanOf(tag).start }, true);
  else if (/^(?:br|p|div|li|tr|h[1-6])$/u.test(name)) endLine(flow);
}

function closeTag(name: string, flow: Flow): void {
  const index = flow.open.findLastIndex(({ tag }) => tag === name);
  const [opened] = index < 0 ? [] : flow.open.splice(index, 1);
  if (opened && (opened.mark.type !== 'link' || opened.mark.url)) close(opened, flow);
  if (opened?.mark.url && flow.current.text.length === opened.start && /^https?:/u.test(opened.mark.url.text))
    lineOf({ ...opened.mark, url: opened.mark.url }, flow);
}
