import { type Line, type Quote, slice } from '../document/index.js';
import { headingKey, type Lexicon } from '../lexicon/index.js';
import { cutLine } from './cut.js';
import { rolesOf } from './label.js';
import type { SectionKind } from './section.js';

/** What a line of a timeline tells: "Joined Copper Kettle as Head Baker", "Finished 1 degree at Halmstett College", "Earned 2 awards". */
export interface Happening {
  /** The section that it belongs to. */
  readonly kind: SectionKind;
  /** The words that say what happened. */
  readonly said: Quote;
  /** With whom, and as what. */
  readonly names: readonly Line[];
}

/** Reads a line that tells what happened on the date above it. */
export function readHappening(line: Line, words: Lexicon): Happening | undefined {
  const { text } = line;
  if (text.length > LONGEST || line.kind === 'item' || line.kind === 'row' || /[.,:;!?]$/u.test(text)) return undefined;
  return counted(line, words) ?? told(line, 'work', words) ?? told(line, 'education', words);
}

const LONGEST = 110;

/** `Started 2 projects`, `Finished 1 degree at Halmstett College`: a verb, a number, and a word that names a section or a degree. */
function counted(line: Line, words: Lexicon): Happening | undefined {
  const match = COUNTED.exec(line.text);
  if (!match?.groups) return undefined;
  const { noun = '', name = '' } = match.groups;
  const kind = words.degrees.has(noun) || rolesOf(noun, words).includes('degree') ? 'education' : words.headings.get(headingKey(noun, words.and))?.kind;
  if (!kind) return undefined;
  const from = line.text.length - name.length;
  return { kind, said: slice(line, 0, from), names: name === '' ? [] : [nameFrom(line, from)] };
}

const COUNTED = /^\p{L}+\s\d{1,2}\s(?<noun>\p{L}+)(?:\s\p{L}{1,4}\s(?<name>\S.*))?$/u;

/** `Joined Copper Kettle`, `Graduated from Halmstett College`. */
function told(line: Line, kind: 'work' | 'education', words: Lexicon): Happening | undefined {
  const list = kind === 'work' ? words.joined : words.graduated;
  const verb = list.find(line.text)[0];
  const name = verb?.start === 0 ? NAME.exec(line.text.slice(verb.end)) : null;
  if (!verb || !name) return undefined;
  const from = verb.end + name[0].length - 1;
  const as = words.as.find(line.text).find(({ start, end }) => start > from && words.occupations.occursIn(line.text.slice(end)));
  const said = slice(line, 0, from);
  if (!as) return { kind, said, names: [nameFrom(line, from)] };
  return { kind, said, names: [nameFrom(line, from, as.start), nameFrom(line, as.end)] };
}

/** What a name begins with, behind a verb. */
const NAME = /^\s?["“«]?[\p{Lu}\p{Lo}\p{N}]/u;

function nameFrom(line: Line, start: number, end = line.text.length): Line {
  return { ...cutLine(line, start, end), depth: 0, gap: 0 };
}
