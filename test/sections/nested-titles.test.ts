import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';

/** Each job as `title @ employer`. */
function jobs(section: string): string[] {
  const { work = [] } = parseCv(`# Ida Ormeval\n\n## Experience\n\n${section}\n`).resume;
  return work.map(({ position = '-', name = '-', highlights = [] }) => `${position} @ ${name} [${highlights.length}]`);
}

describe('withNestedTitles', () => {
  it.each<[name: string, text: string, jobs: string[]]>([
    [
      'first items that are titles',
      '`2018 – 2020`\n__Copper Kettle Ltd__\n\n- Head Baker\n- Baked rye\n\n`2015`\n__Old Mill__\n\n- Research assistant',
      ['Head Baker @ Copper Kettle Ltd [1]', 'Research assistant @ Old Mill [0]'],
    ],
    [
      'one below a department and its employer',
      '`2018 – 2020`\n__Department of Rye, University of Halmstett__\n\n- Research assistant\n- Baked rye',
      ['Research assistant @ Department of Rye, University of Halmstett [1]'],
    ],
    [
      'one beside a remark that is none',
      '`2018 – 2020`\n__Copper Kettle Ltd__\n\n- Editor, member of the board and elected speaker of all bakers (2019)\n\n`2015`\n__Old Mill__\n\n- Baker',
      ['- @ Copper Kettle Ltd [1]', 'Baker @ Old Mill [0]'],
    ],
  ])('reads %s', (_, text, expected) => expect(jobs(text)).toEqual(expected));

  it.each<[name: string, text: string, jobs: string[]]>([
    ['deeds', '`2018 – 2020`\n__Copper Kettle Ltd__\n\n- Awarded ‘Volunteer of the Month’\n- Baked rye', ['- @ Copper Kettle Ltd [2]']],
    ['items below a title', '### Cook, Copper Kettle Ltd (2018 – 2020)\n\n- Head Baker\n- Baked rye', ['Cook @ Copper Kettle Ltd [2]']],
    ['a label', '`2018 – 2020`\n__Copper Kettle Ltd__\n\n- Baker: rye and cakes\n- Baked rye', ['- @ Copper Kettle Ltd [2]']],
  ])('leaves %s', (_, text, expected) => expect(jobs(text)).toEqual(expected));

  it('makes no job of a period alone', () =>
    expect(jobs('Head Baker, Copper Kettle Ltd, 2018 – 2020\n\n1 May 2018 – 30 June 2019')).toEqual(['Head Baker @ Copper Kettle Ltd [0]']));
});
