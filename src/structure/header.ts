import { type Line, linksIn, type Quote, slice } from '../document/index.js';
import { placeScore } from '../fields/location.js';
import { isTown } from '../fields/town.js';
import type { Lexicon } from '../lexicon/index.js';
import type { DatedLine } from './anchor.js';
import { type Labelled, readLabel } from './label.js';
import { type DatedQuote, type Header, isBareLink, isDuration, type Slot } from './slot.js';

/** Whether a text is a place and nothing else: what stands between bars or dots must each be one. */
function isPlaceLine(text: string, named: boolean, words: Lexicon): boolean {
  const parts = text.split(/\s[|·•∙–—-]\s/u);
  if (parts.length > 1) return parts.every((part) => placeScore(part, words) >= 0.8 || (placeScore(part, words) >= 0.4 && isTown(part.split(',')[0] ?? '')));
  const score = placeScore(text, words);
  return score >= 0.8 || (named && score >= 0.4 && isTown(text.split(',')[0] ?? ''));
}

/** Reads the lines of a header: dates, links and places are taken out, what is left are names and titles. */
export function readHeader(lines: readonly DatedLine[], words: Lexicon): Header {
  const slots: Slot[] = [];
  const places: Quote[] = [];
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
    if (isBareLink(line) && !/^\W{0,2}(?:https?:|www\.)|\//u.test(line.text)) {
      domains.push({ quote: line, line });
      continue;
    }
    if (isBareLink(line)) {
      if (linksIn(line).length === 0) links.push(line);
      else noise.push(line);
      continue;
    }
    if (isDuration(line.text)) noise.push(line);
    else for (const quote of rest) for (const name of withoutAddress(quote, links, noise)) readSlot(name, line, slots, places, words);
  }
  domains.push(...takeOwnDomains(slots));
  placeDomains(domains, slots, links, noise, lines);
  takePlaceBesideDate(date, slots, places, words);
  if (slots.length < 2) unpackPlace(slots, places, lines);
  return { slots, ...(date ? { date } : {}), places, links, labels, noise };
}

/** `Acme` / `Acme.com`: the second is the address of the first. */
function takeOwnDomains(slots: Slot[]): Slot[] {
  const squashed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const own = slots.filter(({ quote }) => {
    const label = /^([\p{L}\p{N}-]{2,})\.\p{L}{2,6}$/u.exec(quote.text)?.[1];
    return label !== undefined && slots.some((other) => squashed(other.quote.text) === squashed(label));
  });
  for (const slot of own) slots.splice(slots.indexOf(slot), 1);
  return own;
}

/** A bare domain is the address of a named employer, or the name of one that has no other. */
function placeDomains(domains: readonly Slot[], slots: Slot[], links: Quote[], noise: Quote[], lines: readonly DatedLine[]): void {
  for (const domain of domains) {
    if (slots.length < 2 && linksIn(domain.line).length > 0) slots.push(domain);
    else if (slots.length < 1) slots.push(domain);
    else (links.length === 0 ? links : noise).push(domain.quote);
  }
  if (domains.length > 0) slots.sort((a, b) => lines.findIndex(({ line }) => line === a.line) - lines.findIndex(({ line }) => line === b.line));
}

/** `2019 – 2021 | Turku (hybrid)`: a name behind the date is a place where the other lines have both names already. */
function takePlaceBesideDate(date: DatedQuote | undefined, slots: Slot[], places: Quote[], words: Lexicon): void {
  if (!date || places.length > 0) return;
  const { line, range } = date;
  const beside = slots.findIndex((slot) => slot.line === line && line.text.indexOf(slot.quote.text) >= range.end - 1);
  const slot = slots[beside];
  if (!slot || !TOWN.test(slot.quote.text) || words.occupations.occursIn(slot.quote.text) || words.organisations.occursIn(slot.quote.text)) return;
  const others = slots.filter((other) => other !== slot);
  if (others.length < 2 && !others.some((other) => /,\s|\t|\s[|·@–—-]\s|\s(?:at|bei|chez)\s/iu.test(other.quote.text))) return;
  places.push(slot.quote);
  slots.splice(beside, 1);
}

/** One to three words with capitals, maybe with a mode of work in brackets. */
const TOWN = /^[\p{Lu}\p{Lo}][\p{L}.'’-]*(?:[\s,][\p{L}.'’-]+){0,3}(?:\s[(（][^()（）]{2,20}[)）])?$/u;

/** `Acme, Dayton, OH` looks like a place to the last word: where a header lacks a name, its first part is one. */
function unpackPlace(slots: Slot[], places: Quote[], lines: readonly DatedLine[]): void {
  const [place] = places;
  const cut = place && (/\s[–—-]\s/u.exec(place.text) ?? ((place.text.match(/,\s/gu)?.length ?? 0) >= 2 ? /,\s/u.exec(place.text) : null));
  const line = place && lines.find((other) => other.line.text.includes(place.text))?.line;
  if (!place || !cut || !line) return;
  slots.push({ quote: slice(place, 0, cut.index), line });
  places[0] = slice(place, cut.index + cut[0].length);
}

/** Takes a printed address off a header: `Acme ∙ https://acme.example`, `Acme acme.example`. */
function withoutAddress(quote: Quote, links: Quote[], noise: Quote[]): Quote[] {
  if (/^(?:https?:\/\/|www\.)\S+$/iu.test(quote.text)) {
    (links.length === 0 ? links : noise).push(quote);
    return [];
  }
  const match = ADDRESS.exec(quote.text);
  if (!match?.[1] || match.index === 0 || /\s(?:at|@|bei|chez|\p{L}{1,2})$/u.test(quote.text.slice(0, match.index))) return [quote];
  const at = match.index + match[0].indexOf(match[1]);
  const address = slice(quote, at, at + match[1].length);
  (links.length === 0 ? links : noise).push(address);
  const after = slice(quote, at + match[1].length);
  return [slice(quote, 0, match.index), after].filter((part) => /[\p{L}\p{N}]/u.test(part.text));
}

const ADDRESS =
  /[\s|·•∙,–—(-]+((?:https?:\/\/|www\.)[^\s)]+|(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|de|fr|ru|es|it|nl|pl|br|uk|jp|cn|kr|ua|edu|gov|co|ai|app|me)(?:\/[^\s)]*)?)\)?(?=$|\s)/iu;

/** A place at the end of a header's line is taken off; a line that is nothing but a place leaves no slot. */
function readSlot(quote: Quote, line: Line, slots: Slot[], places: Quote[], words: Lexicon): void {
  if (isPlaceLine(quote.text, slots.length > 0, words)) return void places.push(quote);
  const tail = /(?:\t|\s[|·•∙/]\s|\s[–—-]{1,2}\s)(?=[^|·•∙\t]+$)/u.exec(quote.text);
  if (tail) {
    const last = slice(quote, tail.index + tail[0].length);
    if (placeScore(last.text, words) >= 0.8) {
      places.push(last);
      slots.push({ quote: slice(quote, 0, tail.index), line });
      return;
    }
  }
  const bracket = /\s?[(（]([^()（）]{2,50})[)）]\s*$/u.exec(quote.text);
  if (bracket?.[1] && words.workModes.has(bracket[1]) && isTown(quote.text.slice(0, bracket.index))) return void places.push(quote);
  if (bracket?.[1] && placeScore(bracket[1], words) >= 0.8) {
    const at = bracket.index + bracket[0].indexOf(bracket[1]);
    places.push(slice(quote, at, at + bracket[1].length));
    if (bracket.index > 0) slots.push({ quote: slice(quote, 0, bracket.index), line });
    return;
  }
  slots.push({ quote, line });
}

/** Takes a place off the end of an employer: `Acme, Berlin, Germany`, `Acme (Berlin)`. */
export function withoutPlace(quote: Quote, words: Lexicon, isPlace: (text: string) => boolean = () => false): { name: Quote; place?: Quote } {
  const bracket = /\s?[(（]([^()（）]{2,40})[)）]$/u.exec(quote.text);
  if (bracket?.[1] && bracket.index > 0 && (placeScore(bracket[1], words) >= 0.8 || isPlace(bracket[1]))) {
    const at = bracket.index + bracket[0].indexOf(bracket[1]);
    return { name: slice(quote, 0, bracket.index), place: slice(quote, at, at + bracket[1].length) };
  }
  for (const match of quote.text.matchAll(/,\s|，|\s[–—-]\s/gu)) {
    const tail = slice(quote, match.index + match[0].length);
    if (placeScore(tail.text, words) >= 0.8 || isPlace(tail.text)) return { name: slice(quote, 0, match.index), place: tail };
  }
  return { name: quote };
}
