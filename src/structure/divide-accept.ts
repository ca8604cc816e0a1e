import type { Line } from '../document/index.js';
import { fold, words as wordsOf } from '../lexicon/index.js';
import { dateLines, isAlone, opensWithDate } from './anchor.js';
import { isDatedBelow, isEntryHeading, isInnerLabel, isSetApart, looksBeside, REACH } from './divide-around.js';
import { areTerms, speaks, speaksOnly } from './divide-content.js';
import { HEADS, type Open, type Scene } from './divide-scene.js';
import { type HeadingCandidate, MOST_USUAL, shapeOf, USUAL, undecorated } from './heading.js';
import { ENTRIES, LISTS, type SectionKind } from './section.js';

/** Whether a line that reads like a heading opens a section where it stands. */
export function accepts(candidate: HeadingCandidate, scene: Scene): boolean {
  const seen = look(candidate, scene);
  if (WITHIN.some((isWithin) => isWithin(seen))) return false;
  if (headsTongues(seen)) return true;
  if (AMONG.some((isAmong) => isAmong(seen))) return false;
  if (isWordOfTongues(seen)) return standsForTongues(seen);
  return !UNLIKE.some((isUnlike) => isUnlike(seen));
}

/** A line that reads like a heading, and how it stands among the others. */
interface Seen extends Scene, HeadingCandidate {
  readonly line: Line;
  readonly next: Line | undefined;
  /** Whether many authors head this section so. */
  readonly usual: boolean;
  /** Whether blank lines stand on both sides. */
  readonly lone: boolean;
  /** Whether other sections of this author have such headings. */
  readonly fits: boolean;
  /** Whether it is a heading below the one of the open section. */
  readonly deeper: boolean;
  /** Whether the author's headings are set apart, most of them as this one is, and nothing close to it is. */
  readonly plainly: boolean;
}

function look(candidate: HeadingCandidate, scene: Scene): Seen {
  const { lines, index, current, house } = scene;
  const { rank, shape } = candidate;
  const line = lines[index] as Line;
  const next = lines[index + 1];
  const sections = house.shapes.get(shape) ?? 0;
  const isMain = shape === house.main;
  const isNear = (): boolean => line.gap === 0 && current.lines.slice(-REACH).some((other) => shapeOf(other) === shape);
  return {
    ...scene,
    ...candidate,
    line,
    next,
    usual: rank < USUAL,
    lone: line.gap > 0 && (next === undefined || next.gap > 0),
    fits: sections >= 2 || isMain,
    deeper: line.depth > 0 && current.heading !== undefined && current.depth > 0 && line.depth > current.depth,
    plainly: isMain && isSetApart(shape) && sections >= 3 && current.lines.length > 0 && !isNear(),
  };
}

type Reason = (seen: Seen) => boolean;

/** A heading that stands inside something else, whatever it would open. */
const WITHIN: readonly Reason[] = [
  ({ navigation, index }) => navigation.has(index),
  ({ line, current }) => isSmallTerm(line, current),
  (seen) => seen.deeper && isWithinEntry(seen.line, seen),
  (seen) => seen.deeper && seen.kind === 'other' && seen.current.kind === 'work' && isDatedBelow(seen), // "Teaching" among kinds of jobs
  ({ kind, current, shape, house, words, line }) =>
    kind === 'skills' && current.kind === 'education' && shape !== house.main && words.studyFields.has(undecorated(line.text)), // "Informatique"
  (seen) => seen.kind === 'certificates' && seen.current.kind === 'education' && isDegreeAbovePeriod(seen),
  (seen) => seen.kind === 'work' && seen.current.kind === 'work' && seen.current.lines.length === 0 && seen.line.depth === 0 && isDatedContract(seen),
];

/** A usual heading with nothing but spoken languages right below. */
function headsTongues({ kind, usual, next, line, words }: Seen): boolean {
  return kind === 'languages' && usual && next !== undefined && line.kind !== 'item' && speaksOnly(next, words);
}

/** One of the terms of a list, or the heading of an entry. */
const AMONG: readonly Reason[] = [
  (seen) => !(seen.plainly && isNoTerm(seen)) && isAmongTerms(seen),
  ({ guessed, kind, current }) => guessed === true && kind === current.kind && LISTS.has(kind), // a group of them
  (seen) => seen.house.depth > 0 && LISTS.has(seen.current.kind) && isSecondGroup(seen),
  (seen) => ENTRIES.has(seen.current.kind) && LISTS.has(seen.kind) && !seen.usual && seen.line.depth === 0 && holdsPeriods(seen),
  (seen) =>
    ENTRIES.has(seen.current.kind) &&
    (seen.current.kind === seen.kind || seen.guessed === true) &&
    seen.current.lines.length > 0 &&
    !isBeside(seen) &&
    isEntryHeading(seen),
  ({ index, lines, line, usual }) => index === lines.length - 1 && line.depth === 0 && !usual,
];

/** A word for languages with no spoken one below. */
function isWordOfTongues(seen: Seen): boolean {
  return seen.kind === 'languages' && seen.next !== undefined && !seen.candidates[seen.index + 1] && !speaks(seen);
}

function standsForTongues({ current, line, lone }: Seen): boolean {
  const isExplicit = wordsOf(fold(line.text)).length > 1;
  return current.kind !== 'skills' && current.kind !== 'interests' && isExplicit && (line.depth > 0 || lone);
}

/** Unlike the headings of this author, or a label of what stands around it. */
const UNLIKE: readonly Reason[] = [
  ({ line, house, fits, usual, lone }) => line.depth === 0 && house.depth > 0 && !fits && !(usual && lone),
  isSubheading,
  ({ current, kind, rank }) => current.kind === 'interests' && kind === 'skills' && rank >= MOST_USUAL && current.lines.length === 0,
  isLabelOfEntry,
  isLabelOfStudy,
  (seen) => seen.current.kind === seen.kind && seen.line.depth === 0 && seen.kind !== 'summary' && !(seen.lone && seen.fits) && !isBeside(seen),
  ({ current, shape, house, line }) => current.kind !== 'head' && line.depth === 0 && /[:：]$/u.test(shape) && !/[:：]$/u.test(house.main),
  (seen) => seen.line.depth === 0 && !seen.usual && !seen.plainly && isWithinList(seen),
  ({ line, fits, usual }) => line.depth === 0 && !fits && !usual,
  isOtherInPassing,
  isPlainAmongCapitals,
];

/** A plain line of a list that nothing sets apart: neither blank lines on both sides, nor one above it and dated entries below. */
function isWithinList(seen: Seen): boolean {
  const { current, kind, line, lone, fits, lines, index } = seen;
  if (!LISTS.has(current.kind) || (lone && fits && line.gap >= (lines[index - 1]?.gap ?? 0))) return false;
  return !(ENTRIES.has(kind) && line.gap > 0 && isDatedBelow(seen));
}

/** A heading below that of the open section, which has parts of its own. */
function isSubheading({ deeper, current, kind, rank, guessed }: Seen): boolean {
  if (!deeper) return false;
  if (current.kind === kind || (rank >= USUAL && (guessed || !HEADS.has(current.kind)))) return true;
  return (current.kind === 'skills' || current.kind === 'interests') && kind !== 'languages';
}

/** `Skills:`, `Courses` inside an entry. */
function isLabelOfEntry(seen: Seen): boolean {
  const { current, line, kind, deeper, fits, shape, house, words } = seen;
  if (!ENTRIES.has(current.kind) || !(deeper || line.depth === 0) || !isInnerLabel(line, words)) return false;
  if (deeper || !fits || shape !== house.main) return true;
  if (kind === 'certificates' && current.kind === 'education') return true;
  return line.gap === 0 && house.apart && !isSetApart(shape) && !isOnlyOne(seen);
}

/** `Training`, `Courses` among studies, where it is no heading of the level of sections. */
function isLabelOfStudy({ kind, current, line, words }: Seen): boolean {
  if (kind !== 'certificates' || current.kind !== 'education' || !isInnerLabel(line, words)) return false;
  return !(line.depth > 0 && line.depth <= current.depth && !/^courses?$/iu.test(undecorated(line.text)));
}

/** A heading of what no section is for, without blank lines around it or anything that most headings of this author have. */
function isOtherInPassing(seen: Seen): boolean {
  const { kind, line, lone, rank, shape, house } = seen;
  if (kind !== 'other' || line.depth > 0 || lone || (rank === 0 && line.gap > 0)) return false;
  const isFar = line.gap > 0 || !house.apart;
  return !(shape === house.main && ((shape !== 'plain' && isFar) || isOverDatedLines(seen) || isOnlyGap(seen)));
}

/** A plain line where headings are written in capitals. */
function isPlainAmongCapitals(seen: Seen): boolean {
  const { shape, house, lone, current, kind, rank } = seen;
  if (!shape.startsWith('plain') || !house.main.startsWith('caps') || lone) return false;
  const mayBePlain = LISTS.has(current.kind) || (kind === 'education' && rank === 0) || (HEADS.has(current.kind) && kind === 'work' && rank < MOST_USUAL);
  return !(mayBePlain && isDatedBelow(seen));
}

/** Whether a heading stands beside that of the open section, of the same kind or a similar one: "Current positions", "Past experience". */
function isBeside(seen: Seen): boolean {
  const { guessed, kind, shape, current, line, plainly, lone } = seen;
  if (guessed) return looksBeside(shape, seen) || (kind !== current.kind && isSister(seen));
  const isAlike = line.depth > 0 ? line.depth === current.depth && !current.lines.some((other) => other.depth === line.depth) : plainly && lone;
  return (isAlike || isSecond(seen)) && !isDatedContract(seen);
}

/** `Skills`, `Experience` right below the last of several entries: no other heading of its kind stands anywhere, and what it would open is below it. A label would stand in more entries than one. */
function isOnlyOne(seen: Seen): boolean {
  const { kind, rank, candidates, index, current, dates, words } = seen;
  if (rank >= MOST_USUAL || kind === current.kind || candidates.some((other, at) => at !== index && other?.kind === kind && other.rank < USUAL)) return false;
  if (dateLines(current.lines, { dates, words }).filter(({ anchor }) => anchor).length < 2) return false;
  return LISTS.has(kind) ? areTerms(seen) : ENTRIES.has(kind) && isDatedBelow(seen);
}

/** `Teaching` behind the only blank line of its section, where nothing but headings has one above. */
function isOnlyGap({ line, current, house }: Seen): boolean {
  return line.gap > 0 && house.apart && current.lines.length >= FEWEST_TIGHT && current.lines.slice(1).every(({ gap }) => gap === 0);
}

const FEWEST_TIGHT = 2;

/** `Teaching` / `2018 – 2020  Lecturer, …`: a heading as close to its lines as that of the section is, whose lines begin with their dates as those above do not. */
function isOverDatedLines(scene: Scene): boolean {
  const { lines, index, current } = scene;
  const [next, before] = [lines[index + 1], current.lines.at(-1)];
  if (!next || !before || !current.heading || lines[index]?.gap !== current.heading.gap || next.gap !== current.lines[0]?.gap) return false;
  return opensWithDate(next, scene) && !opensWithDate(before, scene);
}

/** Whether a heading is a part of an entry: one above it opened the entry, and such headings go on behind it (`#### Other` below `### Company A`, and then `### Company B`). */
function isWithinEntry(line: Line, { lines, index, current }: Scene): boolean {
  if (!ENTRIES.has(current.kind) || !current.lines.some(({ depth }) => depth > 0 && depth < line.depth)) return false;
  const next = lines.slice(index + 1, index + 1 + LONGEST_ENTRY).find(({ depth }) => depth > 0 && depth < line.depth);
  return next !== undefined && next.depth > current.depth;
}

/** Lines of an entry: far more than any has. */
const LONGEST_ENTRY = 400;

/** `Training` / `2010 – 2012` among studies whose periods stand below their names: the degree of one. */
function isDegreeAbovePeriod({ lines, index, current, words, dates }: Scene): boolean {
  const [line, next] = [lines[index] as Line, lines[index + 1]];
  if (line.depth > 0 || shapeOf(line) !== 'plain' || !next) return false;
  const alone = (other: Line): boolean => isAlone(dateLines([other], { dates, words })[0]);
  const [first, ...others] = current.lines.slice(0, REACH);
  return first !== undefined && !alone(first) && others.some(alone) && alone(next);
}

/** `public speaking` among terms below `Skills`: who begins one heading with a capital begins them all so. */
function isSmallTerm(line: Line, { kind, heading }: Open): boolean {
  return LISTS.has(kind) && line.depth === 0 && /^\p{Ll}/u.test(line.text) && heading !== undefined && /^\P{L}*\p{Lu}/u.test(heading.text);
}

/** Whether a heading can be none of the terms around it: spoken languages have no other words among them, and few terms are "Further information". */
function isNoTerm({ kind, line, current }: Seen): boolean {
  return current.kind === 'languages' || (kind === 'other' && /\S\s\S/u.test(line.text));
}

/** Whether a plain line stands over items as one before it in the section does: `Gardening`, `- Herbs`, `Open Source`, `- Linux`. */
function isSecondGroup({ lines, index, current }: Scene): boolean {
  const isGroup = (line: Line | undefined, next: Line | undefined): boolean => line?.kind === 'text' && line.depth === 0 && next?.kind === 'item';
  return isGroup(lines[index], lines[index + 1]) && current.lines.some((line, at) => isGroup(line, current.lines[at + 1]));
}

/** Whether a line of capitals, or of two words or more, behind a blank line as the author's headings are, heads further entries of the same kind. */
function isSecond(seen: Seen): boolean {
  const { kind, shape, current, house, line } = seen;
  if (kind !== current.kind || !ENTRIES.has(kind) || line.depth > 0 || line.kind !== 'text' || line.gap === 0 || current.lines.length === 0) return false;
  return (
    shape === house.main &&
    (house.shapes.get(shape) ?? 0) >= 3 &&
    line.gap >= (current.heading?.gap ?? 0) &&
    (isSetApart(shape) || /\S\s\S/u.test(line.text) || opensLikeHeading(seen))
  );
}

/** Whether an entry that begins with its date stands below, as far apart as one does below the section's heading. */
function opensLikeHeading(scene: Scene): boolean {
  const [first, below] = [scene.current.lines[0], scene.lines[scene.index + 1]];
  return first !== undefined && below?.gap === first.gap && opensWithDate(first, scene) && opensWithDate(below, scene);
}

/** Whether a heading stands as its section's own does, of the depth of the author's sections, and only lines without headings between the two: "Projects and work" below "Education". */
function isSister({ lines, index, current, house, words }: Scene): boolean {
  const line = lines[index] as Line;
  if (line.depth === 0 || line.depth !== current.depth || line.depth !== house.depth || current.lines.some(({ depth }) => depth > 0 && depth <= line.depth))
    return false;
  return current.lines.length > 0 && !words.occupations.occursIn(line.text) && !words.schools.occursIn(line.text);
}

/** `FREELANCE` / `2018 – 2020`: a kind of contract with its period right below, or below a title alone, stands for an employer. */
function isDatedContract({ lines, index, words, dates }: Scene): boolean {
  if (!words.employment.has(lines[index]?.text ?? '')) return false;
  const [below, second] = dateLines(lines.slice(index + 1, index + 3), { dates, words });
  return isAlone(below) || (below !== undefined && isAlone(second) && words.occupations.occursIn(below.line.text) && !/[,|@–—]/u.test(below.line.text));
}

/** Whether a period stands below a line, before the next usual heading: then the list that it would open is one inside an entry. */
function holdsPeriods({ lines, index, candidates, dates, words }: Scene): boolean {
  const rest = lines.slice(index + 1, index + 1 + REACH);
  const end = rest.findIndex((_, at) => (candidates[index + 1 + at]?.rank ?? USUAL) < USUAL);
  return dateLines(end < 0 ? rest : rest.slice(0, end), { dates, words }).some(({ range, rest }) => range?.single === false && rest.length === 0);
}

/** Whether a heading word stands for one of the terms around it: what it would open holds nothing but terms. */
function isAmongTerms(seen: Seen): boolean {
  const { kind, rank, current, line } = seen;
  const telling = LISTS.has(current.kind) ? TELLING : HEADS.has(current.kind) ? SHOWN : undefined;
  if (line.depth > 0 && line.depth <= current.depth) return false; // a heading beside the one that the terms stand under
  const doubtful = rank >= MOST_USUAL || (kind === 'profiles' && telling === TELLING);
  return doubtful && telling?.has(kind) === true && areTerms(seen);
}

/** Sections that hold entries or links, never bare terms. */
const SHOWN: ReadonlySet<SectionKind> = new Set(['work', 'education', 'projects', 'volunteer', 'publications', 'talks', 'profiles']);
/** Sections that hold entries, links or prose. */
const TELLING: ReadonlySet<SectionKind> = new Set([...SHOWN, 'summary', 'preferences', 'other']);
