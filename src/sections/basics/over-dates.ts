import type { Line } from '../../document/index.js';
import { titleScore } from '../../fields/role.js';
import type { Kit } from '../../structure/kit.js';

/** Whether a line is a word or two apart from what stands above, right over a period, or over a name with its period below: a heading in a language that nobody here knows. */
export function isOverDates({ text, gap }: Line, [next, second]: readonly Line[], { words }: Kit): boolean {
  if (gap === 0 || !next || text.split(' ').length > 3 || titleScore(text, words) > 0) return false;
  return PERIOD.test(next.text) || (next.gap === 0 && second?.gap === 0 && PERIOD.test(second.text));
}

const PERIOD = /^\(?(?:\d{1,2}[./])?(?:19|20)\d\d\s?[-–—]/u;
