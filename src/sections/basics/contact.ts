import { type Line, linksIn, matchesIn } from '../../document/index.js';
import { found } from '../../evidence/index.js';
import { findEmails } from '../../fields/email.js';
import { findLinks } from '../../fields/link.js';
import { findPhones } from '../../fields/phone.js';
import { networkNamed, profileOf } from '../../fields/profile.js';
import type { LabelRole } from '../../languages/index.js';
import { headingKey } from '../../lexicon/index.js';
import { cutBetween, cutCells, cutLine } from '../../structure/cut.js';
import type { Kit } from '../../structure/kit.js';
import { type Labelled, readLabel, rolesOf } from '../../structure/label.js';
import { addPlace, type Collector } from './collector.js';
import { CONTACT_ROLES, labelOf } from './contact-label.js';
import { fileValue } from './file-value.js';
import { isBareNumber, readFree, readHandle, readHandles } from './free-contact.js';
import { isPersonal, isSaid } from './place-line.js';

/** Reads everything on a line that is a way to reach the person; returns what is left of it. */
export function readContact(line: Line, to: Collector, kit: Kit): Line[] {
  if (line.text.length > LONGEST || tellsInPassing(line, kit)) return [line];
  if (line.text.length < 60 && linksIn(line).length === 0 && readHandle(line, to, kit).length === 0) return [];
  if (readHandles(line, to, kit)) return [];
  const cells = isContactRow(line, kit) ? cutCells(line).filter((cell) => !readBareNumber(cell, to, kit)) : [line];
  return cells
    .flatMap(cutAtIcons)
    .flatMap((cell) => cutAtCommas(cell, kit))
    .flatMap((cell) => cutAtWords(cell, to, kit))
    .flatMap((cell) => cutLabels(cell, kit))
    .flatMap((cell) => readCell(cell, to, kit));
}

/** `I worked at [Acme](https://acme.example) for years.`: a sentence whose links lead to what it tells of, and none to the person. */
function tellsInPassing(line: Line, kit: Kit): boolean {
  const links = linksIn(line);
  if (links.length === 0 || !isSaid(line.text)) return false;
  return links.every(({ start, end, url }) => {
    const shown = line.text.slice(start, end);
    return url !== undefined && IN_PASSING.test(url.text) && !profileOf(url.text) && /^\p{Lu}[^./@]+$/u.test(shown) && !leadsToPerson(shown, kit);
  });
}

const IN_PASSING = /^https?:\/\//u;

/** `[My blog](…)`, `[Website](…)`: a link that says that it leads to the person. */
function leadsToPerson(shown: string, { words }: Kit): boolean {
  const names = shown.split(' ');
  return (
    networkNamed(shown) !== undefined || words.documentTitles.has(shown) || names.some((name) => rolesOf(name, words).some((role) => CONTACT_ROLES.has(role)))
  );
}

/** A longer line is prose, or no text at all. */
const LONGEST = 1000;

/** A number in a row of ways to reach the person, or in a line of its own right above or below an address. */
export function readBareNumber(cell: Line, to: Collector, { country }: Kit): boolean {
  if (to.phone || !isBareNumber(cell.text) || findPhones(cell.text, country).length > 0) return false;
  to.phone = found(cell, 'phone-in-row', 0.85);
  return true;
}

/** Several ways to reach the person in one row, or several things about the person: `女 | 28岁 | 求职意向：面包师`. */
function isContactRow(line: Line, kit: Kit): boolean {
  if (line.text.length > 400 || isOnePhone(line.text, kit)) return false;
  const cells = cutCells(line);
  return (
    cells.length > 1 &&
    (cells.some(
      (cell) =>
        findEmails(cell.text).length > 0 ||
        findPhones(cell.text, kit.country).length > 0 ||
        linksIn(cell).length > 0 ||
        findLinks(cell.text, true).length > 0 ||
        networkNamed(cell.text) !== undefined,
    ) ||
      cells.filter((cell) => isPersonal(cell.text, kit) || isWished(cell, kit)).length > 1)
  );
}

/** `0151 / 20 30 40 50`: a number with a sign inside. */
function isOnePhone(text: string, { country }: Kit): boolean {
  return text.length < LONGEST_PHONE && findPhones(text, country)[0]?.value.length === text.length;
}

const LONGEST_PHONE = 30;

/** `求职意向：面包师`, `Notice: 3 months`: a label of what the person looks for. */
function isWished(cell: Line, { words }: Kit): boolean {
  return readLabel(cell, words)?.roles.some((role) => WISHES.has(role)) === true;
}

const WISHES: ReadonlySet<LabelRole> = new Set(['openTo', 'relocation', 'notice', 'salary', 'workPermit', 'personal']);

/** `电话：+86 …  邮箱：a@…`: two labels with their values in one line. */
function cutLabels(line: Line, kit: Kit): Line[] {
  if (line.text.length > 200 || !/[:：].*[:：]/u.test(line.text)) return [line];
  const starts = [0];
  for (const match of line.text.matchAll(/(?<=\s)(\p{L}[\p{L}.-]{1,20}(?:\s\p{L}{2,12})?)\s?[:：](?!\/\/)/gu)) {
    const label = [match[1] ?? '', /(?<=\s)\p{L}+$/u.exec(match[1] ?? '')?.[0] ?? ''].find((name) =>
      rolesOf(name, kit.words).some((role) => CONTACT_ROLES.has(role)),
    );
    if (label) starts.push(match.index + (match[1]?.length ?? 0) - label.length);
  }
  return starts.map((start, index) => {
    const part = line.text.slice(start, starts[index + 1] ?? line.text.length);
    return cutLine(line, start, start + (starts.length > 1 ? part.replace(/(?<![\s,;.])[\s,;.]+$/u, '') : part).length);
  });
}

/** `📧 ida@… 📍 Leeds 🔗 ida.example`: icons with nothing but blanks between them, one of them a pin. */
function cutAtIcons(line: Line): Line[] {
  return line.text.length > 400 || !PIN.test(line.text) ? [line] : cutBetween(line, matchesIn(line.text, ICON));
}

const PIN = /\S\s[📍📌]\ufe0f?\s?\p{L}|[📍📌]\ufe0f?\s?\p{L}[^📍📌]{0,80}\s\p{Extended_Pictographic}/u;
const ICON = /(?<=\S)\s(?=\p{Extended_Pictographic}\ufe0f?\s?[\p{L}\p{N}+@(])/gu;

/** `tel. 600 555 018, ida@…`: ways to reach the person with nothing but commas between them. */
function cutAtCommas(line: Line, { country }: Kit): Line[] {
  if (line.text.length > 200 || !line.text.includes('@') || !COMMA.test(line.text)) return [line];
  const starts = [0, ...[...line.text.matchAll(/[,;]\s+/gu)].map((match) => match.index + match[0].length)];
  const cells = starts.map((start, index) => cutLine(line, start, (starts[index + 1] ?? line.text.length + 1) - 1));
  const bare = cells.map((cell) => cutLine(cell, 0, cell.text.replace(/[,;]$/u, '').length));
  return bare.every(({ text }) => findEmails(text).length > 0 || findPhones(text, country, true).length > 0 || findLinks(text, true).length > 0)
    ? bare
    : [line];
}

const COMMA = /[,;]\s/u;

/** `Email a@… Phone 0123 … Location Leeds`: three labels or more with nothing but blanks between them; what the one of a place says is filed. */
function cutAtWords(line: Line, to: Collector, { words, ledger }: Kit): Line[] {
  if (line.text.length > 400 || !/@/u.test(line.text)) return [line];
  const starts = [...line.text.matchAll(/(?<=^|\s)\p{Lu}\p{L}{2,11}(?=\s\S)/gu)].filter(
    (match) => networkNamed(match[0]) || rolesOf(match[0], words).some((role) => WAYS.has(role)),
  );
  if (starts.length < 3) return [line];
  const places = new Set(starts.filter(([label]) => rolesOf(label, words).some((role) => role === 'location')).map((match) => match.index));
  const from = [...new Set([0, ...starts.map((match) => match.index)])];
  return from.flatMap((start, index) => {
    const cell = cutLine(line, start, from[index + 1] ?? line.text.length);
    const label = places.has(start) ? cell.text.search(/\s/u) : -1;
    if (label < 0) return cell.text === '' ? [] : [cell];
    ledger.label(cutLine(cell, 0, label));
    addPlace(to, cutLine(cell, label + 1, cell.text.length));
    return [];
  });
}

const WAYS: ReadonlySet<LabelRole> = new Set(['email', 'phone', 'website', 'location', 'address']);

function readCell(cell: Line, to: Collector, kit: Kit): Line[] {
  if (leadsToDocument(cell, kit)) {
    kit.ledger.drop(cell, 'document-title');
    return [];
  }
  const label = labelOf(cell, kit);
  if (label && label.value.text !== '' && readLabelled(label, cell, to, kit)) return [];
  const pin = /^\s*[📍📌🏠🏡🗺🌍🌎🌏⌂]\ufe0f?\s*(?=[\p{L}\d])(?!\S{1,40}[.:]\S)/u.exec(cell.text);
  if (pin && cell.text.length < 120 && !/@|\.\p{L}{2,}\//u.test(cell.text)) {
    const [place, ...others] = cutCells(cutLine(cell, pin[0].length, cell.text.length));
    if (!place || !others.every(({ text }) => isPersonal(text, kit))) addPlace(to, cutLine(cell, pin[0].length, cell.text.length));
    else {
      addPlace(to, place);
      for (const other of others) kit.ledger.drop(other, 'personal-data');
    }
    return [];
  }
  return readFree(cell, to, kit).map(withoutIcon);
}

/** `Résumé/CV: https://…`: where the same document lies. */
function leadsToDocument(cell: Line, { words }: Kit): boolean {
  const label = /^([^:：\d]{2,24})[:：]\s?(?=https?:\/\/|www\.|\S+$)/u.exec(cell.text)?.[1];
  return label?.split(/\s?\/\s?/u).every((part) => words.documentTitles.has(part)) === true;
}

/** A cell without the icon before its words. */
function withoutIcon(cell: Line): Line {
  const start = cell.text.search(/[\p{L}\p{N}#〒(（"'“«„]/u);
  return start > 0 ? cutLine(cell, start, cell.text.length) : cell;
}

/** `Email: …`, `Telegram: @x`: the label says what the value is. */
export function readLabelled(label: Labelled, line: Line, to: Collector, kit: Kit): boolean {
  const network = networkNamed(label.label.text) ?? networkNamed(label.label.text.split('/', 1)[0] ?? ''); // "QQ/微信"
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
