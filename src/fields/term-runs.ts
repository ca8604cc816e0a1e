import { type Quote, slice } from '../document/index.js';
import { knownTerms } from './known-terms.js';

/**
 * Takes apart terms that have lost what stood between them when a page became text: `Docker Spring Boot Kafka`, `DockerSpring BootKafka`.
 * Only where names that everybody knows tell that it is such a run. With `usual`, where the author's other lists are, fewer of them do.
 */
export function splitRun(quote: Quote, usual = false): Quote[] {
  const { text } = quote;
  if (text.length < SHORTEST || text.length > LONGEST || SEPARATED.test(text) || (text.match(SIGNS)?.length ?? 0) > 1) return [quote];
  const spans = gluedSpans(text, usual) ?? blankSpans(text, usual);
  return spans && spans.length > 1 ? spans.map(({ start, end }) => slice(quote, start, end)) : [quote];
}

const SHORTEST = 7;
const LONGEST = 1500;
const SEPARATED = /[,;|•·、，：]|:\s|[.!?]\s\p{Lu}\p{Ll}+\s\p{Ll}/u;

/** Signs between blanks, which part terms where they repeat. */
const SIGNS = /\s[/–—-]\s/gu;

/** A part of a run; `known` where it is a name of the list. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly known: boolean;
}

/** Terms that stand glued: each begins with a capital or is known, and blanks stand inside of them. So there are no more blanks than borders. */
function gluedSpans(text: string, usual: boolean): Span[] | undefined {
  if (!GLUE.test(text)) return undefined;
  const spans: Span[] = [];
  let start = 0;
  let known = false;
  let sure = 0;
  const close = (at: number, next: boolean): void => {
    spans.push({ start, end: at, known });
    if (known && next) sure++;
    start = at;
  };
  for (let at = 0; at < text.length; ) {
    const fresh = at === start || /[\s/]/u.test(text.charAt(at - 1));
    const end = fresh || isBorder(text, at) ? knownAt(text, at) : undefined;
    if (!fresh && (end !== undefined || (LOWER.test(text.charAt(at - 1)) && OPENS.test(text.slice(at, at + 4))))) {
      close(at, end !== undefined);
      known = false;
    }
    known = end !== undefined;
    at = end ?? nextBorder(text, at + 1);
    if (known && at < text.length && !/[\s/]/u.test(text.charAt(at))) {
      close(at, knownAt(text, at) !== undefined);
      known = false;
    }
  }
  if (start < text.length) spans.push({ start, end: text.length, known });
  const blanks = text.split(/\s/u).length - 1;
  if (spans.length - 1 < (usual ? blanks / 2 : blanks)) return undefined;
  const named = spans.filter((span) => span.known).length;
  return sure > 0 || named >= 2 || (usual && spans.length > 2) ? spans : undefined;
}

const GLUE = /[\p{Ll}\p{N}+#)]\p{Lu}|\p{Lu}{5}|\p{Lu}{3}\p{Ll}/u;
/** What begins a term that nobody knows: `JS`, `DB` and the like end one. */
const OPENS = /^\p{Lu}(?:\p{Ll}|\p{Lu}{2}|\p{Lu}\p{Ll})/u;
const LOWER = /[\p{Ll}\p{N}+#)]/u;

/** Whether a term may begin in the middle of a word: at a capital, with two characters or more behind it. */
function isBorder(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2)) && at + 1 < text.length && !/\s/u.test(text.charAt(at + 1));
}

/** The next place at which a term may begin: behind a blank, at a capital, or at a name that begins small. */
function nextBorder(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (/[\s/]/u.test(text.charAt(at - 1)) || isBorder(text, at)) return at;
  return text.length;
}

/** Where the longest known name ends that begins at a place: before a blank, a capital or another known name. */
function knownAt(text: string, at: number): number | undefined {
  for (const term of index().get(text.slice(at, at + KEY)) ?? []) {
    if (!text.startsWith(term, at)) continue;
    const end = at + term.length;
    if (end === text.length || /^[\s/\p{Lu}]/u.test(text.slice(end, end + 1)) || (/^\p{Ll}/u.test(text.slice(end)) && SMALL.test(text.slice(end, end + 8))))
      return end;
  }
  return undefined;
}

/** Names that begin small, with a capital or a stop in them. */
const SMALL = /^(?:jQuery|iOS|gRPC|tRPC|nginx|node\.js)/u;

/** Terms with blanks between them; a word that is no name by itself belongs to the one before it. */
function blankSpans(text: string, usual: boolean): Span[] | undefined {
  const spans: Span[] = [];
  let joins = false;
  for (const match of text.matchAll(/\S+/gu)) {
    const last = spans.at(-1);
    const { index: start } = match;
    if (last && start < last.end) continue;
    const end = wholeAt(text, start);
    const word = match[0];
    if (end === undefined && FUNCTION.has(word)) return undefined;
    if (last && (joins || (end === undefined && belongs(word, last))))
      spans[spans.length - 1] = { start: last.start, end: end ?? start + word.length, known: last.known };
    else spans.push({ start, end: end ?? start + word.length, known: end !== undefined });
    joins = end === undefined && (JOINERS.has(word) || LEADING.has(word));
  }
  const named = spans.filter((span) => span.known).length;
  return named >= 3 || (usual && named * 3 >= spans.length && named > 0) ? spans : undefined;
}

/** A known name that ends where a word does. */
function wholeAt(text: string, at: number): number | undefined {
  for (const term of index().get(text.slice(at, at + KEY)) ?? [])
    if (text.startsWith(term, at) && !/^\S/u.test(text.slice(at + term.length))) return at + term.length;
  return undefined;
}

/** Whether a word ends the term before it: a small one, a number, a bracket, or a word that few terms begin with. */
function belongs(word: string, last: Span): boolean {
  return /^(?:\p{Ll}{3,}$|\d|[([&/+-])/u.test(word) || (TAILS.has(word) && (!last.known || PRODUCTS.has(word)));
}

const JOINERS: ReadonlySet<string> = new Set(['&', '/', '+', '-', '–']);
const FUNCTION: ReadonlySet<string> = new Set([
  'with',
  'using',
  'and',
  'the',
  'for',
  'to',
  'in',
  'of',
  'a',
  'und',
  'mit',
  'et',
  'avec',
  'y',
  'con',
  'e',
  'com',
  'on',
]);
/** Words that begin a longer term. */
const LEADING: ReadonlySet<string> = new Set(
  'Amazon Apache Google Microsoft Adobe IBM Oracle Red Argo Advanced Data Machine Deep Computer Natural Object Test Unit Cloud Web Software'.split(' '),
);
/** Words that end a longer term. */
const TAILS: ReadonlySet<string> = new Set(
  'API APIs Administration Analysis Analytics Architecture Artifactory Boot Components Cloud Code Design Development Engine Engineering Firewalls Framework Frameworks Gateway Hooks Learning Library Management Manager Mesh Methodologies Modeling Native Patterns Pipelines Platform Process Processing Programming Query Router Scripting Security Server Service Services Stack Storage Store Studio Suite Systems Testing Toolkit Tools UI Validation Vault Workflows'.split(
    ' ',
  ),
);
/** Words that end the name of a product even behind a name that stands alone, too. */
const PRODUCTS: ReadonlySet<string> = new Set(
  'API APIs Artifactory Components Development Framework Gateway Hooks Library Programming Router Stack Studio Toolkit UI Validation Vault Workflows'.split(
    ' ',
  ),
);

const KEY = 2;
let built: Map<string, string[]> | undefined;

/** The known names by their first letters, the longest first. */
function index(): Map<string, string[]> {
  if (built) return built;
  built = new Map();
  for (const term of [...knownTerms].sort((a, b) => b.length - a.length)) {
    const key = term.slice(0, KEY);
    const list = built.get(key);
    if (list) list.push(term);
    else built.set(key, [term]);
  }
  return built;
}
