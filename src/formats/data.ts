import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { align, type Datum, narrow, nest, type Quote, quoteSource, type ReadingWarning, type Span, spanOf } from '../document/index.js';
import { readKeyLines } from './key-lines.js';
import { withoutTags } from './tagless.js';

/** What a data file says. */
export interface DataReading {
  readonly data: readonly Datum[];
  readonly syntax: readonly Span[];
  readonly warnings: readonly ReadingWarning[];
}

/** The keys of a YAML (or JSON) text, with where each stands; a text that YAML refuses is read line by line. Never throws. */
export function readData(source: Quote): DataReading {
  if (source.text.length > MAX_LENGTH || isNestedDeeply(source.text)) return readByLine(source, 'bounded', 'too large or too deeply nested for YAML');
  const { contents, problem } = parse(source.text);
  if (problem !== undefined) return readByLine(source, 'broken-yaml', problem);
  const reading: Reading = { source, syntax: codedIn(source), anchors: new Map(), open: new Set(), left: MAX_NODES };
  const root = datum(contents, '', undefined, reading);
  return {
    data: root?.fields ?? (root?.items ? [{ path: '', items: root.items }] : []),
    syntax: reading.syntax,
    warnings: reading.left > 0 ? [] : [tooMuch(source)],
  };
}

/** YAML of this size is no CV; the parser is not linear beyond. */
const MAX_LENGTH = 256_000;
const MAX_NESTING = 48;
const MAX_NODES = 40_000;
/** Aliases of aliases nest without brackets: so many levels are followed, and what stands behind is read where it is written. */
const MAX_OPEN = 200;

function parse(text: string): { contents: Node | null; problem?: string } {
  try {
    const { contents, errors } = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, strict: false, logLevel: 'silent', prettyErrors: false });
    return { contents, ...(errors[0] ? { problem: errors[0].message.split('\n')[0] ?? '' } : {}) };
  } catch (error) {
    return { contents: null, problem: error instanceof Error ? error.message : String(error) };
  }
}

function readByLine(source: Quote, code: string, why: string): DataReading {
  const message = `The YAML could not be parsed (${why}); its lines were read as "key: value".`;
  return { data: readKeyLines(source), syntax: [], warnings: [{ code, message, span: spanOf(source) }] };
}

function tooMuch(source: Quote): ReadingWarning {
  return { code: 'bounded', message: `Only the first ${MAX_NODES} values of the data were read, those that aliases repeat among them.`, span: spanOf(source) };
}

/** Counted before the parser sees the text: some hundreds of levels end the process, and nothing can catch that. */
function isNestedDeeply(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/gu)) {
    if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    else if (++depth > MAX_NESTING) return true;
  }
  return /^[ \t]{200}|^[ \t]*(?:[-?:][ \t]+){20}/mu.test(text);
}

interface Reading {
  readonly source: Quote;
  readonly syntax: Span[];
  readonly anchors: Map<string, Node>;
  /** The nodes that are being read: an alias to one of them would never end. */
  readonly open: Set<Node>;
  /** How much may still be visited: aliases can make a small file endless. */
  left: number;
}

function datum(node: unknown, path: string, key: Quote | undefined, reading: Reading): Datum | undefined {
  const named = { ...(key ? { key } : {}), path };
  if (reading.left-- <= 0) return undefined;
  if (!isNode(node)) return named;
  if (isAlias(node)) return aliased(node.source, node, path, key, reading);
  if (node.anchor !== undefined) declare(node.anchor, node, reading);
  if (isScalar(node)) {
    const value = scalar(node, reading);
    return value ? { ...named, value } : named;
  }
  reading.open.add(node);
  const children = isSeq(node)
    ? { items: node.items.map((item, index) => datum(item, `${path}[${index}]`, undefined, reading)).filter((item) => item !== undefined) }
    : { fields: isMap(node) ? fieldsOf(node, path, reading) : [] };
  reading.open.delete(node);
  return { ...named, ...children };
}

function fieldsOf(map: YAMLMap, path: string, reading: Reading): Datum[] {
  return map.items.flatMap((pair) => {
    if (!isPair(pair) || !isScalar(pair.key)) return [];
    if (pair.key.value === '<<') return merged(datum(pair.value, path, undefined, reading));
    const name = scalar(pair.key, reading);
    return (name && datum(pair.value, path === '' ? name.text : `${path}.${name.text}`, name, reading)) ?? [];
  });
}

/** `<<: *defaults` brings its fields along. */
function merged(other: Datum | undefined): readonly Datum[] {
  return other?.fields ?? other?.items?.flatMap((item) => item.fields ?? []) ?? [];
}

function aliased(name: string, alias: Node, path: string, key: Quote | undefined, reading: Reading): Datum | undefined {
  const target = reading.anchors.get(name);
  if (alias.range) reading.syntax.push(place(reading.source, alias.range[0], alias.range[1]));
  const readable = target && !reading.open.has(target) && reading.open.size < MAX_OPEN;
  return readable ? datum(target, path, key, reading) : { ...(key ? { key } : {}), path };
}

function declare(name: string, node: Node, reading: Reading): void {
  const end = node.range?.[0] ?? 0;
  const start = reading.source.text.slice(Math.max(0, end - 200), end).lastIndexOf(`&${name}`);
  if (start >= 0 && !reading.anchors.has(name))
    reading.syntax.push(place(reading.source, Math.max(0, end - 200) + start, Math.max(0, end - 200) + start + name.length + 1));
  reading.anchors.set(name, node);
}

const EMPTY = /^(?:null|~|none|undefined|n\/a)?$/iu;

/** The words of a scalar, aligned with how they are written: quoted, folded, or as a block. */
function scalar(node: Scalar, reading: Reading): Quote | undefined {
  const { source, syntax } = reading;
  const value = String(node.value ?? '');
  if (!node.range) return undefined;
  const [start, end] = node.range;
  if (EMPTY.test(value.trim())) {
    syntax.push(place(source, start, end));
    return undefined;
  }
  reading.left -= value.length >> 6;
  const quoteSign = /^["']/u.test(source.text.charAt(start)) ? 1 : 0;
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? Math.max(0, source.text.indexOf('\n', start) - start) : 0;
  return withoutTags(nest(source, align(narrow(value), source.text, start + quoteSign + block, end)), syntax);
}

/** `\u00e9` is a letter: its digits are no word. */
function codedIn(source: Quote): Span[] {
  return source.text.includes('\\')
    ? [...source.text.matchAll(/\\(?:u[\da-f]{4}|x[\da-f]{2}|[nrtbf])/giu)].map((match) => place(source, match.index, match.index + match[0].length))
    : [];
}

function place(source: Quote, start: number, end: number): Span {
  return spanOf(nest(source, quoteSource(source.text, start, end)));
}
