import fc from 'fast-check';

/** A CV as it arrives when something went wrong on the way: changed in one of the usual ways. */
export function damaged(text: string): fc.Arbitrary<string> {
  return fc
    .record({
      how: fc.constantFrom(...MUTATIONS),
      at: fraction(),
      to: fraction(),
      sign: fc.string({ unit: 'binary', maxLength: 2 }),
    })
    .map(({ how, at, to, sign }) => how(text, { at, to, sign }));
}

/** A number from 0 to 1. */
export function fraction(): fc.Arbitrary<number> {
  return fc.double({ min: 0, max: 1, noNaN: true });
}

interface Chance {
  readonly at: number;
  readonly to: number;
  /** What is put where a character was. */
  readonly sign: string;
}

type Mutation = (text: string, chance: Chance) => string;

const MUTATIONS: readonly Mutation[] = [
  (text, { at, to }) => inLines(text, (lines) => lines.filter((_, index) => index !== place(lines, at) && index !== place(lines, to))), // lines lost
  (text, { at }) => inLines(text, (lines) => lines.flatMap((line, index) => (index === place(lines, at) ? [line, line] : [line]))), // doubled
  (text, { at, to }) => inLines(text, (lines) => swapped(lines, place(lines, at), place(lines, to))), // swapped
  (text, { at }) => text.slice(0, at * text.length), // cut off
  (text, { at }) => text.slice(at * text.length), // its beginning lost
  (text, { at, sign }) => text.slice(0, at * text.length) + sign + text.slice(at * text.length + 1), // one character another
  (text, { at, sign }) => text.replaceAll(text.charAt(at * text.length) || 'e', sign), // one kind of character another
  (text) => text.replaceAll('\n', '\r\n'), // with the line ends of Windows
  (text) => text.replace(/([^\n]{20,40})\s/gu, '$1\n'), // wrapped at 40 columns
  (text) => text.toUpperCase(), // in capitals
  (text) => text.replaceAll(/\n{2,}/gu, '\n'), // without blank lines
  (text) => text.replaceAll('\n', '\n\n'), // with a blank line behind each
  (text) => text.replaceAll('\n', ' '), // on one line
  (text) => text.replace(/^/gmu, '> '), // as a quotation
  (text) => text.normalize('NFD'), // with letters and accents apart
];

function inLines(text: string, change: (lines: readonly string[]) => readonly string[]): string {
  return change(text.split('\n')).join('\n');
}

function place(lines: readonly string[], at: number): number {
  return Math.min(lines.length - 1, Math.floor(at * lines.length));
}

function swapped(lines: readonly string[], from: number, to: number): string[] {
  const other = [...lines];
  [other[from], other[to]] = [lines[to] ?? '', lines[from] ?? ''];
  return other;
}
