import { describe, expect, it } from 'vitest';
import { dateReader } from '../../src/fields/date.js';
import { languages } from '../../src/languages/index.js';
import { foldInPlace, lexicon } from '../../src/lexicon/index.js';

const read = dateReader(lexicon(languages).dates);

/** Points as they are written, each with its value; a second value is the last month or day of a span. */
const POINTS: readonly (readonly [text: string, ...points: string[]])[] = [
  ['2018', '2018 = 2018'],
  ['in 2018, and in 2020', '2018 = 2018', '2020 = 2020'],
  ['March 2018', 'March 2018 = 2018-03'],
  ['Sept. 2018', 'Sept. 2018 = 2018-09'],
  ['4 March 2018', '4 March 2018 = 2018-03-04'],
  ['4th of March, 2018', '4th of March, 2018 = 2018-03-04'],
  ['March 4, 2018', 'March 4, 2018 = 2018-03-04'],
  ['31 February 2018', '31 February 2018 = 2018-02'],
  ['2018-03-04', '2018-03-04 = 2018-03-04'],
  ['2018-03', '2018-03 = 2018-03'],
  ['03/2018', '03/2018 = 2018-03'],
  ['04.03.2018', '04.03.2018 = 2018-03-04'],
  ['03/14/2018', '03/14/2018 = 2018-03-14'],
  ['since 5.2019', '5.2019 = 2019-05'],
  ["Mar '18", "Mar '18 = 2018-03"],
  ['Mar ’98', 'Mar ’98 = 1998-03'],
  ['7/19 – 8/19', '7/19 = 2019-07', '8/19 = 2019-08'],
  ['June – August 2025', 'June = --06', 'August 2025 = 2025-08'],
  ['Summer 2018', 'Summer 2018 = 2018-06, 2018-08'],
  ['Q3 2020', 'Q3 2020 = 2020-07, 2020-09'],
  ['5–7 May 2019', '5–7 May 2019 = 2019-05-05, 2019-05-07'],
  ['3 de marzo de 2019', '3 de marzo de 2019 = 2019-03-03'],
  ['1er août 2019', '1er août 2019 = 2019-08-01'],
  ['10 września 2019 r.', '10 września 2019 r. = 2019-09-10'],
  ['5 мая 2019 г.', '5 мая 2019 г. = 2019-05-05'],
  ['2019 год', '2019 год = 2019'],
  ['12 листопада 2019 року', '12 листопада 2019 року = 2019-11-12'],
  ['15 Ağustos 2019', '15 Ağustos 2019 = 2019-08-15'],
  ['2019 年 5 月 4 日', '2019 年 5 月 4 日 = 2019-05-04'],
  ['平成26年3月', '平成26年3月 = 2014-03'],
  ['令和元年5月1日', '令和元年5月1日 = 2019-05-01'],
  ['昭和 63 年', '昭和 63 年 = 1988'],
  ['平成大学 令和3組'],
  ['2019년 5월 4일', '2019년 5월 4일 = 2019-05-04'],
  ['2008R2'],
  ['PHP 5.2019'],
];

describe('dateReader', () => {
  it.each(POINTS)('reads %s', (text, ...points) => {
    const seen = read(text).map(({ start, end, value, last }) => `${text.slice(start, end)} = ${last ? `${value}, ${last}` : value}`);
    expect(seen).toEqual(points);
  });

  it('knows a month without a year', () => expect(read('June – August 2025')[0]?.monthOnly).toBe(true));
});

describe('foldInPlace', () => {
  it.each([
    ['aujourd’hui, jusqu’à', "aujourd'hui, jusqu'a"],
    ['WSPÓŁPRACA Ł', 'wspolpraca l'],
    ['İstanbul, ARALIK, ışık', 'istanbul, aralik, isik'],
    ['п’ять ʼ й ё ї', "п'ять ' и е і"],
    ['２０１９（Ａ）', '2019(a)'],
    ['n.\u00a0v.', 'n. v.'],
  ])('folds %s and keeps its length', (text, folded) => {
    expect(foldInPlace(text)).toBe(folded);
    expect(folded).toHaveLength(text.length);
  });
});
