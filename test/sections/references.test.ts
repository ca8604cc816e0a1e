import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';

const cv = (body: string): string => `# Jane Doe\n\n## Experience\n\n### Developer, Larch Ltd\n2018 - 2020\n\n- Built a gate.\n\n## References\n\n${body}\n`;
const references = (body: string): unknown => parseCv(cv(body)).resume.references;

const SAID = 'She asks the one question that everybody was hoping to avoid.';
const MORE = 'Finds the hole before you have finished digging it, and fills it too.';
const BOTH = [
  { name: 'Ann Oak', reference: SAID },
  { name: 'Ben Ash', reference: MORE },
];

const SECTIONS: readonly (readonly [what: string, body: string, ...references: object[]])[] = [
  ['a quotation, then a name', `${SAID}\n\nAnn Oak\n\n${MORE}\n\nBen Ash`, ...BOTH],
  ['a name, then a quotation', `Ann Oak\n\n${SAID}\n\nBen Ash\n\n${MORE}`, ...BOTH],
  ['headings', `### Ann Oak\n\n${SAID}\n\n### Ben Ash\n\n${MORE}`, ...BOTH],
  ['quotation marks', `“ ${SAID} ”\n\nAnn Oak\n\n“ ${MORE} ”\n\nBen Ash`, ...BOTH],
  ['a name behind a dash', `"${SAID}" — Ann Oak\n\n"${MORE}" — Ben Ash`, ...BOTH],
  ['a name behind a dash on a line of its own', `> ${SAID}\n\n— Ann Oak\n\n> ${MORE}\n\n— Ben Ash`, ...BOTH],
  ['names as bullets', `${SAID}\n\n- Ann Oak\n\n${MORE}\n\n- Ben Ash`, ...BOTH],
  [
    'short quotations below names',
    '### Ann Oak\n\nThe best of colleagues\n\n### Ben Ash\n\nA hard worker',
    { name: 'Ann Oak', reference: 'The best of colleagues' },
    { name: 'Ben Ash', reference: 'A hard worker' },
  ],
  ['a title and a firm', `${SAID}\n\nAnn Oak, Owner of Larch Inc.`, { name: 'Ann Oak, Owner of Larch Inc.', reference: SAID }],
  ['a title, a firm and a number', '- Ann Oak, Owner, Larch Inc., +44 113 496 0123\n- Ben Ash', { name: 'Ann Oak, Owner, Larch Inc.' }, { name: 'Ben Ash' }],
  ['names alone', '- Dr. Ann Oak, ann@oak.example\n- Ben Ash', { name: 'Dr. Ann Oak' }, { name: 'Ben Ash' }],
  ['how to reach them', 'Ann Oak\nPhone: 555 018 264\nann@oak.example\n\nBen Ash', { name: 'Ann Oak' }, { name: 'Ben Ash' }],
];

describe('references', () => {
  it.each(SECTIONS.map(([what, body, ...expected]) => ({ what, body, expected })))('$what', ({ body, expected }) => expect(references(body)).toEqual(expected));
  it.each(['References available upon request.', 'Upon request', '- Available on request'])('sees none in a promise: %s', (promise) =>
    expect(references(promise)).toBeUndefined(),
  );

  it('joins a printed quotation', () => {
    const text = `JANE DOE\n\nREFERENCES\n\n> “ She asks the one question\n> that everybody was hoping to avoid. ”\n\nAnn Oak\n`;
    expect(parseCv(text, { format: 'text' }).resume.references).toEqual([{ name: 'Ann Oak', reference: SAID }]);
  });
});
