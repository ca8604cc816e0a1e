import { NO_PLACE } from './asides.js';
import { BORDERS, type BorderTraits, LEFT_BETWEEN } from './borders.js';
import { type Habit, NO_HABIT, NOBODY, passage } from './habit.js';
import { MOST_ROLES } from './plan.js';
import { CLEARLY, type Group, groupPoints, isClearlyOneOf, isNamedByForm, MAX_TOKENS, type Sheet, type Split, TELLING } from './sheet.js';

/** The best way to give the tokens, in groups from left to right, the roles of an order; roles may be left out, places may stand anywhere. */
export function bestSplit(sheet: Sheet, order: readonly number[], habit: Habit): Split {
  const count = sheet.tokens.length;
  if (count === 0) return NOTHING;
  points.fill(Number.NEGATIVE_INFINITY, 0, (order.length + 1) * WIDTH);
  points[0] = 0;
  lastRole[0] = NOBODY;
  addAsides(sheet, 0, habit, false);
  for (const [index, role] of order.entries()) {
    const [stage, next] = [index * WIDTH, (index + 1) * WIDTH];
    const { isWith, need } = sheet.plan.roles[role] as Sheet['plan']['roles'][number];
    const lost = sheet.header.grouped && isWith ? 0 : need;
    for (let at = 0; at <= count; at++) keep(next + at, (points[stage + at] as number) - lost, stage + at);
    for (let from = 0; from < count; from++) addGroups(sheet, role, from, stage, next, habit);
    addAsides(sheet, next, habit, index === order.length - 1);
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
  const border = sheet.borders[from];
  if (before === Number.NEGATIVE_INFINITY || !token || !border) return;
  const { place } = sheet.plan;
  const [roleBefore, firstBefore, lastBefore] = [lastRole[cell] as number, lastFirst[cell] as number, lastLast[cell] as number];
  const gained = from > 0 ? borderPoints(sheet, border, habit, role, roleBefore) : 0;
  const beside = border !== BORDERS.line && roleBefore !== NOBODY && isClearlyOneOf(sheet, roleBefore, firstBefore, lastBefore);
  const faint = sheet.plan.whole && from > 0 && (border.isWithin || border === BORDERS.at);
  const behindComma = role === place && border === BORDERS.comma && roleBefore !== NOBODY;
  for (let to = from; sheet.tokens[to]?.slot === token.slot; to++) {
    const own = groupPoints(sheet, role, from, to);
    if (faint && own <= CLEARLY) continue;
    const together = beside && isClearlyOneOf(sheet, role, from, to) ? TOGETHER : 0;
    const unlikely = behindComma && own > NO_PLACE && own < BEHIND_FORM;
    const freed = behindComma && to > from && own >= TELLING ? (sheet.plan.roles[roleBefore]?.held ?? 0) : 0;
    const worth = before + freed + (unlikely && isNamedByForm(sheet, roleBefore, firstBefore, lastBefore) ? BEHIND_FORM : own) + gained + together;
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

/** Reads tokens as places or blurbs, or leaves them out: that is cheap where a border sets them apart and the last name stands before them. */
function addAsides(sheet: Sheet, row: number, habit: Habit, isLast: boolean): void {
  const { place, blurb, blurbs } = sheet.plan;
  for (let from = 0; from < sheet.tokens.length; from++) {
    const cell = row + from;
    if (points[cell] === Number.NEGATIVE_INFINITY) continue;
    const border = sheet.borders[from] as BorderTraits;
    if (border.beforePlace) addGroups(sheet, place, from, row, row, habit);
    const mayTell = border.beforeBlurb || (border === BORDERS.line && lastRole[cell] === place);
    if (blurbs && from > 0 && mayTell) addGroups(sheet, blurb, from, row, row, habit);
    const worth = (points[cell] as number) - (isLast && lastRole[cell] !== NOBODY ? border.leave : LEFT_BETWEEN);
    if (worth > (points[cell + 1] as number)) keep(cell + 1, worth, cell);
    if (border === BORDERS.line) leaveLine(sheet, row, from, worth);
  }
}

/** A line of several tokens that names nobody is left out as one. */
function leaveLine({ tokens }: Sheet, row: number, from: number, worth: number): void {
  let to = from + 1;
  while (tokens[to]?.slot === tokens[from]?.slot) to++;
  if (to > from + 1 && worth > (points[row + to] as number)) keep(row + to, worth, row + from);
}

function borderPoints(sheet: Sheet, border: BorderTraits, habit: Habit, role: number, before: number): number {
  const usual = habit === NO_HABIT ? 0 : (habit.get(passage(before, role, border)) ?? 0);
  return border.cut + usual - (before !== NOBODY && isWeak(border, before, sheet) ? (sheet.plan.roles[before]?.held ?? 0) : 0);
}

function isWeak(border: BorderTraits, before: number, { plan }: Sheet): boolean {
  const { name, colons } = plan.roles[before] as Sheet['plan']['roles'][number];
  return border === BORDERS.colon ? colons : border.isWeak && !(name === 'name' && border === BORDERS.comma);
}
