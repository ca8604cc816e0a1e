import { formatCount, formatSeconds } from './numbers.js';
import type { Tally } from './tally.js';

/** What a run has done, for its end: how many CVs, and how often each field was found. */
export function summary(tally: Tally, seconds: number, isInterrupted: boolean): string {
  const { parsed, warned, failed, kept } = tally;
  const counts = [
    `${formatCount(parsed)} parsed${warned > 0 ? ` (${formatCount(warned)} with warnings)` : ''}`,
    `${formatCount(failed)} failed`,
    ...(kept > 0 ? [`${formatCount(kept)} kept from before`] : []),
  ];
  const rate = formatCount(Math.round((parsed + failed) / Math.max(seconds, 0.001)));
  const end = `${counts.join(', ')} in ${formatSeconds(seconds)} (${rate}/s)`;
  return [`${isInterrupted ? 'interrupted: ' : ''}${end}`, ...fieldLines(tally), ''].join('\n');
}

function fieldLines({ fields, parsed }: Tally): string[] {
  const sections = SECTIONS.flatMap((section) => {
    const own = [...fields].filter(([field]) => field.startsWith(`${section}.`)).sort(([, one], [, other]) => other - one);
    const shares = own.map(([field, found]) => `${field.slice(section.length + 1)} ${Math.round((100 * found) / parsed)}%`);
    return own.length > 0 ? [`  ${section.padEnd(SECTION_WIDTH)}${shares.join('  ')}`] : [];
  });
  return sections.length > 0 ? ['Found in so many of them:', ...sections] : [];
}

/** In the order of the schema; named here so that the parser need not be loaded beside its threads. */
export const SECTIONS = [
  ...['basics', 'work', 'volunteer', 'education', 'awards', 'certificates', 'publications'],
  ...['skills', 'languages', 'interests', 'references', 'projects'],
];
const SECTION_WIDTH = 14;
