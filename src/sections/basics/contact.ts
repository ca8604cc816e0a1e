import { type Line, linksIn, slice } from '../../document/index.js';
import { findEmails } from '../../fields/email.js';
import { findLinks } from '../../fields/link.js';
import { findPhones } from '../../fields/phone.js';
import { networkNamed } from '../../fields/profile.js';
import type { LabelRole } from '../../languages/index.js';
import { hasIdeographs, headingKey } from '../../lexicon/index.js';
import { cutCells, cutLine } from '../../structure/cut.js';
import type { Kit } from '../../structure/kit.js';
import { type Labelled, readLabel, rolesOf } from '../../structure/label.js';
import { addPlace, type Collector } from './collector.js';
import { fileValue } from './file-value.js';
import { readFree } from './free-contact.js';

/** Reads everything on a line that is a way to reach the person; returns what is left of it. */
export function readContact(line: Line, to: Collector, kit: Kit): Line[] {
  const cells = isContactRow(line, kit) ? cutCells(line) : [line];
  return cells.flatMap((cell) => cutLabels(cell, kit)).flatMap((cell) => readCell(cell, to, kit));
}

/** Several ways to reach the person in one row. */
function isContactRow(line: Line, kit: Kit): boolean {
  if (line.text.length > 400) return false;
  const cells = cutCells(line);
  return (
    cells.length > 1 &&
    cells.some(
      (cell) =>
        findEmails(cell.text).length > 0 ||
        findPhones(cell.text, kit.country).length > 0 ||
        linksIn(cell).length > 0 ||
        findLinks(cell.text, true).length > 0 ||
        networkNamed(cell.text) !== undefined,
    )
  );
}

/** `电话：+86 …  邮箱：a@…`: two labels with their values in one line. */
function cutLabels(line: Line, kit: Kit): Line[] {
  if (line.text.length > 200 || !/[:：].*[:：]/u.test(line.text)) return [line];
  const starts = [0];
  for (const match of line.text.matchAll(/(?<=\s)(\p{L}[\p{L}.-]{1,20}(?:\s\p{L}{2,12})?)\s?[:：](?!\/\/)/gu)) {
    if (match[1] && rolesOf(match[1], kit.words).some((role) => CONTACT_ROLES.has(role))) starts.push(match.index);
  }
  return starts.map((start, index) => cutLine(line, start, starts[index + 1] ?? line.text.length));
}

function readCell(cell: Line, to: Collector, kit: Kit): Line[] {
  const label = readLabel(cell, kit.words) ?? doubleLabel(cell, kit) ?? blankLabel(cell, kit);
  if (label && label.value.text !== '' && readLabelled(label, cell, to, kit)) return [];
  const pin = /^\s*[📍📌🏠🏡🗺🌍🌎🌏⌂]\ufe0f?\s*(?=[\p{L}\d])/u.exec(cell.text);
  if (pin && cell.text.length < 120 && !/@|\.\p{L}{2,}\//u.test(cell.text)) {
    addPlace(to, cutLine(cell, pin[0].length, cell.text.length));
    return [];
  }
  return readFree(cell, to, kit).map(withoutIcon);
}

/** A cell without the icon before its words. */
function withoutIcon(cell: Line): Line {
  const start = cell.text.search(/[\p{L}\p{N}#〒(（"'“«„]/u);
  return start > 0 ? cutLine(cell, start, cell.text.length) : cell;
}

/** `Postcode/plaats: …`: a label made of two that are known. */
function doubleLabel(cell: Line, { words }: Kit): Labelled | undefined {
  const match = /^(\p{L}[\p{L} .-]{1,24}?)\s?[/&+]\s?(\p{L}[\p{L} .-]{1,24}?)\s*[:：]\s*(?=\S)/u.exec(cell.text);
  if (!match?.[1] || !match[2]) return undefined;
  const [first, second] = [rolesOf(match[1], words), rolesOf(match[2], words)];
  const personal = first[0] === 'personal' || second[0] === 'personal' || BIRTH.test(match[0]);
  if (!personal && (first.length === 0 || second.length === 0)) return undefined;
  const roles: readonly LabelRole[] = personal ? ['personal'] : first.some((role) => PLACES.has(role)) ? ['location'] : first;
  return { label: slice(cell, 0, match[0].replace(/[\s:：]+$/u, '').length), roles, value: slice(cell, match[0].length), marked: false };
}

const BIRTH = /^(?:geburt|birth|naiss|nacim|nascim|nascit)/iu;

/** `tel. 555 018 264`, `E jane@…`, `氏名　月岡 円`: a label with nothing but a blank behind it, where the value bears it out. */
function blankLabel(cell: Line, { words, country }: Kit): Labelled | undefined {
  const match = /^([\p{L}][\p{L}-]{0,14}\.?)[^\p{L}\p{N}@+(（〒]*[\s\t]+(?=\S)/u.exec(cell.text);
  if (!match?.[1]) return undefined;
  const value = slice(cell, match[0].length);
  const roles = rolesOf(match[1].replace(/\.$/u, ''), words);
  const phone =
    (roles.includes('phone') || /^[MTPFH]\.?$/u.test(match[1])) &&
    /^\D{0,8}[\d+(]/u.test(value.text) &&
    (findPhones(value.text, country, true)[0]?.start ?? 9) <= 8;
  const email = (roles.includes('email') || /^E\.?$/iu.test(match[1])) && findEmails(value.text)[0]?.start === 0;
  const eastern = hasIdeographs(match[1]) && roles.some((role) => CONTACT_ROLES.has(role)) && cell.text.length < 60;
  if (!phone && !email && !eastern) return undefined;
  if (phone && (findPhones(value.text, country, true)[0]?.end ?? 0) < value.text.length - 16) return undefined;
  return { label: slice(cell, 0, match[1].length), roles: phone ? ['phone'] : email ? ['email'] : roles, value, marked: false };
}

const PLACES: ReadonlySet<LabelRole> = new Set(['location', 'address', 'city', 'region', 'postalCode', 'country']);
const CONTACT_ROLES: ReadonlySet<LabelRole> = new Set([
  'email',
  'phone',
  'website',
  'url',
  'profile',
  ...PLACES,
  'personal',
  'openTo',
  'relocation',
  'notice',
  'salary',
  'workPermit',
  'name',
  'headline',
  'image',
  'position',
  'language',
]);

/** `Email: …`, `Telegram: @x`: the label says what the value is. */
export function readLabelled(label: Labelled, line: Line, to: Collector, kit: Kit): boolean {
  const network = networkNamed(label.label.text);
  const role = label.roles.find((candidate) => CONTACT_ROLES.has(candidate));
  const value = cutLine(line, line.text.length - label.value.text.length, line.text.length);
  if (namesLanguages(label, kit)) {
    kit.ledger.label(label.label);
    to.spoken.push(value);
    return true;
  }
  if (!role && !network) return false;
  if (!fileValue(role, network, label.label, value, to, kit)) return false;
  kit.ledger.label(label.label);
  return true;
}

/** `Languages: English, Polish (native)`. */
function namesLanguages({ label, value }: Labelled, kit: Kit): boolean {
  return (
    kit.words.headings.get(headingKey(label.text, kit.words.and))?.kind === 'languages' &&
    kit.words.names.isLanguage(value.text.split(/\s?[,;(（:–—-]|\s/u)[0] ?? '')
  );
}
