import { matchesIn, type Quote, type Span, slice } from '../document/index.js';
import { type Lexicon, labelKey } from '../lexicon/index.js';
import { BORDER } from './country.js';
import { findPostalCode } from './postal-code.js';
import { isBrazilianState, isRegion, isSameState, isTownToo, isUsState } from './regions.js';
import { endsInNumber, isEnglishStreet, isStreet, isUnit, streetEnd } from './street.js';

/** A piece of an address; `near` is a name that stands with the postal code. */
export interface Piece extends Span {
  readonly kind: 'street' | 'code' | 'name' | 'near' | 'region';
}

/** Cuts an address at its commas and, where a part holds several things, inside its parts. */
export function piecesOf(line: Quote, words: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  for (const span of spansOf(line)) pieces.push(...cutPart(line, span, pieces, words));
  return pieces.filter((piece) => piece.end > piece.start);
}

function spansOf(line: Quote): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const border of matchesIn(line.text, BORDER)) {
    spans.push({ start: from, end: border.index });
    from = border.index + border[0].length;
  }
  spans.push({ start: from, end: line.text.length });
  return spans.map((span) => trimmed(line.text, span)).filter((span) => span.end > span.start);
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const lead = part.search(/[\p{L}\p{N}#〒]/u);
  return lead < 0 ? { start, end: start } : { start: start + lead, end: start + part.replace(/(?<![^\p{L}\p{N}.)）ºª])[^\p{L}\p{N}.)）ºª]+$/u, '').length };
}

function cutPart(line: Quote, span: Span, before: readonly Piece[], words: Lexicon): Piece[] {
  const text = line.text.slice(span.start, span.end);
  const last = before.at(-1);
  const street = isStreet(text) && !(endsInNumber(text) && before.some((piece) => piece.kind === 'street'));
  const houseNumber = last?.kind === 'street' && /^\d{1,4}$/u.test(text) && !/\d/u.test(line.text.slice(last.start, last.end));
  if (houseNumber || (isUnit(text) && !/^\d{4}$/u.test(text))) return [{ ...span, kind: 'street' }];
  const code = findPostalCode(text, street);
  if (code) return aroundCode(line, span, { start: span.start + code.start, end: span.start + code.end }, street, words);
  if (street) return splitStreet(text, span);
  if (/\d/u.test(text) && last?.kind === 'street') return [{ ...span, kind: 'street' }];
  return splitNames(
    text,
    span,
    'name',
    before.some((piece) => piece.kind === 'name' || piece.kind === 'near'),
  );
}

/** `Berliner Straße 14 68161 Mannheim`, `Dayton OH 45402`, `CEP 13040-555`: what stands before and behind the postal code. */
function aroundCode(line: Quote, span: Span, code: Span, street: boolean, words: Lexicon): Piece[] {
  const before = trimmed(line.text, { start: span.start, end: code.start });
  const after = trimmed(line.text, { start: code.end, end: span.end });
  const [head, tail] = [line.text.slice(before.start, before.end), line.text.slice(after.start, after.end)];
  const names = tail === '' ? [] : splitNames(tail, after, 'near', false);
  if (street && head !== '' && isStreet(head))
    return [...(tail === '' ? openStreet(head, before) : [{ ...before, kind: 'street' as const }]), { ...code, kind: 'code' }, ...names];
  if (words.labels.get(labelKey(head))?.includes('postalCode')) return [{ ...code, kind: 'code' }, ...names];
  const [full, short] = [head.replace(/(?<!\s)\s+\S+$/u, ''), head.split(/\s+/u).at(-1) ?? ''];
  if (full !== head && isUsState(short) && isSameState(short, lastWordsOf(full, short))) {
    const start = before.end - short.length;
    return [...splitNames(full, { start: before.start, end: before.start + full.length }, 'near', true), { start, end: code.end, kind: 'code' }, ...names];
  }
  return [...(head === '' ? [] : splitNames(head, before, 'near', tail !== '')), { ...code, kind: 'code' }, ...names];
}

/** The last words of a text that are a state's name: "San Francisco California" before "CA". */
function lastWordsOf(text: string, code: string): string {
  const parts = text.split(/\s+/u);
  for (let count = 1; count <= 3; count++) {
    const name = parts.slice(-count).join(' ');
    if (isSameState(code, name)) return name;
  }
  return text;
}

/** A street, and the town behind it where nothing but a blank stands between them. */
function splitStreet(text: string, span: Span): Piece[] {
  const end = streetEnd(text);
  if (end === undefined) return [{ ...span, kind: 'street' }];
  const rest = text.slice(end).trimStart();
  return [{ start: span.start, end: span.start + end, kind: 'street' }, ...splitNames(rest, { start: span.end - rest.length, end: span.end }, 'name', false)];
}

/** `17 rue Laganne Toulouse Haute-Garonne` before a postal code: nothing says where the street ends, so the last two words are town and region. */
function openStreet(text: string, span: Span): Piece[] {
  const split = splitStreet(text, span);
  const match = /^(\d.*\s\S+)\s(\p{Lu}[\p{L}'’-]+)\s(\p{Lu}[\p{L}'’-]+)$/u.exec(text);
  if (split.length > 1 || !match?.[1] || !match[2] || !match[3] || isEnglishStreet(text)) return split;
  const at = span.start + match[1].length;
  return [
    { start: span.start, end: at, kind: 'street' },
    { start: at + 1, end: at + 1 + match[2].length, kind: 'near' },
    { start: span.end - match[3].length, end: span.end, kind: 'region' },
  ];
}

/** `Austin Texas`, `Maringá/PR`, `CHENNAI TN`: a town with its region, or one of them. */
function splitNames(text: string, span: Span, kind: 'name' | 'near', known: boolean): Piece[] {
  if (isRegion(text) && (known || !isTownToo(text))) return [{ ...span, kind: 'region' }];
  const slash = /\s?[/-]\s?([A-Z]{2})$/u.exec(text);
  if (slash?.[1] && (isBrazilianState(slash[1]) || isUsState(slash[1])))
    return [
      { start: span.start, end: span.start + slash.index, kind },
      { start: span.end - 2, end: span.end, kind: 'region' },
    ];
  for (const border of matchesIn(text, /\s+/gu)) {
    const tail = text.slice(border.index + border[0].length);
    if (!isRegion(tail) || (/^[A-Z]{2,3}$/u.test(tail) && tail === tail.toLowerCase())) continue;
    return [
      { start: span.start, end: span.start + border.index, kind },
      { start: span.end - tail.length, end: span.end, kind: 'region' },
    ];
  }
  return [{ ...span, kind }];
}

/** The words of a piece, without the short word for "town" that opens it in Russian and Ukrainian. */
export function quoteOf(line: Quote, { start, end }: Span): Quote {
  const prefix = /^(?:г|м|гор)\.\s?/u.exec(line.text.slice(start, end))?.[0].length ?? 0;
  return slice(line, start + prefix, end);
}
