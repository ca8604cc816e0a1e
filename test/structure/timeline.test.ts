import { describe, expect, it } from 'vitest';
import { dateLines } from '../../src/structure/anchor.js';
import { divide } from '../../src/structure/divide.js';
import { readHappening } from '../../src/structure/happening.js';
import { nameHappenings, timelineOf } from '../../src/structure/timeline.js';
import { dates, kitFor, lineOf, linesOf, words } from './kit.js';

/** Lines that tell what happened, with their section and the names in them. */
const HAPPENINGS: readonly (readonly [text: string, kind: string, ...names: string[]])[] = [
  ['Joined Copper Kettle', 'work', 'Copper Kettle'],
  ['JOINED COPPER KETTLE', 'work', 'COPPER KETTLE'],
  ['Joined Copper Kettle as Head Baker', 'work', 'Copper Kettle', 'Head Baker'],
  ['Eintritt bei Ormeval als Bäcker', 'work', 'Ormeval', 'Bäcker'],
  ['Arrivée chez Ormeval en tant que boulangère', 'work', 'Ormeval', 'boulangère'],
  ['Me incorporé a Ormeval', 'work', 'Ormeval'],
  ['加入青叶公司', 'work', '青叶公司'],
  ['Graduated from Halmstett College', 'education', 'Halmstett College'],
  ['Diplômée de Halmstett', 'education', 'Halmstett'],
  ['Finished 1 degree at Halmstett College', 'education', 'Halmstett College'],
  ['Finished 2 degrees at Halmstett College', 'education', 'Halmstett College'],
  ['Started 1 project', 'projects'],
  ['Earned 3 awards', 'awards'],
  ['Published 2 publications', 'publications'],
];

const NO_HAPPENINGS: readonly string[] = [
  'Joined the bakery team to improve its ovens',
  'Joined Copper Kettle when it was small, and stayed.',
  'Joined',
  'Built 3 ovens',
  'Managed 12 bakers at Copper Kettle',
  'Copper Kettle',
  'Head Baker at Copper Kettle',
  'Graduated with honours',
  '- Joined Copper Kettle',
];

describe('readHappening', () => {
  it.each(HAPPENINGS)('%s', (text, kind, ...names) => {
    const happening = readHappening(lineOf(text), words);
    expect([happening?.kind, ...(happening?.names.map((name) => name.text) ?? [])]).toEqual([kind, ...names]);
  });

  it.each(NO_HAPPENINGS)('nothing in: %s', (text) => {
    expect(readHappening(lineOf(text), words)).toBeUndefined();
  });
});

const TIMELINE = [
  'March 2021',
  'Joined Copper Kettle',
  'Head Baker',
  '',
  'May 2020',
  'Earned 1 award',
  'Golden Loaf',
  '',
  'June 2018',
  'Joined Ormeval as Cook',
  '',
  'July 2016',
  'Finished 1 degree at Halmstett College',
  'BA · History',
].join('\n');

describe('timelineOf', () => {
  it('tells the section of each date', () => {
    expect([...timelineOf(linesOf(TIMELINE, 'text'), words, dates).values()]).toEqual(['work', 'awards', 'work', 'education']);
  });

  it.each([
    ['one date by itself', 'March 2021\nJoined Copper Kettle'],
    ['periods', '2019 – 2021\nJoined Copper Kettle\n\n2017 – 2019\nJoined Ormeval'],
    ['dates beside names', 'Baker, March 2021\nJoined Copper Kettle\n\nCook, May 2019\nJoined Ormeval'],
    ['no dates', 'Baker\nJoined Copper Kettle\n\nCook\nJoined Ormeval'],
  ])('is none: %s', (_, text) => {
    expect(timelineOf(linesOf(text, 'text'), words, dates).size).toBe(0);
  });

  it.each(['text', 'markdown'] as const)('is divided into its sections: %s', (format) => {
    const text = format === 'text' ? TIMELINE : TIMELINE.replace(/^(\p{L}+ \d{4})$/gmu, '\n### $1\n').replace(/^(Joined|Earned|Finished)/gmu, '#### $1');
    const sections = divide(linesOf(`${format === 'text' ? '' : '# '}Ada Kranz\n\n${text}`, format), words, dates);
    expect(sections.map(({ kind }) => kind)).toEqual(['head', 'work', 'awards', 'education']);
  });
});

describe('nameHappenings', () => {
  it('puts names in the place of what is told', () => {
    const kit = kitFor(TIMELINE);
    const named = nameHappenings(dateLines(linesOf(TIMELINE, 'text'), kit), kit);
    expect(named.map(({ line, range }) => (range?.ongoing ? `${line.text} –` : line.text))).toEqual([
      'March 2021 –',
      'Copper Kettle',
      'Head Baker',
      'May 2020',
      'Golden Loaf',
      'June 2018 –',
      'Ormeval',
      'Cook',
      'July 2016',
      'Halmstett College',
      'BA · History',
    ]);
  });

  it.each(['2019 – 2021\nJoined Copper Kettle', 'Baker, March 2021\nJoined Copper Kettle', 'March 2021\nCopper Kettle'])('leaves alone: %j', (text) => {
    const kit = kitFor(text);
    const lines = dateLines(linesOf(text, 'text'), kit);
    expect(nameHappenings(lines, kit)).toEqual(lines);
  });
});
