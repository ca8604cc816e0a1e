import { concat, type Line, linksIn, type Quote } from '../../document/index.js';
import { type DraftObject, type Finding, found } from '../../evidence/index.js';
import { type Place, readPlace } from '../../fields/location.js';
import { splitTerms } from '../../fields/terms.js';
import { fold, hasIdeographs } from '../../lexicon/index.js';
import { readDatum } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import { isBrief, readLabel } from '../../structure/label.js';
import type { Section } from '../../structure/section.js';
import { readLines as readLanguages } from '../languages/extract.js';
import { prose, texts } from '../parts.js';
import type { DraftPart } from '../section.js';
import { type Collector, collector } from './collector.js';
import { readContact, readLabelled } from './contact.js';
import { readHead, readIfContact } from './head.js';
import { readHeadData } from './head-data.js';

/** Who the person is: from the head, the contact sections, the summary, and what the person looks for. */
export function readBasics(sections: readonly Section[], kit: Kit): { basics: DraftObject; parts: DraftPart[] } {
  const to = collector();
  const parts: DraftPart[] = [];
  const summaries: Quote[][] = [];
  const heads = sections.filter((section) => section.kind === 'head');
  for (const section of heads) if (section.data) readHeadData(section.data, to, kit);
  for (const section of heads) readHead(section.lines, to, kit, to.name === undefined);
  for (const section of sections) {
    if (section.kind === 'contact' || section.kind === 'profiles') {
      if (section.data) readHeadData(section.data, to, kit);
      if (section.heading && linksIn(section.heading).length > 0) readContact(section.heading, to, kit);
      readHead(section.lines, to, kit, false);
    } else if (section.kind === 'preferences') readPreferences(section, to, kit);
    else if (section.kind === 'summary') summaries.push(readSummary(section, parts, to, kit));
  }
  parts.push(...readLanguages(to.spoken, kit));
  const summary = summaries.some((quotes) => quotes.length > 0) ? once(summaries.flat(), kit) : to.prose;
  const basics: DraftObject = {
    name: to.name,
    label: to.label,
    image: to.image,
    email: to.email,
    phone: to.phone,
    url: to.url,
    summary: prose(summary),
    location: location(to, kit),
    profiles: to.profiles,
    preferences: to.preferences,
  };
  return { basics, parts };
}

/** Prose of a summary; a labelled list of terms inside it is a group of skills. */
function readSummary(section: Section, parts: DraftPart[], to: Collector, kit: Kit): Quote[] {
  const quotes: Quote[] = [];
  for (const datum of section.data ?? []) {
    const entries = readDatum(datum, kit);
    for (const entry of entries) {
      const { paragraphs, items } = texts(entry, kit, 'summary', 'description', 'reference');
      quotes.push(...[...paragraphs, ...items].filter(({ text }) => !/^\S*$/u.test(text.trim()) || hasIdeographs(text)));
    }
  }
  let previous: Line | undefined;
  for (const line of section.lines) {
    const label = readLabel(line, kit.words);
    if (label && label.value.text !== '') {
      const terms = splitTerms(label.value, kit.words);
      if (label.marked && terms.length >= 3 && terms.every((term) => term.text.length < 60)) {
        parts.push({ to: 'skills', draft: { name: found(label.label, 'skill-group', 0.8), keywords: terms.map((term) => found(term, 'terms', 0.85)) } });
        continue;
      }
      if (label.roles.length > 0 && label.value.text.length < 120 && readLabelled(label, line, to, kit)) continue;
    }
    if (line.text === '' || line.marks.some((mark) => mark.type === 'image')) continue;
    if (line.text.length < 90 && isBrief(line.text) && line.kind !== 'item' && readIfContact(line, to, kit)) continue;
    const last = quotes.at(-1);
    if (last && previous && line.gap === 0 && line.kind === 'text' && previous.kind === 'text' && line.block === previous.block)
      quotes[quotes.length - 1] = concat([last, line], ' ');
    else quotes.push(line);
    previous = line;
  }
  return quotes;
}

function readPreferences(section: Section, to: Collector, kit: Kit): void {
  for (const line of section.lines) {
    const label = readLabel(line, kit.words);
    if (label && readLabelled(label, line, to, kit)) continue;
    (to.preferences['openTo'] ??= []).push(found(line, 'preference', 0.7));
  }
}

/** Paragraphs without those that a page prints twice. */
function once(quotes: readonly Quote[], kit: Kit): Quote[] {
  const seen = new Set<string>();
  return quotes.filter(({ text }, index) => {
    const known = seen.has(fold(text));
    if (known) kit.ledger.drop(quotes[index] as Quote, 'duplicate');
    seen.add(fold(text));
    return !known;
  });
}

/** The address, put together from labelled parts and from the lines that look like one: each part from the first line that has it. */
function location(to: Collector, kit: Kit): DraftObject {
  const parts: Record<string, Finding | undefined> = { ...to.location };
  for (const line of joinedPlaces(to, kit)) {
    const place = readPlace(line, kit.words);
    const other = parts['city'] !== undefined && place.city !== undefined;
    if (other && !(place.countryCode && !parts['countryCode'])) continue;
    parts['address'] ??= place.address && finding(place.address, 0.8);
    parts['postalCode'] ??= place.postalCode && finding(place.postalCode, 0.9);
    parts['city'] ??= place.city && finding(place.city, 0.8);
    parts['countryCode'] ??= place.country && finding(place.country, 0.9, place.countryCode);
    if (!other) parts['region'] ??= place.region && finding(place.region, 0.75);
  }
  const { address, postalCode, city, countryCode, region } = parts;
  return { address, postalCode, city, countryCode, region };
}

/** The places that were seen; the lines of one address as one. */
function joinedPlaces(to: Collector, kit: Kit): Quote[] {
  const joined: Quote[] = [];
  let before = -9;
  for (const { quote, at } of to.places) {
    const last = joined.at(-1);
    if (last && at - before <= 1 && goesOn(readPlace(last, kit.words), readPlace(quote, kit.words))) joined[joined.length - 1] = concat([last, quote], ', ');
    else joined.push(quote);
    before = at;
  }
  return joined;
}

/** Whether a line goes on with the address above it: a town below a street, a country below a town. */
function goesOn(above: Place, below: Place): boolean {
  if (above.countryCode && (below.countryCode || below.address)) return false;
  return (
    above.city === undefined ||
    (below.address === undefined && below.city === undefined) ||
    (below.postalCode !== undefined && above.postalCode === undefined && above.address !== undefined)
  );
}

function finding(quote: Quote, confidence: number, value?: string): Finding {
  return value === undefined ? found(quote, 'place', confidence) : found(quote, 'country', confidence, value);
}
