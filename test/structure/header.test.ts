import { describe, expect, it } from 'vitest';
import { workTraits } from '../../src/sections/work/extract.js';
import { dateLines } from '../../src/structure/anchor.js';
import { readHeader, withoutPlace } from '../../src/structure/header.js';
import { splitHeaders } from '../../src/structure/header-end.js';
import { segment } from '../../src/structure/segment.js';
import { isBareLink } from '../../src/structure/slot.js';
import { kitFor, lineOf, linesOf, words } from './kit.js';

interface Shown {
  readonly names?: readonly string[];
  readonly date?: string;
  readonly places?: readonly string[];
  readonly links?: readonly string[];
  readonly labels?: readonly string[];
}

const HEADERS: readonly (readonly [header: string, shown: Shown])[] = [
  ['Baker, Copper Kettle (2018 – 2020)', { names: ['Baker, Copper Kettle'], date: '2018 – 2020' }],
  ['Baker\nCopper Kettle\n2018 – 2020', { names: ['Baker', 'Copper Kettle'], date: '2018 – 2020' }],
  ['Baker | Copper Kettle | Berlin, Germany', { names: ['Baker | Copper Kettle'], places: ['Berlin, Germany'] }],
  ['Baker, Copper Kettle\nBerlin, Germany\n2018', { names: ['Baker, Copper Kettle'], places: ['Berlin, Germany'], date: '2018' }],
  ['Baker, Copper Kettle\nRemote\n2018', { names: ['Baker, Copper Kettle'], places: ['Remote'], date: '2018' }],
  ['Baker, [Copper Kettle](https://kettle.example)', { names: ['Baker, Copper Kettle'], links: ['https://kettle.example'] }],
  ['Baker, Copper Kettle\nhttps://kettle.example', { names: ['Baker, Copper Kettle'], links: ['https://kettle.example'] }],
  ['Baker, Copper Kettle kettle.com', { names: ['Baker, Copper Kettle'], links: ['kettle.com'] }],
  ['Baker, Copper Kettle\n2 years 3 months', { names: ['Baker, Copper Kettle'] }],
  ['Company: Copper Kettle\nPosition: Baker', { labels: ['Company=Copper Kettle', 'Position=Baker'] }],
  ['2018 – 2020', { date: '2018 – 2020' }],
];

/** Known failures: a place in brackets is cut at the wrong comma, a domain above a title is no employer. */
const PENDING: typeof HEADERS = [
  ['Baker, Copper Kettle (Berlin, Germany)', { names: ['Baker, Copper Kettle'], places: ['Berlin, Germany'] }],
  ['kettle.com\nBaker', { names: ['kettle.com', 'Baker'] }],
];

describe('readHeader', () => {
  it.each(HEADERS)('%j', (text, shown) => {
    expect(headerOf(text)).toEqual({ ...NOTHING, ...shown });
  });

  it.fails.each(PENDING)('not yet: %j', (text, shown) => {
    expect(headerOf(text)).toEqual({ ...NOTHING, ...shown });
  });
});

const NOTHING = { names: [], date: undefined, places: [], links: [], labels: [] };

function headerOf(text: string) {
  const { slots, date, places, links, labels } = readHeader(dateLines(linesOf(text), kitFor(text)), words);
  return {
    names: slots.map(({ quote }) => quote.text),
    date: date?.line.text.slice(date.range.start, date.range.end),
    places: places.map((quote) => quote.text),
    links: links.map((quote) => quote.text),
    labels: labels.map(({ label, value }) => `${label.text}=${value.text}`),
  };
}

/** Entries, with the header and the body that they fall into. */
const SPLITS: readonly (readonly [name: string, text: string, header: string, body: string])[] = [
  ['a date below', '### Baker, Copper Kettle\n\n2018 – 2020\n\n- Rye', 'Baker, Copper Kettle|2018 – 2020', 'Rye'],
  [
    'employer, title and date on lines of their own',
    '### Copper Kettle\n\n**Baker**\n\n2018 – 2020\n\nI baked bread for the town.',
    'Copper Kettle|Baker|2018 – 2020',
    'I baked bread for the town.',
  ],
  ['an employer below the date', '### Baker\n\n2018 – 2020\n\n**Copper Kettle GmbH**\n\n- Rye', 'Baker|2018 – 2020|Copper Kettle GmbH', 'Rye'],
  ['a place behind', '### Baker, Copper Kettle\n\n2018 – 2020\n\nBerlin, Germany\n\n- Rye', 'Baker, Copper Kettle|2018 – 2020|Berlin, Germany', 'Rye'],
  ['a label ends it', '### Baker, Copper Kettle\n\n2018 – 2020\n\nResponsibilities:\n\n- Rye', 'Baker, Copper Kettle|2018 – 2020', 'Responsibilities:|Rye'],
  ['one line', 'Baker, Copper Kettle, 2018 – 2020', 'Baker, Copper Kettle, 2018 – 2020', ''],
];

describe('splitHeaders', () => {
  it.each(SPLITS)('%s', (_, text, header, body) => {
    const [entry] = splitHeaders(segment(dateLines(linesOf(text), kitFor(text)), workTraits, words), workTraits, words);
    const shown = (lines: readonly { readonly line: { readonly text: string } }[] = []): string => lines.map(({ line }) => line.text).join('|');
    expect([shown(entry?.header), shown(entry?.body)]).toEqual([header, body]);
  });
});

describe('isBareLink', () => {
  it.each(['https://kettle.example/a', 'www.kettle.com', 'kettle.com', 'KETTLE.COM', 'kettle.com/team'])('%s', (text) => {
    expect(isBareLink(lineOf(text, 'text'))).toBe(true);
  });
  it.fails('not yet: (kettle.com)', () => expect(isBareLink(lineOf('(kettle.com)', 'text'))).toBe(true));
  it.each(['Copper Kettle', 'Node.js and more', 'see kettle.com', 'B.Sc.', 'Inc.', 'ida@kettle.com'])('not %s', (text) =>
    expect(isBareLink(lineOf(text, 'text'))).toBe(false),
  );
});

describe('withoutPlace', () => {
  it.each([
    ['Copper Kettle, Berlin, Germany', 'Copper Kettle', 'Berlin, Germany'],
    ['Copper Kettle (Berlin, Germany)', 'Copper Kettle', 'Berlin, Germany'],
    ['Copper Kettle – Germany', 'Copper Kettle', 'Germany'],
    ['Copper Kettle', 'Copper Kettle', undefined],
    ['Copper Kettle, Inc.', 'Copper Kettle, Inc.', undefined],
    ['Kettle, Pan & Sons', 'Kettle, Pan & Sons', undefined],
    ['Copper Kettle (part of Ormeval)', 'Copper Kettle (part of Ormeval)', undefined],
  ])('%s', (text, name, place) => {
    const seen = withoutPlace(lineOf(text, 'text'), words);
    expect([seen.name.text, seen.place?.text]).toEqual([name, place]);
  });
});
