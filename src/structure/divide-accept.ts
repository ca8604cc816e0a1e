import type { Line } from '../document/index.js';
import { fold, type Lexicon, words as wordsOf } from '../lexicon/index.js';
import { dateLines, isAlone, opensWithDate } from './anchor.js';
import { areTerms, speaks, speaksOnly } from './divide-content.js';
import { HEADS, type Open, type Scene } from './divide-scene.js';
import { type HeadingCandidate, MOST_USUAL, shapeOf, USUAL, undecorated } from './heading.js';
import { isBrief, readLabel, rolesOf } from './label.js';
import { ENTRIES, type SectionKind } from './section.js';

/** Sections whose lines are short terms: a heading word among them is more likely one of the terms. */
const LISTS: ReadonlySet<SectionKind> = new Set(['skills', 'interests', 'languages']);

/** Whether a line that reads like a heading opens a section where it stands. */
export function accepts(candidate: HeadingCandidate, scene: Scene): boolean {
  const { lines, index, current, house, words } = scene;
  const line = lines[index] as Line;
  const { kind, rank, shape } = candidate;
  const usual = rank < USUAL;
  const next = lines[index + 1];
  const lone = line.gap > 0 && (next === undefined || next.gap > 0);
  const fits = (house.shapes.get(shape) ?? 0) >= 2 || shape === house.main;
  const deeper = line.depth > 0 && current.heading !== undefined && current.depth > 0 && line.depth > current.depth;
  const plainly =
    shape === house.main &&
    isSetApart(shape) &&
    (house.shapes.get(shape) ?? 0) >= 3 &&
    current.lines.length > 0 &&
    (line.gap > 0 || !current.lines.slice(-REACH).some((other) => shapeOf(other) === shape));
  if (scene.navigation.has(index) || isSmallTerm(line, current)) return false;
  if (deeper && isWithinEntry(line, scene)) return false;
  if (deeper && kind === 'other' && current.kind === 'work' && isDatedBelow(scene)) return false; // "Teaching" among kinds of jobs
  if (kind === 'skills' && current.kind === 'education' && shape !== house.main && words.studyFields.has(undecorated(line.text))) return false; // "Informatique"
  if (kind === 'certificates' && current.kind === 'education' && isDegreeAbovePeriod(scene)) return false;
  if (kind === 'work' && current.kind === 'work' && current.lines.length === 0 && line.depth === 0 && isDatedContract(scene)) return false;
  if (kind === 'languages' && usual && next && line.kind !== 'item' && speaksOnly(next, words)) return true;
  if (!(plainly && isNoTerm(candidate, scene)) && isAmongTerms(candidate, scene)) return false;
  if (candidate.guessed && kind === current.kind && LISTS.has(kind)) return false; // a group of them
  if (house.depth > 0 && LISTS.has(current.kind) && isSecondGroup(scene)) return false;
  if (ENTRIES.has(current.kind) && LISTS.has(kind) && !usual && line.depth === 0 && holdsPeriods(scene)) return false;
  const alike = line.depth > 0 ? line.depth === current.depth && !current.lines.some((other) => other.depth === line.depth) : plainly && lone;
  const beside = candidate.guessed
    ? looksBeside(shape, scene) || (kind !== current.kind && isSister(scene))
    : (alike || isSecond(candidate, scene)) && !isDatedContract(scene); // "Current positions", "Past experience"
  if (!beside && ENTRIES.has(current.kind) && (current.kind === kind || candidate.guessed) && current.lines.length > 0 && isEntryHeading(scene)) return false;
  if (index === lines.length - 1 && line.depth === 0 && !usual) return false;
  if (kind === 'languages' && !speaks(scene) && !scene.candidates[index + 1] && next)
    return current.kind !== 'skills' && current.kind !== 'interests' && explicitLanguages(line) && (line.depth > 0 || lone);
  if (line.depth === 0 && house.depth > 0 && !fits && !(usual && lone)) return false;
  if (
    deeper &&
    (current.kind === kind ||
      (rank >= USUAL && (candidate.guessed || !HEADS.has(current.kind))) ||
      ((current.kind === 'skills' || current.kind === 'interests') && kind !== 'languages'))
  )
    return false;
  if (current.kind === 'interests' && kind === 'skills' && rank >= MOST_USUAL && current.lines.length === 0) return false;
  if (deeper && ENTRIES.has(current.kind) && isInnerLabel(line, words)) return false;
  if (
    ENTRIES.has(current.kind) &&
    line.depth === 0 &&
    isInnerLabel(line, words) &&
    (!fits ||
      shape !== house.main ||
      (line.gap === 0 && house.apart && !isSetApart(shape) && !isOnlyOne(candidate, scene)) ||
      (kind === 'certificates' && current.kind === 'education'))
  )
    return false;
  if (
    kind === 'certificates' &&
    current.kind === 'education' &&
    isInnerLabel(line, words) &&
    !(line.depth > 0 && line.depth <= current.depth && !/^courses?$/iu.test(undecorated(line.text)))
  )
    return false;
  if (current.kind === kind && line.depth === 0 && !(lone && fits) && !beside && kind !== 'summary') return false;
  if (current.kind !== 'head' && /[:：]$/u.test(shape) && !/[:：]$/u.test(house.main) && line.depth === 0) return false;
  if (LISTS.has(current.kind) && line.depth === 0 && !usual && !plainly && !(lone && fits && line.gap >= (lines[index - 1]?.gap ?? 0))) return false;
  if (line.depth === 0 && !usual && !lone && !fits) return false;
  if (
    kind === 'other' &&
    line.depth === 0 &&
    !lone &&
    !(rank === 0 && line.gap > 0) &&
    !(shape === house.main && ((shape !== 'plain' && line.gap > 0) || isOverDatedLines(scene)))
  )
    return false;
  if (line.depth === 0 && !fits && !usual) return false;
  if (
    shape.startsWith('plain') &&
    house.main.startsWith('caps') &&
    !lone &&
    !(
      (LISTS.has(current.kind) || (kind === 'education' && rank === 0) || (HEADS.has(current.kind) && kind === 'work' && rank < MOST_USUAL)) &&
      isDatedBelow(scene)
    )
  )
    return false;
  return true;
}

/** `Skills`, `Experience` right below the last of several entries: no other heading of its kind stands anywhere, and what it would open is below it. A label would stand in more entries than one. */
function isOnlyOne({ kind, rank }: HeadingCandidate, scene: Scene): boolean {
  const { candidates, index, current, dates, words } = scene;
  if (rank >= MOST_USUAL || kind === current.kind || candidates.some((other, at) => at !== index && other?.kind === kind && other.rank < USUAL)) return false;
  if (dateLines(current.lines, { dates, words }).filter(({ anchor }) => anchor).length < 2) return false;
  return LISTS.has(kind) ? areTerms(scene) : ENTRIES.has(kind) && isDatedBelow(scene);
}

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
function isNoTerm({ kind }: HeadingCandidate, { lines, index, current }: Scene): boolean {
  return current.kind === 'languages' || (kind === 'other' && /\S\s\S/u.test(lines[index]?.text ?? ''));
}

/** Whether a plain line stands over items as one before it in the section does: `Gardening`, `- Herbs`, `Open Source`, `- Linux`. */
function isSecondGroup({ lines, index, current }: Scene): boolean {
  const isGroup = (line: Line | undefined, next: Line | undefined): boolean => line?.kind === 'text' && line.depth === 0 && next?.kind === 'item';
  return isGroup(lines[index], lines[index + 1]) && current.lines.some((line, at) => isGroup(line, current.lines[at + 1]));
}

/** Whether a line of capitals, or of two words or more, behind a blank line as the author's headings are, heads further entries of the same kind. */
function isSecond({ kind, shape }: HeadingCandidate, scene: Scene): boolean {
  const { lines, index, current, house } = scene;
  const line = lines[index] as Line;
  if (kind !== current.kind || !ENTRIES.has(kind) || line.depth > 0 || line.kind !== 'text' || line.gap === 0 || current.lines.length === 0) return false;
  return (
    shape === house.main &&
    (house.shapes.get(shape) ?? 0) >= 3 &&
    line.gap >= (current.heading?.gap ?? 0) &&
    (isSetApart(shape) || /\S\s\S/u.test(line.text) || opensLikeHeading(scene))
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

/** Whether a shape is more than a line by itself: capitals, bold, a colon. */
function isSetApart(shape: string): boolean {
  return shape !== 'plain';
}

/** Whether a period stands below a line, before the next usual heading: then the list that it would open is one inside an entry. */
function holdsPeriods({ lines, index, candidates, dates, words }: Scene): boolean {
  const rest = lines.slice(index + 1, index + 1 + REACH);
  const end = rest.findIndex((_, at) => (candidates[index + 1 + at]?.rank ?? USUAL) < USUAL);
  return dateLines(end < 0 ? rest : rest.slice(0, end), { dates, words }).some(({ range, rest }) => range?.single === false && rest.length === 0);
}

/** Lines in which an entry shows its date. */
const REACH = 12;

/** Whether a heading word stands for one of the terms around it: what it would open holds nothing but terms. */
function isAmongTerms({ kind, rank }: HeadingCandidate, scene: Scene): boolean {
  const telling = LISTS.has(scene.current.kind) ? TELLING : HEADS.has(scene.current.kind) ? SHOWN : undefined;
  const level = scene.lines[scene.index]?.depth ?? 0;
  if (level > 0 && level <= scene.current.depth) return false; // a heading beside the one that the terms stand under
  const doubtful = rank >= MOST_USUAL || (kind === 'profiles' && telling === TELLING);
  return doubtful && telling?.has(kind) === true && areTerms(scene);
}

/** Sections that hold entries or links, never bare terms. */
const SHOWN: ReadonlySet<SectionKind> = new Set(['work', 'education', 'projects', 'volunteer', 'publications', 'talks', 'profiles']);
/** Sections that hold entries, links or prose. */
const TELLING: ReadonlySet<SectionKind> = new Set([...SHOWN, 'summary', 'preferences', 'other']);

/** A label that may stand inside an entry, whatever section it also may open. */
function isInnerLabel(line: Line, words: Lexicon): boolean {
  return rolesOf(undecorated(line.text), words).some(
    (role) => role === 'highlights' || role === 'keywords' || role === 'courses' || role === 'summary' || role === 'description' || role === 'level',
  );
}

function explicitLanguages(line: Line): boolean {
  return wordsOf(fold(line.text)).length > 1;
}

/** A heading whose words say nothing, but whose shape is that of the author's sections. */
export function opensUnknown(scene: Scene): boolean {
  const { lines, index, current, house, words } = scene;
  const line = lines[index] as Line;
  const isHeadline = current.kind === 'head' && !isOverList(scene);
  if (isHeadline && current.lines.length < 2) return false;
  if (line.depth > 0) {
    if (house.depth === 0 || line.depth > house.depth || line.text.length > 80) return false;
    if (isHeadline && !current.heading) return false;
    if (line.depth < house.depth && scene.first >= index) return false;
    if (isInnerLabel(line, words)) return false;
    return !isEntryHeading(scene);
  }
  const shape = shapeOf(line);
  if (shape !== house.main || line.kind !== 'text' || !isBrief(line.text, 40)) return false;
  if (current.kind === 'education' && words.degrees.has(line.text)) return false; // "BA"
  if (shape === CAPS && line.gap > 0)
    return LISTS.has(current.kind) ? isJobBelow(scene) : looksBeside(shape, scene) || (isDatedBelow(scene) && !isEntryHeading(scene));
  if (!/[:_]$/u.test(shape) || readLabel(line, words)?.value.text === '') return false;
  return (line.gap > 0 || shape.endsWith('_')) && (looksBeside(shape, scene) || !isEntryHeading(scene));
}

/** Whether a heading of the depth of the author's sections stands over items with a date, as none of the person's own does. */
function isOverList(scene: Scene): boolean {
  const { lines, index, house } = scene;
  const depth = lines[index]?.depth ?? 0;
  return depth > 0 && depth === house.depth && lines[index + 1]?.kind === 'item' && isDatedBelow(scene);
}

/** Whether a line is set apart as the heading of its section is, no entry of the section was, and what stands below begins with its date or has none. */
function looksBeside(shape: string, { lines, index, current, house, candidates, words, dates }: Scene): boolean {
  const line = lines[index] as Line;
  if (
    !ENTRIES.has(current.kind) ||
    !isSetApart(shape) ||
    line.depth > 0 ||
    !current.heading ||
    shapeOf(current.heading) !== shape ||
    (house.shapes.get(shape) ?? 0) < 3
  )
    return false;
  if (line.gap < current.heading.gap || isInnerLabel(line, words) || /\d/u.test(line.text)) return false;
  if (words.occupations.occursIn(line.text) || words.schools.occursIn(line.text) || current.lines.some((other) => shapeOf(other) === shape)) return false;
  if (!dateLines(current.lines.slice(0, REACH), { dates, words }).some(({ anchor }) => anchor) || awaitsName(current, { dates, words })) return false;
  const rest = lines.slice(index + 1, index + 1 + REACH);
  const end = rest.findIndex((_, at) => candidates[index + 1 + at] !== undefined);
  const below = end < 0 ? rest : rest.slice(0, end);
  const dated = dateLines(below, { dates, words }).findIndex(({ anchor }) => anchor);
  return below.length > 0 && dated < 3;
}

/** Whether the entries of a section begin with their dates, and the last line is such a date: what follows is the name of that entry. */
function awaitsName({ lines }: Open, kit: Pick<Scene, 'dates' | 'words'>): boolean {
  return [lines[0], lines.at(-1)].every((line) => line !== undefined && isAlone(dateLines([line], kit)[0]));
}

const CAPS = 'caps';

/** Whether one of the next lines is an entry's date: capitals alone are often a name or an address. Below the next usual heading it is not this line's. */
function isDatedBelow({ lines, index, candidates, words, dates }: Scene): boolean {
  const near = lines.slice(index + 1, index + 4);
  const end = near.findIndex((_, at) => (candidates[index + 1 + at]?.rank ?? USUAL) < USUAL);
  return !/\d/u.test(lines[index]?.text ?? '') && dateLines(end < 0 ? near : near.slice(0, end), { dates, words }).some(({ anchor }) => anchor);
}

/** Whether a title stands right below, with its period: no list of terms has both. */
function isJobBelow(scene: Scene): boolean {
  const { lines, index, words, dates } = scene;
  const below = lines.slice(index + 1, index + 3);
  return (
    below.some(({ text }) => words.occupations.occursIn(text)) &&
    dateLines(below, { dates, words }).some(({ range, anchor }) => anchor && range?.single === false)
  );
}

/** A heading at the level of sections that opens an entry: dated itself or right below, or one of several in a row. */
function isEntryHeading(scene: Scene): boolean {
  const { lines, index, current, words, dates } = scene;
  if (!ENTRIES.has(current.kind)) return false;
  const line = lines[index] as Line;
  if (isFirstOfMany(scene)) return true;
  if (standsBeside(line, current, { dates, words })) return false;
  const below = lines.slice(index, index + 4);
  const stop = below.findIndex((other, offset) => offset > 0 && other.depth > 0 && other.depth <= line.depth);
  const near = stop > 0 ? below.slice(0, stop) : below;
  if (dateLines(near, { dates, words }).some((other) => other.anchor)) return true;
  return current.lines[0]?.depth === line.depth || words.occupations.occursIn(line.text) || words.schools.occursIn(line.text);
}

/** `### Awards` / `### Golden Whisk` / `Guild of Bakers` / `### …`: entries of the level of their section's heading, the first of them right below it. */
function isFirstOfMany({ lines, index, current, candidates }: Scene): boolean {
  const depth = lines[index]?.depth ?? 0;
  if (current.lines.length > 0 || depth === 0 || current.depth !== depth || current.heading !== lines[index - 1]) return false;
  const rest = lines.slice(index + 1, index + 1 + REACH);
  const end = rest.findIndex((line) => line.depth > 0 && line.depth <= depth);
  return end > 0 && (GIVEN.has(current.kind) || !candidates[index + 1 + end]) && rest.slice(0, end).some(({ kind }) => kind !== 'item');
}

/** Entries of which one alone may be told. */
const GIVEN: ReadonlySet<SectionKind> = new Set(['awards', 'certificates']);

/** Whether a heading is of the level of its section's own, and entries without such headings have stood between the two. */
function standsBeside(line: Line, current: Open, kit: Pick<Scene, 'dates' | 'words'>): boolean {
  if (line.depth === 0 || line.depth > current.depth || current.lines.some(({ depth }) => depth > 0 && depth <= line.depth)) return false;
  return dateLines(current.lines.slice(0, REACH), kit).some(({ anchor }) => anchor);
}
