import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';

/** One line each, with what it certifies and who says so. */
const LINES: readonly (readonly [line: string, certificate: object])[] = [
  ['Oven Safety, Copper Board, May 2020', { name: 'Oven Safety', issuer: 'Copper Board', date: '2020-05' }],
  ['Certified Oven Architect – Associate, 2020', { name: 'Certified Oven Architect – Associate', date: '2020' }],
  ['Certified Oven Architect – Associate, Copper Board, 2020', { name: 'Certified Oven Architect – Associate', issuer: 'Copper Board', date: '2020' }],
  ['Ormeval Certified: Oven Fundamentals, 2020', { name: 'Ormeval Certified: Oven Fundamentals', date: '2020' }],
  ['Certified Oven Architect – Copper Board, 2020', { name: 'Certified Oven Architect', issuer: 'Copper Board', date: '2020' }],
  ['Oven Safety, 60 hours, Copper Board, May 2020', { name: 'Oven Safety', issuer: 'Copper Board', date: '2020-05' }],
  ['**Oven Days 2022 – Rye** – *Copper Board* – May 2023 – 40 hours', { name: 'Oven Days 2022 – Rye', issuer: 'Copper Board', date: '2023-05' }],
  ['Oven Safety – Copper Board – 40 h – 2023', { name: 'Oven Safety', issuer: 'Copper Board', date: '2023' }],
  ['Professional Oven Master I | Copper Board | 2019', { name: 'Professional Oven Master I', issuer: 'Copper Board', date: '2019' }],
  ['Oven Safety — Level 2, 2019', { name: 'Oven Safety — Level 2', date: '2019' }],
  ['Oven Practitioner - Foundational - Copper Board', { name: 'Oven Practitioner - Foundational', issuer: 'Copper Board' }],
  ['Ovens: A Short Walk, 2019', { name: 'Ovens: A Short Walk', date: '2019' }],
  ['First Aid at Work, 2015', { name: 'First Aid at Work', date: '2015' }],
  ['CBO: Certified Bread Operator, Copper Board, 2023', { name: 'CBO: Certified Bread Operator', issuer: 'Copper Board', date: '2023' }],
  ['Bread Course — issued by Copper Board, May 2018, valid until May 2021', { name: 'Bread Course', issuer: 'Copper Board', date: '2018-05' }],
  ['Bread Course, Copper Board, May 2018 (Credential ID: AB-12-XY)', { name: 'Bread Course', issuer: 'Copper Board', date: '2018-05' }],
  ['Bread Course, Copper Board, Certificate No. 12345, May 2018', { name: 'Bread Course', issuer: 'Copper Board', date: '2018-05' }],
  ['Bread Course (Credential ID AB-12), Copper Board, 2018', { name: 'Bread Course', issuer: 'Copper Board', date: '2018' }],
  ['Certificate Number Theory, Copper Board, 2018', { name: 'Certificate Number Theory', issuer: 'Copper Board', date: '2018' }],
  ['영양사 면허, 나래협회, 2011년 3월', { name: '영양사 면허', issuer: '나래협회', date: '2011-03' }],
  ['普通自動車運転免許（2015年3月取得）', { name: '普通自動車運転免許', date: '2015-03' }],
];

describe('certificates', () => {
  it('are links in paragraphs of their own, but not the addresses below names', () => {
    const read = (body: string): unknown => parseCv(`# Jane Doe\n\n## Certificates\n\n${body}\n`).resume.certificates;
    expect(read('[Oven Safety](https://guild.example/1)\n\n[Pie Course, Ormeval University](https://guild.example/2)')).toEqual([
      { name: 'Oven Safety', url: 'https://guild.example/1' },
      { name: 'Pie Course', issuer: 'Ormeval University', url: 'https://guild.example/2' },
    ]);
    expect(read('[Oven Safety](https://guild.example/1)\n\n[Link](https://guild.example/2)')).toHaveLength(1);
  });

  it('are the rows of a table that says so, below a heading that may mean skills', () => {
    const cv =
      '# Jane Doe\n\n## Qualifikationen\n\n| Jahr | Zertifikat | Details |\n|---|---|---|\n| Juli 2016 | Ofenwart, Stufe 2 | [Link](https://guild.example/oven) |\n';
    expect(parseCv(cv).resume.certificates).toEqual([{ name: 'Ofenwart, Stufe 2', date: '2016-07', url: 'https://guild.example/oven' }]);
  });

  it('are several in a row, each with its year in brackets but the last', () => {
    const read = (row: string): unknown => parseCv(`# Jane Doe\n\n## Certificates\n\n${row}\n`).resume.certificates?.map(({ name }) => name);
    expect(read('Rye Baker (2021), Oven Safety (CBO, 2020)')).toEqual(['Rye Baker', 'Oven Safety']);
    expect(read('Rye Baker (2021), Copper Board')).toEqual(['Rye Baker']);
  });

  it.each(LINES)('%s', (line, certificate) => {
    expect(parseCv(`# Jane Doe\n\n## Certificates\n\n- ${line}\n- Pie Course, Copper Board, 2016\n`).resume.certificates?.[0]).toEqual(certificate);
  });
  it('parts a row at semicolons where each part has its year', () => {
    const names = (row: string): unknown => parseCv(`# Jane Doe\n\n## Certificates\n\n${row}\n`).resume.certificates?.map(({ name, date }) => [name, date]);
    expect(names('Oven Safety, 2016; Pie Course, 2019')).toEqual([
      ['Oven Safety', '2016'],
      ['Pie Course', '2019'],
    ]);
    expect(names('Oven Safety; with distinction, 2019')).toHaveLength(1);
  });
  it('takes the name of the site that its link leads to off the end of a name', () => {
    const list =
      'Clay Ovens for Everyone Ovenschool\nhttps://www.ovenschool.example/badges/7\nMay 2021\n\nRye and Salt Copper Board\nhttps://copperboard.example/9\nJune 2021\n\nNotes on Crust\nhttps://crust.example/3\nJuly 2021\n';
    expect(parseCv(`# Jane Doe\n\n## Certificates\n\n${list}`).resume.certificates).toEqual([
      { name: 'Clay Ovens for Everyone', issuer: 'Ovenschool', date: '2021-05', url: 'https://www.ovenschool.example/badges/7' },
      { name: 'Rye and Salt', issuer: 'Copper Board', date: '2021-06', url: 'https://copperboard.example/9' },
      { name: 'Notes on Crust', date: '2021-07', url: 'https://crust.example/3' },
    ]);
  });
  it('takes what is nested below who gave it for certificates', () => {
    const nested = '- **Ormeval Academy (2021)**\n  - Rye and Salt\n  - Crusts\n- **Oven Days** (2019)\n  - [Clay Ovens](https://oven.example/clay)\n';
    expect(parseCv(`# Jane Doe\n\n## Courses\n\n${nested}`).resume.certificates).toEqual([
      { name: 'Rye and Salt', issuer: 'Ormeval Academy', date: '2021' },
      { name: 'Crusts', issuer: 'Ormeval Academy', date: '2021' },
      { name: 'Clay Ovens', issuer: 'Oven Days', date: '2019', url: 'https://oven.example/clay' },
    ]);
  });
  it('takes dated items below the name of an organisation for certificates', () => {
    const list = 'Ormeval Academy, Leeds, UK\n\n- Rye and Salt (May 2021)\n- Crusts (2019)\n';
    expect(parseCv(`# Jane Doe\n\n## Certificates\n\n${list}`).resume.certificates).toEqual([
      { name: 'Rye and Salt', issuer: 'Ormeval Academy', date: '2021-05' },
      { name: 'Crusts', issuer: 'Ormeval Academy', date: '2019' },
    ]);
  });
  it('takes links below a series for certificates of who gave it', () => {
    const list = 'Bread Series, Ormeval Academy (half done):\n\n- [Rye and Salt](https://oven.example/rye)\n- [Crusts](https://oven.example/crusts)\n';
    expect(parseCv(`# Jane Doe\n\n## Certificates\n\n${list}`).resume.certificates).toEqual([
      { name: 'Bread Series', issuer: 'Ormeval Academy' },
      { name: 'Rye and Salt', issuer: 'Ormeval Academy', url: 'https://oven.example/rye' },
      { name: 'Crusts', issuer: 'Ormeval Academy', url: 'https://oven.example/crusts' },
    ]);
  });
  it('takes items for certificates, though few have a date, and leaves out what only says that it is a link', () => {
    const list =
      '- Oven English - [View](https://oven.example/a)\n- Web Ovens - [\\[VIEW\\]](https://oven.example/b)\n- Rye and Salt [Credential](https://oven.example/c)\n- Pies (2020) - [Show credential](https://oven.example/d)\n- Baking Basics, Ormeval Academy\n';
    expect(parseCv(`# Jane Doe\n\n## Certificates\n\n${list}`).resume.certificates).toEqual([
      { name: 'Oven English', url: 'https://oven.example/a' },
      { name: 'Web Ovens', url: 'https://oven.example/b' },
      { name: 'Rye and Salt', url: 'https://oven.example/c' },
      { name: 'Pies', date: '2020', url: 'https://oven.example/d' },
      { name: 'Baking Basics', issuer: 'Ormeval Academy' },
    ]);
  });
  it('takes what is nested below a certificate for a remark', () => {
    const nested = '- Oven Safety, 2021\n  - How to light an oven, and how to leave it.\n- Pie Course, 2019\n  - Crusts\n';
    expect(parseCv(`# Jane Doe\n\n## Certificates\n\n${nested}`).resume.certificates?.map(({ name }) => name)).toEqual(['Oven Safety', 'Pie Course']);
  });
  it('takes two names without dates for two certificates', () => {
    expect(parseCv('Jane Doe\n\nCertificates\n\nOven Planner\nGreen Whisk\n\nSkills\n\nBread, cake\n').resume.certificates).toEqual([
      { name: 'Oven Planner' },
      { name: 'Green Whisk' },
    ]);
  });
  it('takes two names without dates for two certificates, though the second ends as firms do', () => {
    expect(parseCv('Jane Doe\n\nCertificates\n\nOven Planner\nGreen Whisk Academy\n\nSkills\n\nBread, cake\n').resume.certificates).toEqual([
      { name: 'Oven Planner' },
      { name: 'Green Whisk Academy' },
    ]);
  });
});

/** Sections of certificates, with what is read. */
const CERTIFICATES: readonly (readonly [what: string, body: string, ...certificates: object[]])[] = [
  [
    'issuers before a colon',
    '- Ovenly: Bread Fundamentals\n- **Ovenly**: Baker Associate (2021)\n- Crust.org: Professional Baker I',
    { name: 'Bread Fundamentals', issuer: 'Ovenly' },
    { name: 'Baker Associate', issuer: 'Ovenly', date: '2021' },
    { name: 'Professional Baker I', issuer: 'Crust.org' },
  ],
  [
    'short forms before a colon are no issuers',
    '- CBO: Certified Bread Operator\n- CBA: Certified Baker Associate',
    { name: 'CBO: Certified Bread Operator' },
    { name: 'CBA: Certified Baker Associate' },
  ],
  [
    'titles with a colon have no issuers',
    '- Ovens: A Short Walk (2019)\n- Rye: Seeds and Loaves (2018)',
    { name: 'Ovens: A Short Walk', date: '2019' },
    { name: 'Rye: Seeds and Loaves', date: '2018' },
  ],
  [
    'givers in italics with their dates',
    '- Хлеб, _Фирма 1С 2008_\n- Rye, _Ormeval Academy 2022_\n- Pies, _Copper Board 2018_',
    { name: 'Хлеб', issuer: 'Фирма 1С', date: '2008' },
    { name: 'Rye', issuer: 'Ormeval Academy', date: '2022' },
    { name: 'Pies', issuer: 'Copper Board', date: '2018' },
  ],
  [
    'an expiry in brackets',
    '- Bread Safety, Oven Guild (exp. 08/2026)\n- Rye Master, Oven Guild, 2019',
    { name: 'Bread Safety', issuer: 'Oven Guild' },
    { name: 'Rye Master', issuer: 'Oven Guild', date: '2019' },
  ],
  [
    'both dates',
    'Bread Safety\nOven Guild\nIssued Mar 2022 · Expires Mar 2027\n\nRye Master\nOven Guild\nIssued Jun 2019',
    { name: 'Bread Safety', issuer: 'Oven Guild', date: '2022-03' },
    { name: 'Rye Master', issuer: 'Oven Guild', date: '2019-06' },
  ],
  [
    'who gave it in brackets',
    '- Bread Safety (Guild of Bakers), 2022\n- Rye Master (RM-101), 2019',
    { name: 'Bread Safety', issuer: 'Guild of Bakers', date: '2022' },
    { name: 'Rye Master (RM-101)', date: '2019' },
  ],
  [
    'who gave it by the name of a site, which is no page of it',
    '- Bread Safety (Ovenschool.org, 2022)\n- Rye Master (Ovenschool.org, 2019)\n- [Pies](https://ovenschool.org/c/12), 2018',
    { name: 'Bread Safety', issuer: 'Ovenschool.org', date: '2022' },
    { name: 'Rye Master', issuer: 'Ovenschool.org', date: '2019' },
    { name: 'Pies', date: '2018', url: 'https://ovenschool.org/c/12' },
  ],
  [
    'how long a course was, which names nobody',
    '- **Excel** - Oven Screen - 2022 (40 hrs)\n- Pães - 60h - Guilda - 2019\n- Masa madre, 8 hs (2020)',
    { name: 'Excel', issuer: 'Oven Screen', date: '2022' },
    { name: 'Pães - 60h', issuer: 'Guilda', date: '2019' },
    { name: 'Masa madre, 8 hs', date: '2020' },
  ],
  [
    'a number on a line of its own',
    '**Bread Safety**, Oven Guild (2022)\nCredential ID: AB-1234\n\n**Rye Master**, Oven Guild (2019)\nCredential ID: XZ-1234',
    { name: 'Bread Safety', issuer: 'Oven Guild', date: '2022' },
    { name: 'Rye Master', issuer: 'Oven Guild', date: '2019' },
  ],
  ['a number in German', '- Ofenschein, Backgilde, 2022, Zertifikatsnummer 99-12', { name: 'Ofenschein', issuer: 'Backgilde', date: '2022' }],
  ['an expiry on a line of its own', '### Bread Safety\n\nOven Guild, 2022\n\nValid until: 2027', { name: 'Bread Safety', issuer: 'Oven Guild', date: '2022' }],
];

it.each(CERTIFICATES.map(([what, body, ...certificates]) => ({ what, body, certificates })))('certificates: $what', ({ body, certificates }) => {
  expect(parseCv(`# Pia Lund\n\n## Certificates\n\n${body}\n`).resume.certificates).toEqual(certificates);
});

describe('several certificates in a row', () => {
  const names = (line: string): unknown => parseCv(`# Jane Doe\n\n## Certificates\n\n${line}\n`).resume.certificates?.map(({ name }) => name);

  it('are parted where each has its date', () => expect(names('Oven Safety (2020) | Bread Course (2021)')).toEqual(['Oven Safety', 'Bread Course']));
  it('are one where only the last has', () => expect(names('Oven Safety | Copper Board | 2020')).toEqual(['Oven Safety']));
});

it('takes a label for a name where a file has no other', () => {
  const yaml = 'name: Jane Doe\ncertifications:\n  - id: rye\n    url: https://guild.example/rye\n    label: { en: Rye Course, fr: Cours de seigle }\n';
  expect(parseCv(yaml).resume.certificates).toEqual([{ name: 'Rye Course', url: 'https://guild.example/rye' }]);
});
