import type { Line } from '../document/index.js';
import type { DateRangeReader } from '../fields/date-range.js';
import { fold, type Lexicon, words as wordsOf } from '../lexicon/index.js';
import { dateLines } from './anchor.js';
import { type HeadingCandidate, readHeading, shapeOf, USUAL, undecorated } from './heading.js';
import { isBrief, readLabel, rolesOf } from './label.js';
import { findNameLine } from './name-line.js';
import type { Section, SectionKind } from './section.js';

/** Cuts the lines of a CV into sections: by heading words, by the shape that this author gives to headings, and by what stands under them. */
export function divide(lines: readonly Line[], words: Lexicon, dates: DateRangeReader): Section[] {
  const candidates = lines.map((line) => readHeading(line, words));
  const house = houseShapes(candidates);
  const navigation = navigationLines(lines, candidates);
  const sections: Section[] = [];
  const nameAt = findNameLine(lines, words);
  let current: Open = { kind: 'head', depth: 0, lines: [] };
  const close = (): void => {
    if (current.heading || current.lines.length > 0)
      sections.push({ kind: current.kind, ...(current.heading ? { heading: current.heading } : {}), lines: current.lines });
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const candidate = candidates[i];
    if (i === nameAt && current.kind !== 'head') {
      close();
      current = { kind: 'head', depth: 0, lines: [line] };
      continue;
    }
    const scene: Scene = { lines, index: i, current, house, words, dates, candidates, navigation };
    const kind = candidate && accepts(candidate, scene) ? candidate.kind : opensUnknown(scene) ? 'unknown' : undefined;
    if (kind === undefined && opensSkills(scene)) {
      close();
      current = { kind: 'skills', depth: 0, lines: [line] };
    } else if (kind === undefined) current.lines.push(line);
    else {
      close();
      current = { kind, heading: line, depth: line.depth, lines: [] };
    }
  }
  close();
  return sections;
}

interface Open {
  readonly kind: SectionKind;
  readonly heading?: Line;
  readonly depth: number;
  readonly lines: Line[];
}

/** How this author writes section headings. */
interface House {
  /** Shapes by how many different sections they open. */
  readonly shapes: ReadonlyMap<string, number>;
  /** The shape of most sections. */
  readonly main: string;
  /** Depth of the main shape where it is a markdown heading, else 0. */
  readonly depth: number;
}

interface Scene {
  readonly lines: readonly Line[];
  readonly index: number;
  readonly current: Open;
  readonly house: House;
  readonly words: Lexicon;
  readonly dates: DateRangeReader;
  readonly candidates: readonly (HeadingCandidate | undefined)[];
  readonly navigation: ReadonlySet<number>;
}

function houseShapes(candidates: readonly (HeadingCandidate | undefined)[]): House {
  const kinds = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    if (!candidate || candidate.rank >= 3 * USUAL) continue;
    const set = kinds.get(candidate.shape) ?? new Set();
    set.add(candidate.kind);
    kinds.set(candidate.shape, set);
  }
  const shapes = new Map([...kinds].map(([shape, set]) => [shape, set.size]));
  let main = 'plain';
  let most = 0;
  for (const [shape, count] of shapes) if (count > most || (count === most && shape.startsWith('h') && !main.startsWith('h'))) [main, most] = [shape, count];
  return { shapes, main, depth: /^h(\d)$/u.exec(main) ? Number(main.slice(1)) : 0 };
}

/** Sections whose lines are short terms: a heading word among them is more likely one of the terms. */
const LISTS: ReadonlySet<SectionKind> = new Set(['skills', 'interests', 'languages']);
/** Sections made of entries: labels stand inside them. */
const ENTRIES: ReadonlySet<SectionKind> = new Set([
  'work',
  'education',
  'projects',
  'volunteer',
  'awards',
  'certificates',
  'publications',
  'talks',
  'references',
]);

function accepts(candidate: HeadingCandidate, scene: Scene): boolean {
  const { lines, index, current, house, words } = scene;
  const line = lines[index] as Line;
  const { kind, rank, shape } = candidate;
  const usual = rank < USUAL;
  const next = lines[index + 1];
  const lone = line.gap > 0 && (next === undefined || next.gap > 0);
  const fits = (house.shapes.get(shape) ?? 0) >= 2 || shape === house.main;
  const deeper = line.depth > 0 && current.heading !== undefined && current.depth > 0 && line.depth > current.depth;
  if (scene.navigation.has(index)) return false;
  if (ENTRIES.has(current.kind) && (current.kind === kind || candidate.guessed) && current.lines.length > 0 && isEntryHeading(scene)) return false;
  if (index === lines.length - 1 && line.depth === 0 && !usual) return false;
  if (kind === 'languages' && !speaks(scene) && !scene.candidates[index + 1] && next)
    return current.kind !== 'skills' && current.kind !== 'interests' && explicitLanguages(line) && (line.depth > 0 || lone);
  if (line.depth === 0 && house.depth > 0 && !fits && !(usual && lone)) return false;
  if (deeper && (current.kind === kind || rank >= USUAL || (current.kind === 'skills' && kind !== 'languages'))) return false;
  if (deeper && ENTRIES.has(current.kind) && isInnerLabel(line, words)) return false;
  if (
    ENTRIES.has(current.kind) &&
    line.depth === 0 &&
    isInnerLabel(line, words) &&
    (!fits || shape !== house.main || (kind === 'certificates' && current.kind === 'education'))
  )
    return false;
  if (
    kind === 'certificates' &&
    current.kind === 'education' &&
    isInnerLabel(line, words) &&
    !(line.depth > 0 && line.depth <= current.depth && !/^courses?$/iu.test(undecorated(line.text)))
  )
    return false;
  if (current.kind === kind && line.depth === 0 && !(lone && fits) && kind !== 'summary') return false;
  if (current.kind !== 'head' && /[:：]$/u.test(shape) && !/[:：]$/u.test(house.main) && line.depth === 0) return false;
  if (LISTS.has(current.kind) && line.depth === 0 && !usual && !(lone && fits && line.gap >= (lines[index - 1]?.gap ?? 0))) return false;
  if (line.depth === 0 && !usual && !lone && !fits) return false;
  if (kind === 'other' && line.depth === 0 && !lone) return false;
  if (line.depth === 0 && !fits && !usual) return false;
  if (shape.startsWith('plain') && house.main.startsWith('caps') && !lone) return false;
  return true;
}

/** A label that may stand inside an entry, whatever section it also may open. */
function isInnerLabel(line: Line, words: Lexicon): boolean {
  return rolesOf(undecorated(line.text), words).some(
    (role) => role === 'highlights' || role === 'keywords' || role === 'courses' || role === 'summary' || role === 'description' || role === 'level',
  );
}

/** Whether names of spoken languages stand in the lines below. */
function speaks({ lines, index, words }: Scene): boolean {
  for (const line of lines.slice(index + 1, index + 10)) {
    if (line.text.length > 200) continue;
    if (/^[a-z]{2}(?:-[A-Z]{2})?$/u.test(line.text)) return true;
    for (const part of line.text.split(/[,;|/·•:：、，()（）[\]\t]|\s[-–—]+\s/u)) {
      const name = part.trim();
      if (
        name !== '' &&
        (words.names.isLanguage(name) ||
          words.names.isLanguage(name.split(/\s/u)[0] ?? '') ||
          (wordsOf(fold(name)).length <= 4 && words.names.isLanguage(name.split(/\s/u).at(-1) ?? '')))
      )
        return true;
    }
  }
  return false;
}

function explicitLanguages(line: Line): boolean {
  return wordsOf(fold(line.text)).length > 1;
}

/** Which lines stand in a row of section names with nothing between them, repeated further down: menus and tables of contents. */
function navigationLines(lines: readonly Line[], candidates: readonly (HeadingCandidate | undefined)[]): ReadonlySet<number> {
  const last = new Map<string, number>();
  const nameOf = (index: number): string => undecorated(lines[index]?.text ?? '').toLowerCase();
  for (const [index, candidate] of candidates.entries()) if (candidate) last.set(nameOf(index), index);
  const found = new Set<number>();
  let run: number[] = [];
  for (let index = 0; index <= lines.length; index++) {
    if (candidates[index] && lines[index]?.depth === 0) {
      run.push(index);
      continue;
    }
    if (run.length >= MENU) for (const item of run) if ((last.get(nameOf(item)) ?? 0) > item) found.add(item);
    run = [];
  }
  return found;
}

/** So many names of sections in a row are a menu. */
const MENU = 4;

/** Sections of the head: skills may follow without a heading. */
const HEADS: ReadonlySet<SectionKind> = new Set(['head', 'contact', 'profiles']);

/** Skills without a heading: a name with a level below it, or several lines of a name and its terms. */
function opensSkills({ lines, index, current, words }: Scene): boolean {
  const [line, next] = [lines[index] as Line, lines[index + 1]];
  if (!HEADS.has(current.kind) || index < 2 || !next || line.text.length > 200 || line.depth > 0) return false;
  if (words.levels.has(next.text) && next.text.length < 24 && !words.levels.has(line.text) && line.text.length < 50 && !words.occupations.occursIn(line.text))
    return true;
  return [line, next, lines[index + 2]].every((other) => other !== undefined && CAPS_GROUP.test(other.text));
}

/** `DATABASES PostgreSQL, SQLite, MongoDB`: capitals, then terms with commas. */
const CAPS_GROUP = /^\p{Lu}{2}[\p{Lu}\s&/+#-]*\s(?=\p{Lu}?\p{Ll}|\p{Lu}+,)[^,]{1,40},\s\S/u;

/** A heading whose words say nothing, but whose shape is that of the author's sections. */
function opensUnknown(scene: Scene): boolean {
  const { lines, index, current, house, words } = scene;
  const line = lines[index] as Line;
  if (current.kind === 'head' && current.lines.length < 2) return false;
  if (line.depth > 0) {
    if (house.depth === 0 || line.depth > house.depth || line.text.length > 80) return false;
    if (current.kind === 'head' && !current.heading) return false;
    if (line.depth < house.depth && !scene.candidates.slice(0, index).some(Boolean)) return false;
    if (isInnerLabel(line, words)) return false;
    return !isEntryHeading(scene);
  }
  const shape = shapeOf(line);
  if (!/[:_]$/u.test(shape) || shape !== house.main || line.kind !== 'text') return false;
  return isBrief(line.text, 40) && readLabel(line, words)?.value.text !== '' && !isEntryHeading(scene) && (line.gap > 0 || shape.endsWith('_'));
}

/** A heading at the level of sections that opens an entry: dated itself or right below, or one of several in a row. */
function isEntryHeading({ lines, index, current, words, dates }: Scene): boolean {
  if (!ENTRIES.has(current.kind)) return false;
  const line = lines[index] as Line;
  const below = lines.slice(index, index + 4);
  const stop = below.findIndex((other, offset) => offset > 0 && other.depth > 0 && other.depth <= line.depth);
  const near = stop > 0 ? below.slice(0, stop) : below;
  if (dateLines(near, { dates, words }).some((other) => other.anchor)) return true;
  return current.lines[0]?.depth === line.depth || words.occupations.occursIn(line.text) || words.schools.occursIn(line.text);
}
