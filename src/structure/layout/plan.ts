import { ASIDES } from './asides.js';
import type { RoleTrait, Traits } from './traits.js';

/** The traits of a section with its roles as numbers, as the search for a layout needs them. */
export interface Plan {
  /** Whether a few words about what the organisation does may stand behind its name. */
  readonly blurbs: boolean;
  /** Whether titles hold together over small words. */
  readonly whole: boolean;
  /** The roles of the section, and behind them those that may stand anywhere. */
  readonly roles: readonly PlannedRole[];
  readonly orders: readonly Order[];
  readonly place: number;
  readonly blurb: number;
}

/** Roles from left to right, as indexes. */
export interface Order {
  readonly roles: readonly number[];
  /** How usual the order is. */
  readonly usual: number;
}

interface PlannedRole extends Pick<RoleTrait, 'name' | 'score' | 'need'> {
  readonly linked: boolean;
  readonly colons: boolean;
  /** Whether it names those with whom, not as what. */
  readonly isWith: boolean;
  /** Whether every entry of the section has it. */
  readonly isNeeded: boolean;
  /** Whether it is one of two that authors write side by side. */
  readonly isTogether: boolean;
  /** How firmly its names hold together. */
  readonly held: number;
}

/** The plan of traits, made once. */
export function planOf(traits: Traits): Plan {
  const known = plans.get(traits);
  if (known) return known;
  const all = [...traits.roles, ...ASIDES];
  const indexOf = (name: string): number => all.findIndex((role) => role.name === name);
  const plan: Plan = {
    blurbs: traits.blurbs === true,
    whole: traits.whole === true,
    roles: all.map(({ name, score, need, linked = false, colons = false }) => ({
      name,
      score,
      need,
      linked,
      colons,
      isWith: WITH.has(name),
      isNeeded: need >= NEEDED,
      isTogether: traits.together?.includes(name) === true,
      held: HELD[name] ?? 0,
    })),
    orders: traits.orders.map(([names, usual]) => ({ roles: names.map(indexOf), usual })),
    place: all.length - 2,
    blurb: all.length - 1,
  };
  plans.set(traits, plan);
  return plan;
}

const plans = new WeakMap<Traits, Plan>();

/** A role with at least this need belongs to every entry of its section. */
const NEEDED = 0.15;

/** More roles than any section has, with those that may stand anywhere. */
export const MOST_ROLES = 16;

const WITH: ReadonlySet<string> = new Set(['who', 'institution']);

/** Schools have their town behind a comma, titles of works have anything, and no name begins with a place. */
const HELD: Readonly<Record<string, number>> = { institution: 1.1, department: 0.8, title: 0.6, name: 0.6, place: 1 };
