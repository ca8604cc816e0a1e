import { slice } from '../document/index.js';
import { schoolScore, studyFieldScore } from '../fields/degree.js';
import { fold, type Lexicon } from '../lexicon/index.js';
import { sharedStarts } from './shared-names.js';
import type { Header, Slot } from './slot.js';

/**
 * Parts degrees from a field that several studies of one section have behind them (`Course for Bread Bakers Food Technology`), and
 * from one that is named in them already (`Course in Rye Breads, Rye Breads`).
 */
export function partFields(headers: readonly Header[], words: Lexicon): readonly Header[] {
  const slots = headers.flatMap((header) => header.slots);
  const texts = slots.map(({ quote }) => quote.text);
  const shared = sharedStarts(texts, (degree, field) => mayPart(degree, field, words));
  const repeated = repeatedFields(texts, words);
  const starts = texts.map((_, at) => shared[at] ?? repeated[at]);
  if (starts.every((start) => start === undefined)) return headers;
  const cuts = new Map(slots.map((slot, at) => [slot, starts[at]]));
  return headers.map((header) => ({ ...header, slots: header.slots.flatMap((slot) => cutAt(slot, cuts.get(slot))) }));
}

/** Where fields begin behind the last comma of lines: all of them, if most repeat there what stands before. */
function repeatedFields(texts: readonly string[], words: Lexicon): readonly (number | undefined)[] {
  const fields = texts.map((text) => {
    const [comma] = /,\s(?=[^,]{2,60}$)/u.exec(text) ?? [];
    const at = comma === undefined ? -1 : text.lastIndexOf(comma);
    const field = text.slice(at + 2);
    if (at < 0 || schoolScore(field, words) > 0.1) return undefined;
    return { from: at + 2, isRepeated: at > field.length && ` ${bare(text.slice(0, at))} `.includes(` ${bare(field)} `) };
  });
  const known = fields.filter((field) => field !== undefined);
  const repeated = known.filter(({ isRepeated }) => isRepeated).length;
  const isHabit = repeated > 1 && repeated * 2 >= known.length;
  return fields.map((field) => (field && (isHabit || field.isRepeated) ? field.from : undefined));
}

const bare = (text: string): string =>
  fold(text)
    .replace(/[,:;/|()]/gu, '')
    .replace(/\s+/gu, ' ');

/** What stands before a comma and a field once more is one name, whatever signs it has inside. */
function cutAt(slot: Slot, from: number | undefined): Slot[] {
  if (from === undefined) return [slot];
  const { quote } = slot;
  const comma = quote.text.charAt(from - 2) === ',';
  const degree = slice(quote, 0, comma ? from - 2 : from - 1);
  return [
    { ...slot, quote: degree, ...(comma ? { lead: degree.text.length } : {}) },
    { ...slot, quote: slice(quote, from) },
  ];
}

/** Whether a field may begin there: behind more than a degree and one word of a field (`BSc Applied Physics`), and not within a school's name. */
function mayPart(degree: string, field: string, words: Lexicon): boolean {
  if (studyFieldScore(field, words) < 0.5 || schoolScore(degree, words) > 0.5) return false;
  const [known] = words.degrees.find(degree);
  const rest = known?.start === 0 ? degree.slice(known.end) : degree;
  return rest.split(' ').filter((word) => word.length > LONGEST_JOINER).length > 1;
}

const LONGEST_JOINER = 3;
