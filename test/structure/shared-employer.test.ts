import { describe, expect, it } from 'vitest';
import { workTraits } from '../../src/sections/work/extract.js';
import { dateLines } from '../../src/structure/anchor.js';
import { segment } from '../../src/structure/segment.js';
import { shareEmployer } from '../../src/structure/shared-employer.js';
import { kitFor, linesOf, words } from './kit.js';

/** Jobs as a page's text shows them, with the entries that they are; `employer >` where several share one. */
const SHARED: readonly (readonly [name: string, text: string, ...entries: string[]])[] = [
  [
    'two roles',
    'Copper Kettle\n\nHead Baker\n\n2019 – 2020\n\n- Rye\n\nBaker\n\n2018 – 2019\n\n- Wheat',
    'Copper Kettle > Head Baker|2019 – 2020|Rye',
    'Copper Kettle > Baker|2018 – 2019|Wheat',
  ],
  [
    'roles between single ones',
    'Cook\nOrmeval\n2020 – 2021\n\n- Soup\n\nCopper Kettle\n\nHead Baker\n2019 – 2020\n\n- Rye\n\nBaker\n2018 – 2019\n\n- Wheat\n\nWaiter\nBlue Hen\n2016 – 2018',
    'Cook|Ormeval|2020 – 2021|Soup',
    'Copper Kettle > Head Baker|2019 – 2020|Rye',
    'Copper Kettle > Baker|2018 – 2019|Wheat',
    'Waiter|Blue Hen|2016 – 2018',
  ],
  [
    'the years of all roles beside the first',
    'Copper Kettle\n2 years 3 months\nHead Baker\n2019 – 2020\n\n- Rye\n\nBaker\n2018 – 2019',
    'Copper Kettle|2 years 3 months > Head Baker|2019 – 2020|Rye',
    'Copper Kettle|2 years 3 months > Baker|2018 – 2019',
  ],
  [
    'a role that no list knows below the years with its employer',
    'Cook\nOrmeval\n2020 – 2021\n\nMade soup\n\nCopper Kettle\n6 years 5 months\nOven Whisperer\n2019 – 2020\n\nBaked rye\n\nBaked wheat\n\nBaker\n2018 – 2019',
    'Cook|Ormeval|2020 – 2021|Made soup',
    'Copper Kettle|6 years 5 months > Oven Whisperer|2019 – 2020|Baked rye|Baked wheat',
    'Copper Kettle|6 years 5 months > Baker|2018 – 2019',
  ],
  [
    'roles that no list knows, more blank lines below their employer than others have',
    'Cook\n\nOrmeval\n2020 – 2021\n\n- Soup\n\nCopper Kettle\n\n\n\nHead Baker\n\n2019 – 2020\n\nOven Whisperer\n\n2018 – 2019',
    'Cook|Ormeval|2020 – 2021|Soup',
    'Copper Kettle > Head Baker|2019 – 2020',
    'Copper Kettle > Oven Whisperer|2018 – 2019',
  ],
  [
    'titles beside their years, in the blocks of their employers',
    'Copper Kettle\nHead Baker, 2019 – 2020\nBaked rye\nBaked cakes\nBaker, Nights, 2018 – 2019\nBaked wheat\n\nOrmeval\nCook, 2017 – 2018\nMade soup',
    'Copper Kettle > Head Baker, 2019 – 2020|Baked rye|Baked cakes',
    'Copper Kettle > Baker, Nights, 2018 – 2019|Baked wheat',
    'Ormeval|Cook, 2017 – 2018|Made soup',
  ],
  [
    'towns below dates',
    'Copper Kettle\n\nHead Baker\n\n2019 – 2020\nHexham\n\nBaker\n\n2018 – 2019\nHexham',
    'Copper Kettle > Head Baker|2019 – 2020|Hexham',
    'Copper Kettle > Baker|2018 – 2019|Hexham',
  ],
];

const APART: readonly (readonly [name: string, text: string])[] = [
  ['an employer each', 'Copper Kettle\nBaker\n2019 – 2020\n\n- Rye\n\nOrmeval\nCook\n2018 – 2019'],
  ['an employer below its role', 'Head Baker\nCopper Kettle\n2019 – 2020\n\n- Rye\n\nCook\n2018 – 2019'],
  ['a freelance after an employee', 'Copper Kettle\nBaker\n2019 – 2020\n\n- Rye\n\nFreelance Cook\n2018 – 2019'],
  ['an employer without a role', 'Copper Kettle\nBaker\n2019 – 2020\n\n- Rye\n\nOrmeval\n2018 – 2019'],
  [
    'names with several blank lines each',
    'Copper Kettle\n\n\nHead Baker\n2019 – 2020\n\n- Rye\n\nOrmeval\n\n\nCook\n2018 – 2019\n\nBread for All\n2017 – 2018',
  ],
  [
    'titles beside their years, without blank lines',
    'Copper Kettle\nHead Baker, 2019 – 2020\nBaked rye\nOrmeval Inn\nCook, 2018 – 2019\nMade soup\nBlue Hen\nWaiter, 2017 – 2018',
  ],
  [
    'whole headers in blocks of their own',
    'Copper Kettle\nHead Baker, 2019 – 2020\nBaked rye\n\nCook, Ormeval, 2018 – 2019\nMade soup\n\nWaiter, Blue Hen, 2017 – 2018',
  ],
  ['headings', '### Copper Kettle\n\nBaker\n\n2019 – 2020\n\n### Cook\n\n2018 – 2019'],
];

describe('shareEmployer', () => {
  it.each(SHARED.map(([name, text, ...entries]) => ({ name, text, entries })))('$name', ({ text, entries }) => expect(read(text)).toEqual(entries));
  it.each(APART)('sees nothing in %s', (_, text) => expect(read(text).filter((entry) => entry.includes('>'))).toEqual([]));
  it('is only for sections that have such roles', () => {
    const { grouped: _grouped, ...others } = workTraits;
    const segments = segment(dateLines(linesOf(SHARED[0]?.[1] ?? '', 'text'), kitFor('')), others, words);
    expect(shareEmployer(segments, others, words)).toEqual(segments);
  });
});

function read(text: string): string[] {
  const format = text.startsWith('#') ? 'markdown' : 'text';
  const segments = shareEmployer(segment(dateLines(linesOf(text, format), kitFor(text)), workTraits, words), workTraits, words);
  const shown = (lines: readonly { readonly line: { readonly text: string } }[]): string => lines.map(({ line }) => line.text).join('|');
  return segments.map(({ group, lines }) => (group.length > 0 ? `${shown(group)} > ${shown(lines)}` : shown(lines)));
}
