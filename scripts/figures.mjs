// npm run figures: writes the figures of the README, which are those of docs/accuracy.md and docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table } from './table.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FIELDS = ['basics.name', 'work[].name', 'work[].position', 'work[].startDate', 'education[].institution', 'skills[].name', 'all'];

/** The README with the figures of the two pages. */
export function withFigures(readme) {
  const accuracy = rowsOf('docs/accuracy.md', 'npm run evaluate').filter(([field]) => field === 'field' || FIELDS.includes(field));
  const speed = rowsOf('docs/performance.md', 'npm run bench');
  const format = speed.slice(0, speed.findIndex(([name]) => name === 'all') + 1);
  return put(put(readme, 'npm run evaluate', accuracy), 'npm run bench', format);
}

/** The cells of the first block with figures of a command; rules between rows are left out. */
function rowsOf(page, command) {
  const text = readFileSync(`${ROOT}${page}`, 'utf8');
  const [, block] = text.split(`<!-- figures: ${command} -->\n\n\`\`\`\n`);
  const lines = block.split('\n```')[0].split('\n');
  return lines.filter((line) => !line.startsWith('─')).map((line) => line.split(/ {2,}/));
}

function put(readme, command, [head, ...rows]) {
  const [before, after] = readme.split(`<!-- figures: ${command} -->\n\n\`\`\`\n`);
  return `${before}<!-- figures: ${command} -->\n\n\`\`\`\n${table(head, rows)}\n${after.slice(after.indexOf('```'))}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readme = `${ROOT}README.md`;
  writeFileSync(readme, withFigures(readFileSync(readme, 'utf8')));
}
