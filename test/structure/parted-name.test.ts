import { describe, expect, it } from 'vitest';
import { joinPartedName } from '../../src/structure/parted-name.js';
import { linesOf, words } from './kit.js';

const PARTED: readonly (readonly [text: string, name: string])[] = [
  ['Ida\nOrmeval\nBaker\n\nExperience', 'Ida Ormeval'],
  ['IDA\nORMEVAL\nKiel\nida.ormeval@kettle.example', 'IDA ORMEVAL'],
  ['Curriculum Vitae\n\nIda\n\nOrmeval\n\nHead Baker', 'Ida Ormeval'],
];

const WHOLE: readonly (readonly [name: string, text: string])[] = [
  ['a name and a trade', 'Ida\nBaker\nKiel\nida.baker@kettle.example'],
  ['a town and its country', 'Kiel\nGermany\nHead Baker\nida@kettle.example'],
  ['words that neither an address nor a title confirms', 'Ida\nOrmeval\nKiel\nhello@kettle.example'],
  ['a heading and a term', 'Skills\nKneading\nBaker'],
  ['a menu', 'Home\nAbout\nBaker'],
  ['two lines', 'Ida\nOrmeval'],
  ['words of one list', '- Ida\n- Ormeval\n- Baker'],
  ['terms far below', 'Ida Ormeval\nBaker\nKiel\nExperience\n2018\nKettle\n2019\nFlour\nWater\nBaker'],
];

describe('joinPartedName', () => {
  it.each(PARTED)('joins the name in %j', (text, name) => {
    expect(joinPartedName(linesOf(text, 'text'), words).map((line) => line.text)).toContain(name);
  });
  it.each(WHOLE)('leaves %s', (_, text) => {
    const lines = linesOf(text, 'text');
    expect(joinPartedName(lines, words)).toBe(lines);
  });
});
