import type { Border, Token } from '../tokens.js';
import { NO_PLACE } from './asides.js';
import { type Habit, NO_HABIT, NOBODY, passage } from './habit.js';
import { MOST_ROLES } from './plan.js';
import { CLEARLY, type Group, groupPoints, isClearlyOneOf, isNamedByForm, MAX_TOKENS, type Sheet, type Split, WITHIN } from './sheet.js';

/** The best way to give the tokens, in groups from left to right, the roles of an order; roles may be left out, places may stand anywhere. */
export function bestSplit(sheet: Sheet, order: readonly number[], habit: Habit): Split {
  const count = sheet.tokens.length;
  if (count === 0) return NOTHING;
  points.fill(Number.NEGATIVE_INFINITY, 0, (order.length + 1) * WIDTH);
  points[0] = 0;
  lastRole[0] = NOBODY;
  addAsides(sheet, 0, habit, LEFT_BETWEEN);
  for (const [index, role] of order.entries()) {
    const [stage, next] = [index * WIDTH, (index + 1) * WIDTH];
    const { isWith, need } = sheet.plan.roles[role] as Sheet['plan']['roles'][number];
    const lost = sheet.header.grouped && isWith ? 0 : need;
    for (let at = 0; at <= count; at++) keep(next + at, (points[stage + at] as number) - lost, stage + at);
    for (let from = 0; from < count; from++) addGroups(sheet, role, from, stage, next, habit);
    addAsides(sheet, next, habit, index === order.length - 1 ? LEFT_BEHIND : LEFT_BETWEEN);
  }
  const end = order.length * WIDTH + count;
  return { points: points[end] as number, groups: groupsBefore(end) };
}

const NOTHING: Split = { points: 0, groups: [] };

/*
 * The best reading of the first tokens by the roles so far, one row of cells for each role that is done: what it is worth, its last group,
 * and the cell that this group followed. There is one table, since nothing is dearer than making a new one for each header and order.
 */
const WIDTH = MAX_TOKENS + 1;
const points = new Float64Array(WIDTH * MOST_ROLES);
const lastRole = new Int8Array(WIDTH * MOST_ROLES);
const lastFirst = new Int8Array(WIDTH * MOST_ROLES);
const lastLast = new Int8Array(WIDTH * MOST_ROLES);
const followed = new Int16Array(WIDTH * MOST_ROLES);

/** Gives a cell the groups of another. */
function keep(cell: number, worth: number, from: number): void {
  points[cell] = worth;
  lastRole[cell] = lastRole[from] as number;
  lastFirst[cell] = lastFirst[from] as number;
  lastLast[cell] = lastLast[from] as number;
  followed[cell] = followed[from] as number;
}

function groupsBefore(end: number): Group[] {
  const groups: Group[] = [];
  for (let cell = end; lastRole[cell] !== NOBODY; cell = followed[cell] as number)
    groups.unshift({ role: lastRole[cell] as number, first: lastFirst[cell] as number, last: lastLast[cell] as number });
  return groups;
}

/** Reads what starts at a token as one role, for each end that it may have: from the cells of one row into those of the same or another. */
function addGroups(sheet: Sheet, role: number, from: number, stage: number, next: number, habit: Habit): void {
  const cell = stage + from;
  const before = points[cell] as number;
  const token = sheet.tokens[from];
  if (before === Number.NEGATIVE_INFINITY || !token) return;
  const { place } = sheet.plan;
  const [roleBefore, firstBefore, lastBefore] = [lastRole[cell] as number, lastFirst[cell] as number, lastLast[cell] as number];
  const border = from > 0 ? borderPoints(sheet, token.border, habit, role, roleBefore) : 0;
  const beside = token.border !== 'line' && roleBefore !== NOBODY && isClearlyOneOf(sheet, roleBefore, firstBefore, lastBefore);
  const faint = sheet.plan.traits.whole === true && from > 0 && (WITHIN.has(token.border) || token.border === 'at');
  const behindComma = role === place && token.border === 'comma' && roleBefore !== NOBODY;
  for (let to = from; sheet.tokens[to]?.slot === token.slot; to++) {
    const own = groupPoints(sheet, role, from, to);
    if (faint && own <= CLEARLY) continue;
    const together = beside && isClearlyOneOf(sheet, role, from, to) ? TOGETHER : 0;
    const unlikely = behindComma && own > NO_PLACE && own < BEHIND_FORM;
    const worth = before + (unlikely && isNamedByForm(sheet, roleBefore, firstBefore, lastBefore) ? BEHIND_FORM : own) + border + together;
    const target = next + to + 1;
    if (worth <= (points[target] as number)) continue;
    points[target] = worth;
    lastRole[target] = role;
    lastFirst[target] = from;
    lastLast[target] = to;
    followed[target] = cell;
  }
}

/** What a name is worth as a place that stands behind the legal form of an employer: `Halny Sp. z o.o., Nowy Targ`. */
const BEHIND_FORM = -0.3;

/** What two roles gain on one line that authors write side by side. */
const TOGETHER = 0.2;

/** Reads tokens as places or blurbs, or leaves them out: that is cheap where a border sets them apart. */
function addAsides(sheet: Sheet, row: number, habit: Habit, left: Readonly<Record<Border, number>>): void {
  const { place, blurb, traits } = sheet.plan;
  for (let from = 0; from < sheet.tokens.length; from++) {
    const cell = row + from;
    if (points[cell] === Number.NEGATIVE_INFINITY) continue;
    const { border } = sheet.tokens[from] as Token;
    if (!FAINT.has(border)) addGroups(sheet, place, from, row, row, habit);
    if (traits.blurbs && from > 0 && BEFORE_BLURB.has(border)) addGroups(sheet, blurb, from, row, row, habit);
    const worth = (points[cell] as number) - (lastRole[cell] === NOBODY ? LEFT_BETWEEN : left)[border];
    if (worth > (points[cell + 1] as number)) keep(cell + 1, worth, cell);
  }
}

/** Borders at which no place begins. */
const FAINT: ReadonlySet<Border> = new Set<Border>(['of', 'blank', 'at']);

/** Borders behind which a blurb may stand. */
const BEFORE_BLURB: ReadonlySet<Border> = new Set<Border>(['bar', 'dash', 'bracket', 'colon', 'comma', 'mark']);

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

function borderPoints(sheet: Sheet, border: Border, habit: Habit, role: number, before: number): number {
  const usual = habit === NO_HABIT ? 0 : (habit.get(passage(before, role, border)) ?? 0);
  return CUT[border] + usual - (before !== NOBODY && isWeak(border, before, sheet) ? (sheet.plan.roles[before]?.held ?? 0) : 0);
}

function isWeak(border: Border, before: number, { plan }: Sheet): boolean {
  const { name, colons } = plan.roles[before] as Sheet['plan']['roles'][number];
  return border === 'colon' ? colons === true : WEAK.has(border) && !(name === 'name' && border === 'comma');
}

/** Borders that names of organisations have inside: "University of Texas at Austin", "University of California, Berkeley". */
const WEAK: ReadonlySet<Border> = new Set<Border>(['comma', 'at', 'in', 'of', 'blank']);
