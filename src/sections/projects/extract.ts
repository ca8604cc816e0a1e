import { type Mark, type Quote, slice } from '../../document/index.js';
import { type Draft, type DraftObject, found } from '../../evidence/index.js';
import { placeScore } from '../../fields/place-score.js';
import { titleScore } from '../../fields/role.js';
import { splitTerms } from '../../fields/terms.js';
import type { Lexicon } from '../../lexicon/index.js';
import { type Entry, readEntries } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import type { Labelled } from '../../structure/label.js';
import type { Traits } from '../../structure/layout.js';
import { type Header, marksWithin, type Slot } from '../../structure/slot.js';
import { tagsFrom } from '../../structure/tags.js';
import { areTerms } from '../../structure/term-list.js';
import { eventTraits, unquoted } from '../event.js';
import { entryUrl, keywords, list, named, period, pick, pickText, prose, texts } from '../parts.js';
import { type CitedWork, citedAmong, citedByKey, citedWorks } from '../publications/extract.js';
import type { DraftPart, SectionReader } from '../section.js';

const traits: Traits = {
  roles: [
    { name: 'title', need: 0.6, score: (text) => 0.3 - (text.length > 80 ? 0.2 : 0), linked: true },
    { name: 'who', need: 0.05, score: (text, words) => (text.length <= LONGEST_ROLE && titleScore(text, words) >= 1 ? 0.5 : 0) },
  ],
  orders: [
    [['title', 'who'], 0.8],
    [['who', 'title'], 0],
  ],
  leads: true,
  titled: true,
  whole: true,
  terms: true,
};

/** `Development of a Model for …`: what is longer names what was made, not who made it. */
const LONGEST_ROLE = 60;

/** Projects, notable achievements under titles, and talks. */
export const projects: SectionReader = {
  name: 'projects',
  reads: ['projects', 'talks'],
  read: (given, kit) => {
    const talks = given.kind === 'talks';
    const { works, rest: section } = talks ? citedByKey(given, kit) : { works: [], rest: given };
    if (works.length > 0) return [...works.map((work): DraftPart => ({ to: 'projects', draft: citedTalk(work) })), ...projects.read(section, kit)];
    const mixed = talks ? citedAmong(section, kit) : undefined;
    const cited = talks && !mixed ? citedWorks(section, kit) : undefined;
    if (cited)
      return cited.flatMap(({ line, work }) => (work ? [{ to: 'projects', draft: citedTalk(work) }] : projects.read({ ...section, lines: [line] }, kit)));
    const entries = talks
      ? readEntries(mixed?.rest ?? section, talkTraits, kit)
      : readEntries(section, traits, kit, (header) => withoutTechnologies(header, kit));
    return [...(mixed?.cited ?? []), ...entries.map((entry): DraftPart => ({ to: 'projects', draft: project(entry, kit, talks) }))];
  },
};

/** A talk that is cited as papers are: it took place where they come out. */
function citedTalk({ name, publisher, releaseDate, url, summary }: CitedWork): DraftObject {
  const [title] = name.evidence;
  return {
    name,
    description: summary,
    startDate: releaseDate,
    endDate: releaseDate,
    url,
    entity: publisher,
    type: title && found(title.quote, 'talks-section', 0.9, 'talk'),
  };
}

/** A talk's title, and where it was given. */
const talkTraits: Traits = eventTraits('title');

/** Takes off a header what a project is made with: a part in italics, in code, in brackets or behind a bar that lists terms (`**Loom** | *Rust, SQLite*`). */
function withoutTechnologies(header: Header, { words }: Kit): Header {
  const [labels, noise] = [[...header.labels], [...header.noise]];
  const slots = header.slots.flatMap((slot, index) => {
    const { text } = slot.quote;
    const told = index === 0 ? listBehindName(slot, words) : undefined;
    if (told) {
      labels.push(told.label);
      return [{ ...slot, quote: told.name }];
    }
    const made = index > 0 && (header.slots[0]?.line.depth ?? 0) > 0 ? listBehindLink(slot) : undefined;
    if (made) {
      labels.push(made);
      noise.push(slice(slot.quote, 0, slot.lead));
      return [];
    }
    const tags = tagsOf(slot);
    if (tags.length > 0 && (index > 0 || (tags[0]?.start ?? 0) > 0)) {
      for (const tag of tags) {
        const value = slice(slot.quote, tag.start, tag.end);
        labels.push({ label: slice(value, 0, 0), roles: ['keywords'], value, marked: true });
      }
      return around(slot, tags[0]?.start ?? 0, tags.at(-1)?.end ?? 0);
    }
    const mark =
      marksWithin(slot).find(({ type, start, end }) => (type === 'emphasis' || type === 'code') && areTechnologies(text.slice(Math.max(0, start), end))) ??
      partOfTechnologies(text, words);
    const start = Math.max(0, mark?.start ?? 0);
    if (!mark || (index === 0 && start === 0)) return [slot];
    const value = slice(slot.quote, start, mark.end);
    labels.push({ label: slice(value, 0, 0), roles: ['keywords'], value, marked: true });
    return around(slot, start, mark.end);
  });
  return { ...header, labels, noise, slots };
}

/** `[Loom](…) – plain JS, Rust`: a list behind a name in bold or in a link is told of it, be it what it is made with or what it is. */
function listBehindName({ quote, lead }: Slot, words: Lexicon): { readonly name: Quote; readonly label: Labelled } | undefined {
  const sign = lead ? /^\s?[:：–—-]{1,3}\s/u.exec(quote.text.slice(lead)) : null;
  if (!lead || !sign) return undefined;
  const value = slice(quote, lead + sign[0].length);
  if (!value.text.includes(', ') || titleScore(value.text, words) >= 1 || placeScore(value.text, words) >= 0.5) return undefined;
  const role = areTechnologies(value.text) ? 'keywords' : 'description';
  return { name: slice(quote, 0, lead), label: { label: slice(value, 0, 0), roles: [role], value, marked: true } };
}

/** `[github.com/ida/loom](…) – Rust, SQLite` below the heading that names a project: where it is kept, and what it is made with. */
function listBehindLink({ quote, lead, ...slot }: Slot): Labelled | undefined {
  if (!lead || slot.line.depth > 0 || !marksWithin({ quote, ...slot }).some(({ type, start, end }) => type === 'link' && start <= 0 && end === lead))
    return undefined;
  const sign = /^\s?[:：|–—-]{1,3}\s/u.exec(quote.text.slice(lead));
  const value = slice(quote, lead + (sign?.[0].length ?? 0));
  return sign && (areTechnologies(value.text) || ONE_TERM.test(value.text))
    ? { label: slice(value, 0, 0), roles: ['keywords'], value, marked: true }
    : undefined;
}

const ONE_TERM = /^[\p{Lu}\d.][\p{L}\p{N}.+#-]{0,24}$/u;

/** What stands before and behind a stretch of a slot, without the signs beside it. */
function around(slot: Slot, start: number, end: number): Slot[] {
  const { text } = slot.quote;
  const before = slice(slot.quote, 0, text.slice(0, start).replace(/(?<![\s|·•,:–—(-])[\s|·•,:–—(-]+$/u, '').length);
  const behind = slice(slot.quote, end + (/^[\s|·•,:–—)-]+/u.exec(text.slice(end))?.[0].length ?? 0));
  return [before, behind].filter((part) => part.text !== '').map((quote) => ({ ...slot, quote }));
}

/** The code spans of a slot behind its name: `Loom `Rust` `SQLite``. */
function tagsOf(slot: Slot): Mark[] {
  const marks = marksWithin(slot);
  const [first] = marks.filter(({ type }) => type === 'code');
  return first && first.start >= 0 ? tagsFrom({ ...slot.line, ...slot.quote, marks }, first.start) : [];
}

/** `Loom (Rust, SQLite)`, `Loom | Rust, SQLite`: where the terms stand, unless they name a place. */
function partOfTechnologies(text: string, words: Lexicon): { readonly start: number; readonly end: number } | undefined {
  const part = /(?<=\S\s?[(（])[^()（）]{4,160}(?=[)）]$)|(?<=\s[|·•]\s)[^|·•]{4,160}$/u.exec(text);
  if (!part || !areTechnologies(part[0]) || placeScore(part[0], words) >= 0.5) return undefined;
  return { start: part.index, end: part.index + part[0].length };
}

/** Two terms or more, each of a word or three, with capitals or signs as names of technologies have. */
function areTechnologies(text: string): boolean {
  const terms = text.split(/,\s|\s[|·•/]\s/u);
  return terms.length > 1 && terms.every((term) => term.length <= 32 && term.split(' ').length <= 3 && /^[\p{Lu}\d.]|[\d.+#]/u.test(term));
}

/** `A broker for tests.`: what a project is, and nobody's role in it. */
const SAID = /^An?\s|[.!]$/u;

function project(entry: Entry, kit: Kit, talk: boolean): DraftObject {
  const { parts, certainty } = entry;
  const { paragraphs, items } = texts(entry, kit, 'summary', 'description');
  const structured = entry.fields.some((field) => field.path !== undefined);
  const [first, ...rest] = parts.title || structured ? [undefined, ...paragraphs] : [...paragraphs, ...items];
  const roles = pick({ ...entry, fields: entry.fields.filter((field) => !field.roles.includes('title')) }, kit, 'position');
  const role = !talk && parts.who && !SAID.test(parts.who.text) && titleScore(parts.who.text, kit.words) >= 1 ? parts.who : undefined;
  const blurb = parts.who && !role && !talk ? [parts.who] : [];
  const type = talk && parts.title ? found(parts.title, 'talks-section', 0.9, 'talk') : pickText(entry, kit, 'degree');
  const several = entry.fields.some(({ roles, quotes }) => roles.includes('description') && quotes.length > 1);
  const described = several ? undefined : pickText(entry, kit, 'description');
  return {
    name: pickText(entry, kit, 'title', 'name') ?? named(unquoted(parts.title ?? first), 'header-project', certainty),
    description: prose([...blurb, ...rest.filter((quote) => quote !== undefined && !items.includes(quote))] as never) ?? described,
    highlights: list(areTerms(items) ? [] : items.filter((item) => item !== first && item.text !== described?.evidence[0]?.quote.text), 0.65),
    keywords: [...[keywords(entry, kit, 'keywords')].flat(), ...(areTerms(items) ? items.map((item) => found(item, 'terms', 0.75)) : [])] as Draft,
    ...period(entry, kit, 'both'),
    url: entryUrl(entry, kit),
    roles: roles
      ? roles.quotes.flatMap((quote) => splitTerms(quote, kit.words)).map((quote) => found(quote, 'label', 0.95))
      : role
        ? [found(role, 'header-role', certainty)]
        : [],
    entity:
      pickText(entry, kit, 'organization', 'client', 'employer', ...(talk ? (['publisher'] as const) : [])) ??
      (talk ? named(parts.who, 'header-event', certainty) : undefined),
    type,
  };
}
