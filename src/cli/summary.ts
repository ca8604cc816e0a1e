import { resumeSchema } from '../index.js';
import { formatCount, formatSeconds } from './numbers.js';
import type { Tally } from './tally.js';

/** What a run has done, for its end: how many CVs, and how often each field was found. */
export function summary(tally: Tally, seconds: number): string {
  const { parsed, warned, failed, kept } = tally;
  const counts = [`${formatCount(parsed)} parsed`, `${formatCount(warned)} of them with warnings`, `${formatCount(failed)} failed`];
  if (kept > 0) counts.push(`${formatCount(kept)} kept from before`);
  const rate = seconds > 0 ? ` (${formatCount(Math.round((parsed + failed) / seconds))}/s)` : '';
  return [`${counts.join(', ')} in ${formatSeconds(seconds)}${rate}`, ...fieldLines(tally), ''].join('\n');
}

function fieldLines({ fields, parsed }: Tally): string[] {
  const sections = Object.keys(resumeSchema.shape).flatMap((section) => {
    const own = [...fields].filter(([field]) => field.startsWith(`${section}.`)).sort(([, one], [, other]) => other - one);
    const shares = own.map(([field, found]) => `${field.slice(section.length + 1)} ${Math.round((100 * found) / parsed)}%`);
    return own.length > 0 ? [`  ${section.padEnd(SECTION_WIDTH)}${shares.join('  ')}`] : [];
  });
  return sections.length > 0 ? ['Found in so many of them:', ...sections] : [];
}

const SECTION_WIDTH = 14;
