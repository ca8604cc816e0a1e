import { execFileSync } from 'node:child_process';
import { table } from '../table.mjs';
import { fixtures, inTurns, median, ratio } from './measure.mjs';

/** What a process pays that does one thing and ends: importing, the first CV, the command; and the memory that a large text takes. */
export function cold() {
  const [{ text }] = fixtures().filter(({ name }) => name.startsWith('languages/en-'));
  const [idle, base, whole, first] = spent([
    '',
    "await import('remark-parse');",
    `await import('${DIST}');`,
    `const { parseCv } = await import('${DIST}'); parseCv(${JSON.stringify(text)});`,
  ]);
  const [remark, library] = [base - idle, whole - idle];
  const rows = [
    ['importing remark-parse', remark.toFixed(0), ''],
    ['importing parse-cv', library.toFixed(0), `${ratio(library, remark)} × remark-parse`],
    ['a process that parses one CV', first.toFixed(0), `${ratio(first, idle)} × an empty one`],
    ['each of the CVs, parsed for the first time', ...batch()],
  ];
  return `${table(['once', 'ms', ''], rows)}\n1 MB of text: ${memory(text)} MB above idle at its peak\n`;
}

const DIST = new URL('../../dist/index.js', import.meta.url).href;
const RUNS = 5;

/** The median of the milliseconds of the processor that processes took, one for each piece of code. */
function spent(codes) {
  const report = "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log((user + system) / 1000); });";
  const processes = codes.map((code) => ({ code: report + code, taken: [] }));
  inTurns(processes, { warmUp: 1, kept: 9 }, ({ code, taken }, isKept) => {
    const milliseconds = Number(evaluate(code));
    if (isKept) taken.push(milliseconds);
  });
  return processes.map(({ taken }) => median(taken));
}

/** What the middle one of all fixtures takes in a process that parses each of them once, as a batch does, beside remark-parse doing the same. */
function batch() {
  const each = (load, call) => {
    const code = `${load}; const texts = ${JSON.stringify(fixtures().map(({ text }) => text))}; const taken = texts.map((text) => {
      const before = process.cpuUsage(); ${call}; const { user, system } = process.cpuUsage(before); return (user + system) / 1000; });
      console.log(taken.sort((a, b) => a - b)[taken.length >> 1]);`;
    return Math.min(...Array.from({ length: RUNS }, () => Number(evaluate(code))));
  };
  const ours = each(`const { parseCv } = await import('${DIST}')`, 'parseCv(text)');
  const remark = each(
    "const { unified } = await import('unified'); const { default: parse } = await import('remark-parse'); const to = unified().use(parse)",
    'to.parse(text)',
  );
  return [ours.toFixed(1), `${ratio(ours, remark)} × remark-parse`];
}

function memory(text) {
  const code = `const { parseCv } = await import('${DIST}'); const idle = process.memoryUsage().rss / 1024;
    parseCv(${JSON.stringify(text)}.repeat(2000).slice(0, 1_048_576)); console.log(Math.round((process.resourceUsage().maxRSS - idle) / 1024));`;
  return evaluate(code).trim();
}

function evaluate(code) {
  return execFileSync(process.execPath, ['--input-type=module', '-'], { input: code, encoding: 'utf8', cwd: new URL('../..', import.meta.url) });
}
