import { describe, expect, it } from 'vitest';
import { dateLines } from '../../src/structure/anchor.js';
import { joinEvents } from '../../src/structure/events.js';
import { kitFor, linesOf } from './kit.js';

/** Lines of events, and the entries that they are: name, start, end. */
const EVENTS: readonly (readonly [text: string, ...entries: string[]])[] = [
  ['2012年4月 花園大学 文学部 入学\n2016年3月 花園大学 文学部 卒業', '花園大学 文学部|2012-04|2016-03'],
  ['2010年4月　株式会社青葉堂　入社\n2018年9月　株式会社青葉堂　退社', '株式会社青葉堂|2010-04|2018-09'],
  ['2010年4月　株式会社青葉堂　入社\n2018年9月　同社　退社\n2018年10月　若葉製菓　入社', '株式会社青葉堂|2010-04|2018-09', '若葉製菓|2018-10|now'],
  ['2008年4月 花園大学 文学部 入学\n2012年3月 同大学 卒業', '花園大学 文学部|2008-04|2012-03'],
  ['2008年4月 花園大学 文学部 入学\n2012年3月 卒業', '花園大学 文学部|2008-04|2012-03'],
  ['平成30年4月　株式会社青葉堂　入社\n令和3年6月　一身上の都合により退社', '株式会社青葉堂|2018-04|2021-06'],
  ['2012.03 나래대학교 입학\n2016.02 나래대학교 졸업', '나래대학교|2012-03|2016-02'],
  [
    '2016.02 나래대학교 졸업(학사)\n2012.03 나래대학교 입학(편입)\n2012.02 가온대학교 자퇴\n2011.03 가온대학교 입학',
    '나래대학교 학사|2012-03|2016-02',
    '가온대학교|2011-03|2012-02',
  ],
  ['2016.02 나래대학교 졸업 (3.9/4.5)', '나래대학교 3.9/4.5||2016-02'],
  ['2016年3月 花園大学 卒業\n2012年4月 花園大学 入学', '花園大学|2012-04|2016-03'],
  ['2012年3月 花園大学 卒業\n2016年4月 花園大学 入学', '花園大学||2012-03', '花園大学|2016-04|now'],
  ['2012.03 ~ 2016.02 나래대학교 졸업', '나래대학교|2012-03|2016-02'],
  ['2015年3月 一級パン技能士 合格', '一級パン技能士||2015-03'],
  ['2016年3月 花園大学大学院 修士課程修了', '花園大学大学院 修士課程||2016-03'],
  ['2012年4月\n花園大学 文学部 入学\n\n2016年3月\n花園大学 文学部 卒業', '花園大学 文学部|2012-04|2016-03'],
  ['2012年9月 江北大学 入学', '江北大学|2012-09|now'],
];

const NO_EVENTS: readonly string[] = [
  '2018 – 2020 Copper Kettle',
  '2018年3月 花園大学',
  '2018年3月\n花園大学',
  '卒業',
  '2016年3月 卒業',
  'Entered Halmstett College in 2018',
  '2018年 - 2020年 若葉製菓',
];

describe('joinEvents', () => {
  it.each(EVENTS)('%s', (text, ...entries) => {
    const kit = kitFor(text);
    const shown = joinEvents(dateLines(linesOf(text), kit), kit).map(
      ({ range, rest }) => `${rest.map((quote) => quote.text).join(' ')}|${range?.from?.value ?? ''}|${range?.ongoing ? 'now' : (range?.to?.value ?? '')}`,
    );
    expect(shown).toEqual(entries);
  });

  it.each(NO_EVENTS)('%s stays as it is', (text) => {
    const kit = kitFor(text);
    const lines = dateLines(linesOf(text), kit);
    expect(joinEvents(lines, kit)).toEqual(lines);
  });
});
