import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';
import { withoutLead } from '../../src/sections/parts.js';
import { kitFor, lineOf } from '../structure/kit.js';

describe('withoutLead', () => {
  it.each([
    ['Published by Ashgrove Press', 'Ashgrove Press'],
    ['in Ashgrove Letters', 'Ashgrove Letters'],
    ['Ashgrove Press', 'Ashgrove Press'],
    ['Journal of Baking', 'Journal of Baking'],
    ['JOURNAL OF BAKING', 'JOURNAL OF BAKING'],
    ['Conference Press', 'Conference Press'],
  ])('%s', (text, name) => {
    expect(withoutLead(lineOf(text, 'text'), kitFor(text), 'publisher')?.text).toBe(name);
  });
});

it('takes the name below a title for the employer or the school, where no key says whose it is', () => {
  const { resume } = parseCv(
    'name: Pia Lund\nsections:\n  - experience:\n      content:\n        - title: Head Baker\n          subtitle: Copper Kettle\n          date: 2019 - 2021\n  - education:\n      content:\n        - title: BSc in Botany\n          subtitle: Ormeval Tech\n          date: 2012 - 2015\n',
  );
  expect(resume.work).toMatchObject([{ name: 'Copper Kettle', position: 'Head Baker' }]);
  expect(resume.education).toMatchObject([{ institution: 'Ormeval Tech', studyType: 'BSc', area: 'Botany' }]);
});
