import type { Line } from '../document/index.js';
import { degreeScore } from '../fields/degree.js';
import { dateLines } from './anchor.js';
import { HEADS, type Scene } from './divide-scene.js';
import type { SectionKind } from './section.js';

/** Whether jobs begin at a line although no heading says so: a dated title at the level of sections, or right below the head. */
export function opensJobs(scene: Scene): boolean {
  const { lines, index, current, candidates } = scene;
  const line = lines[index] as Line;
  if (candidates[index] || DATED.has(current.kind) || line.kind === 'item' || line.kind === 'row' || line.kind === 'rule') return false;
  if (line.depth > 0) return isBeside(line, scene) && !scene.words.documentTitles.has(line.text) && isJob(line, scene) && !headsEmployers(line, scene);
  return line.gap > 0 && !scene.house.hasWork && OPEN.has(current.kind) && line.text.length < LONGEST && isJob(line, scene);
}

/** Sections that end where a job begins, as they hold no entries. */
const OPEN: ReadonlySet<SectionKind> = new Set([...HEADS, 'summary', 'preferences']);

/** Sections whose own entries look like jobs. */
const DATED: ReadonlySet<SectionKind> = new Set(['work', 'volunteer', 'projects', 'talks', 'publications', 'references']);

const LONGEST = 150;

/** Whether a heading is none of the parts of the section that is open. */
function isBeside(line: Line, { current, words }: Scene): boolean {
  if (OPEN.has(current.kind) && !current.heading) return true;
  const below = current.heading === undefined || current.depth === 0 || line.depth > current.depth;
  return !below && current.lines.length > 0 && degreeScore(line.text, words) === 0;
}

/** A title with its period, on one line or on the few that make a header. */
function isJob(line: Line, { lines, index, words, dates, candidates }: Scene): boolean {
  const rest = lines.slice(index + 1, index + REACH);
  const end = rest.findIndex((other, at) => candidates[index + 1 + at] !== undefined || !isBelow(other, line));
  const header = [line, ...(end < 0 ? rest : rest.slice(0, end))];
  const dated = dateLines(header, { dates, words }).findIndex(({ range, anchor }) => anchor && range?.single === false);
  const reach = line.depth > 0 ? dated + 2 : Math.max(dated + 1, 2); // below a heading, the title may be the last
  return dated >= 0 && header.slice(0, reach).some(({ text }) => text.length < LONGEST && words.occupations.occursIn(text));
}

/** `## Practice` / `**Copper Kettle**, Lund (2018 – 2020)` / `Baker` / …: a heading at the level of sections over several names with their periods is none of them. */
function headsEmployers(line: Line, { lines, index, house, words, dates }: Scene): boolean {
  if (line.depth !== house.depth || (house.shapes.get(house.main) ?? 0) < 3 || words.occupations.occursIn(line.text)) return false;
  const rest = lines.slice(index + 1, index + 1 + LONGEST_BLOCK);
  const end = rest.findIndex(({ depth }) => depth > 0);
  const dated = dateLines(end < 0 ? rest : rest.slice(0, end), { dates, words });
  const isName = ({ anchor, line, rest }: (typeof dated)[number]): boolean =>
    anchor && line.kind === 'text' && rest.length > 0 && !words.occupations.occursIn(line.text);
  return dated[0] !== undefined && isName(dated[0]) && dated.filter(isName).length > 1;
}

/** Lines of two entries. */
const LONGEST_BLOCK = 24;

/** Whether a line may belong to the header that begins with another: below a heading of its own, else in one block. */
function isBelow(line: Line, first: Line): boolean {
  if (line.kind === 'item') return false;
  return first.depth > 0 ? line.depth === 0 || line.depth > first.depth : line.depth === 0 && line.gap === 0;
}

/** Lines that a header may have. */
const REACH = 3;

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
