import { describe, expect, it } from 'vitest';
import { partFormLabels } from '../../src/structure/form-labels.js';
import { linesOf, words } from './kit.js';

const LONG = ['Occupation or position held Baker', 'Name and address of employer Copper Kettle, Kiel', 'Main activities and responsibilities Rye bread'];

const read = (text: string): string[] => partFormLabels(linesOf(text, 'text'), words).map((line) => line.text);

describe('partFormLabels', () => {
  it.each([
    [
      'long labels',
      LONG,
      ['Occupation or position held\tBaker', 'Name and address of employer\tCopper Kettle, Kiel', 'Main activities and responsibilities\tRye bread'],
    ],
    ['short ones beside them', ['Dates 2019 - 2021', ...LONG], ['Dates\t2019 - 2021']],
    ['an address', ['E-mail ida@kettle.example', ...LONG], ['E-mail\tida@kettle.example']],
    ['values in the next line', [...LONG, 'Title of qualification awarded', 'BSc in History'], ['Title of qualification awarded\tBSc in History']],
  ])('parts %s from their values', (_, text, parted) => {
    expect(read(text.join('\n'))).toEqual(expect.arrayContaining(parted));
  });

  it.each([
    ['sentences of a form', 'Dates of the harvest were kept by hand'],
    ['names that begin with the word of a label', 'University College Kiel'],
    ['headings', 'Personal information'],
    ['what is parted already', 'Period: 2019'],
  ])('leaves %s', (_, line) => {
    expect(read([...LONG, '', line].join('\n'))).toContain(line);
  });

  it.each([
    ['one long label', 'Occupation or position held Baker\nCopper Kettle\nMain duties Bread'],
    ['a text without a form', 'Ida Ormeval\nBaker\nDates 2019 - 2021'],
  ])('leaves %s alone', (_, text) => {
    const lines = linesOf(text, 'text');
    expect(partFormLabels(lines, words)).toBe(lines);
  });
});
