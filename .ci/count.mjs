// node .ci/count.mjs REPORT.json …: one line that says how many tests vitest ran, passed and failed.
import { existsSync, readFileSync } from 'node:fs';

const reports = process.argv.slice(2).filter((file) => existsSync(file));
const results = reports.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).testResults);
const statuses = results.flatMap(({ status, assertionResults }) =>
  assertionResults.length > 0 ? assertionResults.map((test) => test.status) : status === 'failed' ? ['failed'] : [],
);
const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length;
const skipped = count('skipped', 'pending', 'todo');
process.stdout.write(`${count('passed')} passed, ${count('failed')} failed, ${skipped} skipped\n`);
