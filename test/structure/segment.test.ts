import { describe, expect, it } from 'vitest';
import type { FormatName } from '../../src/formats/index.js';
import { certificateTraits } from '../../src/sections/certificates/extract.js';
import { traits as studyTraits } from '../../src/sections/education/traits.js';
import { workTraits } from '../../src/sections/work/extract.js';
import { dateLines } from '../../src/structure/anchor.js';
import { isHeaderLike, isLabelLine } from '../../src/structure/header-like.js';
import { isEmphasised, segment } from '../../src/structure/segment.js';
import { kitFor, lineOf, linesOf, words } from './kit.js';

/** The lines of a section, with the entries that they fall into; `group >` where several stand under one employer. */
const SECTIONS: readonly (readonly [name: string, format: FormatName, text: string, ...entries: string[]])[] = [
  [
    'headings',
    'markdown',
    '### Baker, Copper Kettle\n\n2018 – 2020\n\n- Rye\n\n### Cook, Ormeval\n\n2016 – 2018',
    'Baker, Copper Kettle|2018 – 2020|Rye',
    'Cook, Ormeval|2016 – 2018',
  ],
  [
    'an employer and a title as headings of one rank, with the date in a smaller one',
    'markdown',
    '### Copper Kettle\n\n### Baker\n\n#### 2018 – 2020\n\n- Rye\n\n### Ormeval\n\n### Cook\n\n#### 2016 – 2018\n\n- Pies',
    'Copper Kettle|Baker|2018 – 2020|Rye',
    'Ormeval|Cook|2016 – 2018|Pies',
  ],
  [
    'headings of one rank, one with nothing below',
    'markdown',
    '### Copper Kettle\n\n2018 – 2020\n\n- Rye\n\n### Steg\n\n### Ormeval\n\n2016 – 2018\n\n- Pies',
    'Copper Kettle|2018 – 2020|Rye',
    'Steg',
    'Ormeval|2016 – 2018|Pies',
  ],
  [
    'headings, of which the last alone has a date',
    'markdown',
    '## Rye Planner\n\n- Plans rye\n\n## Crumb\n\n- Counts crumbs\n\n## Oven Map\n\n- 2002\n- Maps ovens',
    'Rye Planner|Plans rye',
    'Crumb|Counts crumbs',
    'Oven Map|2002|Maps ovens',
  ],
  [
    'a heading without a date behind a sentence',
    'markdown',
    '### Rye Planner (2018)\n\nPlans rye for the town.\n\n### Oven Map (2016)\n\nMaps the ovens of the town.\n\n### Crumb\n\nCounts the crumbs of a loaf.',
    'Rye Planner (2018)|Plans rye for the town.',
    'Oven Map (2016)|Maps the ovens of the town.',
    'Crumb|Counts the crumbs of a loaf.',
  ],
  [
    'items with deeds nested in them, one without a date',
    'text',
    ' * Copper Kettle\n   2018 – 2020\n   Baker\n   * Rye\n   * Salt\n * Ormeval\n   2016 – 2018\n   Cook\n   * Pies\n * Old Mill, at present\n * House of Bread\n   2014 – 2016\n   Waiter\n   * Trays',
    'Copper Kettle|2018 – 2020|Baker|Rye|Salt',
    'Ormeval|2016 – 2018|Cook|Pies',
    'Old Mill, at present',
    'House of Bread|2014 – 2016|Waiter|Trays',
  ],
  [
    'years above a heading and a smaller one',
    'markdown',
    '1. 2018 – 2020\n\n   ### Copper Kettle\n\n   #### Baker\n\n2. 2016 – 2018\n\n   ### Ormeval\n\n   #### Cook',
    '2018 – 2020|Copper Kettle|Baker',
    '2016 – 2018|Ormeval|Cook',
  ],
  [
    'headings, the last of which has no date',
    'markdown',
    '### Rye – *Ormeval*\n*Baker* - 2018/2020\n\n### Cake – *Kettle*\n*Cook* - 2015/2018\n\n### Bread – *Steg*\n*Helper* - never finished',
    'Rye – Ormeval|Baker - 2018/2020',
    'Cake – Kettle|Cook - 2015/2018',
    'Bread – Steg|Helper - never finished',
  ],
  [
    'bold lines',
    'markdown',
    '**Baker**, Copper Kettle\n2018 – 2020\n\n- Rye\n\n**Cook**, Ormeval\n2016 – 2018',
    'Baker, Copper Kettle|2018 – 2020|Rye',
    'Cook, Ormeval|2016 – 2018',
  ],
  [
    'a heading above a smaller one that has a date',
    'markdown',
    '### Copper Kettle\n*2018 – 2020*\n**Baker**\n\n- Rye\n\n### Ormeval\n#### House of Bread\n*2016 – 2018*\n**Cook**\n\n- Pies\n\n#### House of Pies\n*2014 – 2016*\n**Waiter**',
    'Copper Kettle|2018 – 2020|Baker|Rye',
    'Ormeval > House of Bread|2016 – 2018|Cook|Pies',
    'Ormeval > House of Pies|2014 – 2016|Waiter',
  ],
  [
    'years over several roles, behind an employer of one',
    'text',
    'Baker\t2021 – 2023\nOrmeval GmbH, Kiel\n- Rye\n\nCOPPER KETTLE\t2014 – 2021\n\nHead Baker\t2017 – 2021\n- Salt\n\nBaker\t2014 – 2017\n- Pies',
    'Baker\t2021 – 2023|Ormeval GmbH, Kiel|Rye',
    'COPPER KETTLE\t2014 – 2021 > Head Baker\t2017 – 2021|Salt',
    'COPPER KETTLE\t2014 – 2021 > Baker\t2014 – 2017|Pies',
  ],
  [
    'what an employer does, between its years and those of its roles',
    'markdown',
    '**Copper Kettle** | 2014 – 2020\n\nThe Kettle bakes for three towns.\n\n**Head Baker** | 2017 – 2020\n\n- Rye\n\n**Baker** | 2014 – 2017\n\n- Pies',
    'Copper Kettle | 2014 – 2020 > Head Baker | 2017 – 2020|The Kettle bakes for three towns.|Rye',
    'Copper Kettle | 2014 – 2020 > Baker | 2014 – 2017|Pies',
  ],
  [
    'years below the heading of an employer, above bold roles',
    'markdown',
    '### Copper Kettle\n\n*Leeds, UK | 2014 – 2020*\n\n**Head Baker** (2017 – 2020)\n\n- Rye\n\n**Baker** (2014 – 2017)\n\n- Pies\n\n### Ormeval\n\n*York, UK | 2010 – 2014*\n\n**Cook** (2010 – 2014)',
    'Copper Kettle|Leeds, UK | 2014 – 2020 > Head Baker (2017 – 2020)|Rye',
    'Copper Kettle|Leeds, UK | 2014 – 2020 > Baker (2014 – 2017)|Pies',
    'Ormeval|York, UK | 2010 – 2014 > Cook (2010 – 2014)',
  ],
  [
    'deeds of a title above one that fell into its time',
    'markdown',
    '### Head Baker | Copper Kettle\n\n**2014 – 2020**\n\n- Baked the rye of the town.\n\n### Judge | Oven Days\n\n**2016 – 2017**\n\n- Tasted pies',
    'Head Baker | Copper Kettle|2014 – 2020|Baked the rye of the town.',
    'Judge | Oven Days|2016 – 2017|Tasted pies',
  ],
  [
    'the years of an employer, summed up above its place, over those of each role',
    'text',
    'Copper Kettle\n2014 – 2020\n6 yrs 2 mos\nLeeds, UK\nHead Baker\n2017 – 2020\nBaker\n2014 – 2017\nOrmeval Ltd\n2010 – 2014\n4 yrs\nCook\n2010 – 2014',
    'Copper Kettle|2014 – 2020 > 6 yrs 2 mos|Leeds, UK|Head Baker|2017 – 2020',
    'Copper Kettle|2014 – 2020 > Baker|2014 – 2017',
    'Ormeval Ltd|2010 – 2014 > 4 yrs|Cook|2010 – 2014',
  ],
  [
    'years of an employer right above those of roles with their fields',
    'text',
    'Copper Kettle (2014 – 2020)\nHead Baker, Rye (2017 – 2020)\nBaked rye\nBaker (2014 – 2017)\nBaked cakes',
    'Copper Kettle (2014 – 2020) > Head Baker, Rye (2017 – 2020)|Baked rye',
    'Copper Kettle (2014 – 2020) > Baker (2014 – 2017)|Baked cakes',
  ],
  [
    'a role in the block of the one before it, where blank lines part employers',
    'text',
    'Copper Kettle\nHead Baker, 2018 – 2020\nBaked rye\nBaker, 2017 – 2018\nMade cakes\n\nOrmeval\nWaiter, 2016 – 2017\nServed tea\nBlue Hen Inn Ltd\nPorter, 2015 – 2016',
    'Copper Kettle|Head Baker, 2018 – 2020|Baked rye',
    'Baker, 2017 – 2018|Made cakes',
    'Ormeval|Waiter, 2016 – 2017|Served tea',
    'Blue Hen Inn Ltd|Porter, 2015 – 2016',
  ],
  [
    'blocks of names, with deeds between blank lines that have lost their bullets',
    'text',
    'Head Baker\nCopper Kettle\n2018 – 2020\n\nBaked rye\n\nTaught two others\n\nCook\n2017 – 2018\n\nMade soup\n\nOrmeval\nWaiter\n2016 – 2017',
    'Head Baker|Copper Kettle|2018 – 2020|Baked rye|Taught two others',
    'Cook|2017 – 2018|Made soup',
    'Ormeval|Waiter|2016 – 2017',
  ],
  ['items', 'markdown', '- Baker, Copper Kettle, 2018 – 2020\n- Cook, Ormeval, 2016 – 2018', 'Baker, Copper Kettle, 2018 – 2020', 'Cook, Ormeval, 2016 – 2018'],
  [
    'items below headings, their dates in the next line',
    'markdown',
    '### Copper Kettle\n\n* **Head Baker**\n  *2018 – 2020*\n  - Rye\n\n* **Baker**\n  *2016 – 2018*\n\n### Ormeval\n\n* **Cook**\n  *2014 – 2016*',
    'Copper Kettle > Head Baker|2018 – 2020|Rye',
    'Copper Kettle > Baker|2016 – 2018',
    'Ormeval > Cook|2014 – 2016',
  ],
  [
    'a job without a date behind one that has a list',
    'markdown',
    '### Baker, Copper Kettle\n\n2018 – 2020\n\n- Rye\n\n### Cook\n\nOrmeval\n\n- Pies',
    'Baker, Copper Kettle|2018 – 2020|Rye',
    'Cook|Ormeval|Pies',
  ],
  [
    'a title below its employer, both headings of one rank',
    'markdown',
    '### Copper Kettle\n\n### Baker\n\n2018 – 2020\n\n- Rye\n\n### Ormeval\n\n### Cook\n\n2016 – 2018',
    'Copper Kettle|Baker|2018 – 2020|Rye',
    'Ormeval|Cook|2016 – 2018',
  ],
  ['dates first', 'text', '2018 – 2020\nBaker\nCopper Kettle\n2016 – 2018\nCook\nOrmeval', '2018 – 2020|Baker|Copper Kettle', '2016 – 2018|Cook|Ormeval'],
  ['dates third', 'text', 'Baker\nCopper Kettle\n2018 – 2020\nCook\nOrmeval\n2016 – 2018', 'Baker|Copper Kettle|2018 – 2020', 'Cook|Ormeval|2016 – 2018'],
  [
    'a domain for a name',
    'text',
    'MILL.ORG [https://mill.org]\n\n\nBAKER\n\n2018 – 2020\n\n * Rye\n\nCOPPER KETTLE [https://kettle.org]\n\n\nCOOK\n\n2016 – 2018\n\n * Pies',
    'MILL.ORG|BAKER|2018 – 2020|Rye',
    'COPPER KETTLE|COOK|2016 – 2018|Pies',
  ],
  [
    'a town below the date, and the next name right below it',
    'text',
    'Baker\n2018 – 2020\nBath, England\nCook\n2016 – 2018\nLeeds, England\nWaiter\n2014 – 2016',
    'Baker|2018 – 2020|Bath, England',
    'Cook|2016 – 2018|Leeds, England',
    'Waiter|2014 – 2016',
  ],
  [
    'periods above headings',
    'markdown',
    '2018 – 2020\n\n## Baker, Copper Kettle\n\n- Rye\n\n2016 – 2018\n\n## Cook, Ormeval\n\n2014 – 2016\n\n## Waiter, Halmstett',
    '2018 – 2020|Baker, Copper Kettle|Rye',
    '2016 – 2018|Cook, Ormeval',
    '2014 – 2016|Waiter, Halmstett',
  ],
  [
    'periods above two headings',
    'markdown',
    '2018 – 2020\n\n### Baker\n\n### Copper Kettle\n\n2016 – 2018\n\n### Cook\n\n### Ormeval',
    '2018 – 2020|Baker|Copper Kettle',
    '2016 – 2018|Cook|Ormeval',
  ],
  [
    'a name above its place, where a later entry has a line more',
    'text',
    'Copper Kettle\nRemote\n2018 – 2020\nBaker\nOrmeval\nLondon, UK\nFine bread by post\n2016 – 2018\nCook',
    'Copper Kettle|Remote|2018 – 2020|Baker',
    'Ormeval|London, UK|Fine bread by post|2016 – 2018|Cook',
  ],
  ['blank lines', 'text', 'Baker, Copper Kettle\nI baked.\n\nCook, Ormeval\nI cooked.', 'Baker, Copper Kettle|I baked.', 'Cook, Ormeval|I cooked.'],
  [
    'prose and what was used, set apart by blank lines',
    'text',
    'Oven Map\n\nA map of all the ovens of the county and of the next one.\n\n- Many readers\n\nStack: Go\n\nYeast Diary\n\n- Paper',
    'Oven Map|A map of all the ovens of the county and of the next one.|Many readers|Stack: Go',
    'Yeast Diary|Paper',
  ],
  [
    'names between lists',
    'text',
    'Oven Map (D3.js)\n- Ovens of the county\n- Many readers\nYeast Diary\nA diary of yeast\n- Paper\nStack: Go',
    'Oven Map (D3.js)|Ovens of the county|Many readers',
    'Yeast Diary|A diary of yeast|Paper|Stack: Go',
  ],
  [
    'a line behind a list that names no other',
    'text',
    'Baker, Copper Kettle\n- Rye\nBread for all of the town\n\nCook, Ormeval\n- Soup',
    'Baker, Copper Kettle|Rye|Bread for all of the town',
    'Cook, Ormeval|Soup',
  ],
  [
    'roles under an employer',
    'markdown',
    '### Copper Kettle\n\n#### Head Baker\n\n2019 – 2020\n\n#### Baker\n\n2018 – 2019\n\n### Ormeval\n\n#### Cook\n\n2016 – 2018',
    'Copper Kettle > Head Baker|2019 – 2020',
    'Copper Kettle > Baker|2018 – 2019',
    'Ormeval > Cook|2016 – 2018',
  ],
  [
    'labels inside',
    'markdown',
    '### Baker, Copper Kettle\n\n2018 – 2020\n\n### Responsibilities\n\n- Rye',
    'Baker, Copper Kettle|2018 – 2020|Responsibilities|Rye',
  ],
  [
    'roles with their dates under an employer with its own',
    'text',
    'Copper Kettle: 2016 - 2020\nHead Baker: 2019 - 2020\n- Rye\nBaker: 2016 - 2019\n- Cake\n\nOrmeval: 2014 - 2016\nCook\n- Soup',
    'Copper Kettle: 2016 - 2020 > Head Baker: 2019 - 2020|Rye',
    'Copper Kettle: 2016 - 2020 > Baker: 2016 - 2019|Cake',
    'Ormeval: 2014 - 2016|Cook|Soup',
  ],
  [
    'the same under headings',
    'markdown',
    '### Copper Kettle\n2016 – 2020\n\n#### Head Baker (2019 – 2020)\n\n- Rye\n\n#### Baker (2016 – 2019)\n\n### Ormeval (2014 – 2016)\n\n#### Cook\n\n*2014 – 2016*',
    'Copper Kettle|2016 – 2020 > Head Baker (2019 – 2020)|Rye',
    'Copper Kettle|2016 – 2020 > Baker (2016 – 2019)',
    'Ormeval (2014 – 2016) > Cook|2014 – 2016',
  ],
  [
    'the same in nested items',
    'markdown',
    '- **Copper Kettle** (2016 – 2020)\n  - Head Baker, 2019 – 2020\n    - Rye\n  - Baker, 2016 – 2019\n- **Ormeval** (2014 – 2016)\n  - Cook, 2014 – 2016',
    'Copper Kettle (2016 – 2020) > Head Baker, 2019 – 2020|Rye',
    'Copper Kettle (2016 – 2020) > Baker, 2016 – 2019',
    'Ormeval (2014 – 2016) > Cook, 2014 – 2016',
  ],
  [
    'jobs at one time',
    'text',
    'Baker, Copper Kettle Ltd, 2014 - 2020\n\nCook, Ormeval Ltd, 2015 - 2016\n\nWaiter, Halmstett Inn, 2015 - 2016',
    'Baker, Copper Kettle Ltd, 2014 - 2020',
    'Cook, Ormeval Ltd, 2015 - 2016',
    'Waiter, Halmstett Inn, 2015 - 2016',
  ],
  [
    'the place below a date stays with it',
    'text',
    'Copper Kettle\nBaker\n2018 - 2020\nLeeds, England, United Kingdom\n\nOrmeval\nCook\n2016 - 2018\nYork, England, United Kingdom',
    'Copper Kettle|Baker|2018 - 2020|Leeds, England, United Kingdom',
    'Ormeval|Cook|2016 - 2018|York, England, United Kingdom',
  ],
  ['one entry', 'text', 'Baker, Copper Kettle, 2018 – 2020', 'Baker, Copper Kettle, 2018 – 2020'],
  ['nothing', 'text', ''],
];

describe('segment', () => {
  it.each(SECTIONS.map(([name, format, text, ...entries]) => ({ name, format, text, entries })))('$name', ({ format, text, entries }) => {
    const seen = segment(dateLines(linesOf(text, format), kitFor(text)), workTraits, words);
    const shown = (lines: readonly { readonly line: { readonly text: string } }[]): string => lines.map(({ line }) => line.text).join('|');
    expect(seen.map(({ group, lines }) => (group.length > 0 ? `${shown(group)} > ${shown(lines)}` : shown(lines)))).toEqual(entries);
  });
});

describe('isHeaderLike', () => {
  it.each(['Baker', '### Baker, Copper Kettle', '**Copper Kettle** | 2018 – 2020'])('%s', (text) => expect(isHeaderLike(lineOf(text), words)).toBe(true));
  it.each(['- Baker', 'Responsibilities:', 'We baked bread for all of the town every day, and cakes for those who asked.'])('not %s', (text) => {
    expect(isHeaderLike(lineOf(text), words)).toBe(false);
  });
  it('not where there is no line', () => expect(isHeaderLike(undefined, words)).toBe(false));
});

describe('isLabelLine', () => {
  it.each(['Responsibilities', 'Technologies:', '#### Key achievements', 'Обязанности:'])('%s', (text) => expect(isLabelLine(lineOf(text), words)).toBe(true));
  it.each(['Baker', 'Copper Kettle:', 'Title', 'Stack: Go'])('not %s', (text) => expect(isLabelLine(lineOf(text), words)).toBe(false));
});

describe('isEmphasised', () => {
  it.each(['**Baker**', '*Baker*', '`2018`', '**Baker**:'])('%s', (text) => expect(isEmphasised(lineOf(text))).toBe(true));
  it.each(['Baker', '**Baker** at Copper Kettle', '[Baker](https://ormeval.example)'])('not %s', (text) => expect(isEmphasised(lineOf(text))).toBe(false));
});

/** Two items, with how many things they are that happened. */
const PAIRS: readonly (readonly [what: string, text: string, count: number])[] = [
  ['the second has no date', '- Golden Loaf (2019)\n- Silver Spoon, Class A', 2],
  ['the second is a remark in small letters', '- Golden Loaf (2019)\n- for the best rye bread', 1],
  ['the second is a sentence', '- Golden Loaf (2019)\n- Won with a rye bread that nobody had baked before.', 1],
  ['the second is nested', '- Golden Loaf (2019)\n  - Silver Spoon', 1],
  ['the first is nothing but a date', '- 2019\n- Golden Loaf', 1],
];

it.each(PAIRS)('segment: of a pair %s', (_, text, count) => {
  expect(segment(dateLines(linesOf(text), kitFor(text)), certificateTraits, words)).toHaveLength(count);
});

it.each([
  [
    'each with its date',
    '## BA in Botany\n\n**Halmstett University**\n2013 – 2016\n\n### Exchange Year\n\n**Ormeval College**\n2015 – 2016\n\n## MSc in Botany\n\n**Halmstett University**\n2016 – 2018',
    ['BA in Botany|Halmstett University|2013 – 2016', 'Exchange Year|Ormeval College|2015 – 2016', 'MSc in Botany|Halmstett University|2016 – 2018'],
  ],
  [
    'the smaller one without a date',
    '## BA in Botany\n\n**Halmstett University**\n2013 – 2016\n\n### Focus\n\n- Rye\n\n## MSc in Botany\n\n**Halmstett University**\n2016 – 2018',
    ['BA in Botany|Halmstett University|2013 – 2016|Focus|Rye', 'MSc in Botany|Halmstett University|2016 – 2018'],
  ],
])('studies below headings of two ranks: %s', (_, text, entries) => {
  const seen = segment(dateLines(linesOf(text), kitFor(text)), studyTraits, words);
  expect(seen.map(({ lines }) => lines.map(({ line }) => line.text).join('|'))).toEqual(entries);
});
