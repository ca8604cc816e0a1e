import type { Quote } from '../document/index.js';
import { isPlaceName, placeScore } from '../fields/place-score.js';
import { endsInForm, organisationScore } from '../fields/role.js';
import { isTown } from '../fields/town.js';
import type { Lexicon } from '../lexicon/index.js';
import type { Header } from './slot.js';
import { type Strip, stripOf } from './strip.js';
import type { Border, Token } from './tokens.js';

/** What the parts of a header mean, by the roles of one kind of section (`position`, `employer`, `degree` …). */
export interface Reading {
  readonly parts: Readonly<Partial<Record<string, Quote>>>;
  readonly places: readonly Quote[];
  /** What the employer or the team does, in a few words behind its name. */
  readonly blurb?: Quote;
  /** How clearly the words speak for this reading, 0–1. */
  readonly certainty: number;
}

/** What tells the roles of one kind of section apart. */
export interface Traits {
  readonly roles: readonly RoleTrait[];
  /** Orders in which authors write the roles, with how usual each is. */
  readonly orders: readonly (readonly [readonly string[], number])[];
  /** Whether a few words about what the organisation does may stand behind its name. */
  readonly blurbs?: boolean;
  /** Whether one `who` may stand above several entries, each with a `what` of its own: roles for one employer. */
  readonly grouped?: true;
  /** Whether entries are a few lines in one order: a name, who gave it, a date, and prose about it. */
  readonly rhythmic?: true;
  /** Whether what stands behind a name in bold tells of it: projects, certificates, awards. */
  readonly leads?: true;
  /** Whether entries are a name and what is told of it, often without a date: projects. */
  readonly titled?: true;
  /** Whether a list of mere terms below an entry says what it was made with: jobs, projects. */
  readonly terms?: true;
  /** Whether titles hold together over small words, unless somebody is clearly named behind one: "Lessons from the Trenches". */
  readonly whole?: true;
  /** Two roles that authors write side by side on one line, apart from the others ("BSc, History" / "Example College"). */
  readonly together?: readonly [string, string];
}

interface RoleTrait {
  readonly name: string;
  /** How much a text looks like this role; 0 where nothing speaks for it, negative where something speaks against. */
  readonly score: (text: string, words: Lexicon) => number;
  /** What is lost when an entry has a header but not this role. */
  readonly need: number;
  /** Whether authors link these names rather than the others. */
  readonly linked?: true;
  /** Whether these names have colons inside: titles of works. */
  readonly colons?: true;
}

/** What may stand anywhere in a header, beside the names that the section is about. */
const ASIDES: readonly RoleTrait[] = [
  { name: 'place', need: 0, score: placeWorth },
  { name: 'blurb', need: 0, score: blurbWorth },
];

/**
 * Reads the headers of a section by the one layout that explains all of them best: an author repeats one order of
 * roles and one way to separate them, so a header that is clear decides those that are not.
 */
export function readLayout(headers: readonly Header[], traits: Traits, words: Lexicon): Reading[] {
  const sheets = headers.map((header) => sheetOf(header, traits, words));
  const readings = new Map<readonly string[], readonly Split[]>();
  let best: { order: readonly string[]; total: number; splits: readonly Split[] } | undefined;
  for (const [order, usual] of traits.orders) {
    const splits = sheets.map((sheet) => bestSplit(sheet, order, NO_HABIT));
    readings.set(order, splits);
    const total = usual + splits.reduce((sum, { points }) => sum + Math.max(-2, Math.min(3, points)), 0);
    if (!best || total > best.total) best = { order, total, splits };
  }
  const { order, splits } = best ?? { order: [], splits: [] };
  const habit = habitOf(sheets, splits);
  return sheets.map((sheet, j) => {
    const read = (by: readonly string[]): Split => (habit === NO_HABIT ? readings.get(by)?.[j] : undefined) ?? bestSplit(sheet, by, habit);
    let split = read(order);
    for (const [other] of traits.orders) {
      if (other === order) continue;
      const rival = read(other);
      if (rival.points > split.points + (isWhole(rival, sheet) && !isWhole(split, sheet) ? FLIP_WHOLE : FLIP)) split = rival;
    }
    return readingOf(sheet, split);
  });
}

/** Reads headers whose names have a line each: the first role of an order has the first line, in the order that speaks for most entries. */
export function readLines(headers: readonly Header[], traits: Traits, words: Lexicon): Reading[] {
  const scores = new Map(traits.roles.map(({ name, score }) => [name, score]));
  const ranked = traits.orders
    .map(([order, usual]) => ({ order, usual }))
    .map(({ order, usual }) => ({ order, points: headers.reduce((sum, { slots }) => sum + usual + linesPoints(slots, order, scores, words), 0) }))
    .sort((a, b) => b.points - a.points);
  const order = ranked[0]?.order ?? [];
  return headers.map(({ slots }) => ({
    parts: Object.fromEntries(slots.slice(0, order.length).map((slot, at) => [order[at], slot.quote])),
    places: [],
    certainty: LINES,
  }));
}

/** How clearly names are told by the order of their lines. */
const LINES = 0.8;

function linesPoints(slots: Header['slots'], order: readonly string[], scores: ReadonlyMap<string, RoleTrait['score']>, words: Lexicon): number {
  return slots.length < order.length ? 0 : order.reduce((sum, role, at) => sum + (scores.get(role)?.(slots[at]?.quote.text ?? '', words) ?? 0), 0);
}

/** Which of the roles that an entry needs its header does not clearly name. */
export function missingRoles(header: Header, traits: Traits, words: Lexicon): string[] {
  const sheet = sheetOf(header, traits, words);
  let best: Split = { ...NOTHING, points: Number.NEGATIVE_INFINITY };
  for (const [order, usual] of traits.orders) {
    const split = bestSplit(sheet, order, NO_HABIT);
    if (split.points + usual > best.points) best = { ...split, points: split.points + usual };
  }
  const named = new Set(
    groupsOf(best)
      .filter((group) => isClear(sheet, group))
      .map(({ role }) => role),
  );
  return traits.roles.filter(({ name, need }) => need >= NEEDED && !named.has(name)).map(({ name }) => name);
}

/** Whether a group is a name by itself: nothing speaks against it, and a small word sets it apart only from a role that it stands beside. */
function isClear(sheet: Sheet, { role, first, last }: Group): boolean {
  const faint = first > 0 && WITHIN.has((sheet.tokens[first] as Token).border);
  return (!faint || sheet.together.includes(role)) && groupPoints(sheet, role, first, last) > (faint ? CLEARLY : 0);
}

const WITHIN: ReadonlySet<Border> = new Set<Border>(['of', 'in', 'blank']);

/** From here on the words of a group speak for its role. */
const CLEARLY = 0.3;

/** Borders at which no place begins. */
const FAINT: ReadonlySet<Border> = new Set<Border>(['of', 'blank', 'at']);

/** Borders behind which a blurb may stand. */
const BEFORE_BLURB: ReadonlySet<Border> = new Set<Border>(['bar', 'dash', 'bracket', 'colon', 'comma', 'mark']);

/** A role with at least this need belongs to every entry of its section. */
const NEEDED = 0.15;

/** How much clearer another order must be in one entry to be read against the section's layout. */
const FLIP = 1.3;
/** The same where only the other order finds all names that the section needs. */
const FLIP_WHOLE = 0.5;

/** Whether a reading names all that an entry of the section needs. */
function isWhole(split: Split, { traits, header }: Sheet): boolean {
  const named = new Set(groupsOf(split).map(({ role }) => role));
  return [...traits.values()].every(({ name, need }) => need < NEEDED || named.has(name) || (header.grouped === true && WITH.has(name)));
}

interface Sheet {
  readonly header: Header;
  readonly tokens: readonly Token[];
  readonly traits: ReadonlyMap<string, RoleTrait>;
  /** Memo of a role's points for each first and last token. */
  readonly memo: ReadonlyMap<string, number[]>;
  readonly strips: readonly Strip[];
  /** Index of the first token of each strip. */
  readonly starts: readonly number[];
  readonly blurbs: boolean;
  readonly together: readonly string[];
  readonly whole: boolean;
}

/** The best way to read the first tokens, as a chain from its last group to the first. */
interface Split {
  readonly points: number;
  readonly last: Group | undefined;
  readonly before: Split | undefined;
}

interface Group {
  readonly role: string;
  readonly first: number;
  readonly last: number;
}

/** What passing from one role to another at a border gains, by `role>role/border`. */
type Habit = ReadonlyMap<string, number>;
const NO_HABIT: Habit = new Map();

function sheetOf(header: Header, traits: Traits, words: Lexicon): Sheet {
  const strips = header.slots.map((slot) => stripOf(slot, words));
  const starts: number[] = [];
  const tokens: Token[] = [];
  for (const [slot, strip] of strips.entries()) {
    starts.push(tokens.length);
    for (const token of strip.tokens) if (tokens.length < MAX_TOKENS) tokens.push({ ...token, slot });
  }
  const roles = [...traits.roles, ...ASIDES];
  return {
    header,
    tokens,
    traits: new Map(roles.map((role) => [role.name, role])),
    memo: new Map(roles.map((role) => [role.name, []])),
    blurbs: traits.blurbs === true,
    strips,
    starts,
    together: traits.together ?? [],
    whole: traits.whole === true,
  };
}

const MAX_TOKENS = 12;

/** The best way to give the tokens, in groups from left to right, the roles of an order; roles may be left out, places may stand anywhere. */
function bestSplit(sheet: Sheet, order: readonly string[], habit: Habit): Split {
  const count = sheet.tokens.length;
  // best[i]: how the first i tokens are read by the roles so far
  let best: (Split | undefined)[] = Array.from({ length: count + 1 }, (_, i) => (i === 0 ? NOTHING : undefined));
  addAsides(sheet, best, habit, LEFT_BETWEEN);
  for (const [index, role] of order.entries()) {
    const need = sheet.header.grouped && WITH.has(role) ? 0 : (sheet.traits.get(role)?.need ?? 0);
    const next = best.map((split) => split && { points: split.points - need, last: split.last, before: split.before });
    for (let from = 0; from < count; from++) addGroups(sheet, role, from, best, next, habit);
    addAsides(sheet, next, habit, index === order.length - 1 ? LEFT_BEHIND : LEFT_BETWEEN);
    best = next;
  }
  return count === 0 ? NOTHING : (best[count] as Split);
}

const NOTHING: Split = { points: 0, last: undefined, before: undefined };

/** Reads what starts at a token as one role, for each end that it may have. */
function addGroups(sheet: Sheet, role: string, from: number, best: readonly (Split | undefined)[], next: (Split | undefined)[], habit: Habit): void {
  const before = best[from];
  const token = sheet.tokens[from];
  if (!before || !token) return;
  const border = from > 0 ? borderPoints(sheet, token, habit, role, before.last?.role) : 0;
  const beside = token.border !== 'line' && before.last !== undefined && isClearlyOneOf(sheet, before.last);
  const faint = sheet.whole && from > 0 && (WITHIN.has(token.border) || token.border === 'at');
  for (let to = from; sheet.tokens[to]?.slot === token.slot; to++) {
    if (faint && groupPoints(sheet, role, from, to) <= CLEARLY) continue;
    const together = beside && isClearlyOneOf(sheet, { role, first: from, last: to }) ? TOGETHER : 0;
    const own = groupPoints(sheet, role, from, to);
    const worth = own > NO_PLACE && own < BEHIND_FORM && role === 'place' && token.border === 'comma' && followsForm(sheet, before.last) ? BEHIND_FORM : own;
    const points = before.points + worth + border + together;
    if (points > (next[to + 1]?.points ?? Number.NEGATIVE_INFINITY)) next[to + 1] = { points, last: { role, first: from, last: to }, before };
  }
}

/** What a name is worth as a place that stands behind the legal form of an employer: `Halny Sp. z o.o., Nowy Targ`. */
const BEHIND_FORM = -0.3;

function followsForm(sheet: Sheet, before: Group | undefined): boolean {
  if (!before || !WITH.has(before.role)) return false;
  const { slot } = sheet.tokens[before.first] as Token;
  const start = sheet.starts[slot] ?? 0;
  return endsInForm(sheet.strips[slot]?.spanned(before.first - start, before.last - start)?.text ?? '');
}

/** Whether a group clearly is one of two roles that stand together. */
function isClearlyOneOf(sheet: Sheet, { role, first, last }: Group): boolean {
  return sheet.together.includes(role) && groupPoints(sheet, role, first, last) > CLEARLY;
}

/** What two roles gain on one line that authors write side by side. */
const TOGETHER = 0.2;

/** Reads tokens as places or blurbs, or leaves them out: that is cheap where a border sets them apart. */
function addAsides(sheet: Sheet, best: (Split | undefined)[], habit: Habit, left: Readonly<Record<Border, number>>): void {
  for (const [from, token] of sheet.tokens.entries()) {
    const before = best[from];
    if (!before) continue;
    if (!FAINT.has(token.border)) addGroups(sheet, 'place', from, best, best, habit);
    if (sheet.blurbs && from > 0 && BEFORE_BLURB.has(token.border)) addGroups(sheet, 'blurb', from, best, best, habit);
    const points = before.points - (before.last ? left : LEFT_BETWEEN)[token.border];
    if (points > (best[from + 1]?.points ?? Number.NEGATIVE_INFINITY)) best[from + 1] = { points, last: before.last, before: before.before };
  }
}

/** The groups of a split from left to right. */
function groupsOf(split: Split): Group[] {
  const groups: Group[] = [];
  for (let at: Split | undefined = split; at?.last; at = at.before) groups.unshift(at.last);
  return groups;
}

/** What it costs to leave out a token that stands behind the last name, by the border before it. */
const LEFT_BEHIND: Readonly<Record<Border, number>> = {
  line: 0.9,
  column: 0.4,
  bar: 0.4,
  dash: 0.4,
  at: 0.9,
  bracket: 0.5,
  mark: 0.4,
  colon: 0.4,
  comma: 0.75,
  in: 0.9,
  of: 0.9,
  blank: 0.9,
};
/** The same before a name. */
const LEFT_BETWEEN: Readonly<Record<Border, number>> = Object.fromEntries(Object.keys(LEFT_BEHIND).map((border) => [border, 1.5])) as Record<Border, number>;

/** What it costs to take a border into a name. */
const JOIN: Readonly<Record<Border, number>> = {
  line: 3,
  column: 1.5,
  bar: 0.55,
  dash: 0.35,
  at: 0.3,
  bracket: 0.05,
  mark: 0.2,
  colon: 0.3,
  comma: 0.1,
  in: 0.05,
  of: 0,
  blank: 0,
};
/** What it gains to cut at a border. */
const CUT: Readonly<Record<Border, number>> = {
  line: 0.3,
  column: 0.3,
  bar: 0.2,
  dash: 0.1,
  at: 0.25,
  bracket: -0.55,
  mark: 0.15,
  colon: -0.05,
  comma: -0.1,
  in: -0.1,
  of: -0.6,
  blank: -0.2,
};

function groupPoints(sheet: Sheet, role: string, first: number, last: number): number {
  const memo = sheet.memo.get(role) ?? [];
  const at = first * sheet.tokens.length + last;
  memo[at] ??= judge(sheet, role, first, last);
  return memo[at];
}

function judge(sheet: Sheet, role: string, first: number, last: number): number {
  const { slot } = sheet.tokens[first] as Token;
  const start = sheet.starts[slot] ?? 0;
  const score = sheet.traits.get(role)?.score ?? none;
  let points = sheet.strips[slot]?.score(score, first - start, last - start) ?? Number.NEGATIVE_INFINITY;
  const lines = sheet.header.slots.length > 1 ? 0.5 : 1; // several lines: each is rather one name
  for (let i = first + 1; i <= last; i++) points -= lines * JOIN[(sheet.tokens[i] as Token).border];
  if (sheet.traits.get(role)?.linked && sheet.tokens.slice(first, last + 1).some((token) => token.linked)) points += 0.3;
  if (sheet.header.grouped && WITH.has(role)) points -= NAMED_ABOVE;
  if (sheet.header.grouped && role === 'place' && points < 0 && points >= UNKNOWN_PLACE) points = 0;
  return points;
}

/** What speaks against a second employer below the one that stands above several roles: a town by itself is no other. */
const NAMED_ABOVE = 0.6;

const none = (): number => 0;

/** Names of those with whom, not as what. */
const WITH: ReadonlySet<string> = new Set(['who', 'institution']);

function borderPoints(sheet: Sheet, token: Token, habit: Habit, role: string, before: string | undefined): number {
  return (
    CUT[token.border] +
    (habit === NO_HABIT ? 0 : (habit.get(passage(before, role, token.border)) ?? 0)) -
    (before !== undefined && isWeak(token.border, before, sheet) ? (HELD[before] ?? 0) : 0)
  );
}

function isWeak(border: Border, before: string, { traits }: Sheet): boolean {
  return border === 'colon' ? traits.get(before)?.colons === true : WEAK.has(border) && !(before === 'name' && border === 'comma');
}

/** How firmly names of a kind hold together: schools have their town behind a comma, titles of works have anything, and no name begins with a place. */
const HELD: Readonly<Record<string, number>> = { institution: 1.1, department: 0.8, title: 0.6, name: 0.6, place: 1 };

/** Borders that names of organisations have inside: "University of Texas at Austin", "University of California, Berkeley". */
const WEAK: ReadonlySet<Border> = new Set<Border>(['comma', 'at', 'in', 'of', 'blank']);

/** The borders at which most headers of the section cut off each role. */
function habitOf(sheets: readonly Sheet[], splits: readonly Split[]): Habit {
  const counts = new Map<string, number>();
  const tails: string[] = [];
  let cuts = 0;
  for (const [j, split] of splits.entries()) {
    const tail = openTail(sheets[j] as Sheet, split);
    if (tail) tails.push(tail);
    for (let at = split; at.last && at.before; at = at.before) {
      const border = sheets[j]?.tokens[at.last.first]?.border;
      if (at.last.first === 0 || !border) continue;
      const key = passage(at.before.last?.role, at.last.role, border);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      cuts++;
    }
  }
  if (cuts < 2) return NO_HABIT;
  const chance = tails.length === 1 && sheets.length < 3; // one of two is no habit
  if (!chance) for (const tail of tails) counts.set(tail, (counts.get(tail) ?? 0) + 1);
  return new Map([...counts].map(([key, count]) => [key, ((key.includes('>place/') ? PLACE_HABIT : HABIT) * count) / splits.length]));
}

/** `Acme, Gent`: a name behind a comma, that would be a place if most employers of the section had one there. */
function openTail(sheet: Sheet, split: Split): string | undefined {
  const group = groupsOf(split).find(({ role, first, last }) => WITH.has(role) && last > first && sheet.tokens[last]?.border === 'comma');
  if (!group || groupPoints(sheet, 'place', group.last, group.last) <= NO_PLACE) return undefined;
  return passage(group.role, 'place', 'comma');
}

function passage(before: string | undefined, role: string, border: Border): string {
  return `${before ?? ''}>${role}/${border}`;
}

/** What a border gains when every header of the section is cut there. */
const HABIT = 0.4;
/** The same for places: an author who gives the town of one employer gives those of all. */
const PLACE_HABIT = 1.6;

function readingOf(sheet: Sheet, split: Split): Reading {
  const parts: Partial<Record<string, Quote>> = {};
  const places: Quote[] = [];
  for (const { role, first, last } of joinedPlaces(groupsOf(split), sheet)) {
    const { slot } = sheet.tokens[first] as Token;
    const start = sheet.starts[slot] ?? 0;
    const quote = sheet.strips[slot]?.spanned(first - start, last - start);
    if (role === 'place') places.push(...(quote ? [quote] : []));
    else if (quote) parts[role] = quote;
  }
  const { blurb, ...named } = parts;
  return { parts: named, places, ...(blurb ? { blurb } : {}), certainty: Math.max(0.5, Math.min(0.96, 0.7 + split.points * 0.12)) };
}

/** `Kaunas, Lithuania (hybrid)`, `Remote · Vilnius`: a place and a mode of work side by side are one place, as written. */
function joinedPlaces(groups: readonly Group[], { tokens }: Sheet): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const { slot, border } = tokens[group.first] as Token;
    const beside = before?.role === 'place' && group.role === 'place' && before.last + 1 === group.first && border !== 'line' && border !== 'column';
    if (beside && tokens[before.first]?.slot === slot) joined[joined.length - 1] = { ...before, last: group.last };
    else joined.push(group);
  }
  return joined;
}

/** How much a part of a header looks like a place: a country, a state or a mode of work say so, a known town a little. */
function placeWorth(text: string, words: Lexicon): number {
  const score = placeScore(text, words);
  if (score >= 0.8) return 0.9;
  const parts = text.split(/,\s|\s?[(（)）]/u).filter(Boolean);
  const [first = ''] = parts;
  if (!parts.every((part) => isPlaceName(part) || words.workModes.has(part)) || words.occupations.occursIn(text) || organisationScore(text, words) > 0)
    return NO_PLACE;
  if (isTown(first, words)) return parts.length > 1 ? 0.8 : 0.6;
  if (parts.length === 1 && isTown(first.slice(0, first.indexOf(' ')), words)) return QUARTER;
  return /^(?:\p{Lu}[\p{L}-]*\p{Ll}|\p{Lo}{2,4})$/u.test(first) ? UNKNOWN_TOWN : UNKNOWN_PLACE;
}

/** A text that can be no place. */
const NO_PLACE = -4;
/** A known town with more words behind it, as quarters have: `Paris La Défense`. */
const QUARTER = -0.2;
/** A name, or a word by itself, that only the habit of the section can make a place. */
const UNKNOWN_PLACE = -1.2;
const UNKNOWN_TOWN = -0.6;

/** A phrase of mostly small letters behind a name: `Acme – maker of bells`, `Acme · Regional bell museum`, `Engineer (mobile apps)`. */
function blurbWorth(text: string, words: Lexicon): number {
  const spaced = text.replace(/_/gu, ' ').trim();
  const says = (BLURB.test(spaced) || isSentence(spaced)) && placeScore(text, words) === 0;
  return says && ![words.occupations, words.employment, words.seniority].some((list) => list.occursIn(text)) ? 0.6 : -4;
}

/** `Acme · Acme makes bells for towers.` */
function isSentence(text: string): boolean {
  const parts = text.endsWith('.') ? text.split(' ') : [];
  return parts.length >= 4 && parts.filter((word) => /^\p{Ll}/u.test(word)).length > parts.length / 2;
}

const BLURB = /^\p{Ll}[^\s\p{Lu}]*(?:\s\S+){3,9}$|^\p{Ll}[^\s\p{Lu}]*(?:\s[^\s\p{Lu}]+){1,2}$|^\p{Lu}[\p{Ll}-]+(?:\s\p{Lu}{2,5})?(?:\s[^\s\p{Lu}]+){2,8}$/u;
