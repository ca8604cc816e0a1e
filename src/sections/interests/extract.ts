import { type Line, type Quote, slice, split } from '../../document/index.js';
import { type DraftObject, found, joined } from '../../evidence/index.js';
import { splitBlanks, splitTerms } from '../../fields/terms.js';
import { headingKey } from '../../lexicon/index.js';
import { readDatum } from '../../structure/entry.js';
import { isSentence, readGroups, type TermGroup } from '../../structure/groups.js';
import type { Kit } from '../../structure/kit.js';
import { labelOf } from '../basics/contact-label.js';
import { keywords, pickText, unnamedTerms } from '../parts.js';
import type { DraftPart, SectionReader } from '../section.js';

/** Interests: names, and the terms under them. */
export const interests: SectionReader = {
  name: 'interests',
  reads: ['interests'],
  read: (section, kit) => [
    ...(section.data ?? []).flatMap((datum) =>
      datum.value
        ? written(itemsOf(datum.value, kit), kit)
        : readDatum(datum, kit).map(
            (entry): DraftPart => ({
              to: 'interests',
              draft: {
                name: pickText(entry, kit, 'name', 'title'),
                keywords: [keywords(entry, kit, 'keywords', 'highlights'), unnamedTerms(entry, kit)].flat(),
                summary: pickText(entry, kit, 'summary', 'description'),
              },
            }),
          ),
    ),
    ...written(section.lines, kit),
  ],
};

/** A text of a data file, as an item of a list. */
function itemsOf(value: Quote, kit: Kit): Line[] {
  return kit.readText(value).map((line) => ({ ...line, kind: 'item', level: 1 }));
}

function written(lines: readonly Line[], kit: Kit): DraftPart[] {
  return readGroups(withoutPersonal(unsigned(lines, kit), kit), kit).flatMap((group, _, { length }): DraftPart[] =>
    group.name && !(length === 1 && isHeading(group, kit)) ? [{ to: 'interests', draft: named(group.name, group, kit) }] : looseIn(group, kit),
  );
}

/** `Hobbies: rowing, chess` as all of a section: a name that says no more than the section's heading names no interest. */
function isHeading({ name, lines }: TermGroup, { words, ledger }: Kit): boolean {
  const says = name !== undefined && lines.length > 0 && words.headings.get(headingKey(name.text, words.and))?.kind === 'interests';
  if (says) ledger.label(name);
  return says;
}

/** What a form asks for below the interests of its last page is none of them: `配偶者 なし`, `Marital status: single`. */
function withoutPersonal(lines: readonly Line[], kit: Kit): readonly Line[] {
  return lines.filter((line) => {
    const label = line.text.length < LONGEST_LABELLED ? labelOf(line, kit) : undefined;
    const personal = label?.roles.includes('personal') === true && label.value.text !== '';
    if (personal) kit.ledger.drop(line, 'personal-data');
    return !personal;
  });
}

const LONGEST_LABELLED = 90;

/** The place and the day at the end of a CV belong to no section. */
function unsigned(lines: readonly Line[], kit: Kit): readonly Line[] {
  const last = lines.at(-1);
  if (!last || lines.length < 2 || last.text.length > 60) return lines;
  const [range] = kit.dates(last.text);
  if (!range?.from && !range?.to) return lines;
  if ((range.from ?? range.to)?.value.length !== 10 || range.end < last.text.trimEnd().length - 1) return lines;
  kit.ledger.drop(last, 'signature');
  return lines.slice(0, -1);
}

function looseIn(group: TermGroup, kit: Kit): DraftPart[] {
  const kept = group.lines.flatMap((quote) => (isProse(quote.text) ? fragments(quote) : [quote]));
  return kept
    .flatMap((quote) => splitTerms(quote, kit.words, kept.length > 2))
    .filter((quote) => quote.text.length < 120)
    .map(lone);
}

/** `Fell running. Bad crosswords. Treasurer of a food bank.`: a list with full stops; in sentences, few have less than three words. */
function fragments(quote: Quote): Quote[] {
  const parts = split(quote, /\.\s+(?=\p{Lu})/gu);
  const bare = parts.map((part) => slice(part, 0, part.text.replace(/[.!]$/u, '').length));
  const short = bare.filter(({ text }) => text.split(' ').length < 3).length;
  return parts.length > 1 && short >= parts.length / 2 && bare.every(({ text }) => text.length < LONGEST_FRAGMENT) ? bare : [];
}

const LONGEST_FRAGMENT = 48;

/** An interest with its parts, or with a text about it. */
function named(name: Quote, group: TermGroup, kit: Kit): DraftObject {
  const [first] = group.lines;
  const finding = found(name, 'interest', 0.85);
  if (group.lines.length === 1 && first && isProse(first.text)) return { name: finding, summary: joined(group.lines, 'paragraph', 0.8) };
  const level = group.level ? [group.level] : [];
  return { name: finding, keywords: [...level, ...terms(group.lines, kit)].map((quote) => found(quote, 'terms', 0.85)) };
}

/** Prose about leisure, not a list of it. */
function isProse(text: string): boolean {
  return (text.length > 60 && /[.!]$/u.test(text)) || isSentence(text);
}

/** `Reading (crime, science fiction)`; a remark in brackets without a comma is part of the name. */
function lone(quote: Quote): DraftPart {
  const bracket =
    /^([^()[\]（）]{2,60}?)\s?[([（]\s?([^()[\]（）]+[,，、][^()[\]（）]+?)\s?[)\]）]$/u.exec(quote.text) ??
    /^([^()[\]]{2,60}?)\s\[\s([^()[\]]+)\s\]$/u.exec(quote.text);
  if (!bracket?.[1] || !bracket[2]) return { to: 'interests', draft: { name: found(quote, 'interest', 0.85) } };
  const at = quote.text.indexOf(bracket[2], bracket[1].length);
  const inner = slice(quote, at, at + bracket[2].length);
  return {
    to: 'interests',
    draft: {
      name: found(slice(quote, 0, bracket[1].length), 'interest', 0.85),
      keywords: inner.text
        .split(/,\s|[，、]/u)
        .map((text) => found(slice(inner, inner.text.indexOf(text), inner.text.indexOf(text) + text.length), 'terms', 0.8)),
    },
  };
}

function terms(lines: readonly Quote[], kit: Kit): Quote[] {
  return lines.flatMap((line) => {
    const parts = splitTerms(line, kit.words, lines.length > 2);
    if (lines.length > 1 || parts.length > 1) return parts;
    const slashed = split(line, /\s\/\s/gu);
    return slashed.length > 1 ? slashed : splitBlanks(line);
  });
}
