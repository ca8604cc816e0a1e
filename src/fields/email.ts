import type { Span } from '../document/index.js';

/** An address found in a text; `value` is the address without blanks or `mailto:`. */
export interface EmailMatch extends Span {
  readonly value: string;
}

/** The e-mail addresses of a text, also those spelled with blanks around `@` and dots. */
export function findEmails(text: string): EmailMatch[] {
  if (!text.includes('@') && !(BRACKET.test(text) && SPELLED.test(text))) return [];
  return Array.from(text.matchAll(EMAIL), (match) => ({ start: match.index, end: match.index + match[0].length, value: plain(match[0]) })).filter(
    ({ value }) => value.length <= 254 && VALID.test(value),
  );
}

const EMAIL =
  /[\p{L}\p{N}](?:[\p{L}\p{N}_%+'-]|\.(?=[\p{L}\p{N}_%+'-])){0,63}(?:\s?[[({<]\s?(?:at|@)\s?[\])}>]\s?|\s@\s|@)[\p{L}\p{N}-]{1,63}(?:\s?\.\s?[\p{L}\p{N}-]{1,63}){0,4}(?:\s?\.\s?|\s?[[({]\s?(?:dot|\.)\s?[\])}]\s?)\p{L}{2,24}(?![\p{L}\p{N}@])/giu;
/** What JSON Resume's schema takes for an address: ASCII, and no dots at the ends of a part. */
const VALID = /^[a-z0-9_'+%-]+(?:\.[a-z0-9_'+%-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/iu;
/** `name {at} host (dot) com`: spelled so that no machine reads it. */
const BRACKET = /[[({<]/;
const SPELLED = /[[({<]\s?at\s?[\])}>]/iu;

function plain(written: string): string {
  return written
    .replace(/[[({<]\s?at\s?[\])}>]/iu, '@')
    .replace(/[[({]\s?dot\s?[\])}]/giu, '.')
    .replace(/[\s[\](){}<>]/gu, '');
}
