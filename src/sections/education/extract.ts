import { type Line, type Quote, slice } from '../../document/index.js';
import { type Draft, type DraftObject, type Finding, found } from '../../evidence/index.js';
import { degreeScore, schoolScore, studyFieldScore } from '../../fields/degree.js';
import { placeScore } from '../../fields/place-score.js';
import { runsOn } from '../../fields/role.js';
import { splitTerms } from '../../fields/terms.js';
import type { HeadingKind } from '../../languages/index.js';
import { fold, headingKey, type Lexicon } from '../../lexicon/index.js';
import type { Field } from '../../structure/body.js';
import { cutLine } from '../../structure/cut.js';
import { type Entry, readEntries } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import { readLabel, rolesOf } from '../../structure/label.js';
import { readLayout } from '../../structure/layout.js';
import type { Section } from '../../structure/section.js';
import type { Header } from '../../structure/slot.js';
import { certificate, certificates, certificateTraits } from '../certificates/extract.js';
import { belowTitle, entryUrl, named, period, pick, pickText, plain, texts } from '../parts.js';
import type { DraftPart, SectionReader } from '../section.js';
import { gatherHeaders } from './gather.js';
import { withLabelsApart } from './labels-apart.js';
import { minorsOf, withMinors, withoutMinors } from './minors.js';
import { withSchools } from './schools.js';
import { takeScore } from './score.js';
import { traits } from './traits.js';

/** Studies: school, degree, field, period, score, courses. */
export const education: SectionReader = {
  name: 'education',
  reads: ['education'],
  read: (section, kit) => {
    const { studies: written, courses } = withoutCourses(section, kit);
    const studies = {
      ...written,
      lines: gatherHeaders(
        written.lines.flatMap((line) => withLabelsApart(withoutStop(line, kit.words), kit)),
        kit,
      ),
    };
    const entries = withSchools(
      readEntries(studies, traits, kit, (header) => withoutMinors(withoutScores(header, kit), kit.words)),
      studies.lines,
      kit.words,
    );
    const mixed = isMixed(section, kit);
    const isOther = (entry: Entry): boolean => (mixed || isCertified(entry)) && !isStudy(entry, kit);
    const others = entries.some(isOther) ? readEntries(studies, certificateTraits, kit) : [];
    const drafts = entries.map((entry, j) => {
      const other = others[j];
      return other && isOther(entry) ? certificate(other, kit) : study(entry, kit);
    });
    return courses ? [...drafts, ...certificates.read(courses, kit)] : drafts;
  },
};

/** `University of Ormeval, 110/110 cum laude.`: the full stop behind a score makes no sentence of its line. */
function withoutStop(line: Line, words: Lexicon): Line {
  if (!line.text.endsWith('.') || line.text.length > LONGEST_HEADER || line.kind !== 'text') return line;
  const bare = cutLine(line, 0, line.text.length - 1);
  return takeScore(bare, words)?.score ? bare : line;
}

const LONGEST_HEADER = 120;

/** "Education & Certification": the heading names both. */
function isMixed({ heading }: Section, kit: Kit): boolean {
  return (heading?.text ?? '').split(/[\s&/,+]+/u).some((word) => kit.words.headings.get(fold(word))?.kind === 'certificates');
}

/** Dated courses under a heading of their own at the end of the studies are certificates. */
function withoutCourses(section: Section, kit: Kit): { studies: Section; courses?: Section } {
  const at = courseHeading(section.lines, kit);
  const heading = section.lines[at];
  if (at < 1 || !heading) return { studies: section };
  kit.ledger.label(heading);
  return {
    studies: { ...section, lines: section.lines.slice(0, at) },
    courses: { kind: 'certificates', heading, lines: section.lines.slice(at + 1) },
  };
}

/** Index of the first heading of courses below which every third line has a date, and none a degree; else -1. */
function courseHeading(lines: readonly Line[], kit: Kit): number {
  let heading = -1;
  let dated = 0;
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at] as Line;
    if (dated > 0 && dated >= (lines.length - 1 - at) / 3 && namesCourses(line, kit)) heading = at;
    else if (degreeScore(line.text, kit.words) > 1) break;
    if (kit.dates(line.text).length > 0) dated++;
  }
  return heading;
}

function namesCourses({ kind, gap, text }: Line, kit: Kit): boolean {
  if (kind === 'item' || gap === 0) return false;
  const bare = text.replace(/(?<![\s:：])[\s:：]+$/u, '');
  return rolesOf(bare, kit.words).includes('courses') || kit.words.headings.get(headingKey(bare, kit.words.and))?.kind === 'certificates';
}

/** Whether an entry among studies says that it is a certificate: `Certified Baker, 2013`. */
function isCertified({ parts }: Entry): boolean {
  return Object.values(parts).some((part) => part !== undefined && CERTIFIED.test(part.text));
}

const CERTIFIED = /(?:^|\s)(?:certified|zertifiziert|certifié|certificad[oa]|сертифицированн|сертифікован)/iu;

/** A study names a school or a degree, or a label says what is a school. */
function isStudy(entry: Entry, kit: Kit): boolean {
  return (
    entry.fields.some(({ path, roles: [role] }) => path !== undefined || role === 'institution') ||
    Object.values(entry.parts).some((part) => part !== undefined && (schoolScore(part.text, kit.words) > 1 || degreeScore(part.text, kit.words) > 0))
  );
}

function study(written: Entry, kit: Kit): DraftPart {
  const entry = {
    ...written,
    parts: withTrainer(withSchoolOf(written.parts, kit), kit),
    fields: written.fields.flatMap((field) => withoutScore(asMark(field, kit.words), kit)),
  };
  const { parts, certainty } = entry;
  const { paragraphs, items } = texts(entry, kit, 'summary', 'description');
  const quotes = [...paragraphs, ...items];
  const { fields, labelled, told } = minorsOf(entry, quotes, kit.words);
  const below = degreeBelow({ ...entry, fields }, quotes, kit);
  const bare = below?.draft ?? degreeAndArea({ ...entry, fields }, kit);
  const isBeside = bare.area !== undefined || labelled.length === 0;
  const minors = [...(isBeside ? labelled : []), ...told.map((quote) => [quote])];
  const studied = isBeside ? bare : degreeAndArea(entry, kit);
  const taken = new Set([...told, below?.quote]);
  const courses = entry.fields.filter((field) => field.roles.includes('courses'));
  for (const field of courses) kit.ledger.label(field.label);
  const marks = [...marksAmong(items, kit), ...scoresAmong(quotes, kit)];
  const listed = [...courses, ...marks.filter(({ roles }) => roles.includes('courses'))].flatMap((field) =>
    field.quotes.length === 1 ? field.quotes.flatMap((quote) => splitTerms(quote, kit.words)) : field.quotes,
  );
  const draft: DraftObject = {
    institution:
      pickText(entry, kit, 'institution', 'organization', 'employer', 'name') ??
      named(withoutAt(withoutTown(withoutRemark(parts.institution))), 'header-school', certainty) ??
      below?.school ??
      schoolAmongPlaces(entry, kit) ??
      belowTitle(entry, kit),
    url: entryUrl(entry, kit),
    ...studied,
    ...(minors.length > 0 ? { area: withMinors(studied.area, minors) } : {}),
    ...period(entry, kit, 'end'),
    score: scoreOf({ ...entry, fields: [...entry.fields, ...marks] }, kit),
    courses: [...listed, ...items.filter((item) => !taken.has(item) && !isRemark(item, kit) && !marks.some(({ whole }) => whole?.text === item.text))].map(
      (quote) => found(quote, 'item', 0.85),
    ) as Draft,
    department: pickText(entry, kit, 'department') ?? named(parts.department, 'header-department', certainty),
  };
  const remarks = paragraphs.filter((quote) => !marks.some(({ whole }) => whole?.text === quote.text));
  for (const quote of [...remarks, ...items.filter((item) => isRemark(item, kit))]) if (!taken.has(quote)) kit.ledger.drop(quote, 'no-field');
  return { to: 'education', draft };
}

/** `Mention : Bien`, `Mention : Histoire`: a word for a mark that may name a field, too, says which by what stands behind it. */
function asMark(field: Field, words: Lexicon): Field {
  const { roles, label, quotes } = field;
  const value = quotes[0]?.text ?? '';
  if (roles.includes('score') && tells(value, words)) return { ...field, roles: roles.filter((role) => role !== 'score') };
  if (!roles.includes('score') || !roles.includes('area')) return field;
  const isMark = /^\d/u.test(value) || words.honours.has(value) || words.honours.has(`${label.text} ${value}`);
  return { ...field, roles: roles.filter((role) => role !== (isMark ? 'area' : 'score')) };
}

/** `Note: planning to go on with a degree in …`: many words of which none is a mark, whatever stands in front of them. */
function tells(value: string, words: Lexicon): boolean {
  return value.split(' ').length > LONGEST_MARK && !/\d/u.test(value) && !words.honours.occursIn(value);
}

const LONGEST_MARK = 8;

/** `Abschluss: Gesellenbrief (Note 1,8)`: a labelled degree and its score. */
function withoutScore(field: Field, { words }: Kit): Field[] {
  const [quote, other] = field.quotes;
  const scored = quote && !other && field.roles[0] === 'degree' ? takeScore(quote, words) : undefined;
  if (!scored?.score || scored.rest.length !== 1) return [field];
  return [
    { ...field, quotes: scored.rest },
    { roles: ['score'], label: scored.label, quotes: [scored.score] },
  ];
}

/** `School of Business, University of Halmstett` where nothing else is a school: the last name is the one of the department before it. */
function withSchoolOf(parts: Entry['parts'], { words }: Kit): Entry['parts'] {
  const { department, institution } = parts;
  const comma = department && !institution ? department.text.lastIndexOf(', ') : -1;
  if (!department || comma < 0 || schoolScore(department.text.slice(comma + 2), words) <= 0.5) return parts;
  return { ...parts, department: slice(department, 0, comma), institution: slice(department, comma + 2) };
}

/** `Lehre als Köchin, Gasthof Ormeval, Ulm`: behind a trade that somebody learnt stands who taught it, and no field. */
function withTrainer(parts: Entry['parts'], { words }: Kit): Entry['parts'] {
  const { degree, area, institution } = parts;
  if (!degree || !area || studyFieldScore(area.text, words) > 0 || !namesTrade(degree.text, words)) return parts;
  if (institution && schoolScore(institution.text, words) > 0) return parts;
  return { ...parts, area: undefined, institution: area };
}

/** Whether a text is a training and the small word that leads to its trade: `Lehre als`, `Ausbildung zum`, and no `Tecnologia em`. */
function namesTrade(text: string, words: Lexicon): boolean {
  const [training] = words.degrees.find(text);
  const lead = training?.start === 0 ? /\s(\p{Ll}{2,4})$/u.exec(text.slice(0, training.end))?.[1] : undefined;
  return training !== undefined && lead !== undefined && !words.degreeJoiners.has(lead) && text.length > training.end;
}

/** A column `Where` that names a school, or whatever is no place, where nothing else does; a key `place` that names a school, or stands beside one for the town. */
function schoolAmongPlaces({ fields }: Entry, { words, ledger }: Kit): Finding | undefined {
  const [field, second] = fields.filter(({ roles, quotes }) => roles[0] === 'location' && quotes.length === 1);
  const [quote] = field?.quotes ?? [];
  if (!field || !quote) return undefined;
  const isSchool = schoolScore(quote.text, words) > 0.5;
  if (!isSchool && (field.path === undefined ? placeScore(quote.text, words) >= 0.3 : !second)) return undefined;
  ledger.label(field.label);
  return found(quote, 'label-place', 0.8);
}

/** Items that say what they hold (`GPA: 4.4/5.0`, `Courses: Tribology, Rotors`), as a list of highlights in a data file has them. */
function marksAmong(items: readonly Quote[], kit: Kit): Field[] {
  return items.flatMap((item): Field[] => {
    const whole: Line = { ...asLine(item), kind: 'item', level: 1 };
    const read = readLabel(whole, kit.words);
    if (!read || read.value.text === '' || !read.roles.some((role) => role === 'score' || role === 'courses')) return [];
    if (read.roles.includes('score') && tells(read.value.text, kit.words)) return [];
    kit.ledger.label(read.label);
    return [{ roles: read.roles, label: read.label, quotes: [read.value], whole }];
  });
}

/** Lines and items below a header that are nothing but a score: `GPA 3.8.` */
function scoresAmong(texts: readonly Quote[], kit: Kit): Field[] {
  return texts.flatMap((paragraph): Field[] => {
    if (paragraph.text.length > LONGEST_SCORE) return [];
    const scored = takeScore(slice(paragraph, 0, paragraph.text.replace(/\.$/u, '').length), kit.words);
    if (!scored?.score || scored.rest.length > 0) return [];
    kit.ledger.label(scored.label);
    return [{ roles: ['score'], label: scored.label, quotes: [scored.score], whole: asLine(paragraph) }];
  });
}

const LONGEST_SCORE = 40;

const asLine = (quote: Quote): Line => ({ ...quote, kind: 'text', depth: 0, level: 0, gap: 0, block: 0, marks: [] });

/** `University of Example. Thesis: …`: a school without the sentence behind it. */
function withoutRemark(quote: Quote | undefined): Quote | undefined {
  const stop = quote ? quote.text.search(/(?<=\p{Ll}{3})\.\s\p{Lu}\p{Ll}+:\s/u) : -1;
  return quote && stop > 0 ? slice(quote, 0, stop) : quote;
}

/** `at University of Example`: a school on a line of its own, without the small word that leads to it. */
function withoutAt(quote: Quote | undefined): Quote | undefined {
  const at = quote && /^(?:at|AT|bei|chez|presso)\s(?=["“«]?[\p{Lu}\p{Lo}])/u.exec(quote.text);
  return quote && at ? slice(quote, at[0].length) : quote;
}

/** `Acme GmbH, Kiel`: the firm that trained an apprentice, without its town. */
function withoutTown(quote: Quote | undefined): Quote | undefined {
  return quote && runsOn(quote.text) ? slice(quote, 0, quote.text.lastIndexOf(',')) : quote;
}

/** The degree where it stands below the header: as its first line or item, or as a text under a key. */
function degreeBelow(entry: Entry, quotes: readonly Quote[], kit: Kit): { quote: Quote; draft: DraftObject; school: Finding | undefined } | undefined {
  const labelled = entry.fields.some(({ roles }) => roles.some((role) => role === 'degree' || role === 'area'));
  const [quote] = quotes;
  if (labelled || entry.parts.degree || entry.parts.area || !quote || quote.text.length > 120 || !kit.words.degrees.opens(quote.text)) return undefined;
  const { degree, area, department, institution } = partsOf(plain(quote, kit), kit);
  if (!degree) return undefined;
  return {
    quote,
    draft: { area: named(area, 'area-below', 0.8), studyType: named(degree, 'degree-below', 0.8), department: named(department, 'department-below', 0.7) },
    school: named(institution, 'school-below', 0.7),
  };
}

/** A phrase of many small words about a study, a mark, its thesis, who led it, or what else somebody did there: no name of a course. */
function isRemark({ text }: Quote, kit: Kit): boolean {
  const words = text.split(' ');
  const marked = /^[^:]{3,40}(?=:\s)/u.exec(text)?.[0];
  const label = (marked ?? words[0]) as string;
  if (words.length > 2 && rolesOf(label, kit.words).includes('thesis')) return true;
  if (marked !== undefined && rolesOf(marked, kit.words).includes('score')) return true;
  if (marked !== undefined && BESIDE_STUDIES.has(kit.words.headings.get(headingKey(marked, kit.words.and))?.kind)) return true;
  if (isOffice(text, kit.words)) return true;
  return kit.words.honours.occursIn(text) || (words.length >= 6 && words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length * 0.7);
}

/** What people do beside their studies, by the sections that tell it: `Activities: Chess Club`. */
const BESIDE_STUDIES: ReadonlySet<HeadingKind | undefined> = new Set(['volunteer', 'interests', 'awards']);

/** `Captain of the rowing team`, `Treasurer, Chess Club`: who somebody was, and for whom. */
function isOffice(text: string, words: Lexicon): boolean {
  const [office] = words.occupations.find(text);
  const behind = office?.start === 0 ? /^(?:(,)|\s(\p{L}{1,4}))\s\p{L}/u.exec(text.slice(office.end)) : null;
  return behind !== null && (behind[1] !== undefined || words.degreeJoiners.has(behind[2] ?? ''));
}

/** The degree and its field; a labelled degree may hold both ("degree: BSc in History"). */
function degreeAndArea(entry: Entry, kit: Kit): DraftObject {
  const { parts, certainty } = entry;
  const area = pickText(entry, kit, 'area');
  const both = area && !parts.degree && degreeBeside(entry, kit);
  if (both) return both;
  const [written] = area ? [] : (pick(entry, kit, 'degree', 'position', 'title')?.quotes ?? []);
  const inside = written && partsOf(plain(written, kit), kit);
  if (inside?.degree && inside.area)
    return {
      area: named(inside.area, 'label-area', 0.9),
      studyType: named(inside.degree, 'label-degree', 0.9),
      department: named(inside.department, 'label', 0.9),
    };
  const joined = written && !inside?.area ? atJoiner(plain(written, kit), kit) : undefined;
  if (joined) return { area: found(joined.area, 'label-area', 0.85), studyType: found(joined.degree, 'label-degree', 0.9) };
  const open = area || parts.area || !parts.degree ? undefined : (openDegree(parts.degree, kit) ?? bothIn(parts.degree, kit));
  const bracketed = area ? undefined : degreeInBrackets(open?.degree ?? parts.degree, open?.area ?? parts.area, kit);
  if (bracketed) return { area: named(bracketed.area, 'header-area', certainty), studyType: named(bracketed.degree, 'header-degree', certainty) };
  if (written && parts.degree && !parts.area && !kit.words.degrees.has(parts.degree.text)) {
    // `Ausbildung zum Mechaniker` above `Abschluss: Gesellenbrief`: what was learnt
    if (open) kit.ledger.label(open.degree);
    return { area: named(open?.area ?? parts.degree, 'header-area', certainty), studyType: pickText(entry, kit, 'degree', 'position', 'title') };
  }
  const other = area ? { ...entry, fields: entry.fields.filter(({ quotes }) => quotes[0] !== area.evidence[0]?.quote) } : entry;
  return {
    area: area ?? named(withoutAreaWord(parts.area ?? open?.area, kit), 'header-area', certainty),
    studyType: pickText(other, kit, 'degree', 'position', 'title') ?? named(open?.degree ?? parts.degree, 'header-degree', certainty),
  };
}

/** `Fachrichtung Informatik`, `spécialité Acoustique`: a field without the word that says so. */
function withoutAreaWord(quote: Quote | undefined, { words, ledger }: Kit): Quote | undefined {
  const match = quote && /^(\p{L}{5,20})\s(?:\p{Ll}{1,3}\s)?(?=["“«„]?[\p{Lu}\p{Lo}])/u.exec(quote.text);
  if (!quote || !match?.[1] || rolesOf(match[1], words)[0] !== 'area') return quote;
  ledger.label(slice(quote, 0, match[0].length));
  return slice(quote, match[0].length);
}

/** `Kierunek: Turystyka, studia magisterskie`, `major: BA in Mathematics`: a labelled field with its degree; the label of a field is none of a degree. */
function degreeBeside(entry: Entry, kit: Kit): DraftObject | undefined {
  const field = pick(entry, kit, 'area');
  const [written] = field?.quotes ?? [];
  if (!field || !written) return undefined;
  const isKey = field.path !== undefined;
  if (isKey && (!kit.words.degrees.opens(written.text) || entry.fields.some(({ roles }) => roles.includes('degree')))) return undefined;
  const { degree, area } = partsOf(written, kit);
  if (degree && area) return { area: named(area, 'label-area', 0.9), studyType: named(degree, 'label-degree', 0.85) };
  return field.roles.includes('degree') && !isKey ? { area: found(written, 'label-area', 0.9) } : undefined;
}

/** `Studium der Geschichte (B. A.)`: behind a word that only says that somebody studied, the degree stands in brackets. */
function degreeInBrackets(study: Quote | undefined, field: Quote | undefined, kit: Kit): { degree: Quote; area: Quote } | undefined {
  const match = study && field && STUDIES.test(study.text) ? /\s?[(（]([^()（）]+)[)）]$/u.exec(field.text) : null;
  if (!study || !field || !match?.[1] || !kit.words.degrees.opens(match[1])) return undefined;
  kit.ledger.label(study);
  const start = match.index + match[0].indexOf(match[1]);
  return { degree: slice(field, start, start + match[1].length), area: slice(field, 0, match.index) };
}

const STUDIES = /^(?:(?:\p{L}{3,6}|\p{L}{4,6}\s)?studi(?:um|en|es|i|a|e)|[ée]tudes?|estudios?|estudos?)(?:\s\p{Ll}{1,4})?$/iu;

/** `Tecnologia em Redes`: a degree that is one only with the small word behind it, which leads to the field. */
function openDegree(quote: Quote, { words }: Kit): { degree: Quote; area: Quote } | undefined {
  const [degree] = words.degrees.find(quote.text);
  const joiner = degree?.start === 0 ? /\s(\p{L}{1,4})$/u.exec(quote.text.slice(0, degree.end)) : null;
  if (!degree || !joiner?.[1] || !words.degreeJoiners.has(joiner[1]) || quote.text.length <= degree.end) return undefined;
  return { degree: slice(quote, 0, joiner.index), area: slice(quote, degree.end + 1) };
}

/** `(BSc Physics)`: a degree and its field that brackets held together. */
function bothIn(quote: Quote, kit: Kit): { degree: Quote; area: Quote } | undefined {
  const { degree, area } = partsOf(quote, kit);
  return degree && area ? { degree, area } : undefined;
}

/** `Diploma in Baking`: behind a degree and a small word stands the field, known or not. */
function atJoiner(quote: Quote, { words }: Kit): { degree: Quote; area: Quote } | undefined {
  const [degree] = words.degrees.find(quote.text);
  const joiner = degree?.start === 0 ? /^\s(\p{L}{1,4})\s(?=\p{L})/u.exec(quote.text.slice(degree.end)) : null;
  if (!degree || !joiner?.[1] || !words.degreeJoiners.has(joiner[1])) return undefined;
  return { degree: slice(quote, 0, degree.end), area: slice(quote, degree.end + joiner[0].length) };
}

/** Reads a text by itself as the header of a study. */
function partsOf(quote: Quote, kit: Kit): Entry['parts'] {
  const header: Header = { slots: [{ quote, line: asLine(quote) }], date: undefined, links: [], labels: [], grouped: false, noise: [] };
  return readLayout([header], traits, kit.words)[0]?.parts ?? {};
}

/** Takes the score off the lines of a header: "B.A. in History with GPA of 3.9", "Computer Science 3.8". */
function withoutScores(header: Header, kit: Kit): Header {
  const labels = [...header.labels];
  const slots = header.slots
    .map((slot) => ({ ...slot, quote: withoutStudying(withoutContract(slot.quote, kit), kit) }))
    .flatMap((slot) => {
      const scored = takeScore(slot.quote, kit.words);
      if (!scored) return [slot];
      if (scored.score) labels.push({ label: scored.label, roles: ['score'], value: scored.score, marked: false });
      return scored.rest.map((quote) => ({ ...slot, quote }));
    });
  return { ...header, slots, labels };
}

/** `BTS Boulangerie – CFA de Brest – Alternance`: how somebody studied has no field. */
function withoutContract(quote: Quote, { words, ledger }: Kit): Quote {
  const last = LAST_CELL.exec(quote.text);
  if (!last?.[1] || !words.employment.has(last[1])) return quote;
  ledger.drop(slice(quote, quote.text.length - last[1].length), 'no-field');
  return slice(quote, 0, last.index);
}

/** `Studium an der Universität Halmstett`: that somebody studied there is what the section says, too. */
function withoutStudying(quote: Quote, { words, ledger }: Kit): Quote {
  const match = STUDIED_AT.exec(quote.text);
  if (!match?.[1] || words.headings.get(headingKey(match[1], words.and))?.kind !== 'education') return quote;
  if ((words.degrees.has(match[1]) || words.schools.occursIn(match[1])) && !STUDIES.test(match[1])) return quote;
  if (schoolScore(quote.text.slice(match[0].length), words) <= 0.5) return quote;
  ledger.label(slice(quote, 0, match[0].length));
  return slice(quote, match[0].length);
}

/** A word or two, and the small words before a name. */
const STUDIED_AT = /^(\p{L}{4,24}(?:\s\p{L}{4,24})?)\s(?:\p{Ll}{1,4}\s){1,2}(?=["“«„]?\p{Lu})/u;

const LAST_CELL = /\s?[|·•,–—-]\s([^|·•,–—]{4,40})$/u;

function scoreOf(entry: Entry, kit: Kit): Finding | undefined {
  const field = pick(entry, kit, 'score');
  const [quote] = field?.quotes ?? [];
  if (!quote || /^undefined$/iu.test(quote.text)) return undefined;
  return found(quote, 'score', 0.9);
}
