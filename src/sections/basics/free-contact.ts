import { type Line, linksIn, type Mark, type Quote, slice } from '../../document/index.js';
import { found } from '../../evidence/index.js';
import { findEmails } from '../../fields/email.js';
import { findLinks } from '../../fields/link.js';
import { digitsOf, findPhones } from '../../fields/phone.js';
import { networkNamed } from '../../fields/profile.js';
import { headingKey } from '../../lexicon/index.js';
import { cutLine } from '../../structure/cut.js';
import type { Kit } from '../../structure/kit.js';
import { loneLabel } from '../../structure/label.js';
import { addHandle, addUrl, type Collector, isImageUrl } from './collector.js';

/** What needs no label: addresses, numbers, links, handles beside the name of their network. */
export function readFree(cell: Line, to: Collector, kit: Kit): Line[] {
  const taken: { start: number; end: number }[] = [];
  for (const mark of cell.marks) {
    if (mark.type !== 'image') continue;
    readImage(mark, cell, to);
    if (mark.end > mark.start) taken.push(mark); // the address of a picture leads nobody to the person
  }
  for (const mark of linksIn(cell)) if (readLink(mark, cell, to, kit)) taken.push(mark);
  return remains(cell, taken).flatMap((part) => readPlain(part, to, kit));
}

/** A link to write, to call or to read on; false where it is none of these. */
function readLink(mark: Mark, cell: Line, to: Collector, kit: Kit): boolean {
  const url = mark.url as Quote;
  const shown = slice(cell, mark.start, mark.end);
  if (/^mailto:/iu.test(url.text) || findEmails(url.text)[0]?.value.length === url.text.length) {
    readMailLink(shown, url, to, kit);
    return true;
  }
  if (/^tel:/iu.test(url.text)) {
    const [phone] = findPhones(shown.text, kit.country, true);
    if (phone) to.phone ??= found(slice(shown, phone.start, phone.end), 'phone-link', 0.97, phone.value);
    if (phone && digitsOf(url.text) === digitsOf(phone.value)) kit.ledger.label(url);
    return true;
  }
  if (!LEADS_OUT.test(url.text) || findEmails(shown.text).length > 0 || findPhones(shown.text, kit.country).length > 0) return false;
  if (shown.text.split(' ').length > LONGEST_SHOWN || !addUrl(to, url, 'link', shown)) return false;
  kit.ledger.label(shown);
  return true;
}

const LEADS_OUT = /^(?:https?:|www\.)|^[\w-]+(?:\.[\w-]+)+(?:\/|$)/iu;
/** Words of a link that says where it leads; a longer one is prose. */
const LONGEST_SHOWN = 6;

/** `[ann@example.org](mailto:ann@example.org)`, `[Write to me](mailto:…)`. */
function readMailLink(shown: Quote, url: Quote, to: Collector, { ledger }: Kit): void {
  const [shownEmail] = findEmails(shown.text);
  const [linked] = findEmails(url.text);
  if (shownEmail) to.email ??= found(slice(shown, shownEmail.start, shownEmail.end), 'email', 0.97, shownEmail.value);
  else if (linked) to.email ??= found(slice(url, linked.start, linked.end), 'email-link', 0.95, linked.value);
  if (!shownEmail) ledger.label(shown);
  else if (linked?.value === shownEmail.value) ledger.label(url);
}

/** A portrait; a picture inside a link is a badge. */
function readImage(mark: Mark, cell: Line, to: Collector): void {
  if (!mark.url || !/^https?:/u.test(mark.url.text) || BADGE.test(mark.url.text)) return;
  if (!linksIn(cell).some((link) => link.url && !isImageUrl(link.url.text) && link.start <= mark.start && link.end >= mark.end))
    to.image ??= found(mark.url, 'image', 0.6);
}

const BADGE = /shields\.io|badge|\.svg(?:$|\?)|visitor|komarev|stats/iu;

function readPlain(cell: Line, to: Collector, kit: Kit): Line[] {
  const taken: { start: number; end: number }[] = [];
  for (const email of findEmails(cell.text)) {
    to.email ??= found(slice(cell, email.start, email.end), 'email', 0.97, email.value);
    taken.push(email);
  }
  for (const part of remains(cell, taken)) {
    const base = cell.text.indexOf(part.text);
    for (const phone of findPhones(part.text, kit.country, PHONE_LEAD.test(part.text) || (taken.length > 0 && isBareNumber(part.text.trim())))) {
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

/** A sign of a telephone before a number. */
const PHONE_LEAD = /^\s*[☎✆📞📱📲]/u;

/** `9800012345`: among other ways to reach the person, a number of that length is a phone's. */
export const isBareNumber = (text: string): boolean => /^\d(?:[ -]?\d){8,11}$/u.test(text);

/** An address with blanks behind its slashes, as narrow columns break it: `https://github.com/ jane`. */
const BROKEN_URL = /^(?:https?:\/\/|www\.)\S+\/(?:\s[\p{L}\p{N}._-]+\/?){1,3}$/u;

/** `LinkedIn / jane`, `jane (GitHub)`, `GitHub - jane`, `🔗 GitHub @jane`, `ORCID 0000-…`, `Github` alone. */
export function readHandle(cell: Line, to: Collector, kit: Kit): Line[] {
  const pair = /^(?:\p{Extended_Pictographic}\ufe0f?\s?)?([\p{L} .+-]{2,20}?)(?:\s?[/:|–—-]\s?|\s(?=@|\d{4}-\d))(@?[\p{L}\p{N}._-]{2,40})$/u.exec(cell.text);
  if (pair?.[1] && pair[2] && networkNamed(pair[1])) {
    const handle = slice(cell, cell.text.length - pair[2].length);
    const named = cell.text.indexOf(pair[1]);
    addHandle(to, networkNamed(pair[1]) ?? pair[1], handle, 'network-handle', slice(cell, named, named + pair[1].length));
    return [];
  }
  const behind = /^(@?[\p{L}\p{N}._-]{2,40})\s[(（]([\p{L} .+-]{2,20})[)）]$/u.exec(cell.text);
  if (behind?.[1] && behind[2] && networkNamed(behind[2])) {
    addHandle(
      to,
      networkNamed(behind[2]) ?? behind[2],
      slice(cell, 0, behind[1].length),
      'network-handle',
      slice(cell, cell.text.indexOf(behind[2], behind[1].length), cell.text.length - 1),
    );
    return [];
  }
  const bare = cell.text.replace(/(?<![^\p{L}\p{N})）.])[^\p{L}\p{N})）.]+$/u, '');
  if (bare.length < 24 && (namesWay(bare, cell, kit) || (networkNamed(bare) && /[:：]$/u.test(cell.text)))) {
    kit.ledger.label(cell);
    return [];
  }
  return [cell];
}

/** Whether a text is what ways to reach the person are called: `Tel`, `Contact`. */
function namesWay(text: string, cell: Line, { words }: Kit): boolean {
  const roles = loneLabel({ ...cell, text }, words)?.roles;
  return (
    roles?.some((role) => role === 'email' || role === 'phone' || role === 'website') || words.headings.get(headingKey(text, words.and))?.kind === 'contact'
  );
}

/** A handle behind the name of its network. */
interface Handle {
  readonly network: string;
  readonly name: Quote;
  readonly handle: Quote | undefined;
}

/** `Twitter @ida GitHub ida-h`: several networks in one row with nothing but blanks, a handle behind most; none where the row says anything else. */
export function handlesIn(line: Line, { words: { and } }: Kit): Handle[] {
  if (line.text.length > LONGEST_ROW || linksIn(line).length > 0 || /[,;|]/u.test(line.text)) return [];
  const found: Handle[] = [];
  const words = [...line.text.matchAll(/\S+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const text = (from: number, to: number): string => line.text.slice(words[from]?.start, words[to - 1]?.end);
  for (let at = 0; at < words.length; ) {
    const end = [at + 2, at + 1].find((candidate) => candidate <= words.length && networkNamed(text(at, candidate)));
    const network = end && networkNamed(text(at, end));
    if (!end || !network) return [];
    const next = words[end];
    const handle =
      next && HANDLE.test(text(end, end + 1)) && !networkNamed(text(end, end + 1)) && !and.has(text(end, end + 1))
        ? slice(line, next.start, next.end)
        : undefined;
    found.push({ network, name: slice(line, words[at]?.start ?? 0, words[end - 1]?.end), handle });
    at = handle ? end + 1 : end;
  }
  const handles = found.filter(({ handle }) => handle).length;
  return found.length > 1 && handles * 2 >= found.length ? found : [];
}

const LONGEST_ROW = 160;
/** What a handle is made of. */
export const HANDLE = /^@?[\p{L}\p{N}._-]{2,40}$/u;

/** Files the handles of a row; false where it has none. */
export function readHandles(line: Line, to: Collector, kit: Kit): boolean {
  const handles = handlesIn(line, kit);
  for (const { network, name, handle } of handles) {
    if (handle) addHandle(to, network, handle, 'network-handle', name);
    else kit.ledger.drop(name, 'label-without-value');
  }
  return handles.length > 0;
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
