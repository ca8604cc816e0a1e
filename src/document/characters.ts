/** Whether a UTF-16 code unit is white space of any kind and width. */
export function isSpace(code: number): boolean {
  if (code < 0x1680) return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x85;
  return code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x1680;
}

/** Whether nobody sees a code unit: control characters, soft hyphens, joiners, marks of direction and byte order, glyphs of icon fonts. */
export function isInvisible(code: number): boolean {
  if (code < 0x2000) return code < 9 || (code >= 14 && code < 32) || (code >= 0x7f && code <= 0x9f && code !== 0x85) || code === 0xad;
  if (code >= 0xe000) return code <= 0xf8ff ? !isWordBullet(code) : code === 0xfeff || code === 0xfffc || code === 0xfe0f;
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** What a code unit is read as where that is something else: ligatures are letters, and a word processor's bullets are bullets. */
export function spelledOut(code: number): string | undefined {
  if (code >= 0xfb00 && code <= 0xfb06) return LIGATURES[code - 0xfb00];
  return isWordBullet(code) ? '•' : undefined;
}

/** Whether a code unit stands for itself. Cheap: nearly all do. */
export function isPlain(code: number): boolean {
  return (code > 32 && code < 0x7f) || (code > 0xad && code < 0x1680) || (code > 0x3000 && code < 0xe000) || (code >= 0x2010 && code < 0x2028);
}

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

function isWordBullet(code: number): boolean {
  return code === 0xf0b7 || code === 0xf0a7;
}
