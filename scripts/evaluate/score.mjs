import { align } from './align.mjs';
import { isSame } from './same.mjs';

/**
 * @typedef {{ right: number, found: number, gold: number }} Count
 * How many values were right, of how many found and how many there are.
 * @typedef {{ field: string, found?: unknown, gold?: unknown }} Miss
 * A value that is wrong, invented (no `gold`) or lost (no `found`).
 */

/**
 * Compares a résumé with its gold, value by value. The entries of a section are paired by likeness first, so that
 * one entry too many does not make all that follow it wrong.
 *
 * @returns {{ counts: Map<string, Count>, misses: Miss[] }} counts by field: `work[].startDate`
 */
export function score(found, gold) {
  const tally = { counts: new Map(), misses: [] };
  compare('', found, gold, tally);
  return tally;
}

/** Adds counts to a total, field by field. */
export function addCounts(total, counts) {
  for (const [field, { right, found, gold }] of counts) {
    const sum = countOf(total, field);
    sum.right += right;
    sum.found += found;
    sum.gold += gold;
  }
}

/** Precision, recall and F1 of a count; `undefined` where there is nothing to divide by. */
export function rates({ right, found, gold }) {
  const share = (whole) => (whole > 0 ? right / whole : undefined);
  return { precision: share(found), recall: share(gold), f1: found + gold > 0 ? (2 * right) / (found + gold) : undefined };
}

function compare(field, found, gold, tally) {
  if (found !== undefined && gold !== undefined && kindOf(found) !== kindOf(gold)) {
    compare(field, found, undefined, tally);
    compare(field, undefined, gold, tally);
    return;
  }
  const kind = kindOf(found ?? gold);
  if (kind === 'list') compareLists(`${field}[]`, found ?? [], gold ?? [], tally);
  else if (kind === 'object') compareObjects(field, found ?? {}, gold ?? {}, tally);
  else compareValues(field, found, gold, tally);
}

function compareObjects(field, found, gold, tally) {
  for (const key of new Set([...Object.keys(found), ...Object.keys(gold)])) {
    compare(field === '' ? key : `${field}.${key}`, found[key], gold[key], tally);
  }
}

function compareLists(field, found, gold, tally) {
  for (const [one, other] of align(found, gold, (a, b) => likeness(field, a, b))) compare(field, one, other, tally);
}

function compareValues(field, found, gold, { counts, misses }) {
  const count = countOf(counts, field);
  if (found !== undefined) count.found++;
  if (gold !== undefined) count.gold++;
  if (found !== undefined && gold !== undefined && isSame(field, found, gold)) count.right++;
  else misses.push({ field, found, gold });
}

function likeness(field, found, gold) {
  const { counts } = score({ [field]: found }, { [field]: gold });
  const total = { right: 0, found: 0, gold: 0 };
  for (const count of counts.values()) for (const key of Object.keys(total)) total[key] += count[key];
  return rates(total).f1 ?? 0;
}

function countOf(counts, field) {
  if (!counts.has(field)) counts.set(field, { right: 0, found: 0, gold: 0 });
  return counts.get(field);
}

function kindOf(value) {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'object' : 'value';
}
