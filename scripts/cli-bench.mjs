// npm run bench:cli -- [COUNT]: what the built command costs on COUNT CVs (2,000 by default) made from fixtures/, beside parseCv in a loop.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurns, median } from './bench/measure.mjs';
import { table } from './table.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAIN = join(ROOT, 'dist/cli/main.js');
const COUNT = Number(process.argv[2] ?? 2000);
const FEW = COUNT / 10;
const HANG = 'a word that hangs';
const CRASH = 'a word that crashes';

/** What `--jobs 1` does, by hand: read, parse, write. */
const LOOP = `
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCv } from ${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)};
const folder = process.argv[1];
const out = folder + '-loop';
mkdirSync(out);
for (const name of readdirSync(folder)) writeFileSync(join(out, name), JSON.stringify(parseCv(readFileSync(join(folder, name), 'utf8')).resume, null, 2));
`;

const folder = mkdtempSync(join(tmpdir(), 'parse-cv-bench-'));
try {
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench() {
  const many = makeCvs('many', COUNT);
  const few = makeCvs('few', FEW);
  const rows = [];
  const row = (what, figure, atMost) => {
    rows.push([what, figure, atMost]);
    console.error(`${what}: ${figure} (${atMost})`);
  };

  const loop = timed(['--input-type=module', '--eval', LOOP, many]);
  const one = timed([MAIN, many, '--out', join(folder, 'one'), '--jobs', '1', '--quiet']);
  const two = timed([MAIN, many, '--out', join(folder, 'two'), '--jobs', '2', '--quiet']);
  row('--jobs 2 against --jobs 1, elapsed', `${(one.seconds / two.seconds).toFixed(2)} x`, 'at least 1.6 x');
  row(
    '--jobs 2 against --jobs 1, CPU (what an idle machine of two cores would gain: 2 divided by this)',
    `${(two.cpu / one.cpu).toFixed(2)} x`,
    'at most 1.25 x',
  );
  row('--jobs 1 against a loop of parseCv, elapsed', `${(one.seconds / loop.seconds).toFixed(2)} x`, 'at most 1.3 x');
  row('--jobs 1 against a loop of parseCv, CPU', `${(one.cpu / loop.cpu).toFixed(2)} x`, 'at most 1.3 x');

  const little = timed([MAIN, few, '--out', join(folder, 'little'), '--jobs', '2', '--quiet']);
  row(`peak memory, ${COUNT} against ${FEW}`, `${(two.megabytes / little.megabytes).toFixed(2)} x (${two.megabytes} MB)`, 'at most 1.2 x');

  const { whole, twice, missing } = await killAndGoOn(few);
  row('killed and run again', `${whole} of ${FEW} whole, ${missing} missing, ${twice} parsed twice`, 'all, 0, 0');

  const poisoned = await poison(few);
  row(
    '1 % poisonous',
    `${poisoned.converted} converted, ${poisoned.errors} error lines, exit code ${poisoned.status}`,
    `${FEW - poisoned.count}, ${poisoned.count}, 1`,
  );

  const cv = join(ROOT, 'fixtures/markdown/role-company-headings/cv.md');
  const [single, nothing] = timedInTurns([MAIN, cv], ['--eval', '0']);
  row('one CV against node -e 0, CPU', `${(single.cpu / nothing.cpu).toFixed(1)} x (${Math.round(1000 * single.cpu)} ms)`, 'at most 8 x');
  row('one CV against node -e 0, elapsed', `${(single.seconds / nothing.seconds).toFixed(1)} x`, 'at most 8 x');
  console.log(table(['what', 'figure', 'wanted'], rows));
}

/** Runs node and tells its elapsed seconds, its CPU seconds and its peak memory, as the kernel counts them. */
function timed(argv) {
  const began = performance.now();
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', process.execPath, ...argv], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const [user, system, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { seconds: (performance.now() - began) / 1000, cpu: user + system, megabytes: Math.round(kilobytes / 1024) };
}

/** The medians of what short commands take, who take turns. */
function timedInTurns(...commands) {
  const subjects = commands.map((argv) => ({ argv, runs: [] }));
  inTurns(subjects, { warmUp: 0, kept: 11 }, ({ argv, runs }) => runs.push(timed(argv)));
  return subjects.map(({ runs }) => ({ cpu: median(runs.map(({ cpu }) => cpu)), seconds: median(runs.map(({ seconds }) => seconds)) }));
}

async function killAndGoOn(from) {
  const out = join(folder, 'killed');
  const child = spawn(process.execPath, [MAIN, from, '--out', out, '--jobs', '2', '--quiet']);
  while (!existsSync(out) || jsonIn(out).length < FEW / 3) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
  const before = new Map(jsonIn(out).map((name) => [name, statSync(join(out, name)).mtimeMs]));
  spawnSync(process.execPath, [MAIN, from, '--out', out, '--jobs', '2', '--quiet']);
  const after = jsonIn(out);
  return {
    whole: after.filter((name) => isWhole(join(out, name))).length,
    missing: FEW - after.length,
    twice: [...before].filter(([name, time]) => statSync(join(out, name)).mtimeMs !== time).length,
  };
}

async function poison(from) {
  const poisoned = join(folder, 'poisoned');
  cpSync(from, poisoned, { recursive: true });
  const names = readdirSync(poisoned).filter((_, index) => index % 100 === 50);
  for (const [index, name] of names.entries()) writeFileSync(join(poisoned, name), index % 2 === 0 ? HANG : CRASH);
  const argv = [poisoned, '--ndjson', '--jobs', '2', '--timeout', '5', '--test-hang', HANG, '--test-crash', CRASH, '--quiet'];
  const { status, stdout } = spawnSync(process.execPath, [MAIN, ...argv], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const errors = lines.filter((line) => 'error' in line);
  if (errors.some(({ source }) => !names.includes(basename(source)))) throw new Error(`a sound CV failed: ${JSON.stringify(errors)}`);
  return { count: names.length, converted: lines.length - errors.length, errors: errors.length, status };
}

/** A folder of so many CVs: the fixtures again and again. */
function makeCvs(name, count) {
  const path = join(folder, name);
  mkdirSync(path);
  const fixtures = readdirSync(join(ROOT, 'fixtures'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith('cv.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ extension: extname(file), text: readFileSync(file) }));
  for (let number = 0; number < count; number++) {
    const { extension, text } = fixtures[number % fixtures.length];
    writeFileSync(join(path, `${String(number).padStart(7, '0')}${extension}`), text);
  }
  return path;
}

function jsonIn(path) {
  return readdirSync(path).filter((name) => name.endsWith('.json'));
}

function isWhole(file) {
  return JSON.parse(readFileSync(file, 'utf8')).basics !== undefined;
}
