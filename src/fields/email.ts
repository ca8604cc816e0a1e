import { matchesIn, type Span } from '../document/index.js';

/** An address found in a text; `value` is the address without blanks or `mailto:`. */
export interface EmailMatch extends Span {
  readonly value: string;
}

/** The e-mail addresses of a text, also those spelled with blanks around `@` and dots. */
export function findEmails(text: string): EmailMatch[] {
  if (!text.includes('@') && !(BRACKET.test(text) && SPELLED.test(text))) return [];
  const found: EmailMatch[] = [];
  for (const host of matchesIn(text, HOST)) {
    const start = nameStart(text, host.index, found.at(-1)?.end ?? 0);
    const end = host.index + host[0].length;
    const value = plain(text.slice(start, end));
    if (start < host.index && value.length <= 254 && VALID.test(value)) found.push({ start, end, value });
  }
  return found;
}

/** Where the name of a mailbox begins that ends at `end`: letters, digits and signs, of dots one at a time. */
function nameStart(text: string, end: number, from: number): number {
  let start = end;
  for (let at = end - 1; at >= Math.max(from, end - LONGEST_NAME); at--) {
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    if (char === '.' ? at + 1 === end || next === '.' : !NAME.test(char)) break;
    if (FIRST.test(char)) start = at;
  }
  return start;
}

const LONGEST_NAME = 64;
/** Half a letter beyond the first plane is part of a name, too. */
const NAME = /[\p{L}\p{N}_+'\ud800-\udfff-]/u;
const FIRST = /[\p{L}\p{N}]/u;
/** From the sign between the name and its host to the end of the host. */
const HOST =
  /(?:\s?[[({<]\s?(?:at|@)\s?[\])}>]\s?|\s@\s|@)[\p{L}\p{N}-]+(?:\s?\.\s?[\p{L}\p{N}-]+)*(?:\s?\.\s?|\s?[[({]\s?(?:dot|\.)\s?[\])}]\s?)\p{L}{2,24}(?![\p{L}\p{N}@])/giu;
/** What JSON Resume's schema takes for an address: ASCII, and no dots at the ends of a part. */
const VALID = /^[a-z0-9_'+-]+(?:\.[a-z0-9_'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/iu;
/** `name {at} host (dot) com`: spelled so that no machine reads it. */
const BRACKET = /[[({<]/u;
const SPELLED = /[[({<]\s?at\s?[\])}>]/iu;

function plain(written: string): string {
  return written
    .replace(/[[({<]\s?at\s?[\])}>]/iu, '@')
    .replace(/[[({]\s?dot\s?[\])}]/giu, '.')
    .replace(/[\s[\](){}<>]/gu, '');
}
