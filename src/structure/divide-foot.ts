import type { Line } from '../document/index.js';
import { findEmails } from '../fields/email.js';
import { HEADS, PROSE, type Scene } from './divide-scene.js';

/** The ways to reach the person at the foot of a CV, where none stands above; or all of them once more in its last line. */
export function opensFoot({ lines, index, current }: Scene): boolean {
  const line = lines[index] as Line;
  if (index === lines.length - 1 && FOOTER.test(line.text) && findEmails(line.text).length > 0) return true;
  if (index < lines.length - FOOT || line.gap === 0 || line.kind !== 'text' || line.text.length > PROSE || !line.text.includes('@')) return false;
  if (HEADS.has(current.kind) || current.kind === 'references' || findEmails(line.text).length === 0) return false;
  return !lines.slice(0, index).some((other) => other.text.includes('@') && findEmails(other.text).length > 0);
}

const FOOT = 4;
/** `Jane Doe — jane@example.com — 0123`: a name, and an address behind a sign. */
const FOOTER = /^\p{Lu}[\p{L} .'’-]{2,40}\s[|·•—–]\s\S+@\S/u;
