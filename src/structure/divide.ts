import { isWholly, type Line } from '../document/index.js';
import type { DateRangeReader } from '../fields/date-range.js';
import { findEmails } from '../fields/email.js';
import { fold, type Lexicon } from '../lexicon/index.js';
import { accepts } from './divide-accept.js';
import { opensFoot } from './divide-foot.js';
import { withoutInner } from './divide-inner.js';
import { opensDated, opensJobs, opensStudies } from './divide-jobs.js';
import { labelledSection } from './divide-labelled.js';
import { spokenPassage } from './divide-languages.js';
import { navigationLines } from './divide-menu.js';
import { HEADS, houseOf, type Open, type Page, PROSE, type Scene } from './divide-scene.js';
import { areGroups, opensSkills } from './divide-skills.js';
import { opensUnknown } from './divide-unknown.js';
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
  const page = pageOf(lines, words, dates, named);
  const timeline = timelineOf(lines, words, dates);
  const told = new Map<SectionKind, Open>();
  const sections: Section[] = [];
  let current: Open = { kind: 'head', depth: 0, lines: [] };
  const close = (): void => {
    const { kind, heading } = current;
    if (told.get(kind) !== current && (heading || current.lines.length > 0)) sections.push({ kind, ...(heading ? { heading } : {}), lines: current.lines });
  };
  const tell = (kind: SectionKind, line: Line): Open => {
    const open = told.get(kind) ?? { kind, depth: 0, lines: [] };
    open.lines.push(line);
    told.set(kind, open);
    return open;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const scene: Scene = { ...page, index, current };
    const happened = timeline.get(index);
    const opening = namesPerson(scene) ? bare('head', line) : happened ? tell(happened, line) : openingAt(scene, told.get(current.kind) === current);
    if (!opening) {
      current.lines.push(line);
      continue;
    }
    close();
    if ('aside' in opening) {
      sections.push(opening.aside);
      index += opening.count - 1;
      const { heading: _, ...rest } = current;
      current = { ...rest, lines: [] };
    } else current = opening;
  }
  close();
  return [...sections, ...told.values()];
}

function pageOf(lines: readonly Line[], words: Lexicon, dates: DateRangeReader, named: boolean): Page {
  const candidates = withoutInner(
    lines,
    lines.map((line) => readHeading(line, words)),
  );
  const known = candidates.findIndex(Boolean);
  const first = known < 0 ? lines.length : known;
  const at = findNameLine(lines, words);
  return {
    lines,
    words,
    dates,
    candidates,
    first,
    house: houseOf(lines, candidates),
    lastSummary: candidates.findLastIndex((candidate) => candidate?.kind === 'summary'),
    person: at === undefined || (named && at > first) ? undefined : { at, name: fold(headOf(lines[at] as Line, words)) },
    navigation: navigationLines(lines, candidates, words),
    jobless: { until: 0 },
  };
}

/** A section of one kind in the midst of another, which goes on behind it; `count` is how many lines it takes. */
interface Aside {
  readonly aside: Section;
  readonly count: number;
}

/** What begins with a line; `isTold` where the open section is one that a timeline tells. */
function openingAt(scene: Scene, isTold: boolean): Open | Aside | undefined {
  const { lines, index, current, person } = scene;
  const line = lines[index] as Line;
  const isName = index === person?.at;
  const known = knownKind(scene);
  if (known === undefined && !isName && opensJobs(scene)) return bare('work', line);
  const kind = known ?? (!isTold && opensUnknown(scene) ? 'unknown' : undefined);
  const group = nextGroup(scene, kind);
  if (group) return group;
  if (kind !== undefined) return { kind, heading: line, depth: line.depth, lines: [], ...(kind === 'languages' ? withinSkills(line, current) : {}) };
  const labelled = isName ? undefined : labelledSection(scene);
  if (labelled) return { aside: labelled, count: 1 };
  const spoken = spokenPassage(scene);
  if (spoken > 0) return { aside: { kind: 'languages', lines: lines.slice(index, index + spoken) }, count: spoken };
  const [began] = BARE.find(([, opens]) => opens(scene)) ?? [];
  return began && bare(began, line);
}

/** A section without a heading, from its first line. */
function bare(kind: SectionKind, line: Line): Open {
  return { kind, depth: 0, lines: [line] };
}

/** Sections that begin without a heading, by what tells that they do. */
const BARE: readonly (readonly [SectionKind, (scene: Scene) => boolean])[] = [
  ['skills', opensSkills],
  ['education', opensStudies],
  ['contact', opensFoot],
  ['work', opensDated],
];

/** What the words of a heading say that it opens. */
function knownKind(scene: Scene): SectionKind | undefined {
  const { candidates, index } = scene;
  const candidate = candidates[index];
  if (!candidate) return undefined;
  if (!accepts(candidate, scene)) return candidate.kind === 'languages' && areGroups(scene, index + 1) ? 'skills' : undefined; // "LANGUAGES" over "Languages: Go, Rust"
  return candidate.kind === 'summary' ? aboutOf(scene) : candidate.kind;
}

/** What the next group of skills looks like behind one of spoken languages. */
function withinSkills(line: Line, current: Open): Pick<Open, 'group'> {
  if (current.group) return { group: current.group };
  if (current.kind !== 'skills') return {};
  if (current.depth > 0 && line.depth > current.depth) return { group: { deeperThan: current.depth } };
  return line.depth === 0 && current.heading?.depth && isWholly(line, 'strong') ? { group: { shape: shapeOf(line) } } : {};
}

/** The skills that go on behind spoken languages, which were a group of them. */
function nextGroup({ lines, index, current }: Scene, kind: SectionKind | undefined): Open | undefined {
  const { group } = current;
  const line = lines[index] as Line;
  if (!group) return undefined;
  if ('shape' in group) return kind === undefined && shapeOf(line) === group.shape ? { kind: 'skills', depth: 0, lines: [line] } : undefined;
  const isOther = kind === undefined || kind === 'other' || kind === 'unknown';
  return isOther && line.depth > group.deeperThan ? { kind: 'skills', depth: group.deeperThan, lines: [line] } : undefined;
}

/** What a heading such as "About" opens: a table of jobs, what the person says, or, where a summary stands elsewhere, how to reach the person. */
function aboutOf({ lines, index, candidates, lastSummary, words }: Scene): SectionKind {
  if (headsJobs(lines[index + 1], words)) return 'work';
  if (index >= lastSummary) return 'summary';
  const rest = lines.slice(index + 1, index + 1 + CARD);
  const end = rest.findIndex((line, at) => candidates[index + 1 + at] || line.text.length > PROSE || STOPPED.test(line.text));
  const card = end < 0 ? rest : rest.slice(0, end);
  return card.length > 1 && card.some(({ text }) => text.includes('@') && findEmails(text).length > 0) ? 'contact' : 'summary';
}

/** Lines in which a list of ways to reach a person shows an address. */
const CARD = 6;
const STOPPED = /[.!?。！？…]$/u;

/** Whether a line names the person below other sections, or once more above an address: a page's column on the left has sections before its head. */
function namesPerson({ lines, index, current, person }: Scene): boolean {
  if (!person) return false;
  if (index === person.at) return current.kind !== 'head';
  const { text } = lines[index] as Line;
  if (HEADS.has(current.kind) || text.length > person.name.length + 2 || fold(text) !== person.name) return false;
  return lines.slice(index + 1, index + 1 + NEAR).some((line) => line.text.includes('@') && findEmails(line.text).length > 0);
}

/** An address that belongs to a name stands this many lines below it at most. */
const NEAR = 5;
