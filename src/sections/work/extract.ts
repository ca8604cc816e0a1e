import { concat, offsetAt, type Quote, slice } from '../../document/index.js';
import { type DraftObject, type Finding, found, joined } from '../../evidence/index.js';
import { placeScore } from '../../fields/place-score.js';
import { organisationScore, runsOn, titleScore } from '../../fields/role.js';
import { isTown } from '../../fields/town.js';
import { headingKey, type Lexicon } from '../../lexicon/index.js';
import type { Field } from '../../structure/body.js';
import { type Entry, readEntries } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import { rolesOf } from '../../structure/label.js';
import type { Traits } from '../../structure/layout.js';
import type { Section } from '../../structure/section.js';
import { belowTitle, entryUrl, keywords, list, named, period, pick, pickText, prose, texts } from '../parts.js';
import type { SectionReader } from '../section.js';
import { withEmployers } from './employers.js';
import { withKeyedEmployers } from './keyed-employers.js';
import { withoutKinds } from './kinds.js';
import { withNestedTitles } from './nested-titles.js';

/** What tells a job title from an employer. */
export const workTraits: Traits = {
  roles: [
    { name: 'what', need: 0.3, score: (text, words) => titleScore(text, words) - 0.6 * organisationScore(text, words) },
    { name: 'who', need: 0.3, score: employerScore, linked: true },
  ],
  orders: [
    [['what', 'who'], 0.3],
    [['who', 'what'], 0],
  ],
  blurbs: true,
  grouped: true,
  terms: true,
};

/** `GS-0486-11`, `WG-08`, `E-5`: a grade of pay or a rank goes on with a title. */
const GRADE = /^\p{Lu}{1,3}-\d{1,4}(?:-\d{1,2})?(?:\/\d{1,2})?$/u;

/** `full time, Acme`, `Acme · Full-time`: a kind of contract is no part of an employer's name, but may stand for one (`Freelance`). */
function employerScore(text: string, words: Lexicon): number {
  if (words.employment.has(text)) return -0.05;
  if (GRADE.test(text)) return -1;
  const holdsContract = text.split(/,\s|\s[|·•]\s/u).some((part) => words.employment.has(part));
  return 0.1 + organisationScore(text, words) - 0.6 * titleScore(text, words) - (holdsContract ? 0.8 : 0) - (runsOn(text) ? 0.8 : 0);
}

/** Jobs: title, employer, period, place, prose, deeds, technologies. */
export const work: SectionReader = {
  name: 'work',
  reads: ['work'],
  read: (section, kit) => {
    return withEmployers(withKeyedEmployers(readPosts(section, workTraits, kit), workTraits, kit), kit.words).map((entry) => ({
      to: 'work',
      draft: job(entry, kit, 'name'),
    }));
  },
};

/** The jobs or voluntary posts of a section; a date alone is none. */
export function readPosts(section: Section, traits: Traits, kit: Kit): readonly Entry[] {
  return withNestedTitles(readEntries(withoutKinds(section, traits, kit), traits, kit).filter(saysMore), kit.words);
}

function saysMore({ date, parts, fields, body, group, places, links, blurb }: Entry): boolean {
  const told = fields.length + body.paragraphs.length + body.items.length + body.fields.length + places.length + links.length;
  return !(date?.range.from || date?.range.to) || told > 0 || group !== undefined || blurb !== undefined || parts.what !== undefined || parts.who !== undefined;
}

/** A job or a voluntary post; `employer` is the key that JSON Resume has for the organisation. */
export function job(written: Entry, kit: Kit, employer: 'name' | 'organization'): DraftObject {
  const labelled = withSharedTitle(withLabelledTitle(written), kit);
  const shared = sharedEmployer(labelled, kit);
  const entry = shared ? withTeam(labelled, shared) : labelled;
  const position = pickText(withoutProjects(entry, kit), kit, 'position', 'title', 'headline') ?? titleOf(entry, shared);
  const [keyed, town] = withTown(other(pickText(withoutTeam(entry, kit), kit, 'employer', 'organization', 'name', 'institution'), position), entry, kit);
  const placed = keyed ? undefined : employerAmongPlaces(entry, kit);
  const named = keyed ?? placed ?? employerOf(entry, shared);
  const company = named ?? pickText(entry, kit, 'client') ?? belowTitle(entry, kit);
  const hasSummary = entry.fields.some((field) => field.path !== undefined && field.roles.includes('summary') && field.quotes.length === 1);
  const { paragraphs, items } = hasSummary ? texts(entry, kit, 'summary') : texts(entry, kit, 'summary', 'description');
  const description =
    blurbOf(entry) ?? (hasSummary || entry.fields.every((field) => field.path === undefined) ? pickText(entry, kit, 'description') : undefined);
  return {
    [employer]: company,
    position,
    location: placeOf(entry, kit, placed) ?? town,
    description,
    ...period(entry, kit),
    url: entryUrl(entry, kit),
    summary: prose(paragraphs),
    highlights: list(withRemarks(items, entry, (field) => (named !== undefined && field.roles.includes('client')) || namesProject(field, kit))),
    keywords: keywords(entry, kit, 'keywords'),
  };
}

/** `Copper Kettle` over `Position: Baker`: where a label says the title, the one name above it is the employer's, however the others are laid out. */
function withLabelledTitle(entry: Entry): Entry {
  const { what, who } = entry.parts;
  const labelled = entry.fields.some(({ roles, path, quotes }) => path === undefined && roles[0] === 'position' && quotes.length > 0);
  return labelled && what && !who ? { ...entry, parts: { ...entry.parts, what: undefined, who: what } } : entry;
}

/** `### Baker` over `- Copper Kettle, 2019 – 2021`: a title above several employers is what somebody was there. */
function withSharedTitle(entry: Entry, { words }: Kit): Entry {
  const [above, further] = Object.values(entry.group?.parts ?? {});
  const [own, other] = Object.values(entry.parts).filter((part) => part !== undefined);
  if (!above || further || !own || other || titleScore(own.text, words) > 0) return entry;
  if (titleScore(above.text, words) < CLEARLY || organisationScore(above.text, words) > 0) return entry;
  return { ...entry, group: undefined, parts: { what: above, who: own } };
}

/** From here on a text is a title for sure. */
const CLEARLY = 0.9;

/** `株式会社青空` over `所属：製造部`: what may name an employer or a team names the team, where an employer is named already. */
function withoutTeam(entry: Entry, kit: Kit): Entry {
  const { who } = entry.parts;
  if (!who || organisationScore(who.text, kit.words) < 1) return entry;
  const teams = entry.fields.filter(({ roles, path }) => path === undefined && roles.includes('department'));
  for (const { label } of teams) kit.ledger.label(label);
  return { ...entry, fields: entry.fields.filter((field) => !teams.includes(field)) };
}

/** A finding, unless it says the same words as another: one column cannot name two things. */
function other(finding: Finding | undefined, than: Finding | undefined): Finding | undefined {
  const quote = than?.evidence[0]?.quote;
  return quote && finding?.evidence[0]?.quote === quote ? undefined : finding;
}

/** `Acme GmbH, Kiel` in a cell or behind a key, `Acme, Kiel` in the cell of a form that asks for name and address: an employer and its town. */
function withTown(employer: Finding | undefined, { fields }: Entry, kit: Kit): [employer: Finding | undefined, town?: Finding] {
  const quote = employer?.evidence[0]?.quote;
  if (!quote?.text.includes(',')) return [employer];
  const form = fields.some(({ label, quotes, path }) => path === undefined && quotes[0]?.text === quote.text && asksAddress(label.text, kit));
  const at = runsOn(quote.text) ? quote.text.lastIndexOf(',') : form ? townAt(quote.text, kit) : -1;
  if (at < 0) return [employer];
  return [found(slice(quote, 0, at), 'label', 0.95), found(slice(quote, at + 1), 'label-town', 0.8)];
}

/** `Name and address of employer`. */
function asksAddress(label: string, { words }: Kit): boolean {
  return label.split(' ').some((word, index) => index > 0 && rolesOf(word, words).includes('address'));
}

/** Where a place begins behind a name: the comma before a known one, or else the last. */
function townAt(text: string, { words }: Kit): number {
  const commas = [...text.matchAll(/,\s/gu)].map(({ index }) => index);
  const rest = (at: number): string => text.slice(at + 1).trim();
  return commas.find((at) => placeScore(rest(at), words) >= 0.8 || isTown(rest(at).split(',')[0] ?? '', words)) ?? commas.at(-1) ?? -1;
}

/** `Проект: онлайн-касса`: what somebody worked on is no title. */
function withoutProjects(entry: Entry, kit: Kit): Entry {
  const fields = entry.fields.filter((field) => !(field.whole && namesProject(field, kit)));
  return fields.length === entry.fields.length ? entry : { ...entry, fields };
}

function namesProject({ label, roles }: Field, { words }: Kit): boolean {
  return roles.includes('title') && words.headings.get(headingKey(label.text, words.and))?.kind === 'projects';
}

/** For whom a job was done is a remark about it, where somebody else is the employer, and so is on what. */
function withRemarks(items: readonly Quote[], { fields }: Entry, isRemark: (field: Field) => boolean): Quote[] {
  const remarks = fields.flatMap((field) => (field.whole && isRemark(field) ? [field.whole] : []));
  return remarks.length === 0 ? [...items] : [...remarks, ...items].sort((a, b) => offsetAt(a, 0) - offsetAt(b, 0));
}

/** `place: Acme`, `location: Leeds`: of two places in a data file the first is where the job was, and so is one that names an organisation, or a column `Where` with no place in it. */
function employerAmongPlaces(entry: Entry, kit: Kit): Finding | undefined {
  const [first, second] = entry.fields.filter(({ roles, quotes }) => roles[0] === 'location' && quotes.length === 1);
  const quote = first?.quotes[0];
  if (!quote) return undefined;
  const inColumn = first.path === undefined && !entry.parts.who && !entry.parts.what && entry.fields.some(({ roles }) => roles.includes('title'));
  const named = organisationScore(quote.text, kit.words) >= 0.5;
  if (first.path === undefined ? !inColumn || !(named || !isPlace(quote.text, kit)) : !second && !named) return undefined;
  kit.ledger.label(first.label);
  return found(quote, 'label-place', 0.85);
}

function isPlace(text: string, { words }: Kit): boolean {
  return placeScore(text, words) >= 0.3 || words.workModes.occursIn(text);
}

function titleOf({ parts, certainty }: Entry, shared: Finding | undefined): Finding | undefined {
  return named(parts.what ?? (shared ? parts.who : undefined), 'header-title', certainty);
}

/** The employer above several roles. */
function sharedEmployer(entry: Entry, kit: Kit): Finding | undefined {
  const { group } = entry;
  if (group?.date) kit.ledger.label(slice(group.date.line, group.date.range.start, group.date.range.end));
  const { what, who } = group?.parts ?? {};
  const both = what && who && titleScore(what.text, kit.words) < 0.5 && titleScore(who.text, kit.words) < 0.5 ? group?.line : undefined;
  const name = both && /^[^/]{2,60}\s\/\s[^/]{2,60}$/u.test(both.text) ? both : (who ?? what);
  return name && found(name, 'group-header', 0.85);
}

/** `Baker, Kettle Pies` below `Kettle`: what bears the name of the employer above is a part of it, and tells where in it somebody was. */
function withTeam(entry: Entry, { value }: Finding): Entry {
  const { what, who } = entry.parts;
  if (!what || !who || offsetAt(what, 0) > offsetAt(who, 0) || !who.text.startsWith(`${value} `)) return entry;
  return { ...entry, parts: { ...entry.parts, what: concat([what, who], ', '), who: undefined } };
}

function employerOf({ parts, certainty }: Entry, shared: Finding | undefined): Finding | undefined {
  if (shared && (!parts.who || !parts.what)) return shared;
  return parts.who && found(withoutAt(parts.who), 'header-employer', certainty);
}

/** `@Acme` is Acme. */
function withoutAt(quote: Quote): Quote {
  return /^[@＠]\s?/u.test(quote.text) ? slice(quote, 1) : quote;
}

/** What the employer or the team does, as words behind its name say it. */
function blurbOf({ blurb }: Entry): Finding | undefined {
  return blurb && found(blurb, 'header-blurb', 0.7, blurb.text.replace(/_/gu, ' ').trim());
}

function placeOf(entry: Entry, kit: Kit, employer?: Finding): Finding | undefined {
  const fields = entry.fields.filter(({ quotes }) => employer === undefined || quotes[0] !== employer.evidence[0]?.quote);
  const labelled = pickText({ ...entry, fields }, kit, 'location') ?? townInParts({ ...entry, fields }, kit) ?? pickText({ ...entry, fields }, kit, 'address');
  if (labelled) return labelled;
  const isContract = ({ text }: Quote): boolean => kit.words.employment.has(text);
  for (const contract of entry.places.filter(isContract)) kit.ledger.drop(contract, 'no-field');
  const quote = entry.places.find((place) => !isContract(place)) ?? entry.group?.places[0];
  return quote && found(quote, 'header-place', 0.8);
}

/** `location: { city: Leeds, country: UK }`: a town with what it lies in. */
function townInParts(entry: Entry, kit: Kit): Finding | undefined {
  const town = pick(entry, kit, 'city');
  if (!town) return undefined;
  const around = (['region', 'country'] as const).flatMap((role) => (town.path === undefined ? [] : (pick(entry, kit, role) ?? [])));
  return joined(
    [town, ...around].flatMap(({ quotes }) => quotes.slice(0, 1)),
    'label-place',
    0.95,
    ', ',
  );
}
