import { type CountryCode, findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { matchesIn, type Span } from '../document/index.js';

/** A phone number as it was written. */
export interface PhoneMatch extends Span {
  readonly value: string;
}

/**
 * The phone numbers of a text. An international number is always seen; a national one with the country that it belongs to,
 * or, when `trusted` (a label or a `tel:` link says so), whenever it has enough digits.
 */
export function findPhones(text: string, country?: string, trusted = false): PhoneMatch[] {
  if (text.length > 300 || (text.match(/\d/gu)?.length ?? 0) < 7) return [];
  const found: PhoneMatch[] = [];
  for (const match of matchesIn(text, CANDIDATE)) {
    const value = match[0].replace(/(?<![\s.,/·|-])[\s.,/·|-]+$/u, '');
    const digits = digitsOf(value).length;
    if (digits < 7 || digits > 15 || NOT_A_PHONE.test(value)) continue;
    if (trusted || isPhone(value, country)) found.push({ start: match.index, end: match.index + value.length, value });
  }
  return found;
}

/** The digits of a number, without what stands between them. */
export const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/** Digits with what people put between them; a leading `+`, `(` or country code in brackets. */
const CANDIDATE = /(?<![\p{L}\p{N}/.@_=-])(?:\+\s?|00)?(?:\(\+?\d{1,5}\)[\s-]{0,3})?\d(?:[\s./()-]{0,3}\d){6,14}(?![\p{Ll}\p{Lo}\d@])/gu;
/** Dates, year ranges and plain long numbers. */
const NOT_A_PHONE =
  /^(?:19|20)\d\d\s?[-–/.]\s?(?:(?:19|20)\d\d|\d{1,2}(?:[-/.]\d{1,2})?)$|^\d{1,2}[./]\d{1,2}[./]\d{4}$|^\d{1,2}[./]\d{4}\s?[-–]\s?\d{1,2}[./]\d{4}$/u;

function isPhone(value: string, country: string | undefined): boolean {
  if (/^\s*\(?\+/u.test(value) || /^00\d/u.test(value)) {
    const number = parsePhoneNumberFromString(value.replace(/^00/u, '+').replace(/^\(\+(\d+)\)/u, '+$1'));
    return number === undefined ? digitsOf(value).length >= 9 : true;
  }
  if (country && findPhoneNumbersInText(value, { defaultCountry: country as CountryCode }).length > 0) return true;
  return NATIONAL_SHAPE.test(value);
}

/** Shapes that only phone numbers have: `(512) 555-0188`, `940-242-1288`, `06.88.23.43.20`, `(91) 9551388101`, `28 55 01 36`, `900 55 012`, `086-13100001111`. */
const NATIONAL_SHAPE =
  /^(?=(?:\D*\d){9,11}\D*$)0\d{1,4}(?:\s?[ ./-]\s?\d{2,4}){2,4}$|^0\d{1,4}[ -]\d{6,9}$|^\(\d{2,5}\)[\s-]{0,3}\d[\d\s.-]{5,12}$|^\d{3}[-.\s]\d{3}[-.\s]\d{4}$|^0\d(?:[ .]\d\d){4}$|^0\d{2,4}\s?\/\s?\d\d(?: \d\d){2,4}$|^[2-9]\d(?: \d\d){3}$|^[49]\d\d \d\d \d{3}$|^1-\d{3}-\d{3}-\d{4}$|^0\d{2,4}[\s/-]\d{5,9}$|^0\d{9,10}$|^1\d{10}$|^0{0,2}86[ -]1\d{10}$/u;
