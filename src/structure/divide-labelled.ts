import type { Line } from '../document/index.js';
import { spansOutside } from '../fields/terms.js';
import type { HeadingKind } from '../languages/index.js';
import { headingKey } from '../lexicon/index.js';
import { cutLine } from './cut.js';
import { speaksOnly } from './divide-content.js';
import { isWays } from './divide-foot.js';
import { HEADS, type Open, type Scene } from './divide-scene.js';
import { opensGroups } from './divide-skills.js';
import { isCaps, readHeading, USUAL } from './heading.js';
import { ENTRIES, type Section, type SectionKind } from './section.js';

/** A section that is one line with its heading before a colon: `Skills: Go, Kafka`, among the lines of the head, of the summary, or of "Additional information". */
export function labelledSection(scene: Scene): Section | undefined {
  const { lines, index, current, words } = scene;
  const line = lines[index] as Line;
  const guests = GUESTS[current.kind];
  if (line.depth > 0 || line.text.length > LONGEST) return undefined;
  const behind = current.kind === 'education' ? behindStudies(scene) : undefined;
  if (!(guests || behind || HOSTS.has(current.kind))) return closingSection(scene);
  if (HEADS.has(current.kind) && isStudy(line.text, words)) return { kind: 'education', lines: [line] };
  const label = LABEL.exec(line.text) ?? (guests && (DASHED_LABEL.exec(line.text) ?? boldLabel(line)));
  if (!label?.[1]) return undefined;
  const cut = cutLine(line, 0, label[1].length);
  const heading: Line = current.kind === 'other' ? { ...cut, kind: 'text' } : cut; // an item among skills or interests is one of their groups
  const text = line.text.slice(label[0].length);
  const kind = guests ? kindAmong(guests, heading, words) : usualKind(label[1], text, words, HOLDS);
  if (behind && !(kind && behind.has(kind))) return closingSection(scene);
  if (kind === 'skills' && opensGroups(scene)) return undefined;
  return kind && sectionOf(kind, heading, line, label[0].length);
}

/** What may follow the last study. */
function behindStudies(scene: Scene): ReadonlySet<HeadingKind> | undefined {
  const line = scene.lines[scene.index] as Line;
  const apart = line.gap > 0 || isBehindSuch(scene.current) ? BEHIND_STUDIES : undefined;
  return line.kind === 'item' && closesItems(scene) ? new Set([...LAST_OF_STUDIES, ...(apart ?? [])]) : apart;
}

/** Whether each further item of the list, if any, has a heading of its own before a colon. */
function closesItems({ lines, index, words }: Scene): boolean {
  return areLast(
    lines,
    index,
    (line) => headsItself(line, words),
    ({ kind }) => kind !== 'item',
  );
}

/** Whether all lines behind one are alike, few as they are, up to the first that ends them. */
function areLast(lines: readonly Line[], index: number, isAlike: (line: Line) => boolean, ends: (line: Line, at: number) => boolean): boolean {
  const rest = lines.slice(index + 1, index + 1 + MOST_CLOSING);
  const end = rest.findIndex((line, at) => ends(line, index + 1 + at));
  if (end < 0 && rest.length === MOST_CLOSING) return false;
  return (end < 0 ? rest : rest.slice(0, end)).every(isAlike);
}

/** `**Languages** English, German`: bold words with nothing but a blank behind them. */
function boldLabel({ text, marks }: Line): readonly [whole: string, label: string] | undefined {
  const end = marks.find((mark) => mark.type === 'strong' && mark.start === 0)?.end ?? 0;
  return end > 0 && end < LONGEST_BOLD && /^\s\S/u.test(text.slice(end)) ? [text.slice(0, end + 1), text.slice(0, end)] : undefined;
}

const LONGEST_BOLD = 40;

/** The section of a line whose text begins behind its label. */
function sectionOf(kind: HeadingKind, heading: Line, line: Line, from: number): Section {
  const value = cutLine(line, from, line.text.length);
  return { kind, heading, lines: LISTED.has(kind) ? listed(value) : [value] };
}

/** A line with its heading before a colon behind the last entry of a section, where nothing but such lines and ways to reach the person follow: `О себе: …`, `Certificates: …`. */
function closingSection({ lines, index, current, words, house, candidates }: Scene): Section | undefined {
  const line = lines[index] as Line;
  const label = ENTRIES.has(current.kind) && line.kind === 'text' ? LABEL.exec(line.text) : null;
  if (!label?.[1]) return undefined;
  const isLoud = isCaps(label[1]) && house.main.startsWith('caps');
  const behind = line.gap > 0 || isBehindSuch(current) || lines[index - 1]?.kind === 'item';
  if (!(behind || isLoud)) return undefined;
  const kind = usualKind(label[1], line.text.slice(label[0].length), words, CLOSING);
  if (!kind || kind === current.kind) return undefined;
  if (kind === 'summary' && line.gap === 0) return undefined;
  if (kind === 'skills' && !isLoud && !isBehindSuch(current)) return undefined; // those of a job
  const isLast = areLast(
    lines,
    index,
    (other) => isClosing(other, words),
    (_, at) => candidates[at] !== undefined,
  );
  if (!isLast) return undefined;
  return sectionOf(kind, cutLine(line, 0, label[1].length), line, label[0].length);
}

/** Whether a line has a heading before a colon, or holds ways to reach the person. */
function isClosing({ text, kind, depth }: Line, words: Scene['words']): boolean {
  return kind === 'text' && depth === 0 && (headsItself({ text }, words) || isWays(text, words));
}

function headsItself({ text }: Pick<Line, 'text'>, words: Scene['words']): boolean {
  const label = LABEL.exec(text)?.[1];
  return label !== undefined && words.headings.get(headingKey(label, words.and)) !== undefined;
}

/** So many lines close no section. */
const MOST_CLOSING = 8;

/** `本科/某某大学 软件工程`, `B.Sc. | University of X`: the last degree among the facts about a person. */
function isStudy(text: string, words: Scene['words']): boolean {
  const slash = SLASH.exec(text);
  return (
    slash !== null && words.degrees.has(text.slice(0, slash.index)) && words.schools.occursIn(text.slice(slash.index)) && !words.occupations.occursIn(text)
  );
}

const SLASH = /(?<=^.{2,24})(?:[/／]|\s?[|｜]\s)/u;

/** Whether nothing stands between such a line and the one before. */
function isBehindSuch({ heading, lines }: Open): boolean {
  return !heading && lines.length === 0;
}

/** Each of the certificates or awards that one line tells, as a line of its own. */
function listed(line: Line): Line[] {
  const separator = line.text.includes(';') ? SEMICOLON : YEAR.test(line.text) ? BEHIND_YEAR : COMMA;
  return spansOutside(line.text, separator).map(({ start, end }) => cutLine({ ...line, kind: 'item', level: 1 }, start, end));
}

function usualKind(label: string, text: string, words: Scene['words'], holds: typeof HOLDS): HeadingKind | undefined {
  const entry = words.headings.get(headingKey(label, words.and));
  return entry && entry.rank < USUAL && holds[entry.kind]?.(text, words) ? entry.kind : undefined;
}

function kindAmong(guests: ReadonlySet<HeadingKind>, heading: Line, words: Scene['words']): HeadingKind | undefined {
  const kind = readHeading(heading, words)?.kind;
  return kind && guests.has(kind) ? kind : undefined;
}

const LONGEST = 600;
const LABEL = /^(\p{L}[\p{L} &,/'’-]{1,40}?)\s?(?:[:：]\s+|：)(?=\S)/u;

/** `Languages – English, German`, with a dash in place of the colon. */
const DASHED_LABEL = /^(\p{L}[\p{L} &,/]{1,40}?)\s[–—-]\s(?=\S)/u;

const LISTED: ReadonlySet<HeadingKind> = new Set(['certificates', 'awards']);
const SEMICOLON = /;/gu;
const COMMA = /,\s/gu;
const BEHIND_YEAR = /(?<=(?:19|20)\d\d[)）]),\s/gu;
const YEAR = /(?:19|20)\d\d/u;

/** Sections in which such lines stand. */
const HOSTS: ReadonlySet<SectionKind> = new Set([...HEADS, 'summary', 'preferences']);

/** What may stand a blank line apart from it: a list of courses belongs to the studies. */
const BEHIND_STUDIES: ReadonlySet<HeadingKind> = new Set(['skills', 'interests']);

/** What its last item may tell. */
const LAST_OF_STUDIES: ReadonlySet<HeadingKind> = new Set(['certificates']);

/** What has no section of its own, and stands in one of these behind its heading: below "Additional information", or below "Skills, activities and interests". */
const GUESTS: Partial<Record<SectionKind, ReadonlySet<HeadingKind>>> = {
  other: new Set(['skills', 'languages', 'interests', 'certificates', 'awards', 'volunteer', 'publications', 'references']),
  skills: new Set(['interests', 'certificates', 'awards', 'volunteer']),
  interests: new Set(['skills', 'languages', 'certificates', 'awards', 'volunteer']),
  languages: new Set(['skills', 'interests', 'certificates', 'awards', 'volunteer']),
};

/** What the text behind the colon must be like. */
const HOLDS: Partial<Record<HeadingKind, (text: string, words: Scene['words']) => boolean>> = {
  skills: (text) => /[,;•·|、，/]\s?\S/u.test(text) && !SENTENCES.test(text),
  certificates: (text) => text.length < 160 && !SENTENCES.test(text),
  education: (text, words) => words.degrees.occursIn(text) || words.schools.occursIn(text),
  interests: (text) => text.length < 200 && !SENTENCES.test(text),
};

/** What the text behind the colon must be like at the end of a section, where a label may be one of the last entry. */
const CLOSING: typeof HOLDS = {
  ...HOLDS,
  summary: (text) => text.length > 20,
  languages: (text, words) => speaksOnly({ text }, words),
  references: (text, words) => words.boilerplate.occursIn(text),
};

const SENTENCES = /[.!?]\s\p{Lu}/u;
