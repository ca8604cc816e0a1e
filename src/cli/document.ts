import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { decode, InputError } from './decode.js';

/** Something that holds a CV. It goes to a worker as it is, and is opened there. */
export type Document = CvFile | CvRecord | CvBytes;

interface CvFile {
  readonly source: string;
  readonly path: string;
}

/** A line of NDJSON, `{ "id", "text" }`. */
interface CvRecord {
  /** Counts from 1. */
  readonly number: number;
  /** Absent where the line could not be taken in; `problem` says why. */
  readonly line: string;
  readonly problem?: string;
}

/** What was piped in. */
interface CvBytes {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** The text of a CV, and the encoding it was in. */
export interface CvText {
  readonly text: string;
  readonly encoding: string;
}

/** What names a document in a line of output. */
export type Label = { readonly source: string } | { readonly id: unknown } | { readonly line: number };

/** Reads the text of a document; throws an `InputError` that says why it cannot. */
export async function readText(document: Document, encoding?: string): Promise<CvText> {
  if ('line' in document) return { text: textOf(document), encoding: 'utf-8' };
  try {
    return await decode('bytes' in document ? document.bytes : readBytes(document.path), encoding);
  } catch (error) {
    throw new InputError(problemOf(error));
  }
}

/** The name of a document for a line of output: its source, or the id that its record gives it. */
export function labelOf(document: Document): Label {
  if (!('line' in document)) return { source: document.source };
  const { number, line, problem } = document;
  const record = problem === undefined ? parsed(line) : undefined;
  return isRecord(record) && 'id' in record ? { id: record.id } : { line: number };
}

/** The line of output for a document that could not be converted. */
export function errorLine(document: Document, error: string): string {
  return `${JSON.stringify({ ...labelOf(document), error })}\n`;
}

/** Why a file cannot be read, in words. */
export function problemOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && SYSTEM_ERRORS[code]) ?? message;
}

/** Waits for the file: a thread that converts has nothing else to do. */
function readBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size > LARGEST_FILE) throw new InputError(`is larger than ${LARGEST_FILE / 1_048_576} MiB: no CV is`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function textOf({ line, problem }: CvRecord): string {
  if (problem !== undefined) throw new InputError(problem);
  const record = parsed(line);
  if (record instanceof SyntaxError) throw new InputError(`is no JSON: ${record.message}`);
  if (!isRecord(record)) throw new InputError('is no JSON object');
  if (typeof record.text !== 'string') throw new InputError('"text" is no string');
  return record.text;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Error);
}

const LARGEST_FILE = 64 * 1_048_576;
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
};
