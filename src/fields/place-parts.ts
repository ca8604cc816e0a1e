import type { Quote } from '../document/index.js';
import type { Place } from './place.js';
import { type Piece, quoteOf } from './place-pieces.js';
import { isSameState, isUsState } from './regions.js';

/** Decides what the pieces of an address are to each other: which name is the town, which the region, and where the street ends. */
export function assemble(line: Quote, all: readonly Piece[]): Place {
  const pieces = withStateCode(line, all);
  const code = pieces.find((piece) => piece.kind === 'code');
  const town = townOf(pieces);
  const region = regionOf(pieces, town);
  const address = addressOf(pieces, town);
  return {
    ...(address ? { address: quoteOf(line, address) } : {}),
    ...(code ? { postalCode: quoteOf(line, code) } : {}),
    ...(town ? { city: quoteOf(line, town) } : {}),
    ...(region ? { region: quoteOf(line, region) } : {}),
  };
}

/**
 * `California, CA 94115`: a state's code beside its name belongs to the postal code, as it was written.
 * `Oregon, WI 53575`: the name of another state is a town's.
 */
function withStateCode(line: Quote, pieces: readonly Piece[]): Piece[] {
  const at = pieces.findIndex((piece, index) => pieces[index + 1]?.kind === 'code' && piece.kind === 'region' && isUsState(quoteOf(line, piece).text));
  const [state, code] = [pieces[at], pieces[at + 1]];
  if (!state || !code) return [...pieces];
  const isNamed = (piece: Piece): boolean => isSameState(quoteOf(line, state).text, quoteOf(line, piece).text);
  const names = pieces.filter((piece) => piece !== state && piece.kind === 'region');
  if (!names.some(isNamed)) {
    const [town] = pieces.some(({ kind }) => kind === 'name' || kind === 'near') ? [] : names;
    return pieces.map((piece) => (piece === town ? { ...piece, kind: 'name' } : piece));
  }
  return [...pieces.slice(0, at), { ...code, start: state.start }, ...pieces.slice(at + 2)];
}

/** The town: the name beside the postal code, else one behind the street, before the region. */
function townOf(pieces: readonly Piece[]): Piece | undefined {
  const near = pieces.find((piece) => piece.kind === 'near');
  if (near) return near;
  const streets = pieces.map((piece) => piece.kind).lastIndexOf('street');
  const code = pieces.findIndex((piece) => piece.kind === 'code');
  const names = pieces.filter((piece) => piece.kind === 'name');
  if (streets < 0) return names[0];
  const behindCode = code > streets ? names.filter((piece) => pieces.indexOf(piece) > code) : [];
  const region = pieces.findIndex((piece, index) => piece.kind === 'region' && index > streets);
  const behind = names.filter((piece) => pieces.indexOf(piece) > streets);
  if (region > 0) return behind.filter((piece) => pieces.indexOf(piece) < region).at(-1) ?? names[0];
  if (behindCode.length > 0) return behindCode[0];
  if (behind.length === 0) return names[0];
  return behind.length > 2 ? behind.at(-2) : behind[0];
}

/** The region: a known one, else the next name behind the town. */
function regionOf(pieces: readonly Piece[], town: Piece | undefined): Piece | undefined {
  const at = town ? pieces.indexOf(town) : -1;
  const known = pieces.filter((piece) => piece.kind === 'region');
  const streets = pieces.map((piece) => piece.kind).lastIndexOf('street');
  return known[0] ?? (at > streets || streets < 0 ? pieces.slice(at + 1).find((piece) => piece.kind === 'name' || piece.kind === 'near') : undefined);
}

/** The street with its numbers, and the names of quarters between it and the town. */
function addressOf(pieces: readonly Piece[], town: Piece | undefined): { start: number; end: number } | undefined {
  const first = pieces.find((piece) => piece.kind === 'street');
  const at = town ? pieces.indexOf(town) : -1;
  if (!first) return undefined;
  const from = pieces.indexOf(first);
  let last = first;
  for (const [index, piece] of pieces.entries()) {
    if (index <= from) continue;
    if (piece.kind === 'street' || (piece.kind === 'name' && index < at)) last = piece;
    else if (piece.kind === 'code' && index < at) continue;
    else break;
  }
  return { start: first.start, end: last.end };
}
