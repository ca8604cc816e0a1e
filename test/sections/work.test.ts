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
  [
    'a form that asks for name and address',
    'Dates\t2018 – 2020\nOccupation or position held\tBaker\nMain activities and responsibilities\tBaked rye\nTaught two bakers\nName and address of employer\tcopper kettle, Leeds, England\nDates\t2016 – 2018\nOccupation or position held\tCook\nName and address of employer\tOrmeval, Halmstett',
    {
      name: 'copper kettle',
      position: 'Baker',
      location: 'Leeds, England',
      startDate: '2018',
      endDate: '2020',
      highlights: ['Baked rye', 'Taught two bakers'],
    },
    { name: 'Ormeval', position: 'Cook', location: 'Halmstett', startDate: '2016', endDate: '2018' },
  ],
  [
    'names between commas, with a full stop',
    '2018 – 2020\nHead Baker, Copper Kettle Ltd, Leeds.\n- Baked rye\n\n2016 – 2018\nCook, Ormeval Ltd, Bath.',
    { name: 'Copper Kettle Ltd', position: 'Head Baker', location: 'Leeds', startDate: '2018', endDate: '2020', highlights: ['Baked rye'] },
    { name: 'Ormeval Ltd', position: 'Cook', location: 'Bath', startDate: '2016', endDate: '2018' },
  ],
  [
    'a domain above the date is what the employer is called',
    '[ormeval.com](https://ormeval.com)\n\n2018 - 2020\n\nHead Baker\n\n- Baked rye\n\n[Copper Kettle Ltd](https://kettle.example)\n\n2016 - 2018\n\nCook\n\n- Made soup',
    { name: 'ormeval.com', position: 'Head Baker', startDate: '2018', endDate: '2020', url: 'https://ormeval.com', highlights: ['Baked rye'] },
    { name: 'Copper Kettle Ltd', position: 'Cook', startDate: '2016', endDate: '2018', url: 'https://kettle.example', highlights: ['Made soup'] },
  ],
  [
    'prose behind a word that could label an employer',
    'Copper Kettle\n2018 - 2020\nHead Baker\n- Shop: Built the oven of the night shift.\n\nCommunity: Started the first meetup for bakers of the whole county and made it grow every year.',
    {
      name: 'Copper Kettle',
      position: 'Head Baker',
      startDate: '2018',
      endDate: '2020',
      summary: 'Community: Started the first meetup for bakers of the whole county and made it grow every year.',
      highlights: ['Shop: Built the oven of the night shift.'],
    },
  ],
];

it.each(JOBS.map(([what, body, ...jobs]) => ({ what, body, jobs })))('work: $what', ({ body, jobs }) => {
  expect(parseCv(`# Pia Lund\n\n## Experience\n\n${body}\n`).resume.work).toEqual(jobs);
});
