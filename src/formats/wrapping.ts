/** The column at which a text was wrapped by a program, or nothing where its lines end where its author ended them. */
export function wrapWidth(text: string): number | undefined {
  if (isPrinted(text)) return PRINTED_WIDTH;
  const lines = text.split('\n').map((line) => line.trimEnd());
  const longest = widest(lines);
  if (longest === undefined || longest.width < MIN_WIDTH) return undefined;
  const width = longest.width >= 76 && longest.width <= 80 ? 80 : longest.width;
  const enough = longest.unwrapped > 0 ? MANY_SIGNS : SIGNS;
  let signs = 0;
  for (let i = 1; i < lines.length && signs < enough; i++) signs += signOfWrapping(lines[i - 1] ?? '', lines[i] ?? '', width);
  return signs >= enough ? width : undefined;
}

/** How many signs of wrapping a text must show, and one with longer lines among the wrapped ones. */
const SIGNS = 2;
const MANY_SIGNS = 4;

/** Whether a line of a wrapped text goes on in the next one: no more of it fitted, or it is long and ends within a sentence. */
export function isWrapped(line: string, next: string, width: number): boolean {
  return (
    !(width !== PRINTED_WIDTH && (PERIOD.test(next) || (LABEL.test(next) && WHOLE.test(line)))) && (isFull(line, next, width) || isCutOff(line, next, width))
  );
}

/** `09/2016 - 07/2019 Baker`: a period begins an entry. */
const PERIOD = /^\s*(?:\d{1,2}[./]){0,2}(?:19|20)\d\d\s?[-–—]/u;

/** `Tools: Git, make`: a label begins a line behind one that does not break off at a comma or within a phrase. */
const LABEL = /^\s*\p{Lu}[\p{L}/&]{2,20}(?:\s[\p{L}/&]{1,20}){0,2}:\s\S/u;
const WHOLE = /[\p{L}\p{N})+#.]\s*$/u;

/** Whether a row ends within brackets that the next row closes: `École (School` and `of Ormeval), Lyon`. */
export function isBracketed(line: string, next: string): boolean {
  return OPENED.test(line.slice(-LONGEST_ASIDE)) && CLOSED.test(next) && !COLUMNS.test(line);
}

const LONGEST_ASIDE = 120;
const OPENED = /[\p{L}\p{N}]\s?\([^()\s][^()]*$/u;
const CLOSED = /^\s*[^()\s][^()]{0,120}\)/u;

/** Whether the next word would have passed the margin. */
function isFull(line: string, next: string, width: number): boolean {
  const length = line.trimEnd().length;
  if (
    length === 0 ||
    length + next.length < width ||
    (LINKED.test(line) && /^\s*\p{Lu}/u.test(next)) ||
    (width !== PRINTED_WIDTH && (COLUMNS.test(line) || STOPPED.test(line)))
  )
    return false;
  const word = firstWord(next);
  if (word === '' || length + 1 + word.length <= width) return false;
  // one unbreakable word, an address or a script without blanks, leaves a short line before it
  return word.length <= width / 2 || length > width / 2 || ADDRESS.test(word);
}

/** Whether a long line ends within a sentence: who wraps by hand does not fill every line. */
function isCutOff(line: string, next: string, width: number): boolean {
  const text = line.trimEnd();
  return width !== PRINTED_WIDTH && text.length >= width * RAGGED && /\p{Ll}$/u.test(text) && /^\s*\p{Ll}/u.test(next) && !COLUMNS.test(text);
}

/** A row that ends in a printed link ends with the name that is linked, where the next begins with a capital. */
const LINKED = /\]\s*$/u;

/** What stands in columns fills no line. */
const COLUMNS = /\S(?:\t|\s{4,})\S|[-._·]{5}/u;

/** A line of a script without blanks takes what fits of the next sentence. */
const STOPPED = /[。！？]\s*$/u;

/** How much of the width a line by hand has at least. */
const RAGGED = 0.75;

/** Rows of tables and links in markdown are never wrapped. */
const UNWRAPPABLE = /^\s*\||\]\(/u;
/** One line of so many may be longer than the rest of a wrapped text. */
const FEW = 24;
const MIN_WIDTH = 56;
const MAX_WIDTH = 124;
/** Programs that wrap wider than this are rare. */
const USUAL_WIDTH = 100;
/** The habits of html-to-text: ` * ` before items, `text [address]` for links, lines of 80. */
/** Whether html-to-text wrote this: ` * ` before items, `text [address]` for links. */
export function isPrinted(text: string): boolean {
  return PRINTED_ITEM.test(text) && PRINTED_LINK.test(text);
}

const PRINTED_ITEM = /^ \* \S/mu;
const PRINTED_LINK = /\s\[(?:https?:\/\/|mailto:|tel:)[^\s\][]+\]/u;
const PRINTED_WIDTH = 80;
const ADDRESS = /^\[?(?:\w{1,20}:|www\.|[\w.+-]{1,64}@)/u;

/** The length of the longest line, and how many are longer than wrapped ones can be; nothing where too many are so long that no program can have wrapped them. */
function widest(lines: readonly string[]): { width: number; unwrapped: number } | undefined {
  let width = 0;
  let unwrapped = 0;
  for (const line of lines) {
    if (line.length <= width || !line.trimStart().includes(' ') || UNWRAPPABLE.test(line)) continue;
    if (line.length > MAX_WIDTH + 40) unwrapped++;
    else if (line.length <= MAX_WIDTH) width = line.length;
  }
  return unwrapped > lines.length / FEW || (unwrapped > 0 && width > USUAL_WIDTH) ? undefined : { width, unwrapped };
}

/** A small letter behind a full line says something; a sentence cut in its middle says it all. */
function signOfWrapping(line: string, next: string, width: number): number {
  if (!startsSmall(next) || !isFull(line, next, width)) return 0;
  return /[\p{Ll},]$/u.test(line.slice(-2)) && width <= USUAL_WIDTH ? 2 : 1;
}

function startsSmall(line: string): boolean {
  return /^\s*[\p{Ll}\p{Lo}]/u.test(line) && !/^\s*\S*[@/.]\S/u.test(line) && !SINCE.test(line);
}

/** `since 07/2019`: what goes on begins a line as a period does. */
const SINCE = /^\s*\p{Ll}{2,6}\.?\s(?:\d{1,2}[./]){0,2}(?:19|20)\d\d(?!\d)/u;

/** No program wraps at a blank that holds words together. */
function firstWord(line: string): string {
  const text = line.trimStart();
  const end = text.search(/[^\S\u00a0\u202f]/u);
  return end < 0 ? text : text.slice(0, end);
}
