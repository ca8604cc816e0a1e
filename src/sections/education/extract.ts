import { type Quote, slice } from '../../document/index.js';
import { type Draft, type DraftObject, type Finding, found } from '../../evidence/index.js';
import { degreeScore, readDegree, schoolScore } from '../../fields/degree.js';
import { splitTerms } from '../../fields/terms.js';
import { type Entry, readEntries } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import { type Traits, withoutPlace } from '../../structure/roles.js';
import { entryUrl, named, period, pick, pickText, texts } from '../parts.js';
import type { DraftPart, SectionReader } from '../section.js';

const traits: Traits = { what: degreeScore, who: schoolScore, first: 'who', lone: 'who' };

/** Studies: school, degree, field, period, score, courses. */
export const education: SectionReader = {
  name: 'education',
  reads: ['education'],
  read: (section, kit) => readEntries(section, traits, kit).map((entry) => study(entry, kit)),
};

function study(entry: Entry, kit: Kit): DraftPart {
  const { names } = entry;
  const { paragraphs, items } = texts(entry, kit, 'summary', 'description');
  const parts = [names.what, ...names.more].filter((part) => part !== undefined);
  const scores = parts.flatMap((part) => scoreIn(part));
  const rest = parts.map((part) => withoutScore(part)).filter((part) => part.text !== '');
  const departments = rest.filter((part) => kit.words.departments.opens(part.text) && !kit.words.degrees.opens(part.text));
  const studied = rest.filter((part) => !departments.includes(part));
  const { studyType, area } = degreeOf(studied, kit);
  const school = names.who && withoutPlace(names.who, kit.words).name;
  const courses = entry.fields.filter((field) => field.roles.includes('courses'));
  for (const field of courses) kit.ledger.label(field.label);
  const listed = courses.flatMap((field) => (field.quotes.length === 1 ? field.quotes.flatMap((quote) => splitTerms(quote, kit.words)) : field.quotes));
  const draft: DraftObject = {
    institution: pickText(entry, kit, 'institution', 'organization', 'employer', 'name') ?? named(school, 'header-school', names.certainty),
    url: entryUrl(entry, kit),
    area: pickText(entry, kit, 'area') ?? area,
    studyType: pickText(entry, kit, 'degree', 'position', 'title') ?? studyType,
    ...period(entry, kit, 'end'),
    score: scoreOf(entry, kit) ?? scores[0],
    courses: [...listed, ...items].map((quote) => found(quote, 'item', 0.85)) as Draft,
    department: departments[0] && found(departments[0], 'department', 0.85),
  };
  for (const paragraph of paragraphs) kit.ledger.drop(paragraph, 'no-field');
  return { to: 'education', draft };
}

function degreeOf(parts: readonly Quote[], kit: Kit): { studyType?: Finding; area?: Finding } {
  const degrees = parts.filter((part) => kit.words.degrees.occursIn(part.text));
  const [first] = degrees.length > 0 ? degrees : parts;
  if (!first) return {};
  const read = readDegree(first, kit.words);
  const area = read.area ?? parts.find((part) => part !== first);
  return {
    ...(read.studyType ? { studyType: found(read.studyType, 'degree', 0.9) } : {}),
    ...(area ? { area: found(area, 'field-of-study', read.studyType ? 0.85 : 0.65) } : {}),
  };
}

const SCORE = /(?:^|[\s,(|·-])(?:(?:c?gpa|grade|score|note|nota|média|moyenne|mention|средний балл|балл|ocena|średnia|成绩|绩点|평점|학점)\s?[:：=]?\s?)([\d.,]+\s?(?:\/|out of|of|из|von|sur|de)?\s?[\d.,]*%?)(?=$|[\s,)|])/iu;
const BARE_SCORE = /(?:^|\s|\t)(\d(?:[.,]\d{1,2})?\s?\/\s?\d{1,2}(?:[.,]\d)?|[0-4][.,]\d{1,2})(?:\s?(?:c?gpa))?$/iu;

function scoreIn(quote: Quote): Finding[] {
  const match = SCORE.exec(quote.text) ?? BARE_SCORE.exec(quote.text);
  if (!match?.[1]) return [];
  const at = match.index + match[0].indexOf(match[1]);
  return [found(slice(quote, at, at + match[1].length), 'score', 0.85)];
}

function withoutScore(quote: Quote): Quote {
  const match = SCORE.exec(quote.text) ?? BARE_SCORE.exec(quote.text);
  return match ? slice(quote, 0, match.index) : quote;
}

function scoreOf(entry: Entry, kit: Kit): Finding | undefined {
  const field = pick(entry, kit, 'score');
  const [quote] = field?.quotes ?? [];
  if (!quote || /^undefined$/iu.test(quote.text)) return undefined;
  return found(quote, 'score', 0.9);
}
