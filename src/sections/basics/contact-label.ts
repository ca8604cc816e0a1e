import { type Line, slice } from '../../document/index.js';
import { findEmails } from '../../fields/email.js';
import { findPhones } from '../../fields/phone.js';
import type { LabelRole } from '../../languages/index.js';
import { hasIdeographs } from '../../lexicon/index.js';
import type { Kit } from '../../structure/kit.js';
import { type Labelled, readLabel, rolesOf } from '../../structure/label.js';

const PLACES: ReadonlySet<LabelRole> = new Set(['location', 'address', 'city', 'region', 'postalCode', 'country']);
/** What a label may introduce among the ways to reach a person. */
export const CONTACT_ROLES: ReadonlySet<LabelRole> = new Set([
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

/** The label of a cell, also where columns, a slash, a dash, a mere blank or nothing takes the place of its colon. */
export function labelOf(cell: Line, kit: Kit): Labelled | undefined {
  return (
    readLabel(cell, kit.words) ?? columnLabel(cell, kit) ?? doubleLabel(cell, kit) ?? dashLabel(cell, kit) ?? blankLabel(cell, kit) ?? gluedLabel(cell, kit)
  );
}

/** `Naam            : X`: colons below each other in a column of their own. */
function columnLabel(cell: Line, { words }: Kit): Labelled | undefined {
  const match = /^([^\t:：]{1,40})\t\s?[:：]\s*(?=\S)/u.exec(cell.text);
  const roles = match?.[1] ? rolesOf(match[1].trim(), words) : [];
  return match?.[1] && roles.length > 0 ? { label: slice(cell, 0, match[1].length), roles, value: slice(cell, match[0].length), marked: true } : undefined;
}

/** `Postcode/plaats: …`: a label made of two that are known. */
function doubleLabel(cell: Line, { words }: Kit): Labelled | undefined {
  const match = /^(\p{L}[\p{L} .-]{1,24}?)\s?[/&+]\s?(\p{L}[\p{L} .-]{1,24}?)\s*[:：]\s*(?=\S)/u.exec(cell.text);
  if (!match?.[1] || !match[2]) return undefined;
  const [first, second] = [rolesOf(match[1], words), rolesOf(match[2], words)];
  const personal = first[0] === 'personal' || second[0] === 'personal' || BIRTH.test(match[0]);
  if (!personal && (first.length === 0 || second.length === 0)) return undefined;
  const roles: readonly LabelRole[] = personal ? ['personal'] : first.some((role) => PLACES.has(role)) ? ['location'] : first;
  return { label: slice(cell, 0, match[0].replace(/(?<![\s:：])[\s:：]+$/u, '').length), roles, value: slice(cell, match[0].length), marked: false };
}

const BIRTH = /^(?:geburt|birth|naiss|nacim|nascim|nascit)/iu;

/** `Contact No-9800012345`, `Mobile No. - +91 …`: a dash between a label and a number. */
function dashLabel(cell: Line, { words, country }: Kit): Labelled | undefined {
  const match = /^(\p{L}[\p{L}-]{0,14}(?:\s\p{L}{2,8})?)\.?\s?[-–—]\s?(?=[+(]?\d)/u.exec(cell.text);
  if (!match?.[1] || !rolesOf(match[1], words).includes('phone')) return undefined;
  const value = slice(cell, match[0].length);
  const [phone] = findPhones(value.text, country, true);
  return phone?.start === 0 ? { label: slice(cell, 0, match[1].length), roles: ['phone'], value, marked: false } : undefined;
}

/** `tel. 555 018 264`, `E jane@…`, `氏名　月岡 円`: a label with nothing but a blank behind it, where the value bears it out. */
function blankLabel(cell: Line, { words, country }: Kit): Labelled | undefined {
  const match = /^([\p{L}][\p{L}-]{0,14}\.?)[^\p{L}\p{N}@+(（〒]*\s(?=\S)/u.exec(cell.text);
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
  if (email && (findEmails(value.text)[0]?.end ?? 0) < value.text.length - 16) return undefined;
  if (phone && (findPhones(value.text, country, true)[0]?.end ?? 0) < value.text.length - 16) return undefined;
  return { label: slice(cell, 0, match[1].length), roles: phone ? ['phone'] : email ? ['email'] : roles, value, marked: false };
}

/** `Phone555-018-264`, `Emailjane@…`, `AddressHalmstett`: two columns of a page that were copied as one word. */
function gluedLabel(cell: Line, { words, country }: Kit): Labelled | undefined {
  const { text } = cell;
  const match = GLUED.exec(text);
  if (match?.[1] && text.length < LONGEST_GLUED) {
    const end = match[1].length;
    const role = rolesOf(match[1], words).find((known) => known === 'phone' || PLACES.has(known));
    const value = slice(cell, end);
    const fits = role === 'phone' ? findPhones(value.text, country, true)[0]?.start === 0 : role !== undefined && /^\p{Lu}/u.test(value.text);
    return fits && role ? { label: slice(cell, 0, end), roles: [role], value, marked: false } : undefined;
  }
  for (let end = SHORTEST_GLUED; MAILBOX.test(text) && end <= 'E-Mail'.length; end++)
    if (rolesOf(text.slice(0, end), words).includes('email')) return { label: slice(cell, 0, end), roles: ['email'], value: slice(cell, end), marked: false };
  return undefined;
}

/** Where a word ends although no blank does: at a number or at a capital. */
const GLUED = /^(\p{Lu}\p{Ll}{3,11})(?=[\p{Lu}+(]|\d)/u;
const LONGEST_GLUED = 120;
/** `Mail` begins too many names of mailboxes. */
const SHORTEST_GLUED = 'Email'.length;
const MAILBOX = /^E-?[Mm]ail[^\s@]+@\S+$/u;
