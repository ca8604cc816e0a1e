import { concat, type Datum, type Line, type Quote } from '../../document/index.js';
import { found, joined } from '../../evidence/index.js';
import { networkNamed } from '../../fields/profile.js';
import { titleScore } from '../../fields/role.js';
import type { LabelRole } from '../../languages/index.js';
import { fold } from '../../lexicon/index.js';
import type { Kit } from '../../structure/kit.js';
import { rolesOf } from '../../structure/label.js';
import { headPart } from '../../structure/name-line.js';
import { addHandle, addPlace, addUrl, type Collector } from './collector.js';
import { readContact } from './contact.js';
import { fileValue } from './file-value.js';
import { looksLikePlace } from './place-line.js';

/** Reads the keys of a data file that tell who the person is. */
export function readHeadData(data: readonly Datum[], to: Collector, kit: Kit): void {
  for (const datum of withWholeName(data, kit)) readKey(datum, to, kit);
  readPageTitle(data, to, kit);
}

/** A line of its own for a value of a data file. */
function asLine(quote: Quote): Line {
  return { ...quote, kind: 'text', depth: 0, level: 0, gap: 0, block: 0, marks: [] };
}

const SCALARS: readonly LabelRole[] = [
  'name',
  'headline',
  'email',
  'phone',
  'website',
  'image',
  'location',
  'address',
  'city',
  'region',
  'postalCode',
  'country',
  'openTo',
  'relocation',
  'notice',
  'salary',
  'workPermit',
  'personal',
  'url',
];

function readKey(datum: Datum, to: Collector, kit: Kit): void {
  const { key } = datum;
  if (datum.items) readList(datum, to, kit);
  else if (datum.value && !key) readText(datum.value, to, kit);
  else if (datum.fields && !key) readItem(datum.fields, to, kit);
  else if (datum.fields && key && isName(key, kit) && !datum.fields.some((field) => field.fields ?? field.items)) nameInParts(datum.fields, to, kit);
  else if (datum.fields) for (const field of withWholeName(datum.fields, kit)) readKey(field, to, kit);
  else readScalar(datum, to, kit);
}

/** Keys among which a first and a last name stand beside each other: they are one name, as its parts are kept under one key elsewhere. */
function withWholeName(data: readonly Datum[], kit: Kit): readonly Datum[] {
  const parts = data.filter(
    ({ key, value }) => key && value && isName(key, kit) && rolesOf(key.text, kit.words)[0] === 'name' && (!WHOLE.test(key.text) || !/\s/u.test(value.text)),
  );
  const [first] = parts;
  if (!first?.key || parts.length < 2) return data;
  return data.flatMap((datum) => (datum === first ? { key: first.key as Quote, path: first.path, fields: parts } : parts.includes(datum) ? [] : datum));
}

/** Keys that hold a name as a whole, where it has more than one word. */
const WHOLE = /^(?:name|full.?name)$/iu;

const isName = (key: Quote, kit: Kit): boolean => rolesOf(key.text, kit.words).includes('name');

/** `name: { first: Ida, last: Holm }`. */
function nameInParts(fields: readonly Datum[], to: Collector, kit: Kit): void {
  const values = fields.flatMap(({ value }) => value ?? []);
  for (const { key } of fields) if (key) kit.ledger.label(key);
  const name = joined(values, 'label-name', 0.97, ' ');
  if (name) to.name ??= name;
}

function readScalar(datum: Datum, to: Collector, kit: Kit): void {
  const { key } = datum;
  if (!key || !datum.value || fold(key.text) === 'title') return;
  if (fold(key.text) === 'subtitle' && titleScore(datum.value.text, kit.words) < TRADE) return; // that of a page
  const roles = rolesOf(key.text, kit.words);
  if (roles.includes('summary') && roles[0] === 'summary') {
    kit.ledger.label(key);
    if (/^(?:true|false|yes|no|\d\S*)$/iu.test(datum.value.text.trim())) return;
    to.prose.push(...kit.readText(datum.value));
    return;
  }
  if (roles[0] === 'position' && !to.label && titleScore(datum.value.text.split(/\s[·|•–—-]\s/u, 1)[0] ?? '', kit.words) >= 1) {
    kit.ledger.label(key);
    to.label = found(datum.value, 'label-headline', 0.9);
    return;
  }
  const network = networkNamed(key.text);
  const role = roles.find((candidate) => SCALARS.includes(candidate));
  if ((role || network) && fileValue(role, network, key, asLine(datum.value), to, kit)) kit.ledger.label(key);
}

/** From here on a text names a trade. */
const TRADE = 0.5;

/** A list of links or contacts: each item is a map of network, handle and address, or of an icon and a text. */
function readList(datum: Datum, to: Collector, kit: Kit): void {
  const roles = datum.key ? rolesOf(datum.key.text, kit.words) : [];
  const role = roles.find((candidate) => SCALARS.includes(candidate));
  const rows = (datum.items ?? []).flatMap(({ value }) => value ?? []);
  if (role === 'address' && datum.key && rows.length > 1 && rows.length === datum.items?.length) {
    if (fileValue(role, undefined, datum.key, asLine(concat(rows, ', ')), to, kit)) kit.ledger.label(datum.key);
    return;
  }
  for (const item of datum.items ?? []) {
    const [only, ...others] = item.fields ?? [];
    if (only && others.length === 0 && isAddress(only, kit)) readKey(only, to, kit);
    else if (item.fields) readItem(item.fields, to, kit);
    else if (item.value && role && datum.key && fileValue(role, undefined, datum.key, asLine(item.value), to, kit)) kit.ledger.label(datum.key);
    else if (item.value) readText(item.value, to, kit);
  }
}

/** A text without a key: a way to reach the person, or where the person lives. */
function readText(value: Quote, to: Collector, kit: Kit): void {
  const [left] = readContact(asLine(value), to, kit);
  if (left?.text === value.text && value.text.split(',').length <= PLACE_PARTS && looksLikePlace(value.text, kit)) addPlace(to, value);
}

/** A town, its region and its country. */
const PLACE_PARTS = 3;

/** `- address: 9 Capstan Lane, Eastport`: where somebody lives; beside the name of a network the same key is a link. */
function isAddress({ key }: Datum, kit: Kit): boolean {
  return key !== undefined && rolesOf(key.text, kit.words)[0] === 'address';
}

function readItem(fields: readonly Datum[], to: Collector, kit: Kit): void {
  const value = (...keys: readonly string[]): Datum | undefined => fields.find((field) => field.key && field.value && keys.includes(fold(field.key.text)));
  const kind = value('network', 'icon', 'name', 'label', 'title', 'platform', 'type', 'service', 'site');
  const user = value('username', 'user', 'handle', 'nickname', 'text', 'value', 'display', 'id');
  const link = value('url', 'link', 'href', 'website', 'address');
  const shown = kind?.value && networkOf(kind.value.text);
  for (const part of [kind, user, link]) if (part?.key) kit.ledger.label(part.key);
  const icon = kind?.value && iconRole(kind.value.text, kit);
  if (shown && kind?.value && (link?.value ?? user?.value)) {
    if (user?.value && /^@?[\p{L}\p{N}._-]+$/u.test(user.value.text) && !link) addHandle(to, shown, user.value, 'key-handle', kind.value);
    else if (link?.value && addUrl(to, link.value, 'key-link', { ...kind.value, text: shown })) {
      const last = to.profiles.at(-1);
      if (last && !last.username && user?.value)
        to.profiles[to.profiles.length - 1] = { network: last.network, username: found(user.value, 'key', 0.95), url: last.url };
    } else if (user?.value && !addUrl(to, user.value, 'key-link', { ...kind.value, text: shown })) addHandle(to, shown, user.value, 'key-handle', kind.value);
    return;
  }
  const text = link?.value ?? user?.value;
  if (icon && kind?.value && text) {
    kit.ledger.label(kind.value);
    fileValue(icon, undefined, kind.value, asLine(text), to, kit);
  } else if (text) readContact(asLine(text), to, kit);
  else if (!kind) for (const field of fields) readKey(field, to, kit);
}

/** `fa-github`, `fab fa-linkedin-in`, `tabler:mail`: an icon's name is a label. */
function networkOf(text: string): string | undefined {
  return (
    networkNamed(text) ??
    networkNamed(text.replace(/^(?:fa[brs]?\s)?(?:fa|icon|mdi|bi|ri|tabler|simple-icons)[-:]/u, '').replace(/-(?:in|alt|square|circle|fill|line|f)$/u, ''))
  );
}

function iconRole(text: string, kit: Kit): LabelRole | undefined {
  const name = text.replace(/^(?:fa[brs]?\s)?(?:fa|icon|mdi|bi|ri|tabler)[-:]/u, '');
  if (/envelope|mail|^at$/u.test(name)) return 'email';
  if (/phone|mobile|^tel/u.test(name)) return 'phone';
  if (/globe|home|link|web|earth/u.test(name)) return 'website';
  if (/map|location|pin/u.test(name)) return 'location';
  return rolesOf(text, kit.words).find((role) => SCALARS.includes(role));
}

/** `title` is the page's name, the job title, or both with the person's name. */
function readPageTitle(data: readonly Datum[], to: Collector, kit: Kit): void {
  const title = data.find((datum) => datum.key && datum.value && fold(datum.key.text) === 'title');
  if (!title?.value || !title.key || kit.words.documentTitles.has(title.value.text)) return;
  if (to.name && !title.value.text.includes(to.name.value)) {
    if (to.label || title.value.text.length > 120) return;
    kit.ledger.label(title.key);
    to.label = found(title.value, 'key-title', titleScore(title.value.text, kit.words) >= 1 ? 0.93 : 0.7);
  } else if (!to.name) {
    const name = headPart(title.value.text, kit.words);
    if (titleScore(name, kit.words) < 1 && /^\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]+){1,3}$/u.test(name)) to.name = found(title.value, 'key-title', 0.6, name);
  }
}
