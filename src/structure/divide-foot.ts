import type { Line, Span } from '../document/index.js';
import { findEmails } from '../fields/email.js';
import { findPhones } from '../fields/phone.js';
import { networkNamed } from '../fields/profile.js';
import type { LabelRole } from '../languages/index.js';
import { headingKey, type Lexicon } from '../lexicon/index.js';
import { HEADS, PROSE, type Scene } from './divide-scene.js';
import { rolesOf } from './label.js';

/** The ways to reach the person at the foot of a CV, where none stands above; or all of them once more in its last line. */
export function opensFoot({ lines, index, current, words }: Scene): boolean {
  const line = lines[index] as Line;
  if (index === lines.length - 1 && FOOTER.test(line.text) && findEmails(line.text).length > 0) return true;
  if (index < lines.length - FOOT || line.kind !== 'text' || line.depth > 0 || line.text.length > LONGEST) return false;
  if (HEADS.has(current.kind) || current.kind === 'references') return false;
  const told = line.text.length <= PROSE && line.gap > 0 && findEmails(line.text).length > 0;
  if (!told && !(isWays(line.text, words) && lines.slice(index).some(({ text }) => findEmails(text).length > 0 && isWays(text, words)))) return false;
  return !lines.slice(0, index).some((other) => other.text.includes('@') && findEmails(other.text).length > 0);
}

const FOOT = 5;
const LONGEST = 160;
/** `Jane Doe — jane@example.com — 0123`: a name, and an address behind a sign. */
const FOOTER = /^\p{Lu}[\p{L} .'’-]{2,40}\s[|·•—–]\s\S+@\S/u;

/** Whether a line holds ways to reach the person with their labels, and nothing else: `Kontakt: ida@example.org, tlf. 22 12 34 56`. */
export function isWays(text: string, words: Lexicon): boolean {
  if (text.length > LONGEST || !MAY_BE_WAY.test(text)) return false;
  const pages = without(text, findEmails(text)).replace(ADDRESS, ' ');
  const rest = without(pages, findPhones(pages, undefined, true));
  if (rest === text) return false;
  return rest
    .split(SIGNS)
    .filter((word) => /[\p{L}\d]/u.test(word))
    .every((word) => isLabel(word, words));
}

/** A text with a blank in place of each of some parts. */
function without(text: string, parts: readonly Span[]): string {
  return [...parts].reverse().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

const MAY_BE_WAY = /@|\d[\d ()./-]{5}|\.\p{Ll}{2,6}\/\S/u;
/** An address of a page: `linkedin.com/in/ida`. */
const ADDRESS = /(?<![\p{L}\p{N}.@/-])(?:https?:\/\/)?[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){1,4}\/[^\s,;|)]{2,100}/gu;
/** What stands between ways to reach a person. */
const SIGNS = /[\s:：,;|·•/–—()]+/u;

function isLabel(word: string, words: Lexicon): boolean {
  return (
    networkNamed(word) !== undefined ||
    words.headings.get(headingKey(word, words.and))?.kind === 'contact' ||
    rolesOf(word, words).some((role) => WAYS.has(role))
  );
}

const WAYS: ReadonlySet<LabelRole> = new Set(['email', 'phone', 'website', 'profile', 'url']);
