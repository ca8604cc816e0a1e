import { describe, expect, it } from 'vitest';
import { dateLines } from '../../src/structure/anchor.js';
import { raiseNestedNames } from '../../src/structure/nested-names.js';
import { kitFor, linesOf, words } from './kit.js';

/** The lines that became part of a header. */
function raised(text: string): string[] {
  const all = dateLines(linesOf(text), kitFor(text));
  return raiseNestedNames(all, words).flatMap(({ line }, at) => (line.kind === 'text' && all[at]?.line.kind === 'item' ? [line.text] : []));
}

describe('raiseNestedNames', () => {
  it.each([
    [
      'employers with their towns',
      '- 2018 – 2020: Baker\n  - Copper Kettle, Leeds\n  - Baked rye\n- 2016 – 2018: Cook\n  - Ormeval, Bath',
      ['Copper Kettle, Leeds', 'Ormeval, Bath'],
    ],
    ['one with a legal form, one without', '- 2018 – 2020: Baker\n  - Copper Kettle Ltd\n- 2016 – 2018: Cook\n  - Ormeval', ['Copper Kettle Ltd', 'Ormeval']],
    [
      'one below a title with a word of organisations in it',
      '- Summer 2020: Research internship\n  - Ormeval University\n- 2016 – 2018: Software Mentor\n  - Northmill Labs',
      ['Ormeval University', 'Northmill Labs'],
    ],
    ['the only entry', '- 2018 – 2020: Baker\n  - Copper Kettle Ltd\n  - Baked rye', ['Copper Kettle Ltd']],
  ])('raises %s', (_, text, names) => expect(raised(text)).toEqual(names));

  it.each([
    ['deeds', '- 2018 – 2020: Baker\n  - Baked rye\n- 2016 – 2018: Cook\n  - Made soup'],
    ['deeds below an employer', '- 2018 – 2020: Baker, Copper Kettle Ltd\n  - Sold bread in Leeds, England\n- 2016 – 2018: Cook, Ormeval Ltd\n  - Made soup'],
    ['parts of an employer', '- 2018 – 2020: Ormeval University\n  - Northmill Labs\n- 2016 – 2018: Copper Kettle Ltd\n  - Northmill Bakery Ltd'],
    ['sentences', '- 2018 – 2020: Baker\n  - Worked for Copper Kettle Ltd.\n- 2016 – 2018: Cook\n  - Worked for Ormeval Ltd.'],
    ['items beside the title', '- 2018 – 2020: Baker\n- Copper Kettle Ltd'],
    ['lines below headings', '### 2018 – 2020: Baker\n\n- Copper Kettle Ltd'],
    ['a section without dates', '- Baker\n  - Copper Kettle Ltd'],
  ])('leaves %s', (_, text) => expect(raised(text)).toEqual([]));
});
