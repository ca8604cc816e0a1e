import { detectFormat } from '../../dist/index.js';
import { table } from '../table.mjs';
import { timeBeside } from './beside.mjs';
import { fixtures, inTurns, median, quantile } from './measure.mjs';

/** Milliseconds for each CV of the fixtures, by format; all CVs take turns, so that none is met twice in a row. */
export function formats() {
  const cvs = fixtures().map(({ text }) => ({ text, format: detectFormat(text), parse: [], remark: [] }));
  inTurns(cvs, { warmUp: 36, kept: 12 }, (cv, isKept) => timeBeside(cv, isKept, ONCE));
  const rows = [...new Set(cvs.map(({ format }) => format))].sort().map((format) =>
    row(
      format,
      cvs.filter((cv) => cv.format === format),
    ),
  );
  return table(['format', 'CVs', 'KB', 'median ms', 'p99 ms', 'KB/s', '× remark'], [...rows, row('all', cvs)]);
}

const ONCE = { warmUp: 0, timed: 0, fewest: 1 };

function row(format, cvs) {
  const each = cvs.map(({ text, parse, remark: base }) => ({
    kilobytes: Buffer.byteLength(text) / 1024,
    parse: median(parse),
    remark: median(base),
  }));
  const sum = (key) => each.reduce((all, cv) => all + cv[key], 0);
  const all = cvs.flatMap(({ parse }) => parse);
  return [
    format,
    String(cvs.length),
    sum('kilobytes').toFixed(0),
    median(each.map((cv) => cv.parse)).toFixed(2),
    quantile(all, 0.99).toFixed(1),
    ((1000 * sum('kilobytes')) / sum('parse')).toFixed(0),
    median(each.map((cv) => cv.parse / cv.remark)).toFixed(2),
  ];
}
