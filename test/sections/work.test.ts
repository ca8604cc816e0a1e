import { expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';

/** Sections of jobs, with what is read. */
const JOBS: readonly (readonly [what: string, body: string, ...jobs: object[]])[] = [
  [
    'a town with its country in brackets behind an employer in bold, and a country behind one that is not',
    '`2016-2018`\n**Copper Kettle**, Ormeval (Spain)\n\n- Baked rye\n\n`2014-2016`\n**Pan Ltd**, Halmstett (France)\n\n- Made soup',
    { name: 'Copper Kettle', location: 'Ormeval (Spain)', startDate: '2016', endDate: '2018', highlights: ['Baked rye'] },
    { name: 'Pan Ltd', location: 'Halmstett (France)', startDate: '2014', endDate: '2016', highlights: ['Made soup'] },
  ],
  [
    'a country in brackets behind an employer',
    '### Baker, Copper Kettle (Spain), 2018 - 2020\n- Rye\n\n### Cook, Ormeval (France), 2016 - 2018\n- Rye',
    { name: 'Copper Kettle', position: 'Baker', location: 'Spain', startDate: '2018', endDate: '2020', highlights: ['Rye'] },
    { name: 'Ormeval', position: 'Cook', location: 'France', startDate: '2016', endDate: '2018', highlights: ['Rye'] },
  ],
  [
    'headings that name trades above whole headers only sort the jobs',
    '### Baking\n\n* **Head Baker | Copper Kettle**\n  *May 2018 – present*\n  - Baked rye\n\n* **Baker | Oat & Rye**\n  *May 2016 – May 2018*\n  - Baked oats\n\n### Consulting\n\n* **Adviser | Tin Pan**\n  *May 2014 – May 2016*\n  - Gave advice',
    { name: 'Copper Kettle', position: 'Head Baker', startDate: '2018-05', highlights: ['Baked rye'] },
    { name: 'Oat & Rye', position: 'Baker', startDate: '2016-05', endDate: '2018-05', highlights: ['Baked oats'] },
    { name: 'Tin Pan', position: 'Adviser', startDate: '2014-05', endDate: '2016-05', highlights: ['Gave advice'] },
  ],
  [
    'headings that name trades above titles alone are employers',
    '### Hospitality\n**Baker**, Leeds — *2018 – 2020*\n- Baked rye\n\n### Finance\n**Developer**, Bath — *2016 – 2018*\n- Wrote code',
    { name: 'Hospitality', position: 'Baker', location: 'Leeds', startDate: '2018', endDate: '2020', highlights: ['Baked rye'] },
    { name: 'Finance', position: 'Developer', location: 'Bath', startDate: '2016', endDate: '2018', highlights: ['Wrote code'] },
  ],
  [
    'dated phases of a job are told of it',
    '### Head Baker, Copper Kettle\n*May 2016 – May 2021*\n\n**Rye bread** (2019 – 2021)\n\n- Baked rye for the fairs\n\n**Pies** (2016 – 2019)\n\n- Made pies for the town\n\n### Cook, Tin Pan\n*2013 – 2015*\n\n- Made soup for the school',
    {
      name: 'Copper Kettle',
      position: 'Head Baker',
      startDate: '2016-05',
      endDate: '2021-05',
      summary: 'Rye bread (2019 – 2021)\n\nPies (2016 – 2019)',
      highlights: ['Baked rye for the fairs', 'Made pies for the town'],
    },
    { name: 'Tin Pan', position: 'Cook', startDate: '2013', endDate: '2015', highlights: ['Made soup for the school'] },
  ],
  [
    'dated phases at the other end of their lines',
    'Copper Kettle, Leeds\nHead Baker\t2016 – 2021\n\n2019 – 2021: Rye bread\n- Baked rye for the fairs\n\n2016 – 2019: Pies\n- Made pies for the town\n\nTin Pan, Bath\nCook\t2013 – 2015\n- Made soup for the school',
    {
      name: 'Copper Kettle',
      position: 'Head Baker',
      location: 'Leeds',
      startDate: '2016',
      endDate: '2021',
      summary: '2019 – 2021: Rye bread\n\n2016 – 2019: Pies',
      highlights: ['Baked rye for the fairs', 'Made pies for the town'],
    },
    { name: 'Tin Pan', position: 'Cook', location: 'Bath', startDate: '2013', endDate: '2015', highlights: ['Made soup for the school'] },
  ],
  [
    'jobs beside another one, and roles in its time, are no phases',
    '### Head Baker, Copper Kettle\n*2016 – 2021*\n- Baked rye for the fairs\n\n**Cook**, Tin Pan (2019 – 2021)\n- Made soup for the school\n\n**Waiter**, Ormeval Ltd (2016 – 2019)\n- Served tea to the town',
    { name: 'Copper Kettle', position: 'Head Baker', startDate: '2016', endDate: '2021', highlights: ['Baked rye for the fairs'] },
    { name: 'Tin Pan', position: 'Cook', startDate: '2019', endDate: '2021', highlights: ['Made soup for the school'] },
    { name: 'Ormeval Ltd', position: 'Waiter', startDate: '2016', endDate: '2019', highlights: ['Served tea to the town'] },
  ],
  [
    'terms of courses in lists below whole headings are told of the posts',
    '### Teacher, Ormeval College\n- Rye and Salt (Fall 2019, Spring 2020)\n- Clay Ovens (Spring 2021)\n\n### Teaching Assistant, Halmstett College\n- Flour (Fall 2015)',
    { name: 'Ormeval College', position: 'Teacher', highlights: ['Rye and Salt (Fall 2019, Spring 2020)', 'Clay Ovens (Spring 2021)'] },
    { name: 'Halmstett College', position: 'Teaching Assistant', highlights: ['Flour (Fall 2015)'] },
  ],
  [
    'employers in lists below headings that are titles are jobs',
    '### Teacher\n- Ormeval College, 2019 – 2021\n- Halmstett College, 2015 – 2019\n\n### Cook\n- Tin Pan, 2013 – 2015',
    { name: 'Ormeval College', position: 'Teacher', startDate: '2019', endDate: '2021' },
    { name: 'Halmstett College', position: 'Teacher', startDate: '2015', endDate: '2019' },
    { name: 'Tin Pan', position: 'Cook', startDate: '2013', endDate: '2015' },
  ],
  [
    'a form whose lines have bullets',
    '- Period: May 2018 - May 2020\n- Employer: Copper Kettle\n- Position: Baker\n- Responsibilities: rye\n\n- Period: 2016 - 2018\n- Employer: Pan Ltd\n- Position: Cook',
    {
      name: 'Copper Kettle',
      position: 'Baker',
      startDate: '2018-05',
      endDate: '2020-05',
      highlights: ['Responsibilities: rye'],
    },
    { name: 'Pan Ltd', position: 'Cook', startDate: '2016', endDate: '2018' },
  ],
  [
    'a role among deeds is one of them',
    '### Copper Kettle - Baker\nMay 2018 - May 2020\n- Role: night shifts\n- Baked rye\n\n### Ormeval - Cook\nMay 2016 - May 2018\n- Made soup',
    { name: 'Copper Kettle', position: 'Baker', startDate: '2018-05', endDate: '2020-05', highlights: ['Role: night shifts', 'Baked rye'] },
    { name: 'Ormeval', position: 'Cook', startDate: '2016-05', endDate: '2018-05', highlights: ['Made soup'] },
  ],
  [
    'what somebody worked on is no title',
    '### Copper Kettle - Baker\n- Period: May 2018 - May 2020\n- Project: A clay oven\n- Responsibilities:\n  - Baked rye\n  - Made pies\n\n### Ormeval - Cook\n- Period: May 2016 - May 2018\n- Project: Soup\n- Responsibilities:\n  - Made soup\n  - Made tea',
    { name: 'Copper Kettle', position: 'Baker', startDate: '2018-05', endDate: '2020-05', highlights: ['Project: A clay oven', 'Baked rye', 'Made pies'] },
    { name: 'Ormeval', position: 'Cook', startDate: '2016-05', endDate: '2018-05', highlights: ['Project: Soup', 'Made soup', 'Made tea'] },
  ],
  [
    'employers in bold before titles that go on',
    '`05.2018 - 05.2020`\n__Copper Kettle__ Head baker of the old mill, in charge of rye bread for the whole town and of pies for the fairs.\n\n`05.2016 - 05.2018`\n__Ormeval Ltd__ Cook',
    {
      name: 'Copper Kettle',
      position: 'Head baker of the old mill, in charge of rye bread for the whole town and of pies for the fairs.',
      startDate: '2018-05',
      endDate: '2020-05',
    },
    { name: 'Ormeval Ltd', position: 'Cook', startDate: '2016-05', endDate: '2018-05' },
  ],
  [
    'titles with a full stop, and towns in brackets that no list knows',
    '2018 - 2020: Head of Shift. Copper Kettle Ltd (Leeds)\n- Baked rye\n\n2016 - 2018: Miller. Ormeval Ltd (Halmstett)\n\n2014 - 2016: Waiter. Pan Ltd (Bath)',
    { name: 'Copper Kettle Ltd', position: 'Head of Shift', location: 'Leeds', startDate: '2018', endDate: '2020', highlights: ['Baked rye'] },
    { name: 'Ormeval Ltd', position: 'Miller', location: 'Halmstett', startDate: '2016', endDate: '2018' },
    { name: 'Pan Ltd', position: 'Waiter', location: 'Bath', startDate: '2014', endDate: '2016' },
  ],
  [
    'titles between the full stops of names and prose',
    '(2018 to date) Copper Kettle School, Leeds. Head Baker. I baked rye, and I ran the shop.\n\n(2016 to 2018) Ormeval Shop, York. Head Cook. Made soup.',
    { name: 'Copper Kettle School', position: 'Head Baker', location: 'Leeds', startDate: '2018', summary: 'I baked rye, and I ran the shop.' },
    { name: 'Ormeval Shop', position: 'Head Cook', location: 'York', startDate: '2016', endDate: '2018', summary: 'Made soup.' },
  ],
  [
    'employers that begin with a digit, below their titles',
    'Baker  2018 - 2020\nCopper Kettle, Leeds\n- Baked rye\n\nCook  2016 - 2018\n24/7 Ovens, Leeds\n- Made soup\n\nWaiter  2014 - 2016\n1&1 Kitchens, Leeds',
    { name: 'Copper Kettle', position: 'Baker', location: 'Leeds', startDate: '2018', endDate: '2020', highlights: ['Baked rye'] },
    { name: '24/7 Ovens', position: 'Cook', location: 'Leeds', startDate: '2016', endDate: '2018', highlights: ['Made soup'] },
    { name: '1&1 Kitchens', position: 'Waiter', location: 'Leeds', startDate: '2014', endDate: '2016' },
  ],
  [
    'labelled titles below employers with their towns',
    'May, 2012 - Sept, 2014: **Copper Kettle Adventures** - Halmstett\\\nPosition: *Baker*\n\n- Baked rye\n\nMay, 2010 - Aug, 2011: **River Tours** - Port Ellis, SC\\\nPosition: *Guide*\n\n- Led tours\n\nMay, 2009 - Aug, 2009: **Salt Marsh Rides** - Port Ellis, SC\\\nPosition: *First Mate*',
    { name: 'Copper Kettle Adventures', position: 'Baker', location: 'Halmstett', startDate: '2012-05', endDate: '2014-09', highlights: ['Baked rye'] },
    { name: 'River Tours', position: 'Guide', location: 'Port Ellis, SC', startDate: '2010-05', endDate: '2011-08', highlights: ['Led tours'] },
    { name: 'Salt Marsh Rides', position: 'First Mate', location: 'Port Ellis, SC', startDate: '2009-05', endDate: '2009-08' },
  ],
  [
    'teams that bear the name of the employer above them, and an employer of two names',
    '### Kettle\n\n**Head Baker, Kettle Bread Company** May 2018 - June 2020\n\nBaked rye.\n\n**Baker, Kettle+ Pies** May 2016 - May 2018\n\nBaked pies.\n\n### Ormeval / CrumbWorks\n\n**Senior Cook** May 2014 - May 2016\n\nMade soup.',
    { name: 'Kettle', position: 'Head Baker, Kettle Bread Company', startDate: '2018-05', endDate: '2020-06', summary: 'Baked rye.' },
    { name: 'Kettle', position: 'Baker, Kettle+ Pies', startDate: '2016-05', endDate: '2018-05', summary: 'Baked pies.' },
    { name: 'Ormeval / CrumbWorks', position: 'Senior Cook', startDate: '2014-05', endDate: '2016-05', summary: 'Made soup.' },
  ],
  [
    'codes of states and countries that spell small words',
    'Baker\nCopper Kettle, Philadelphia, PA\n2018 - 2020\n\nCook\nOrmeval, Port Ellis, IN\n2016 - 2018\n\nWaiter\nRiver Pans, Berlin, DE\n2014 - 2016',
    { name: 'Copper Kettle', position: 'Baker', location: 'Philadelphia, PA', startDate: '2018', endDate: '2020' },
    { name: 'Ormeval', position: 'Cook', location: 'Port Ellis, IN', startDate: '2016', endDate: '2018' },
    { name: 'River Pans', position: 'Waiter', location: 'Berlin, DE', startDate: '2014', endDate: '2016' },
  ],
  [
    'towns right behind employers, with their states, above and below the titles',
    'Baker\nCopper Kettle Philadelphia, PA\n2018 - 2020\n\nRiver / Harbour Pans Boston, MA\nCook\n2016 - 2018\n\nOvens of State New York, NY\nWaiter\n2014 - 2016',
    { name: 'Copper Kettle', position: 'Baker', location: 'Philadelphia, PA', startDate: '2018', endDate: '2020' },
    { name: 'River / Harbour Pans', position: 'Cook', location: 'Boston, MA', startDate: '2016', endDate: '2018' },
    { name: 'Ovens of State', position: 'Waiter', location: 'New York, NY', startDate: '2014', endDate: '2016' },
  ],
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
    'one entry without an employer among whole ones takes none from its text',
    '#### 2014 - 2016: Baker, Copper Kettle Ltd\nBaked\n\n#### 2012 - 2014: Cook, Freelance\nCakes and pies - rye, spelt\n\n#### 2010 - 2012: Waiter, Ormeval Ltd\nServed',
    { name: 'Copper Kettle Ltd', position: 'Baker', startDate: '2014', endDate: '2016', summary: 'Baked' },
    { name: 'Freelance', position: 'Cook', startDate: '2012', endDate: '2014', summary: 'Cakes and pies - rye, spelt' },
    { name: 'Ormeval Ltd', position: 'Waiter', startDate: '2010', endDate: '2012', summary: 'Served' },
  ],
  [
    'pictures before a place and a date',
    '### Copper Kettle – Baker\n📍 Leeds, UK | 🗓 2014 – 2016\n\n- Baked\n\n### Ormeval – Cook\n📍 York, UK | 🗓 2012 – 2014\n\n- Cooked',
    { name: 'Copper Kettle', position: 'Baker', location: 'Leeds, UK', startDate: '2014', endDate: '2016', highlights: ['Baked'] },
    { name: 'Ormeval', position: 'Cook', location: 'York, UK', startDate: '2012', endDate: '2014', highlights: ['Cooked'] },
  ],
  [
    'a date in a sentence below headings with dates',
    '### 2014 - 2016: Baker, Copper Kettle Ltd\n\nStarted there in May 2014 and left with thanks.\n\n### 2012 - 2014: Cook, Ormeval Ltd\n\nServed soup.',
    { name: 'Copper Kettle Ltd', position: 'Baker', startDate: '2014', endDate: '2016', summary: 'Started there in May 2014 and left with thanks.' },
    { name: 'Ormeval Ltd', position: 'Cook', startDate: '2012', endDate: '2014', summary: 'Served soup.' },
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

/** Sections called `Teaching`, with the posts in them. */
const TEACHING: readonly (readonly [what: string, body: string, ...jobs: object[]])[] = [
  [
    'posts with their periods',
    '**Teaching Assistant**, Halmstett College, 2014–2016\n- Labs for bakers\n\n**Lecturer**, Ormeval University, 2018–2020\n- Notes on rye',
    { name: 'Halmstett College', position: 'Teaching Assistant', startDate: '2014', endDate: '2016', highlights: ['Labs for bakers'] },
    { name: 'Ormeval University', position: 'Lecturer', startDate: '2018', endDate: '2020', highlights: ['Notes on rye'] },
  ],
  ['courses with their terms', '- Notes on Rye, Ormeval University, Fall 2018\n- Clay Ovens (Teaching Assistant), Halmstett College, Fall 2014'],
  ['courses below a school', '**Ormeval University**\n\n- Fall 2019: Rye and Salt\n- Spring 2020: Clay Ovens'],
];

it.each(TEACHING.map(([what, body, ...jobs]) => ({ what, body, jobs })))('teaching: $what', ({ body, jobs }) => {
  expect(parseCv(`# Pia Lund\n\n## Teaching\n\n${body}\n`).resume.work ?? []).toEqual(jobs);
});

it.each(JOBS.map(([what, body, ...jobs]) => ({ what, body, jobs })))('work: $what', ({ body, jobs }) => {
  expect(parseCv(`# Pia Lund\n\n## Experience\n\n${body}\n`).resume.work).toEqual(jobs);
});

it('work: nothing but prose names no job', () => {
  const cv = '# Jane Doe\n\n## Experience\n\nSo far I have no jobs that I could show here.\n\nI hope that there will be some in the end.\n';
  expect(parseCv(cv).resume.work).toBeUndefined();
});

it.each([
  ['{ city: Leeds, state: Yorkshire }', 'Leeds, Yorkshire'],
  ['{ city: Leeds }', 'Leeds'],
  ['Leeds', 'Leeds'],
])('work: the place of a job under keys, %s', (place, location) => {
  const { work } = parseCv(`name: Pia Lund\nexperience:\n  - company: Copper Kettle\n    location: ${place}\n    title: Baker\n`, { format: 'yaml' }).resume;
  expect(work).toMatchObject([{ location }]);
});

/** Lists below an employer of a data file, with the title of each job and how many deeds it has. */
const NESTED: readonly (readonly [what: string, list: string, ...jobs: string[]])[] = [
  [
    'titles with dates and deeds are roles',
    'sub: [{ title: Head Baker, time: 2018–2020, bullets: [Baked rye, Led ten] }, { title: Baker, time: 2016–2018, bullets: [Baked wheat] }]',
    'Head Baker 2',
    'Baker 1',
  ],
  ['titles with deeds are roles', 'sub: [{ title: Baker, bullets: [Baked rye, Led ten] }]', 'Baker 2'],
  ['titles over other lists are none', 'description: [Baked rye, { title: Tools, contents: [Oven, Peel] }]', '– 1'],
];

it.each(NESTED.map(([what, list, ...jobs]) => ({ what, list, jobs })))('work: below an employer, $what', ({ list, jobs }) => {
  const { work = [] } = parseCv(`name: Pia Lund\nexperience:\n  - company: Copper Kettle\n    period: 2016–2020\n    ${list}\n`, { format: 'yaml' }).resume;
  expect(work.map(({ position, highlights = [] }) => `${position ?? '–'} ${highlights.length}`)).toEqual(jobs);
});

it('work: a period in italics before what is told of the job', () => {
  const { work } = parseCv(
    '# Pia Lund\n\n## Experience\n\n### Baker — Copper Kettle\n*Nov 2015 – present* (trained by the guild; head of rye since the new oven came). Adviser: Ida Holm.\n\n- Baked rye\n\n### Cook — Ormeval Ltd\n*May 2012 – Oct 2015*\n\n- Made soup\n',
  ).resume;
  expect(work?.map(({ name, position, startDate, endDate }) => [name, position, startDate, endDate])).toEqual([
    ['Copper Kettle', 'Baker', '2015-11', undefined],
    ['Ormeval Ltd', 'Cook', '2012-05', '2015-10'],
  ]);
});
