import { concat, type Line, slice } from '../../document/index.js';
import type { Kit } from '../../structure/kit.js';

/** Takes off what says until when a certificate is good: `First Aid (exp. 08/2026)`, `Issued Mar 2022 · Expires Mar 2027`. It has no field. */
export function withoutExpiry(lines: readonly Line[], kit: Kit): readonly Line[] {
  return lines.flatMap((line) => {
    const end = expiryIn(line, kit);
    if (!end) return [line];
    kit.ledger.drop(slice(line, end.start, end.end), 'no-field');
    const left = { ...line, ...concat([slice(line, 0, end.start), slice(line, end.end)], '') };
    return /[\p{L}\p{N}]/u.test(left.text) ? [left] : [];
  });
}

/** A word for it with a date behind it, and the brackets or the sign that hold both. */
function expiryIn({ text }: Line, { words, dates }: Kit): { start: number; end: number } | undefined {
  if (text.length > LONGEST) return undefined;
  for (const word of words.expiry.find(text)) {
    const date = dates(text.slice(word.end)).find(({ start }) => start <= NEAR);
    if (!date) continue;
    const before = text.slice(0, word.start).replace(/(?<![\s,;|·•–—-])[\s,;|·•–—-]+$/u, '');
    const behind = text.slice(word.end + date.end);
    const bracketed = /[(（[]$/u.test(before) && /^\s?[)）\]]/u.test(behind);
    const start = (bracketed ? before.slice(0, -1).trimEnd() : before).length;
    return { start, end: word.end + date.end + (bracketed ? (/^\s?[)）\]]/u.exec(behind)?.[0].length ?? 0) : 0) };
  }
  return undefined;
}

const LONGEST = 200;

/** Signs between the word and its date: `exp. `, `: `. */
const NEAR = 3;
