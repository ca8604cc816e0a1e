import type { Line } from '../document/index.js';
import { organisationScore, titleScore } from '../fields/role.js';
import { cutLine } from './cut.js';
import type { Kit } from './kit.js';
import { isBrief } from './label.js';

/** Headers that run into the prose about them ("2018 – 2020: Acme, baker. I baked …") get lines of their own, where most dated lines of the section are such. */
export function withoutRunIns(lines: readonly Line[], kit: Kit): readonly Line[] {
  const likely = lines.filter((line) => MAY_RUN_IN.test(line.text)).length;
  if (likely === 0) return lines;
  const ends = lines.map((line) => headerEnd(line, kit));
  const dated = lines.filter(({ text }) => YEAR.test(text)).length;
  if (ends.filter((end) => end > 0).length < dated * MOST) return lines;
  return lines.flatMap((line, at): Line[] => {
    const end = ends[at] as number;
    if (end === 0) return [line];
    const prose = cutLine(line, end + 1, line.text.length);
    return [cutLine(line, 0, end), { ...prose, kind: 'text', level: 0, gap: 0 }];
  });
}

/** The share of dated lines that have to run into their prose. */
const MOST = 0.6;

const YEAR = /(?:19|20)\d\d/u;
const MAY_RUN_IN = /[\p{L}\d)][.。]\s?\p{Lu}/u;

/** Where the names of a line end with a full stop, and sentences follow; 0 where they do not. */
function headerEnd(line: Line, { dates, words }: Kit): number {
  const stop = line.depth > 0 || line.kind === 'row' || !YEAR.test(line.text) ? null : STOP.exec(line.text);
  if (!stop || !/[.!?。]$/u.test(line.text)) return 0;
  const end = stop.index;
  const header = line.text.slice(0, end);
  const [range, other] = dates(header);
  if (!range || other || !isBrief(header, 120) || (range.start > LEAD && range.end < end - 1)) return 0;
  const names = `${header.slice(0, range.start)}, ${header.slice(range.end)}`.split(/[,:;|–—\t]\s?/u).filter((part) => /\p{L}{3}/u.test(part));
  const clear = names.some((name) => titleScore(name.trim(), words) >= 1 || organisationScore(name.trim(), words) > 0);
  return clear && names.length > 1 && names.every((name) => name.trim().split(' ').length <= LONGEST) ? end : 0;
}

/** A full stop behind a word, with another sentence behind it. */
const STOP = /(?<=\p{Ll}{3}|\p{Ll}[)»”"]|\p{Lu}{2}|\d)[.。](?=\s?\p{Lu}\p{Ll}*\s)/u;

/** Words that may stand before a date: "From". */
const LEAD = 5;

/** Words that a name may have; a sentence has more. */
const LONGEST = 6;
