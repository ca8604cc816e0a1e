import { isWholly, type Line, type Mark, type Quote } from '../document/index.js';
import type { DateRange } from '../fields/date-range.js';
import type { Lexicon } from '../lexicon/index.js';
import { isCaps } from './heading.js';
import type { Labelled } from './label.js';

/** A date with the line that it stands on. */
export interface DatedQuote {
  readonly line: Line;
  readonly range: DateRange;
}

/** What the header of an entry says, before anyone decides which part is the employer and which the title. */
export interface Header {
  /** Names, titles and places, one for each line that has any. */
  readonly slots: readonly Slot[];
  readonly date: DatedQuote | undefined;
  readonly links: readonly Quote[];
  readonly labels: readonly Labelled[];
  /** Whether a header above it names what it shares with others (an employer above roles). */
  readonly grouped: boolean;
  /** Lines of the header with nothing but a duration, a rule or a sign. */
  readonly noise: readonly Quote[];
}

/** A part of a header that may name something; `line` keeps its marks. */
export interface Slot {
  readonly quote: Quote;
  readonly line: Line;
  /** Where a name in bold ends that opens it: it is one name, whatever signs it has inside. */
  readonly lead?: number;
}

/** A line that is nothing but an address. */
export function isBareLink({ text }: Line): boolean {
  const dot = text.indexOf('.');
  if (dot < 0 ? !text.includes('//') : WORDS.test(text)) return false;
  return BARE_LINK.test(isCaps(text) ? text.toLowerCase() : text);
}

/** A blank between two words: no address has one. */
const WORDS = /[a-z\d] [a-zA-Z\d]/u;
const BARE_LINK = /^\W{0,2}(?:(?:https?:\/\/|www\.)\S+|(?:[\p{Ll}\p{N}-]+\.)+\p{Ll}{2,14}(?:\/\S*)?)\/?$/u;

/** A line that says nothing but how long: "3 yrs 6 mos", "(11 mois)", "a few weeks". */
export function isDuration(text: string): boolean {
  return text.length < 40 && BEGINS.test(text) && DURATION.test(text);
}

const BEGINS = /^[([]?(?:\d|an?\s)/iu;
const DURATION =
  /^[([]?(?:\d{1,2}(?:[.,]\d)?\+?|an?(?=\s(?:year|month))|a\sfew(?=\s(?:second|day|week|month)))(?!\sc?gpa)(?:\s\p{L}{1,12}|[ymd]|yrs?|mos?|[年个個月]+|년|개월)\.?(?:[\s,]+(?:\p{L}{1,3}\s)?\d{1,2}(?:\s\p{L}{1,12}|[md]|mos?|[个個月]+|개월)\.?)?[)\]]?$/iu;

/** `8 years` beside `Started Jan 2019`: how long, where the date may stand behind a name (`24 Ovens, 2019`). */
export function isLength(text: string, words: Lexicon): boolean {
  return isDuration(text) && words.dates.units.includes(/\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');
}

/** `[Link to certificate](…)`, `[Demo](…)`: a line that says nothing but that it is a link. */
export function isLinkLabel(line: Line, words: Lexicon): boolean {
  if (line.text.length > 40 || !isWholly(line, 'link')) return false;
  const first = /^(\S+)\s\p{Ll}/u.exec(line.text)?.[1];
  return words.navigation.has(line.text) || (first !== undefined && words.navigation.has(first));
}

/** The marks that lie in a part of a line, counted from the part's start. */
export function marksWithin(slot: Slot): Mark[] {
  const start = slot.line.text.indexOf(slot.quote.text);
  return slot.line.marks
    .filter((mark) => mark.start < start + slot.quote.text.length && mark.end > start)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
}
