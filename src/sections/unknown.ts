import { titleScore } from '../fields/role.js';
import { headingKey } from '../lexicon/index.js';
import { type DatedLine, dateLines } from '../structure/anchor.js';
import { isLevel } from '../structure/groups.js';
import type { Kit } from '../structure/kit.js';
import type { Section } from '../structure/section.js';
import { isLanguageLine, readLines } from './languages/lines.js';

/** Sections whose heading says nothing are read for what stands under them: dated titles are jobs, short terms are skills, a level is one of the language above it. */
export function explainUnknown(sections: readonly Section[], kit: Kit): Section[] {
  const dates = sections.map(({ kind, lines }) => (kind === 'work' ? dateLines(lines, kit).filter((line) => line.range).length : 0));
  return sections.map((section, index) => {
    if (section.kind === 'work' && section.lines.length > 0 && dates[index] === 0 && dates.some(Boolean) && !namesTitles(section, kit))
      return { ...section, kind: 'skills' as const };
    if (section.kind === 'skills' && listsCertificates(section, kit)) return { ...section, kind: 'certificates' as const };
    if (namesTrade(section, kit) && areAllPosts(section, kit)) return { ...section, kind: 'work' as const };
    if (section.kind !== 'unknown' || !section.heading) return section;
    const { lines } = section;
    if (tellsLanguage(section, kit)) return { ...section, kind: 'languages' as const };
    if (lines.length === 0) return section;
    const anchors = dateLines(lines, kit).filter((line) => line.anchor);
    if (areStudies(anchors, kit)) return { ...section, kind: 'education' as const };
    const dated = anchors.length;
    const titled = lines.slice(0, 4).some((line) => kit.words.occupations.occursIn(line.text) && line.text.length < 100);
    if (dated > 0 && titled && !isMixedList(lines, dated)) return { ...section, kind: 'work' as const };
    const short = lines.filter((line) => line.text.length < 60).length / lines.length;
    const [first] = lines;
    const afterSkills = sections.slice(0, index).findLast((other) => other.kind !== 'unknown')?.kind === 'skills';
    const levelled = first !== undefined && isLevel(first, kit.words);
    const listed = lines.every((line) => line.kind === 'item' || line.text.length < 60);
    if (short > 0.7 && (levelled || afterSkills || listed)) return { kind: 'skills' as const, lines: [section.heading, ...lines] };
    return section;
  });
}

/** Whether a section is a table whose head says that its rows are certificates: `Year | Certificate | Details` below "Qualifications". */
function listsCertificates({ lines: [head, ...rows] }: Section, { words }: Kit): boolean {
  if (head?.kind !== 'row' || rows.length === 0 || rows.some(({ kind }) => kind !== 'row')) return false;
  return head.text.split('\t').some((cell) => words.headings.get(headingKey(cell.trim(), words.and))?.kind === 'certificates');
}

/** Whether a heading that opens no section of a résumé names what people are employed for: `Teaching`. */
function namesTrade({ kind, heading }: Section, { words }: Kit): boolean {
  return kind === 'other' && heading !== undefined && words.studyFields.occursIn(heading.text);
}

/** Whether every heading of a section, or every line with a period where it has none, begins with what somebody was, or has that below it: `Teaching Assistant, Halmstett College, 2014–2016`. */
function areAllPosts({ lines }: Section, kit: Kit): boolean {
  const headings = lines.filter(({ depth }) => depth > 0);
  const dated = headings.length > 0 ? [] : dateLines(lines, kit).filter(({ anchor }) => anchor);
  const names = headings.length > 0 ? headings.map(({ text }) => text) : dated.map(({ rest }) => rest[0]?.text ?? '');
  const isPost = (text: string): boolean => titleScore(text.split(FIRST, 1)[0] ?? '', kit.words) >= NAMED;
  if (names.length === 0 || !dated.every(({ range }) => range?.single === false)) return false;
  if (names.every(isPost)) return true;
  const places = new Map(lines.map((line, at) => [line, at]));
  return dated.length > 0 && dated.every(({ line }) => isPost(lines[(places.get(line) ?? -1) + 1]?.text ?? ''));
}

const FIRST = /,\s|\s[–—|·@-]\s|\sat\s/u;
/** From here on a text names a trade. */
const NAMED = 0.7;

/** Whether most dated lines begin with a degree: `MA Museum Studies, Halmstett College, 2012` below "Study". */
function areStudies(dated: readonly DatedLine[], { words }: Kit): boolean {
  return dated.length > 0 && dated.filter(({ rest: [name] }) => name && words.degrees.opens(name.text)).length > dated.length / 2;
}

/** Whether a heading is a spoken language, and what it or the lines below it say is how well: `English` / `B2, by a test`. */
function tellsLanguage({ heading, lines }: Section, kit: Kit): boolean {
  if (!heading || heading.text.length > 60 || lines.length > MOST_ABOUT_LANGUAGE || !isLanguageLine(heading, kit)) return false;
  const [language, ...others] = readLines([heading, ...lines], kit, false);
  return language?.draft.fluency !== undefined && others.length === 0;
}

const MOST_ABOUT_LANGUAGE = 4;

/** Whether the headings and items of a section without dates are titles; else what its heading calls experience is what the person knows. */
function namesTitles({ lines }: Section, kit: Kit): boolean {
  return lines.some(({ text, depth, kind }) => (depth > 0 || kind !== 'text' || text.length < 60) && text.length < 120 && kit.words.occupations.occursIn(text));
}

/** Whether most of a list's own items have no date: then a date in it makes no job of an item. */
function isMixedList(lines: Section['lines'], dated: number): boolean {
  const own = lines.filter(({ kind, level }) => kind === 'item' && level === 1).length;
  return lines[0]?.kind === 'item' && own > 1 && dated <= own / 2;
}
