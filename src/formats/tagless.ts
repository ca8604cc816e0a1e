import { type Quote, replace, type Span, spanOf } from '../document/index.js';

/** A value without the HTML tags in it, which are noted as syntax; a tag that breaks a line leaves a blank. */
export function withoutTags(quote: Quote, syntax: Span[]): Quote {
  if (!quote.text.includes('<')) return quote;
  return replace(quote, TAG, (written, { 1: name = '' }) => {
    const span = spanOf(written);
    syntax.push(span);
    return { text: BREAKS.has(name.toLowerCase()) ? ' ' : '', offsets: span.start };
  });
}

/** Tags that stand in texts: what else is in angle brackets, as in `List<String>`, is no markup. */
const TAG =
  /<\/?(a|abbr|audio|b|body|br|button|center|code|div|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|script|small|span|strong|style|sub|sup|svg|table|tbody|td|th|tr|u|ul|video)(?:[\s/][^<>]{0,500})?>/giu;
const BREAKS: ReadonlySet<string> = new Set(['br', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'table', 'td', 'th', 'tr', 'ul']);
