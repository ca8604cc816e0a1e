import { describe, expect, it } from 'vitest';
import { folded, parsedFixtures, textOf, themes } from './pages.js';

const fixtures = parsedFixtures();

describe.each(themes)('$name', ({ render }) => {
  it.each(fixtures)('shows who, where and when of $name', ({ resume }) => {
    const page = folded(textOf(render(resume)));
    const wanted = [
      resume.basics?.name,
      ...(resume.work ?? []).flatMap(({ name, position, startDate, endDate }) => [name, position, shownDate(startDate), shownDate(endDate)]),
      ...(resume.education ?? []).flatMap(({ institution, startDate, endDate }) => [institution, shownDate(startDate), shownDate(endDate)]),
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

/** Both themes write a date as month and year, and a year alone as its January. */
function shownDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, 1));
}
