import { slice } from '../../document/index.js';
import { type Draft, type DraftObject, type Finding, found } from '../../evidence/index.js';
import { degreeScore, schoolScore } from '../../fields/degree.js';
import { splitTerms } from '../../fields/terms.js';
import { fold, type Lexicon } from '../../lexicon/index.js';
import { type Entry, readEntries } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import type { Traits } from '../../structure/layout.js';
import type { Section } from '../../structure/section.js';
import type { Header } from '../../structure/slot.js';
import { certificate, certificateTraits } from '../certificates/extract.js';
import { entryUrl, named, period, pick, pickText, texts } from '../parts.js';
import type { DraftPart, SectionReader } from '../section.js';

export const traits: Traits = {
  roles: [
    { name: 'institution', need: 0.3, score: (text, words) => schoolScore(text, words) - (kindOfDegree(text, words) ? 1 : 0) },
    { name: 'degree', need: 0.15, score: (text, words) => degreeScore(text, words) - (schoolScore(text, words) > 1 && !words.degrees.has(text) ? 0.8 : 0) },
    { name: 'area', need: 0.15, score: (text, words) => 0.15 - 0.7 * degreeScore(text, words) - (schoolScore(text, words) > 1 ? 0.7 : 0) },
  ],
  orders: [
    [['degree', 'area', 'institution'], 0.2],
    [['institution', 'degree', 'area'], 0.2],
    [['area', 'degree', 'institution'], 0.1],
    [['institution', 'area', 'degree'], 0.05],
    [['area', 'institution', 'degree'], 0],
    [['degree', 'institution', 'area'], 0],
  ],
};

/** A degree's name that holds a school's word: "High school diploma". */
function kindOfDegree(text: string, words: Lexicon): boolean {
  return words.degrees.opens(text) && !/university|college|institute|академ|универс/iu.test(text);
}

/** Studies: school, degree, field, period, score, courses. */
export const education: SectionReader = {
  name: 'education',
  reads: ['education'],
  read: (section, kit) => {
    const entries = readEntries(section, traits, kit, (header) => withoutScores(header, kit));
    const mixed = isMixed(section, kit) ? readEntries(section, certificateTraits, kit) : [];
    return entries.map((entry, j) => {
      const other = mixed[j];
      return other && !isStudy(entry, kit) ? certificate(other, kit) : study(entry, kit);
    });
  },
};

/** "Education & Certification": the heading names both. */
function isMixed({ heading }: Section, kit: Kit): boolean {
  return (heading?.text ?? '').split(/[\s&/,+]+/u).some((word) => kit.words.headings.get(fold(word))?.kind === 'certificates');
}

/** A study names a school or a degree. */
function isStudy(entry: Entry, kit: Kit): boolean {
  return (
    entry.fields.some((field) => field.path !== undefined) ||
    Object.values(entry.parts).some((part) => part !== undefined && (schoolScore(part.text, kit.words) > 0.5 || degreeScore(part.text, kit.words) > 0))
  );
}

function study(entry: Entry, kit: Kit): DraftPart {
  const { parts, certainty } = entry;
  const { paragraphs, items } = texts(entry, kit, 'summary', 'description');
  const courses = entry.fields.filter((field) => field.roles.includes('courses'));
  for (const field of courses) kit.ledger.label(field.label);
  const listed = courses.flatMap((field) => (field.quotes.length === 1 ? field.quotes.flatMap((quote) => splitTerms(quote, kit.words)) : field.quotes));
  const draft: DraftObject = {
    institution: pickText(entry, kit, 'institution', 'organization', 'employer', 'name') ?? named(parts.institution, 'header-school', certainty),
    url: entryUrl(entry, kit),
    area: pickText(entry, kit, 'area') ?? named(parts.area, 'header-area', certainty),
    studyType: pickText(entry, kit, 'degree', 'position', 'title') ?? named(parts.degree, 'header-degree', certainty),
    ...period(entry, kit, 'end'),
    score: scoreOf(entry, kit),
    courses: [...listed, ...items].map((quote) => found(quote, 'item', 0.85)) as Draft,
    department: pickText(entry, kit, 'department'),
  };
  for (const paragraph of paragraphs) kit.ledger.drop(paragraph, 'no-field');
  return { to: 'education', draft };
}

const SCORE =
  /(?:^|[\s,(|·\t-])(?:with\s)?(?:c?gpa|grade|score|nota|média|moyenne|средний балл|балл|ocena|średnia|成绩|绩点|평점|학점)\b\s?(?:[:：=]|of)?\s?((?:[\d.,]+\s?(?:\/|out of|of|из|von|sur|de)?\s?[\d.,]*%?)?|[A-F][+-]?)(?=$|[\s,)|])\)?/iu;
const BARE_SCORE = /(?:^|[\s\t])(\d(?:[.,]\d{1,2})?\s?\/\s?\d{1,2}(?:[.,]\d)?|[0-4][.,]\d{1,2})(?:\s?(?:c?gpa))?$/iu;

/** A score with its label, a bare one at the end, or a label whose score a broken page left out. */
function scoreIn(text: string): RegExpExecArray | null {
  const labelled = SCORE.exec(text);
  return labelled?.[1]?.trim() ? labelled : (BARE_SCORE.exec(text) ?? labelled);
}

/** Takes the score off the lines of a header: "B.A. in History with GPA of 3.9", "Computer Science 3.8". */
function withoutScores(header: Header, kit: Kit): Header {
  const labels = [...header.labels];
  const slots = header.slots.flatMap((slot) => {
    const { quote } = slot;
    if (
      kit.words.departments.opens(quote.text) &&
      !kit.words.degrees.opens(quote.text) &&
      header.slots.some((other) => other !== slot && schoolScore(other.quote.text, kit.words) > 1)
    ) {
      labels.push({ label: slice(quote, 0, 0), roles: ['department'], value: quote, marked: false });
      return [];
    }
    const match = scoreIn(quote.text);
    if (!match) return [slot];
    const at = match.index + match[0].indexOf(match[1] ?? '');
    const label = slice(quote, match.index, quote.text.length);
    if (match[1]?.trim()) labels.push({ label, roles: ['score'], value: slice(quote, at, at + match[1].length), marked: false });
    const rest = slice(quote, 0, match.index);
    return rest.text === '' ? [] : [{ ...slot, quote: rest }];
  });
  return { ...header, slots, labels };
}

function scoreOf(entry: Entry, kit: Kit): Finding | undefined {
  const field = pick(entry, kit, 'score');
  const [quote] = field?.quotes ?? [];
  if (!quote || /^undefined$/iu.test(quote.text)) return undefined;
  return found(quote, 'score', 0.9);
}
