import { type Quote, slice } from '../../document/index.js';
import { type DraftObject, type Finding, found } from '../../evidence/index.js';
import { organisationScore, titleScore } from '../../fields/role.js';
import { isTown } from '../../fields/town.js';
import type { Lexicon } from '../../lexicon/index.js';
import { type Entry, readEntries } from '../../structure/entry.js';
import { withoutPlace } from '../../structure/header.js';
import type { Kit } from '../../structure/kit.js';
import type { Traits } from '../../structure/layout.js';
import { entryUrl, keywords, list, named, period, pickText, prose, texts } from '../parts.js';
import type { SectionReader } from '../section.js';

/** What tells a job title from an employer. */
export const workTraits: Traits = {
  roles: [
    { name: 'what', need: 0.3, score: (text, words) => titleScore(text, words) - 0.6 * organisationScore(text, words) },
    {
      name: 'who',
      need: 0.3,
      score: (text, words) => 0.1 + organisationScore(text, words) - 0.6 * titleScore(text, words) - (opensWithContract(text, words) ? 0.8 : 0),
    },
  ],
  orders: [
    [['what', 'who'], 0.3],
    [['who', 'what'], 0],
  ],
};

/** `full time, Acme`: a kind of contract goes with the title. */
function opensWithContract(text: string, words: Lexicon): boolean {
  return text.includes(',') && words.employment.has(text.split(',')[0] ?? '');
}

/** Jobs: title, employer, period, place, prose, deeds, technologies. */
export const work: SectionReader = {
  name: 'work',
  reads: ['work'],
  read: (section, kit) => {
    const entries = readEntries(section, workTraits, kit);
    const isPlace = placesBehind(entries, kit);
    return entries.map((entry) => ({ to: 'work', draft: job(entry, kit, 'name', isPlace) }));
  },
};

/** Whether what stands behind an employer's comma is a place: a known town, or what this author writes behind every employer. */
function placesBehind(entries: readonly Entry[], kit: Kit): (text: string) => boolean {
  const employers = entries.map((entry) => entry.parts.who?.text).filter((text) => text !== undefined);
  const tails = employers.map((text) => /[,，]\s?([^,，]+)$/u.exec(text)?.[1] ?? '').filter((tail) => isTail(tail, kit));
  const habit = tails.length >= 2 && tails.length >= employers.length * 0.6;
  return (text) => isTown(text) || (habit && tails.includes(text));
}

function isTail(text: string, kit: Kit): boolean {
  return /^[\p{Lu}\p{Lo}][\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,2}$/u.test(text) && organisationScore(text, kit.words) === 0 && titleScore(text, kit.words) < 1;
}

/** A job or a voluntary post; `employer` is the key that JSON Resume has for the organisation. */
export function job(entry: Entry, kit: Kit, employer: 'name' | 'organization', isPlace: (text: string) => boolean = isTown): DraftObject {
  const shared = sharedEmployer(entry, kit);
  const position = pickText(entry, kit, 'position', 'title', 'headline') ?? titleOf(entry, shared);
  const title = position && takeAside(position, kit);
  const labelled = pickText(entry, kit, 'employer', 'organization', 'client', 'name', 'institution');
  const company = labelled ? { name: labelled } : employerOf(entry, shared, kit, isPlace);
  const hasSummary = entry.fields.some((field) => field.path !== undefined && field.roles.includes('summary') && field.quotes.length === 1);
  const { paragraphs, items } = hasSummary ? texts(entry, kit, 'summary') : texts(entry, kit, 'summary', 'description');
  const description = title?.aside ?? (hasSummary || entry.fields.every((field) => field.path === undefined) ? pickText(entry, kit, 'description') : undefined);
  return {
    [employer]: company?.name,
    position: title?.name,
    location: placeOf(entry, company?.place, kit),
    description,
    ...period(entry, kit),
    url: entryUrl(entry, kit),
    summary: prose(paragraphs),
    highlights: list(items),
    keywords: keywords(entry, kit, 'keywords'),
  };
}

function titleOf({ parts, certainty }: Entry, shared: Finding | undefined): Finding | undefined {
  return named(parts.what ?? (shared ? parts.who : undefined), 'header-title', certainty);
}

/** The employer above several roles. */
function sharedEmployer(entry: Entry, kit: Kit): Finding | undefined {
  const slot = entry.group?.slots[0];
  if (entry.group?.date) kit.ledger.label(slice(entry.group.date.line, entry.group.date.range.start, entry.group.date.range.end));
  return slot && found(withoutPlace(slot.quote, kit.words).name, 'group-header', 0.85);
}

function employerOf(
  { parts, certainty }: Entry,
  shared: Finding | undefined,
  kit: Kit,
  isPlace: (text: string) => boolean,
): { name: Finding; place?: Quote } | undefined {
  if (shared && (!parts.who || !parts.what)) return { name: shared };
  if (!parts.who) return undefined;
  const { name, place } = withoutPlace(parts.who, kit.words, isPlace);
  const finding = found(withoutAt(name), 'header-employer', certainty);
  return place ? { name: finding, place } : { name: finding };
}

/** `@Acme` is Acme. */
function withoutAt(quote: Quote): Quote {
  return /^[@＠]\s?/u.test(quote.text) ? slice(quote, 1) : quote;
}

/** What stands in brackets behind a title and is no part of it: what the team makes, in small letters. */
function takeAside(position: Finding, kit: Kit): { name: Finding; aside?: Finding } {
  const quote = position.evidence[0]?.quote;
  const match = quote && /\s[(（]([^()（）]{3,60}?)_?[)）]$/u.exec(quote.text);
  if (
    !quote ||
    !match?.[1] ||
    !/^[\p{Ll}]/u.test(match[1]) ||
    kit.words.employment.occursIn(match[1]) ||
    kit.words.seniority.occursIn(match[1]) ||
    !/_?[)）]$/u.test(match[0])
  )
    return { name: position };
  const at = match.index + match[0].indexOf(match[1]);
  return {
    name: found(slice(quote, 0, match.index), 'header-title', position.confidence),
    aside: found(slice(quote, at, at + match[1].length), 'title-aside', 0.7, match[1].replace(/_/gu, ' ').trim()),
  };
}

function placeOf(entry: Entry, beside: Quote | undefined, kit: Kit): Finding | undefined {
  const labelled = pickText(entry, kit, 'location', 'city', 'address');
  if (labelled) return labelled;
  const quote = entry.places[0] ?? beside ?? entry.group?.places[0];
  return quote && found(quote, 'header-place', 0.8);
}
