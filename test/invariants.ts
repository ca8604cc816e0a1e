import { DomUtils, parseDocument } from 'htmlparser2';
import type { ParseResult } from '../src/index.js';
import { parseWithLedger } from '../src/parse-cv.js';
import { TODAY } from './fixture-folders.js';
import { schemaErrors } from './json-resume-schema.js';

/** A result together with the role that each character of its source has played. */
export type LedgerResult = ReturnType<typeof parseWithLedger>;

/** Everything that must hold for any text, by name; each check returns what is wrong, and so an empty list when all is well. */
export const invariants: Readonly<Record<string, (source: string, result: LedgerResult) => string[]>> = {
  'the résumé is valid JSON Resume': (_, { resume }) => schemaErrors(resume),
  'no value is empty': (_, { resume }) => emptyValues(resume),
  'every value has a provenance, and nothing else has': (_, result) => strayPointers(result),
  'confidence lies between 0 and 1': (_, { provenance }) => wrongConfidences(provenance),
  'evidence is quoted from where it stands': (source, { provenance }) => misquoted(source, evidenceOf(provenance)),
  'unplaced passages are quoted from where they stand': (source, { unplaced }) => misquoted(source, unplaced),
  'no word is lost': lostWords,
  'no word is invented': (_, { resume, provenance }) => inventedWords(resume, provenance),
  'nothing of the prototype is touched': (_, { resume }) => strangeObjects(resume),
  'no address runs code': (_, { resume }) =>
    leaves(resume).flatMap(([pointer, value]) => (isDangerous(pointer, value) ? [`${pointer}: ${show(String(value))}`] : [])),
};

/** Everything that is wrong with what was read from a text, each line headed by the invariant that it breaks. */
export function violations(source: string, result: LedgerResult = parseWithLedger(source, { today: TODAY })): string[] {
  return Object.entries(invariants).flatMap(([name, check]) => check(source, result).map((problem) => `${name}: ${problem}`));
}

/** JSON Pointers of all leaves of a value, with what stands there. */
function leaves(value: unknown, pointer = ''): [pointer: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
}

type Provenance = ParseResult['provenance'];
type Passage = Pick<ParseResult['unplaced'][number], 'text' | 'place'>;

function emptyValues(resume: unknown, pointer = ''): string[] {
  if (typeof resume === 'string') return resume.trim() === '' ? [`${pointer} is blank`] : [];
  if (resume === null || resume === undefined) return [`${pointer} is ${resume}`];
  if (typeof resume !== 'object') return [];
  const children = Object.entries(resume);
  if (children.length === 0 && pointer !== '') return [`${pointer} is empty`];
  return children.flatMap(([key, child]) => emptyValues(child, `${pointer}/${key}`));
}

function strayPointers({ resume, provenance }: LedgerResult): string[] {
  const written = new Set(leaves(resume).map(([pointer]) => pointer));
  written.delete(''); // the pointer of an empty résumé
  const missing = [...written].filter((pointer) => !provenance[pointer]?.evidence.length);
  const stray = Object.keys(provenance).filter((pointer) => !written.has(pointer));
  return [...missing.map((pointer) => `${pointer} has no evidence`), ...stray.map((pointer) => `${pointer} is no leaf of the résumé`)];
}

function wrongConfidences(provenance: Provenance): string[] {
  const wrong = Object.entries(provenance).filter(([, { confidence }]) => !(confidence >= 0 && confidence <= 1));
  return wrong.map(([pointer, { confidence }]) => `${pointer}: ${confidence}`);
}

function evidenceOf(provenance: Provenance): readonly Passage[] {
  return Object.values(provenance).flatMap(({ evidence }) => evidence);
}

function misquoted(source: string, passages: readonly Passage[]): string[] {
  const wrong: string[] = [];
  for (const { text, place } of passages) {
    const { start, end } = place;
    const found = source.slice(start.offset, end.offset);
    const at = `${start.line}:${start.column}`;
    if (start.offset === undefined || end.offset === undefined) wrong.push(`${at} has no offset`);
    else if (found !== text) wrong.push(`${at} reads ${show(found)}, not ${show(text)}`);
    else if (pointOf(source, start.offset) !== at) wrong.push(`offset ${start.offset} is ${pointOf(source, start.offset)}, not ${at}`);
  }
  return wrong;
}

function pointOf(source: string, offset: number): string {
  const lineStart = offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
  return `${source.slice(0, lineStart).split('\n').length}:${offset - lineStart + 1}`;
}

function lostWords(source: string, { resume, provenance, unplaced, ledger }: LedgerResult): string[] {
  const inEvidence = covered(source.length, evidenceOf(provenance));
  const inUnplaced = covered(source.length, unplaced);
  const values = leaves(resume)
    .map(([, value]) => String(value).toLowerCase())
    .join('\n');
  const lost: string[] = [];
  for (const { 0: word, index } of source.matchAll(WORD)) {
    const isKept = (offset: number): boolean => {
      const role = ledger.role(offset);
      if (role === 'value') return inEvidence[offset] === 1 || values.includes(word.toLowerCase());
      return role === 'unplaced' ? inUnplaced[offset] === 1 : role === 'label' || role === 'syntax';
    };
    const at = Array.from(word, (_, step) => index + step).find((offset) => !isKept(offset));
    if (at !== undefined) lost.push(`${pointOf(source, at)} in ${show(word)}, role: ${ledger.role(at)}`);
  }
  return lost;
}

/** Leaves that are built and not quoted: addresses made from handles, codes of countries, dates as ISO writes them, names of networks, kinds of projects. */
const BUILT = /\/(?:url|image|countryCode|network|type|startDate|endDate|date|releaseDate)$/u;

function inventedWords(resume: unknown, provenance: Provenance): string[] {
  return leaves(resume).flatMap(([pointer, value]) => {
    if (BUILT.test(pointer)) return [];
    const written = (provenance[pointer]?.evidence ?? []).map(({ text }) => text);
    const readings = [written, written.map(decoded)].map((texts) => letters(texts.join(' ')));
    const words = String(value).normalize('NFKC').match(WORD) ?? [];
    const pieces = written.flatMap((text) => letters(text, ' ').split(' '));
    const strange = words.filter((word) => !readings.some((reading) => reading.includes(letters(word))) && !isGlued(letters(word), pieces));
    return strange.map((word) => `${pointer} has ${show(word)}, read from ${show(written.join(' … '))}`);
  });
}

/** A text with its tags, entities and escapes undone, as a reader sees it. */
function decoded(text: string): string {
  return DomUtils.textContent(
    parseDocument(text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2}))/giu, (_, four, two) => String.fromCharCode(Number.parseInt(four ?? two, 16)))),
  );
}

/** Letters and digits alone, of one case and form: a word may have markup, a soft hyphen or the end of a row in its middle. */
function letters(text: string, separator = ''): string {
  return (text.normalize('NFKC').toLowerCase().match(WORD) ?? []).join(separator);
}

/** Whether a word is the end of one and the beginning of another: `[Mill](https://example.org)Berlin` is `MillBerlin` to a reader. */
function isGlued(word: string, pieces: readonly string[]): boolean {
  const borders = Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => index + 1);
  return borders.some((at) => pieces.some((piece) => piece.endsWith(word.slice(0, at))) && pieces.some((piece) => piece.startsWith(word.slice(at))));
}

function strangeObjects(resume: unknown): string[] {
  if (typeof resume !== 'object' || resume === null) return [];
  const plain = Array.isArray(resume) ? Array.prototype : Object.prototype;
  const strange = Object.getPrototypeOf(resume) !== plain || Object.keys(resume).some((key) => key in Object.prototype);
  return [...(strange ? ['an object with a strange prototype or key'] : []), ...Object.values(resume).flatMap(strangeObjects)];
}

function isDangerous(pointer: string, value: unknown): boolean {
  return /\/(?:url|image)$/u.test(pointer) && /^\s*(?:javascript|data|vbscript|file|blob):/iu.test(String(value));
}

function covered(length: number, passages: readonly Passage[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { place } of passages) marks.fill(1, place.start.offset, place.end.offset);
  return marks;
}

function show(text: string): string {
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}

const WORD = /[\p{L}\p{N}]+/gu;
const SHOWN = 80;
