import { concat, cut, type Quote, type Span, spanOf } from '../document/index.js';
import { htmlTokens } from './html-tokens.js';

/** An entity of HTML, as it is written. */
export const ENTITY = /&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/giu;

/** A text with the signs that its entities stand for: `R&amp;D` is `R&D`. The entities are noted as syntax. */
export function withoutEntities(quote: Quote, syntax: Span[]): Quote {
  if (!quote.text.includes('&')) return quote;
  const parts: Quote[] = [];
  let from = 0;
  for (const { 0: entity, index } of quote.text.matchAll(ENTITY)) {
    const written = cut(quote, index, index + entity.length);
    const signs = signsOf(written);
    if (signs.text === entity) continue; // a name that stands for nothing
    syntax.push(spanOf(written));
    parts.push(cut(quote, from, index), signs);
    from = index + entity.length;
  }
  return from === 0 ? quote : concat([...parts, cut(quote, from)], '');
}

function signsOf(entity: Quote): Quote {
  const signs: Quote[] = [];
  htmlTokens(entity, (token) => signs.push(token.quote));
  return concat(signs, '');
}
