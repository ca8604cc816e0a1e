import { describe, expect, it } from 'vitest';
import { workTraits } from '../../src/sections/work/extract.js';
import { dateLines } from '../../src/structure/anchor.js';
import { readHeader } from '../../src/structure/header.js';
import { splitHeaders } from '../../src/structure/header-end.js';
import { segment } from '../../src/structure/segment.js';
import { isBareLink, isDuration } from '../../src/structure/slot.js';
import { kitFor, lineOf, linesOf, words } from './kit.js';

interface Shown {
  readonly names?: readonly string[];
  readonly date?: string;
  readonly links?: readonly string[];
  readonly labels?: readonly string[];
}

const HEADERS: readonly (readonly [header: string, shown: Shown])[] = [
  ['Baker, Copper Kettle (2018 – 2020)', { names: ['Baker, Copper Kettle'], date: '2018 – 2020' }],
  ['Baker\nCopper Kettle\n2018 – 2020', { names: ['Baker', 'Copper Kettle'], date: '2018 – 2020' }],
  ['Baker | Copper Kettle | Berlin, Germany', { names: ['Baker | Copper Kettle | Berlin, Germany'] }],
  ['Baker, Copper Kettle\nBerlin, Germany\n2018', { names: ['Baker, Copper Kettle', 'Berlin, Germany'], date: '2018' }],
  ['Baker, [Copper Kettle](https://kettle.example)', { names: ['Baker, Copper Kettle'], links: ['https://kettle.example'] }],
  ['Baker, Copper Kettle\nhttps://kettle.example', { names: ['Baker, Copper Kettle'], links: ['https://kettle.example'] }],
  ['Baker, Copper Kettle kettle.com', { names: ['Baker, Copper Kettle'], links: ['kettle.com'] }],
  ['Baker | Kettle Oy | https://kettle.example', { names: ['Baker | Kettle Oy'], links: ['https://kettle.example'] }],
  ['Kettle Oy – kettle.com', { names: ['Kettle Oy'], links: ['kettle.com'] }],
  [
    'Copper Kettle (Bakery) | 2018 – 2020\n\n[copperkettle.com](http://copperkettle.com)',
    { names: ['Copper Kettle (Bakery)'], date: '2018 – 2020', links: ['http://copperkettle.com'] },
  ],
  ['Baker of kettle.com', { names: ['Baker of kettle.com'] }],
  ['Baker at Copper Kettle (kettle.example)', { names: ['Baker at Copper Kettle'], links: ['kettle.example'] }],
  ['Baker (oven.js)', { names: ['Baker (oven.js)'] }],
  ['Baker (esp. rye)', { names: ['Baker (esp. rye)'] }],
  ['Baking with Oven.NET Core', { names: ['Baking with Oven.NET Core'] }],
  ['Founder – Kettle.com', { names: ['Founder – Kettle.com'] }],
  ['Head Baker, Ormeval.com', { names: ['Head Baker, Ormeval.com'] }],
  ['Copper Kettle, ormeval.com', { names: ['Copper Kettle'], links: ['ormeval.com'] }],
  ['Baking – Ormeval.com', { names: ['Baking – Ormeval.com'] }],
  ['Ormeval – Ormeval.com', { names: ['Ormeval'], links: ['Ormeval.com'] }],
  ['Baker, Copper Kettle\n[Link to the site](https://kettle.example)', { names: ['Baker, Copper Kettle'], links: ['https://kettle.example'] }],
  ['2 years as Baker at Copper Kettle', { names: ['Baker at Copper Kettle'] }],
  ['1 year Baker at Copper Kettle', { names: ['Baker at Copper Kettle'] }],
  ['20 Bakers of Leeds', { names: ['20 Bakers of Leeds'] }],
  ['Baker, Copper Kettle\n2 years 3 months', { names: ['Baker, Copper Kettle'] }],
  ['Baker, Copper Kettle\na year', { names: ['Baker, Copper Kettle'] }],
  ['Copper Kettle\n8 years Started Jan 2019\nBaker', { names: ['Copper Kettle', 'Baker'], date: 'Started Jan 2019' }],
  ['24 Ovens, 2019', { names: ['24 Ovens'], date: '2019' }],
  ['Company: Copper Kettle\nPosition: Baker', { labels: ['Company=Copper Kettle', 'Position=Baker'] }],
  ['2018 – 2020', { date: '2018 – 2020' }],
  ['kettle.com\nBaker', { names: ['kettle.com', 'Baker'] }],
  ['Baker, Copper Kettle\nkettle.com', { names: ['Baker, Copper Kettle'], links: ['kettle.com'] }],
];

describe('readHeader', () => {
  it.each(HEADERS)('%j', (text, shown) => {
    expect(headerOf(text)).toEqual({ ...NOTHING, ...shown });
  });
});

const NOTHING = { names: [], date: undefined, links: [], labels: [] };

function headerOf(text: string) {
  const { slots, date, links, labels } = readHeader(dateLines(linesOf(text), kitFor(text)), words);
  return {
    names: slots.map(({ quote }) => quote.text),
    date: date?.line.text.slice(date.range.start, date.range.end),
    links: links.map((quote) => quote.text),
    labels: labels.map(({ label, value }) => `${label.text}=${value.text}`),
  };
}

/** Entries, with the header and the body that they fall into. */
const SPLITS: readonly (readonly [name: string, text: string, header: string, body: string])[] = [
  [
    'headings of projects',
    '## Copper Kettle, 2018 – 2020\n\n### Rye bread\n\nBaked.\n\n### Pies\n\nBaked.',
    'Copper Kettle, 2018 – 2020',
    'Rye bread|Baked.|Pies|Baked.',
  ],
  ['a date below', '### Baker, Copper Kettle\n\n2018 – 2020\n\n- Rye', 'Baker, Copper Kettle|2018 – 2020', 'Rye'],
  [
    'employer, title and date on lines of their own',
    '### Copper Kettle\n\n**Baker**\n\n2018 – 2020\n\nI baked bread for the town.',
    'Copper Kettle|Baker|2018 – 2020',
    'I baked bread for the town.',
  ],
  ['an employer whose name begins with a number', '### Baker\n\n2018 – 2020\n\n12 Ovens, Leeds\n\n- Rye', 'Baker|2018 – 2020|12 Ovens, Leeds', 'Rye'],
  ['an employer below the date', '### Baker\n\n2018 – 2020\n\n**Copper Kettle GmbH**\n\n- Rye', 'Baker|2018 – 2020|Copper Kettle GmbH', 'Rye'],
  ['a place behind', '### Baker, Copper Kettle\n\n2018 – 2020\n\nBerlin, Germany\n\n- Rye', 'Baker, Copper Kettle|2018 – 2020|Berlin, Germany', 'Rye'],
  ['a label ends it', '### Baker, Copper Kettle\n\n2018 – 2020\n\nResponsibilities:\n\n- Rye', 'Baker, Copper Kettle|2018 – 2020', 'Responsibilities:|Rye'],
  ['facts as a list', '### Baker\n\n- Copper Kettle\n- May 2018 – June 2020\n- Rye\n- Pies', 'Baker|Copper Kettle|May 2018 – June 2020', 'Rye|Pies'],
  ['deeds as a list', '### Baker, Copper Kettle, 2018 – 2020\n\n- Rye\n- Since May 2019 pies', 'Baker, Copper Kettle, 2018 – 2020', 'Rye|Since May 2019 pies'],
  ['a remark below', 'Baker Copper Kettle\n2018 – 2020\n\nKept the ovens warm.\n\n- Rye', 'Baker Copper Kettle|2018 – 2020', 'Kept the ovens warm.|Rye'],
  [
    'prose without a full stop below a heading',
    '### Copper Kettle\n\n2018 – 2020\n\nHelped out at the oven and led the bakers through the winter',
    'Copper Kettle|2018 – 2020',
    'Helped out at the oven and led the bakers through the winter',
  ],
  [
    'a list of duties without a full stop below a name',
    'Copper Kettle\n2018 – 2020\n\nHelped with early deliveries, market days, the oven, and rye bread',
    'Copper Kettle|2018 – 2020',
    'Helped with early deliveries, market days, the oven, and rye bread',
  ],
  [
    'a title in small letters below a heading',
    '### Copper Kettle\n\n2018 – 2020\n\nBaker of rye bread\n\n- Rye',
    'Copper Kettle|2018 – 2020|Baker of rye bread',
    'Rye',
  ],
  [
    'an employer that is told of behind a dot',
    '云麓麦香食品有限公司 · 面向门店的低糖面包系列。\n2018年1月 – 2020年5月\n\n低糖面包\n\n- 配方',
    '云麓麦香食品有限公司 · 面向门店的低糖面包系列。|2018年1月 – 2020年5月',
    '低糖面包|配方',
  ],
  [
    'such an employer below a title',
    'Baker\nCopper Kettle · Bakes bread and cakes for the whole of the county and for three towns beyond it, with a mill of its own and a school.\n2018 – 2020\n\n- Rye',
    'Baker|Copper Kettle · Bakes bread and cakes for the whole of the county and for three towns beyond it, with a mill of its own and a school.|2018 – 2020',
    'Rye',
  ],
  ['an employer with a full stop below', '### Baker\n\n2018 – 2020\n\nCopper Kettle Ltd.\n\n- Rye', 'Baker|2018 – 2020|Copper Kettle Ltd.', 'Rye'],
  ['a full stop behind the name that a dash sets apart', '**Baker** - Copper Kettle.\n2018 – 2020\n\n- Rye', 'Baker - Copper Kettle.|2018 – 2020', 'Rye'],
  ['full stops behind every name', 'Baker.\n2018 – 2020\nThe Copper Kettle.\n\n- Rye', 'Baker.|2018 – 2020|The Copper Kettle.', 'Rye'],
  ['one line', 'Baker, Copper Kettle, 2018 – 2020', 'Baker, Copper Kettle, 2018 – 2020', ''],
];

describe('splitHeaders', () => {
  it.each(SPLITS)('%s', (_, text, header, body) => {
    const [entry] = splitHeaders(segment(dateLines(linesOf(text), kitFor(text)), workTraits, words), workTraits, words);
    const shown = (lines: readonly { readonly line: { readonly text: string } }[] = []): string => lines.map(({ line }) => line.text).join('|');
    expect([shown(entry?.header), shown(entry?.body)]).toEqual([header, body]);
  });

  it('goes on in all entries where the words of most say so', () => {
    const text =
      '2019 – 2021\nHead Baker, Rye\nCopper Kettle Ltd\nLeeds, UK\n\nRan it.\n\n2017 – 2019\nBaker, Pies\nCopper Kettle Ltd\nLeeds, UK\n\nBaked.\n\n2015 – 2017\nBaker\nOrmeval\nHull, UK\n\nFirst post.';
    const entries = splitHeaders(segment(dateLines(linesOf(text, 'text'), kitFor(text)), workTraits, words), workTraits, words);
    expect(entries.map(({ body }) => body.map(({ line }) => line.text).join('|'))).toEqual(['Ran it.', 'Baked.', 'First post.']);
  });

  it('ends above a label that stands below every date, which is no town', () => {
    const text =
      'Baker, Acme\n2019 – 2021\nHIGHLIGHTS\nSold rye bread to all of the town.\nCook, Ormeval\n2017 – 2019\nHIGHLIGHTS\nKept the pans.\nWaiter, Steg\n2015 – 2017\nHIGHLIGHTS\nServed all guests.';
    const entries = splitHeaders(segment(dateLines(linesOf(text, 'text'), kitFor(text)), workTraits, words), workTraits, words);
    expect(entries.map(({ header }) => header.map(({ line }) => line.text).join('|'))).toEqual([
      'Baker, Acme|2019 – 2021',
      'Cook, Ormeval|2017 – 2019',
      'Waiter, Steg|2015 – 2017',
    ]);
  });

  it('ends at dates by themselves, where nearly all entries have two names above theirs', () => {
    const text =
      'Acme\nBaker\n2019 – 2021\nSold rye bread to all of the town\nMehl\nNights\n2017 – 2019\nHead of Oats and of Rye\nFeld\nMilling\n2015 – 2017\nBaked cakes for all of the town\nOrmeval\nKneading\n2013 – 2015\nBaked pies for all of the town';
    const entries = splitHeaders(segment(dateLines(linesOf(text, 'text'), kitFor(text)), workTraits, words), workTraits, words);
    expect(entries.map(({ body }) => body.map(({ line }) => line.text).join('|'))).toEqual([
      'Sold rye bread to all of the town',
      'Head of Oats and of Rye',
      'Baked cakes for all of the town',
      'Baked pies for all of the town',
    ]);
  });
});

describe('isDuration', () => {
  it.each(['3 yrs 6 mos', '(11 mois)', '2 Jahre', 'a year', '1 год 2 месяца', '3年', 'a few weeks'])('sees one in %s', (text) =>
    expect(isDuration(text)).toBe(true),
  );

  it.each(['3.8 GPA', '3.9 CGPA', '2019', 'Baker', '3 ovens and a mill', 'a few ovens'])('sees none in %s', (text) => expect(isDuration(text)).toBe(false));
});

describe('isBareLink', () => {
  it.each(['https://kettle.example/a', 'www.kettle.com', 'kettle.com', 'KETTLE.COM', 'kettle.com/team', 'kettle.photography'])('%s', (text) => {
    expect(isBareLink(lineOf(text, 'text'))).toBe(true);
  });
  it.fails('not yet: (kettle.com)', () => expect(isBareLink(lineOf('(kettle.com)', 'text'))).toBe(true));
  it.each(['Copper Kettle', 'Node.js and more', 'see kettle.com', 'B.Sc.', 'Inc.', 'ida@kettle.com'])('not %s', (text) =>
    expect(isBareLink(lineOf(text, 'text'))).toBe(false),
  );
});
