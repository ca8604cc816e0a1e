/** The input is not a text that can be read as a CV. */
export class InputError extends Error {}

/** A text, and the encoding that its bytes were in, as `TextDecoder` names it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Bytes of a text file as a string: in `encoding`, or in the one that they look like.
 * A byte order mark stays, so that offsets count from the file's start. Throws an `InputError` on anything that is no text.
 */
export async function decode(bytes: Uint8Array, encoding?: string): Promise<Decoded> {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known) throw new InputError(`is a binary file, not text (${known[1]})`);
  const decoded = await decodeAs(bytes, encoding);
  if (isBinary(decoded.text)) throw new InputError('is a binary file, not text');
  return decoded;
}

async function decodeAs(bytes: Uint8Array, encoding: string | undefined): Promise<Decoded> {
  const wanted = encoding ?? marked(bytes) ?? unmarkedUtf16(bytes);
  if (wanted) return { text: read(bytes, wanted) ?? notIn(wanted), encoding: wanted };
  const utf8 = read(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  for (const guess of await guesses(bytes)) {
    const text = read(bytes, guess);
    if (text !== undefined) return { text, encoding: new TextDecoder(guess).encoding };
  }
  throw new InputError('is not text in any known encoding');
}

/** The encodings that a detector thinks likely, the likeliest first. */
async function guesses(bytes: Uint8Array): Promise<string[]> {
  const { analyse } = await import('chardet');
  return analyse(bytes.subarray(0, DETECTED_BYTES)).map(({ name }) => name);
}

/** The bytes in an encoding; undefined where they break its rules, or it is unknown. */
function read(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/gu, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control) : text;
  } catch {
    return undefined;
  }
}

function notIn(encoding: string): never {
  throw new InputError(`is not ${encoding.toUpperCase()} text`);
}

function marked([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without its mark: zeros, the upper half of spaces and line ends, stand at every second place only. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const probe = bytes.subarray(0, PROBED_BYTES);
  const zeros = [0, 1].map((parity) => probe.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  if (bytes.length % 2 === 1 || zeros.every((count) => count < probe.length / 50)) return undefined;
  const encoding = zeros[0] === 0 ? 'utf-16le' : zeros[1] === 0 ? 'utf-16be' : undefined;
  const text = encoding && read(probe, encoding);
  return text && /[ \n]/u.test(text) && !/[\p{Cn}\p{Co}]/u.test(text) ? encoding : undefined;
}

/** Texts hold no NUL, and hardly any control characters beside white space. */
function isBinary(text: string): boolean {
  const probe = text.slice(0, PROBED_BYTES);
  if (probe.includes('\0')) return true;
  return (probe.match(CONTROL)?.length ?? 0) > probe.length / 50;
}

/** What the bytes 80 to 9F mean: Node 20 reads windows-1252 as Latin-1, where they are control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const CONTROL = /[\x01-\x07\x0e-\x1a\x1c-\x1f\x7f]/gu;
/** An even number, so that no UTF-16 unit is cut. */
const PROBED_BYTES = 8192;
const DETECTED_BYTES = 65_536;
const SIGNATURES: readonly [readonly number[], string][] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF: extract its text first'],
  [[0x50, 0x4b, 0x03, 0x04], 'a DOCX or another ZIP file: extract its text first'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a DOC or another file of old Office: extract its text first'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF: save it as plain text first'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x1f, 0x8b], 'gzip: unpack it first'],
];
