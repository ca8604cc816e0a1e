import { type Line, linksIn, matchesIn } from '../document/index.js';
import { findEmails } from '../fields/email.js';
import { findLinks } from '../fields/link.js';
import { identityShare, nameScore } from '../fields/person-name.js';
import { findPhones } from '../fields/phone.js';
import { placeScore } from '../fields/place-score.js';
import { profileOf } from '../fields/profile.js';
import { titleScore } from '../fields/role.js';
import { isTown } from '../fields/town.js';
import { fold, hasIdeographs, type Lexicon } from '../lexicon/index.js';
import { readHeading } from './heading.js';
import { readLabel } from './label.js';
import { ENTRIES, LISTS } from './section.js';

/** Where a CV names its person: usually the first line or the title, sometimes amid a page's columns. */
export function findNameLine(lines: readonly Line[], words: Lexicon): number | undefined {
  if (lines.slice(0, FIRST).some((line) => namesPerson(line, words))) return undefined;
  const identity = identityOf(lines);
  const mail = lines.findIndex(({ text }) => text.includes('@') && findEmails(text).length > 0);
  let best: number | undefined;
  let most = 1.3;
  const where: Where = { seen: 0, section: 0, isEntry: false, referees: 0 };
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'rule' || (line.text.length > LONGEST_LINE && !greets(line.text, words))) continue;
    if (line.depth > 0 && headsEntry(line, where, words)) continue;
    if (where.referees > 0 || goesOnItem(line, where)) continue;
    if (isSeen(line, words)) where.seen++;
    const { isEntry } = where;
    const place = { index, seen: isEntry ? Number.POSITIVE_INFINITY : where.seen, leadsToMail: !isEntry && index < mail && mail - index <= NEAR_MAIL };
    const points = worth(line, place, lines, identity, words);
    if (points > most) [best, most] = [index, points];
  }
  return best;
}

/** Where the search for the name has come to. */
interface Where {
  /** Lines so far that could name somebody. */
  seen: number;
  /** Depth of the heading of a section of entries or terms; 0 outside one. */
  section: number;
  /** Whether a heading below that one has begun an entry. */
  isEntry: boolean;
  /** Depth of the heading of references; 0 outside them. */
  referees: number;
  /** The last item of a list. */
  item?: Line;
}

/** Keeps in mind what a heading opens; true where that is an entry, which names no person. */
function headsEntry(line: Line, where: Where, words: Lexicon): boolean {
  const heading = readHeading(line, words);
  if (where.referees === 0 || line.depth <= where.referees) where.referees = heading?.kind === 'references' ? line.depth : 0;
  if (heading || line.depth <= where.section) where.isEntry = false;
  if (heading) where.section = ENTRIES.has(heading.kind) || LISTS.has(heading.kind) ? line.depth : 0;
  else if (where.section > 0 && line.depth > where.section) where.isEntry = true;
  return !heading && where.isEntry;
}

/** Whether a line belongs to the last item of a section. */
function goesOnItem(line: Line, where: Where): boolean {
  if (line.kind === 'item') where.item = line;
  return where.section > 0 && line.kind === 'text' && line.block === where.item?.block;
}

/** Whether a line is one that readers see as text of the CV: no menu, no picture, no title of the document. */
function isSeen(line: Line, words: Lexicon): boolean {
  if (line.kind === 'item' || line.text.length < 2 || words.navigation.has(line.text) || words.documentTitles.has(line.text)) return false;
  return line.marks[0]?.type !== 'image' && !linksIn(line).some((mark) => mark.url?.text.startsWith('#'));
}

/** A longer line names nobody, but for one that greets the reader. */
const LONGEST_LINE = 160;

/** `Hi, my name is Jane Doe. I build …`: a paragraph that begins with who writes it. */
function greets(text: string, words: Lexicon): boolean {
  return text.length < LONGEST_GREETING && words.documentTitles.opens(text);
}

const LONGEST_GREETING = 800;

/** Lines among which a label may give the name ("Name: Jane Doe"): no other line needs to be looked for then. */
const FIRST = 12;

function namesPerson(line: Line, words: Lexicon): boolean {
  if (!/[:：]/u.test(line.text)) return false;
  const label = readLabel(line, words);
  return label?.roles[0] === 'name' && nameScore(label.value.text, words) > 0;
}

/** The names inside addresses: the local part of e-mails, handles of profiles, the host of a home page. */
export function identityOf(lines: readonly Line[]): string {
  const parts: string[] = [];
  for (const line of lines) {
    for (const { value } of findEmails(line.text)) parts.push(value.replace(/@.*$/su, ''));
    for (const { url } of linksIn(line)) {
      const handle = url && profileOf(url.text)?.username;
      if (handle) parts.push(handle);
    }
    for (const { url } of line.text.length < 200 ? findLinks(line.text, true) : []) parts.push(profileOf(url)?.username ?? '');
  }
  return fold(parts.join(' '));
}

/** The first address of a CV stands so many lines below the name at most, where columns of other things come before both. */
const NEAR_MAIL = 4;

interface Place {
  readonly index: number;
  /** How many lines that may name somebody were seen up to here. */
  readonly seen: number;
  /** Whether the first e-mail of the CV stands right below. */
  readonly leadsToMail: boolean;
}

function worth(line: Line, { index, seen, leadsToMail }: Place, lines: readonly Line[], identity: string, words: Lexicon): number {
  const whole = headBeforeMark(line, words);
  const head = seen === 1 ? beforeTitle(whole, words) : whole;
  const shape = nameScore(head, words);
  if (shape > 0 && SEXED.test(line.text)) return SURE;
  if (shape === 0 || isRankedTrade(head, shape, words) || (line.kind === 'item' && !opensList(lines, index)) || isPlace(line.text, words)) return 0;
  const share = identityShare(head, identity);
  if (seen > 12 && line.depth !== 1 && share < (leadsToMail ? 0.3 : 0.99)) return 0;
  if (readHeading({ ...line, text: head }, words)) return 0;
  const title = line.depth === 1 ? 1.2 : line.depth > 0 && seen <= 6 ? 0.4 : 0;
  const early = seen === 1 ? 1 : seen <= 3 ? 0.5 : seen <= 6 ? 0.2 : 0;
  const next = lines[index + 1];
  const beforeTrade = next && next.text.length < 120 && words.occupations.occursIn(next.text) ? (SHORT_NAME.test(head) ? 0.6 : 0.4) : 0;
  const tokens = head.split(/\s+/u).length;
  const surname = seen === 1 && shape < TRADE && bearsTrade(head, words) ? SURNAME : 0;
  return shape + title + early + share * (tokens > 1 ? 1.2 : 0.3) + beforeTrade + surname;
}

/** `Lead Engineer | Ovens`: a rank before a trade is what somebody is. */
function isRankedTrade(head: string, shape: number, { seniority, occupations }: Lexicon): boolean {
  const trade = shape < TRADE && seniority.opens(head) ? head.indexOf(' ') + 1 : 0;
  return trade > 0 && occupations.has(head.slice(trade));
}

/** Whether a CV begins with a list of its person's name and the ways to reach them. */
function opensList(lines: readonly Line[], index: number): boolean {
  return index === 0 && lines.slice(1, 4).some(({ kind, text }) => kind === 'item' && (findEmails(text).length > 0 || findPhones(text).length > 0));
}

/** Three ideographs, as most Chinese names have, which no word of an address can confirm. */
const SHORT_NAME = /^\p{sc=Han}{3}$/u;

/** `Leeds, UK`, `Rio de Janeiro`: a known town with more behind it or in several words, and nobody; the letters behind a name may be those of a state (`Jane Doe, MD`). */
function isPlace(text: string, words: Lexicon): boolean {
  const comma = text.indexOf(',');
  if (comma < 0) return text.includes(' ') && isTown(text, words);
  return placeScore(text, words) >= 0.8 && (hasIdeographs(text) || isTown(text.slice(0, comma), words));
}

/** What speaks for a name that ends in a trade at the head of a CV, where nothing else is one: not so much as for a name in the next line. */
const SURNAME = 0.12;
/** Below this shape a name holds the word of a trade. */
const TRADE = 0.3;

/** `Jane Baker`: two words or three, of which no word but the last says what somebody is. */
function bearsTrade(name: string, words: Lexicon): boolean {
  const parts = name.split(' ');
  return parts.length > 1 && parts.length < 4 && !saysWhat(parts.slice(0, -1).join(' '), words);
}

/** The name of a line, without a title that stands behind it: apart, or with a mere blank between (`Jane Doe Software Engineer`). */
export function headOf(line: Line, words: Lexicon): string {
  return beforeTitle(headBeforeMark(line, words), words);
}

/** The name in front of a title of two words or more that nothing sets apart, or that is glued to it (`Jane DoeHead Baker`); both must be clear. */
function beforeTitle(text: string, words: Lexicon): string {
  if (text.length > LONGEST_LINE || !words.occupations.occursIn(text)) return text;
  for (const { index, 0: gap } of matchesIn(text, GAP)) {
    const [name, title] = [text.slice(0, index), text.slice(index + gap.length)];
    if (!name.includes(' ') || !opensTitle(title, words)) continue;
    const isClear = title.includes(' ') && nameScore(name, words) >= 0.9 && !saysWhat(name.replace(ADDRESSED, ''), words) && titleScore(title, words) >= 1;
    return isClear ? name : text;
  }
  return text;
}

/** A blank, or where a word in capitals begins behind small letters. */
const GAP = /\s|(?<=\p{Ll}{2})(?=\p{Lu})/gu;
/** `Dr. `, `Prof. Dr. `. */
const ADDRESSED = /^(?:\p{Lu}\p{L}{1,4}\.\s){1,3}/u;
/** Whether a text begins with a word that titles begin with: a trade, a rank, a field, a degree. */
function opensTitle(text: string, { occupations, seniority, studyFields, degrees }: Lexicon): boolean {
  return [occupations, seniority, studyFields, degrees].some((list) => list.opens(text));
}

/** Whether a word says what somebody or something is, and so is no name. */
function saysWhat(text: string, { occupations, seniority, studyFields, degrees, organisations, schools, employment }: Lexicon): boolean {
  return [occupations, seniority, studyFields, degrees, organisations, schools, employment].some((list) => list.occursIn(text));
}

/** The name of a line, without a title that stands behind it in a mark of its own (``Jane Doe `Web Developer` ``) and without the label of a link to the file (`Jane Doe [Download CV](…)`). */
function headBeforeMark(line: Line, words: Lexicon): string {
  const mark = line.marks.find(
    ({ type, start, end }) => start > 2 && (type === 'code' || (type === 'link' && words.navigation.has(line.text.slice(start, end)))),
  );
  return headPart(mark ? line.text.slice(0, mark.start).trimEnd() : line.text, words);
}

/** The name in `Jane Doe, Software Developer` or `JANE DOE - CV`. */
export function headPart(text: string, words: Lexicon): string {
  const sexed = SEXED.exec(text)?.[1];
  if (sexed) return sexed;
  const cleaned = withoutTitle(text, words);
  const called = NICKNAMED.exec(cleaned)?.[0].length ?? 0;
  const border = (cleaned === text ? BORDER : BORDER_IN_GREETING).exec(cleaned.slice(called));
  const head = (border && called + border.index > 2 ? cleaned.slice(0, called + border.index) : cleaned).trim();
  return cleaned === text ? head : head.replace(/(?<=\p{Ll}{2})[.!]$/u, ''); // "Hi, I'm Jane Doe."
}

/** `William (Bill) Doe`, `Col. (Ret.) Jane Doe`: brackets that the name goes on behind. */
const NICKNAMED = /^\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30})?\s[(（]["“]?\p{Lu}[\p{L}.'’-]{0,30}["”]?[)）]\s(?=\p{Lu})/u;

/** `张三/男/1990`, `李四 | 女 | 28岁`: in the East the sex may stand right behind the name, and is behind nothing else. */
const SEXED = /^(\p{Lo}{2,5})\s?[/／|｜·、,，\s]\s?[男女남여]性?(?=$|[\s/／|｜·、,，(（])/u;
const SURE = 9;

/** Where the name ends; `(ret.)`, `(a. D.)` behind it is its own. */
const BORDER = /\s?[|·•∙/]\s|\s\/|\s[-–—]+\s|,\s|\t|\s[(（](?!(?:ret|retd|i\.\s?R|a\.\s?D)\.?[)）])|\s(?=(?:s?he|they)\/\p{Ll})/u;
/** Where a greeting goes on: with another sentence, or with words in small letters that are no part of a name. */
const BORDER_IN_GREETING =
  /\s?[|·•∙/]\s|\s\/|\s[-–—]+\s|,\s|\t|\s[(（]|(?<=\p{Ll}{2})[.!]\s|\s(?!(?:d[aeiou]s?|del|van|von|der|den|la|le|el|al|bin|ibn)\s)(?=\p{Ll}+\s)/u;

/** Takes "CV", "Lebenslauf von", "'s Resume", "Hi, I'm" off a title. */
export function withoutTitle(text: string, words: Lexicon): string {
  let left = text;
  for (const match of words.documentTitles.find(text).reverse()) {
    const before = left.slice(0, match.start);
    const after = left.slice(match.end);
    if (before.trim() === '') left = after.replace(/^\s*(?:of|von|de|di|do|da|d['’]|van|:|-|–|—|\||\/)\s+/iu, '');
    else if (after.trim().length <= 1) left = withoutEnd(before);
  }
  return left.trim();
}

/** Without the separators that held the title, and the `'s` of its owner. */
function withoutEnd(text: string): string {
  const bare = text.trimEnd().replace(/(?<![-–—|/,:(])[-–—|/,:(]+$/u, '');
  return bare.trimEnd().replace(/['’]s$/u, '');
}
