/**
 * The matches of a global pattern in a text: what `matchAll` finds, where that would cost most.
 * `matchAll` makes the pattern anew at each call, which takes longer than to find nothing in a line.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  if (!pattern.global) throw new TypeError(`not a global pattern: ${pattern}`);
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}

const NONE: readonly RegExpExecArray[] = [];
