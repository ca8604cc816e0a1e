import { type Line, type Quote, slice } from '../../document/index.js';

/** A work as the reference lists of papers cite it. */
export interface Citation {
  readonly authors?: Quote;
  readonly title: Quote;
  readonly year?: Quote;
  /** The journal, proceedings or house, without volume and pages. */
  readonly publisher?: Quote;
}

/**
 * Reads `Author, A., & Author, B. (2021). Title. Journal, 43(2), 101–118.`, `A. Author and B. Author, "Title," Journal, vol. 43, 2021.`,
 * `Author A, Author B. Title. Journal. 2021;43:101-118.`, `Anna Author, Bo Author. *Title.* Journal 2021`, and without authors `“Title.” Journal, 2021.`
 */
export function readCitation(line: Quote & Partial<Pick<Line, 'marks'>>): Citation | undefined {
  if (line.text.length > LONGEST) return undefined;
  return quoted(line) ?? yearFirst(line) ?? titleFirst(line) ?? titleInMark(line, line.marks ?? []) ?? yearLast(line);
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

/** Styles with the title in quotation marks, and the year last or right before it. */
function quoted(quote: Quote): Citation | undefined {
  const title = /\s["“]([^"“”]{8,300}?)[.,]?["”][.,]?\s/u.exec(quote.text);
  if (!title?.[1]) return undefined;
  const before = YEAR_BEFORE.exec(quote.text.slice(0, title.index));
  const authors = slice(quote, 0, before ? before.index : title.index);
  if (!areAuthors(authors.text)) return undefined;
  const at = title.index + title[0].indexOf(title[1]);
  const end = title.index + title[0].length;
  const behind = [...quote.text.slice(end).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].at(-1);
  const year = before?.[1] ? before.index + before[0].indexOf(before[1]) : behind && end + behind.index;
  return {
    authors,
    title: slice(quote, at, at + title[1].length),
    ...(year === undefined ? {} : { year: slice(quote, year, year + 4) }),
    ...publisher(quote, end),
  };
}

/** `Lund, P. (2020) “Rye`, `Lund, P. 2020. “Rye`, `Lund, P. (2020, June). “Rye`. */
const YEAR_BEFORE = /[.,\s][(（]?((?:19|20)\d\d)[a-z]?(?:,\s\p{L}{3,12}(?:\s\d{1,2})?)?[)）]?[.,:]?$/u;

/** Who lists works of their own may begin with the title: its quotation marks hold the sign that ends it. */
function titleFirst(quote: Quote): Citation | undefined {
  const title = /^["“]([^"“”]{8,300}?)(?:[.,]|(?<=[?!]))["”]\s/u.exec(quote.text);
  if (!title?.[1]) return undefined;
  const end = title[0].length;
  const year = [...quote.text.slice(end).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].at(-1);
  return year && { title: slice(quote, 1, 1 + title[1].length), year: slice(quote, end + year.index, end + year.index + 4), ...publisher(quote, end) };
}

/** Styles that set the title in italics, in bold or in a link: behind its authors, or by itself with a full stop at its end. */
function titleInMark(quote: Quote, marks: Line['marks']): Citation | undefined {
  const { text } = quote;
  const mark = marks.find(({ type, start, end }) => isTitle(type, text.slice(start, end)));
  if (!mark) return undefined;
  const before = text.slice(0, mark.start);
  const alone = mark.type === 'emphasis' && mark.start === 0 && /\.$/u.test(text.slice(0, mark.end));
  if (!alone && !(areAuthors(before) || isWhollyNames(before))) return undefined;
  const year = YEAR.exec(text.slice(mark.end));
  const at = mark.end + (year?.index ?? 0);
  return {
    ...(alone ? {} : { authors: slice(quote, 0, mark.start) }),
    title: slice(quote, mark.start, mark.start + text.slice(mark.start, mark.end).replace(/\.$/u, '').length),
    ...(year ? { year: slice(quote, at, at + 4) } : {}),
    ...publisher(quote, mark.end),
  };
}

/** Whether words in a mark may be a title: three or more, and no name of an author in bold. */
function isTitle(type: string, text: string): boolean {
  return TITLE_MARKS.has(type) && /^\S+\s\S+\s\S/u.test(text) && !(type === 'strong' && authorsEnd(text, FULL_NAME).end === text.length);
}

const TITLE_MARKS: ReadonlySet<string> = new Set(['emphasis', 'strong', 'link']);
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

function isWhollyNames(text: string): boolean {
  const end = fullNamesEnd(text);
  return end > 0 && /^[*†‡.,:\s]*$/u.test(text.slice(end));
}

/** Styles with stops between authors, title and journal, and the year behind that (or right behind the authors). */
function yearLast(quote: Quote): Citation | undefined {
  const { text } = quote;
  const initialled = authorsEnd(text, AUTHOR).end;
  const authors = initialled || fullNamesEnd(text);
  const stop = authors === 0 ? null : (initialled ? STOP : FULL_STOP).exec(text.slice(authors));
  if (!stop) return undefined;
  const from = authors + stop[0].length;
  const end = titleEnd(text, from);
  const year = stop[1] ? { index: authors + stop[0].indexOf(stop[1]) } : end !== undefined && /[\s(](?=(?:19|20)\d\d(?:[;:,.)\s]|$))/u.exec(text.slice(end));
  if (end === undefined || !year) return undefined;
  const at = stop[1] ? year.index : end + year.index + 1;
  return {
    authors: slice(quote, 0, authors),
    title: slice(quote, from, end),
    year: slice(quote, at, at + 4),
    ...publisher(quote, end + 1),
  };
}

const STOP = /^[.,:]?\s(?:((?:19|20)\d\d)[.,:]\s)?/u;
const FULL_STOP = /^[.:]\s(?:((?:19|20)\d\d)[.,:]\s)?/u;

/** Where a list of authors ends that opens a text, and how many there are. */
function authorsEnd(text: string, author: RegExp): { end: number; count: number } {
  let end = 0;
  let count = 0;
  for (let from = 0; from < text.length; ) {
    author.lastIndex = from;
    if (!author.test(text)) break;
    end = author.lastIndex;
    count++;
    BETWEEN.lastIndex = end;
    if (!BETWEEN.test(text)) break;
    from = BETWEEN.lastIndex;
  }
  return { end, count };
}

/** Where several authors end that are written in full (`Pia Lund, Tor van Berg`); 0 where there is one or none. */
function fullNamesEnd(text: string): number {
  const { end, count } = authorsEnd(text, FULL_NAME);
  return count > 1 ? end : 0;
}

/** `Pia Lund`, `Tor van Berg`, and `P Lund` beside others. */
const FULL_NAME =
  /\p{Lu}[\p{L}'’-]{0,30}(?:\s(?:\p{Lu}\.|(?:d[aeiou]s?|del|della|van|von|der|den|al|bin|ibn|la|le)(?!\p{L})|\p{Lu}[\p{L}'’-]{1,30})){1,4}[*†‡]?|et al(?:\.|(?!\p{L}))/uy;

/** `Lund PA`, `Lund, P. A.`, `P. A. Lund`, `et al.` */
const AUTHOR =
  /\p{Lu}[\p{L}'’-]{1,30}\s\p{Lu}{1,3}(?![\p{L}\p{N}.])|\p{Lu}[\p{L}'’-]{1,30},?\s\p{Lu}\.(?:[\s-]?\p{Lu}\.){0,2}|(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]{1,30}|et al(?:\.|(?!\p{L}))/uy;
const BETWEEN = /[,;]?\s(?=et al)|,?\s(?:&|and|und|et|y|e)\s|[,;]\s/uy;

/** `Lund, P., & Berg, T.`, `P. Lund and T. Berg`, `Lund P, Berg T`: names with initials, or several names. */
function areAuthors(text: string): boolean {
  const bare = text.replace(/(?<![\s.,:])[\s.,:]+$/u, '');
  if (!/^\p{Lu}/u.test(bare) || /["“”:;?!]|\d/u.test(bare.replace(/;\s/gu, ' '))) return false;
  return (
    /(?:^|[\s,])\p{Lu}(?:\.|$|(?=,))|\p{Lu}\p{Ll}+\s\p{Lu}{1,2}(?:,|$)|\set al/u.test(bare) || /\p{Lu}\p{Ll}+,?\s(?:and|&|und|et|y|e|и)\s\p{Lu}/u.test(bare)
  );
}

/** Where a title ends: at a stop that no initial or short form has before it. */
function titleEnd(text: string, from: number): number | undefined {
  for (const stop of text.slice(from).matchAll(/(?<=\p{L}{3}|[)\d”"])[.?!](?=\s|$)/gu))
    if (stop.index >= SHORTEST) return from + stop.index + (stop[0] === '.' ? 0 : 1);
  return undefined;
}

const SHORTEST = 8;

function publisher(quote: Quote, from: number): { publisher?: Quote } {
  const lead = /^[\s.,]*(?:(?:19|20)\d\d[,.]?\s)?(?:[Ii]n:?\s)?/u.exec(quote.text.slice(from))?.[0].length ?? 0;
  const rest = quote.text.slice(from + lead);
  const length = rest.search(PUBLISHER_END);
  const name = slice(quote, from + lead, length < 0 ? undefined : from + lead + length);
  return /\p{L}{2}/u.test(name.text) ? { publisher: name } : {};
}

/** Volume, pages, a comma, an address; or a stop behind a whole word: `Proc. Int. Conf. on Ovens` goes on. */
const PUBLISHER_END =
  /[,.;]?\s(?:vol\b|no\b|pp?\b|\d)|,\s|(?<!\b(?:proc|int|conf|symp|trans|lett|rev|ann|adv|comput|sci|eng|appl|res|am|eur|natl|acad|med|phys|chem|biol|math|soc|assoc|lect|j))\.(?:\s|$)|\s?[([]|\shttps?:|https?:/iu;
