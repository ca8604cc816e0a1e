import type { Line } from '../document/index.js';
import { headingKey } from '../lexicon/index.js';
import { speaksOnly } from './divide-content.js';
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
  const isRatedBelow = !scene.candidates[index + 1] && isRated(line, next, lines[index + 2], scene); // no heading: `Professional experience`
  return isRatedBelow || isCapsGroups(scene) || alternates(scene) || stacks(scene) || opensGroups(scene);
}

/** A summary of so many lines is no head any more. */
const MOST = 40;

/** A name with its level below it, and items below that where the name may be a trade ("Backend"). */
function isRated(line: Line, next: Line, third: Line | undefined, { words }: Scene): boolean {
  if (
    !isLevel(next, words) ||
    MANY_YEARS.test(next.text) ||
    next.text.length >= 24 ||
    isLevel(line, words) ||
    line.text.length >= 50 ||
    /[:：]\s/u.test(line.text)
  )
    return false;
  return !words.occupations.occursIn(line.text) || third?.kind === 'item';
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
export function opensGroups({ lines, index, current, words, candidates }: Scene): boolean {
  if (!HEADS.has(current.kind)) return false;
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

function isName({ text, kind, depth }: Line): boolean {
  return kind === 'text' && depth === 0 && text.length <= 40 && text.split(' ').length <= 4 && !/[,;:：@|•·.!?]\s|[@|:：]|\d{3}/u.test(text);
}

function isList({ text, kind, depth }: Line): boolean {
  return kind === 'text' && depth === 0 && /[,、，]\s?\S/u.test(text) && !/[@|]|\d{4}|[.!?]$/u.test(text);
}
