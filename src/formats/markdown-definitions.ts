import { nest, type Quote, quoteSource, type Span, spanOf } from '../document/index.js';

/** Where the labels of links point: `[label]: address` lines, by label. */
export type Definitions = ReadonlyMap<string, { readonly url: Quote; readonly line: string }>;

/** Finds the link definitions of a text. They may stand anywhere in it, most often at its end. */
export function definitionsIn(source: Quote, syntax: Span[]): Definitions {
  const found = new Map<string, { url: Quote; line: string }>();
  if (!source.text.includes(']:')) return found;
  for (const match of source.text.matchAll(DEFINITION)) {
    const [line, lead = '', label = '', colon = '', address = ''] = match;
    const key = labelKey(label);
    const start = match.index + lead.length + label.length + colon.length;
    syntax.push(spanOf(nest(source, quoteSource(source.text, match.index, start))));
    if (!found.has(key)) found.set(key, { url: nest(source, quoteSource(source.text, start, start + address.length)), line });
  }
  return found;
}

/** The definitions that a part of a text needs, to be parsed together with it. */
export function definitionsFor(part: string, definitions: Definitions): string {
  if (definitions.size === 0 || definitions.size > MOST) return '';
  const used = [...definitions.values()].filter(({ line }) => part.includes(line.slice(line.indexOf('['), line.indexOf(']:') + 1)) && !part.includes(line));
  return used.length === 0 ? '' : `\n\n${used.map(({ line }) => line).join('\n')}\n`;
}

/** Labels are compared without regard to case and white space. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase();
}

const DEFINITION = /^( {0,3}\[)([^\][\n]{1,200})(\]:[ \t]*<?)([^\s<>]{1,2000})>?(?:[ \t]+["'(][^\n]{0,300})?[ \t]*\r?$/gmu;
const MOST = 200;
