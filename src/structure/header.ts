import { type Line, linksIn, type Quote, slice } from '../document/index.js';
import { titleScore } from '../fields/role.js';
import type { Lexicon } from '../lexicon/index.js';
import type { DatedLine } from './anchor.js';
import { isStoppedList, type Labelled, readLabel } from './label.js';
import { type DatedQuote, type Header, isBareLink, isDuration, isLength, isLinkLabel, type Slot } from './slot.js';

/** Reads the lines of a header: dates, links and labels are taken out, what is left are names, titles and places. */
export function readHeader(lines: readonly DatedLine[], words: Lexicon): Header {
  const slots: Slot[] = [];
  const links: Quote[] = [];
  const labels: Labelled[] = [];
  const noise: Quote[] = [];
  const domains: Slot[] = [];
  let date: DatedQuote | undefined;
  for (const { line, range, rest } of lines) {
    const label = readLabel(line, words);
    if (label && label.roles.length > 0 && label.value.text !== '') {
      labels.push(label);
      continue;
    }
    if (range && (!date || (date.range.single && !range.single))) date = { line, range };
    for (const mark of linksIn(line)) if (mark.url) links.push(mark.url);
    if (isLinkLabel(line, words)) {
      noise.push(line);
      continue;
    }
    if (isBareLink(line)) {
      if (!/^\W{0,2}(?:https?:|www\.)|\//u.test(line.text)) domains.push({ quote: line, line });
      else (linksIn(line).length === 0 ? links : noise).push(line);
      continue;
    }
    if (isDuration(line.text)) noise.push(line);
    else for (const quote of rest) slots.push(...namesIn(quote, line, links, noise, words).map((name) => ({ quote: name, line })));
  }
  domains.push(...takeOwnDomains(slots));
  placeDomains(domains, slots, links, noise, lines, words);
  return { slots, date, links, labels, grouped: false, noise };
}

/** What a part of a line names, without icons, addresses and lengths. */
function namesIn(part: Quote, line: Line, links: Quote[], noise: Quote[], words: Lexicon): Quote[] {
  if (isLength(part.text, words)) {
    noise.push(part);
    return [];
  }
  return withoutLinkLabel(withoutIcons(part), line, words, noise).flatMap((quote) =>
    withoutAddress(withoutLength(withoutStop(quote, line), words, noise), links, noise, words),
  );
}

/** `Baker, Acme, Kiel.`: the stop belongs to no name. */
function withoutStop(quote: Quote, { text }: Line): Quote {
  return quote.text.endsWith('.') && text.endsWith(quote.text) && isStoppedList(text) ? slice(quote, 0, quote.text.length - 1) : quote;
}

/** `📍 Leeds | 🗓`: pictures before a name, and before the date that was taken out behind it. */
function withoutIcons(quote: Quote): Quote {
  if (!ICON.test(quote.text)) return quote;
  const lead = /^(?:[\u{1F300}-\u{1FAFF}\u{2600}-\u{27BF}]\ufe0f?\s*)+/u.exec(quote.text)?.[0].length ?? 0;
  const end = /(?:\s?[|·,–-])?\s?[\u{1F300}-\u{1FAFF}\u{2600}-\u{27BF}]\ufe0f?$/u.exec(quote.text)?.index ?? quote.text.length;
  return end > lead ? slice(quote, lead, end) : quote;
}

const ICON = /[\u{1F300}-\u{1FAFF}\u{2600}-\u{27BF}]/u;

/** `Loom – [link](…)`, `Loom ([demo](…))`: a name without the words of a link behind it that only says that it is one. */
function withoutLinkLabel(quote: Quote, line: Line, words: Lexicon, noise: Quote[]): Quote[] {
  for (const { start, end } of linksIn(line)) {
    const shown = line.text.slice(start, end);
    if (start === 0 || !words.navigation.has(shown.replace(/^[[(]|[\])]$/gu, ''))) continue;
    if (quote.text === shown) {
      noise.push(quote);
      return [];
    }
    const beside = quote.text.endsWith(` ${shown}`) && /[\p{L}\p{N}).]$/u.test(quote.text.slice(0, -shown.length - 1));
    if (beside) {
      noise.push(slice(quote, quote.text.length - shown.length));
      return [slice(quote, 0, quote.text.length - shown.length - 1)];
    }
    const at = quote.text.search(LAST_PART);
    if (at <= 0 || quote.text.slice(at).replace(/^[\s|·•∙,–—([-]+|(?<![\s)\]])[\s)\]]+$/gu, '') !== shown.replace(/^[[(]|[\])]$/gu, '')) continue;
    noise.push(slice(quote, at));
    return [slice(quote, 0, at)];
  }
  return [quote];
}

/** What stands behind the last sign of a text. */
const LAST_PART = /(?:\s?[|·•∙,]\s|\s[–—-]{1,3}\s|\s[([])[[(]?[^|·•∙,–—()[\]]{2,24}[)\]]?$/u;

const squashed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** `ormevalovens.example` below `Ormeval Ovens (Bakery)`: the name begins as its address does. */
function isAddressOf(domain: string, name: string): boolean {
  const [host = ''] = domain.replace(/^www\./u, '').split('.');
  const bare = squashed(name.split(/\s[(（]/u, 1)[0] ?? '');
  const label = squashed(host);
  return bare.length >= SHORTEST_OWN && label.length >= SHORTEST_OWN && (label.startsWith(bare) || bare.startsWith(label));
}

const SHORTEST_OWN = 4;

/** `Acme` / `Acme.com`: the second is the address of the first. */
function takeOwnDomains(slots: Slot[]): Slot[] {
  const own = slots.filter(({ quote }) => {
    const label = /^([\p{L}\p{N}-]{2,})\.\p{L}{2,6}$/u.exec(quote.text)?.[1];
    return label !== undefined && slots.some((other) => squashed(other.quote.text) === squashed(label));
  });
  for (const slot of own) slots.splice(slots.indexOf(slot), 1);
  return own;
}

/** A bare domain is the address of a named employer, or the name of one that has no other: beside a mere title, or where the author linked it. */
function placeDomains(domains: readonly Slot[], slots: Slot[], links: Quote[], noise: Quote[], lines: readonly DatedLine[], words: Lexicon): void {
  for (const domain of domains) {
    const [only, second] = slots;
    const isOwn = only !== undefined && isAddressOf(domain.quote.text, only.quote.text);
    const unnamed =
      second === undefined && !isOwn && (only === undefined || linksIn(domain.line).length > 0 || titleScore(only.quote.text, words) >= MERE_TITLE);
    if (unnamed) slots.push(domain);
    else (links.length === 0 ? links : noise).push(domain.quote);
  }
  if (domains.length > 0) slots.sort((a, b) => lines.findIndex(({ line }) => line === a.line) - lines.findIndex(({ line }) => line === b.line));
}

/** From here on a text is a title and names nobody: `Head Baker`, but not `Baker, Acme`. */
const MERE_TITLE = 1.2;

/** Takes a printed address off a header: `Acme ∙ https://acme.example`, `Acme acme.example`. */
function withoutAddress(quote: Quote, links: Quote[], noise: Quote[], words: Lexicon): Quote[] {
  if (/^(?:https?:\/\/|www\.)\S+$/iu.test(quote.text)) {
    (links.length === 0 ? links : noise).push(quote);
    return [];
  }
  const match = BRACKETED.exec(quote.text) ?? ADDRESS.exec(quote.text);
  if (!match?.[1] || (/^\s*[\p{L}\p{N}]/u.test(match[0]) && BEFORE_NAME.test(quote.text.slice(0, match.index)))) return [quote];
  if (isNameBesideTitle(quote.text, match, words) || isWord(quote.text, match)) return [quote];
  const at = match.index + match[0].indexOf(match[1]);
  const address = slice(quote, at, at + match[1].length);
  (links.length === 0 ? links : noise).push(address);
  const after = slice(quote, at + match[1].length);
  return [slice(quote, 0, match.index), after].filter((part) => /[\p{L}\p{N}]/u.test(part.text));
}

/** A small word that wants a name behind it, where no sign stands between. */
const BEFORE_NAME = /\s(?:at|@|bei|chez|\p{L}{1,2})$/u;

/** `Founder – Ormeval.com`, `Founder, Ormeval.com`: behind a title and a dash, a bare domain is what the employer is called. */
function isNameBesideTitle(text: string, { index, 0: whole, 1: address = '' }: RegExpExecArray, words: Lexicon): boolean {
  const before = text.slice(0, index);
  return (
    /^(?:\s+[–—|·-]|,)\s+/u.test(whole) &&
    !/\/|^www\./u.test(address) &&
    !/\s[–—|·-]{1,2}\s|\t/u.test(before) &&
    (titleScore(before, words) >= 1 || isOtherName(address, before))
  );
}

/** `Learning ASP.NET Core`: a bare domain in the midst of a text is a word of it. */
function isWord(text: string, { index, 0: whole, 1: address = '' }: RegExpExecArray): boolean {
  return !/\/|^www\./u.test(address) && /^\s+$/u.test(whole.slice(0, whole.indexOf(address))) && /^\s[\p{L}\p{N}]/u.test(text.slice(index + whole.length));
}

/** `Weaving – Ormeval.com`: with a capital it is a name, but not where the name stands before it. */
function isOtherName(address: string, before: string): boolean {
  return /^\p{Lu}/u.test(address) && !squashed(before).includes(squashed(address.slice(0, address.lastIndexOf('.'))));
}

/** `2 years as Baker at Acme`: how long, before the title. */
function withoutLength(quote: Quote, words: Lexicon, noise: Quote[]): Quote {
  const match = /^\d{1,2}\+?\s\p{L}{2,8}\s(?:\p{Ll}{1,6}\s)?(?=\p{Lu})/u.exec(quote.text);
  if (!match || !isDuration(match[0].split(' ').slice(0, 2).join(' ')) || !words.occupations.occursIn(quote.text)) return quote;
  noise.push(slice(quote, 0, match[0].length));
  return slice(quote, match[0].length);
}

/** `Acme (acme.example)`: in brackets behind a name any domain is an address; names of scripts end otherwise. */
const BRACKETED = /\s[(（]((?:[\p{Ll}\p{N}-]{1,63}\.){1,4}(?!(?:js|ts|py|rb|io)[)）])\p{Ll}{2,12}(?:\/[^\s()（）]*)?)[)）]/u;

const ADDRESS =
  /(?:^(?=https?:)|(?<![\s|·•∙,–—(]-{0,3})(?:[\s|·•∙,–—(]-{0,3})+)((?:https?:\/\/|www\.)[^\s)|·•∙,–—(]+|(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|de|fr|ru|es|it|nl|pl|br|uk|jp|cn|kr|ua|edu|gov|co|ai|app|me)(?:\/[^\s)|·•∙,–—(]*)?)\)?(?=$|[\s,])/iu;
