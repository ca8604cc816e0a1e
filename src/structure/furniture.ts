import { type Line, linksIn } from '../document/index.js';
import { hasIdeographs, headingKey, type Lexicon, OF_PAGES, PAGE } from '../lexicon/index.js';
import { cutLine } from './cut.js';
import type { Kit } from './kit.js';
import { rolesOf } from './label.js';

/** Leaves out what belongs to the page or to custom, not to the person: "References available upon request", page numbers, clauses. */
export function withoutFurniture(lines: readonly Line[], kit: Kit): Line[] {
  const signed = signatureAt(lines, kit);
  return lines.flatMap((line, index) => {
    const reason = index >= signed ? 'signature' : index < TOP && isMenu(line, kit.words) ? 'navigation' : reasonFor(line, kit);
    if (!reason) return [index < TOP ? withoutPage(line, kit) : withoutMissing(line, kit)];
    kit.ledger.drop(line, reason);
    return [];
  });
}

/** `Jane Doe - Resume - Page 1`: the first page's head names the person, and its number says nothing. */
function withoutPage(line: Line, kit: Kit): Line {
  const start = line.text.length > LONGEST_HEADER ? -1 : line.text.search(FIRST_PAGE);
  if (start < 0) return withoutMissing(line, kit);
  kit.ledger.drop(cutLine(line, start, line.text.length), 'page-number');
  return cutLine(line, 0, start);
}

const FIRST_PAGE = new RegExp(`(?<=\\S)\\s[|·•–—-]\\s${PAGE}\\s1(?:${OF_PAGES}\\d{1,3})?$`, 'iu');

/** `undefined in History`, `Baker at undefined`: what a template writes where it has no value. */
function withoutMissing(line: Line, { ledger }: Kit): Line {
  if (line.kind === 'item' || line.text.length > LONGEST_HEADER || !line.text.includes('undefined')) return line;
  const start = MISSING_AHEAD.exec(line.text)?.[0].length ?? 0;
  const end = MISSING_BEHIND.exec(line.text)?.index ?? line.text.length;
  if (start === 0 && end === line.text.length) return line;
  for (const missing of [cutLine(line, 0, start), cutLine(line, end, line.text.length)]) if (missing.text !== '') ledger.drop(missing, 'no-field');
  return cutLine(line, start, end);
}

const LONGEST_HEADER = 120;
const MISSING_AHEAD = /^undefined (?:in|of|at|@|\|) (?=\S)/u;
const MISSING_BEHIND = /(?<=\S) (?:at|@|\|) undefined$/u;

/** Lines among which a page has its menu. */
const TOP = 4;

/** `Home About Resume Contact`: names of sections and of pages in one row. */
function isMenu(line: Line, words: Lexicon): boolean {
  if (line.text.length > 120 || line.depth > 0 || line.kind === 'item' || /[\d@:]/u.test(line.text) || pointsAway(line)) return false;
  const names = line.text.split(/[\s|/·•∙–—-]{1,9}/u).filter((name) => name !== '');
  return names.length >= 3 && names.every((name) => words.navigation.has(name) || words.headings.has(headingKey(name, words.and)));
}

/** What a page's control says in a line of its own: `Read more`, `View project`, `Download CV`. */
function isControl(line: Line, words: Lexicon): boolean {
  return (
    line.text.length < 40 &&
    line.text.includes(' ') &&
    line.kind === 'text' &&
    words.navigation.has(line.text) &&
    !words.headings.has(headingKey(line.text, words.and)) &&
    rolesOf(line.text, words).length === 0 &&
    !pointsAway(line)
  );
}

function pointsAway(line: Line): boolean {
  return linksIn(line).some(({ url }) => url && !url.text.startsWith('#'));
}

/** Where a CV ends in a town and a day, and the name below them: `Gent, 3 mei 2024`. */
function signatureAt(lines: readonly Line[], { dates }: Kit): number {
  for (let at = Math.max(3, lines.length - LAST); at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.text.length > 60 || line.gap === 0 || line.kind === 'item' || line.depth > 0) continue;
    const [range] = dates(line.text);
    const isDay = range?.single === true && range.from?.value.length === 10 && /^[\s.г年日]*$/u.test(line.text.slice(range.end));
    if (isDay && TOWN_BEFORE.test(line.text.slice(0, range.start)) && lines.slice(at + 1).every(({ text, kind }) => text.length < 40 && kind === 'text'))
      return at;
  }
  return lines.length;
}

/** How many lines a signature has at most. */
const LAST = 3;
/** A town in front of the day, with the small word that some languages put between. */
const TOWN_BEFORE = /^(?:\p{Lu}[\p{L} .'-]{1,30},\s(?:\p{Ll}{1,3}\s)?)$/u;

const PAGE_NUMBER =
  /^[-–—\s]*(?:page|seite|pagina|página|страница|стр\.?|strona|sayfa|第)?\s?\d{1,3}\s?(?:\/|of|von|de|из|z|页|頁)?\s?\d{0,3}\s?(?:页|頁)?[-–—\s]*$/iu;

/** `EQF level 7`, `EQR-Niveau 6`: how a framework counts a study. */
const FRAMEWORK = /^(?:\p{L}{4,8}\s)?(?:EQF|EQR|QEQ|CEC|ERK|NQF|RQF|SCQF|DQR)(?:[\s-]\p{L}{4,8})?\s\d{1,2}$/iu;
/** `© European Union, 2002-2024 | …`. */
const NOTICE = /^©.{0,60}(?:19|20)\d\d/u;

function reasonFor(line: Line, kit: Kit): string | undefined {
  if (line.text.length > 600) return undefined;
  if (PAGE_NUMBER.test(line.text) && /\p{L}|[-–—/]/u.test(line.text) && !/(?:19|20)\d\d/u.test(line.text) && line.kind !== 'item') return 'page-number';
  if (isControl(line, kit.words)) return 'navigation';
  if (line.text.length < 30 && FRAMEWORK.test(line.text)) return 'no-field';
  if (line.text.startsWith('©') && NOTICE.test(line.text)) return 'boilerplate';
  return isBoilerplate(line.text, kit) ? 'boilerplate' : undefined;
}

/** Whether a text is a phrase that any CV may have, or says no more than one and what it is about. */
export function isBoilerplate(text: string, { words }: Kit): boolean {
  if (text.length < 20 && words.boilerplate.has(text)) return true;
  const [first] = words.boilerplate.find(text);
  if (!first) return false;
  const opens = first.start <= 3;
  const long = first.phrase.split(' ').length >= 3 || first.phrase.length >= (hasIdeographs(first.phrase) ? 4 : 8);
  const count = first.phrase.split(' ').length;
  return (opens && long && (count > 3 || text.length < 160)) || (long && count >= 3 && text.length < 120);
}
