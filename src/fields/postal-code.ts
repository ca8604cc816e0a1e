import { matchesIn, type Span } from '../document/index.js';

/** Shapes of postal codes: the telling ones first, plain digits last. */
const SHAPES: readonly RegExp[] = [
  /〒\s?\d{3}-?\d{4}/gu,
  /(?<![\p{L}\d-])\d{5}-\d{3,4}(?![\p{L}\d-])/gu, // Brazil, USA
  /(?<![\p{L}\d-])\d{4}-\d{3}(?![\p{L}\d-])/gu, // Portugal
  /(?<![\p{L}\d-])\d{3}-\d{4}(?![\p{L}\d-])/gu, // Japan
  /(?<![\p{L}\d-])\d{2}-\d{3}(?![\p{L}\d-])/gu, // Poland
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?![\p{L}\d])/gu, // United Kingdom
  /(?<![\p{L}\d])[A-Z]\d[A-Z]\s?\d[A-Z]\d(?![\p{L}\d])/gu, // Canada
  /(?<![\p{L}\d])[AC-FHKNPRTV-Y]\d[\dW]\s?[AC-FHKNPRTV-Y\d]{4}(?![\p{L}\d])/gu, // Ireland
  /(?<![\p{L}\d])\d{4}\s?[A-Z]{2}(?![\p{L}\d])/gu, // Netherlands
  /(?<![\p{L}\d])[A-Z]{1,3}-\d{4,6}(?![\p{L}\d])/gu, // D-10115, LV-1010
  /(?<![\p{L}\d-])\d{3}\s\d{2,3}(?![\p{L}\d])/gu, // Sweden, Czechia, India
  /(?<![\p{L}\d./-])\d{4,6}(?![\p{L}\d./-])/gu,
];

/** Whether a code has a shape that nothing else has. */
export function isTellingCode(code: string): boolean {
  return /\p{L}|-|〒/u.test(code);
}

/** The postal code of a part of an address; digits that open a street are its house number. */
export function findPostalCode(text: string, street: boolean): Span | undefined {
  if (!/\d/u.test(text)) return undefined;
  for (const shape of SHAPES) {
    for (const match of matchesIn(text, shape)) {
      const end = match.index + match[0].length;
      if (street && !isTellingCode(match[0]) && (match.index === 0 || /^\s*\p{Ll}/u.test(text.slice(end)) || (end === text.length && match[0].length < 5)))
        continue;
      const digits = text.slice(Math.max(0, match.index - 5), end + 5).replace(/[^\d]/gu, '').length;
      if (digits > 9 && /^\d/u.test(match[0]) && /\d\s$|^\s\d/u.test(`${text.slice(0, match.index)}|${text.slice(end)}`)) continue;
      return { start: match.index, end };
    }
  }
  return undefined;
}
