import type { Line } from '../document/index.js';
import { findEmails } from '../fields/email.js';
import { headingKey } from '../lexicon/index.js';
import { dateLines } from './anchor.js';
import { speaksOnly } from './divide-content.js';
import { HEADS, type Scene } from './divide-scene.js';
import { isLevel } from './groups.js';
import { rolesOf } from './label.js';

/** Skills without a heading, below the name and the ways to reach the person. */
export function opensSkills(scene: Scene): boolean {
  const { lines, index, current } = scene;
  const [line, next] = [lines[index] as Line, lines[index + 1]];
  if (index < 2 || !next || line.text.length > 200 || line.depth > 0) return false;
  if (!HEADS.has(current.kind) && !(current.kind === 'summary' && current.lines.length < MOST && current.lines.every((other) => other.text.length < PROSE)))
    return false;
  return isRated(line, next, lines[index + 2], scene) || isCapsGroups(scene) || alternates(scene) || stacks(scene);
}

/** Lines longer than this are prose. */
const PROSE = 90;
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

function isName({ text, kind, depth }: Line): boolean {
  return kind === 'text' && depth === 0 && text.length <= 40 && text.split(' ').length <= 4 && !/[,;:：@|•·.!?]\s|[@|:：]|\d{3}/u.test(text);
}

function isList({ text, kind, depth }: Line): boolean {
  return kind === 'text' && depth === 0 && /[,、，]\s?\S/u.test(text) && !/[@|]|\d{4}|[.!?]$/u.test(text);
}

/** The ways to reach the person at the foot of a CV, where none stands above. */
export function opensFoot({ lines, index, current }: Scene): boolean {
  const line = lines[index] as Line;
  if (index < lines.length - FOOT || line.gap === 0 || line.kind !== 'text' || line.text.length > PROSE || !line.text.includes('@')) return false;
  if (HEADS.has(current.kind) || current.kind === 'references' || findEmails(line.text).length === 0) return false;
  return !lines.slice(0, index).some((other) => other.text.includes('@') && findEmails(other.text).length > 0);
}

const FOOT = 4;

/** Jobs without a heading: lines with a name and a period, some with a trade, in a CV whose headings announce no work. */
export function opensDated(scene: Scene): boolean {
  const { lines, index, current, candidates, words, house, jobless } = scene;
  if (house.hasWork || index < 2 || index < jobless.until || !(HEADS.has(current.kind) || current.kind === 'summary') || candidates[index]) return false;
  if (!hasPeriod(scene, index)) return false;
  let periods = 0;
  let trades = 0;
  let at = index;
  for (; at < lines.length && (at === index || !candidates[at]); at++) {
    if (!hasPeriod(scene, at)) continue;
    periods++;
    if (words.occupations.occursIn((lines[at] as Line).text)) trades++;
    if (periods > 1 && trades > 0) return true;
  }
  jobless.until = at;
  return false;
}

/** A study behind jobs that no heading announced: `MSc Informatics, University of Minho, 2014`, and no `Doctoral Researcher, University of Minho`. */
export function opensStudies({ lines, index, current, words }: Scene): boolean {
  const line = lines[index] as Line;
  if (current.kind !== 'work' || current.heading || line.depth > 0 || line.text.length > LONGEST_JOB || !YEAR.test(line.text)) return false;
  const [degree] = words.degrees.find(line.text);
  const [name = ''] = line.text.split(NAME_END);
  return degree?.start === 0 && words.schools.occursIn(line.text) && !words.occupations.occursIn(name.slice(degree.end));
}

const NAME_END = /,|\s[–—|·-]\s|\t/u;

/** Whether a line names something beside a period. */
function hasPeriod({ lines, words, dates }: Scene, at: number): boolean {
  const line = lines[at] as Line;
  if (line.depth > 0 || line.text.length > LONGEST_JOB || !YEAR.test(line.text)) return false;
  const [dated] = dateLines([line], { dates, words });
  return dated?.range !== undefined && dated.anchor && !dated.range.single && dated.rest.length > 0;
}

const LONGEST_JOB = 160;
const YEAR = /(?:19|20)\d\d/u;

/** Of how many lines a passage about spoken languages consists that stands in another section: `LANGUAGES English (C1), German`. */
export function spokenPassage(scene: Scene): number {
  const { lines, index, current, words } = scene;
  const line = lines[index] as Line;
  if (line.depth > 0 || line.text.length > 200) return 0;
  if (isLanguageCell(line, words)) return 1 + tongues(lines, index + 1, words);
  if (!HOSTS.has(current.kind)) return 0;
  const label = LABELS.map((pattern) => pattern.exec(line.text)).find((match) => match?.[1] && isHeadingOfLanguages(match[1], scene));
  if (!label) return 0;
  const rest = line.text.slice(label[0].length);
  if (rest !== '') return speaksOnly({ ...line, text: rest }, words) ? 1 : 0;
  let end = index + 1;
  while (end < lines.length && (lines[end] as Line).level >= line.level && speaksOnly(lines[end] as Line, words)) end++;
  return end > index + 1 ? end - index : 0;
}

/** `Mother tongue(s)\tItalian`: a row of a form. */
function isLanguageCell(line: Line, words: Scene['words']): boolean {
  const [label = '', ...cells] = line.text.split('\t');
  return cells.length > 0 && rolesOf(label, words).includes('language') && speaksOnly({ ...line, text: cells.join(' ').trim() }, words);
}

/** How many lines from an index on hold languages with their levels. */
function tongues(lines: readonly Line[], from: number, words: Scene['words']): number {
  let end = from;
  while (lines[end]?.gap === 0 && speaksOnly(lines[end] as Line, words)) end++;
  return end - from;
}

/** Two words or one, with a colon, a blank or nothing behind them. */
const LABELS: readonly RegExp[] = [/^(\p{L}+\s\p{L}+)(?:\s?[:：]\s*|\s|$)/u, /^(\p{L}+)(?:\s?[:：]\s*|\s|$)/u];

function isHeadingOfLanguages(text: string, { words }: Scene): boolean {
  return words.headings.get(headingKey(text, words.and))?.kind === 'languages';
}

/** Sections in which languages may stand behind a label of their own. */
const HOSTS: ReadonlySet<string> = new Set([...HEADS, 'summary', 'education', 'certificates', 'volunteer']);
