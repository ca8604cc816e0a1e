import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).freeze();

/** remark-parse alone. */
export const remark = (text) => processor.parse(text);

/** Milliseconds of the processor that each of several calls took, once the engine knows them. */
export function times(call, { warmUp = 300, timed = 300, fewest = 5 } = {}) {
  run(call, warmUp, 1);
  return run(call, timed, fewest);
}

/** Has subjects take turns, since a machine may change its pace between them; in the first turns nothing is kept: the engine gets to know them. */
export function inTurns(subjects, { warmUp, kept }, take) {
  for (let turn = 0; turn < warmUp + kept; turn++) for (const subject of subjects) take(subject, turn >= warmUp);
}

export function median(values) {
  return quantile(values, 0.5);
}

/** The value below which a share of the values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export function ratio(value, base) {
  return (value / base).toFixed(2);
}

function run(call, budget, fewest) {
  const taken = [];
  for (let spent = 0; spent < budget || taken.length < fewest; spent += taken.at(-1)) {
    const before = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(before);
    taken.push((user + system) / 1000);
  }
  return taken;
}

/** The CVs of `fixtures/`. */
export function fixtures() {
  const root = fileURLToPath(new URL('../../fixtures', import.meta.url));
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /^cv\.[^.]+$/.test(basename(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ name: relative(root, file), text: readFileSync(file, 'utf8') }));
}
