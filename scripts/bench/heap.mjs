// npm run bench:heap [COUNT]: what many CVs in one process leave behind in memory. Fixtures and mutations of them, no text twice but by chance.
import { parseCv } from '../../dist/index.js';
import { table } from '../table.mjs';
import { fixtures } from './measure.mjs';

const COUNT = Number(process.argv[2] ?? 100_000);
const FIRST = 1000;
/** The heap may grow by this much between the first CVs and the last. */
const MOST = 1.2;

if (typeof globalThis.gc !== 'function') throw new Error('run it with node --expose-gc');
const cvs = fixtures().map(({ text }) => text);
const random = randomFrom(1);
const heap = [];
for (let count = 1; count <= COUNT; count++) {
  parseCv(mutated(cvs[count % cvs.length]));
  if (count === FIRST || count % Math.ceil(COUNT / 5) === 0) heap.push([count, megabytes()]);
}
const ratio = heap.at(-1)[1] / heap[0][1];
console.log(
  table(
    ['CVs', 'heap MB'],
    heap.map(([count, size]) => [count.toLocaleString('en'), size.toFixed(1)]),
  ),
);
console.log(`the last ÷ the first: ${ratio.toFixed(2)}`);
if (ratio > MOST) process.exitCode = 1;

function megabytes() {
  for (let round = 0; round < 3; round++) globalThis.gc();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

/** A CV with some of its lines gone, swapped or doubled, and some of its letters and digits others. */
function mutated(text) {
  const lines = text.split('\n').flatMap((line) => (random() < 0.05 ? [] : random() < 0.03 ? [line, line] : [line]));
  const at = Math.floor(random() * lines.length);
  [lines[0], lines[at]] = [lines[at] ?? '', lines[0] ?? ''];
  return lines
    .join('\n')
    .replace(/\d/g, (digit) => (random() < 0.1 ? String(Math.floor(random() * 10)) : digit))
    .replace(/[a-z]/g, (letter) => (random() < 0.02 ? String.fromCharCode(97 + Math.floor(random() * 26)) : letter));
}

/** The same numbers in every run. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
