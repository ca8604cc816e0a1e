import type { DateWords, Language } from '../languages/index.js';
import { fold } from './fold.js';
import { prepared } from './prepared.js';

/** The words of dates, folded. */
export interface DateLexicon {
  /** Month word → 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Season word → its first and last month. */
  readonly seasons: ReadonlyMap<string, readonly [number, number]>;
  readonly present: ReadonlySet<string>;
  /** Between two dates. */
  readonly to: readonly string[];
  /** Between two dates, but only after a word of `from`: "between … and …". */
  readonly and: readonly string[];
  readonly from: readonly string[];
  readonly since: readonly string[];
  readonly until: readonly string[];
  /** Words of `since` and `until` that may stand behind their date. */
  readonly sinceBehind: readonly string[];
  readonly untilBehind: readonly string[];
  /** Behind the name of a school, an employer, a certificate: that its date is a beginning, or an end. The longest first. */
  readonly entered: readonly string[];
  readonly left: readonly string[];
  /** Which part of a year or month a date means, before it or behind it. */
  readonly vagueBefore: readonly string[];
  readonly vagueBehind: readonly string[];
  /** What is written behind the number of a year: "г.", "roku", "年度". */
  readonly yearMarks: readonly string[];
  /** Units of durations. */
  readonly units: readonly string[];
  readonly durationWords: readonly string[];
}

/** Month names as `Intl` writes them, joined with those that a language adds. */
export function dateLexicon(languages: readonly Language[]): DateLexicon {
  const all = (pick: (words: DateWords, tag: string) => readonly string[]): string[] => [
    ...new Set(languages.flatMap(({ dates, tag }) => pick(dates, tag).map(fold))),
  ];
  return {
    months: monthWords(languages),
    seasons: seasonWords(languages),
    present: new Set(all((words) => words.present)),
    to: all((words) => words.to.filter((word) => !words.durationWords.includes(word))),
    and: all((words) => words.durationWords.filter((word) => word.length <= 3)),
    from: all((words) => words.from),
    since: all((words) => words.since),
    until: all((words) => words.until),
    sinceBehind: all((words, tag) => (POSTPOSITIONAL.has(tag) ? words.since : [])),
    untilBehind: all((words, tag) => (POSTPOSITIONAL.has(tag) ? words.until : [])),
    entered: all((words) => words.entered).sort((a, b) => b.length - a.length),
    left: all((words) => words.left).sort((a, b) => b.length - a.length),
    vagueBefore: all((words, tag) => (POSTPOSITIONAL.has(tag) ? [] : words.vague)),
    vagueBehind: all((words, tag) => (POSTPOSITIONAL.has(tag) ? words.vague : [])),
    yearMarks: all((_, tag) => YEAR_MARKS[tag] ?? []),
    units: all(({ durations }) => Object.values(durations).flat()),
    durationWords: all((words) => words.durationWords),
  };
}

/** Languages that put "since", "until" and "early" behind the date. */
const POSTPOSITIONAL: ReadonlySet<string> = new Set(['tr', 'ja', 'ko', 'zh']);

const YEAR_MARKS: Readonly<Record<string, readonly string[]>> = {
  ru: ['г', 'гг', 'год', 'года', 'годы', 'году', 'годом', 'годов'],
  uk: ['р', 'рр', 'рік', 'року', 'роки', 'році', 'років'],
  pl: ['r', 'rok', 'roku'],
  tr: ['yılı'],
};

function monthWords(languages: readonly Language[]): Map<string, number> {
  const months = new Map<string, number>();
  for (const language of languages) for (const [word, month] of monthsIn(language)) if (!months.has(word)) months.set(word, month);
  return months;
}

/** Asking `Intl` is slow: each language is asked once. */
function monthsIn({ tag, dates }: Language): readonly (readonly [string, number])[] {
  return prepared(`months ${tag}`, () => {
    const written = intlMonths(tag);
    return dates.months.flatMap((more, index) =>
      [...(written[index] ?? []), ...more]
        .map((name) => [fold(name).replace(/\.$/u, ''), index + 1] as const)
        .filter(([word]) => word.length > 1 && !/\d/u.test(word)),
    );
  });
}

function seasonWords(languages: readonly Language[]): Map<string, readonly [number, number]> {
  const seasons = new Map<string, readonly [number, number]>();
  for (const { dates } of languages) {
    for (const [season, span] of SEASONS) for (const word of dates.seasons[season]) if (!seasons.has(fold(word))) seasons.set(fold(word), span);
  }
  return seasons;
}

/** First and last month of a season, as the northern half of the world counts it within one year. */
const SEASONS: readonly [keyof DateWords['seasons'], readonly [number, number]][] = [
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['winter', [12, 12]],
];

/** Full and short names of the twelve months, alone and beside a day. */
function intlMonths(tag: string): string[][] {
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC' }),
  ]);
  return Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2020, month, 15));
    return formats.flatMap((format) => {
      const parts = format.formatToParts(day);
      const named = parts.filter((part) => part.type === 'month').map((part) => part.value);
      return parts.some((part) => part.type === 'day') ? named : [format.format(day), ...named];
    });
  });
}
