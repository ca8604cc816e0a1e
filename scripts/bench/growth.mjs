import { parseCv } from '../../dist/index.js';
import { table } from '../table.mjs';
import { fixtures, median, ratio, remark, times } from './measure.mjs';

/** How the time grows with the length of a CV and with the number of its jobs. */
export function growth() {
  const sample = fixtures().find(({ name }) => name.startsWith('markdown/')).text;
  const rows = [1, 10, 100].map((count) => row(`a CV ${count} times`, `${sample}\n\n`.repeat(count)));
  for (const count of [1, 10, 100]) rows.push(row(`jobs: ${count}`, cv(count)));
  for (const format of ['markdown', 'text']) {
    for (const [name, length] of [
      ['10 KB', 10_240],
      ['1 MB', 1_048_576],
    ])
      rows.push(row(`${name} as ${format}`, cv(length / JOB).slice(0, length), { format }));
  }
  return table(['growth', 'KB', 'ms', 'ms/KB', '× remark'], rows);
}

const JOB = 200;

function row(name, text, options) {
  const kilobytes = Buffer.byteLength(text) / 1024;
  const budget = kilobytes > 100 ? { warmUp: 0, timed: 0, fewest: 2 } : {};
  const parse = median(times(() => parseCv(text, options), budget));
  const base = kilobytes > 100 ? undefined : median(times(() => remark(text), budget));
  return [name, kilobytes.toFixed(1), parse.toFixed(1), (parse / kilobytes).toFixed(2), base ? ratio(parse, base) : ''];
}

/** An invented CV with many jobs. */
function cv(jobs) {
  const head = '# Wenna Trellick\n\nwenna@trellick.example · Ormeval\n\n## Experience\n\n';
  return head + Array.from({ length: Math.ceil(jobs) }, (_, index) => job(index)).join('');
}

function job(index) {
  const year = 1970 + (index % 50);
  return `### Baker ${index}, Trellick Mill ${index} Ltd\n\n*March ${year} – May ${year + 1}*\n\n- Baked bread for ${index + 2} villages, every night of the year\n- Taught ${(index % 9) + 2} apprentices to knead by hand\n\n`;
}
