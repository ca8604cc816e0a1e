import type { Lexicon } from '../lexicon/index.js';
import type { DatedLine } from './anchor.js';
import type { Traits } from './layout.js';
import { namesRole } from './names-role.js';
import type { Segment } from './segment.js';
import { isDuration } from './slot.js';

/**
 * Puts an employer that is named above the first of several roles above all of them, where a page's text has no headings
 * to tell: "Acme" / "Head Baker" / "2019 – 2021" / "Baker" / "2017 – 2019".
 */
export function shareEmployer(segments: readonly Segment[], traits: Traits, words: Lexicon): readonly Segment[] {
  if (!traits.grouped) return segments;
  const heads = segments.map((segment) => headOf(segment));
  const isRole = (line: DatedLine | undefined): boolean => line !== undefined && namesRole(line, traits, words);
  let group: Segment['group'] = [];
  return segments.map((segment, j) => {
    const [first, second, third] = heads[j] ?? [];
    const next = heads[j + 1] ?? [];
    if (segment.group.length > 0 || !first || third) group = [];
    else if (second)
      group = next.length === 1 && isRole(next[0]) && isRole(second) && !isRole(first) ? segment.lines.slice(0, segment.lines.indexOf(second)) : [];
    else if (!isRole(first)) group = [];
    if (group.length === 0) return segment;
    return { group, lines: second ? segment.lines.slice(group.length) : segment.lines };
  });
}

/** The names above the date of an entry without a heading, where all of it is names. */
function headOf({ lines }: Segment): readonly DatedLine[] {
  const at = lines.findIndex(({ anchor }) => anchor);
  const head = lines.slice(0, Math.max(0, at)).filter(({ line }) => !isDuration(line.text));
  return lines[at]?.rest.length === 0 && head.every(({ line, range }) => line.kind === 'text' && line.depth === 0 && !range) ? head : [];
}
