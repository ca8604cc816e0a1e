import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/**
 * Every CV below a folder that has a gold, in the order of their paths. Two ways to keep them are known:
 * `cv.*` beside `resume.json`, and `NAME.ext` beside `NAME.gold.json` or `NAME.ext.gold.json`.
 *
 * @param {string} folder
 * @returns {{ path: string, text: string, gold: object }[]}
 */
export function readPairs(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths.sort().flatMap((path) => {
    const gold = goldOf(path);
    return gold ? [{ path, text: readFileSync(path, 'utf8'), gold: JSON.parse(readFileSync(gold, 'utf8')) }] : [];
  });
}

function goldOf(path) {
  const stem = path.slice(0, path.length - extname(path).length);
  const places = [`${path}.gold.json`, `${stem}.gold.json`];
  if (basename(stem) === 'cv') places.push(join(path, '..', 'resume.json'));
  return places.find((place) => existsSync(place));
}
