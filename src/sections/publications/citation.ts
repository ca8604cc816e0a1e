import { type Quote, slice } from '../../document/index.js';

/** A work as the reference lists of papers cite it. */
export interface Citation {
  readonly authors: Quote;
  readonly title: Quote;
  readonly year?: Quote;
  /** The journal, proceedings or house, without volume and pages. */
  readonly publisher?: Quote;
}

/** Reads `Author, A., & Author, B. (2021). Title. Journal, 43(2), 101–118.` and `A. Author and B. Author, "Title," Journal, vol. 43, 2021.` */
export function readCitation(quote: Quote): Citation | undefined {
  return quote.text.length > LONGEST ? undefined : (yearFirst(quote) ?? quoted(quote));
}

const LONGEST = 700;

/** The style of the APA: the year in brackets behind the authors. */
function yearFirst(quote: Quote): Citation | undefined {
  const year = /[(（]((?:19|20)\d\d)[a-z]?(?:,[^()]{1,24})?[)）][.,:]?\s/u.exec(quote.text);
  if (!year?.[1] || !areAuthors(quote.text.slice(0, year.index))) return undefined;
  const from = year.index + year[0].length;
  const end = titleEnd(quote.text, from);
  if (end === undefined) return undefined;
  const at = year.index + year[0].indexOf(year[1]);
  return {
    authors: slice(quote, 0, year.index),
    year: slice(quote, at, at + year[1].length),
    title: slice(quote, from, end),
    ...publisher(quote, end + 1),
  };
}

/** Styles with the title in quotation marks, and the year last. */
function quoted(quote: Quote): Citation | undefined {
  const title = /\s["“]([^"“”]{8,300}?)[.,]?["”][.,]?\s/u.exec(quote.text);
  if (!title?.[1] || !areAuthors(quote.text.slice(0, title.index))) return undefined;
  const at = title.index + title[0].indexOf(title[1]);
  const end = title.index + title[0].length;
  const year = [...quote.text.slice(end).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].at(-1);
  return {
    authors: slice(quote, 0, title.index),
    title: slice(quote, at, at + title[1].length),
    ...(year ? { year: slice(quote, end + year.index, end + year.index + 4) } : {}),
    ...publisher(quote, end),
  };
}

/** `Lund, P., & Berg, T.`, `P. Lund and T. Berg`, `Lund P, Berg T`: names with initials, or several names. */
function areAuthors(text: string): boolean {
  const bare = text.replace(/(?<![\s.,:])[\s.,:]+$/u, '');
  if (!/^\p{Lu}/u.test(bare) || /["“”:;?!]|\d/u.test(bare.replace(/;\s/gu, ' '))) return false;
  return /(?:^|[\s,])\p{Lu}(?:\.|$|(?=,))|\p{Lu}\p{Ll}+\s\p{Lu}{1,2}(?:,|$)|\set al/u.test(bare) || /\p{Lu}\p{Ll}+\s(?:and|&|und|et|y|e|и)\s\p{Lu}/u.test(bare);
}

/** Where a title ends: at a stop that no initial or short form has before it. */
function titleEnd(text: string, from: number): number | undefined {
  for (const stop of text.slice(from).matchAll(/(?<=\p{L}{3}|[)\d”"])[.?!](?=\s|$)/gu))
    if (stop.index >= SHORTEST) return from + stop.index + (stop[0] === '.' ? 0 : 1);
  return undefined;
}

const SHORTEST = 8;

function publisher(quote: Quote, from: number): { publisher?: Quote } {
  const lead = /^[\s.]*(?:[Ii]n:?\s)?/u.exec(quote.text.slice(from))?.[0].length ?? 0;
  const rest = quote.text.slice(from + lead);
  const length = rest.search(/[,.;]?\s(?:vol\b|no\b|pp?\b|\d)|,\s|\.(?:\s|$)|\s?[([]|\shttps?:|https?:/iu);
  const name = slice(quote, from + lead, length < 0 ? undefined : from + lead + length);
  return /\p{L}{2}/u.test(name.text) ? { publisher: name } : {};
}
