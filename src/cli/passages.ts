import type { ParseResult } from '../index.js';

/** A piece of the source of which every character became the same thing. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** What it was read into, the value with the shortest evidence first; empty for headings, markup and what is unplaced. */
  readonly values: readonly Value[];
  /** Why it ended in no field. */
  readonly unplaced?: string;
}

/** A value of the résumé. */
export interface Value {
  /** JSON Pointer. */
  readonly pointer: string;
  readonly text: string;
  /** 0–1. */
  readonly confidence: number;
}

/** The values of a résumé, in its order. */
export function valuesOf({ resume, provenance }: ParseResult): Value[] {
  return Object.entries(provenance).map(([pointer, { confidence }]) => ({ pointer, text: String(valueAt(resume, pointer)), confidence }));
}

/** The whole source, cut where what it became changes. */
export function passagesOf(source: string, result: ParseResult): Passage[] {
  const claims = claimsOf(result).sort((one, other) => one.start - other.start);
  const cuts = [...new Set([0, source.length, ...claims.flatMap(({ start, end }) => [start, end])])].sort((one, other) => one - other);
  let next = 0;
  let open: Claim[] = [];
  return cuts.slice(0, -1).map((start, index) => {
    open = open.filter(({ end }) => end > start);
    for (let claim = claims[next]; claim && claim.start <= start; claim = claims[++next]) open.push(claim);
    return passageOf(start, cuts[index + 1] ?? source.length, open);
  });
}

/** A JSON Pointer as people write it: `work[0].startDate`. */
export function fieldPath(pointer: string): string {
  return pointer
    .slice(1)
    .replace(/\/(\d+)/gu, '[$1]')
    .replaceAll('/', '.');
}

interface Claim {
  readonly start: number;
  readonly end: number;
  readonly value?: Value;
  readonly unplaced?: string;
}

function claimsOf(result: ParseResult): Claim[] {
  const read = valuesOf(result).flatMap((value) =>
    (result.provenance[value.pointer]?.evidence ?? []).map(({ place }) => ({ start: place.start.offset ?? 0, end: place.end.offset ?? 0, value })),
  );
  const left = result.unplaced.map(({ place, reason }) => ({ start: place.start.offset ?? 0, end: place.end.offset ?? 0, unplaced: reason }));
  return [...read, ...left].filter(({ start, end }) => start < end);
}

function passageOf(start: number, end: number, claims: readonly Claim[]): Passage {
  const nearest = [...claims].sort((one, other) => one.end - one.start - (other.end - other.start));
  const values = nearest.flatMap(({ value }) => value ?? []);
  const unplaced = nearest.find((claim) => claim.unplaced !== undefined)?.unplaced;
  return { start, end, values: [...new Set(values)], ...(unplaced !== undefined && { unplaced }) };
}

function valueAt(resume: unknown, pointer: string): unknown {
  return pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>> | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], resume);
}
