import { type Line, linksIn, type Mark, type Quote, slice } from '../document/index.js';
import type { DateRange } from '../fields/date-range.js';
import { placeScore } from '../fields/location.js';
import { isTown } from '../fields/town.js';
import type { Lexicon } from '../lexicon/index.js';
import type { DatedLine } from './anchor.js';
import { isCaps } from './heading.js';
import { isBrief, type Labelled, readLabel } from './label.js';
import { missingRoles, type Traits } from './layout.js';
import { isEmphasised, isLabelLine, type Segment } from './segment.js';

/** A date with the line that it stands on. */
export interface DatedQuote {
  readonly line: Line;
  readonly range: DateRange;
}

/** What the header of an entry says, before anyone decides which part is the employer and which the title. */
export interface Header {
  /** Names and titles, one for each line that has any. */
  readonly slots: readonly Slot[];
  readonly date?: DatedQuote;
  readonly places: readonly Quote[];
  readonly links: readonly Quote[];
  readonly labels: readonly Labelled[];
  /** Lines of the header with nothing but a duration, a rule or a sign. */
  readonly noise: readonly Quote[];
}

/** A part of a header that may name something; `line` keeps its marks. */
export interface Slot {
  readonly quote: Quote;
  readonly line: Line;
}

/** An entry taken apart into its header and the lines below it. */
export interface SplitEntry {
  readonly group: readonly DatedLine[];
  readonly header: readonly DatedLine[];
  readonly body: readonly DatedLine[];
}

/** Finds where the header of each entry ends, looking at all entries of the section at once, and at the names that each still lacks. */
export function splitHeaders(segments: readonly Segment[], traits: Traits, words: Lexicon): SplitEntry[] {
  const ends = segments.map(({ lines }) => firstEnd(lines, words));
  for (let step = 0; step < 3; step++) {
    const open = segments.map(({ lines }, j) => lines[ends[j] ?? 0] !== undefined && mayContinue(lines, ends[j] ?? 0, words));
    const lacking = segments.map(({ lines }, j) => lacks(lines.slice(0, ends[j]), traits, words));
    const wanted = segments.map(({ lines }, j) => givesMissing(lines, ends[j] ?? 0, traits, words));
    const ready = open.filter((yes, j) => yes && lacking[j]).length;
    const usual = ready > 0 && ready >= lacking.filter(Boolean).length * 0.5;
    const grow = segments.map((_, j) => wanted[j] === true || (usual && lacking[j] === true && open[j] === true));
    if (!grow.some(Boolean)) break;
    for (const [j, yes] of grow.entries()) if (yes) ends[j] = (ends[j] ?? 0) + 1;
    for (const [j, { lines }] of segments.entries()) ends[j] = takeTrailing(lines, ends[j] ?? 0, words);
  }
  return segments.map(({ group, lines }, j) => ({ group, header: lines.slice(0, ends[j]), body: lines.slice(ends[j]) }));
}

/** Whether a header still wants a name: one that its section needs, or a second one where none is needed. */
function lacks(header: readonly DatedLine[], traits: Traits, words: Lexicon): boolean {
  const needed = traits.roles.filter(({ need }) => need >= 0.15).length;
  return needed < traits.roles.length ? slotCount(header) < 2 : missingRoles(readHeader(header, words), traits, words).length > 0;
}

/** Whether a line clearly names something that the header above it does not. */
function givesMissing(lines: readonly DatedLine[], at: number, traits: Traits, words: Lexicon): boolean {
  const next = lines[at];
  if (!next || at > 5 || !isNameLike(next, words)) return false;
  const { line } = next;
  return traits.roles.some(
    ({ score }) => score(line.text, words) >= CLEAR && !lines.slice(0, at).some((other) => other.rest.some((quote) => score(quote.text, words) >= CLEAR / 2)),
  );
}

const CLEAR = 0.9;

/** The header reaches at least to the date, when one stands near the top, and takes the links and places behind it. */
function firstEnd(lines: readonly DatedLine[], words: Lexicon): number {
  const limit = Math.min(lines.length, 6);
  let end = 1;
  for (let at = 0; at < limit; at++) {
    const { line, anchor } = lines[at] as DatedLine;
    if (at > 0 && (line.kind === 'item' || isLabelLine(line, words)) && !anchor) break;
    if (at > 0 && !anchor && line.depth === 0 && !isBrief(line.text, 120)) break;
    if (anchor) {
      end = at + 1;
      break;
    }
  }
  for (let at = 1; at < limit && at >= end; at++) {
    const { line } = lines[at] as DatedLine;
    if (line.depth > 0 && !isLabelLine(line, words)) end = at + 1;
    else break;
  }
  return takeTrailing(lines, end, words);
}

function takeTrailing(lines: readonly DatedLine[], from: number, words: Lexicon): number {
  let end = from;
  for (let at = end; at < Math.min(lines.length, from + 4); at++) {
    const { line, range, rest } = lines[at] as DatedLine;
    if (line.kind === 'item') break;
    const bare =
      isBareLink(line) || (range !== undefined && rest.length === 0) || isDuration(line.text) || (line.text.length < 60 && placeScore(line.text, words) >= 0.8);
    if (!bare) break;
    end = at + 1;
  }
  return end;
}

/** Whether a line has the shape of a name: no item, no label, no sentence, no score. */
function isNameLike({ line }: DatedLine, words: Lexicon): boolean {
  if (line.kind === 'item' || isLabelLine(line, words) || !isBrief(line.text, 150) || NO_NAME.test(line.text)) return false;
  const label = readLabel(line, words);
  return !label || label.value.text === '';
}

/** Scores and honours. */
const NO_NAME = /^(?:[\d(]|c?gpa\b)|\b(?:cum laude|with (?:honou?rs|distinction)|first class|upper second)\b/iu;

/** Whether the next line can still name the employer or the title. */
function mayContinue(lines: readonly DatedLine[], at: number, words: Lexicon): boolean {
  const { line } = lines[at] as DatedLine;
  if (!isNameLike(lines[at] as DatedLine, words)) return false;
  if (line.depth > 0 || isEmphasised(line) || line.gap === 0) return true;
  const before = lines[at - 1]?.line;
  return before !== undefined && (before.gap > 0 || at === 1);
}

function slotCount(header: readonly DatedLine[]): number {
  let count = 0;
  for (const { line, rest } of header) {
    if (isBareLink(line) || isDuration(line.text)) continue;
    for (const quote of rest) count += HARD_BORDER.test(quote.text) || /,\s/u.test(quote.text) ? 2 : 1;
  }
  return count;
}

export const HARD_BORDER = /\t|\s[|·•∙@/]\s|\s[–—-]{1,3}\s|\s(?:at|bei|chez|@)\s/iu;

/** A line that is nothing but an address. */
export function isBareLink(line: Line): boolean {
  return /^\W{0,2}(?:(?:https?:\/\/|www\.)\S+|(?:[\p{Ll}\p{N}-]+\.)+\p{Ll}{2,6}(?:\/\S*)?)\/?$/u.test(isCaps(line.text) ? line.text.toLowerCase() : line.text);
}

function isDuration(text: string): boolean {
  return (
    text.length < 40 &&
    /^[([]?\d{1,2}(?:[.,]\d)?\+?(?:\s\p{L}{1,12}|[ymd]|yrs?|mos?|[年个個月]+|년|개월)\.?(?:[\s,]+(?:\p{L}{1,3}\s)?\d{1,2}(?:\s\p{L}{1,12}|[md]|mos?|[个個月]+|개월)\.?)?[)\]]?$/iu.test(
      text,
    )
  );
}

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
  if (bracket?.[1] && placeScore(bracket[1], words) >= 0.8) {
    const at = bracket.index + bracket[0].indexOf(bracket[1]);
    places.push(slice(quote, at, at + bracket[1].length));
    if (bracket.index > 0) slots.push({ quote: slice(quote, 0, bracket.index), line });
    return;
  }
  slots.push({ quote, line });
}

/** The marks that lie in a part of a line, counted from the part's start. */
export function marksWithin(slot: Slot): Mark[] {
  const start = slot.line.text.indexOf(slot.quote.text);
  return slot.line.marks
    .filter((mark) => mark.start < start + slot.quote.text.length && mark.end > start)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
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
