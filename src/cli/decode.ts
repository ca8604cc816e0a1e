/** The input is not a text that can be read as a CV. */
export class InputError extends Error {}

/** Bytes of a text file as a string; throws an `InputError` on anything that is not UTF-8 text. A byte order mark stays, so that offsets count from the file's start. */
export function decode(bytes: Uint8Array): string {
  if (bytes.subarray(0, BINARY_PROBE).includes(0)) throw new InputError(`is a binary file, not text${kind(bytes)}`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(`is not UTF-8 text${kind(bytes)}`);
  }
}

function kind(bytes: Uint8Array): string {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  return known ? ` (${known[1]})` : '';
}

const BINARY_PROBE = 8192;
const SIGNATURES: readonly [readonly number[], string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF: extract its text first'],
  [[0x50, 0x4b, 0x03, 0x04], 'a DOCX or another ZIP file: extract its text first'],
  [[0xff, 0xfe], 'UTF-16: save it as UTF-8'],
  [[0xfe, 0xff], 'UTF-16: save it as UTF-8'],
];
