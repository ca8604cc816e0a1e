import { isWholly, type Line, linksIn, slice } from '../../document/index.js';
import { found } from '../../evidence/index.js';
import { findLinks } from '../../fields/link.js';
import { placeScore } from '../../fields/location.js';
import { nameScore } from '../../fields/person-name.js';
import { networkNamed, profileOf } from '../../fields/profile.js';
import { titleScore } from '../../fields/role.js';
import { fold, hasIdeographs, headingKey } from '../../lexicon/index.js';
import { cutCells, cutLine } from '../../structure/cut.js';
import type { Kit } from '../../structure/kit.js';
import { isBrief, loneLabel, readLabel } from '../../structure/label.js';
import { findNameLine, headOf, withoutTitle } from '../../structure/name-line.js';
import { isBareLink } from '../../structure/slot.js';
import { addPlace, type Collector } from './collector.js';
import { readContact } from './contact.js';
import { handlesIn } from './free-contact.js';
import { isOverDates } from './over-dates.js';
import { isPersonal, isTongue, looksLikePlace, opensWithLabel, splitHeadline } from './place-line.js';

/** Finds the name, and the headline on its line or below it. */
export function readTitle(lines: readonly Line[], to: Collector, kit: Kit, named?: string): Line[] {
  const at = findNameLine(lines, kit.words);
  const line = at === undefined ? undefined : lines[at];
  if (at === undefined || !line || (named && fold(headOf(line, kit.words)) !== fold(named))) return [...lines];
  const rest = lines.filter((_, index) => index !== at);
  const text = headOf(line, kit.words);
  const start = line.text.indexOf(text);
  to.name ??= found(slice(line, start, start + text.length), 'name-line', 0.93, text.replace(/^["'“]|["'”]$/gu, ''));
  const behind = line.text.slice(start + text.length);
  const cleaned = withoutTitle(behind, kit.words)
    .replace(/^[\s.!|·•∙/,–—(-]+/u, '')
    .replace(/(?<![\s)])[\s)]+$/u, '');
  kit.ledger.label(areLetters(cleaned) ? slice(line, 0, start + text.length) : line);
  if (kit.words.navigation.has(behind.trim())) kit.ledger.drop(slice(line, start + text.length), 'navigation');
  else if (cleaned.length > 1 && behind.includes(cleaned)) {
    const from = start + text.length + behind.indexOf(cleaned);
    const tail = cutLine(line, from, from + cleaned.length);
    if (/^(?:[.!]\s|[ \u00a0]\p{Ll})/u.test(behind) && !isPersonal(tail.text, kit)) to.prose.push(tail);
    else readBehindName(tail, hasIdeographs(text), to, kit);
  }
  for (const mark of linksIn(line))
    if (mark.url && /^https?:/u.test(mark.url.text))
      for (const left of readContact({ ...cutLine(line, 0, line.text.length), text: '', marks: [mark] }, to, kit)) void left;
  return readLabelLine(rest, at, to, kit);
}

/** What stands behind the name on its line: about the person, the name in other letters, ways to reach the person, or a headline. */
function readBehindName(tail: Line, isEastern: boolean, to: Collector, kit: Kit): void {
  const { words, ledger } = kit;
  if (isPersonal(tail.text, kit)) readPersonal(tail, to, kit);
  else if (isEastern && nameScore(tail.text, words) >= 0.9 && titleScore(tail.text, words) === 0 && placeScore(tail.text, words) === 0)
    ledger.drop(tail, 'duplicate');
  else
    for (const left of readContact(tail, to, kit)) {
      if (left.text !== tail.text && looksLikePlace(left.text, kit)) addPlace(to, left);
      else readBeside(left, to);
    }
}

/** `28 | Head Baker | she/her`: what is the person's and nobody else's business stands beside the headline, or alone. */
function readPersonal(tail: Line, to: Collector, kit: Kit): void {
  for (const cell of cutCells(tail)) {
    if (!isPersonal(cell.text, kit) && titleScore(cell.text, kit.words) >= 1) readBeside(cell, to);
    else kit.ledger.drop(cell, 'personal-data');
  }
}

/** What a greeting says behind the name: `I'm Jane Doe, a baker. I build ovens.` has a headline, and then sentences. */
function readBeside(left: Line, to: Collector): void {
  const end = left.text.search(/(?<=\p{L}{2})[.!]\s+(?=\p{Lu})/u);
  const first = end < 0 ? left : cutLine(left, 0, end);
  const said = end < 0 ? undefined : cutLine(left, end + 1, left.text.length);
  const article = said ? (/^(?:an?|the)\s/iu.exec(first.text)?.[0].length ?? 0) : 0;
  to.label ??= found(cutLine(first, article, first.text.length), 'beside-name', 0.85);
  if (said) to.prose.push(said);
}

/** `MBA, PMP`, `RN`: the letters behind a name are a headline only where no title stands below. */
function areLetters(text: string): boolean {
  return text.length < LONGEST_LETTERS && text.split(/[,/]?\s/u).every((part) => part.length < LONGEST_OF_THEM && LETTERS.test(part.replaceAll('.', '')));
}

const LONGEST_LETTERS = 40;
const LONGEST_OF_THEM = 9;
const LETTERS = /^\p{Lu}\p{Ll}{0,2}\p{Lu}\p{L}*$/u;

/** The headline: the first short line below the name that is no way to reach the person. */
function readLabelLine(lines: Line[], at: number, to: Collector, kit: Kit): Line[] {
  const lettered = to.label && areLetters(to.label.value) && titleScore(to.label.value, kit.words) < 1 ? to.label : undefined;
  if (to.label && !lettered) return lines;
  for (let i = at; i < Math.min(lines.length, at + 4); i++) {
    const line = lines[i] as Line;
    if (saysName(line, to.name?.value ?? '', kit)) {
      kit.ledger.drop(line, 'duplicate');
      continue;
    }
    if (isOverDates(line, lines.slice(i + 1, i + 3), kit)) break;
    if (!isHeadline(line, kit) || (lettered && titleScore(line.text, kit.words) < 1)) {
      if (i > at && line.text.length > 160) break;
      continue;
    }
    for (const { quote } of lettered?.evidence ?? []) kit.ledger.drop(quote, 'no-field');
    const both = splitHeadline(line, kit);
    if (both) {
      to.label = found(both.label, 'below-name', 0.9);
      addPlace(to, both.place);
      return lines.filter((other) => other !== line);
    }
    to.label = found(line, 'below-name', titleScore(line.text, kit.words) >= 1 ? 0.93 : 0.7);
    return lines.filter((other) => other !== line);
  }
  return lines;
}

/** Whether a line is the name and no more, be it in a greeting: `Hi, I'm Jane Doe`. */
export function saysName(line: Line, name: string, { words }: Kit): boolean {
  if (line.text.length > name.length + LONGEST_WELCOME) return false;
  const text = fold(line.text);
  return text === fold(name) || (words.documentTitles.opens(line.text) && text.endsWith(fold(name)) && fold(headOf(line, words)) === fold(name));
}

const LONGEST_WELCOME = 24;

/** `🔗 Telegram @jane_doe`. */
const BESIDE_HANDLE = /^\W{0,4}([\p{L} .]{2,20})\s@[\p{L}\p{N}._-]{2,40}$/u;

function isHeadline(line: Line, kit: Kit): boolean {
  const { text } = line;
  if (line.kind === 'item' || text.length > 160 || text.length < 2 || !/\p{L}{2}/u.test(text)) return false;
  if (
    /@[^\s@.]{1,60}\.\S|\d{4}|https?:|www\.|^[^\p{L}]*$/iu.test(text) ||
    /(?:\d\D{0,3}){7}/u.test(text) ||
    networkNamed(text) ||
    networkNamed(BESIDE_HANDLE.exec(text)?.[1] ?? '') ||
    handlesIn(line, kit).length > 0 ||
    isBareLink(line) ||
    findLinks(text, true).some(({ url }) => profileOf(url)) ||
    line.marks.some((mark) => mark.type === 'image')
  )
    return false;
  if (kit.words.navigation.has(text) || kit.words.boilerplate.opens(text) || kit.words.documentTitles.has(text) || loneLabel(line, kit.words)) return false;
  const label = readLabel(line, kit.words);
  if ((label && label.roles.length > 0) || isPersonal(text, kit) || isTongue(text, kit.words)) return false;
  if (titleScore(text, kit.words) >= 1 && isBrief(text, 160)) return true;
  if (/[:：]$/u.test(text) || kit.words.headings.has(headingKey(text, kit.words.and))) return false;
  if (linksIn(line).length > 0 || /,\s*$/u.test(text) || looksLikePlace(text, kit) || opensWithLabel(text)) return false;
  return isBrief(text, line.depth > 0 || isWholly(line, 'strong') || isWholly(line, 'emphasis') ? 140 : 90) && !/[.!?]\s/u.test(text);
}
