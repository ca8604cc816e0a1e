import { expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';

/** Sections of jobs, with what is read. */
const JOBS: readonly (readonly [what: string, body: string, ...jobs: object[]])[] = [
  [
    'a kind of contract is no place',
    'Baker\nCopper Kettle Ltd · Full-time\nJan 2019 - Mar 2020\nLeeds, England\n- Baked rye',
    { name: 'Copper Kettle Ltd', position: 'Baker', location: 'Leeds, England', startDate: '2019-01', endDate: '2020-03', highlights: ['Baked rye'] },
  ],
  [
    'a column that says where, and means the employer',
    '| When | What | Where |\n|---|---|---|\n| 2018–2020 | Baker | Copper Kettle |\n| 2016–2018 | Cook | Ormeval |',
    { name: 'Copper Kettle', position: 'Baker', startDate: '2018', endDate: '2020' },
    { name: 'Ormeval', position: 'Cook', startDate: '2016', endDate: '2018' },
  ],
];

it.each(JOBS.map(([what, body, ...jobs]) => ({ what, body, jobs })))('work: $what', ({ body, jobs }) => {
  expect(parseCv(`# Pia Lund\n\n## Experience\n\n${body}\n`).resume.work).toEqual(jobs);
});
