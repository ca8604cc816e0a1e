import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { UNSURE } from './confidence.js';
import { type Explained, factsOf } from './explained.js';
import { type Kind, kindOf } from './kinds.js';
import { type MarginWord, marginWords } from './margin.js';
import { missingIn } from './not-found.js';
import { type Passage, passagesOf } from './passages.js';

/** The source with each passage in the colour of what it was read into, the fields in the margin, and below it what was not found. */
export function explainOnTerminal(explained: Explained, columns: number, isColoured: boolean): string {
  const palette = paletteOf(isColoured);
  const width = Math.max(16, Math.min(36, Math.floor(columns / 3)));
  const lines = linesOf(explained.text, passagesOf(explained.text, explained.result));
  const rows = lines.flatMap((line) => rowsOf(line, palette, width, columns - width - BORDER.length - 1));
  return [heading(explained, palette), '', ...rows, '', legend(palette), '', ...notFound(explained, palette, columns), ''].join('\n');
}

type Paint = (text: string) => string;

interface Palette {
  readonly kinds: Readonly<Record<Kind, Paint>>;
  readonly unsure: Paint;
  readonly unplaced: Paint;
  readonly reason: Paint;
  readonly faint: Paint;
  readonly bold: Paint;
}

function paletteOf(isColoured: boolean): Palette {
  const { yellow, green, cyan, blue, magenta, red, underline, dim, gray, bold } = createColors(isColoured);
  return {
    kinds: { name: yellow, role: green, date: cyan, contact: blue, term: magenta, prose: String },
    unsure: dim,
    unplaced: isColoured ? (text) => red(underline(text)) : (text) => `‹${text}›`,
    reason: red,
    faint: gray,
    bold,
  };
}

/** A line of the source, in pieces. */
type Line = readonly { readonly passage: Passage; readonly text: string }[];

function linesOf(source: string, passages: readonly Passage[]): Line[] {
  const lines: { passage: Passage; text: string }[][] = [[]];
  for (const passage of passages) {
    const [first = '', ...others] = source.slice(passage.start, passage.end).split(/\r\n|\r|\n/u);
    lines.at(-1)?.push({ passage, text: first });
    for (const text of others) lines.push([{ passage, text }]);
  }
  return lines;
}

/** The rows of the terminal that a line takes: its margin on the left, its text on the right. */
function rowsOf(line: Line, palette: Palette, marginWidth: number, width: number): string[] {
  const [indent = ''] = /^\s*/u.exec(line[0]?.text ?? '') ?? [];
  const painted = line.map(({ passage, text }, index) => paint(passage, printable(index === 0 ? text.trimStart() : text), palette)).join('');
  const text = `${printable(indent)}${wrapAnsi(painted, width - indent.length, { hard: true })}`.split('\n');
  const margin = packed(marginWords(line.filter((piece) => piece.text.trim() !== '').map(({ passage }) => passage)), marginWidth);
  return Array.from({ length: Math.max(text.length, margin.length) }, (_, row) => {
    const words = margin[row] ?? [];
    const filler = ' '.repeat(Math.max(0, marginWidth - lengthOf(words)));
    return `${filler}${words.map((word) => paintWord(word, palette)).join(' ')}${palette.faint(BORDER)}${text[row] ? ` ${text[row]}` : ''}`;
  });
}

function paint({ values, unplaced }: Passage, text: string, { kinds, unsure, ...palette }: Palette): string {
  const [value] = values;
  if (text.trim() === '') return text;
  if (unplaced !== undefined) return palette.unplaced(text);
  if (!value) return palette.faint(text);
  const painted = kinds[kindOf(value.pointer)](text);
  return value.confidence < UNSURE ? unsure(painted) : painted;
}

function paintWord({ text, pointer, isUnplaced }: MarginWord, { kinds, faint, reason }: Palette): string {
  if (isUnplaced) return reason(text);
  return pointer === undefined ? faint(text) : kinds[kindOf(pointer)](text);
}

/** Words in rows of a width. */
function packed(words: readonly MarginWord[], width: number): MarginWord[][] {
  const rows: MarginWord[][] = [];
  for (const word of words) {
    const fitting = word.text.length > width ? { ...word, text: `${word.text.slice(0, width - 1)}…` } : word;
    const row = rows.at(-1);
    if (row && lengthOf([...row, fitting]) <= width) row.push(fitting);
    else rows.push([fitting]);
  }
  return rows;
}

function lengthOf(words: readonly MarginWord[]): number {
  return words.map(({ text }) => text).join(' ').length;
}

function heading(explained: Explained, { bold, faint }: Palette): string {
  return `${bold(printable(explained.source))}  ${faint(factsOf(explained))}`;
}

function legend({ kinds, faint, unplaced, unsure }: Palette): string {
  const named = Object.entries(kinds).map(([kind, paint]) => paint(kind));
  return [...named, unsure('unsure'), faint('heading or markup'), unplaced('unplaced')].join('  ');
}

function notFound({ result }: Explained, { bold, faint }: Palette, columns: number): string[] {
  const missing = missingIn(result.resume).map(({ part, fields }) => `${part.padEnd(PART_WIDTH)}${fields.join(', ')}`);
  const warnings = result.warnings.map(({ message, code }) => `${printable(message)} ${faint(`[${code}]`)}`);
  const wrapped = (lines: readonly string[]): string[] => lines.flatMap((line) => wrapAnsi(line, columns - 2).split('\n')).map((line) => `  ${line}`);
  return [...(missing.length > 0 ? [bold('Not found'), ...wrapped(missing)] : []), ...(warnings.length > 0 ? [bold('Warnings'), ...wrapped(warnings)] : [])];
}

/** Without characters that a terminal obeys. */
function printable(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replace(/[\0-\x1f]/gu, (control) => String.fromCodePoint(0x2400 + (control.codePointAt(0) ?? 0)))
    .replace(/[\x7f-\x9f\p{Bidi_Control}\ufeff]/gu, '');
}

const BORDER = ' │';
const PART_WIDTH = 14;
