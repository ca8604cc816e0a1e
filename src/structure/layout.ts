import { type Quote, slice } from '../document/index.js';
import { organisationScore } from '../fields/role.js';
import type { Lexicon } from '../lexicon/index.js';
import { habitOf, NO_HABIT } from './layout/habit.js';
import { type Order, planOf } from './layout/plan.js';
import { type Group, isClear, type Sheet, type Split, sheetOf, spannedBy } from './layout/sheet.js';
import { bestSplit } from './layout/split.js';
import type { Reading, RoleTrait, Traits } from './layout/traits.js';
import type { Header } from './slot.js';
import type { Token } from './tokens.js';

export type { Reading, Traits } from './layout/traits.js';

/**
 * Reads the headers of a section by the one layout that explains all of them best: an author repeats one order of
 * roles and one way to separate them, so a header that is clear decides those that are not.
 */
export function readLayout(headers: readonly Header[], traits: Traits, words: Lexicon): Reading[] {
  const plan = planOf(traits);
  const sheets = headers.map((header) => sheetOf(header, plan, words));
  const readings = new Map<Order, readonly Split[]>();
  let best: { order: Order; total: number; splits: readonly Split[] } | undefined;
  for (const order of plan.orders) {
    const splits = sheets.map((sheet) => bestSplit(sheet, order.roles, NO_HABIT));
    readings.set(order, splits);
    const total = order.usual + splits.reduce((sum, { points }) => sum + Math.max(-2, Math.min(3, points)), 0);
    if (!best || total > best.total) best = { order, total, splits };
  }
  if (!best) return sheets.map((sheet) => readingOf(sheet, { points: 0, groups: [] }, words));
  const { order, splits } = best;
  const habit = habitOf(sheets, splits);
  const named = sheets.map((sheet, j) => {
    const read = (by: Order): Split => (habit === NO_HABIT ? readings.get(by)?.[j] : undefined) ?? bestSplit(sheet, by.roles, habit);
    const usual = read(order);
    let split = usual;
    for (const other of plan.orders) {
      if (other === order) continue;
      const rival = read(other);
      const least = usual.points + (isWhole(rival, sheet) && !isWhole(usual, sheet) ? FLIP_WHOLE : FLIP);
      if (rival.points > Math.max(least, split.points)) split = rival;
    }
    return readingOf(sheet, split, words);
  });
  return plan.blurbs ? withSmallNames(named, headers) : named;
}

/** `Baker, copper kettle`: where the other headers name somebody, a word or two in small letters that would say what an unnamed employer does are its name. */
function withSmallNames(readings: readonly Reading[], headers: readonly Header[]): Reading[] {
  const whole = readings.filter(({ parts }) => parts.who && parts.what).length;
  return readings.map((reading, at) => {
    const { parts, blurb } = reading;
    if (!blurb || parts.who || !parts.what || headers[at]?.grouped || blurb.text.split(' ').length > MOST_IN_NAME || whole * 2 < readings.length)
      return reading;
    return { ...reading, parts: { ...parts, who: blurb }, blurb: undefined };
  });
}

const MOST_IN_NAME = 2;

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
    blurb: undefined,
    certainty: LINES,
  }));
}

/** How clearly names are told by the order of their lines. */
const LINES = 0.8;

function linesPoints(slots: Header['slots'], order: readonly string[], scores: ReadonlyMap<string, RoleTrait['score']>, words: Lexicon): number {
  return slots.length < order.length ? 0 : order.reduce((sum, role, at) => sum + (scores.get(role)?.(slots[at]?.quote.text ?? '', words) ?? 0), 0);
}

/** Which of the roles that an entry needs its header does not clearly name; the header above several entries names with whom they were. */
export function missingRoles(header: Header, traits: Traits, words: Lexicon): string[] {
  const plan = planOf(traits);
  const sheet = sheetOf(header, plan, words);
  let groups: readonly Group[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const { roles, usual } of plan.orders) {
    const split = bestSplit(sheet, roles, NO_HABIT);
    if (split.points + usual > most) [groups, most] = [split.groups, split.points + usual];
  }
  const named = new Set(groups.filter((group) => isClear(sheet, group)).map(({ role }) => role));
  return plan.roles.filter(({ isNeeded, isWith }, role) => isNeeded && !named.has(role) && !(header.grouped === true && isWith)).map(({ name }) => name);
}

/** How much clearer another order must be in one entry to be read against the section's layout. */
const FLIP = 1.3;
/** The same where only the other order finds all names that the section needs. */
const FLIP_WHOLE = 0.5;

/** Whether a reading names all that an entry of the section needs. */
function isWhole({ groups }: Split, { plan, header }: Sheet): boolean {
  return plan.roles.every(({ isNeeded, isWith }, role) => !isNeeded || groups.some((group) => group.role === role) || (header.grouped === true && isWith));
}

function readingOf(sheet: Sheet, { groups, points }: Split, words: Lexicon): Reading {
  const parts: Partial<Record<string, Quote>> = {};
  const places: Quote[] = [];
  for (const { role, first, last } of joinedPlaces(withRest(groups, sheet), sheet)) {
    const quote = spannedBy(sheet, first, last);
    if (quote && role === sheet.plan.place) places.push(quote);
    else if (quote) parts[sheet.plan.roles[role]?.name ?? ''] = quote;
  }
  const parted = sheet.plan.blurbs && !parts.blurb && parts.who ? tradeBehind(parts.who, words) : undefined;
  const { blurb = tradeBetween(groups, sheet), ...named } = { ...parts, ...parted };
  return { parts: named, places, blurb, certainty: Math.max(0.5, Math.min(0.96, 0.7 + points * 0.12)) };
}

/** `Acme` over `Clerk - Stock Control`, `Baker (Night) Assistant`: where the employer has another line, what nobody else claims behind a title goes on with it. */
function withRest(groups: readonly Group[], sheet: Sheet): readonly Group[] {
  const { plan, tokens, header } = sheet;
  const title = groups.find(({ role }) => plan.roles[role]?.name === 'what');
  const employer = groups.find(({ role }) => plan.roles[role]?.isWith);
  if (!title || (employer === undefined ? !header.grouped : tokens[employer.first]?.slot === tokens[title.first]?.slot)) return groups;
  let { last } = title;
  const isFree = (at: number): boolean => tokens[at]?.slot === tokens[title.first]?.slot && groups.every(({ first, last: end }) => at < first || at > end);
  while (isFree(last + 1)) last++;
  return last > title.last && spannedBy(sheet, title.first, last) ? groups.map((group) => (group === title ? { ...title, last } : group)) : groups;
}

/** `ООО "Колос"` / `Торговля, склад` / `Бухгалтер`: a line that names nobody between an employer and a title says what the employer does. */
function tradeBetween(groups: readonly Group[], { plan, tokens, header }: Sheet): Quote | undefined {
  const slots = groups.map(({ first }) => tokens[first]?.slot ?? 0);
  const who = groups.findIndex(({ role }) => plan.roles[role]?.isWith);
  const what = groups.findIndex(({ role }) => plan.roles[role]?.name === 'what');
  if (!plan.blurbs || who < 0 || what < who) return undefined;
  const between = header.slots.slice(0, slots[what]).filter((_, slot) => slot > (slots[who] as number) && !slots.includes(slot));
  return between.length === 1 ? between[0]?.quote : undefined;
}

/** `Acme GmbH · Flour, Bread`, `Acme · Baked goods`, `Acme · Acme bakes for towns`: behind a dot or a bar, what an employer does is no part of its name. */
function tradeBehind(who: Quote, words: Lexicon): { who: Quote; blurb: Quote } | undefined {
  const at = who.text.search(/\s[·|]\s/u);
  if (at < 0) return undefined;
  const [name, trade] = [slice(who, 0, at), slice(who, at + 3)];
  return TRADE.test(trade.text) || trade.text.startsWith(`${name.text} `) || organisationScore(name.text, words) >= 1 ? { who: name, blurb: trade } : undefined;
}

const TRADE = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){1,8}$/u;

/** `Kaunas, Lithuania (hybrid)`, `Remote · Vilnius`: a place and a mode of work side by side are one place, as written. */
function joinedPlaces(groups: readonly Group[], { tokens, plan: { place } }: Sheet): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const { slot, border } = tokens[group.first] as Token;
    const beside = before?.role === place && group.role === place && before.last + 1 === group.first && border !== 'line' && border !== 'column';
    if (beside && tokens[before.first]?.slot === slot) joined[joined.length - 1] = { ...before, last: group.last };
    else joined.push(group);
  }
  return joined;
}
