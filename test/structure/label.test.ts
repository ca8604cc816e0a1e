import { describe, expect, it } from 'vitest';
import { isBrief, loneLabel, partLabels, readLabel, rolesOf } from '../../src/structure/label.js';
import { lineOf, linesOf, words } from './kit.js';

/** Lines with the role, the label and the value that they have. */
const LABELLED: readonly (readonly [line: string, role: string, label: string, value: string])[] = [
  ['Stack: Go, Kafka', 'keywords', 'Stack', 'Go, Kafka'],
  ['**Stack:** Go, Kafka', 'keywords', 'Stack', 'Go, Kafka'],
  ['**Stack**: Go', 'keywords', 'Stack', 'Go'],
  ['- Tech: Go', 'keywords', 'Tech', 'Go'],
  ['Responsibilities:', 'highlights', 'Responsibilities', ''],
  ['Email: ida@ormeval.example', 'email', 'Email', 'ida@ormeval.example'],
  ['📧 Email: ida@ormeval.example', 'email', '📧 Email', 'ida@ormeval.example'],
  ['GPA: 3.9/4.0', 'score', 'GPA', '3.9/4.0'],
  ['Thesis: Ovens: a history', 'thesis', 'Thesis', 'Ovens: a history'],
  ['Стек: Go', 'keywords', 'Стек', 'Go'],
  ['【開発環境】Go、MySQL', 'keywords', '開発環境', 'Go、MySQL'],
  ['姓名：李明', 'name', '姓名', '李明'],
  [
    'Name and type of organisation providing education and training: Ormeval',
    'institution',
    'Name and type of organisation providing education and training',
    'Ormeval',
  ],
  ['Website: https://ormeval.example', 'website', 'Website', 'https://ormeval.example'],
];

/** Labels that nobody knows count where the author marked them. */
const MARKED: readonly (readonly [line: string, label: string, value: string])[] = [
  ['**Ovens:** twelve of them', 'Ovens', 'twelve of them'],
  ['**Ovens**: twelve of them', 'Ovens', 'twelve of them'],
];

const NO_LABELS: readonly string[] = [
  'Ovens: twelve of them',
  '【横浜店】副店長',
  'https://ormeval.example',
  'Meeting at 10:30 with the bakers',
  'Stack',
  'Ida Ormeval',
  'I built one thing that nobody had ever thought of before: Stack',
  ': Go',
];

describe('readLabel', () => {
  it.each(LABELLED)('%s is %s', (text, role, label, value) => {
    const seen = readLabel(lineOf(text), words);
    expect(seen?.roles).toContain(role);
    expect([seen?.label.text, seen?.value.text]).toEqual([label, value]);
  });

  it.each(MARKED)('%s is marked', (text, label, value) => {
    const seen = readLabel(lineOf(text), words);
    expect(seen).toMatchObject({ roles: [], marked: true, label: { text: label }, value: { text: value } });
  });

  it('reads a row of two cells', () => {
    const row = linesOf('| Email | ida@ormeval.example |\n|---|---|\n| Phone | 123 |').find((line) => line.text.startsWith('Phone'));
    expect(row && readLabel(row, words)).toMatchObject({ label: { text: 'Phone' }, value: { text: '123' } });
  });

  it('reads a known label before a wide gap', () => {
    expect(readLabel(lineOf('Dates\t2018 – 2020', 'text'), words)).toMatchObject({ label: { text: 'Dates' }, value: { text: '2018 – 2020' } });
    expect(readLabel(lineOf('Ovens\t2018 – 2020', 'text'), words)).toBeUndefined();
  });

  it.each(NO_LABELS)('sees none in %j', (text) => expect(readLabel(lineOf(text, text.startsWith(':') ? 'text' : 'markdown'), words)).toBeUndefined());

  it('says whether markup set the label apart', () => {
    expect(readLabel(lineOf('**Stack:** Go'), words)?.marked).toBe(true);
    expect(readLabel(lineOf('Stack: Go'), words)?.marked).toBe(false);
  });
});

describe('loneLabel', () => {
  it.each([
    ['Responsibilities', 'highlights'],
    ['Responsibilities:', 'highlights'],
    ['#### Key achievements', 'highlights'],
    ['**Technologies**', 'keywords'],
    ['Обязанности:', 'highlights'],
    ['Aufgaben', 'highlights'],
  ])('%s introduces %s', (text, role) => expect(loneLabel(lineOf(text), words)?.roles).toContain(role));

  it.each(['Ovens', 'Ida Ormeval', 'Responsibilities: ovens', 'Responsibilities for twelve ovens in all and the people who stood beside them'])(
    'sees none in %j',
    (text) => {
      expect(loneLabel(lineOf(text), words)).toBeUndefined();
    },
  );
});

describe('rolesOf', () => {
  it.each([
    ['startDate', 'startDate'],
    ['start_date', 'startDate'],
    ['Technologies (main)', 'keywords'],
    ['• Stack', 'keywords'],
    ['🧰 Tools & Technologies', 'keywords'],
  ])('%s is %s', (label, role) => expect(rolesOf(label, words)).toContain(role));

  it.each(['Ovens', 'x'.repeat(60)])('none for %j', (label) => expect(rolesOf(label, words)).toEqual([]));
});

it.each(['', '—', '★'])('rolesOf knows that %j is no label', (label) => expect(rolesOf(label, words)).toEqual([]));

describe('isBrief', () => {
  it.each([
    'Ida Ormeval',
    'Copper Kettle Inc.',
    'B.Sc.',
    'St. Mary Hospital',
    'Dept. of Ovens, Univ. of Halmstett',
    'Baker at Copper Kettle, Halmstett',
    '株式会社青空製菓',
    'Baker (night shift)',
  ])('%s', (text) => expect(isBrief(text)).toBe(true));

  it.each([
    '',
    'We baked bread for the whole of the town every day.',
    'x '.repeat(60),
    'Bread was baked. It was eaten. All were glad.',
    '決済システムの設計を担当した。',
  ])('not %j', (text) => expect(isBrief(text)).toBe(false));
});

describe('partLabels', () => {
  it.each([
    ['【所属】製造部　【役職】課長', '【所属】製造部', '【役職】課長'],
    ['【所属】製造部【役職】課長', '【所属】製造部', '【役職】課長'],
    ['【所属】製造部', '【所属】製造部'],
    ['【所属】【役職】', '【所属】【役職】'],
    ['製造部【役職】課長【所属】', '製造部【役職】課長【所属】'],
  ])('%s', (text, ...parts) => expect(partLabels(lineOf(text)).map((part) => part.text)).toEqual(parts));
});
