import { matchesIn } from '../document/index.js';
import { placeScore } from '../fields/place-score.js';
import { isTown } from '../fields/town.js';
import type { Lexicon } from '../lexicon/index.js';
import type { DatedLine } from './anchor.js';
import { cutLine } from './cut.js';
import { isBareLink } from './slot.js';

/**
 * Parts towns from employers where a page's text has left nothing but a blank between them: `Copper Kettle Roma, Italia`, `Old Mill
 * Remote`. A name may end in its town, so most entries must have one, and one of them its country as well.
 */
export function partTowns(lines: readonly DatedLine[], words: Lexicon): readonly DatedLine[] {
  const found = new Map<number, Town>();
  let anchors = 0;
  for (const [at, { anchor }] of lines.entries()) {
    if (!anchor) continue;
    anchors++;
    for (let above = at - 1; above >= Math.max(0, at - REACH) && !lines[above]?.anchor; above--) {
      const town = townIn(lines[above] as DatedLine, words);
      if (town) found.set(above, town);
    }
  }
  if (found.size < FEWEST || found.size < anchors * MOST || ![...found.values()].some(({ isSure }) => isSure)) return lines;
  return lines.flatMap((line, at) => {
    const town = found.get(at);
    return town ? cutAt(line, town.from) : [line];
  });
}

/** How far above its date an entry names the employer. */
const REACH = 3;
/** How many entries must have a name and a town, and which share of all. */
const FEWEST = 2;
const MOST = 0.5;

/** Where a town begins behind a name, and whether it can be nothing else. */
interface Town {
  readonly from: number;
  readonly isSure: boolean;
}

function townIn({ line, range }: DatedLine, words: Lexicon): Town | undefined {
  const town = range || line.kind === 'item' ? undefined : townStart(line.text, words);
  return town && !isBareLink(cutLine(line, 0, town.from - 1)) ? town : undefined; // "EXAMPLE.COM" alone would be an address
}

function townStart(text: string, words: Lexicon): Town | undefined {
  if (text.length > LONGEST || isTown(text.split(LAND, 1)[0] ?? '', words)) return undefined;
  for (const { index } of matchesIn(text, GAP)) {
    const [head, tail] = [text.slice(0, index), text.slice(index + 1)];
    if (BORDER.test(head)) return undefined;
    const [town = ''] = tail.split(LAND, 1);
    const isMode = words.workModes.has(town);
    if ((!isMode && !isTown(town, words)) || LEADS_ON.test(head) || isKind(head, words) || isTown(head, words)) continue;
    if (town.length === tail.length) return { from: index + 1, isSure: isMode };
    if (isMode || placeScore(tail, words) >= PLACED) return { from: index + 1, isSure: true };
  }
  const last = LAST.exec(text); // a town that no list knows
  const head = text.slice(0, last?.index);
  return last?.[1] && words.names.country(last[1]) && !LEADS_ON.test(head) && !isKind(head, words) ? { from: last.index + 1, isSure: false } : undefined;
}

const LONGEST = 120;
const GAP = /(?<=[\p{L}\p{N}).])\s(?=[\p{Lu}\p{Lo}])/gu;
const BORDER = /[\t|∙•·–—,，、;；:：@]|\s-\s/u;
const LAND = /,\s|\s\(/u;
const LAST = /(?<=[\p{L}\p{N}).])\s\p{Lu}[\p{L}'’-]{2,24},\s([\p{L} ]{4,24})$/u;
/** A small word, or a sign, that holds a name together: `Banque de Lyon`, `Oper & Stadt Bonn`. */
const LEADS_ON = /\s(?:\p{Ll}{1,4}|[&+]|D[AEIOU]|DEL|DES|OF|VON|VAN)$/u;
/** From here on a text is a place for sure. */
const PLACED = 0.8;

/** `Universität Wien`: a kind of house alone is no name. */
function isKind(text: string, { schools, organisations }: Lexicon): boolean {
  return schools.has(text) || organisations.has(text);
}

function cutAt(dated: DatedLine, from: number): DatedLine[] {
  const { line } = dated;
  const [name, town] = [cutLine(line, 0, from - 1), cutLine(line, from, line.text.length)];
  return [
    { ...dated, line: name, rest: [name] },
    { ...dated, line: { ...town, kind: 'text', depth: 0, gap: 0 }, rest: [town] },
  ];
}
