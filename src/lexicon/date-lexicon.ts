import type { DateWords, Language } from '../languages/index.js';
import { fold } from './fold.js';

/** The words of dates, folded. */
export interface DateLexicon {
  /** Month word → 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Season word → its first and last month. */
  readonly seasons: ReadonlyMap<string, readonly [number, number]>;
  readonly present: readonly string[];
  readonly to: readonly string[];
  readonly from: readonly string[];
  readonly since: readonly string[];
  readonly until: readonly string[];
  /** Units of durations. */
  readonly units: readonly string[];
  readonly durationWords: readonly string[];
}

/** Month names as `Intl` writes them, joined with those that a language adds. */
export function dateLexicon(languages: readonly Language[]): DateLexicon {
  const months = new Map<string, number>();
  const seasons = new Map<string, readonly [number, number]>();
  for (const { tag, dates } of languages) {
    for (let month = 1; month <= 12; month++) {
      for (const name of [...intlMonths(tag, month), ...(dates.months[month - 1] ?? [])]) {
        const word = fold(name).replace(/\.$/u, '');
        if (word.length > 1 && !/\d/u.test(word) && !months.has(word)) months.set(word, month);
      }
    }
    for (const [season, span] of SEASONS) for (const word of dates.seasons[season]) if (!seasons.has(fold(word))) seasons.set(fold(word), span);
  }
  const all = (pick: (words: DateWords) => readonly string[]): string[] => [...new Set(languages.flatMap(({ dates }) => pick(dates).map(fold)))];
  return {
    months,
    seasons,
    present: all((words) => words.present),
    to: all((words) => words.to),
    from: all((words) => words.from),
    since: all((words) => words.since),
    until: all((words) => words.until),
    units: all(({ durations }) => Object.values(durations).flat()),
    durationWords: all((words) => words.durationWords),
  };
}

/** First and last month of a season, as the northern half of the world counts it within one year. */
const SEASONS: readonly [keyof DateWords['seasons'], readonly [number, number]][] = [
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['winter', [12, 12]],
];

function intlMonths(tag: string, month: number): string[] {
  const day = new Date(Date.UTC(2020, month - 1, 15));
  const names: string[] = [];
  for (const width of ['long', 'short'] as const) {
    names.push(new Intl.DateTimeFormat(tag, { month: width, timeZone: 'UTC' }).format(day));
    const parts = new Intl.DateTimeFormat(tag, { month: width, day: 'numeric', timeZone: 'UTC' }).formatToParts(day);
    names.push(...parts.filter((part) => part.type === 'month').map((part) => part.value));
  }
  return names;
}
