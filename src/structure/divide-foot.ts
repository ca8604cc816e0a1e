import type { Line } from '../document/index.js';
import { findEmails } from '../fields/email.js';
import { HEADS, PROSE, type Scene } from './divide-scene.js';

/** The ways to reach the person at the foot of a CV, where none stands above. */
export function opensFoot({ lines, index, current }: Scene): boolean {
  const line = lines[index] as Line;
  if (index < lines.length - FOOT || line.gap === 0 || line.kind !== 'text' || line.text.length > PROSE || !line.text.includes('@')) return false;
  if (HEADS.has(current.kind) || current.kind === 'references' || findEmails(line.text).length === 0) return false;
  return !lines.slice(0, index).some((other) => other.text.includes('@') && findEmails(other.text).length > 0);
}

const FOOT = 4;
