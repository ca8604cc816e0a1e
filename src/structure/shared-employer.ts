import type { Lexicon } from '../lexicon/index.js';
import type { DatedLine } from './anchor.js';
import type { Traits } from './layout.js';
import { namesRole } from './names-role.js';
import type { Segment } from './segment.js';
import { isDuration } from './slot.js';

/**
 * Puts an employer that is named above the first of several roles above all of them, where a page's text has no headings
 * to tell: "Acme" / "Head Baker" / "2019 – 2021" / "Baker" / "2017 – 2019". What stands over several roles for sure is a name with how long
 * somebody was there below it, or with more blank lines than others have, whatever the roles are called.
 */
export function shareEmployer(segments: readonly Segment[], traits: Traits, words: Lexicon): readonly Segment[] {
  if (!traits.grouped) return segments;
  const apart = segments.slice(1).some(({ lines }) => (lines[0]?.line.gap ?? 0) > 0);
  const heads = segments.map((segment) => headOf(segment, apart));
  const isRole = (line: DatedLine | undefined): boolean => line !== undefined && namesRole(line, traits, words);
  const usual = heads.reduce((least, [, second]) => Math.min(least, second?.line.gap ?? least), Number.POSITIVE_INFINITY);
  let [group, sure]: [Segment['group'], boolean] = [[], false];
  return segments.map((segment, j) => {
    const [first, second, third] = heads[j] ?? [];
    const next = heads[j + 1] ?? [];
    if (segment.group.length > 0 || !first || third) group = [];
    else if (second) {
      const above = segment.lines.slice(0, segment.lines.indexOf(second));
      sure = above.length > 1 || second.line.gap > usual;
      group = next.length === 1 && !isRole(first) && (sure || (isRole(next[0]) && isRole(second))) ? above : [];
    } else if (!sure && !isRole(first)) group = [];
    if (group.length === 0) return segment;
    return { group, lines: second ? segment.lines.slice(group.length) : segment.lines };
  });
}

/**
 * The lines with the names of an entry without a heading, up to its date, where all of them are names. Beside the date a title may stand where
 * entries are set apart; several names there are no role alone, unless they go on in the block of another entry.
 */
function headOf({ lines }: Segment, apart: boolean): readonly DatedLine[] {
  const at = lines.findIndex(({ anchor }) => anchor);
  const dated = lines[at];
  if (!dated) return [];
  const head = lines.slice(0, at).filter(({ line }) => !isDuration(line.text));
  const [name, ...others] = dated.rest;
  const goesOn = at === 0 && dated.line.gap === 0;
  if (name && (!apart || others.length > 0 || (SEVERAL.test(name.text) && !goesOn))) return [];
  const names = name ? [...head, dated] : head;
  return names.every(({ line, range }) => line.kind === 'text' && line.depth === 0 && (!range || range === dated.range)) ? names : [];
}

/** What parts names of their own. */
const SEVERAL = /[\t,|·•@/]|\s(?:[–—-]|at)\s/u;
