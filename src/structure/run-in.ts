import { type Line, opensBold } from '../document/index.js';
import { organisationScore, titleScore } from '../fields/role.js';
import type { Lexicon } from '../lexicon/index.js';
import { cutLine } from './cut.js';
import type { Kit } from './kit.js';
import { isBrief } from './label.js';

/**
 * Headers that run into the prose about them ("2018 – 2020: Acme, baker. I baked …") get lines of their own: where most dated lines of the section
 * are such, and where a name in bold at the head of a line has its date right before the full stop.
 */
export function withoutRunIns(lines: readonly Line[], kit: Kit): readonly Line[] {
  const likely = lines.filter((line) => MAY_RUN_IN.test(line.text)).length;
  if (likely === 0) return lines;
  const runIns = lines.map((line) => runInOf(line, kit));
  const dated = lines.filter(({ text }) => YEAR.test(text)).length;
  const usual = runIns.filter(Boolean).length >= dated * MOST;
  return lines.flatMap((line, at): Line[] => {
    const runIn = runIns[at];
    if (!runIn || !(usual || (runIn.dated && opensBold(line)))) return [line];
    const below = (start: number, end: number): Line => ({ ...cutLine(line, start, end), kind: 'text', level: 0, gap: 0 });
    const { end, titleEnd } = runIn;
    const title = titleEnd === undefined ? [] : [below(end + 1, titleEnd)];
    return [cutLine(line, 0, end), ...title, below((titleEnd ?? end) + 1, line.text.length)];
  });
}

/** The share of dated lines that have to run into their prose. */
const MOST = 0.6;

/** Where the header of a line ends, and whether its date stands there. */
interface RunIn {
  readonly end: number;
  /** Where a title ends that is a sentence of its own behind the names. */
  readonly titleEnd: number | undefined;
  readonly dated: boolean;
}

const YEAR = /(?:19|20)\d\d/u;
const MAY_RUN_IN = /[\p{L}\d)][.。]\s?\p{Lu}/u;

/** Where the names of a line end with a full stop, and sentences follow; undefined where they do not. */
function runInOf(line: Line, { dates, words }: Kit): RunIn | undefined {
  const stop = line.depth > 0 || line.kind === 'row' || !YEAR.test(line.text) ? null : STOP.exec(line.text);
  if (!stop || !/[.!?。]$/u.test(line.text)) return undefined;
  const end = stop.index;
  const header = line.text.slice(0, end);
  const [range, other] = dates(header);
  if (!range || other || !isBrief(header, 160) || (range.start > LEAD && range.end < end - 1)) return undefined;
  const names = `${header.slice(0, range.start)}, ${header.slice(range.end)}`.split(/[,:;|–—\t]\s?/u).filter((part) => /\p{L}{3}/u.test(part));
  const clear = names.some((name) => titleScore(name.trim(), words) >= 1 || organisationScore(name.trim(), words) > 0);
  if (!clear || names.length < 2 || names.some((name) => name.trim().split(' ').length > LONGEST)) return undefined;
  return { end, titleEnd: titleEnd(line.text, end, names, words), dated: range.end >= end - 1 };
}

/** `(2018 – 2020) Copper Kettle, Leeds. Head Baker. I baked …`: a title between two full stops still belongs to the header that has none. */
function titleEnd(text: string, end: number, names: readonly string[], words: Lexicon): number | undefined {
  const rest = text.slice(end + 1, end + MAX_TITLE);
  const [, title = ''] = TITLE.exec(rest) ?? [];
  if (!title || titleScore(title.trim(), words) < 1 || names.some((name) => titleScore(name.trim(), words) >= 1)) return undefined;
  return end + 1 + title.length;
}

const MAX_TITLE = 70;
const TITLE = /^(\s[^.。!?]{3,60})[.。]\s(?=\p{Lu})/u;

/** A full stop behind a word, with another sentence behind it. */
const STOP = /(?<=\p{Ll}{3}|\p{Ll}[)»”"]|\p{Lu}{2}|\p{Ll}\p{Lu}|\d)[.。](?=\s?\p{Lu}[\p{L}-]*(?:[:.]?\s|,\s\p{Ll}))/u;

/** Words that may stand before a date: "From". */
const LEAD = 5;

/** Words that a name may have; a sentence has more. */
const LONGEST = 6;
