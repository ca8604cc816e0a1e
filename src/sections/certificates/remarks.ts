import { concat, type Line, type Span, slice } from '../../document/index.js';
import type { Kit } from '../../structure/kit.js';

/** Takes off what has no field: until when a certificate is good, its number, and how long a course was (`First Aid (exp. 08/2026)`, `Issued Mar 2022 · Credential ID AB-12`, `May 2021 – 20 hours`). */
export function withoutRemarks(lines: readonly Line[], kit: Kit): readonly Line[] {
  return lines.flatMap((line) => {
    const end = line.text.length > LONGEST ? undefined : remarkIn(line, kit);
    if (!end) return [line];
    kit.ledger.drop(slice(line, end.start, end.end), 'no-field');
    const parts = [slice(line, 0, end.start), slice(line, end.end)];
    const left = { ...line, ...concat(parts, /^[^,;.)）\]]/u.test(parts[1]?.text ?? '') && end.start > 0 ? ' ' : '') };
    return /[\p{L}\p{N}]/u.test(left.text) ? withoutRemarks([left], kit) : [];
  });
}

const LONGEST = 200;

/** A word for it with its date or number behind it, and the brackets or the sign that hold both. */
function remarkIn({ text }: Line, { words, dates }: Kit): Span | undefined {
  for (const word of words.expiry.find(text)) {
    const date = dates(text.slice(word.end)).find(({ start }) => start <= NEAR);
    if (date) return held(text, word.start, word.end + date.end);
  }
  for (const word of words.credentialIds.find(text)) {
    const number = NUMBER.exec(text.slice(word.end));
    if (number) return held(text, word.start, word.end + number[0].length);
  }
  const length = WORKLOAD.exec(text);
  return length?.[1] && words.workload.has(length[1]) ? { start: length.index, end: text.length } : undefined;
}

/** ` – 20 hours` at the end of a line. */
const WORKLOAD = /\s[–—|·-]\s\d{1,4}(?:[.,]\d{1,2})?\s?(\p{L}[\p{L}./ ]{0,24})$/u;

/** With the signs before it, and brackets around it. */
function held(text: string, from: number, to: number): Span {
  const before = text.slice(0, from).replace(/(?<![\s,;|·•–—-])[\s,;|·•–—-]+$/u, '');
  const close = /[(（[]$/u.test(before) ? /^\s?[)）\]]/u.exec(text.slice(to)) : null;
  return { start: (close ? before.slice(0, -1).trimEnd() : before).length, end: to + (close?.[0].length ?? 0) };
}

/** Signs between the word and its date: `exp. `, `: `. */
const NEAR = 3;

/** `: AB-1234`, ` #998877`: letters and digits, and among them a digit. */
const NUMBER = /^[\s.:：#№]{0,4}(?=[\p{Lu}\p{Ll}_/-]{0,24}\d)[\p{Lu}\p{Ll}\d][\p{Lu}\p{Ll}\d_/-]{1,60}/u;
