import type { Quote } from '../document/index.js';
import type { DatedLine } from './anchor.js';
import { type Body, SENTENCE } from './body.js';

/**
 * A line that stands alone below a job is one of its deeds where other jobs of the section list theirs without bullets, as the text of a page does:
 * it is one sentence, with a full stop or without as the deeds are, and no longer than they are where summaries look the same.
 */
export function withLoneDeeds(bodies: readonly Body[], entries: readonly { readonly body: readonly DatedLine[] }[]): readonly Body[] {
  if (entries.some((entry) => entry.body.some(({ line }) => line.kind !== 'text'))) return bodies;
  const lists = bodies.filter(({ items }) => items.length > 0);
  if (lists.length === 0) return bodies;
  const deeds = lists.flatMap(({ items }) => items);
  const heads = lists.flatMap(({ paragraphs }) => paragraphs);
  const closed = areClosed(deeds);
  const likeHeads = heads.length > 0 && areClosed(heads) === closed;
  const longest = LONGER * (deeds.reduce((sum, { text }) => sum + text.length, 0) / deeds.length);
  const isDeed = ({ text }: Quote): boolean => !SEVERAL.test(text) && SENTENCE.test(text) === closed && !(likeHeads && text.length > longest);
  return bodies.map((body) => {
    const [alone, ...more] = body.paragraphs;
    return alone && more.length === 0 && body.items.length === 0 && isDeed(alone) ? { ...body, paragraphs: [], items: [alone] } : body;
  });
}

const LONGER = 1.6;
/** Where one sentence ends and another begins. */
const SEVERAL = /[.!?]\s+\p{Lu}/u;

const areClosed = (quotes: readonly Quote[]): boolean => quotes.filter(({ text }) => SENTENCE.test(text)).length > quotes.length / 2;
