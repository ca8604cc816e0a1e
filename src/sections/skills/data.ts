import type { Datum, Line, Quote } from '../../document/index.js';
import { found } from '../../evidence/index.js';
import { splitTerms } from '../../fields/terms.js';
import type { LabelRole } from '../../languages/index.js';
import { type Entry, readDatum } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import { rolesOf } from '../../structure/label.js';
import { keywords, pickText, unnamedTerms } from '../parts.js';
import type { DraftPart } from '../section.js';
import { spokenIn } from './spoken.js';
import { skill } from './written.js';

/** The skills of a data file: terms, comma lists, and groups under keys. */
export function readSkills(data: readonly Datum[], kit: Kit): DraftPart[] {
  const [only, ...others] = data;
  return only?.key && only.value && others.length === 0 ? termsOf(only.value, kit) : data.flatMap((datum) => readSkill(datum, kit));
}

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
    return spokenIn({ name: datum.key, lines: terms.map(lineOf) }, kit) ?? [group(datum.key, terms)];
  }
  if (datum.items) return datum.items.flatMap((item) => readSkill(item, kit)); // a column of a page
  if (!isOne(datum, kit)) return (datum.fields ?? []).flatMap((field) => readSkill(field, kit));
  return readDatum(datum, kit)
    .filter((entry) => !isLegend(entry))
    .flatMap(
      (entry) =>
        spoken(entry, kit) ?? {
          to: 'skills',
          draft: {
            name: pickText(entry, kit, 'name', 'title', 'headline', 'language'),
            ...(listsTerms(entry)
              ? { keywords: keywords(entry, kit, 'level', 'fluency') }
              : {
                  level: pickText(entry, kit, 'level', 'fluency'),
                  keywords: [keywords(entry, kit, 'keywords', 'description', 'highlights'), unnamedTerms(entry, kit)].flat(),
                }),
          },
        },
    );
}

function group(name: Quote, terms: readonly Quote[]): DraftPart {
  return { to: 'skills', draft: { name: found(name, 'key', 0.9), keywords: terms.map((term) => found(term, 'terms', 0.95)) } };
}

/** `idiom: Ovens, level: deck, rack, tandoor`: what a theme has the level of a language for holds the terms of a group. */
function listsTerms({ fields }: Entry): boolean {
  const levels = fields.filter(({ roles }) => roles.includes('level') || roles.includes('fluency'));
  const rest = fields.filter((field) => !levels.includes(field) && !field.roles.some((role) => NAMES.has(role)));
  return rest.length === 0 && levels.length === 1 && levels.flatMap(({ quotes }) => quotes).some(({ text }) => /,\s.*,\s/u.test(text));
}

/** `value: 1, description: Expert`: what a level is called, and no skill. */
function isLegend({ fields }: Entry): boolean {
  return (
    fields.length > 0 &&
    fields.every(({ roles }) => roles.length === 0 || roles.includes('level') || roles.includes('description')) &&
    !fields.some(({ listed }) => listed)
  );
}

/** Whether keys tell about one skill or group (`name`, `keywords`); else each is a group of its own (`Site: [surveying, concrete]`), and so is what stands alone (`Tools: make, git`). */
function isOne({ fields = [] }: Datum, kit: Kit): boolean {
  const [only, ...others] = fields;
  if (only?.key && others.length === 0) return rolesOf(only.key.text, kit.words).some((role) => NAMES.has(role));
  return fields.every((field) => !field.fields) && fields.some(({ key }) => key && rolesOf(key.text, kit.words).some((role) => PARTS.has(role)));
}

const NAMES: ReadonlySet<LabelRole> = new Set(['name', 'title', 'headline', 'language']);
const PARTS: ReadonlySet<LabelRole> = new Set(['name', 'title', 'headline', 'language', 'level', 'fluency', 'keywords', 'description', 'highlights']);

/** Spoken languages as a group of skills. */
function spoken(entry: Entry, kit: Kit): DraftPart[] | undefined {
  const [name] = entry.fields.find(({ roles }) => roles.some((role) => role === 'name' || role === 'title' || role === 'headline'))?.quotes ?? [];
  const terms = entry.fields.filter(({ roles }) => roles.some((role) => role === 'keywords' || role === 'description' || role === 'highlights'));
  const lines = terms.flatMap(({ quotes }) => quotes).map(lineOf);
  const read = name && lines.length > 0 ? spokenIn({ name, lines }, kit) : undefined;
  if (read) for (const { label } of terms) kit.ledger.label(label);
  return read;
}

function lineOf(quote: Quote): Line {
  return { ...quote, kind: 'text', depth: 0, level: 0, gap: 0, block: 0, marks: [] };
}

/** `Tools: make, git`: a group, unless its key says no more than that these are skills. */
function readValue({ key }: Datum, value: Quote, kit: Kit): DraftPart[] {
  if (!key || SKILL.test(key.text)) return termsOf(value, kit);
  return spokenIn({ name: key, lines: [lineOf(value)] }, kit) ?? [group(key, splitTerms(value, kit.words))];
}

const SKILL = /^(?:skills?|terms?|keywords?)$/iu;

function termsOf(value: Quote, kit: Kit): DraftPart[] {
  return splitTerms(value, kit.words).map((term) => ({ to: 'skills', draft: skill(term, kit) }));
}
