import { type Quote, type Span, slice } from '../../document/index.js';
import type { Lexicon } from '../../lexicon/index.js';

/** A text without its score: what stood before and behind it, and what the score says. */
export interface Scored {
  readonly rest: readonly Quote[];
  readonly label: Quote;
  readonly score?: Quote;
}

/** Takes the score off a text: `Computer Science, GPA: 3.9/4.0`, `Computer Science 3.8`, `BA History, First Class, Example College`. */
export function takeScore(quote: Quote, words: Lexicon): Scored | undefined {
  const { text } = quote;
  const borders = [...text.matchAll(/,\s|\s?[;|]\s|\t/gu)];
  const parts = [0, ...borders.map(({ index, 0: border }) => index + border.length)].map((start, j) => ({ start, end: borders[j]?.index ?? text.length }));
  for (const [j, { start, end }] of parts.entries()) {
    const found = scoreIn(text.slice(start, end), words);
    if (!found) continue;
    const further = parts
      .slice(j + 1)
      .findLast((part) => parts.slice(j + 1, parts.indexOf(part) + 1).every((one) => scoreIn(text.slice(one.start, one.end), words)?.start === 0));
    const whole = further?.end ?? start + (found.value?.end ?? end - start);
    const last = isClosedAlone(text.slice(start + found.start, whole)) ? whole - 1 : whole;
    const before = slice(quote, 0, text.slice(0, start + found.start).replace(SEPARATORS_BEFORE, '').length);
    const behind = slice(quote, last + (SEPARATORS_BEHIND.exec(text.slice(last))?.[0].length ?? 0));
    return {
      rest: [before, behind].filter((rest) => rest.text !== ''),
      label: slice(quote, start + found.start, last),
      ...(found.value ? { score: slice(quote, start + found.value.start, last) } : {}),
    };
  }
  return undefined;
}

/** `Mention Bien)`: the bracket was opened before the score. */
const isClosedAlone = (text: string): boolean => text.endsWith(')') && !text.includes('(');

const SEPARATORS_BEFORE = /(?<![\s,;(（|·•–—-])[\s,;(（|·•–—-]+$/u;
const SEPARATORS_BEHIND = /^(?:\.(?=\s|$))?[\s,;)）|·•–—\t-]*/u;

function scoreIn(text: string, words: Lexicon): Found | undefined {
  return labelledScore(text, words) ?? bareScore(text) ?? honours(text, words);
}

/** Where the score with its label begins, and where its value stands; a broken page may have lost the value. */
interface Found {
  readonly start: number;
  readonly value?: Span;
}

function labelledScore(text: string, words: Lexicon): Found | undefined {
  const labels = words.scoreLabels.find(text);
  for (const { start, end, phrase } of labels) {
    const before = NUMBER_BEFORE.exec(text.slice(0, start));
    if (before?.[1] && text.length - end <= 1) return { start: start - before[1].length, value: { start: start - before[1].length, end } };
    const behind = text.slice(end);
    const lead = /^\s?(?:[:：=]\s?)?/u.exec(behind)?.[0] ?? '';
    const from = end + lead.length;
    const marked = /[:：=]/u.test(lead);
    const number = NUMBER.exec(text.slice(from))?.[0] ?? '';
    if (number !== '' && (marked || /[.,/%]/u.test(number))) {
      const label = labels.find((other) => other.start === from + number.length + 1);
      return { start, value: { start: from, end: label?.end ?? from + number.length } };
    }
    const value = /^[^,;|)）]+/u.exec(text.slice(from))?.[0] ?? '';
    if (words.honours.find(text.slice(from))[0]?.start === 0 && lead !== '') return { start, value: { start: from, end: text.replace(/[)）]$/u, '').length } };
    if (marked && value !== '' && value.split(' ').length <= 3) return { start, value: { start: from, end: from + value.length } };
    if (behind === '' && phrase.includes(' ') && start > 0) return { start };
  }
  return undefined;
}

/** `3.8 GPA`: a number in front of its label. */
const NUMBER_BEFORE = /(?:^|[\s,(（])(\d[\d.,/]{0,12}\s)$/u;

/** `3.9`, `3.9/4.0`, `4,5 out of 5`, `85%`, `A-`. */
const NUMBER = /^(?:\d(?:[\d.,]{0,8}\d)?(?:\s?(?:\/|\p{L}{2,3}(?:\sof)?)\s?\d(?:[\d.,]{0,8}\d)?)?\s?%?|[A-F][+-]?)(?=\.?$|\.?[\s,;)）|])/u;

/** `Computer Science 3.8`, `2:1`, `91%`: a number at the end that can be nothing else. */
function bareScore(text: string): Found | undefined {
  const match =
    /(?:^|[\s\t(（])(\d{1,3}\s?\/\s?1[01]0|(?<=[(（])\d{1,2}(?:[.,]\d{1,2})?\s?\/\s?[23]0|\d(?:[.,]\d{1,2})?\s?\/\s?\d{1,2}(?:[.,]\d)?|[0-4][.,]\d{1,2}|[12][:.][12]|\d{2}(?:[.,]\d{1,2})?\s?%)[)）]?$/u.exec(
      text,
    );
  if (!match?.[1]) return undefined;
  const start = match.index + match[0].indexOf(match[1]);
  return { start, value: { start, end: start + match[1].length } };
}

/** `History, First Class`, `Economics (Distinction)`, `Infermieristica, 110/110 e lode`. */
function honours(text: string, words: Lexicon): Found | undefined {
  const honour = words.honours.find(text).at(-1);
  if (!honour || !/^[)）.]?$/u.test(text.slice(honour.end)) || !/(?:^|[\s,;(（|–—-]\s?)$/u.test(text.slice(0, honour.start))) return undefined;
  const start = bareScore(text.slice(0, honour.start).trimEnd())?.start ?? honour.start;
  return { start, value: { start, end: honour.end } };
}
