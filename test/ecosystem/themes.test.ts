import { describe, expect, it } from 'vitest';
import { folded, parsedFixtures, textOf, themes } from './pages.js';

const fixtures = parsedFixtures();

describe.each(themes)('$name', ({ render, locale }) => {
  it.each(fixtures)('shows who, where and when of $name', ({ resume }) => {
    const page = folded(textOf(render(resume)));
    const wanted = [
      resume.basics?.name,
      ...(resume.work ?? []).flatMap(({ name, position, ...period }) => [name, position, ...shownDates(period, locale)]),
      ...(resume.education ?? []).flatMap(({ institution, ...period }) => [institution, ...shownDates(period, locale)]),
    ].filter((text) => text !== undefined);
    expect(wanted.filter((text) => !page.includes(folded(text)))).toEqual([]);
  });

  it('shows nothing that is not there', () => {
    expect(render({ basics: { name: 'Ida Ormeval' } })).not.toMatch(/undefined|\bnull\b|NaN|Invalid Date|\[object/u);
  });

  it.each(fixtures)('shows no gap where something of $name is absent', ({ resume }) => {
    expect(textOf(render(resume))).not.toMatch(/\bundefined\b|\bNaN\b|Invalid Date|\[object/u);
  });
});

/** Both themes write a date as month and year, a year alone as its January, and no end without a start. */
function shownDates({ startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined }, locale: string): string[] {
  if (startDate === undefined) return [];
  const format = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return [startDate, endDate].flatMap((date) => {
    const [year, month = 1] = (date ?? '').split('-').map(Number);
    return year ? [format.format(Date.UTC(year, month - 1, 1))] : [];
  });
}
