import { slice } from '../document/index.js';
import { schoolScore } from '../fields/degree.js';
import type { Lexicon } from '../lexicon/index.js';
import { sharedStarts } from './shared-names.js';
import type { Header, Slot } from './slot.js';

/** Parts degrees from a field that several studies of one section have behind them: `Course for Bread Bakers Food Technology`. */
export function partFields(headers: readonly Header[], words: Lexicon): readonly Header[] {
  const slots = headers.flatMap((header) => header.slots);
  const starts = sharedStarts(
    slots.map(({ quote }) => quote.text),
    (degree, field) => mayPart(degree, field, words),
  );
  if (starts.every((start) => start === undefined)) return headers;
  const cuts = new Map(slots.map((slot, at) => [slot, starts[at]]));
  return headers.map((header) => ({ ...header, slots: header.slots.flatMap((slot) => cutAt(slot, cuts.get(slot))) }));
}

function cutAt(slot: Slot, from: number | undefined): Slot[] {
  if (from === undefined) return [slot];
  return [
    { ...slot, quote: slice(slot.quote, 0, from - 1) },
    { ...slot, quote: slice(slot.quote, from) },
  ];
}

/** Whether a field may begin there: behind more than a degree and one word of a field (`BSc Applied Physics`), and not within a school's name. */
function mayPart(degree: string, field: string, words: Lexicon): boolean {
  if (!words.studyFields.opens(field) || schoolScore(degree, words) > 0.5) return false;
  const [known] = words.degrees.find(degree);
  const rest = known?.start === 0 ? degree.slice(known.end) : degree;
  return rest.split(' ').filter((word) => word.length > LONGEST_JOINER).length > 1;
}

const LONGEST_JOINER = 3;
