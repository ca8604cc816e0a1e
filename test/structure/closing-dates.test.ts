import { describe, expect, it } from 'vitest';
import { dateLines } from '../../src/structure/anchor.js';
import { raiseDates } from '../../src/structure/closing-dates.js';
import { kitFor, linesOf } from './kit.js';

const RAISED: readonly (readonly [name: string, text: string, ...lines: string[]])[] = [
  [
    'below prose',
    'Head Baker, Copper Kettle\n\nI baked bread for the town.\n\n2019 – 2021\n\nCook, Ormeval\n\nI cooked soup for schools.\n\n2017 – 2019',
    'Head Baker, Copper Kettle',
    '2019 – 2021',
    'I baked bread for the town.',
    'Cook, Ormeval',
    '2017 – 2019',
    'I cooked soup for schools.',
  ],
  [
    'below items, with how long',
    'Head Baker, Copper Kettle\n\n- Rye\n- Pies\n\n2019 – 2021\n\n2 years\n\nCook, Ormeval\n\n2017 – 2019\n\n2 years',
    'Head Baker, Copper Kettle',
    '2019 – 2021',
    '2 years',
    'Rye',
    'Pies',
    'Cook, Ormeval',
    '2017 – 2019',
    '2 years',
  ],
  [
    'below an employer that ends in its legal form',
    'Head Baker, Copper Kettle Bakeries Ltd.\n\nI baked bread for the town.\n\n2019 – 2021\n\nCook, Ormeval\n\nI cooked soup for schools.\n\n2017 – 2019',
    'Head Baker, Copper Kettle Bakeries Ltd.',
    '2019 – 2021',
    'I baked bread for the town.',
    'Cook, Ormeval',
    '2017 – 2019',
    'I cooked soup for schools.',
  ],
  [
    'one period below many lines',
    'Bread for Ormeval\nA bakery on wheels\nBuilt the oven\nDrove to schools\nTaught children\nJanuary 2019\n—\nJanuary 2020\na year',
    'Bread for Ormeval',
    'January 2019 — January 2020',
    'a year',
    'A bakery on wheels',
    'Built the oven',
    'Drove to schools',
    'Taught children',
  ],
  [
    'below prose, with how long in words that count nothing',
    'Cook, Copper Kettle\n\nI cooked soup for schools.\n\nMay 2012\n—\nMay 2012\n\na few weeks\n\nPorter, Ormeval\n\nI carried trunks.\n\n2010 – 2011',
    'Cook, Copper Kettle',
    'May 2012 — May 2012',
    'a few weeks',
    'I cooked soup for schools.',
    'Porter, Ormeval',
    '2010 – 2011',
    'I carried trunks.',
  ],
  [
    'below a sentence of Chinese',
    '面包师, 铜壶公司\n\n为学校烤面包。\n\n2019 – 2021\n\n厨师, 奥梅瓦尔\n\n为医院煮汤。\n\n2017 – 2019',
    '面包师, 铜壶公司',
    '2019 – 2021',
    '为学校烤面包。',
    '厨师, 奥梅瓦尔',
    '2017 – 2019',
    '为医院煮汤。',
  ],
];

const LEFT: readonly (readonly [name: string, text: string])[] = [
  ['dates above the prose', 'Head Baker, Copper Kettle\n\n2019 – 2021\n\nI baked bread for the town.\n\nCook, Ormeval\n\n2017 – 2019\n\nI cooked soup.'],
  ['dates below names alone', 'Head Baker\nCopper Kettle\n2019 – 2021\n\nCook\nOrmeval\n2017 – 2019'],
  ['dates below names and above many lines', 'Head Baker\n2019 – 2021\nRye\nPies\nBread\nRolls\nCook\n2017 – 2019'],
  ['dates beside names', 'Head Baker, Copper Kettle, 2019 – 2021\n\nI baked bread for the town.\n\nCook, Ormeval, 2017 – 2019'],
  ['one entry with a lone date', 'Head Baker, Copper Kettle\n\nI baked bread for the town.\n\n2021'],
  ['an entry that has no date at its end', 'Cook\n\nI cooked soup for schools.\n\n2019 – 2021\n\nBaker\n\n2017 – 2019\n\nPorter, Ormeval'],
  ['prose before the first name', 'I have baked bread for many towns.\n\nBaker, Ormeval\n\n2019 – 2021\n\nCook, Copper Kettle\n\n2017 – 2019'],
];

describe('raiseDates', () => {
  it.each(RAISED)('%s', (_, text, ...lines) => {
    expect(raiseDates(datedIn(text)).map(({ line }) => line.text)).toEqual(lines);
  });

  it.each(LEFT)('leaves alone: %s', (_, text) => {
    const lines = datedIn(text);
    expect(raiseDates(lines)).toEqual(lines);
  });
});

function datedIn(text: string) {
  return dateLines(linesOf(text), kitFor(text));
}
