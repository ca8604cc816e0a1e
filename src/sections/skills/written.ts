import { type Line, type Mark, type Quote, slice } from '../../document/index.js';
import { type DraftObject, type Finding, found } from '../../evidence/index.js';
import { splitBlanks, splitSlashes, splitStops } from '../../fields/terms.js';
import { headingKey } from '../../lexicon/index.js';
import { type LedTerm, ledTerms } from '../../structure/groups/led.js';
import { isLevel, isRatingKey, isSentence, levelled, readGroups, type TermGroup } from '../../structure/groups.js';
import type { Kit } from '../../structure/kit.js';
import { rolesOf } from '../../structure/label.js';
import { leadEnd } from '../../structure/lead.js';
import type { Section } from '../../structure/section.js';
import type { DraftPart } from '../section.js';
import { inMarks, isAmong, split } from './lists.js';
import { spokenIn, spokenTerm } from './spoken.js';

/** Reads the groups and the loose terms of a section; spoken languages among them go where they belong. */
export function readWritten(section: Section, kit: Kit): DraftPart[] {
  const groups = withHeading(readGroups(withoutKeys(section.lines, kit).flatMap(asShown), kit), section, kit).map((group) => withLevel(group, kit));
  const scene: Scene = {
    kit,
    mixed: groups.some((group) => group.name !== undefined),
    blanks: groups.filter(isBlanked).length > 1,
    commas: groups.some(({ name, lines }) => name && lines.some(({ text }) => /,\s\S/u.test(text))),
  };
  return groups.flatMap((group) => {
    if (group.name && isPersonal(group.name, kit)) return [];
    if (group.name && namesInterests(group.name, kit)) return interestsIn(group, group.name, kit);
    return spokenIn(group, kit) ?? (group.name ? namedGroup(group, scene) : looseTerms(group, scene));
  });
}

/** What its ratings mean says nothing of the person. */
function withoutKeys(lines: readonly Line[], { ledger }: Kit): readonly Line[] {
  return lines.filter((line) => {
    const isKey = isRatingKey(line);
    if (isKey) ledger.drop(line, 'no-field');
    return !isKey;
  });
}

/** `![Figma](…/badge.svg)`: a badge is what it says, and nothing where it says nothing; its link says it once more. */
function asShown(line: Line, index: number, lines: readonly Line[]): Line[] {
  const mark = pictured(line);
  if (!mark) return [line];
  const before = mark.type === 'link' && index > 0 ? pictured(lines[index - 1] as Line) : undefined;
  return mark.alt && before?.alt?.text !== mark.alt.text && !COUNTED.test(mark.alt.text) ? [{ ...line, ...mark.alt, marks: [] }] : [];
}

/** A picture of what a site counts for a person: `GitHub stats`. */
const COUNTED = /\b(?:stats|streak|trophy|visitors?|views|top langs|most used languages)\b/iu;

/** The picture, or the link around one, that is all of a line. */
function pictured(line: Line): Mark | undefined {
  return line.marks.find((mark) => (mark.type === 'image' || (mark.type === 'link' && mark.alt)) && mark.url?.text === line.text);
}

interface Scene {
  readonly kit: Kit;
  /** Whether groups have names. */
  readonly mixed: boolean;
  /** Whether several groups have their terms on one line with nothing but blanks between. */
  readonly blanks: boolean;
  /** Whether the terms of a group have commas between them. */
  readonly commas: boolean;
}

function isBlanked({ name, lines: [line, ...rest] }: TermGroup): boolean {
  return name !== undefined && line !== undefined && rest.length === 0 && /\s/u.test(line.text) && !/[,;|/•·、，()]\s|[()]/u.test(line.text);
}

/** A heading that says more than "Skills" names the terms that stand right below it, where the rest has names of its own. */
function withHeading(groups: readonly TermGroup[], { heading }: Section, kit: Kit): readonly TermGroup[] {
  const [first, ...rest] = groups;
  if (!first || first.name || !heading) return groups;
  const [level, ...terms] = first.lines;
  if (level && terms.length > 0 && isLevel(level, kit.words)) return [{ name: heading, level, lines: terms }, ...rest];
  return isGeneral(heading.text, kit) || rest.length === 0 || rest.some((group) => !group.name) ? groups : [{ ...first, name: heading }, ...rest];
}

/** `Ovens: Expert; deck, rack`: the level of a group may stand before its terms, which commas part. */
function withLevel(group: TermGroup, { words }: Kit): TermGroup {
  const [first, ...lines] = group.lines;
  if (!first || !group.name || group.level) return group;
  const border = LEVEL_BORDER.exec(first.text);
  const level = border && slice(first, 0, border.index);
  if (!level || !isLevel(level, words) || LEVEL_BORDER.test(first.text.slice(border.index + border[0].length))) return group;
  return { ...group, level, lines: [slice(first, border.index + border[0].length), ...lines] };
}

const LEVEL_BORDER = /\s?[;|·•]\s/u;

/** Headings that stand for all skills of a CV: the most usual ones, and those that say "skills". */
function isGeneral(text: string, kit: Kit): boolean {
  const entry = kit.words.headings.get(headingKey(text.replace(/(?<![\s:：_(\d)])[\s:：_(\d)]+$/u, ''), kit.words.and));
  return entry !== undefined && (entry.rank < GENERAL || GENERAL_WORD.test(text));
}

const GENERAL = 8;
const GENERAL_WORD =
  /(?<!soft\s)skills|expertise|competenc|stack|kenntnis|kompeten|compétence|competenze|habilidad|competência|навык|навич|umiejętno|vaardighe|beceri|スキル|技能|기술/iu;

/** A driving licence and the like: understood, without a home among skills. */
function isPersonal(name: Quote, kit: Kit): boolean {
  return rolesOf(name.text, kit.words).includes('personal');
}

/** `Interests: chess, cycling` at the end of the skills. */
function namesInterests(name: Quote, { words }: Kit): boolean {
  const heading = words.headings.get(headingKey(name.text, words.and));
  return heading?.kind === 'interests' && heading.rank < GENERAL;
}

function interestsIn({ lines }: TermGroup, name: Quote, kit: Kit): DraftPart[] {
  kit.ledger.label(name);
  return lines.flatMap((line) => split(line, kit, isAmong(lines))).map((term) => ({ to: 'interests', draft: { name: found(term, 'term', 0.85) } }));
}

/** A named group; where its terms have levels of their own, each is a skill and the name a mere heading. */
function namedGroup(group: TermGroup, scene: Scene): DraftPart[] {
  const { kit } = scene;
  const [only, more] = group.lines;
  if (group.name && only && !more && !group.level && isLevel(only, kit.words))
    return [{ to: 'skills', draft: { name: found(group.name, 'term', 0.8), level: levelFound(only) } }];
  const led = group.lines.map((line) => ledTerms(line, kit.words));
  const terms = termsOf(group, scene);
  const rated = led.every((line) => line !== undefined) ? led.flat().map((one) => ledSkill(one, kit)) : terms.map((term) => skill(term, kit));
  if (!group.level && terms.length > 0 && rated.filter((draft) => draft.level).length > terms.length / 2) {
    if (group.name) kit.ledger.label(group.name);
    return rated.map((draft) => ({ to: 'skills', draft }));
  }
  return [
    {
      to: 'skills',
      draft: {
        name: group.name && found(group.name, 'skill-group', 0.85),
        level: group.level && levelFound(group.level),
        keywords: terms.map((term) => found(term, 'terms', 0.85)),
      },
    },
  ];
}

function termsOf(group: TermGroup, { kit, blanks, commas }: Scene): Quote[] {
  const [only] = group.lines;
  const alone = group.lines.length === 1 && only !== undefined;
  const among = isAmong(group.lines);
  const terms = group.lines.flatMap(termLine).flatMap((line) => inMarks(line) ?? split(line, kit, among));
  if (terms.length > 1) return terms.flatMap(splitStops).filter(isTerm);
  if (!alone || !terms[0]) return terms.filter(isTerm);
  const slashed = splitSlashes(terms[0]);
  if (slashed.length === 1 && commas && TITLED.test(terms[0].text)) return terms.filter(isTerm);
  return (slashed.length > 1 ? slashed : splitBlanks(terms[0], blanks)).filter(isTerm);
}

/** `Active Directory`: two words that are names of nothing by themselves where other groups have commas. */
const TITLED = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u;

function looseTerms(group: TermGroup, { kit, mixed }: Scene): DraftPart[] {
  const lines = group.lines.flatMap(termLine);
  const among = isAmong(lines);
  return lines.flatMap((line) => {
    const led = ledTerms(line, kit.words);
    if (led) return led.map((one) => ({ to: 'skills', draft: ledSkill(one, kit) }));
    const parts = inMarks(line) ?? split(line, kit, among);
    const terms = parts.length === 1 && lines.length === 1 && !mixed && isRun(line.text) ? splitBlanks(line) : parts;
    return terms.filter((term) => isTerm(term) && !isPersonal(term, kit)).map((term) => spokenTerm(term, kit) ?? { to: 'skills', draft: skill(term, kit) });
  });
}

/** A line of many words, or of a few that only technology spells so. */
function isRun(text: string): boolean {
  const words = text.split(' ');
  return words.length > 4 || (words.length > 2 && words.every((word) => /[\d.+#]|\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(word)));
}

/** What a line lists: not a sentence, but the term in bold that a sentence tells of (`**Go** – most of my services are written in it.`). */
function termLine(line: Quote): Quote[] {
  if (!isSentence(line.text)) return [line];
  const end = 'marks' in line ? leadEnd(line as Line) : undefined;
  return end ? [slice(line, 0, end)] : [];
}

/** A sentence is no skill, nor is the rest of a list that is not told ("...and more"). */
function isTerm(quote: Quote): boolean {
  return quote.text.length <= 120 && !/(?:\p{L}{2}|\))[.!?]\s\p{Lu}/u.test(quote.text) && !/^(?:\.{3}|…)/u.test(quote.text);
}

/** `Python (expert)`, `Go — 5 years`, `Figma: ★★★☆`. */
export function skill(term: Quote, kit: Kit): DraftObject {
  const both = levelled(term, kit.words, (part) => kit.words.fluency.has(part));
  if (!both) return { name: found(term, 'term', 0.65) };
  return { name: found(both.name, 'term', 0.65), level: levelFound(both.level) };
}

function ledSkill({ term, level }: LedTerm, kit: Kit): DraftObject {
  return level ? { name: found(term, 'term', 0.65), level: levelFound(level) } : skill(term, kit);
}

/** A level as written: stars say something here. */
function levelFound(level: Quote): Finding {
  return /[\p{L}\p{N}]/u.test(level.text) ? found(level, 'skill-level', 0.85) : found(level, 'skill-level', 0.85, level.text.trim());
}
