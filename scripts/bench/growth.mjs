import { table } from '../table.mjs';
import { timeBeside } from './beside.mjs';
import { fixtures, inTurns, median, ratio } from './measure.mjs';

/** How the time grows with the length of a CV and with the number of its jobs. */
export function growth() {
  const sample = fixtures().find(({ name }) => name.startsWith('markdown/')).text;
  const texts = [1, 10, 100].map((count) => timing(`a CV ${count} times`, `${sample}\n\n`.repeat(count)));
  for (const count of [1, 10, 100]) texts.push(timing(`jobs: ${count}`, cv(count)));
  for (const format of ['markdown', 'text']) {
    for (const [name, length] of [
      ['10 KB', 10_240],
      ['1 MB', 1_048_576],
    ])
      texts.push(timing(`${name} as ${format}`, cv(length / JOB).slice(0, length), { format }));
  }
  inTurns(texts, { warmUp: 2, kept: 4 }, take);
  return table(['growth', 'KB', 'ms', 'ms/KB', '× remark'], texts.map(row));
}

const JOB = 200;

function timing(name, text, options) {
  const kilobytes = Buffer.byteLength(text) / 1024;
  return { name, text, options, kilobytes, isLong: kilobytes > 100, parse: [], remark: [] };
}

/** A long text is timed once in each turn, and needs none to warm up. */
function take(subject, isKept) {
  const { isLong } = subject;
  if (isKept || !isLong) timeBeside(subject, isKept, { warmUp: 0, timed: isLong ? 0 : 150, fewest: 1 });
}

function row({ name, kilobytes, parse, remark: base }) {
  const ms = median(parse);
  return [name, kilobytes.toFixed(1), ms.toFixed(1), (ms / kilobytes).toFixed(2), base.length > 0 ? ratio(ms, median(base)) : ''];
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
