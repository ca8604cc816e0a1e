import { slice } from '../document/index.js';
import { placeScore } from '../fields/place-score.js';
import { organisationScore } from '../fields/role.js';
import type { Lexicon } from '../lexicon/index.js';
import { sharedStarts } from './shared-names.js';
import type { Header, Slot } from './slot.js';

/**
 * Parts titles from employers where a page's text has left nothing but a blank between them: `Senior Baker (part-time) Copper
 * Kettle`, `Cook ormeval`. What one such line cannot tell, most lines of the section can.
 */
export function partTitles(headers: readonly Header[], words: Lexicon): readonly Header[] {
  const alone = headers.map(({ slots: [first, ...others], grouped }) =>
    first && !grouped && others.every((other) => isPlace(other, words)) ? first.quote.text : '',
  );
  const shared = sharedStarts(alone, (title, name) => mayPart(title, name, words));
  const parted = alone.map((text, at): NameStart | undefined => {
    const from = shared[at];
    return from === undefined ? nameStart(text, words) : { from, isClear: true };
  });
  const clear = parted.filter((part) => part?.isClear).length;
  const both = parted.filter((part) => part !== undefined).length;
  if (clear === 0 || both < FEWEST || both < headers.length * MOST) return headers;
  const names = parted.flatMap((part, at) => (part ? [alone[at]?.slice(part.from) ?? ''] : [])).sort((a, b) => a.length - b.length);
  return headers.map((header, at) => {
    const [first, ...others] = header.slots;
    if (!first || (!parted[at] && !others.every((other) => isPlace(other, words)))) return header;
    const from = shared[at] ?? startOfKnown(first.quote.text, names) ?? parted[at]?.from;
    return from === undefined ? header : { ...header, slots: [...cutAt(first, from), ...others] };
  });
}

/** Whether what stands before a shared name may be a title, and the name nobody's. */
function mayPart(title: string, name: string, words: Lexicon): boolean {
  if (FIRM_BORDER.test(title) || AT.test(`${title} ${name}`) || !words.occupations.occursIn(title)) return false;
  return ![words.occupations, words.seniority].some((list) => list.occursIn(name));
}

/** Whether a further line of a header has a place and nobody's name. */
function isPlace({ quote: { text } }: Slot, words: Lexicon): boolean {
  return placeScore(text, words) >= PLACE && organisationScore(text, words) === 0 && !PARTED.test(text);
}

const PLACE = 0.8;
const PARTED = /[\t|∙•·–—]|\s-\s/u;

/** How many lines must have a title and a name, and which share of all. */
const FEWEST = 2;
const MOST = 0.5;

function cutAt({ quote, line }: Slot, from: number): Slot[] {
  return [
    { quote: slice(quote, 0, from - 1), line },
    { quote: slice(quote, from), line },
  ];
}

/** Where a name begins behind a title, and whether nothing speaks against it. */
interface NameStart {
  readonly from: number;
  readonly isClear: boolean;
}

function nameStart(text: string, words: Lexicon): NameStart | undefined {
  const end = text.length > LONGEST || AT.test(text) ? undefined : titleEnd(text, words);
  const gap = end === undefined ? null : GAP.exec(text.slice(end));
  if (end === undefined || !gap) return undefined;
  const from = end + gap[0].length;
  const name = text.slice(from);
  const isNamed = /^["“«]?[\p{Lu}\p{Lo}\p{N}]/u.test(name);
  if (!isNamed && !SMALL_NAME.test(name)) return undefined;
  if (BORDER.test(text.slice(0, end)) || IN_BRACKETS.test(text.slice(0, end)) || BORDER.test(name.replace(/\([^()]*\)/gu, ''))) return undefined;
  if (words.seniority.opens(name)) return undefined;
  if ([words.employment, words.workModes, words.towns, words.seniority].some((list) => list.has(name))) return undefined;
  return { from, isClear: isNamed && !gap[1] };
}

const LONGEST = 140;

/** `Baker Pastry Copper Kettle`: where an employer begins that stands behind another title by itself. */
function startOfKnown(text: string, names: readonly string[]): number | undefined {
  const name = names.find((known) => known.length >= SHORTEST && text.length > known.length && text.endsWith(` ${known}`));
  return name === undefined ? undefined : text.length - name.length;
}

const SHORTEST = 4;

/** Where a title ends, or several that a sign joins: `Baker / Head of Pastry`. */
function titleEnd(text: string, words: Lexicon): number | undefined {
  let end: number | undefined;
  for (const { start, end: last } of words.occupations.find(text)) {
    if (end !== undefined && !CHAIN.test(text.slice(end, start))) break;
    end = last;
  }
  return end;
}

/** What stands between two titles of one person: a blank, or a sign with a few words. */
const CHAIN = /^\s?(?:(?:\S+\s){0,2}[/&+]\s?(?:\S+\s){0,3})?$/u;

/** Signs and words that part a title from an employer where an author writes them. */
const BORDER = /[\t|∙•·–—,，、;；:：]|\s-\s/u;
/** `Copper Kettle (Head of`: a title in brackets has its name before them. */
const IN_BRACKETS = /[(（][^()（）]*$/u;
/** Those that seldom stand inside a title. */
const FIRM_BORDER = /[\t|–—,，、;；:：]|\s-\s|(?:\p{Ll}{4}|\))\.\s/u;
const AT = /\s(?:at|@|bei|chez|presso)\s|@\S/iu;

/** What may stand between a title and the name behind it: a grade, what the title is of, a remark in brackets. */
const GAP = /^(?:\s(?:I{1,3}|IV|V))?(\s(?:of|de|di|für)\s\p{L}+(?:\s(?:and|&|y|et|e|und)\s\p{L}+)?)?(?:\s\([^()]*\))?\s(?=["“«\p{L}\p{N}])/u;

/** A name that its bearer writes small. */
const SMALL_NAME = /^\p{Ll}{4}\S*(?:\s\S+){0,2}$/u;
