/** The column at which a text was wrapped by a program, or nothing where its lines end where its author ended them. */
export function wrapWidth(text: string): number | undefined {
  const lines = text.split('\n').map((line) => line.trimEnd());
  let width = 0;
  for (const line of lines) {
    if (line.length > MAX_WIDTH + 40 && line.trimStart().includes(' ')) return undefined;
    if (line.length > width && line.trimStart().includes(' ') && line.length <= MAX_WIDTH) width = line.length;
  }
  if (width < MIN_WIDTH) return undefined;
  if (width >= 76 && width <= 80) width = 80;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i++) if (/^\s*[\p{Ll}\p{Lo}]/u.test(lines[i + 1] ?? '') && isWrapped(lines[i] ?? '', lines[i + 1] ?? '', width)) wrapped++;
  return wrapped >= 2 ? width : undefined;
}

/** Whether a line goes on in the next one because no more of it fitted: the next word would have passed the margin. */
export function isWrapped(line: string, next: string, width: number): boolean {
  const word = /^\s*(\S+)/u.exec(next)?.[1];
  if (!word || line.trim() === '') return false;
  const wide = word.length > width / 2; // one unbreakable word: an address, or a script without blanks
  return line.trimEnd().length + 1 + word.length > width && (!wide || line.trimEnd().length > width / 2 || /^\[?\w+:/u.test(word));
}

const MIN_WIDTH = 56;
const MAX_WIDTH = 124;
