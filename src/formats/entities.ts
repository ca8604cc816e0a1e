import { concat, type Quote, replace, type Span, spanOf } from '../document/index.js';
import { htmlTokens } from './html-tokens.js';

/** An entity of HTML, as it is written. */
export const ENTITY = /&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/giu;

/** A text with the signs that its entities stand for: `R&amp;D` is `R&D`. The entities are noted as syntax. */
export function withoutEntities(quote: Quote, syntax: Span[]): Quote {
  if (!quote.text.includes('&')) return quote;
  return replace(quote, ENTITY, (written) => {
    const signs = signsOf(written);
    if (signs.text === written.text) return undefined; // a name that stands for nothing
    syntax.push(spanOf(written));
    return signs;
  });
}

function signsOf(entity: Quote): Quote {
  const signs: Quote[] = [];
  htmlTokens(entity, (token) => signs.push(token.quote));
  return concat(signs, '');
}
