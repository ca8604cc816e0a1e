// npm run bench -- [FILE…]: how long the built parser takes, beside remark-parse alone on the same text; fixtures/ by default.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseCv } from '../dist/index.js';
import { table } from './table.mjs';

const WARM_UP_MILLISECONDS = 300;
const TIMED_MILLISECONDS = 500;
const FEWEST_RUNS = 5;

const remark = unified().use(remarkParse);
const files = process.argv.length > 2 ? process.argv.slice(2) : fixtures();
const rows = files.map((file) => measureFile(file, readFileSync(file, 'utf8')));

console.log(table(['file', 'KB', 'parseCv ms', 'remark ms', '× remark', 'KB/s'], [...rows, sum(rows)].map(cells)));

function measureFile(name, text) {
  const kilobytes = Buffer.byteLength(text) / 1024;
  return { name: relative('', name), kilobytes, parse: median(() => parseCv(text)), remark: median(() => remark.parse(text)) };
}

function sum(rows) {
  const total = (key) => rows.reduce((all, row) => all + row[key], 0);
  return { name: 'all', kilobytes: total('kilobytes'), parse: total('parse'), remark: total('remark') };
}

function cells({ name, kilobytes, parse, remark }) {
  return [name, kilobytes.toFixed(1), parse.toFixed(2), remark.toFixed(2), (parse / remark).toFixed(1), ((1000 * kilobytes) / parse).toFixed(0)];
}

/** Median time of a call, in milliseconds, once the engine has seen it often enough to compile it. */
function median(call) {
  time(call, WARM_UP_MILLISECONDS);
  const times = time(call, TIMED_MILLISECONDS).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)];
}

function time(call, budget) {
  const times = [];
  for (let spent = 0; spent < budget || times.length < FEWEST_RUNS; spent += times.at(-1)) {
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  return times;
}

function fixtures() {
  const root = fileURLToPath(new URL('../fixtures', import.meta.url));
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /^cv\.[^.]+$/.test(basename(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
