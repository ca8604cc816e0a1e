import type { Quote } from '../document/index.js';
import type { Lexicon } from '../lexicon/index.js';
import type { Header } from './slot.js';
import { type Border, spanning, type Token, tokenize } from './tokens.js';

/** What the parts of a header mean, by the roles of one kind of section (`position`, `employer`, `degree` …). */
export interface Reading {
  readonly parts: Readonly<Partial<Record<string, Quote>>>;
  /** How clearly the words speak for this reading, 0–1. */
  readonly certainty: number;
}

/** What tells the roles of one kind of section apart. */
export interface Traits {
  readonly roles: readonly RoleTrait[];
  /** Orders in which authors write the roles, with how usual each is. */
  readonly orders: readonly (readonly [readonly string[], number])[];
}

interface RoleTrait {
  readonly name: string;
  /** How much a text looks like this role; 0 where nothing speaks for it, negative where something speaks against. */
  readonly score: (text: string, words: Lexicon) => number;
  /** What is lost when an entry has a header but not this role. */
  readonly need: number;
}

/**
 * Reads the headers of a section by the one layout that explains all of them best: an author repeats one order of
 * roles and one way to separate them, so a header that is clear decides those that are not.
 */
export function readLayout(headers: readonly Header[], traits: Traits, words: Lexicon): Reading[] {
  const sheets = headers.map((header) => sheetOf(header, traits, words));
  let best: { order: readonly string[]; total: number } | undefined;
  for (const [order, usual] of traits.orders) {
    const total = usual + sheets.reduce((sum, sheet) => sum + Math.max(-2, Math.min(3, bestSplit(sheet, order, NO_HABIT).points)), 0);
    if (!best || total > best.total) best = { order, total };
  }
  const order = best?.order ?? [];
  const habit = habitOf(
    sheets,
    sheets.map((sheet) => bestSplit(sheet, order, NO_HABIT)),
  );
  return sheets.map((sheet) => {
    let split = bestSplit(sheet, order, habit);
    for (const [other] of traits.orders) {
      const rival = bestSplit(sheet, other, habit);
      if (rival.points > split.points + FLIP) split = rival;
    }
    return readingOf(sheet, split);
  });
}

/** Which of the roles that an entry needs its header does not clearly name. */
export function missingRoles(header: Header, traits: Traits, words: Lexicon): string[] {
  const sheet = sheetOf(header, traits, words);
  let best: Split = { points: Number.NEGATIVE_INFINITY, groups: [] };
  for (const [order, usual] of traits.orders) {
    const split = bestSplit(sheet, order, NO_HABIT);
    if (split.points + usual > best.points) best = { ...split, points: split.points + usual };
  }
  const named = new Set(best.groups.filter((group) => isClear(sheet, group)).map(({ role }) => role));
  return traits.roles.filter(({ name, need }) => need >= NEEDED && !named.has(name)).map(({ name }) => name);
}

/** Whether a group is a name by itself: set apart by more than a small word, and with nothing that speaks against it. */
function isClear(sheet: Sheet, { role, first, last }: Group): boolean {
  return (first === 0 || !FAINT.has((sheet.tokens[first] as Token).border)) && groupPoints(sheet, role, first, last) > 0;
}

const FAINT: ReadonlySet<Border> = new Set<Border>(['of', 'blank']);

/** A role with at least this need belongs to every entry of its section. */
const NEEDED = 0.15;

/** How much clearer another order must be in one entry to be read against the section's layout. */
const FLIP = 1.3;

interface Sheet {
  readonly header: Header;
  readonly tokens: readonly Token[];
  readonly traits: ReadonlyMap<string, RoleTrait>;
  /** Memo of `role/first/last` → points. */
  readonly memo: Map<string, number>;
  readonly words: Lexicon;
}

interface Split {
  readonly points: number;
  readonly groups: readonly Group[];
}

interface Group {
  readonly role: string;
  readonly first: number;
  readonly last: number;
}

type Habit = ReadonlyMap<Border, number>;
const NO_HABIT: Habit = new Map();

function sheetOf(header: Header, traits: Traits, words: Lexicon): Sheet {
  const tokens = tokenize(header.slots, words).slice(0, MAX_TOKENS);
  return { header, tokens, traits: new Map(traits.roles.map((role) => [role.name, role])), memo: new Map(), words };
}

const MAX_TOKENS = 12;

/** The best way to give the tokens, in groups from left to right, the roles of an order; roles may be left out. */
function bestSplit(sheet: Sheet, order: readonly string[], habit: Habit): Split {
  const count = sheet.tokens.length;
  // best[r][i]: the first i tokens are read by the first r roles of the order
  let best: (Split | undefined)[] = Array.from({ length: count + 1 }, (_, i) => (i === 0 ? { points: 0, groups: [] } : undefined));
  for (const role of order) {
    const need = sheet.traits.get(role)?.need ?? 0;
    const next: (Split | undefined)[] = best.map((split) => split && { ...split, points: split.points - need });
    for (let from = 0; from < count; from++) {
      const before = best[from];
      if (!before) continue;
      for (let to = from; to < count; to++) {
        const points =
          before.points + groupPoints(sheet, role, from, to) + (from > 0 ? borderPoints(sheet.tokens[from] as Token, habit, before.groups.at(-1)?.role) : 0);
        if (points > (next[to + 1]?.points ?? Number.NEGATIVE_INFINITY)) next[to + 1] = { points, groups: [...before.groups, { role, first: from, last: to }] };
      }
    }
    best = next;
  }
  let top: Split = { points: Number.NEGATIVE_INFINITY, groups: [] };
  for (let used = 0; used <= count; used++) {
    const split = best[used];
    const points = split ? split.points - leftOver(sheet, used) : Number.NEGATIVE_INFINITY;
    if (split && points > top.points) top = { ...split, points };
  }
  return count === 0 ? { points: 0, groups: [] } : top;
}

/** Tokens behind the last role: cheap where a border sets them apart. */
function leftOver(sheet: Sheet, used: number): number {
  let cost = 0;
  for (let i = used; i < sheet.tokens.length; i++) cost += LEFT[(sheet.tokens[i] as Token).border];
  return cost;
}

const LEFT: Readonly<Record<Border, number>> = {
  line: 0.9,
  column: 0.4,
  bar: 0.4,
  dash: 0.4,
  at: 0.9,
  mark: 0.4,
  colon: 0.4,
  comma: 0.6,
  in: 0.9,
  of: 0.9,
  blank: 0.9,
};

/** What it costs to take a border into a name. */
const JOIN: Readonly<Record<Border, number>> = {
  line: 3,
  column: 1.5,
  bar: 0.55,
  dash: 0.35,
  at: 0.3,
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
  mark: 0.15,
  colon: -0.05,
  comma: -0.1,
  in: -0.1,
  of: -0.6,
  blank: -0.2,
};

function groupPoints(sheet: Sheet, role: string, first: number, last: number): number {
  const key = `${role}/${first}/${last}`;
  const known = sheet.memo.get(key);
  if (known !== undefined) return known;
  const quote = spanning(sheet.header.slots, sheet.tokens[first] as Token, sheet.tokens[last] as Token);
  let points = Number.NEGATIVE_INFINITY;
  if (quote) {
    points = sheet.traits.get(role)?.score(quote.text, sheet.words) ?? 0;
    const lines = sheet.header.slots.length > 1 ? 0.5 : 1; // several lines: each is rather one name
    for (let i = first + 1; i <= last; i++) points -= lines * JOIN[(sheet.tokens[i] as Token).border];
    if (sheet.tokens.slice(first, last + 1).some((token) => token.linked) && LINKED.has(role)) points += 0.3;
  }
  sheet.memo.set(key, points);
  return points;
}

/** Names that authors link: those with whom, not as what. */
const LINKED: ReadonlySet<string> = new Set(['who', 'institution']);

function borderPoints(token: Token, habit: Habit, before: string | undefined): number {
  return (
    CUT[token.border] +
    (habit.get(token.border) ?? 0) -
    (before !== undefined && WEAK.has(token.border) && !(before === 'name' && token.border === 'comma') ? (HELD[before] ?? 0) : 0)
  );
}

/** How firmly names of a kind hold together: schools have their town behind a comma, titles of works have anything. */
const HELD: Readonly<Record<string, number>> = { institution: 0.8, title: 0.6, name: 0.6 };

/** Borders that names of organisations have inside: "University of Texas at Austin", "University of California, Berkeley". */
const WEAK: ReadonlySet<Border> = new Set<Border>(['comma', 'at', 'in', 'of', 'blank']);

/** The borders at which most headers of the section are cut. */
function habitOf(sheets: readonly Sheet[], splits: readonly Split[]): Habit {
  const counts = new Map<Border, number>();
  let total = 0;
  for (const [j, { groups }] of splits.entries()) {
    for (const group of groups.slice(1)) {
      const border = sheets[j]?.tokens[group.first]?.border;
      if (!border) continue;
      counts.set(border, (counts.get(border) ?? 0) + 1);
      total++;
    }
  }
  if (total < 2) return NO_HABIT;
  return new Map([...counts].map(([border, count]) => [border, (HABIT * count) / total]));
}

/** What a border gains when every header of the section is cut there. */
const HABIT = 0.4;

function readingOf(sheet: Sheet, split: Split): Reading {
  const parts: Partial<Record<string, Quote>> = {};
  for (const { role, first, last } of split.groups) {
    const quote = spanning(sheet.header.slots, sheet.tokens[first] as Token, sheet.tokens[last] as Token);
    if (quote) parts[role] = quote;
  }
  return { parts, certainty: Math.max(0.5, Math.min(0.96, 0.7 + split.points * 0.12)) };
}
