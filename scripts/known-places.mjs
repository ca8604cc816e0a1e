// npm run known-places: writes src/fields/known-places.ts from the lexicon of compromise, whose engine would take longer to load than a thousand CVs to read.
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/three';

const TARGET = fileURLToPath(new URL('../src/fields/known-places.ts', import.meta.url));
const PLACES = new Set(['City', 'Region', 'Place']);
const SHORTEST = 4; // Shorter ones are codes of airports and states, and parts of streets.
const WIDTH = 140;

/** The towns and regions that compromise knows, in small letters and without accents. */
export function knownPlaces() {
  const words = Object.entries(nlp.model().one.lexicon).filter(([word, tags]) => word.length >= SHORTEST && [tags].flat().some((tag) => PLACES.has(tag)));
  return [...new Set(words.map(([word]) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()))].sort();
}

function source(places) {
  const lines = [''];
  for (const place of places) {
    if (lines.at(-1).length + place.length > WIDTH) lines.push('');
    lines.push(`${lines.pop()}${place}|`);
  }
  const text = lines
    .map((line) => `'${line}'`)
    .join(' +\n    ')
    .replace(/\|'$/u, "'");
  return `/** Towns and regions that are known beyond their country, in English and without accents. Made by \`npm run known-places\`. */
export const knownPlaces: ReadonlySet<string> = new Set(
  (
    ${text}
  ).split('|'),
);
`;
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) writeFileSync(TARGET, source(knownPlaces()));
