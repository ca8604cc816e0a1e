import { type Line, linksIn, type Quote, slice, spanOf, split } from '../../document/index.js';
import { type Finding, found, joined } from '../../evidence/index.js';
import { findEmails } from '../../fields/email.js';
import { findLinks } from '../../fields/link.js';
import { findPhones } from '../../fields/phone.js';
import type { LabelRole } from '../../languages/index.js';
import type { Kit } from '../../structure/kit.js';
import { addHandle, addPlace, addPreferences, addUrl, type Collector } from './collector.js';
import { readFree } from './free-contact.js';

/** Files a labelled value; false where the value does not fit its label. */
export function fileValue(role: LabelRole | undefined, network: string | undefined, label: Quote, value: Line, to: Collector, kit: Kit): boolean {
  if (network && role !== 'website') return fileProfile(network, label, value, to);
  switch (role) {
    case 'email':
    case 'phone':
    case 'website':
    case 'url':
    case 'profile':
      return fileContact(role, label, value, to, kit);
    case 'name':
    case 'headline':
    case 'position':
    case 'image':
      return fileText(role, label, value, to);
    case 'city':
    case 'region':
    case 'postalCode':
    case 'country':
    case 'location':
    case 'address':
      return filePlace(role, value, to, kit);
    case 'personal':
      kit.ledger.drop(label, 'personal-data');
      kit.ledger.drop(value, 'personal-data');
      return true;
    case 'openTo':
    case 'relocation':
    case 'notice':
    case 'salary':
    case 'workPermit':
      filePreference(role, value, to);
      return true;
    default:
      return false;
  }
}

function fileContact(role: 'email' | 'phone' | 'website' | 'url' | 'profile', label: Quote, value: Line, to: Collector, kit: Kit): boolean {
  if (role === 'email') {
    const [email] = findEmails(value.text);
    if (email) to.email ??= found(slice(value, email.start, email.end), 'label-email', 0.98, email.value);
    return email !== undefined || readFree(value, to, kit).length === 0;
  }
  if (role === 'phone') {
    const [phone] = findPhones(value.text, kit.country, true);
    if (phone) to.phone ??= found(slice(value, phone.start, phone.end), 'label-phone', 0.97, phone.value);
    return phone !== undefined;
  }
  const url = linksIn(value)[0]?.url ?? value;
  return addUrl(to, url, 'label-link', label) || readFree(value, to, kit).length === 0;
}

function fileText(role: 'name' | 'headline' | 'position' | 'image', label: Quote, value: Line, to: Collector): boolean {
  if (role === 'name') to.name = withNextPart(to.name, label, value) ?? to.name ?? found(value, LABELLED, 0.97);
  else if (role === 'image') return filePicture(linksIn(value)[0]?.url ?? value, to);
  else to.label ??= found(value, 'label-headline', 0.93);
  return true;
}

/** `First name: Ida` / `Last name: Holm`: two labels right behind each other hold the parts of one name. */
function withNextPart(name: Finding | undefined, label: Quote, value: Line): Finding | undefined {
  const [part, more] = name?.evidence ?? [];
  if (!part || more || part.rule !== LABELLED || spanOf(label).start - spanOf(part.quote).end > BESIDE) return undefined;
  return joined([part.quote, value], LABELLED, 0.97, ' ');
}

const LABELLED = 'label-name';
/** Characters between a value and the label behind it: the end of a row, a comma, a bullet, the signs of bold and of a heading. */
const BESIDE = 10;

/** A picture on the web or beside the CV; no other scheme is one that shows a portrait. */
function filePicture(address: Quote, to: Collector): boolean {
  if (!/^(?:https?:\/\/|(?![a-z][a-z\d+.-]*:))\S+$/iu.test(address.text)) return false;
  to.image ??= found(address, 'label-image', 0.9);
  return true;
}

/** A labelled part of an address; one that holds several parts (`City: Medellín, Colombia`) is read as a place. */
function filePlace(role: 'city' | 'region' | 'postalCode' | 'country' | 'location' | 'address', value: Line, to: Collector, kit: Kit): boolean {
  const bare = value.text.replace(/(?<!\s)\s*[(（][^()（）]*[)）]\s*$/u, '');
  const whole =
    role === 'location' ||
    role === 'address' ||
    /[,，、;|]\s?[\p{L}\d]|^\d[\d\s-]{3,}\s?(?:[A-Z]{2}\s)?\p{L}{3}/u.test(bare) ||
    (role === 'city' && /[\p{sc=Han}\p{sc=Hangul}]{2}[省県도]\s?\p{L}/u.test(bare));
  if (whole) addPlace(to, value);
  else if (role === 'country') {
    const code = kit.words.names.country(/^[a-z]{2}$/u.test(bare) ? bare.toUpperCase() : bare);
    if (code) to.location.countryCode ??= found(value, 'label-country', 0.95, code);
    else to.location.region ??= found(value, 'label-region', 0.6);
  } else to.location[role] ??= found(value, `label-${role}`, 0.95);
  return true;
}

/** What the person looks for: a list where the label asks for one. */
function filePreference(role: LabelRole, value: Line, to: Collector): void {
  const parts = role === 'openTo' ? split(value, /;\s|,\s|，|、/gu) : role === 'relocation' ? split(value, /;\s|,\s(?=\p{Lu})|、/gu) : [value];
  addPreferences(to, role, ...parts.map((part) => found(part, 'label', 0.9)));
}

function fileProfile(network: string, label: Quote, value: Line, to: Collector): boolean {
  const url = linksIn(value)[0]?.url ?? (findLinks(value.text, true).length > 0 ? value : undefined);
  if (url && addUrl(to, url, 'label-link', label, value)) return true;
  if (!/^@?[\p{L}\p{N}._+-]+(?:#\d+)?$/u.test(value.text)) return false;
  addHandle(to, network, value, 'label-handle', label);
  return true;
}
