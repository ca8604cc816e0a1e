import { type Document, isAlias, isMap, isPair, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { align, type Datum, nest, type Quote, type ReadingWarning } from '../document/index.js';
import { readKeyLines } from './key-lines.js';

/** The keys of a YAML (or JSON) text, with where each stands; a text that YAML refuses is read line by line. */
export function readData(source: Quote): { data: readonly Datum[]; warnings: readonly ReadingWarning[] } {
  if (source.text.length > MAX_LENGTH || nesting(source.text) > MAX_NESTING) return fallback(source, 'too large or too deeply nested for YAML');
  const document = parseDocument(source.text, { schema: 'failsafe', uniqueKeys: false, strict: false, logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error) return fallback(source, error.message.split('\n')[0] ?? '');
  const root = datum(document.contents, '', undefined, { source, document, left: MAX_NODES });
  return { data: root?.fields ?? (root?.items ? [{ path: '', items: root.items }] : []), warnings: [] };
}

/** YAML of this size is no CV; the parser is not linear beyond. */
const MAX_LENGTH = 256_000;
const MAX_NESTING = 48;
const MAX_NODES = 60_000;

function fallback(source: Quote, why: string): { data: readonly Datum[]; warnings: readonly ReadingWarning[] } {
  return { data: readKeyLines(source), warnings: [{ code: 'broken-yaml', message: `The YAML could not be parsed (${why}); its lines were read as "key: value".` }] };
}

/** The deepest run of open brackets or of indented levels: counted before the parser sees the text. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth);
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
  }
  const dashes = /^[ ]*(?:- ){20,}/mu.test(text) ? MAX_NESTING + 1 : 0;
  const indent = /^[ ]{200,}\S/mu.test(text) ? MAX_NESTING + 1 : 0;
  return Math.max(deepest, dashes, indent);
}

interface Reading {
  readonly source: Quote;
  readonly document: Document.Parsed;
  /** How many nodes may still be visited: aliases can make a small file endless. */
  left: number;
}

function datum(node: unknown, path: string, key: Quote | undefined, reading: Reading): Datum | undefined {
  if (reading.left-- <= 0) return undefined;
  const named = key ? { key } : {};
  if (isScalar(node)) {
    const value = scalar(node, reading.source);
    return value ? { ...named, path, value } : { ...named, path };
  }
  if (isSeq(node)) {
    const items = node.items.map((item, index) => datum(item, `${path}[${index}]`, undefined, reading));
    return { ...named, path, items: items.filter((item) => item !== undefined) };
  }
  if (isMap(node)) {
    const fields = node.items.map((pair) => {
      if (!isPair(pair) || !isScalar(pair.key)) return undefined;
      const name = scalar(pair.key, reading.source);
      return name && datum(pair.value, path === '' ? name.text : `${path}.${name.text}`, name, reading);
    });
    return { ...named, path, fields: fields.filter((field) => field !== undefined) };
  }
  if (isAlias(node)) return datum(node.resolve(reading.document), path, key, reading);
  return { ...named, path };
}

const EMPTY = /^(?:null|~|none|undefined|n\/a)?$/iu;

/** The words of a scalar, aligned with how they are written: quoted, folded, or as a block. */
function scalar(node: Scalar, source: Quote): Quote | undefined {
  const value = String(node.value ?? '');
  if (EMPTY.test(value.trim()) || !node.range) return undefined;
  const [start, end] = node.range;
  const quoteSign = /^["']/u.test(source.text.slice(start, start + 1)) ? 1 : 0;
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? Math.max(0, source.text.indexOf('\n', start) - start) : 0;
  return nest(source, align(value, source.text, start + quoteSign + block, end));
}
