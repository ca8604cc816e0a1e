import { matchesIn, type Span } from '../document/index.js';
import { fieldsIn, schoolScore } from '../fields/degree.js';
import { fold, hasIdeographs, type Lexicon } from '../lexicon/index.js';
import { isCaps } from './heading.js';

/** Where a degree, its field and its school may part although no comma or dash stands between them. */
export interface StudyCut {
  readonly at: number;
  readonly to: number;
  readonly border: 'in' | 'blank' | 'mark' | 'at';
}

/** Finds the places where words alone part a study: `BSc in History`, `Licence Histoire`, `History (BSc)`, `BSc History Example College`. */
export function studyCuts(text: string, words: Lexicon): StudyCut[] {
  const degrees = words.degrees.find(text);
  const fields = fieldsIn(text, words);
  return [
    ...joiners(text, words),
    ...behindDegree(text, degrees, fields),
    ...lettersWithin(text, degrees, fields, words),
    ...degreeBehind(text, degrees, fields),
    ...bracketedDegree(text, words),
    ...bracketedField(text, words),
    ...blanks(text, words),
    ...beforeRepetition(text, words),
    ...beforeSchool(text, degrees, fields, words),
    ...leadingToSchool(text, words),
  ];
}

/** Degrees and fields of several words, which are never cut inside: "Bachelor of Science", "Sciences de l'éducation". */
export function wholeNames(text: string, words: Lexicon): Span[] {
  const degrees = words.degrees.find(text);
  const fields = words.studyFields.find(text);
  return [...[...degrees, ...fields].filter(({ phrase }) => phrase.includes(' ')), ...pairs(text, degrees, fields, words), ...trades(text, fields, words)];
}

/** `Consultor de Software`, `Head of Data`: a title, a genitive and a field, to the next sign, are one title; a word for a degree as well has its field behind it. */
function trades(text: string, fields: readonly Span[], words: Lexicon): Span[] {
  if (fields.length === 0) return [];
  return words.occupations.find(text).flatMap(({ start, end, phrase }): Span[] => {
    const of = OF.exec(text.slice(end));
    if (!of?.[2] || !GENITIVE.test(of[2])) return [];
    const isRanked = of[1] !== undefined && words.seniority.has(of[1]);
    if (of[1] === undefined ? words.degrees.has(phrase) : !isRanked) return [];
    const from = end + of[0].length;
    const to = from + text.slice(from).search(SIGN);
    return fields.some((field) => field.start === from) && fields.some((field) => field.end === to) ? [{ start, end: to }] : [];
  });
}

const OF = /^(?:\s(\p{Lu}\p{L}{1,12}))?\s(\p{Ll}{2,3}(?:\sla)?)\s(?=\p{L})/u;
const SIGN = /\s?[,;|·•\t()（）]|\s[–—-]\s|$/u;

/** `HBO Logistiek en Economie`, `BP Arts de la cuisine`: behind a degree, small words between two fields make one of them, whatever they mean elsewhere. */
function pairs(text: string, degrees: readonly Span[], fields: readonly Span[], words: Lexicon): Span[] {
  return fields.flatMap((first, at): Span[] => {
    const second = fields[at + 1];
    const between = second && text.slice(first.end, second.start).trim();
    if (!between || !(words.and.has(fold(between)) || GENITIVE.test(between))) return [];
    return degrees.some(({ end }) => end < first.start) ? [{ start: first.start, end: second.end }] : [];
  });
}

/** `Biology, Minor in Music`, `Informatik, Schwerpunkt Netze`: from the sign behind a field, what is said of a second one or a part of the first is the field's, too. */
export function minorsIn(text: string, words: Lexicon): Span[] {
  return words.minors.find(text).flatMap(({ start, end }): Span[] => {
    const lead = LEAD.exec(text.slice(0, start));
    const name = MINOR.exec(text.slice(end));
    if (!lead || !name) return [];
    const before = text.slice(text.slice(0, lead.index).search(LAST_PART), lead.index);
    const isField = fieldsIn(before, words).length > 0 && !words.schools.occursIn(before);
    return isField ? [{ start: lead.index, end: end + name[0].length }] : [];
  });
}

/** A comma, a dash or a small word, and perhaps small words behind it: `, with a`. */
const LEAD = /(?:\s?[,;|·•–—-]|\s\p{Ll}{1,4})\s(?:\p{Ll}{1,4}\s){0,2}$/u;
const LAST_PART = /(?<=^|[,;|·•–—\t])[^,;|·•–—\t]*$/u;
const MINOR = /^(?::\s|\s)[^,;|·•–—\t()（）]{2,48}/u;

/** `A Level Physics, Mathematics`, `MA Digital Humanities - Library Studies`: behind the degree that opens a line, fields and nothing else make one, whatever parts them. */
export function listedFields(text: string, words: Lexicon): Span[] {
  if (text.length > LONGEST_LIST || !LISTED.test(text) || APART.test(text)) return [];
  const [degree] = words.degrees.find(text);
  const gap = degree?.start === 0 ? /^(?:\s[1-5])?\s(?=\p{L})/u.exec(text.slice(degree.end)) : null;
  if (!degree || !gap) return [];
  const start = degree.end + gap[0].length;
  const names = text.slice(start).split(LISTED);
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const areFields = fieldsIn(first, words)[0]?.start === 0 && fieldsIn(last, words)[0]?.start === 0 && fieldsIn(last, words).at(-1)?.end === last.length;
  const others = names.some((name) => schoolScore(name, words) > 0.1 || words.degrees.opens(name) || words.minors.find(name)[0]?.start === 0);
  return areFields && !others && !fold(first).endsWith(fold(last)) ? [{ start, end: text.length }] : [];
}

const LONGEST_LIST = 160;
const LISTED = /,\s|\s[–-]\s/u;
const APART = /[;|\t]/u;

const GENITIVE = /^(?:of|d[aeiou]|des|del|d[ae] la|della|der)$/iu;

/** `Magister na kierunku Historia`: small words and phrases between a degree and its field. */
function joiners(text: string, words: Lexicon): StudyCut[] {
  return words.degreeJoiners
    .find(text)
    .filter(({ start, end }) => /\s/u.test(text.charAt(start - 1)) && /\s/u.test(text.charAt(end)) && !NAMED.test(text.slice(start, end)))
    .map(({ start, end }) => ({ at: start - 1, to: end, border: 'in' }));
}

/** `de La`: the article of a town's name, no small word. */
const NAMED = /^\p{Ll}+\s\p{Lu}/u;

/** `BSc History`, `BSc Degree History`, `Licence histoire`, `Example College, BSc History`. */
function behindDegree(text: string, degrees: readonly Span[], fields: readonly Span[]): StudyCut[] {
  return degrees.flatMap((degree): StudyCut[] => {
    const gap = /(?:^|[,;|·•–—:\t-]\s?)$/u.test(text.slice(0, degree.start))
      ? /^[.)）]{0,2}(?:\s(?:\([^()]*\)|Hons\b\.?|[Dd]egree\b|[1-5](?=\s\p{L})))?\s(?=[\p{L}\p{N}])/u.exec(text.slice(degree.end))
      : null;
    if (!gap || /\s\p{Ll}{1,4}$/u.test(text.slice(degree.start, degree.end))) return []; // "Ausbildung zum"
    const to = degree.end + gap[0].length;
    return /^[\p{Lu}\p{Lo}]/u.test(text.slice(to)) || fields.some(({ start }) => start === to) ? [{ at: to - 1, to, border: 'blank' }] : [];
  });
}

/** `BA (English)`, `工学部 (情報)`: a field in brackets. */
function bracketedField(text: string, words: Lexicon): StudyCut[] {
  return matchesIn(text, /(?<=^|[,|·•–—\t]\s?)([^()（）,|·•–—\t]{1,80}?)(\s?[(（])([^()（）]{1,120})[)）](?=$|\s?[,|·•–—\t])/gu).flatMap(
    ({ index, 1: degree = '', 2: opening = '', 3: field = '' }): StudyCut[] => {
      if (!words.degrees.has(degree) || !(words.studyFields.opens(field) || words.names.isLanguage(field))) return [];
      const at = index + degree.length;
      return [{ at, to: at + opening.length, border: 'mark' }];
    },
  );
}

/** `Grado en Ingeniería Ingeniería de Software`: a degree that names its field, with the field behind it once more. */
function beforeRepetition(text: string, words: Lexicon): StudyCut[] {
  const at = repetitionIn(text, words);
  return at === undefined ? [] : [{ at: at - 1, to: at, border: 'blank' }];
}

/** Where a long word stands again, in this form or in a kindred one ("ingeniero", "ingeniería"), with nothing but a blank before it; "Bachelor of Science" names no field. */
export function repetitionIn(text: string, words: Lexicon): number | undefined {
  const degrees = words.degrees.find(text).filter(({ phrase }) => phrase.includes(' '));
  const seen = new Set<string>();
  for (const { index, 0: word } of matchesIn(text, /\p{L}{6,}/gu)) {
    if (degrees.some(({ start, end }) => start <= index && index < end)) continue;
    const stem = fold(word).slice(0, 6);
    if (seen.has(stem) && /\p{L}{3}[)）]?\s$/u.test(text.slice(0, index))) return index;
    seen.add(stem);
  }
  return undefined;
}

/** `某大学 計算機科学 学士`: scripts without blanks between words part names by them; Hangul has such blanks, and where a sign parts its names they do not. */
function blanks(text: string, words: Lexicon): StudyCut[] {
  if (!hasIdeographs(text)) return [];
  const { schools, departments, degrees, studyFields, organisations, occupations } = words;
  const study = [schools, degrees, departments].some((list) => list.occursIn(text));
  if (!study && HANGUL_CUT.test(text)) return [];
  if (!study && !organisations.occursIn(text) && !occupations.occursIn(text)) return [];
  const names = [schools, departments, degrees, studyFields, organisations, occupations].flatMap((list) => list.find(text));
  return [...text.matchAll(/(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}）)])\s(?=\S)/gu)]
    .filter(({ index }) => (study && !/\p{sc=Hang}/u.test(text)) || names.some(({ start, end }) => end === index || start === index + 1))
    .map(({ index }) => ({ at: index, to: index + 1, border: 'mark' }));
}

const HANGUL_CUT = /\p{sc=Hang}[)）]?(?:,|\s?[|/·(（–—]|\s-)\s?\S/u;

/** `Computer Science BSc`, `Example College BSc History`: a degree in letters behind its field or its school. */
function lettersWithin(text: string, degrees: readonly Span[], fields: readonly Span[], words: Lexicon): StudyCut[] {
  return degrees.flatMap(({ start, end }): StudyCut[] => {
    if (start === 0 || !/\s/u.test(text.charAt(start - 1)) || !IN_LETTERS.test(text.slice(start, end))) return [];
    const schooled = words.schools.find(text).some((school) => school.end < start);
    if (!schooled && !fields.some((field) => field.end === start - 1)) return [];
    const next = end + (/^[.)）]?(?:\s\([^()]*\))?/u.exec(text.slice(end))?.[0].length ?? 0);
    const before: StudyCut = { at: start - 1, to: start, border: schooled ? 'mark' : 'blank' };
    if (/^(?:$|\s?[,|·•–—\t])/u.test(text.slice(next))) return [before];
    return /^\s[\p{Lu}\p{Lo}]/u.test(text.slice(next)) ? [before, { at: next, to: next + 1, border: 'blank' }] : [];
  });
}

/** `BSc`, `M.Phil.`, `BA (Hons`: few letters, more than one of them capital. */
const IN_LETTERS = /^\p{Lu}(?:\.?\p{Ll}){0,2}\.?\p{Lu}(?:\.?\p{L}){0,4}\.?(?:\s?\(\p{L}+)?$/u;

/** `Computer Science Bachelor`, `Nursing (Adult) Master's Degree`: a degree in words that closes its part, behind a field. */
function degreeBehind(text: string, degrees: readonly Span[], fields: readonly Span[]): StudyCut[] {
  return degrees.flatMap(({ start, end }): StudyCut[] => {
    if (start === 0 || text.charAt(start - 1) !== ' ' || !RANK.test(text.slice(start, end)) || !/^(?:$|\s?[,|·•–—\t])/u.test(text.slice(end))) return [];
    const before = /(?<![^,|·•–—\t])[^,|·•–—\t]*$/u.exec(text.slice(0, start))?.[0].trimStart() ?? '';
    const from = start - before.length;
    const to = from + before.replace(/\s?\([^()]*\)\s$/u, ' ').length - 1;
    const isField = fields.some((field) => field.start >= from && field.end === to);
    return isField && !degrees.some((degree) => degree.start === from) ? [{ at: start - 1, to: start, border: 'blank' }] : [];
  });
}

/** What universities give, in the languages that have it behind its field; a "Web Design Certificate" is called so as a whole. */
const RANK = /^(?:bachelor|master|doctor|licen[cs]|magist|laurea)/iu;

/** `Computer Science (BSc)`: a degree in brackets is a part of its own. */
function bracketedDegree(text: string, words: Lexicon): StudyCut[] {
  const bracket = /\s?[(（]([^()（）]+)[)）]$/u.exec(text);
  return bracket?.[1] && bracket.index > 0 && words.degrees.opens(bracket[1]) && !words.degrees.opens(text)
    ? [{ at: bracket.index, to: bracket.index + bracket[0].indexOf(bracket[1]), border: 'mark' }]
    : [];
}

/** `BSc Computer Science Example University`: the last field before a school, unless it is the school's own first word ("Design Academy"). */
function beforeSchool(text: string, [degree]: readonly Span[], fields: readonly Span[], words: Lexicon): StudyCut[] {
  const school = words.schools.find(text)[0]?.start ?? 0;
  const field = fields.filter(({ end }) => end < school).at(-1);
  if (!field || !/^\s\p{L}/u.test(text.slice(field.end)) || /[,|·•–—\t]/u.test(text.slice(field.end, school))) return [];
  const shouted = isCaps(text.slice(field.start, field.end)) && !isCaps(text.slice(school)); // `NURSING Example College`
  const led = degree?.start === 0 && degree.end < field.start; // `BSc Forestry College Halmstett`
  const own =
    !shouted && !led && field.end + 1 === school && !/\s/u.test(text.slice(field.start, field.end)) && !/^\S+\s(?:of|\p{Ll}{1,3})\s/u.test(text.slice(school));
  return own ? [] : [{ at: field.end, to: field.end + 1, border: 'blank' }];
}

/** `Studium der Physik an der Universität Halmstett`, `Licenciado en Derecho por la Universidad de Ormeval`: small words that lead to the first school. */
function leadingToSchool(text: string, words: Lexicon): StudyCut[] {
  const [school] = words.schools.find(text);
  const before = school ? text.slice(0, school.start) : '';
  const lead = [TWO_SMALL, ONE_SMALL].map((pattern) => pattern.exec(before)).find((found) => found?.[1] && words.at.has(fold(found[1])));
  return school && lead?.[1] && lead.index > 0 && !GENITIVE.test(lead[1]) ? [{ at: lead.index, to: school.start, border: 'at' }] : [];
}

const TWO_SMALL = /\s(\p{Ll}{1,6}\s\p{Ll}{1,4})\s$/u;
const ONE_SMALL = /\s(\p{Ll}{1,6})\s$/u;
