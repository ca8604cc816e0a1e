/**
 * Pairs the items of two lists, the likeliest pairs first, until no pair is alike at all.
 * An item without a partner stands alone: `[found, undefined]` or `[undefined, gold]`.
 *
 * @template T
 * @param {readonly T[]} found
 * @param {readonly T[]} gold
 * @param {(found: T, gold: T) => number} likeness 0 for nothing in common
 * @returns {[T | undefined, T | undefined][]}
 */
export function align(found, gold, likeness) {
  const candidates = found.flatMap((one, i) => gold.map((other, j) => ({ i, j, score: likeness(one, other) }))).filter(({ score }) => score > 0);
  candidates.sort((a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i - b.i);
  const partners = new Map();
  const taken = new Set();
  for (const { i, j } of candidates) {
    if (partners.has(i) || taken.has(j)) continue;
    partners.set(i, j);
    taken.add(j);
  }
  const matched = found.map((one, i) => [one, partners.has(i) ? gold[partners.get(i)] : undefined]);
  const missed = gold.filter((_, j) => !taken.has(j)).map((other) => [undefined, other]);
  return [...matched, ...missed];
}
