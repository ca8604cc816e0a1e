import { type Line, linksIn, type Quote, slice } from '../../document/index.js';
import { found } from '../../evidence/index.js';
import { findEmails } from '../../fields/email.js';
import { findLinks } from '../../fields/link.js';
import { findPhones } from '../../fields/phone.js';
import { networkNamed } from '../../fields/profile.js';
import type { LabelRole } from '../../languages/index.js';
import { headingKey } from '../../lexicon/index.js';
import type { Kit } from '../../structure/kit.js';
import { type Labelled, loneLabel, readLabel } from '../../structure/label.js';
import { cutCells, cutLine } from '../../structure/cut.js';
import { addHandle, addUrl, type Collector } from './collector.js';

/** Reads everything on a line that is a way to reach the person; returns what is left of it. */
export function readContact(line: Line, to: Collector, kit: Kit): Line[] {
  const cells = isContactRow(line, kit) ? cutCells(line) : [line];
  return cells.flatMap((cell) => readCell(cell, to, kit));
}

/** Several ways to reach the person in one row. */
function isContactRow(line: Line, kit: Kit): boolean {
  if (line.text.length > 400) return false;
  const cells = cutCells(line);
  return cells.length > 1 && cells.some((cell) => findEmails(cell.text).length > 0 || findPhones(cell.text, kit.country).length > 0 || linksIn(cell).length > 0 || findLinks(cell.text, true).length > 0 || networkNamed(cell.text) !== undefined);
}

function readCell(cell: Line, to: Collector, kit: Kit): Line[] {
  const label = readLabel(cell, kit.words);
  if (label && label.value.text !== '' && readLabelled(label, cell, to, kit)) return [];
  return readFree(cell, to, kit);
}

const CONTACT_ROLES: ReadonlySet<LabelRole> = new Set(['email', 'phone', 'website', 'url', 'profile', 'location', 'address', 'city', 'region', 'postalCode', 'country', 'personal', 'openTo', 'relocation', 'notice', 'salary', 'workPermit', 'name', 'headline', 'image', 'position', 'language']);

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
  return kit.words.headings.get(headingKey(label.text, kit.words.and))?.kind === 'languages' && kit.words.names.isLanguage(value.text.split(/\s?[,;(（:–—-]|\s/u)[0] ?? '');
}

/** Files a labelled value; false where the value does not fit its label. */
export function fileValue(role: LabelRole | undefined, network: string | undefined, label: Quote, value: Line, to: Collector, kit: Kit): boolean {
  if (network && role !== 'website') return fileProfile(network, label, value, to);
  switch (role) {
    case 'email': {
      const [email] = findEmails(value.text);
      if (email) to.email ??= found(slice(value, email.start, email.end), 'label-email', 0.98, email.value);
      return email !== undefined || readFree(value, to, kit).length === 0;
    }
    case 'phone': {
      const [phone] = findPhones(value.text, kit.country, true);
      if (phone) to.phone ??= found(slice(value, phone.start, phone.end), 'label-phone', 0.97, phone.value);
      return phone !== undefined;
    }
    case 'website':
    case 'url':
    case 'profile': {
      const url = linksIn(value)[0]?.url ?? value;
      return addUrl(to, url, 'label-link', label) || readFree(value, to, kit).length === 0;
    }
    case 'image':
      to.image ??= found(linksIn(value)[0]?.url ?? value, 'label-image', 0.9);
      return true;
    case 'name':
      to.name ??= found(value, 'label-name', 0.97);
      return true;
    case 'headline':
    case 'position':
      to.label ??= found(value, 'label-headline', 0.93);
      return true;
    case 'city':
    case 'region':
    case 'postalCode':
      to.location[role] ??= found(value, `label-${role}`, 0.95);
      return true;
    case 'country': {
      const code = kit.words.names.country(value.text);
      if (code) to.location.countryCode ??= found(value, 'label-country', 0.95, code);
      return true;
    }
    case 'location':
    case 'address':
      to.places.push(value);
      return true;
    case 'personal':
      kit.ledger.drop(label, 'personal-data');
      kit.ledger.drop(value, 'personal-data');
      return true;
    case 'openTo':
    case 'relocation':
    case 'notice':
    case 'salary':
    case 'workPermit':
      (to.preferences[role] ??= []).push(...value.text.split(/;\s|,\s(?=\p{Lu})/u).map((text) => found(slice(value, value.text.indexOf(text), value.text.indexOf(text) + text.length), 'label', 0.9)));
      return true;
    default:
      return false;
  }
}

function fileProfile(network: string, label: Quote, value: Line, to: Collector): boolean {
  const url = linksIn(value)[0]?.url ?? (findLinks(value.text, true).length > 0 ? value : undefined);
  if (url && addUrl(to, url, 'label-link', label)) return true;
  if (!/^@?[\p{L}\p{N}._+-]+(?:#\d+)?$/u.test(value.text)) return false;
  addHandle(to, network, value, 'label-handle', label);
  return true;
}

/** What needs no label: addresses, numbers, links, handles beside the name of their network. */
function readFree(cell: Line, to: Collector, kit: Kit): Line[] {
  const taken: { start: number; end: number }[] = [];
  for (const mark of cell.marks) {
    if (mark.type !== 'image' || !mark.url) continue;
    if (/^https?:/u.test(mark.url.text)) to.image ??= found(mark.url, 'image', 0.6);
    if (mark.end >= cell.text.length) return [];
  }
  for (const mark of linksIn(cell)) {
    const url = mark.url as Quote;
    const shown = slice(cell, mark.start, mark.end);
    if (/^mailto:/iu.test(url.text) || findEmails(url.text)[0]?.value.length === url.text.length) {
      const [shownEmail] = findEmails(shown.text);
      const [linked] = findEmails(url.text);
      if (shownEmail) to.email ??= found(slice(shown, shownEmail.start, shownEmail.end), 'email', 0.97, shownEmail.value);
      else if (linked) to.email ??= found(slice(url, linked.start, linked.end), 'email-link', 0.95, linked.value);
      taken.push(mark);
      if (!shownEmail) kit.ledger.label(shown);
    } else if (/^tel:/iu.test(url.text)) {
      const [phone] = findPhones(shown.text, kit.country, true);
      if (phone) to.phone ??= found(slice(shown, phone.start, phone.end), 'phone-link', 0.97, phone.value);
      taken.push(mark);
    } else if (/^(?:https?:|www\.)|^[\w-]+(?:\.[\w-]+)+(?:\/|$)/iu.test(url.text) && !findEmails(shown.text).length && !findPhones(shown.text, kit.country).length) {
      if (shown.text.split(' ').length <= 6 && addUrl(to, url, 'link', shown)) {
        taken.push(mark);
        kit.ledger.label(shown);
      }
    }
  }
  const left = remains(cell, taken);
  return left.flatMap((part) => readPlain(part, to, kit));
}

function readPlain(cell: Line, to: Collector, kit: Kit): Line[] {
  const taken: { start: number; end: number }[] = [];
  for (const email of findEmails(cell.text)) {
    to.email ??= found(slice(cell, email.start, email.end), 'email', 0.97, email.value);
    taken.push(email);
  }
  for (const part of remains(cell, taken)) {
    const base = cell.text.indexOf(part.text);
    for (const phone of findPhones(part.text, kit.country)) {
      to.phone ??= found(slice(part, phone.start, phone.end), 'phone', 0.9, phone.value);
      taken.push({ start: base + phone.start, end: base + phone.end });
    }
    if (BROKEN_URL.test(part.text) && addUrl(to, part, 'address')) {
      taken.push({ start: base, end: base + part.text.length });
    } else if (part.text.length < 160) {
      for (const link of findLinks(part.text, part.text.length < 90)) {
        if (part.text.slice(Math.max(0, link.start - 1), link.start) === '@') continue;
        if (addUrl(to, slice(part, link.start, link.end), 'address')) taken.push({ start: base + link.start, end: base + link.end });
      }
    }
  }
  return remains(cell, taken).flatMap((part) => readHandle(part, to, kit));
}

/** An address with blanks behind its slashes, as narrow columns break it: `https://github.com/ jane`. */
const BROKEN_URL = /^(?:https?:\/\/|www\.)\S+\/(?:\s[\p{L}\p{N}._-]+\/?){1,3}$/u;

/** `LinkedIn / jane`, `jane (GitHub)`, `GitHub - jane`, `Github` alone. */
function readHandle(cell: Line, to: Collector, kit: Kit): Line[] {
  const pair = /^([\p{L} .+-]{2,20}?)\s?[/:|–—-]\s?(@?[\p{L}\p{N}._-]{2,40})$/u.exec(cell.text) ?? undefined;
  if (pair?.[1] && pair[2] && networkNamed(pair[1])) {
    const handle = slice(cell, cell.text.length - pair[2].length);
    addHandle(to, networkNamed(pair[1]) ?? pair[1], handle, 'network-handle', slice(cell, 0, pair[1].length));
    return [];
  }
  const behind = /^(@?[\p{L}\p{N}._-]{2,40})\s[(（]([\p{L} .+-]{2,20})[)）]$/u.exec(cell.text);
  if (behind?.[1] && behind[2] && networkNamed(behind[2])) {
    addHandle(to, networkNamed(behind[2]) ?? behind[2], slice(cell, 0, behind[1].length), 'network-handle', slice(cell, cell.text.indexOf(behind[2], behind[1].length), cell.text.length - 1));
    return [];
  }
  const bare = cell.text.replace(/[\s:：]+$/u, '');
  if (loneLabel({ ...cell, text: bare }, kit.words)?.roles.some((role) => role === 'email' || role === 'phone' || role === 'website') && bare.length < 24) {
    kit.ledger.label(cell);
    return [];
  }
  return [cell];
}

function remains(cell: Line, taken: readonly { start: number; end: number }[]): Line[] {
  if (taken.length === 0) return [cell];
  const parts: Line[] = [];
  let from = 0;
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    if (start > from) parts.push(cutLine(cell, from, start));
    from = Math.max(from, end);
  }
  if (from < cell.text.length) parts.push(cutLine(cell, from, cell.text.length));
  return parts.filter((part) => /[\p{L}\p{N}]{2}/u.test(part.text));
}
