import { describe, expect, it } from 'vitest';
import type { FormatName } from '../../src/formats/index.js';
import { dateLines } from '../../src/structure/anchor.js';
import { titledEntries } from '../../src/structure/titled.js';
import { kitFor, linesOf } from './kit.js';

/** Sections, with their entries as `header > body`. */
const SECTIONS: readonly (readonly [name: string, format: FormatName, text: string, ...entries: string[]])[] = [
  [
    'names, blank lines, sentences, items',
    'markdown',
    'Oven Map\n\n<https://ovens.example>\n\nA map of the ovens of the county.\n\n* Go\n* D3\n\nYeast Diary\n\nA diary of yeast, kept daily.\n\n* Paper',
    'Oven Map|https://ovens.example > A map of the ovens of the county.|Go|D3',
    'Yeast Diary > A diary of yeast, kept daily.|Paper',
  ],
  [
    'terms without bullets before the next name',
    'text',
    'Oven Map\n\nA map of the ovens of the county.\n\nGo\nD3\nYeast Diary\n\nA diary of yeast, kept daily.\n\nPaper\nPencil',
    'Oven Map > A map of the ovens of the county.|Go|D3',
    'Yeast Diary > A diary of yeast, kept daily.|Paper|Pencil',
  ],
  [
    'two names above what is told, and a date now and then',
    'text',
    'Oven Map\nHead of maps\nA map of the ovens of the county.\n\n2019 – 2020\nYeast Diary\nWriter\nA diary of yeast, kept daily.\nBread Day\nHost\nA day for bread in the market hall.',
    'Oven Map|Head of maps > A map of the ovens of the county.',
    '2019 – 2020|Yeast Diary|Writer > A diary of yeast, kept daily.',
    'Bread Day|Host > A day for bread in the market hall.',
  ],
  [
    'a line each',
    'text',
    'Oven Map: A map of the ovens of the county.\nYeast Diary – A diary of yeast, kept daily.',
    'Oven Map > A map of the ovens of the county.',
    'Yeast Diary > A diary of yeast, kept daily.',
  ],
  [
    'a long title in capitals',
    'text',
    'Development of a Model for Detection and Classification of Cracks in the Crust of Loaves Using Thermal Camera Pictures\n\nhttps://ovens.example\n\nIt finds cracks in loaves, kept daily, and tells six of their kinds apart from pictures alone.',
    'Development of a Model for Detection and Classification of Cracks in the Crust of Loaves Using Thermal Camera Pictures|https://ovens.example > It finds cracks in loaves, kept daily, and tells six of their kinds apart from pictures alone.',
  ],
  [
    'a line each, whose names are links',
    'markdown',
    '[Oven Map](https://ovens.example) - A map of the ovens of the county.\n\n[Yeast Diary](https://yeast.example) - A diary of yeast, kept daily.',
    'Oven Map > A map of the ovens of the county.',
    'Yeast Diary > A diary of yeast, kept daily.',
  ],
  [
    'a line each in a script without blanks',
    'text',
    '面包地图: 标出全县所有烤炉的地图。\n酵母日记: 每天记录酵母变化的日记。',
    '面包地图 > 标出全县所有烤炉的地图。',
    '酵母日记 > 每天记录酵母变化的日记。',
  ],
  ['only one', 'text', 'Oven Map\nA map of the ovens of the county.', 'Oven Map > A map of the ovens of the county.'],
];

/** Sections that other signs cut. */
const OTHERS: readonly (readonly [name: string, format: FormatName, text: string])[] = [
  ['dates', 'text', '2019\nOven Map\nA map of the ovens of the county.\n2020\nYeast Diary\nA diary of yeast, kept daily.'],
  ['headings', 'markdown', '### Oven Map\n\nA map of the ovens of the county.\n\n### Yeast Diary\n\nA diary of yeast, kept daily.'],
  ['labelled lines', 'text', 'Stack: Go and D3 and Rust\nYeast Diary: A diary of yeast, kept daily.'],
  ['names alone', 'text', 'Oven Map\nYeast Diary\nBread Day'],
  ['items', 'markdown', '- Oven Map\n- Yeast Diary'],
  ['prose first', 'text', 'A map of the ovens of the county.\nOven Map\nA diary of yeast, kept daily.'],
  ['one told among names', 'text', 'Oven Map\nA map of the ovens of the county.\nYeast Diary\nBread Day'],
];

function read(text: string, format: FormatName): string[] | undefined {
  const kit = kitFor(text);
  const texts = (lines: readonly { line: { text: string } }[]): string => lines.map(({ line }) => line.text).join('|');
  return titledEntries(dateLines(linesOf(text, format), kit), kit.words)?.map(({ header, body }) => `${texts(header)} > ${texts(body)}`);
}

describe('titledEntries', () => {
  it.each(SECTIONS)('cuts %s', (_, format, text, ...entries) => expect(read(text, format as FormatName)).toEqual(entries));
  it.each(OTHERS)('leaves %s to others', (_, format, text) => expect(read(text, format)).toBeUndefined());
});
