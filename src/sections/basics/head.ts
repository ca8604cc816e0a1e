import { isWholly, type Line, linksIn, slice } from '../../document/index.js';
import { found } from '../../evidence/index.js';
import { placeScore } from '../../fields/location.js';
import { nameScore } from '../../fields/person-name.js';
import { networkNamed } from '../../fields/profile.js';
import { titleScore } from '../../fields/role.js';
import { fold, hasIdeographs } from '../../lexicon/index.js';
import { cutLine } from '../../structure/cut.js';
import { isBareLink } from '../../structure/header.js';
import type { Kit } from '../../structure/kit.js';
import { isBrief, loneLabel, readLabel } from '../../structure/label.js';
import { findNameLine, headOf, withoutTitle } from '../../structure/name-line.js';
import { addHandle, addPlace, type Collector } from './collector.js';
import { readContact } from './contact.js';
import { fileValue } from './file-value.js';
import { isPersonal, looksLikePlace, splitHeadline } from './place-line.js';

/** Reads the lines at the head of a CV and those of its contact sections: name, headline, ways to reach the person, prose. */
export function readHead(lines: readonly Line[], to: Collector, kit: Kit, first: boolean): void {
  const rest = first ? readTitle(lines, to, kit) : [...lines];
  for (let i = 0; i < rest.length; i++) {
    const line = rest[i] as Line;
    const next = rest[i + 1];
    to.at++;
    if (dropFurniture(line, kit)) continue;
    if (next && readStacked(line, next, to, kit)) {
      i++;
      continue;
    }
    for (const left of readContact(line, to, kit)) readRest(left, line, to, kit);
  }
}

/** Reads a line under "About" that is a way to reach the person after all; false where it is prose. */
export function readIfContact(line: Line, to: Collector, kit: Kit): boolean {
  const left = readContact(line, to, kit);
  const [only] = left;
  if (left.length === 1 && only?.text === line.text) {
    if (!looksLikePlace(line.text, kit)) return false;
    addPlace(to, line);
  } else for (const part of left) readRest(part, line, to, kit);
  return true;
}

/** Finds the name, and the headline on its line or below it. */
function readTitle(lines: readonly Line[], to: Collector, kit: Kit): Line[] {
  const at = findNameLine(lines, kit.words);
  const line = at === undefined ? undefined : lines[at];
  if (at === undefined || !line) return [...lines];
  const rest = lines.filter((_, index) => index !== at);
  const text = headOf(line, kit.words);
  const start = line.text.indexOf(text);
  to.name ??= found(slice(line, start, start + text.length), 'name-line', 0.93, text.replace(/^["'“]|["'”]$/gu, ''));
  kit.ledger.label(line);
  const behind = line.text.slice(start + text.length);
  const cleaned = withoutTitle(behind, kit.words).replace(/^[\s|·•∙/,–—(-]+|[\s)]+$/gu, '');
  if (cleaned.length > 1 && behind.includes(cleaned)) {
    const from = start + text.length + behind.indexOf(cleaned);
    const tail = cutLine(line, from, from + cleaned.length);
    if (nameScore(tail.text, kit.words) >= 0.9 && titleScore(tail.text, kit.words) === 0 && placeScore(tail.text, kit.words) === 0 && hasIdeographs(text))
      kit.ledger.drop(tail, 'duplicate');
    else for (const left of readContact(tail, to, kit)) to.label ??= found(left, 'beside-name', 0.85);
  }
  for (const mark of linksIn(line))
    if (mark.url && /^https?:/u.test(mark.url.text))
      for (const left of readContact({ ...cutLine(line, 0, line.text.length), text: '', marks: [mark] }, to, kit)) void left;
  return readLabelLine(rest, at, to, kit);
}

/** The headline: the first short line below the name that is no way to reach the person. */
function readLabelLine(lines: Line[], at: number, to: Collector, kit: Kit): Line[] {
  if (to.label) return lines;
  for (let i = at; i < Math.min(lines.length, at + 4); i++) {
    const line = lines[i] as Line;
    if (fold(line.text) === fold(to.name?.value ?? '')) {
      kit.ledger.drop(line, 'duplicate');
      continue;
    }
    if (!isHeadline(line, kit)) {
      if (i > at && line.text.length > 160) break;
      continue;
    }
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

function isHeadline(line: Line, kit: Kit): boolean {
  const { text } = line;
  if (line.kind === 'item' || text.length > 160 || text.length < 2 || !/\p{L}{2}/u.test(text)) return false;
  if (
    /@\S+\.\S|\d{4,}|(?:\d\D{0,3}){7}|https?:|www\.|^[^\p{L}]*$/iu.test(text) ||
    networkNamed(text) ||
    isBareLink(line) ||
    line.marks.some((mark) => mark.type === 'image')
  )
    return false;
  if (kit.words.navigation.has(text) || kit.words.boilerplate.opens(text) || kit.words.documentTitles.has(text) || loneLabel(line, kit.words)) return false;
  const label = readLabel(line, kit.words);
  if ((label && label.roles.length > 0) || isPersonal(text, kit)) return false;
  if (titleScore(text, kit.words) >= 1 && isBrief(text, 160)) return true;
  if (linksIn(line).length > 0 || /,\s*$/u.test(text) || looksLikePlace(text, kit)) return false;
  return isBrief(text, line.depth > 0 || isWholly(line, 'strong') || isWholly(line, 'emphasis') ? 140 : 90) && !/[.!?]\s/u.test(text);
}

/** Menus, print buttons, document titles: part of the page, not of the person. */
function dropFurniture(line: Line, kit: Kit): boolean {
  const text = line.text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (text === '') {
    kit.ledger.label(line);
    return true;
  }
  if (linksIn(line).some((mark) => /^#/u.test(mark.url?.text ?? '')) || kit.words.navigation.has(text)) {
    if (networkNamed(text) || linksIn(line).some((mark) => /^(?:https?|mailto):/u.test(mark.url?.text ?? ''))) return false;
    kit.ledger.drop(line, 'navigation');
    return true;
  }
  if (kit.words.documentTitles.has(text)) {
    kit.ledger.drop(line, 'document-title');
    return true;
  }
  return false;
}

/** A label on one line, its value on the next: `Email` / `jane@…`, `GitHub` / `jane`. */
function readStacked(line: Line, next: Line, to: Collector, kit: Kit): boolean {
  const text = line.text.replace(/[\s:：]+$/u, '');
  if (text.length > 30 || linksIn(line).length > 0) return false;
  const network = networkNamed(text);
  if (network && !networkNamed(next.text)) {
    const url = linksIn(next)[0]?.url;
    if (url && fileValue('profile', network, line, next, to, kit)) {
      kit.ledger.label(line);
      return true;
    }
    if (/^@?[\p{L}\p{N}._-]{2,40}$/u.test(next.text) && !loneLabel(next, kit.words)) {
      addHandle(to, network, next, 'stacked-handle', line);
      return true;
    }
    return false;
  }
  const role = loneLabel({ ...line, text }, kit.words)?.roles.find((candidate) => STACKED.has(candidate));
  if (!role || loneLabel(next, kit.words)?.roles.some((other) => STACKED.has(other))) return false;
  if ((role === 'location' || role === 'address') && placeScore(next.text, kit.words) === 0 && !/\d|,/u.test(next.text) && next.text.split(' ').length > 4)
    return false;
  if (!fileValue(role, undefined, line, next, to, kit)) return false;
  kit.ledger.label(line);
  return true;
}

const STACKED: ReadonlySet<string> = new Set([
  'email',
  'phone',
  'website',
  'location',
  'address',
  'city',
  'country',
  'name',
  'headline',
  'openTo',
  'relocation',
  'salary',
  'notice',
  'personal',
]);

/** What is left of a line of the head: a place, a profile's name alone, or prose. */
function readRest(left: Line, whole: Line, to: Collector, kit: Kit): void {
  const { text } = left;
  if (isPersonal(text, kit)) return kit.ledger.drop(left, 'personal-data');
  if (networkNamed(text) && text.length < 24) return kit.ledger.drop(left, 'label-without-value');
  const both = to.label ? undefined : splitHeadline(left, kit);
  if (both) {
    to.label = found(both.label, 'head-title', 0.85);
    return addPlace(to, both.place);
  }
  const names = text
    .split(/[,，、/|·]\s?/u)
    .map((part) => part.trim())
    .filter(Boolean);
  if (names.length > 1 && names.every((part) => kit.words.names.isLanguage(part))) return void to.spoken.push(left);
  if (looksLikePlace(text, kit) && to.places.length < 3) return addPlace(to, left);
  if (text.length > 60 && left.text.length >= whole.text.length * 0.6) return void to.prose.push(left);
  if (!to.label && to.name && titleScore(text, kit.words) >= 1 && isBrief(text, 120)) to.label = found(left, 'head-title', 0.75);
}
