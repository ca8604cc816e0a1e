/** The parts of a date that are written. */
interface Components {
  year?: number;
  month?: number;
  day?: number;
}

/** What a written date means: a point, or the first and last month (or day) of a span. */
export interface Calendar {
  readonly first: Components;
  readonly last?: Components | undefined;
}

/** A year, month or day. A day that the month does not have is not kept: the month stands. */
export function point(year: number, month?: number, day?: number): Calendar {
  const first: Components = { year };
  if (month === undefined) return { first };
  first.month = month;
  if (day !== undefined && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()) first.day = day;
  return { first };
}

/** Day before month, as most of the world writes; month before day where only that makes a date. */
export function dayAndMonth(first: number, second: number, year: number): Calendar | undefined {
  if (second > 12 && first <= 12) return point(year, first, second);
  return second >= 1 && second <= 12 && first >= 1 && first <= 31 ? point(year, second, first) : undefined;
}

/** Days of one month: "5–7 May 2019". */
export function days(year: number, month: number, from: number, to: number): Calendar {
  const { first } = point(year, month, from);
  return from < to ? { first, last: point(year, month, to).first } : { first };
}

/** Months of one year: a season, a quarter. */
export function months(year: number, [from, to]: readonly [number, number]): Calendar {
  return { first: { year, month: from }, last: { year, month: to } };
}

/** The first and last month of a quarter. */
export function quarter(number: number): readonly [number, number] {
  return [number * 3 - 2, number * 3];
}

/** The year that two digits stand for. */
export function fullYear(digits: string): number {
  return Number(digits) + (Number(digits) > 60 ? 1900 : 2000);
}

/** A date as it stands around an anchor: what it means, and from where to where it is written. */
export interface WrittenDate extends Calendar {
  readonly start: number;
  readonly end: number;
}

/** Puts a date in its place. Spelled out because spreading objects is what would cost most here. */
export function written({ first, last }: Calendar, start: number, end: number): WrittenDate {
  return { first, last, start, end };
}
