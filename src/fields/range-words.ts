import { look } from './date-guards.js';
import type { DateTables } from './date-words.js';

/** The word that leads a date, and where it begins; without one, where the date begins. */
export interface Lead {
  readonly kind?: 'until' | 'since' | 'from';
  readonly start: number;
}

/** Finds the word before a date: "since", "Expected graduation:", "graduated in". */
export function leadBefore(text: string, start: number, words: DateTables): Lead {
  const gap = look(LEAD_GAP, text, start)?.[1]?.length ?? 0;
  const near = leadAt(text, start - gap, words);
  if (near) return near;
  const further = look(PREPOSITION, text, start)?.[1]?.length ?? 0;
  const far = further > 0 ? leadAt(text, start - further, words) : undefined;
  return far?.kind === 'until' ? far : { start };
}

function leadAt(text: string, at: number, words: DateTables): Lead | undefined {
  for (const kind of ['until', 'since', 'from'] as const) {
    const start = words[kind].before(text, at);
    if (start >= 0) return { kind, start };
  }
  return undefined;
}

const LEAD_GAP = /(?<=([\s:]{0,2}))/uy;
/** Between a word like "graduated" and its date. */
const PREPOSITION = /(?<=([\s:](?:in|on|en|em|im|am|nel|il|le|w|в|у|op|par)\s))/uy;

const DASH = '(?:[-‐-―−~〜～˗→⟶➔>/]+)';
// What may stand around the dash or word between two dates: brackets, marks of emphasis, cells of a table.
const JOINER_OPENING = /[\s)\]*_'.,|]{0,3}/uy;
const JOINER_DASH = new RegExp(`${DASH}|\\|`, 'uy');
const JOINER_CLOSING = /[\s(\[*_'|]{0,3}/uy;
const TURKISH_END = /'(?:[dt][ae]n?|y?[ea])(?!\p{L})/uy;

/** Whether the text between two dates joins them: `loosely` by a slash or a cell's border, plainly by a dash or a word. */
export function isJoined(text: string, from: number, to: number, lead: Lead, words: DateTables): 'plain' | 'loose' | undefined {
  for (const start of [words.to.after(text, from), afterJoiner(text, from, lead, words)]) {
    if (start < 0 || start > to) continue;
    const end = afterWords(text, start, to, words);
    if (end === to) return /[-‐-―−~〜～→\p{L}]/u.test(text.slice(from, to)) ? 'plain' : 'loose';
  }
  return undefined;
}

function afterJoiner(text: string, from: number, lead: Lead, words: DateTables): number {
  const at = from + (look(JOINER_OPENING, text, from)?.[0].length ?? 0);
  const dash = afterDash(text, at);
  if (dash > at) return dash;
  const word = words.to.after(text, at);
  if (word >= 0 || lead.kind !== 'from') return word;
  return words.and.after(text, at);
}

function afterDash(text: string, at: number): number {
  return at + (look(JOINER_DASH, text, at)?.[0].length ?? 0);
}

/** Behind the blanks, brackets and words before the second date: "- to ", "– bis ", "(". */
function afterWords(text: string, from: number, to: number, words: DateTables): number {
  let at = from + (look(JOINER_CLOSING, text, from)?.[0].length ?? 0);
  const word = Math.max(words.to.after(text, at), words.from.after(text, at));
  if (word < 0 || word > to) return at;
  at = word;
  return text.charAt(at) === ' ' ? at + 1 : at;
}
