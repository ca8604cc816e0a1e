import { describe, expect, it } from 'vitest';
import { dateLines } from '../../src/structure/anchor.js';
import { kitFor, linesOf } from './kit.js';

/** Lines that date an entry, with what else stands on them. */
const ANCHORS: readonly (readonly [line: string, ...rest: string[]])[] = [
  ['May 2018 – June 2020'],
  ['(2018 – 2020)'],
  ['Baker, Copper Kettle (2018 – 2020)', 'Baker, Copper Kettle'],
  ['Copper Kettle | 2018 - 2020', 'Copper Kettle'],
  ['2018 – 2020 Copper Kettle', 'Copper Kettle'],
  ['2018 – 2020: Copper Kettle', 'Copper Kettle'],
  ['### Baker, 2018', 'Baker'],
  ['### Baker (May 2018 – present), Halmstett', 'Baker', 'Halmstett'],
  ['📅 May 2018 (6 months) - Remote', 'Remote'],
  [
    '- **Oven Map** (Jul 2018) — Draws the ovens of the county in the colours of their flour, and is read by all of the bakers there.',
    'Oven Map',
    'Draws the ovens of the county in the colours of their flour, and is read by all of the bakers there.',
  ],
  ['BSc Baking | Halmstett College | 2018 | GPA 3.4', 'BSc Baking | Halmstett College', 'GPA 3.4'],
  ['Copper Kettle · Baker · 2018–2020', 'Copper Kettle · Baker'],
  ['- 2018 – 2020 Baker, Copper Kettle', 'Baker, Copper Kettle'],
  ['**Baker** *May 2018 – June 2020*', 'Baker'],
  [
    '**Maestría en Panes y Hornos de Leña** — Universidad Ormeval de los Hornos `2017`',
    'Maestría en Panes y Hornos de Leña — Universidad Ormeval de los Hornos',
  ],
  ['**Oven Days 2016–2018** – *Guild of Bakers* – May 2019', 'Oven Days 2016–2018 – Guild of Bakers'],
  ['**2018:** MSc in Baking, Halmstett College', 'MSc in Baking, Halmstett College'],
  ['2018 BSc, Halmstett College', 'BSc, Halmstett College'],
  ['BSc, Halmstett College, 2018', 'BSc, Halmstett College'],
  [
    'Bachelor of Arts, Psychology and Education, Halmstett College of Arts, 2018, cum laude',
    'Bachelor of Arts, Psychology and Education, Halmstett College of Arts',
    'cum laude',
  ],
  ['BSc, Halmstett College, 2012 (First Class)', 'BSc, Halmstett College', '(First Class)'],
  ['BSc, Halmstett College | 2012 (First Class, Prize of the House)', 'BSc, Halmstett College', '(First Class, Prize of the House)'],
  [
    '- **Licence Professionnelle Fours et Levains, Pains** – IUT de Halmstett – Alternance | 2022 – 2023 (Major de promotion, Mention Très Bien)',
    'Licence Professionnelle Fours et Levains, Pains – IUT de Halmstett – Alternance',
    '(Major de promotion, Mention Très Bien)',
  ],
  ['Diploma in Baking from Halmstett College in 2012', 'Diploma in Baking from Halmstett College'],
  ['Copper Kettle2016 - 2018', 'Copper Kettle'],
  ['(October2016 - May2018)'],
  ['Copper Kettle Co2016 - 2018', 'Copper Kettle Co'],
  ['OVENSJun 2016 – Present', 'OVENS'],
  ['COPPER KETTLE COMAY 2016 – JUL 2018', 'COPPER KETTLE CO'],
  ['COPPER KETTLE OCTOBER 2016 – JUL 2018', 'COPPER KETTLE'],
  ['[Copper Kettle AG](https://kettle.example)June 2016 – Present', 'Copper Kettle AG'],
  ['Copper Kettle AG2016年4月 – 2018年3月', 'Copper Kettle AG'],
  ['株式会社コトバ2016年4月〜2018年3月', '株式会社コトバ'],
  ['Copper Kettle Inc.January 2016 – Present', 'Copper Kettle Inc.'],
  ['OVENSSep 2016 – Jul 2018', 'OVENS'],
  ['Copper Kettle Co2016 - 2018', 'Copper Kettle Co'],
  ['Baker, Copper Kettle, Corfu, Greece. May 2018 – June 2020', 'Baker, Copper Kettle, Corfu, Greece'],
  ['Baker, Copper Kettle Inc. May 2018 – June 2020', 'Baker, Copper Kettle Inc.'],
  ['Oven Course, Copper Kettle, May 2018, valid until May 2021', 'Oven Course, Copper Kettle'],
  ['普通自動車運転免許（2015年3月取得）', '普通自動車運転免許', '取得）'],
  ['- 绿带，江北质量研究院，2020年6月', '绿带，江北质量研究院'],
  ['- 配管技能士、花園協会、2018年3月', '配管技能士、花園協会'],
  ['Awarded May 2018'],
  ['Published on May 14, 2018'],
  ['Awarded: 2018'],
  ['Proofing Award 2018', 'Proofing Award'],
  ['Proofing Award 2018 (May 2019)', 'Proofing Award 2018'],
  ['Oven Days 2018, May 2018', 'Oven Days 2018'],
  ['Oven Days 2018, Halmstett, 3 May 2018', 'Oven Days 2018, Halmstett'],
  ['Oven Days 2018 (2018년 5월)', 'Oven Days 2018'],
  ['с мая 2018 по июнь 2020'],
  ['2018 – 2020 📍 Halmstett', 'Halmstett'],
  ['📅 2018 – 2020', ...[]],
  ['Copper Kettle® 2018 – 2020', 'Copper Kettle®'],
  ['present', ...[]],
];

/** Lines with a date, or none, that open no entry. */
const NO_ANCHORS: readonly string[] = [
  'Baker, Copper Kettle',
  'In 2018 we moved all of the ovens to the new house at the end of the road, and nobody was late on that day.',
  '- Cut the time to bake from 40 to 20 minutes in 2019 without a single new oven',
  '- Won the prize of the town in 2018, of the county in 2019 and of the country in 2020',
  'We baked from 2018 to 2020 for the whole of the town, and for all that came to it from near and far, each and every day.',
  '- 2022年度 売上前年比115%達成',
  '・個人売上 全社3位（2019年度）',
  'Version 2.0 of the oven',
  'ES2015 - all of the oven',
  '+49 30 2018 2020',
];

describe('dateLines', () => {
  it.each(ANCHORS)('%s dates an entry', (text, ...rest) => {
    const [seen, ...more] = dateLines(linesOf(text), kitFor(text));
    expect(seen?.anchor).toBe(true);
    expect(seen?.range).toBeDefined();
    expect(seen?.rest.map((quote) => quote.text)).toEqual(rest);
    expect(more).toEqual([]);
  });

  it('leaves a beginning that closes what is said to the entries that stand around it', () => {
    const text = 'Copper Kettle, Leeds\tMay 2018 – June 2020\nBaker, head of rye since 2019\nOrmeval, Kiel\tMay 2016 – May 2018\nCook';
    expect(dateLines(linesOf(text, 'text'), kitFor(text)).map(({ anchor }) => anchor)).toEqual([true, false, true, false]);
  });

  it.each(NO_ANCHORS)('%s dates none', (text) => {
    expect(dateLines(linesOf(text), kitFor(text)).filter((line) => line.anchor)).toEqual([]);
  });

  it.each([
    ['October 2022\n—\nApril 2023', ['October 2022 — April 2023']],
    ['October 2022 –\nApril 2023', ['October 2022 – April 2023']],
    ['October 2022\nApril 2023', ['October 2022', 'April 2023']],
    ['October 2022\n– April 2023', ['October 2022 – April 2023']],
    ['October 2022\n – Present', ['October 2022 – Present']],
    ['October 2022\n\n- April 2023', ['October 2022 – April 2023']],
    ['October 2022\n\n- Baked bread', ['October 2022', 'Baked bread']],
    ['October 2022\n– Baked bread', ['October 2022', 'Baked bread']],
    ['Baker, Copper Kettle Ltd, Halmstett, October 2022 –\nApril 2023', ['Baker, Copper Kettle Ltd, Halmstett, October 2022 – April 2023']],
    ['Baker, Copper Kettle Ltd, Halmstett, 2022\nApril 2023', ['Baker, Copper Kettle Ltd, Halmstett, 2022', 'April 2023']],
    ['October 2022\nBaker', ['October 2022', 'Baker']],
    ['April 2023\nOctober 2022\nBaker', ['October 2022 – April 2023', 'Baker']],
    ['2023\n2019', ['2019 – 2023']],
    ['Present\n2023-04\nBaker', ['2023-04 – Present', 'Baker']],
    ['2023\n2019\n2015', ['2023', '2019', '2015']],
    ['2023\n\n2019', ['2023', '2019']],
    ['2023\n2019 – 2021', ['2023', '2019 – 2021']],
    ['2023\n2023', ['2023', '2023']],
  ])('joins what belongs together: %j', (text, joined) => {
    expect(dateLines(linesOf(text, 'text'), kitFor(text)).map(({ line }) => line.text)).toEqual(joined);
  });

  it.each([
    [
      'a year with how somebody worked',
      '2016 – 2018\nCopper Kettle\n2013 (contract)\nLarch\n2010 – 2012\nOrmeval',
      ['2016 – 2018', '2013 (contract)', '2010 – 2012'],
    ],
    ['a year in a title below a date', 'Dec 2023\nBaker of the Year 2022\nAug 2021\nProof of Bread', ['Dec 2023', 'Aug 2021']],
    ['a year in a title above a date', 'Baker of the Year 2022\nDec 2023\nProof of Bread\nAug 2021', ['Dec 2023', 'Aug 2021']],
    [
      'a year that closes what is told of an entry, where dates have lines of their own',
      'Baker\n2017 – 2020\n\nWon the silver spoon of the Ormeval Oven Days 2019\n\nCook\n2014 – 2017',
      ['2017 – 2020', '2014 – 2017'],
    ],
    ['years beside names alone', 'Baker of the Year 2022\nProof of Bread 2021', ['Baker of the Year 2022', 'Proof of Bread 2021']],
    [
      'a period that closes what is told of an entry',
      '2017 – 2020\nBaker\nHead of the guild 2018 to 2019\n2014 – 2017\nCook\nNo fire since 2015\n2012 – 2014\nMiller\n2010 – 2012\nWaiter',
      ['2017 – 2020', '2014 – 2017', '2012 – 2014', '2010 – 2012'],
    ],
    [
      'a period that closes an item, among items side by side',
      '- Baker, Larch, 2018 – 2020\n- Parental leave 2016 – 2018\n- Cook, Rye, 2014 – 2016\n- Waiter, Elm, 2012 – 2014',
      ['Baker, Larch, 2018 – 2020', 'Parental leave 2016 – 2018', 'Cook, Rye, 2014 – 2016', 'Waiter, Elm, 2012 – 2014'],
    ],
    ['periods that close names', 'Baker 2017 – 2020\nCook 2014 – 2017\n2012', ['Baker 2017 – 2020', 'Cook 2014 – 2017', '2012']],
    [
      'a period behind names between commas, where others have lines of their own',
      '2017 – 2020\nBaker\nCook, Ormeval 2014 – 2017\n2012 – 2014\nMiller',
      ['2017 – 2020', 'Cook, Ormeval 2014 – 2017', '2012 – 2014'],
    ],
    [
      'a year that begins the row behind a torn sentence',
      'Baker\n2017 – 2020\nSold more rye bread than all the other bakers of the town did in\n2019 (my best year).\nCook\n2014 – 2017',
      ['2017 – 2020', '2014 – 2017'],
    ],
    ['each period twice', '## Baker\n\n2018 – 2020\n\nRye\n\n2018 – 2020\n\n## Miller\n\n2016 – 2018\n\nOats\n\n2016 – 2018', ['2018 – 2020', '2016 – 2018']],
    ['the only period twice', '## Baker\n\n2018 – 2020\n\n- Rye\n\n2018 – 2020\n\n2 years', ['2018 – 2020']],
    [
      'the only period twice, with how long beside it and below it',
      'Baking\n\n2018 – 2020 2 years\n\nOrmeval School\n\n2018 – 2020\n\n2 years',
      ['2018 – 2020 2 years'],
    ],
    ['one period of two entries', 'Baker\n\n2018 – 2020\n\nMiller\n\n2018 – 2020', ['2018 – 2020', '2018 – 2020']],
    ['each period twice, without headings', '2018 – 2020\n\nBaker\n\n2018 – 2020\n\n2016 – 2018\n\nCook\n\n2016 – 2018', ['2018 – 2020', '2016 – 2018']],
    ['three studies in the same years', '2018\nRye\n2018\nOats\n2018\nBran\n2018\nSpelt', ['2018', '2018', '2018', '2018']],
    [
      'two roles in the same years',
      '## Baker\n\n2018 – 2020\n\n## Miller\n\n2018 – 2020\n\n## Cook\n\n2016 – 2018\n\n## Waiter\n\n2016 – 2018',
      ['2018 – 2020', '2018 – 2020', '2016 – 2018', '2016 – 2018'],
    ],
  ])('anchors: %s', (_, text, anchors) => {
    expect(
      dateLines(linesOf(text), kitFor(text))
        .filter(({ anchor }) => anchor)
        .map(({ line }) => line.text),
    ).toEqual(anchors);
  });

  it('says where the date stands', () => {
    const [seen] = dateLines(linesOf('Baker (2018 – 2020)'), kitFor('Baker (2018 – 2020)'));
    expect([seen?.range?.from?.value, seen?.range?.to?.value]).toEqual(['2018', '2020']);
    expect(seen?.line.text.slice(seen.range?.start, seen.range?.end)).toBe('2018 – 2020');
  });
});

describe('long items of a list with a date at one end of each', () => {
  const long = 'Travel Award for young bakers and their helpers, Department of Rye and Barley, University of Halmstett, Faculty of Ovens';
  const anchored = (text: string): number => dateLines(linesOf(text), kitFor(text)).filter(({ anchor }) => anchor).length;

  it.each<[name: string, text: string, anchors: number]>([
    ['are entries where it closes them', `- Rye Award, Ormeval, 2015\n- ${long}, 2014\n- Salt Prize, Ormeval, 2013`, 3],
    ['are entries where it opens them', `- 2015: Rye Award, Ormeval\n- 2014: ${long}\n- 2013: Salt Prize, Ormeval`, 3],
    ['are none where few items have one', `- Rye Award, Ormeval, 2015\n- ${long}, 2014\n- Baked rye\n- Baked cakes`, 1],
    [
      'are none where they are sentences',
      `- Rye Award, Ormeval, 2015\n- ${long.slice(0, 60)}. We baked for them all in the winter of, 2014\n- Salt Prize, 2013`,
      2,
    ],
  ])('%s', (_, text, anchors) => expect(anchored(text)).toBe(anchors));
});
