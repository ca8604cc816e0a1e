import { degreeScore, schoolScore, studyFieldScore } from '../../fields/degree.js';
import { isRegion } from '../../fields/regions.js';
import { organisationScore, runsOn } from '../../fields/role.js';
import type { Lexicon } from '../../lexicon/index.js';
import type { Traits } from '../../structure/layout.js';
import { repetitionIn } from '../../structure/study-cuts.js';

/** What tells school, degree and field of study apart: words where there are any, and that degree and field stand together. */
export const traits: Traits = {
  roles: [
    { name: 'institution', need: 0.3, score: institutionScore, linked: true },
    {
      name: 'degree',
      need: 0.15,
      score: (text, words) => {
        if (words.schools.has(text)) return words.departments.opens(text) ? 0 : KIND;
        const degree = degreeScore(text, words);
        const field = degree === 0 ? 0.3 * studyFieldScore(text, words) : 0;
        return (
          degree -
          field -
          repetition(text, words) -
          fieldAhead(text, words) -
          ((schoolScore(text, words) > 0.5 && !words.degrees.has(text)) || organisationScore(text, words) > 1 ? 0.8 : 0)
        );
      },
    },
    {
      name: 'area',
      need: 0.15,
      score: (text, words) =>
        0.1 +
        studyFieldScore(text, words) -
        repetition(text, words) -
        (departmentScore(text, words) > 0 ? 0.3 : 0) -
        degreeAgainst(text, words) -
        (organisationScore(text, words) > 1 ? 1.5 : schoolScore(text, words) > 0.5 ? 0.9 : 0),
    },
    { name: 'department', need: 0, score: departmentScore },
  ],
  orders: [
    [['degree', 'area', 'department', 'institution'], 0.2],
    [['institution', 'department', 'degree', 'area'], 0.2],
    [['area', 'degree', 'department', 'institution'], 0.1],
    [['institution', 'department', 'area', 'degree'], 0.05],
    [['degree', 'area', 'institution', 'department'], 0.05],
    [['institution', 'degree', 'area', 'department'], 0.05],
    [['area', 'institution', 'department', 'degree'], 0],
    [['degree', 'institution', 'department', 'area'], 0],
  ],
  together: ['degree', 'area'],
};

/** What names a field twice is a degree and a field. */
function repetition(text: string, words: Lexicon): number {
  return repetitionIn(text, words) === undefined ? 0 : 0.8;
}

/** How much a degree in a field speaks against it: little where it only closes it ("General Transfer Degree"), unless a comma sets it apart ("Pâtisserie, CAP"); a minor is no degree. */
function degreeAgainst(text: string, words: Lexicon): number {
  const comma = text.lastIndexOf(', ');
  if (comma > 0 && words.degrees.opens(text.slice(comma + 2)) && !words.minors.opens(text.slice(comma + 2))) return 0.8;
  const degree = degreeScore(text, words, words.studyFields);
  return degree > 1 ? degree * 0.9 : degree * 0.4;
}

/** How much what stands before a comma speaks against a degree behind it: `Option pâtisserie, CAP`, `Licence d'histoire, Master CRI` are a field and a degree. */
function fieldAhead(text: string, words: Lexicon): number {
  const comma = text.indexOf(', ');
  if (comma < 0) return 0;
  const [first, last] = [text.slice(0, comma), text.slice(text.lastIndexOf(', ') + 2)];
  const isDegree = words.degrees.opens(last);
  const isField = words.studyFields.opens(first) || (degreeScore(first, words) > 1 && studyFieldScore(first, words) > 0 && !words.degrees.has(first));
  return isDegree && isField ? 0.6 : 0;
}

/** "University of California, Berkeley": behind a school of a whole state stands its campus, which is a part of the name. */
function isStateSchool(text: string): boolean {
  return isRegion(/\s\p{Ll}{2,3}\s(\p{Lu}.*)$/su.exec(text)?.[1] ?? '');
}

/** `BS in Botany`, `Computer Science`: what is studied there stands where a campus may. */
function isStudy(text: string, words: Lexicon): boolean {
  return degreeScore(text, words) >= 0.5 || studyFieldScore(text, words) >= 0.5;
}

/** What a campus gains as a part of its school's name. */
const CAMPUS = 1.3;

/** A department is named at an edge ("Faculty of Law", "工学部"); beside a school it is no school itself. */
function departmentScore(text: string, words: Lexicon): number {
  const departments = words.departments.find(text);
  const [first, last] = [departments[0], departments.at(-1)];
  if (!first || !last || (first.start > 1 && last.end < text.length - 1)) return -2;
  return 0.7 - 0.6 * degreeScore(text, words);
}

/** A firm that trains apprentices, by its legal form. */
const FIRM = 1.3;

/** A bare kind of school ("Gymnasium") may stand for the school or for the degree. */
const KIND = 0.45;

function institutionScore(text: string, words: Lexicon): number {
  const school = schoolScore(text, words);
  if (school <= 0.5 && organisationScore(text, words) > 1) return FIRM - (runsOn(text) ? 0.8 : 0);
  if (school < 0.5) return school - 0.5 * studyFieldScore(text, words) - (degreeScore(text, words) > 1 ? 0.6 : 0);
  if (words.schools.has(text)) return KIND + 0.1;
  const parts = text.split(/,\s|[:：]\s|\s[|·•–—-]\s/u);
  const foreign = parts.filter((part) => schoolScore(part, words) < 0.5 || departmentScore(part, words) > 0);
  if (foreign.length === parts.length) return school;
  if (parts.length === 2 && isStateSchool(parts[0] ?? '') && !isStudy(parts[1] ?? '', words)) return school + CAMPUS;
  const against = foreign.map((part): number =>
    departmentScore(part, words) > 0 ? 1.3 : degreeScore(part, words) > 1 ? 0.6 : studyFieldScore(part, words) >= 0.5 ? 0.4 : 0,
  );
  return (
    school -
    against.reduce((sum, points) => sum + points, 0) -
    (foreign[0] === parts[0] && parts.length > 1 ? (/^(?:\p{Ll}|AN?\s)/u.test(text) ? 0.6 : 0.15) : 0)
  );
}
