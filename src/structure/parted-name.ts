import { concat, type Line, linksIn } from '../document/index.js';
import { placeScore } from '../fields/location.js';
import { identityShare } from '../fields/person-name.js';
import { headingKey, type Lexicon } from '../lexicon/index.js';
import { identityOf } from './name-line.js';

/** Pages and posters set the given name above the family's. Two lines of one word each at the top are the name, where the addresses of the CV hold both or a title stands right below. */
export function joinPartedName(lines: readonly Line[], words: Lexicon): readonly Line[] {
  const at = lines.slice(0, TOP).findIndex((line, index) => isPart(line, words) && isPart(lines[index + 1], words) && line.depth === lines[index + 1]?.depth);
  const [given, family, below] = lines.slice(at, at + 3);
  if (at < 0 || !given || !family || !below) return lines;
  const name = concat([given, family], ' ');
  const isTitled = below.text.length < 80 && words.occupations.occursIn(below.text);
  if (!isTitled && identityShare(name.text, identityOf(lines)) < 1) return lines;
  return [...lines.slice(0, at), { ...given, ...name, marks: [] }, ...lines.slice(at + 2)];
}

/** Above the name may stand the title of the document and what is left of a menu. */
const TOP = 6;

/** A word that may be half of a name: it names no trade, town or section. */
function isPart(line: Line | undefined, words: Lexicon): boolean {
  return (
    line !== undefined &&
    (line.kind === 'text' || line.kind === 'heading') &&
    WORD.test(line.text) &&
    linksIn(line).length === 0 &&
    !words.navigation.has(line.text) &&
    !words.documentTitles.has(line.text) &&
    !words.headings.has(headingKey(line.text, words.and)) &&
    !words.occupations.occursIn(line.text) &&
    !words.organisations.occursIn(line.text) &&
    placeScore(line.text, words) === 0
  );
}

const WORD = /^\p{Lu}[\p{L}'’-]{1,24}$/u;
