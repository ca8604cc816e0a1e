import { type Datum, type Line, type Quote, slice } from '../../document/index.js';
import { type Finding, found } from '../../evidence/index.js';
import { splitBlanks, splitTerms } from '../../fields/terms.js';
import { readDatum } from '../../structure/entry.js';
import { readGroups, type TermGroup } from '../../structure/groups.js';
import type { Kit } from '../../structure/kit.js';
import { rolesOf } from '../../structure/label.js';
import type { Section } from '../../structure/section.js';
import { readLines as readLanguages } from '../languages/extract.js';
import { keywords, pickText } from '../parts.js';
import type { DraftPart, SectionReader } from '../section.js';

/** Skills: groups with their terms, or terms by themselves, with levels beside them. */
export const skills: SectionReader = {
  name: 'skills',
  reads: ['skills'],
  read: (section, kit) => [...(section.data ?? []).flatMap((datum) => readSkill(datum, kit)), ...readWritten(section, kit)],
};

function readWritten(section: Section, kit: Kit): DraftPart[] {
  const groups = readGroups(section.lines, kit);
  const named = groups.filter((group) => group.name !== undefined).length;
  return groups.flatMap((group) =>
    isSpoken(group, kit) ? readLanguages(group.lines as readonly Line[], kit) : group.name ? [namedGroup(group, kit)] : looseTerms(group, kit, named > 0),
  );
}

/** A group of spoken languages among the skills: its first term is one. */
function isSpoken(group: TermGroup, kit: Kit): boolean {
  if (!group.name || !/lang|sprach|язык|idiom|lingu|мов|język|dil|语|語|언어/iu.test(group.name.text)) return false;
  const terms = group.lines.flatMap((line) => splitTerms(line, kit.words));
  const spoken = terms.filter((term) => kit.words.names.isLanguage(term.text.split(/\s?[(（:\-–—]/u)[0] ?? ''));
  const isLanguages = spoken.length > 0 && spoken.length >= terms.length / 2;
  if (isLanguages) kit.ledger.label(group.name);
  return isLanguages;
}

function namedGroup(group: TermGroup, kit: Kit): DraftPart {
  const terms = group.lines.flatMap((line) => {
    const split = splitTerms(line, kit.words);
    return split.length === 1 && group.lines.length === 1 ? splitBlanks(line) : split;
  });
  return {
    to: 'skills',
    draft: {
      name: group.name && found(group.name, 'skill-group', 0.85),
      level: group.level && found(group.level, 'skill-level', 0.85),
      keywords: terms.filter(isTerm).map((term) => found(term, 'terms', 0.9)),
    },
  };
}

function looseTerms(group: TermGroup, kit: Kit, mixed: boolean): DraftPart[] {
  return group.lines.flatMap((line) => {
    const split = splitTerms(line, kit.words);
    const terms = split.length === 1 && group.lines.length === 1 && !mixed && line.text.split(' ').length > 4 ? splitBlanks(line) : split;
    return terms.filter(isTerm).map((term) => ({ to: 'skills', draft: withLevel(term, kit) }));
  });
}

/** A sentence is no skill. */
function isTerm(quote: Quote): boolean {
  return quote.text.length <= 120 && !/[.!?]\s\p{Lu}/u.test(quote.text);
}

/** `Python (expert)`, `Go — 5 years`, `Figma: ★★★☆`. */
function withLevel(term: Quote, kit: Kit): { name: Finding; level?: Finding } {
  const match = /\s?(?:[(（]([^()（）]{1,40})[)）]|\s[–—-]\s(.{1,40})|[:：]\s?(.{1,40}))$/u.exec(term.text);
  const text = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !text || match.index === 0 || !isLevelText(text, kit)) return { name: found(term, 'term', 0.9) };
  const at = match.index + match[0].lastIndexOf(text);
  return { name: found(slice(term, 0, match.index), 'term', 0.9), level: found(slice(term, at, at + text.length), 'skill-level', 0.85) };
}

function isLevelText(text: string, kit: Kit): boolean {
  return (
    kit.words.levels.has(text) ||
    kit.words.fluency.has(text) ||
    /^[★☆●○]{2,10}$|^\d{1,3}\s?%$|^\d{1,2}\+?\s?(?:\/\s?\d{1,2}|years?|yrs?|лет|года?|jahre|ans|años|anos|anni|jaar|lata?|yıl|年|년).*$/iu.test(text)
  );
}

/** A skill of a data file: a term, a comma list, or a group under keys. */
function readSkill(datum: Datum, kit: Kit): DraftPart[] {
  if (datum.value) return readValue(datum, datum.value, kit);
  if (datum.key && datum.items) {
    kit.ledger.label(datum.key);
    const terms = datum.items.flatMap((item) =>
      item.value
        ? [item.value]
        : (item.fields ?? [])
            .filter((field) => field.key && rolesOf(field.key.text, kit.words).some((role) => role === 'name' || role === 'title'))
            .flatMap((field) => (field.value ? [field.value] : [])),
    );
    return [{ to: 'skills', draft: { name: found(datum.key, 'key', 0.9), keywords: terms.map((term) => found(term, 'terms', 0.95)) } }];
  }
  const flat = (datum.fields ?? []).every((field) => field.value !== undefined || field.items !== undefined || !field.fields);
  if (!flat) return (datum.fields ?? []).flatMap((field) => readSkill(field, kit));
  return readDatum(datum, kit).map((entry) => ({
    to: 'skills',
    draft: {
      name: pickText(entry, kit, 'name', 'title', 'headline', 'language'),
      level: pickText(entry, kit, 'level', 'fluency'),
      keywords: keywords(entry, kit, 'keywords', 'description', 'highlights'),
    },
  }));
}

function readValue(datum: Datum, value: Quote, kit: Kit): DraftPart[] {
  const terms = splitTerms(value, kit.words);
  if (datum.key && kit.words.headings.get(datum.key.text.toLowerCase())?.kind !== 'skills')
    return [{ to: 'skills', draft: { name: found(datum.key, 'key', 0.85), keywords: terms.map((term) => found(term, 'terms', 0.9)) } }];
  return terms.map((term) => ({ to: 'skills', draft: withLevel(term, kit) }));
}
