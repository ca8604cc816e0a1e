import { isWholly, type Line } from '../document/index.js';
import type { DateRangeReader } from '../fields/date-range.js';
import { findEmails } from '../fields/email.js';
import { fold, type Lexicon } from '../lexicon/index.js';
import { accepts, opensUnknown } from './divide-accept.js';
import { opensFoot } from './divide-foot.js';
import { withoutInner } from './divide-inner.js';
import { opensDated, opensJobs, opensStudies } from './divide-jobs.js';
import { labelledSection } from './divide-labelled.js';
import { spokenPassage } from './divide-languages.js';
import { navigationLines } from './divide-menu.js';
import { HEADS, houseOf, type Open, PROSE, type Scene } from './divide-scene.js';
import { areGroups, opensSkills } from './divide-skills.js';
import { headsJobs } from './entry-table.js';
import { readHeading, shapeOf } from './heading.js';
import { findNameLine, headOf } from './name-line.js';
import type { Section, SectionKind } from './section.js';
import { timelineOf } from './timeline.js';

/**
 * Cuts the lines of a CV into sections: by heading words, by the shape that this author gives to headings, and by what stands under them.
 * Where the person is `named` elsewhere (in frontmatter), no line inside a section is taken for the name.
 */
export function divide(lines: readonly Line[], words: Lexicon, dates: DateRangeReader, named = false): Section[] {
  const candidates = withoutInner(
    lines,
    lines.map((line) => readHeading(line, words)),
  );
  const known = candidates.findIndex(Boolean);
  const first = known < 0 ? lines.length : known;
  const house = houseOf(lines, candidates);
  const navigation = navigationLines(lines, candidates, words);
  const jobless = { until: 0 };
  const lastSummary = candidates.findLastIndex((candidate) => candidate?.kind === 'summary');
  const sections: Section[] = [];
  const found = findNameLine(lines, words);
  const nameAt = named && found !== undefined && found > first ? undefined : found;
  const name = nameAt === undefined ? undefined : fold(headOf(lines[nameAt] as Line, words));
  const timeline = timelineOf(lines, words, dates);
  const told = new Map<SectionKind, Open>();
  let current: Open = { kind: 'head', depth: 0, lines: [] };
  let skills = 0; // depth of the heading of skills, below which spoken languages have a heading
  let bold = ''; // shape of that heading, where groups of skills have their names in bold
  const close = (): void => {
    if (told.get(current.kind) !== current && (current.heading || current.lines.length > 0))
      sections.push({ kind: current.kind, ...(current.heading ? { heading: current.heading } : {}), lines: current.lines });
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const candidate = candidates[i];
    if ((i === nameAt && current.kind !== 'head') || (name && !HEADS.has(current.kind) && isNamedAgain(lines, i, name))) {
      close();
      current = { kind: 'head', depth: 0, lines: [line] };
      continue;
    }
    const happened = timeline.get(i);
    if (happened) {
      close();
      current = told.get(happened) ?? { kind: happened, depth: 0, lines: [] };
      current.lines.push(line);
      told.set(happened, current);
      continue;
    }
    const scene: Scene = { lines, index: i, current, house, words, dates, candidates, first, navigation, jobless };
    const said = candidate && accepts(candidate, scene) ? candidate.kind : undefined;
    const programs = said === undefined && candidate?.kind === 'languages' && areGroups(scene, i + 1); // "LANGUAGES" over "Languages: Go, Rust"
    const known = said === 'summary' ? aboutOf(scene, i < lastSummary) : programs ? 'skills' : said;
    if (known === undefined && i !== nameAt && opensJobs(scene)) {
      close();
      current = { kind: 'work', depth: 0, lines: [line] };
      continue;
    }
    const kind = known ?? (told.get(current.kind) !== current && opensUnknown(scene) ? 'unknown' : undefined);
    const labelled = kind === undefined && i !== nameAt ? labelledSection(scene) : undefined;
    const spoken = kind === undefined ? spokenPassage(scene) : 0;
    if (skills > 0 && line.depth > 0 && line.depth <= skills) skills = 0;
    if (skills > 0 && line.depth > skills && current.kind === 'languages' && (kind === undefined || kind === 'other' || kind === 'unknown')) {
      close();
      current = { kind: 'skills', depth: skills, lines: [line] };
    } else if (kind === undefined && bold !== '' && current.kind === 'languages' && shapeOf(line) === bold) {
      close();
      current = { kind: 'skills', depth: 0, lines: [line] };
    } else if (kind !== undefined) {
      const within = kind === 'languages' && current.kind === 'skills';
      if (within && current.depth > 0 && line.depth > current.depth) skills = current.depth;
      bold = within && line.depth === 0 && current.heading?.depth && isWholly(line, 'strong') ? shapeOf(line) : '';
      close();
      current = { kind, heading: line, depth: line.depth, lines: [] };
    } else if (labelled) {
      close();
      sections.push(labelled);
      current = { kind: current.kind, depth: current.depth, lines: [] };
    } else if (spoken > 0) {
      close();
      sections.push({ kind: 'languages', lines: lines.slice(i, i + spoken) });
      i += spoken - 1;
      current = { kind: current.kind, depth: current.depth, lines: [] };
    } else if (opensSkills(scene)) {
      close();
      current = { kind: 'skills', depth: 0, lines: [line] };
    } else if (opensStudies(scene)) {
      close();
      current = { kind: 'education', depth: 0, lines: [line] };
    } else if (opensFoot(scene)) {
      close();
      current = { kind: 'contact', depth: 0, lines: [line] };
    } else if (opensDated(scene)) {
      close();
      current = { kind: 'work', depth: 0, lines: [line] };
    } else current.lines.push(line);
  }
  close();
  return [...sections, ...told.values()];
}

/** What a heading such as "About" opens: a table of jobs, what the person says, or, where a summary stands elsewhere, how to reach the person. */
function aboutOf({ lines, index, candidates, words }: Scene, hasOther: boolean): SectionKind {
  if (headsJobs(lines[index + 1], words)) return 'work';
  if (!hasOther) return 'summary';
  const rest = lines.slice(index + 1, index + 1 + CARD);
  const end = rest.findIndex((line, at) => candidates[index + 1 + at] || line.text.length > PROSE || STOPPED.test(line.text));
  const card = end < 0 ? rest : rest.slice(0, end);
  return card.length > 1 && card.some(({ text }) => text.includes('@') && findEmails(text).length > 0) ? 'contact' : 'summary';
}

/** Lines in which a list of ways to reach a person shows an address. */
const CARD = 6;
const STOPPED = /[.!?。！？…]$/u;

/** Whether the person's name stands there once more, above an address: a page's column on the left has sections before its head. */
function isNamedAgain(lines: readonly Line[], at: number, name: string): boolean {
  const { text } = lines[at] as Line;
  if (text.length > name.length + 2 || fold(text) !== name) return false;
  return lines.slice(at + 1, at + 1 + NEAR).some((line) => line.text.includes('@') && findEmails(line.text).length > 0);
}

/** An address that belongs to a name stands this many lines below it at most. */
const NEAR = 5;
