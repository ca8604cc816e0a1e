import { type Line, linksIn, slice } from '../../document/index.js';
import { dateLines } from '../../structure/anchor.js';
import { cutBetween, cutLine } from '../../structure/cut.js';
import type { Entry } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';

/** Posts in lines that each begin with what somebody was, and a colon: `Reviewer: Journal of Bread (2018–2020), Oven Letters (2019)`; undefined where other lines stand among them. */
export function labelledPosts(lines: readonly Line[], isPost: (text: string) => boolean, kit: Kit): readonly Entry[] | undefined {
  if (lines.length < FEWEST) return undefined;
  const posts: Entry[] = [];
  for (const line of lines) {
    const colon = line.depth === 0 && line.kind !== 'row' && line.text.length <= LONGEST ? line.text.indexOf(': ') : -1;
    const label = slice(line, 0, Math.max(0, colon));
    if (label.text === '' || /\d/u.test(label.text) || line.level !== lines[0]?.level || !isPost(label.text)) return undefined;
    for (const place of placesIn(cutLine(line, colon + 1, line.text.length), kit)) {
      const [dated] = dateLines([place], kit);
      const [who, ...others] = dated?.rest ?? [];
      const isDated = dated?.range !== undefined && who !== undefined && others.length === 0;
      posts.push({
        ...WRITTEN,
        links: linksIn(place).flatMap(({ url }) => url ?? []),
        parts: { what: label, who: isDated ? who : place },
        date: isDated && dated.range ? { line: place, range: dated.range } : undefined,
      });
    }
  }
  return posts;
}

const FEWEST = 2;
const LONGEST = 300;

const WRITTEN = {
  certainty: 0.85,
  places: [],
  fields: [],
  body: { paragraphs: [], items: [], fields: [], links: [] },
  blurb: undefined,
  group: undefined,
} as const;

/** The places of one post, where each has its own date; a date behind a comma is the one of the name before it. */
function placesIn(line: Line, { dates }: Kit): Line[] {
  const ends = [...line.text.matchAll(BORDER)].filter(({ index, 0: border }) => !isDate(line.text.slice(index + border.length), dates));
  const parts = cutBetween(line, ends);
  return parts.every(({ text }) => dates(text).length > 0) ? parts : [line];
}

/** A comma or a semicolon outside of brackets. */
const BORDER = /[,;]\s(?![^()]*\))/gu;

/** Whether a text begins with a date that is followed by nothing or by a further part. */
function isDate(text: string, dates: Kit['dates']): boolean {
  const [range] = dates(text);
  return range?.start === 0 && /^(?:$|[,;]\s)/u.test(text.slice(range.end));
}
