import { concat, cut, type Line, offsetAt, type Quote, replace } from '../document/index.js';
import { OF_PAGES, PAGE } from '../lexicon/index.js';

/** `** Title **`, `= Title =`, `### Title ###`: signs at both ends are a typewriter's bold; a border behind a title makes it a heading. */
export function undecorate(line: Line): Line {
  if (!SIGNS.includes(line.text.at(-1) ?? 'a')) return line;
  const bordered = line.kind === 'text' ? BORDERED.exec(line.text)?.[1] : undefined;
  if (bordered) {
    const at = line.text.indexOf(bordered);
    return { ...line, ...cut(line, at, at + bordered.length), kind: 'heading', depth: 2, marks: [] };
  }
  const match = DECORATED.exec(line.text);
  const inner = match?.[2];
  if (!match || !inner || match[1] === '|') return line;
  const start = line.text.indexOf(inner, match[1]?.length);
  return { ...line, ...cut(line, start, start + inner.length), marks: [{ type: 'strong', start: 0, end: inner.length }] };
}

const SIGNS = '-=_*~–—#|';
/** `WORK ----------`, `---- WORK ----`; a few stars are a rating. */
const BORDERED = /^(?:[-=_~–—]{2,80}\s)?([^\s=_~–—-].{0,60}?)\s(?:[-=_~–—]{4,120}|\*{11,120})$/u;
const DECORATED = /^([*=#~_|]{1,6})\s+(\S.{0,200}?)\s+[*=#~_|]{1,6}$/u;

/** `E X P E R I E N C E`: letters spaced for looks are a word again; wider gaps were the blanks between words. */
export function joinLetters(quote: Quote): Quote {
  if (!SPACED.test(quote.text) || ENUMERATED.test(quote.text)) return quote;
  const letters = [...quote.text.matchAll(/(\S+)(\s*)/gu)];
  const wide = letters.some(([, , gap = '']) => gap.length > 1);
  const parts = letters.flatMap(([, letter = '', gap = ''], index) => {
    const at = letters[index]?.index ?? 0;
    const blank = index < letters.length - 1 && (wide ? gap.length > 1 || gap === '\t' : gap === '\t');
    return [cut(quote, at, at + letter.length), ...(blank ? [{ text: ' ', offsets: cut(quote, at + letter.length, at + letter.length + 1).offsets }] : [])];
  });
  return concat(parts, '');
}

/** `성    명: …`, `氏　　名：…`: the signs of a form's label are set apart to fill its column. */
export function joinLabel(quote: Quote): Quote {
  const label = PADDED.exec(quote.text)?.[0];
  if (label === undefined) return quote;
  const signs = [...label.matchAll(/\S/gu)].map(({ index }) => cut(quote, index, index + 1));
  return concat([...signs, cut(quote, label.length)], '');
}

const PADDED = /^\s{0,8}[\p{sc=Han}\p{sc=Hangul}](?:\s{1,8}[\p{sc=Han}\p{sc=Hangul}]){1,4}(?=\s{0,8}[:：])/u;

/** `Revit  AutoCAD  Fusion 360`: names with two blanks between them stand in columns, as narrow as they are. */
export function inNarrowColumns(quote: Quote): Quote {
  return isInNarrowColumns(quote.text) ? replace(quote, NARROW_GAPS, (written) => ({ text: '\t', offsets: offsetAt(written, 0) })) : quote;
}

/** Whether three names or more stand in a row with two blanks between them; words of prose that is set to both margins are written small. */
export function isInNarrowColumns(text: string): boolean {
  const cells = NARROW.test(text) ? text.trim().split(/\s{2,}/u) : [];
  return cells.length > 2 && cells.every((cell) => cell.length < LONGEST_CELL && CELL.test(cell));
}

const NARROW = /\S {2}\S.*\S {2,}\S/u;
const NARROW_GAPS = /(?<=\S) {2,}(?=\S)/gu;
const LONGEST_CELL = 50;
/** Opens with a capital or a digit, has no commas, and does not end as sentences and labels do. */
const CELL = /^[\p{Lu}\d][^,;:|]*(?<![.!?])$/u;

/** `Acme ------- Leeds`, `Title ........ 2019`: a row of dots or dashes leads the eye from one column to the next. */
export function withoutLeaders(quote: Quote): Quote {
  if (!LEADER.test(quote.text)) return quote;
  return replace(quote, LEADERS, (written) => ({ text: '\t', offsets: offsetAt(written, 0) }));
}

const LEADER = /[^\s.·…_-]\s{0,8}(?:[.·_-]{4,160}|…{2,80}|(?:[.·]\s){4,80})\s{0,8}[^\s.·…_-]/u;
const LEADERS = /(?<=[^\s.·…_-])\s{0,8}(?:[.·_-]{4,160}|…{2,80}|(?:[.·]\s){4,80})\s{0,8}(?=[^\s.·…_-])/gu;

/** Four letters and more, each by itself; a sign or two may stand between them, but not after every letter. */
const SPACED = /^\s*(?:[\p{L}\p{N}&/–—.,-]\s{1,8}){3,60}[\p{L}\p{N}.]\s*$/u;
const ENUMERATED = /^\s*(?:[\p{L}\p{N}]\s*[&/–—.,-]\s*)+/u;

/** Whether a line is nothing but the number of a page. */
export function isPageNumber(text: string): boolean {
  return text.length < 40 && PAGE_NUMBER.test(text);
}

const PAGE_NUMBER =
  /^\s*(?:[-–—=]{1,6}\s*)?(?:(?:page|seite|página|pagina|strona|sayfa|страница|стр\.?|сторінка|стор\.?)\s*\d{1,3}(?:\s*(?:of|\/|von|de|di|van|sur|из|з|z)\s*\d{1,3})?|第\s*\d{1,3}\s*[页頁])(?:\s*[-–—=]{1,6})?\s*$|^\s*[-–—]\s\d{1,2}\s[-–—]\s*$/iu;

/** Whether a line is the head that a page other than the first repeats: `Jane Doe – Résumé    Page 2 of 3`. */
export function isRunningHead(text: string): boolean {
  return text.length < 120 && (RUNNING_HEAD.test(text) || NAMED_PAGE.test(text));
}

/** `Jane Doe - Resume - Page 2`: set apart by a sign, the number needs no sum of pages behind it. */
const NAMED_PAGE = new RegExp(`^\\s{0,80}\\p{Lu}[^\\d,.:;]{2,60}\\s[|·•–—-]\\s${PAGE}\\s[2-9]\\s*$`, 'iu');
const RUNNING_HEAD = new RegExp(`(?<=[\\s|·•–—-])${PAGE}\\s[2-9](?:${OF_PAGES}\\d{1,2})\\s*$`, 'iu');

/** Whether a line has nothing to read: the permalink beside a title, a bar that parted two columns, what a page prints for a value that is not there. */
export function isHollow(text: string): boolean {
  return text.length < 40 && (LONE_SIGN.test(text) || MISSING.test(text));
}

const MISSING = /^\s*(?:undefined|null|NaN|invalid date|\[object Object\])(?:[\s,–-]+(?:undefined|null|NaN|invalid date))*\s*$/iu;

const LONE_SIGN = /^\s*(?:[#¶§|\\/,.;:]|🔗|⚓)\s*$/u;
