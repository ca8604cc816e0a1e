import { type Line, type Quote, slice } from '../../document/index.js';

/** A name and its terms on one line. */
export interface Inline {
  readonly name: Quote;
  readonly terms: Quote;
}

/** `Name: a, b, c`, `Name<TAB>a, b`, `NAME a, b`, `Name — a, b`, `**Name** a, b`, `Name (a, b)`, with at least a term behind the name. */
export function readInline(line: Line): Inline | undefined {
  return behindColon(line) ?? behindTab(line) ?? bracketed(line) ?? behindCapitals(line) ?? behindDash(line) ?? behindStrong(line);
}

/** The forms that an author marks, which leave no doubt inside a named group too. */
export function readMarked(line: Line): Inline | undefined {
  return behindColon(line) ?? behindTab(line) ?? behindStrong(line);
}

function behindColon(line: Quote): Inline | undefined {
  const match = /^[^:：\t]{1,70}?[:：]+\s*(?=\S)/u.exec(line.text);
  if (!match || /^\S*:\/\//u.test(line.text.slice(match[0].lastIndexOf(' ') + 1))) return undefined;
  const name = match[0].replace(/(?<![\s:：])\s*[:：]+\s*$/u, '');
  const glued = !/\s$/u.test(match[0]) && match[0].endsWith(':');
  if (!isBalanced(name) || (glued && /^\w/u.test(line.text.slice(match[0].length)) && /^\w+$/u.test(name) && !/,/u.test(line.text))) return undefined;
  return { name: slice(line, 0, name.length), terms: slice(line, match[0].length) };
}

function isBalanced(text: string): boolean {
  return (text.match(/[(（[{]/gu)?.length ?? 0) === (text.match(/[)）\]}]/gu)?.length ?? 0);
}

/** A tab behind the name. Several tabs without a comma part terms that stand in columns. */
function behindTab(line: Line): Inline | undefined {
  const at = line.text.indexOf('\t');
  if (line.kind !== 'row' && line.text.indexOf('\t', at + 1) > 0 && !line.text.includes(',')) return undefined;
  return at > 0 ? { name: slice(line, 0, at), terms: slice(line, at + (/^[\s|]*/u.exec(line.text.slice(at))?.[0].length ?? 0)) } : undefined;
}

/** Terms in brackets: what stands there has a comma, or it would be a remark. */
function bracketed(line: Quote): Inline | undefined {
  const match = /^([^()（）[\],;|]{2,60}?)\s?[(（]\s?([^()（）,，、;]*[,，、;][^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*)[)）]$/u.exec(line.text);
  if (!match?.[1] || !match[2] || /^(?:e\.?g|i\.?e|z\.?\s?b|incl|p\.?\s?ex|ex)\b/iu.test(match[2])) return undefined;
  const at = line.text.indexOf(match[2], match[1].length);
  return { name: slice(line, 0, match[1].length), terms: slice(line, at, at + match[2].length) };
}

/** `DATABASES PostgreSQL, SQLite`: capitals, then terms with commas. */
function behindCapitals(line: Quote): Inline | undefined {
  const match = /^(\p{Lu}{2}[\p{Lu}\s&/+#-]*?)\s(?=\p{Lu}?\p{Ll}|\p{Lu}+,)[^,]{1,40},\s\S/u.exec(line.text);
  return match?.[1] && match[1].length >= WORD && /\p{Ll}/u.test(line.text)
    ? { name: slice(line, 0, match[1].length), terms: slice(line, match[1].length) }
    : undefined;
}

/** Fewer capitals are an abbreviation: `IV therapy, wound care`, `MS Office, SAP`. */
const WORD = 4;

function behindDash(line: Quote): Inline | undefined {
  const match = /^([^,]{2,50}?)\s[–—|-]\s?/u.exec(line.text);
  return match?.[1] && line.text.includes(',') ? { name: slice(line, 0, match[1].length), terms: slice(line, match[0].length) } : undefined;
}

/** `Patience — I can wait for long, and I do not mind.`: a name of a few words, and a sentence about it behind a dash. */
export function saidBehindDash(line: Quote): Inline | undefined {
  const match = /^(\p{Lu}[^,.:;\s]{1,20}(?:\s[^,.:;\s]{1,20}){0,3})\s[–—-]\s(?=\p{Lu})/u.exec(line.text);
  return match?.[1] ? { name: slice(line, 0, match[1].length), terms: slice(line, match[0].length) } : undefined;
}

function behindStrong(line: Line): Inline | undefined {
  const strong = line.marks.find((mark) => mark.type === 'strong' && mark.start === 0 && mark.end < line.text.length - 1);
  if (!strong) return undefined;
  const rest = line.text.slice(strong.end);
  const gap = /^[\s:–—(-]*/u.exec(rest)?.[0].length ?? 0;
  return /\S/u.test(rest.slice(gap)) ? { name: slice(line, 0, strong.end), terms: slice(line, strong.end + gap) } : undefined;
}

/** Whether names have their terms in brackets: at least half of the lines, or all of several where no commas tell. */
export function bracketsIn(lines: readonly Line[]): boolean {
  const plain = lines.filter((line) => line.depth === 0);
  return (
    plain.filter(bracketed).length >= plain.length / 2 || (plain.length > 1 && plain.every((line) => /[\p{L}\p{N}]\s?[([（][^()[（]+[)\]）]$/u.test(line.text)))
  );
}

/** `CMS (Ghost)` among names with their terms in brackets. */
export function single(line: Line): Inline | undefined {
  const match = /^([^()[\]（）]{2,60}?)\s?[([（]\s?([^()[\]（）]+?)\s?[)\]）]$/u.exec(line.text);
  return match?.[1] && match[2]
    ? { name: slice(line, 0, match[1].length), terms: slice(line, line.text.lastIndexOf(match[2]), line.text.lastIndexOf(match[2]) + match[2].length) }
    : undefined;
}
