import { describe, expect, it } from 'vitest';
import { findNameLine, headOf } from '../../src/structure/name-line.js';
import { linesOf, plainLine, words } from './kit.js';

/** A row that names a person, and the name in it. */
const NAMES: readonly (readonly [row: string, name: string])[] = [
  ['Jane Doe, Baker', 'Jane Doe'],
  ['Jane Doe | Baker', 'Jane Doe'],
  ['Jane Doe Software Engineer', 'Jane Doe'],
  ['JANE DOE Senior Product Manager', 'JANE DOE'],
  ['Wilma Tarnholt Lund Full Stack Developer', 'Wilma Tarnholt Lund'],
  ['Dr. Jane Doe Consultant Cardiologist', 'Dr. Jane Doe'],
  ['Émile TARNHOLT Développeur web et étudiant', 'Émile TARNHOLT'],
  ['Jane Doe PhD Student in Astrophysics', 'Jane Doe'],
  ['Jane DoePhD Student', 'Jane Doe'],
  ['Sgt. Jane Doe (ret.)', 'Sgt. Jane Doe (ret.)'],
  ['Jane Doe (baker)', 'Jane Doe'],
  ['Jane McAllister Head Baker', 'Jane McAllister'],
  ['Jane Doe Nurse', 'Jane Doe Nurse'],
  ['Jane Miller Teacher', 'Jane Miller Teacher'],
  ['Jane Doe Kettle', 'Jane Doe Kettle'],
  ['Director of Operations', 'Director of Operations'],
  ['Copper Kettle Ltd Head Baker', 'Copper Kettle Ltd Head Baker'],
];

/** A head of a CV, and its row with the name. */
const HEADS: readonly (readonly [head: string, row: string | undefined])[] = [
  ['Jane Doe\nBaker', 'Jane Doe'],
  ['Jane Baker\n+44 20 7946 0958', 'Jane Baker'],
  ['Web Developer\nJane Doe', 'Jane Doe'],
  ['Jane Doe Software Engineer\n+44 20 7946 0958', 'Jane Doe Software Engineer'],
  ['Director of Operations\n+44 20 7946 0958', undefined],
  ['Head Baker\n+44 20 7946 0958', undefined],
  ['Curriculum Vitae\nJane Doe Head Baker', 'Jane Doe Head Baker'],
  ['Jane Doe, MD\n+44 20 7946 0958', 'Jane Doe, MD'],
  ['Rio de Janeiro\n\nJane Doe', 'Jane Doe'],
  ['Leeds, UK\n\nExperience\n\nCopper Kettle Head Baker', undefined],
];

describe('headOf', () => {
  it.each(NAMES)('%s', (row, name) => expect(headOf(plainLine(row), words)).toBe(name));
});

describe('findNameLine', () => {
  it.each(HEADS)('%j', (head, row) => {
    const lines = linesOf(head, 'text');
    const at = findNameLine(lines, words);
    expect(at === undefined ? undefined : lines[at]?.text).toBe(row);
  });

  it('takes the smaller heading below a trade with its rank', () => {
    const lines = linesOf('# Lead Engineer | Ovens\n### Jane Mary Doe\nLeeds, UK', 'markdown');
    expect(findNameLine(lines, words)).toBe(1);
  });
});
