import { type Quote, slice } from '../../document/index.js';
import { type Draft, type Finding, isFinding, reader } from '../../evidence/index.js';
import { degreeScore, fieldsIn } from '../../fields/degree.js';
import type { Lexicon } from '../../lexicon/index.js';
import type { Field } from '../../structure/body.js';
import type { Entry } from '../../structure/entry.js';
import { isBrief, rolesOf } from '../../structure/label.js';
import type { Header } from '../../structure/slot.js';

/** Takes lines that only name a minor or a part of the field (`Minor in Music`) out of a header where another one names a degree. */
export function withoutMinors(header: Header, words: Lexicon): Header {
  const minors = header.slots.filter(({ quote }) => isMinor(quote, words));
  const others = header.slots.filter((slot) => !minors.includes(slot));
  if (minors.length === 0 || !others.some(({ quote }) => degreeScore(quote.text, words) > 0 || fieldsIn(quote.text, words).length > 0)) return header;
  const labels = minors.map(({ quote }) => ({ label: quote, roles: AREA, value: quote, marked: false }));
  return { ...header, slots: others, labels: [...header.labels, ...labels] };
}

const AREA = ['area'] as const;

/** What is beside the field of a study: fields whose label says so, and texts below it; and its other fields. */
export function minorsOf(
  entry: Entry,
  texts: readonly Quote[],
  words: Lexicon,
): { fields: readonly Field[]; labelled: readonly Minor[]; told: readonly Quote[] } {
  const isBeside = ({ path, label, roles, quotes }: Field): boolean =>
    path === undefined && roles.includes('area') && quotes.length === 1 && (words.minors.has(label.text) || label === quotes[0]);
  return {
    fields: entry.fields.filter((field) => !isBeside(field)),
    labelled: entry.fields.filter(isBeside).map(({ label, quotes: [value] }): Minor => (value && label !== value ? [label, value] : [label])),
    told: texts.filter((text) => isMinor(text, words)),
  };
}

/** The text that names a minor, or its label and its value. */
type Minor = readonly Quote[];

/** `Physics` with `Minor: Music` below it is `Physics, Minor: Music`; where nothing else names a field, the label goes. */
export function withMinors(area: Draft, minors: readonly Minor[]): Finding {
  const { value, confidence, evidence } = isFinding(area) ? area : { confidence: 0.8, evidence: [] };
  const said = minors.map((minor, at) => (value || at > 0 ? minor : minor.flatMap(partsOf).slice(-1)).map(({ text }) => reader(text)).join(': '));
  return {
    value: [...(value ? [value] : []), ...said].join(', '),
    confidence,
    evidence: [...evidence, ...minors.flat().map((quote) => ({ rule: 'minor', quote }))],
  };
}

/** `Minor in Music`, `Minors: Music, Dance`, `Emphasis on rye`. */
function isMinor(quote: Quote, words: Lexicon): boolean {
  const { text } = quote;
  if (!isBrief(text, LONGEST) || !words.minors.opens(text)) return false;
  const [label, value] = partsOf(quote);
  if (label && value) return words.minors.has(label.text) && !rolesOf(label.text, words).includes('courses');
  const [opening] = words.minors.find(text);
  const behind = opening && text.slice(opening.phrase.includes(' ') ? opening.phrase.lastIndexOf(' ') : opening.end).trimStart();
  return behind !== undefined && words.degreeJoiners.opens(behind);
}

/** A label and its value, or all of a text. */
function partsOf(quote: Quote): Minor {
  const colon = quote.text.indexOf(': ');
  return colon < 0 ? [quote] : [slice(quote, 0, colon), slice(quote, colon + 1)];
}

const LONGEST = 90;
