import type { Quote } from '../document/index.js';

/** One reason for believing a value: the rule that read it, and the words it was read from. */
interface Evidence {
  readonly rule: string;
  readonly quote: Quote;
}

/** A value, how sure we are of it (0–1), and why. */
export interface Finding {
  readonly value: string;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** A value that is a quotation: the reader's text, or what the rule makes of it. */
export function found(quote: Quote, rule: string, confidence: number, value: string = reader(quote.text)): Finding {
  return { value, confidence, evidence: [{ rule, quote }] };
}

/** A value put together from several quotations (the paragraphs of a summary), each kept as evidence. */
export function joined(quotes: readonly Quote[], rule: string, confidence: number, separator = '\n\n'): Finding | undefined {
  const kept = quotes.filter((quote) => reader(quote.text) !== '');
  if (kept.length === 0) return undefined;
  return { value: kept.map((quote) => reader(quote.text)).join(separator), confidence, evidence: kept.map((quote) => ({ rule, quote })) };
}

/** A quotation as a person would read it aloud: no tabs, no decorations at its ends. */
export function reader(text: string): string {
  return withoutEnd(text.replace(/\s+/gu, ' '))
    .replace(/^(?:[ |·•∙;,:_*~>–—]|-(?= ))+/u, '')
    .replace(DECORATION, '')
    .trim();
}

/** Without the signs at the end of a text whose blanks are folded; a dash or a colon is one only behind a blank. */
function withoutEnd(text: string): string {
  let end = text.length;
  for (;;) {
    if (SIGNS.includes(text.charAt(end - 1) || 'a')) end--;
    else if (text.charAt(end - 2) === ' ' && DASHES.includes(text.charAt(end - 1))) end -= 2;
    else return text.slice(0, end);
  }
}

const SIGNS = ' |·•∙;,_*~';
const DASHES = '-–—:';

/** Emoji and arrows that stand before or behind a value for looks. */
const DECORATION =
  /^(?!\s)(?:(?![©®™])\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}➤➢»→\s]|\u200d|\ufe0f)+|(?<!(?![©®™])\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\s]|\u200d|\ufe0f)(?:(?![©®™])\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\s]|\u200d|\ufe0f)+$/gu;

/** The same finding, less or more believed. */
export function trust(finding: Finding, factor: number): Finding {
  return { ...finding, confidence: Math.min(1, Math.max(0, finding.confidence * factor)) };
}
