import type { Span } from '../document/index.js';

/** The inside of a text that is one fenced block from end to end, as chat programs hand out documents. */
export function unfenced(text: string): Span | undefined {
  const start = OPEN.exec(text)?.[0].length;
  const close = text.lastIndexOf('\n```');
  if (start === undefined || close < start || text.slice(close + 4).trim() !== '') return undefined;
  return text.indexOf('\n```', start - 1) === close ? { start, end: close } : undefined;
}

const OPEN = /^\s{0,100}```[\w-]{0,20}[ \t]*\r?\n/u;
