import type { Nodes } from 'mdast';
import { align, type Line, nest, offsetAt, type Quote, type Span } from '../document/index.js';
import type { Definitions } from './markdown-definitions.js';

/** What the walk through a parsed text carries along. */
export interface Walk {
  /** The text that was parsed: the places of the nodes count in it. */
  readonly source: Quote;
  readonly width: number | undefined;
  readonly definitions: Definitions;
  readonly lines: Line[];
  readonly syntax: Span[];
  /** Stretches that were read in a simpler way than their author meant them. */
  readonly simple: Span[];
  block: number;
  gap: number;
}

/** The words of a node, aligned with how they are written; the words of a fence begin below its first line. */
export function quoted(value: string, node: Nodes, walk: Walk): Quote {
  const { text } = walk.source;
  const start = node.position?.start.offset ?? 0;
  const below = node.type === 'code' ? text.indexOf('\n', start) + 1 : 0;
  return nest(walk.source, align(value, text, Math.max(start, below), node.position?.end.offset ?? 0));
}

/** Where a node begins in the source. */
export function placeOf(node: Nodes, walk: Walk): number {
  return offsetAt(walk.source, node.position?.start.offset ?? 0);
}

/** The address inside `[text](address)`, `<address>` or `![alt](address)`, as written. */
export function addressOf(url: string, node: Nodes, walk: Walk): Quote {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const written = walk.source.text.slice(start, end);
  const whole = written.lastIndexOf(url);
  if (whole >= 0) return nest(walk.source, { text: url, offsets: start + whole });
  const bare = url.replace(/^mailto:/u, ''); // `<ann@example.org>` is a link to mailto:ann@example.org
  const inside = written.startsWith('<') ? written.indexOf(bare) : -1;
  if (inside >= 0) return nest(walk.source, { text: bare, offsets: start + inside });
  const open = Math.max(0, written.lastIndexOf('](') + 2);
  return nest(walk.source, align(url, walk.source.text, start + open, end));
}
