/** A list marker at the start of a line. */
export interface ItemMarker {
  /** How many characters it takes, with the blank behind it. */
  readonly length: number;
  readonly ordered: boolean;
  /** Set where it is a number or a letter, which could be a word of the text. */
  readonly written?: true;
  /** Set where the marker may as well stand before a heading. */
  readonly sign?: string;
}

/** Finds the bullet or number that makes a line a list item; glyphs that are nothing but bullets may stand glued to the word. A dash or a plus before a phone number is none. */
export function itemMarker(text: string): ItemMarker | undefined {
  const code = text.charCodeAt(0);
  const circle = code === SMALL_O ? CIRCLE.exec(text) : undefined;
  if (circle) return { length: circle[0].length, ordered: false, written: true };
  if ((code >= 65 && code <= 122) || Number.isNaN(code)) return undefined; // most lines begin with a letter
  const match = MARKER.exec(text);
  if (!match) return undefined;
  const sign = text.charAt(0);
  return {
    length: match[0].length,
    ordered: match[1] !== undefined,
    ...(match[1] === undefined ? {} : { written: true }),
    ...(SIGNS.includes(sign) ? { sign } : {}),
  };
}

const SMALL_O = 111;
/** The `o` that a word processor leaves of the circles of inner lists; in Romance languages it is a word, with one blank behind it. */
const CIRCLE = /^o(?:[ \u00a0]{2,}|[\t\u00a0])(?=\S)/u;

/** Whether a text writes its bullets as an `o` with one blank behind it: a word of Romance languages opens no three lines with a capital behind it. */
export function writesCircles(rows: readonly string[]): boolean {
  let seen = 0;
  for (const row of rows) if (WORDED_CIRCLE.test(row) && ++seen >= CIRCLES) return true;
  return false;
}

/** The length of an `o` that is a bullet in a text that writes them so. */
export function wordedCircle(text: string): ItemMarker | undefined {
  return WORDED_CIRCLE.test(text) ? { length: 2, ordered: false, written: true } : undefined;
}

const WORDED_CIRCLE = /^\s{0,12}o (?=[\p{Lu}\d])/u;
const CIRCLES = 3;

/** Squares and circles that East Asian typists put before headings. */
const SIGNS = '■□◆◇▶●○◎';

const MARKER =
  /^(?:[•●○◦▪▫■□◆◇◎►▸▶‣⁃∙➢➤➔→✓✔✦✱░▒▓\uf0b7\uf0a7·・]\s*|\+\s+(?!\s|[\d(]{3}[\s)-]|$)|[*–—»-]\s+(?!\s|[\d(]{3}[\s)-][\d\s().-]{4,}$|$)|-(?=\p{Lu}\p{Ll}+\s+\S+\s+\S)|(\(?\d{1,2}[.)])\s+(?=\p{L}|(?:\d\d[/.])?(?:19|20)\d\d\s?[–—-]\s?(?:\p{L}|(?:\d\d[/.])?(?:19|20)\d\d)))/u;
