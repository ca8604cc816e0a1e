import { concat, cut, type Quote, type Span, spanOf } from '../document/index.js';

/** A value without the HTML tags in it, which are noted as syntax; a tag that breaks a line leaves a blank. */
export function withoutTags(quote: Quote, syntax: Span[]): Quote {
  if (!quote.text.includes('<')) return quote;
  const parts: Quote[] = [];
  let from = 0;
  for (const { 0: tag, 1: name = '', index } of quote.text.matchAll(TAG)) {
    const written = cut(quote, index, index + tag.length);
    syntax.push(spanOf(written));
    parts.push(cut(quote, from, index));
    if (BREAKS.has(name.toLowerCase())) parts.push({ text: ' ', offsets: spanOf(written).start });
    from = index + tag.length;
  }
  return from === 0 ? quote : concat([...parts, cut(quote, from)], '');
}

/** Tags that stand in texts: what else is in angle brackets, as in `List<String>`, is no markup. */
const TAG =
  /<\/?(a|abbr|audio|b|body|br|button|center|code|div|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|script|small|span|strong|style|sub|sup|svg|table|tbody|td|th|tr|u|ul|video)(?:[\s/][^<>]{0,500})?>/giu;
const BREAKS: ReadonlySet<string> = new Set(['br', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'table', 'td', 'th', 'tr', 'ul']);
