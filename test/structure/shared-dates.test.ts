import { describe, expect, it } from 'vitest';
import { dateLines } from '../../src/structure/anchor.js';
import { withSharedDates } from '../../src/structure/shared-dates.js';
import { kitFor, linesOf } from './kit.js';

const SHARED: readonly (readonly [name: string, text: string, ...lines: string[]])[] = [
  [
    'a year beside the first of two',
    '2021   Golden Whisk, Guild of Bakers\n       Best Loaf, Rye Society (500 loaves)\n2019   First Pie, Pie Guild',
    '2021 Golden Whisk, Guild of Bakers',
    '2021 Best Loaf, Rye Society (500 loaves)',
    '2019 First Pie, Pie Guild',
  ],
  [
    'a year above two, and none twice',
    '2021\nGolden Whisk, Guild of Bakers\nBest Loaf, Rye Society\n2019\nFirst Pie, Pie Guild',
    '2021 Golden Whisk, Guild of Bakers',
    '2021 Best Loaf, Rye Society',
    '2019 First Pie, Pie Guild',
  ],
];

const OWN: readonly (readonly [name: string, text: string])[] = [
  ['a year above each', '2021\nGolden Whisk, Guild of Bakers\n2019\nFirst Pie, Pie Guild'],
  ['years behind', 'Golden Whisk, Guild of Bakers 2021\nBest Loaf, Rye Society'],
  ['a remark below', '2021 Golden Whisk, Guild of Bakers\nFor rye bread, and for pies'],
  ['a place below', '2021 Golden Whisk, Guild of Bakers\nSan Francisco, California'],
  ['one name below', '2021 Golden Whisk, Guild of Bakers\nBest Loaf'],
  ['another block', '2021 Golden Whisk, Guild of Bakers\n\nBest Loaf, Rye Society'],
];

describe('withSharedDates', () => {
  const read = (text: string): string[] => {
    const kit = kitFor(text);
    return withSharedDates(dateLines(linesOf(text, 'text'), kit), kit).map(({ line }) => line.text.replace('\t', ' '));
  };
  it.each(SHARED)('%s', (_, text, ...lines) => expect(read(text)).toEqual(lines));
  it.each(OWN)('leaves %s', (_, text) => expect(read(text)).toEqual(linesOf(text, 'text').map((line) => line.text)));
});
