/** A list marker at the start of a line. */
export interface ItemMarker {
  /** How many characters it takes, with the blank behind it. */
  readonly length: number;
  readonly ordered: boolean;
}

/** Finds the bullet or number that makes a line a list item; glyphs that are nothing but bullets may stand glued to the word. */
export function itemMarker(text: string): ItemMarker | undefined {
  const code = text.charCodeAt(0);
  if ((code >= 65 && code <= 122) || Number.isNaN(code)) return undefined; // most lines begin with a letter
  const match = MARKER.exec(text);
  return match ? { length: match[0].length, ordered: match[1] !== undefined } : undefined;
}

const MARKER = /^(?:[•●○◦▪▫■□◆◇►▸▶‣⁃∙➢➤➔→✓✔✦✱\uf0b7\uf0a7·・]\s*|[*–—+»-]\s+(?![\d(]{3}[\s)-]|$)|-(?=\p{Lu}\p{Ll}+\s+\S+\s+\S)|(\(?\d{1,2}[.)])\s+(?=\p{L}))/u;
