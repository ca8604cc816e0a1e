import type { Line } from '../document/index.js';
import { findLinks } from '../fields/link.js';
import { networkNamed } from '../fields/profile.js';
import { fold, headingKey } from '../lexicon/index.js';
import { isTerms, speaksOnly } from './divide-content.js';
import { HEADS, PROSE, type Scene } from './divide-scene.js';
import { isLevel } from './groups.js';
import { rolesOf } from './label.js';

/** Skills without a heading, below the name and the ways to reach the person. */
export function opensSkills(scene: Scene): boolean {
  const { lines, index, current } = scene;
  const [line, next] = [lines[index] as Line, lines[index + 1]];
  if (index < 2 || !next || line.text.length > 200 || line.depth > 0) return false;
  if (!HEADS.has(current.kind) && !(current.kind === 'summary' && current.lines.length < MOST && current.lines.every((other) => other.text.length < PROSE)))
    return false;
  return isRated(scene) || isCapsGroups(scene) || alternates(scene) || stacks(scene) || opensGroups(scene) || opensTerms(scene);
}

/** A summary of so many lines is no head any more. */
const MOST = 40;

/** A name with its level below it; where the name may be a trade ("Backend"), with items below that, or another such name a few lines on. */
function isRated(scene: Scene): boolean {
  const { lines, index, words } = scene;
  if (!hasLevel(scene, index)) return false;
  if (!words.occupations.occursIn((lines[index] as Line).text) || lines[index + 2]?.kind === 'item') return true;
  for (let at = index + 2; at <= index + LONGEST_GROUP; at++) if (hasLevel(scene, at)) return true;
  return false;
}

/** Terms of a group with a level, each in a line of its own: more than most have. */
const LONGEST_GROUP = 12;

/** Whether a line has a level below it, and no heading ("Professional experience"). */
function hasLevel({ lines, words, candidates }: Scene, at: number): boolean {
  const [name, level] = [lines[at], lines[at + 1]];
  if (candidates[at + 1] || !name || !level || level.text.length >= 24 || name.text.length >= 50 || /[:：]\s/u.test(name.text)) return false;
  return isLevel(level, words) && !MANY_YEARS.test(level.text) && !isLevel(name, words);
}

/** An age, and no time that a skill takes. */
const MANY_YEARS = /^[2-9]\d\s\p{L}+$/u;

/** Three lines of a name in capitals and its terms. */
function isCapsGroups({ lines, index }: Scene): boolean {
  return [0, 1, 2].every((at) => CAPS_GROUP.test(lines[index + at]?.text ?? ''));
}

/** `DATABASES PostgreSQL, SQLite, MongoDB`: capitals, then terms with commas. */
const CAPS_GROUP = /^\p{Lu}{2}[\p{Lu}\s&/+#-]*\s(?=\p{Lu}?\p{Ll}|\p{Lu}+,)[^,]{1,40},\s\S/u;

/** Three names, each with a list of terms below it. */
function alternates({ lines, index, candidates }: Scene): boolean {
  return [0, 2, 4].every((at) => {
    const [name, list] = [lines[index + at], lines[index + at + 1]];
    return name !== undefined && list !== undefined && !candidates[index + at + 1] && isName(name) && isList(list);
  });
}

/** Three names with a blank line before them, each with a list of terms in items below it. */
function stacks({ lines, index, candidates }: Scene): boolean {
  let at = index;
  for (let count = 0; count < 3; count++) {
    const name = lines[at];
    if (!name || !isName(name) || name.gap === 0 || candidates[at]) return false;
    const first = ++at;
    for (; lines[at]?.kind === 'item'; at++) if ((lines[at] as Line).text.length > LONGEST_ITEM) return false;
    if (at === first) return false;
  }
  return true;
}

const LONGEST_ITEM = 60;

/** `Languages: Go, Python` / `Databases: PostgreSQL, Redis`: lists behind labels, two or more, of which one or more are what skills are called. */
export function opensGroups(scene: Scene): boolean {
  return HEADS.has(scene.current.kind) && areGroups(scene, scene.index);
}

/** Whether such lists stand there, and none is of spoken languages. */
export function areGroups({ lines, words, candidates }: Scene, index: number): boolean {
  let known = false;
  let at = index;
  for (; lines[at] && at < index + MOST_GROUPS; at++) {
    const group = candidates[at] ? null : GROUP.exec((lines[at] as Line).text);
    const [label, list] = [group?.[1] ?? '', group?.[2] ?? ''];
    if (!group || speaksOnly({ text: list }, words) || !list.split(/,\s/u).every((term) => term.length <= LONGEST_TERM && !/[@]|\d{4}/u.test(term))) break;
    const roles = rolesOf(label, words);
    if (roles.some((role) => role !== 'keywords')) break;
    known ||= roles.length > 0 || words.headings.get(headingKey(label, words.and))?.kind === 'skills';
  }
  return known && at > index + 1;
}

const GROUP = /^(\p{L}[\p{L} &/-]{1,32}):\s(?=[^,:]{1,40},\s)([^:;]{3,400}[^.:;])$/u;
const LONGEST_TERM = 32;
const MOST_GROUPS = 12;

/** Terms in lines of their own, four or more up to the next heading, below the ways to reach the person that stand under "About". */
function opensTerms(scene: Scene): boolean {
  const { lines, index, current, candidates } = scene;
  if (current.kind !== 'contact' || candidates[index - current.lines.length - 1]?.kind !== 'summary' || candidates[index]) return false;
  const told = lines.slice(Math.max(0, index - MOST), index).map(({ text }) => text);
  if (!current.lines.slice(-MOST).some(({ text }) => text.includes('@')) || isHandle((lines[index] as Line).text, told)) return false;
  const rest = lines.slice(index, index + MOST);
  const end = rest.findIndex((_, at) => candidates[index + at] !== undefined);
  if (end < LEAST_TERMS) return false;
  const below = rest.slice(0, end);
  return below.every((line, at) => (isTerms(line, scene) || networkNamed(line.text)) && !hasLevel(scene, index + at));
}

const LEAST_TERMS = 4;

/** Whether a line is an address, a number or a network, or made of what was told of the person already: `in/annlee`, `ann-lee` below `Ann Lee`. */
function isHandle(text: string, told: readonly string[]): boolean {
  if (text.replace(/\D/gu, '').length > 3 || networkNamed(text) || findLinks(text.toLowerCase(), true).length > 0) return true;
  const own = lettersOf(text);
  return told.some((other) => lettersOf(other).includes(own) || other.split(/[^\p{L}]+/u).some((word) => word.length > 3 && own.includes(lettersOf(word))));
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function isName({ text, kind, depth }: Line): boolean {
  return kind === 'text' && depth === 0 && text.length <= 40 && text.split(' ').length <= 4 && !/[,;:：@|•·.!?]\s|[@|:：]|\d{3}/u.test(text);
}

function isList({ text, kind, depth }: Line): boolean {
  return kind === 'text' && depth === 0 && /[,、，]\s?\S/u.test(text) && !/[@|]|\d{4}|[.!?]$/u.test(text);
}
