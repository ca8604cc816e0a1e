/**
 * The same text, kept in one byte for each character where that is enough. A part of a text is kept as its whole is, and one dash or
 * bullet anywhere makes a CV two bytes wide; patterns with classes of Unicode run many times slower over such text.
 */
export function narrow(text: string): string {
  if (text.length > MOST || WIDE.test(text)) return text;
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes);
}

const WIDE = /[^\0-\xff]/;
/** A call takes only so many arguments. */
const MOST = 4096;
