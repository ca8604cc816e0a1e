import { describe, expect, it } from 'vitest';
import type { FormatName } from '../../src/formats/index.js';
import { dateLines } from '../../src/structure/anchor.js';
import { rhythmOf } from '../../src/structure/rhythm.js';
import { dates, linesOf, words } from './kit.js';

/** Sections with their entries as `header lines > body lines`, lines joined by a slash. */
const SECTIONS: readonly (readonly [what: string, format: FormatName, text: string, ...entries: string[]])[] = [
  [
    'name, giver, date',
    'text',
    'Golden Loaf\nBakers Guild\n2019\nSilver Spoon\nCooks Guild\n2018',
    'Golden Loaf/Bakers Guild/2019 >',
    'Silver Spoon/Cooks Guild/2018 >',
  ],
  [
    'names with dates beside them, and one without',
    'text',
    'Food Hygiene Level 3 — 2021\nRye and Salt Course, Halmstett Guild — 2019\nFirst Aid — 2016\nOven Card',
    'Food Hygiene Level 3 — 2021 >',
    'Rye and Salt Course, Halmstett Guild — 2019 >',
    'First Aid — 2016 >',
    'Oven Card >',
  ],
  [
    'name, date, giver, prose',
    'text',
    'Golden Loaf\n2019\nBakers Guild\nFor the best rye bread of the year.\nSilver Spoon\n2018\nCooks Guild\nFor a pie.',
    'Golden Loaf/2019/Bakers Guild > For the best rye bread of the year.',
    'Silver Spoon/2018/Cooks Guild > For a pie.',
  ],
  [
    'date first, a short line about each',
    'text',
    'May 2019\nGolden Loaf - third place\nBakers Guild\nRye bread\nJune 2018\nSilver Spoon\nCooks Guild\nApple pie',
    'May 2019/Golden Loaf - third place/Bakers Guild > Rye bread',
    'June 2018/Silver Spoon/Cooks Guild > Apple pie',
  ],
  [
    'name, giver, a short line, date',
    'text',
    'Golden Loaf\nBakers Guild\nRye bread\nMay 2019\nSilver Spoon\nCooks Guild\nJune 2018\nCopper Whisk\nMillers Guild\nApple pie\nJune 2017',
    'Golden Loaf/Bakers Guild/May 2019 > Rye bread',
    'Silver Spoon/Cooks Guild/June 2018 >',
    'Copper Whisk/Millers Guild/June 2017 > Apple pie',
  ],
  [
    'the date beside the giver',
    'text',
    'Golden Loaf\nBakers Guild (2019)\nRye bread\nSilver Spoon\nCooks Guild (2018)\nApple pie',
    'Golden Loaf/Bakers Guild (2019) > Rye bread',
    'Silver Spoon/Cooks Guild (2018) > Apple pie',
  ],
  [
    'no dates',
    'text',
    'Golden Loaf\nBakers Guild\nFor the best rye bread of the year.\nSilver Spoon\nCooks Guild\nFor a pie.',
    'Golden Loaf/Bakers Guild > For the best rye bread of the year.',
    'Silver Spoon/Cooks Guild > For a pie.',
  ],
  ['names alone, of which none gives anything', 'text', 'Golden Loaf\nSilver Spoon\nCopper Whisk', 'Golden Loaf >', 'Silver Spoon >', 'Copper Whisk >'],
  [
    'names alone, every second one of a body',
    'text',
    'Golden Loaf\nBakers Ltd\nSilver Spoon\nCooks Inc',
    'Golden Loaf/Bakers Ltd >',
    'Silver Spoon/Cooks Inc >',
  ],
  [
    'whole lines, shorter names between them',
    'text',
    'Golden Loaf, Bakers Guild, 2019\nSilver Spoon 2nd Class\nBaking by Heart – BBH',
    'Golden Loaf, Bakers Guild, 2019 >',
    'Silver Spoon 2nd Class >',
    'Baking by Heart – BBH >',
  ],
  ['one dated line each', 'text', 'Golden Loaf, Bakers Guild, 2019\nSilver Spoon, 2018', 'Golden Loaf, Bakers Guild, 2019 >', 'Silver Spoon, 2018 >'],
  ['one line each', 'text', 'Golden Loaf — Bakers Guild\nSilver Spoon — Cooks Guild', 'Golden Loaf — Bakers Guild >', 'Silver Spoon — Cooks Guild >'],
  [
    'one line and a remark',
    'text',
    'Golden Loaf | 2019 | Bakers Guild\nRye bread\nSilver Spoon | 2018 | Cooks Guild\nApple pie',
    'Golden Loaf | 2019 | Bakers Guild > Rye bread',
    'Silver Spoon | 2018 | Cooks Guild > Apple pie',
  ],
  [
    'a year in a name',
    'text',
    'Golden Loaf 2019\nMay 2020\nBakers Guild\nSilver Spoon\nJune 2018\nCooks Guild',
    'Golden Loaf 2019/May 2020/Bakers Guild >',
    'Silver Spoon/June 2018/Cooks Guild >',
  ],
  [
    'headings',
    'markdown',
    '### Golden Loaf\n\nBakers Guild\n\n2019\n\n### Silver Spoon\n\nCooks Guild\n\n2018\n\n- Apple pie',
    'Golden Loaf/Bakers Guild/2019 >',
    'Silver Spoon/Cooks Guild/2018 > Apple pie',
  ],
];

/** Sections whose entries no order of lines tells apart. */
const NOTHING: readonly (readonly [what: string, format: FormatName, text: string])[] = [
  ['a line alone', 'text', 'Golden Loaf, Bakers Guild, 2019'],
  ['items', 'markdown', '- Golden Loaf, Bakers Guild, 2019\n- Silver Spoon, Cooks Guild, 2018'],
  ['a table', 'markdown', '| Award | Year |\n|---|---|\n| Golden Loaf | 2019 |\n| Silver Spoon | 2018 |'],
  ['labelled lines', 'text', 'Award: Golden Loaf\nGiven by: Bakers Guild\nDate: 2019'],
  ['prose', 'text', 'I was given a golden loaf in the spring of my first year.\nThe guild of bakers gave it to me for rye bread.'],
];

const read = (text: string, format: FormatName) => rhythmOf(dateLines(linesOf(text, format), { dates, words }), words);

describe('rhythmOf', () => {
  it.each(SECTIONS)('%s', (_, format, text, ...expected) => {
    const shown = (lines: readonly { line: { text: string } }[]): string => lines.map(({ line }) => line.text).join('/');
    expect(read(text, format as FormatName)?.entries.map(({ header, body }) => `${shown(header)} > ${shown(body)}`.trimEnd())).toEqual(expected);
  });
  it.each(NOTHING)('sees nothing in %s', (_, format, text) => expect(read(text, format)).toBeUndefined());
  it('leaves a year that belongs to a name', () => {
    const [first] = read('Golden Loaf 2019\nMay 2020\nBakers Guild\nSilver Spoon\nJune 2018\nCooks Guild', 'text')?.entries ?? [];
    expect(first?.header.map(({ range }) => range !== undefined)).toEqual([false, true, false]);
  });
});
