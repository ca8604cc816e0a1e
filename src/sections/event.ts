import { type Quote, slice, split } from '../document/index.js';
import { type Finding, found } from '../evidence/index.js';
import { organisationScore } from '../fields/role.js';
import type { LabelRole } from '../languages/index.js';
import { fold, type Lexicon } from '../lexicon/index.js';
import type { Field } from '../structure/body.js';
import type { Entry } from '../structure/entry.js';
import type { Kit } from '../structure/kit.js';
import { rolesOf } from '../structure/label.js';
import type { Traits } from '../structure/layout.js';
import { entryUrl, eventDate, named, pickText, prose, texts, withoutLead } from './parts.js';

/** Something that happened once: an award, a certificate, a publication. */
export interface Event {
  readonly title: Finding | undefined;
  /** Who gave, issued or published it. */
  readonly who: Finding | undefined;
  readonly date: Finding | undefined;
  readonly url: Finding | undefined;
  readonly summary: Finding | undefined;
}

/** What one kind of event calls its parts. */
export interface EventKind {
  /** The word for it in the rules of findings: "award". */
  readonly name: string;
  /** Labels of its title, the most telling first. */
  readonly titles: readonly LabelRole[];
  /** Labels of who gave it; the first is its own word, also in front of a name ("Awarded by Acme"). */
  readonly givers: readonly [LabelRole, ...LabelRole[]];
}

/**
 * What tells a name from who gave it, or a title of a work from where it came out. `score` says how much a text looks like one who gives.
 */
export function eventTraits(title: 'name' | 'title', score: (text: string, words: Lexicon) => number = organisationScore): Traits {
  return {
    roles: [
      title === 'title'
        ? { name: title, need: 0.6, score: (text) => 0.3 - (hasNameBehind(text) ? 0.5 : 0), linked: true, colons: true }
        : {
            name: title,
            need: 0.6,
            score: (text, words) => (OPEN.test(text) || isWorkload(text, words) || isToldOf(text) ? -0.5 : 0.3),
            linked: true,
            colons: true,
          },
      {
        name: 'who',
        need: 0.05,
        score:
          title === 'title'
            ? (text, words) => Math.max(score(text, words), isProperName(text) ? 0.5 : 0)
            : (text, words) => score(text, words) - (isGrade(text, words) ? 1 : 0),
      },
    ],
    orders: [
      [[title, 'who'], 0.8],
      [['who', title], -1],
    ],
    rhythmic: true,
    leads: true,
  };
}

/** `Architect – Associate`, `程序设计竞赛 银奖`: how high a certificate is, or which of the prizes; nobody who gives it. */
function isGrade(whole: string, words: Lexicon): boolean {
  const [text = ''] = whole.split(/,\s|\s[–—|·-]\s/u, 1);
  const step = STEP.exec(text)?.[1];
  if (step !== undefined && rolesOf(step, words).some((role) => role === 'level' || role === 'fluency')) return true;
  return words.occupations.has(text) || words.seniority.has(text) || words.levels.has(text) || PRIZE.test(text) || OPEN.test(text) || isWorkload(whole, words);
}

/** `(40 hrs)`, `60h – Ormeval`: how long a course is. */
function isWorkload(text: string, words: Lexicon): boolean {
  const unit = COUNTED.exec(text)?.[1];
  return unit !== undefined && words.workload.has(unit);
}

const COUNTED = /^[(（]?\d{1,4}(?:[.,]\d)?\s?(\p{L}[\p{L}. ]{0,24})(?:[)）]|$|\s[–—|,-]\s)/u;

/** `60 hours, Ormeval`, `Ormeval – 40 h`: who gave it, without how long it took. */
function withoutWorkload(who: Quote, { words, ledger }: Kit): Quote | undefined {
  const parts = split(who, PART_BORDER);
  const left = parts.filter(({ text }) => !isWorkload(text, words));
  const [first, last] = [left[0], left.at(-1)];
  if (left.length === parts.length) return who;
  for (const part of parts) if (!left.includes(part)) ledger.drop(part, 'duration');
  return first && last && slice(who, who.text.indexOf(first.text), who.text.lastIndexOf(last.text) + last.text.length);
}

const PART_BORDER = /,\s|\s[–—|·-]\s/gu;

/** `Microsoft Certified: Data Analyst`: what ends so is not over. */
const OPEN = /\b(?:certified|zertifiziert|certifié|certificado|certificata?)$/iu;

/** `Level 2`, `Stufe II`. */
const STEP = /^(\p{L}{4,10})\s(?:\d{1,2}|[IVX]{1,4})$/u;

const PRIZE = /^(?:[\p{sc=Han}\d]{1,4}[奖獎賞名位级級等]|[\p{sc=Hangul}\d]{1,4}[상등위급])$/u;

/** `Tickets without a signal, Nordic Mobile Notes`: a title in small letters, and behind its last comma a name in capitals. */
function hasNameBehind(text: string): boolean {
  const comma = text.lastIndexOf(', ');
  return comma > 0 && /\s\p{Ll}{4}/u.test(text.slice(0, comma)) && isProperName(text.slice(comma + 2));
}

/** Up to six words with capitals, the small ones apart; no list of two. */
function isProperName(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= 6 && /^\p{Lu}/u.test(text) && words.every((word) => /^[\p{Lu}\d(]|^\p{Ll}{1,3}$/u.test(word)) && !/\s(?:and|or|und|et|y|e)\s/u.test(text)
  );
}

/** Reads one entry as an event; where nothing in its header is a title, its first text is. */
export function readEvent(entry: Entry, kind: EventKind, kit: Kit): Event {
  const { certainty } = entry;
  const address = entryUrl(entry, kit);
  const site = entry.parts.who ? undefined : siteNamed(address);
  const url = site ? undefined : address;
  const [title, behind = site] = withoutGiver(entry.parts.name ?? entry.parts.title, entry.parts.who, url, kit);
  const { paragraphs, items } = texts(entry, kit, 'summary', 'description');
  const written = entry.parts.who;
  const told = [...(written && isTold(written.text) ? [unbracketed(written)] : []), ...paragraphs, ...items];
  const alone = !title && entry.fields.every((field) => field.path === undefined);
  const who = written && !isTold(written.text) && /\p{L}/u.test(written.text) ? withoutWorkload(written, kit) : behind;
  const below = title && !who && told.length === 1 && NAME.test(told[0]?.text ?? '') ? told.shift() : undefined;
  const giver = pickGiver(entry, kind, kit);
  return {
    title: pickText(entry, kit, ...kind.titles) ?? named(unquoted(title ?? (alone ? told[0] : undefined)), `header-${kind.name}`, certainty),
    who: giver?.who ?? named(withoutLead(who ?? below, kit, kind.givers[0], 'awarder'), `header-${kind.givers[0]}`, certainty),
    date: eventDate(entry, kit) ?? giver?.date,
    url,
    summary: prose(alone ? told.slice(1) : told),
  };
}

/** Who gave it behind a label, and the date there: `conference: Oven Days, 2021`. */
function pickGiver(entry: Entry, { givers }: EventKind, kit: Kit): { who: Finding; date?: Finding } | undefined {
  const who = pickText(entry, kit, ...givers) ?? pickText({ ...entry, fields: entry.fields.filter(isGiver(kit)) }, kit, 'startDate');
  const quote = who?.evidence[0]?.quote;
  const [range] = quote ? kit.dates(quote.text) : [];
  const point = range?.from ?? range?.to;
  const before = quote && range ? quote.text.slice(0, range.start).replace(/(?<![\s,;(（])[\s,;(（]+$/u, '') : '';
  if (!who || !quote || !range || !point || before.length < 3 || before.length === range.start || !/^[\s.)）]*$/u.test(quote.text.slice(range.end)))
    return who && { who };
  return { who: found(slice(quote, 0, before.length), 'label', 0.95), date: found(slice(quote, point.start, point.end), 'label-date', 0.9, point.value) };
}

/** `from: Guild of Bakers`: who gave it, where no date stands behind the word. */
const isGiver =
  (kit: Kit) =>
  ({ quotes, path }: Field): boolean =>
    path !== undefined && quotes.every(({ text }) => /\p{L}{2}/u.test(text) && kit.dates(text).length === 0);

/** `Ovenschool.org` with a capital and no path: who gave it, and no page of what was given. */
function siteNamed(url: Finding | undefined): Quote | undefined {
  const quote = url?.evidence[0]?.quote;
  return quote && SITE_NAME.test(quote.text) ? quote : undefined;
}

const SITE_NAME = /^\p{Lu}[\p{L}\p{N}-]{1,40}\.\p{L}{2,6}$/u;

/** A title without the quotation marks around all of it. */
export function unquoted(title: Quote | undefined): Quote | undefined {
  return title && /^["“„«][^"“”„«»]+["“”»]$/u.test(title.text) ? slice(title, 1, title.text.length - 1) : title;
}

/** A title without who gave it, where nothing else says that: in brackets behind its name, or as the site of its link is called. */
function withoutGiver(
  title: Quote | undefined,
  who: Quote | undefined,
  url: Finding | undefined,
  { words }: Kit,
): readonly [title: Quote | undefined, giver?: Quote] {
  if (!title || who) return [title];
  const bracket = /\s[(（]([^()（）]{3,60})[)）]$/u.exec(title.text);
  const name = bracket?.[1] ?? '';
  if (bracket && (NAME.test(name) || organisationScore(name, words) >= 0.5)) {
    const at = bracket.index + bracket[0].indexOf(name);
    return [slice(title, 0, bracket.index), slice(title, at, at + name.length)];
  }
  const at = url ? siteAt(title.text, url.value) : undefined;
  return at === undefined ? [title] : [slice(title, 0, at), slice(title, at + 1)];
}

/** Where a title ends that has the name of a site behind it: `Rye for Everyone Oven School`, with a link to ovenschool.example. */
function siteAt(text: string, url: string): number | undefined {
  const labels = new URL(url).hostname.split('.');
  for (let at = text.lastIndexOf(' '), words = 1; at > 0 && words <= MOST_OF_SITE; at = text.lastIndexOf(' ', at - 1), words++)
    if (labels.includes(fold(text.slice(at)).replace(/[^\p{L}\p{N}]/gu, ''))) return TWO_WORDS.test(text.slice(0, at)) ? at : undefined;
  return undefined;
}

const MOST_OF_SITE = 3;
/** Two words and more, the last no small one. */
const TWO_WORDS = /\S\s(?!\p{Ll}{1,4}$)[^\s–—|:,-]\S*$/u;

/** Whether a text tells of something, and names nobody: a sentence, a remark in brackets (`(team of 4)`), a rank (`2. Platz`). */
function isTold(text: string): boolean {
  return REMARK.test(text) || isSentence(text);
}

const REMARK = /^[(（](?:\p{Ll}|\d)[^()（）]*[)）]$|^\d{1,2}\.\s\p{L}/u;

function unbracketed(quote: Quote): Quote {
  return REMARK.test(quote.text) && /^[(（]/u.test(quote.text) ? slice(quote, 1, quote.text.length - 1) : quote;
}

/** `Awarded to those who baked more than all others.`: what is told of something, where it stands on the line of its name. */
function isSentence(text: string): boolean {
  const words = text.split(' ');
  return words.length >= 5 && text.endsWith('.') && words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length / 2;
}

/** `Golden Loaf: Awarded to those who baked more than all others.` */
function isToldOf(text: string): boolean {
  const colon = text.endsWith('.') ? text.indexOf(': ') : -1;
  return colon > 0 && isSentence(text.slice(colon + 2));
}

/** Two to five words with capitals: who gave what stands above. */
const NAME = /^\p{Lu}[\p{L}.&'’-]*(?:\s(?:\p{Lu}[\p{L}.&'’-]*|of|for|de|&)){1,4}$/u;
