// npm run evaluate -- [--misses] [FOLDER…]: how well the built parser reads folders of CVs with golds; fixtures/ by default.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseCv } from '../dist/index.js';
import { BANDS, countBands } from './evaluate/confidence.mjs';
import { readPairs } from './evaluate/pairs.mjs';
import { addCounts, rates, score } from './evaluate/score.mjs';
import { table } from './table.mjs';

const SECTIONS = 'basics work volunteer education awards certificates publications skills languages interests references projects'.split(' ');
const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));
const { values, positionals } = parseArgs({ options: { misses: { type: 'boolean', default: false } }, allowPositionals: true });
const pairs = (positionals.length > 0 ? positionals : [FIXTURES]).flatMap(readPairs);

if (pairs.length === 0) {
  console.error('no CV with a gold found: cv.* beside resume.json, or NAME.ext beside NAME.gold.json');
  process.exitCode = 1;
} else report(pairs);

function report(pairs) {
  const total = new Map();
  const bands = BANDS.map(({ name }) => ({ name, right: 0, found: 0 }));
  for (const { path, text, gold } of pairs) {
    const result = parseCv(text);
    const { counts, misses } = score(result.resume, gold);
    addCounts(total, counts);
    for (const [index, { right, found }] of countBands(result, gold).entries()) {
      bands[index].right += right;
      bands[index].found += found;
    }
    if (values.misses) printMisses(relative('', path), misses);
  }
  console.log(`${fieldTable(total)}\n\n${bandTable(bands)}\n\n${pairs.length} CVs`);
}

function fieldTable(total) {
  const row = (name, count) => {
    const { precision, recall, f1 } = rates(count);
    return [name, percent(precision), percent(recall), percent(f1), `${count.right}`, `${count.found}`, `${count.gold}`];
  };
  const fields = [...total].sort(([a], [b]) => sectionRank(a) - sectionRank(b) || a.localeCompare(b));
  const all = new Map();
  for (const [, count] of total) addCounts(all, new Map([['all', count]]));
  return table(
    ['field', 'precision', 'recall', 'F1', 'right', 'found', 'gold'],
    [...fields, ...all].map(([name, count]) => row(name, count)),
  );
}

function bandTable(bands) {
  const rows = bands.map(({ name, right, found }) => [name, percent(found > 0 ? right / found : undefined), `${right}`, `${found}`]);
  return table(['confidence', 'share right', 'right', 'values'], rows);
}

function printMisses(path, misses) {
  for (const { field, found, gold } of misses) console.log(`${path}\t${field}\t${show(found)} instead of ${show(gold)}`);
  if (misses.length > 0) console.log();
}

function show(value) {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function percent(share) {
  return share === undefined ? '–' : (100 * share).toFixed(1);
}

function sectionRank(field) {
  const rank = SECTIONS.indexOf(field.split(/[.[]/)[0]);
  return rank < 0 ? SECTIONS.length : rank;
}
