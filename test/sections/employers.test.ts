import { describe, expect, it } from 'vitest';
import { settle } from '../../src/evidence/index.js';
import type { FormatName } from '../../src/formats/index.js';
import { work } from '../../src/sections/work/extract.js';
import { kitFor, linesOf } from '../structure/kit.js';

/** Sections of jobs with the employer of each; `-` where it has none. */
const SECTIONS: readonly (readonly [name: string, format: FormatName, text: string, ...employers: string[]])[] = [
  [
    'an earlier role at the same place',
    'text',
    'Copper Kettle Ltd\nHead Baker, Mar 2016 - Present\n- Rye\nBaker, Jan 2012 - Feb 2016\n- Cake\n\nOrmeval Ltd\nCook, 2009 - 2011\n- Soup',
    'Copper Kettle Ltd',
    'Copper Kettle Ltd',
    'Ormeval Ltd',
  ],
  [
    'a team below an employer',
    'text',
    '□2020年4月～現在　株式会社青空製菓\n【所属】製造部　【役職】課長\n・パンの製造\n\n□2017年4月～2020年3月　株式会社北斗\n【所属】営業部　【役職】主任\n・販売',
    '株式会社青空製菓',
    '株式会社北斗',
  ],
  ['a role at another time', 'text', 'Copper Kettle Ltd\nHead Baker, Mar 2016 - Present\n- Rye\nBaker, Jan 2012 - Feb 2014\n- Cake', 'Copper Kettle Ltd', '-'],
  [
    'a kind of contract below an employer',
    'markdown',
    '**Copper Kettle Ltd** (2016 - 2020), Head Baker\n- Rye\n\n**Freelance** (2012 - 2016)\n- Cake',
    'Copper Kettle Ltd',
    '-',
  ],
  ['titles before their employers', 'text', 'Head Baker, Copper Kettle Ltd, 2016 - 2020\n- Rye\nBaker, 2012 - 2016\n- Cake', 'Copper Kettle Ltd', '-'],
];

describe('withEmployers', () => {
  it.each(SECTIONS.map(([name, format, text, ...employers]) => ({ name, format, text, employers })))('$name', ({ format, text, employers }) => {
    const kit = kitFor(text);
    const jobs = work.read({ kind: 'work', lines: linesOf(text, format) }, kit).map(({ draft }) => settle(draft).value as { name?: string });
    expect(jobs.map(({ name }) => name ?? '-')).toEqual(employers);
  });
});
