import { concat, type Line, type Quote, slice } from '../document/index.js';
import type { Lexicon } from '../lexicon/index.js';
import type { DatedLine } from './anchor.js';
import { cutLine } from './cut.js';
import type { SplitEntry } from './header-end.js';
import { tagsFrom } from './tags.js';

/** Moves what a header tells behind a name in bold or in a link to the body: `**Loom** – a pattern editor for weavers, with a preview`. */
export function withLead(entry: SplitEntry, words: Lexicon): SplitEntry {
  const [first, ...others] = entry.header;
  const at = first && leadEnd(first.line);
  if (!first || !at || first.rest.length === 0) return entry;
  const tags = tagsFrom(first.line, at);
  const told = first.rest.flatMap((quote) => behind(quote, first.line, tags.at(-1)?.end ?? at));
  const text = told.map((quote) => quote.text).join(' ');
  if (!isTold(text) || (text.length < NAME && /^\p{Lu}/u.test(text) && (words.organisations.occursIn(text) || words.schools.occursIn(text)))) return entry;
  const tagged = tags[0] ? [slice(first.line, tags[0].start, tags.at(-1)?.end)] : [];
  const name: DatedLine = { ...first, rest: [slice(first.line, 0, at), ...tagged] };
  const end = entry.body.findIndex(({ line }) => line.kind !== 'text' || line.gap > 0 || line.block !== first.line.block);
  const rest = end < 0 ? entry.body.length : end;
  const whole = concat([...told, ...entry.body.slice(0, rest).map(({ line }) => line)], ' ');
  const from = rest === 0 ? first.line.text.indexOf(whole.text) : -1;
  const marks = from < 0 ? [] : cutLine(first.line, from, from + whole.text.length).marks;
  const line: Line = { ...first.line, ...whole, kind: 'text', gap: 1, marks };
  return { ...entry, header: [name, ...others], body: [{ line, rest: [line], anchor: false }, ...entry.body.slice(rest)] };
}

/** A longer text is no name of an organisation. */
const NAME = 60;

/** Where the name ends that stands in bold or in a link at the head of a line, with a dash, a colon or a stop behind it and its tags. */
export function leadEnd(line: Line): number | undefined {
  const { text, marks } = line;
  const end = Math.max(0, ...marks.filter((mark) => mark.start === 0 && (mark.type === 'strong' || mark.type === 'link')).map((mark) => mark.end));
  if (end === 0 || end >= text.length) return undefined;
  const name = text.slice(0, end).replace(/(?<![\s:：.–—-])[\s:：.–—-]+$/u, '');
  const tagged = tagsFrom(line, end).at(-1)?.end ?? name.length;
  return name !== '' && /^[\s.]*(?:[:：.]|[–—-]{1,3})\s/u.test(text.slice(tagged)) ? name.length : undefined;
}

/** What a part of a line says behind an index of the line, without the sign between. */
function behind(quote: Quote, line: Line, end: number): Quote[] {
  const start = line.text.indexOf(quote.text);
  if (start + quote.text.length <= end) return [];
  const rest = slice(quote, Math.max(0, end - start));
  const sign = /^[\s.]*(?:[:：.]|[–—-]{1,3})\s+/u.exec(rest.text)?.[0].length ?? 0;
  return rest.text.length > sign ? [slice(rest, sign)] : [];
}

/** A phrase that tells of something: more words than a name or a place has, most of them small. */
function isTold(text: string): boolean {
  const words = text.split(' ');
  const small = words.filter((word) => /^[("“]?\p{Ll}/u.test(word)).length;
  return (words.length >= 4 && small >= words.length / 2) || (words.length >= 10 && small >= words.length / 4);
}
