import { NO_PLACE } from './asides.js';
import { BORDER_COUNT, BORDERS, type BorderTraits } from './borders.js';
import { MOST_ROLES } from './plan.js';
import { type Group, groupPoints, type Sheet, type Split } from './sheet.js';

/** What passing from one role to another at a border gains where the headers of a section do so, by `passage`. */
export type Habit = ReadonlyMap<number, number>;

/** Before anything is known of a section. */
export const NO_HABIT: Habit = new Map();

/** The borders at which most headers of the section cut off each role. */
export function habitOf(sheets: readonly Sheet[], splits: readonly Split[]): Habit {
  const counts = new Map<number, number>();
  const toPlaces = new Set<number>();
  const tails: number[] = [];
  const inBrackets: number[] = [];
  let cuts = 0;
  for (const [j, { groups }] of splits.entries()) {
    const sheet = sheets[j] as Sheet;
    const tail = openTail(sheet, groups, BORDERS.comma);
    if (tail !== undefined) tails.push(tail);
    const bracketed = openTail(sheet, groups, BORDERS.bracket);
    if (bracketed !== undefined) inBrackets.push(bracketed);
    for (const [at, { role, first, last }] of groups.entries()) {
      const border = sheet.borders[first];
      if (first === 0 || !border || (role === sheet.plan.place && border === BORDERS.line && groupPoints(sheet, role, first, last) < 0)) continue;
      const key = passage(groups[at - 1]?.role ?? NOBODY, role, border);
      if (role === sheet.plan.place) toPlaces.add(key);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      cuts++;
    }
  }
  if (cuts < 2) return NO_HABIT;
  const chance = tails.length === 1 && sheets.length < 3; // one of two is no habit
  if (!chance) for (const tail of tails) counts.set(tail, (counts.get(tail) ?? 0) + 1);
  for (const tail of tails) toPlaces.add(tail);
  for (const tail of inBrackets) if (toPlaces.has(tail)) counts.set(tail, (counts.get(tail) ?? 0) + 1); // much else stands in brackets
  return new Map([...counts].map(([key, count]) => [key, ((toPlaces.has(key) ? PLACE_HABIT : HABIT) * count) / splits.length]));
}

/** `Acme, Gent`, `Acme (Gent)`: a name behind a comma or in brackets, that would be a place if most employers of the section had one there. */
function openTail(sheet: Sheet, groups: readonly Group[], border: BorderTraits): number | undefined {
  const { place, roles } = sheet.plan;
  const group = groups.find(({ role, first, last }) => roles[role]?.isWith && last > first && sheet.borders[last] === border);
  if (!group || groupPoints(sheet, place, group.last, group.last) <= NO_PLACE) return undefined;
  return passage(group.role, place, border);
}

/** The key for passing from one role to another at a border. */
export function passage(before: number, role: number, border: BorderTraits): number {
  return ((before + 1) * MOST_ROLES + role) * BORDER_COUNT + border.index;
}

/** The role of what stands before the first name. */
export const NOBODY = -1;

/** What a border gains when every header of the section is cut there. */
const HABIT = 0.4;
/** The same for places: an author who gives the town of one employer gives those of all. */
const PLACE_HABIT = 1.6;
