import { describe, expect, it } from 'vitest';
import { dateLines } from '../../src/structure/anchor.js';
import { withoutTold } from '../../src/structure/told-names.js';
import { dates, linesOf, words } from './kit.js';

const BAKES = 'Bakes bread for three small towns.';
const MILLS = 'An old mill with forty people.';

const TOLD: readonly (readonly [name: string, text: string])[] = [
  ['below the employer', `Copper Kettle\n${BAKES}\nBaker\n2018 - 2020\n- Rye\n\nTin Mill\n${MILLS}\nMiller\n2015 - 2018`],
  ['below title and employer', `Baker\nCopper Kettle\n${BAKES}\n2018 - 2020\nWheat.\n\nMiller\nTin Mill\n${MILLS}\n2015 - 2018`],
  ['above a title with its date', `Copper Kettle\n${BAKES}\nBaker, 2018 - 2020\n\nTin Mill\n${MILLS}\nMiller, 2015 - 2018`],
  ['with blank lines behind it', `Copper Kettle\n${BAKES}\n\nBaker\n\n2018 - 2020\n\nTin Mill\n${MILLS}\n\nMiller\n\n2015 - 2018`],
];

const OTHERS: readonly (readonly [name: string, text: string])[] = [
  ['deeds below dates', `Copper Kettle\nBaker\n2018 - 2020\n${BAKES}\nTin Mill\nMiller\n2015 - 2018\n${MILLS}`],
  ['deeds of entries that begin with their date', `2018 - 2020\nBaker\n${BAKES}\n\n2015 - 2018\nMiller\n${MILLS}`],
  ['one entry of several', `Copper Kettle\n${BAKES}\nBaker\n2018 - 2020\n\nTin Mill\nMiller\n2015 - 2018\n\nOld Oven\nBaker\n2012 - 2015`],
  ['an entry without a date above the only one', `Copper Kettle\n${BAKES}\n\nBaker, Tin Mill, 2018 - 2020`],
];

const read = (text: string) => dateLines(linesOf(text, 'text'), { dates, words });

describe('withoutTold', () => {
  it.each(TOLD)('takes sentences out of headers, %s', (_, text) => {
    const { lines, told } = withoutTold(read(text), words);
    expect([...told].map(([, line]) => line.text)).toEqual([BAKES, MILLS]);
    expect([...told.keys()].every((line) => /\d{4}/u.test(line.text))).toBe(true);
    expect(lines.some(({ line }) => line.text === BAKES || line.text === MILLS)).toBe(false);
  });
  it('takes it out of a single one', () => {
    expect(withoutTold(read(`Baker\nCopper Kettle\n${BAKES}\n2018 - 2020`), words).told.size).toBe(1);
  });
  it.each(OTHERS)('leaves %s', (_, text) => {
    const lines = read(text);
    expect(withoutTold(lines, words).lines).toBe(lines);
  });
});
