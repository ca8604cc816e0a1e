import { type Line, matchesIn, slice } from '../document/index.js';
import { degreeScore, schoolScore, studyFieldScore } from '../fields/degree.js';
import { titleScore } from '../fields/role.js';
import type { HeadingKind } from '../languages/index.js';
import { fold, headingKey } from '../lexicon/index.js';
import { type DatedLine, dateLines } from '../structure/anchor.js';
import { raiseDates } from '../structure/closing-dates.js';
import { kindsNamed } from '../structure/heading.js';
import type { Kit } from '../structure/kit.js';
import { ENTRIES, type Section } from '../structure/section.js';
import { segment } from '../structure/segment.js';
import { isFluency, nameAt, tokens } from './languages/tokens.js';
import { readCitation } from './publications/citation.js';
import { workTraits } from './work/extract.js';

/**
 * "Experience & Education", "Languages and Skills": where a heading names several kinds, each entry goes to the one that its words speak for, else to the
 * first. So do the degrees among the jobs of a CV that has no section of studies ("Timeline", "Werdegang", "Parcours").
 */
export function partMixed(sections: readonly Section[], kit: Kit): Section[] {
  const isUntaught = !sections.some(({ kind }) => kind === 'education');
  return sections.flatMap((section) => {
    if (isUntaught && isSchooling(section, kit)) return [{ ...section, kind: 'education' as const }];
    const named = section.heading && !section.data ? kindsNamed(section.heading.text, kit.words) : [];
    const kinds: readonly HeadingKind[] = named.length < 2 && isUntaught && tellsDegrees(section, kit) ? ['work', 'education'] : named;
    if (kinds.length < 2 || !kinds.some((kind) => kind === section.kind) || kinds.every((kind) => TAUGHT.has(kind))) return [section];
    const { spoken, rest } = kinds.includes('languages') ? spokenApart(section.lines, kit) : { spoken: [], rest: section.lines };
    const others = kinds.filter((kind) => kind !== 'languages');
    const first = others.find((kind) => kind === section.kind) ?? others[0];
    const parted = new Map<HeadingKind, Line[]>(others.map((kind) => [kind, []]));
    const parts = others.every((kind) => TELLS[kind] === undefined) ? [rest] : others.every((kind) => EVENTS.has(kind)) ? itemsOf(rest) : entriesOf(rest, kit);
    for (const entry of parts) {
      const points = others.map((kind) => (named.length < 2 && kind === 'education' && !tellsField(entry, kit) ? 0 : (TELLS[kind]?.(entry, kit) ?? 0)));
      const most = Math.max(...points);
      parted.get((most > 0 ? others[points.indexOf(most)] : first) as HeadingKind)?.push(...entry);
    }
    return [...parted, ['languages', spoken] as const].filter(([, lines]) => lines.length > 0).map(([kind, lines]) => partOf(section, kind, lines));
  });
}

/** Whether schools and what they give are told under "Training" or "Qualifications", where they have no section of their own: the reader of studies finds the courses among them. */
function isSchooling({ kind, heading, data, lines }: Section, { words }: Kit): boolean {
  if (kind !== 'certificates' || !heading || data) return false;
  const short = lines.filter(({ text }) => text.length < LONGEST_HEADER);
  const isDegree = (part: string): boolean =>
    words.degrees.opens(part) && words.degrees.find(part).every(({ phrase }) => words.headings.get(phrase)?.kind !== 'certificates');
  return short.some(({ text }) => text.split(BORDER).some(isDegree)) && short.some(({ text }) => schoolScore(text, words) > 1);
}

/** Whether degrees stand in the headers of jobs. */
function tellsDegrees({ kind, heading, data, lines }: Section, { words }: Kit): boolean {
  if (kind !== 'work' || !heading || data) return false;
  return lines.some((line) => line.kind !== 'item' && line.text.length < LONGEST_HEADER && words.degrees.occursIn(line.text));
}

/** Studies and courses stand under one heading so often that their reader tells them apart. */
const TAUGHT: ReadonlySet<HeadingKind> = new Set(['education', 'certificates']);

/** A part of a section; what its heading says of all parts names no group of terms. */
function partOf({ heading, keys = [] }: Section, kind: HeadingKind, lines: readonly Line[]): Section {
  if (!heading) return { kind, lines };
  return ENTRIES.has(kind) ? { kind, heading, lines, keys } : { kind, lines, keys: [...keys, heading] };
}

/** The lines that name spoken languages, with the levels below them, and the others. */
function spokenApart(lines: readonly Line[], kit: Kit): { spoken: Line[]; rest: Line[] } {
  const [spoken, rest]: [Line[], Line[]] = [[], []];
  let isBelow = false;
  for (const line of lines) {
    isBelow = isSpoken(line, kit) || (isBelow && isFluency(line.text, kit.words));
    (isBelow ? spoken : rest).push(line);
  }
  return { spoken, rest };
}

/** Whether a line names spoken languages, and all its commas part such; what they are called may stand before them. */
function isSpoken(line: Line, kit: Kit): boolean {
  if (line.text.length > LONGEST_SPOKEN) return false;
  if (!nameAt(line.text, kit.words)) return isCalledSpoken(line, kit);
  const read = tokens(line, kit);
  return read.length > 0 && read.every(({ language, fluency }) => language && !(fluency?.text.includes(', ') && !isFluency(fluency.text, kit.words)));
}

function isCalledSpoken(line: Line, kit: Kit): boolean {
  const [label, name = ''] = LABEL.exec(line.text) ?? [];
  if (!label || kit.words.headings.get(headingKey(name, kit.words.and))?.kind !== 'languages') return false;
  return label.length === line.text.length || isSpoken({ ...line, ...slice(line, label.length), marks: [] }, kit);
}

const LABEL = /^(\p{L}[\p{L} -]{1,24}?)\s?[:：]\s?/u;
const LONGEST_SPOKEN = 200;

/** Of which most have a line each. */
const EVENTS: ReadonlySet<HeadingKind> = new Set(['awards', 'certificates', 'publications', 'talks']);

/** Each line with those that are nested below it, or follow it without a bullet. */
function itemsOf(lines: readonly Line[]): Line[][] {
  const [first] = lines;
  const entries: Line[][] = [];
  for (const line of lines) {
    if (entries.length === 0 || (line.kind === first?.kind && line.level <= first.level && line.depth <= first.depth)) entries.push([line]);
    else entries.at(-1)?.push(line);
  }
  return entries;
}

/** The lines of each entry. */
function entriesOf(lines: readonly Line[], kit: Kit): Line[][] {
  const useful = lines.filter(({ kind, text }) => kind !== 'rule' && text !== '');
  const dated = raiseDates(dateLines(useful, kit));
  const own = (line: DatedLine): Line => line.line;
  const groups = new Set<readonly DatedLine[]>();
  return segment(dated, workTraits, kit.words).map(({ group, lines: below }) => {
    const above = groups.has(group) ? [] : group;
    groups.add(group);
    return [...above, ...below].map(own);
  });
}

type Tell = (entry: readonly Line[], kit: Kit) => number;

/** How much the words of an entry speak for a kind: 1 as its like do, 2 where it says so itself. */
const TELLS: Partial<Record<HeadingKind, Tell>> = {
  education: (entry, kit) => (isStudy(headerParts(entry), kit) ? 1.5 : 0),
  work: (entry, kit) => (isPosted(entry, kit) ? 1 : 0),
  volunteer: (entry, kit) => (names('volunteer', entry, kit) ? 2 : isPosted(entry, kit) ? 0.5 : 0),
  awards: (entry, kit) => (names('awards', entry, kit) ? 2 : 0),
  certificates: (entry, kit) => (names('certificates', entry, kit) ? 2 : 0),
  publications: ([line]) => (line && readCitation(line) ? 1 : 0),
};

const isPosted = (entry: readonly Line[], kit: Kit): boolean => headerParts(entry).some((part) => isPost(part, kit));

/** The names in the first lines of an entry; two letters behind another name are a state (`Boston, MA`). */
function headerParts(entry: readonly Line[]): string[] {
  const end = entry.findIndex(({ kind, text }, at) => at > 0 && (kind === 'item' || text.length > LONGEST_HEADER));
  return entry
    .slice(0, end < 0 ? MOST_LINES : Math.min(end, MOST_LINES))
    .flatMap(({ text }) => text.split(BORDER).filter((part, at) => at === 0 || part.length > 2));
}

const MOST_LINES = 4;
const LONGEST_HEADER = 160;
const BORDER = /,\s|;\s|[:：]\s|\s[–—|·@-]\s|\t/u;

/** A degree or a school, and nothing that somebody was there. */
function isStudy(parts: readonly string[], kit: Kit): boolean {
  const { words } = kit;
  const taught = parts.some((part) => schoolScore(part, words) > 1);
  const degrees = parts.filter((part) => degreeScore(part, words) > 1);
  const learnt = degrees.some((part) => titleScore(part, words) < NAMED || / /u.test(part.slice(0, words.degrees.find(part)[0]?.end)));
  if (learnt) return true;
  return (taught || degrees.length > 0) && !parts.some((part) => isPost(part, kit)) && (taught || !degrees.some((part) => titleScore(part, words) >= NAMED));
}

/** What somebody was, and no school that is named after a trade. */
function isPost(part: string, { words }: Kit): boolean {
  return titleScore(part, words) >= NAMED && (schoolScore(part, words) <= 1 || words.occupations.opens(part));
}

/** Whether an entry says what was studied: a trade that no list knows may stand beside a school as well. */
function tellsField(entry: readonly Line[], { words }: Kit): boolean {
  return headerParts(entry).some((part) => degreeScore(part, words) > 1 || studyFieldScore(part, words) >= FIELD);
}

const FIELD = 0.5;

/** From here on a text names a trade. */
const NAMED = 0.7;

/** Whether a word of an entry's first line is one that such sections are called by: `Best Paper Award`. */
function names(kind: HeadingKind, [line]: readonly Line[], { words }: Kit): boolean {
  return matchesIn(line?.text ?? '', WORD).some(([word]) => words.headings.get(headingKey(fold(word), words.and))?.kind === kind);
}

const WORD = /[\p{L}\p{M}]{4,30}/gu;
