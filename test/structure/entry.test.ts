import { expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';

/** Data files, with what one of their sections says. */
const DATA: readonly (readonly [what: string, yaml: string, section: string, ...entries: object[]])[] = [
  [
    'a list of dated things in a job that has a title and dates',
    'jobs:\n  - company: Copper Kettle\n    title: Baker\n    period: 2019-01 - 2021-03\n    milestones:\n      - title: Rye line\n        date: 2020-02\n        tags: [rye]\n      - title: New ovens\n        date: 2020-08',
    'work',
    { name: 'Copper Kettle', position: 'Baker', startDate: '2019-01', endDate: '2021-03', highlights: ['Rye line', 'New ovens'] },
  ],
  [
    'roles below an employer',
    'jobs:\n  - company: Copper Kettle\n    jobs:\n      - title: Head Baker\n        period: 2020 - 2021\n      - title: Baker\n        period: 2019 - 2020',
    'work',
    { name: 'Copper Kettle', position: 'Head Baker', startDate: '2020', endDate: '2021' },
    { name: 'Copper Kettle', position: 'Baker', startDate: '2019', endDate: '2020' },
  ],
  [
    'roles below an employer that says the last of them, too',
    'jobs:\n  - company: Copper Kettle\n    title: Head Baker\n    period: 2019 - 2021\n    roles:\n      - title: Head Baker\n        period: 2020 - 2021\n      - title: Baker\n        period: 2019 - 2020',
    'work',
    { name: 'Copper Kettle', position: 'Head Baker', startDate: '2020', endDate: '2021' },
    { name: 'Copper Kettle', position: 'Baker', startDate: '2019', endDate: '2020' },
  ],
  [
    'two dates in a list',
    'jobs:\n  - company: Copper Kettle\n    dates: [2019-01, 2021-03]',
    'work',
    { name: 'Copper Kettle', startDate: '2019-01', endDate: '2021-03' },
  ],
  [
    'a job without a list around it',
    'experience:\n  company: Copper Kettle\n  position: Baker\n  start: 2019',
    'work',
    { name: 'Copper Kettle', position: 'Baker', startDate: '2019' },
  ],
  [
    'a study without a list around it',
    'education:\n  institution: Halmstett College\n  degree: BA in History\n  year: 2019',
    'education',
    { institution: 'Halmstett College', area: 'History', studyType: 'BA', endDate: '2019' },
  ],
  [
    'jobs that are all of a file',
    '- company: Copper Kettle\n  role: Baker\n  start: 2019\n- company: Ormeval\n  role: Cook\n  start: 2017\n  end: 2018',
    'work',
    { name: 'Copper Kettle', position: 'Baker', startDate: '2019' },
    { name: 'Ormeval', position: 'Cook', startDate: '2017', endDate: '2018' },
  ],
  [
    'prose whose lines were kept short',
    'jobs:\n  - company: Copper Kettle\n    overview: |\n      I baked all of the bread of the\n      three shops, rye among it.\n    start: 2019',
    'work',
    { name: 'Copper Kettle', startDate: '2019', summary: 'I baked all of the bread of the three shops, rye among it.' },
  ],
  [
    'what a page does with things, among what they say',
    'jobs:\n  - company: Copper Kettle\n    order: 1\n    resume: true\n    roles:\n      - title: Baker\n        start: 2019\n        resume: false\n        bullets:\n          - short: true\n            text: Baked rye.\n          - short: false\n            text: Trained two apprentices.',
    'work',
    { name: 'Copper Kettle', position: 'Baker', startDate: '2019', highlights: ['Baked rye.', 'Trained two apprentices.'] },
  ],
  [
    'keys for whatever there is to say',
    'jobs:\n  - company: Copper Kettle\n    title: Baker\n    date: 2019\n    text: |\n      * Baked rye\n      * Trained two apprentices\n  - company: Ormeval\n    info: A bakery of four.\n    title: Cook\n    date: 2018\n    notes: I cooked for all.',
    'work',
    { name: 'Copper Kettle', position: 'Baker', startDate: '2019', endDate: '2019', highlights: ['Baked rye', 'Trained two apprentices'] },
    { name: 'Ormeval', position: 'Cook', startDate: '2018', endDate: '2018', summary: 'A bakery of four.\n\nI cooked for all.' },
  ],
  [
    'notes on a study, which are no score',
    'education:\n  - school: Halmstett College\n    degree: BA in History\n    year: 2019\n    notes: I wrote about old ovens.',
    'education',
    { institution: 'Halmstett College', area: 'History', studyType: 'BA', endDate: '2019' },
  ],
  [
    'a label and its text in a list',
    'jobs:\n  - company: Copper Kettle\n    title: Baker\n    start: 2019\n    details:\n      - label: Night shift\n        text: baked rye for three shops\n      - label: Day shift\n        text: sold it',
    'work',
    { name: 'Copper Kettle', position: 'Baker', startDate: '2019', highlights: ['Night shift: baked rye for three shops', 'Day shift: sold it'] },
  ],
  [
    'a group of skills as a title and a text',
    'skills:\n  - title: Doughs\n    text: rye, wheat\n  - title: Ovens\n    text: deck, stone',
    'skills',
    { name: 'Doughs', keywords: ['rye', 'wheat'] },
    { name: 'Ovens', keywords: ['deck', 'stone'] },
  ],
  [
    'things listed below jobs, with lists of their own',
    'jobs:\n  - company: Copper Kettle\n    title: Baker\n    start: 2019\n    projects:\n      - name: Rye line\n        url: https://rye.example\n        technologies: [Oven, Mill]\n        highlights:\n          - Planned it with two others.\n          - Built it in a month.\n  - company: Ormeval\n    title: Cook\n    start: 2017\n    achievements:\n      - title: Service\n        items: [Served all guests., Trained two.]\n    projects:\n      - Pie shop:\n          Stack: Pans, pots\n          Responsibilities: Baked the pies.',
    'work',
    {
      name: 'Copper Kettle',
      position: 'Baker',
      startDate: '2019',
      highlights: ['Rye line', 'Planned it with two others.', 'Built it in a month.'],
      keywords: ['Oven', 'Mill'],
    },
    {
      name: 'Ormeval',
      position: 'Cook',
      startDate: '2017',
      highlights: ['Service', 'Served all guests.', 'Trained two.', 'Pie shop', 'Baked the pies.'],
      keywords: ['Pans', 'pots'],
    },
  ],
  [
    'studies in a list that sorts them',
    'education:\n  main:\n    - name: Halmstett College\n      start: 2001\n      end: 2006\n      speciality: Botany\n  further:\n    - Oven safety',
    'education',
    { institution: 'Halmstett College', area: 'Botany', startDate: '2001', endDate: '2006' },
  ],
  [
    'employers under a key for places',
    'jobs:\n  - location: Copper Kettle\n    title: Baker\n    date: 2019 - 2020\n  - location: Bread & Wine\n    title: Cook\n    date: 2017 - 2019',
    'work',
    { name: 'Copper Kettle', position: 'Baker', startDate: '2019', endDate: '2020' },
    { name: 'Bread & Wine', position: 'Cook', startDate: '2017', endDate: '2019' },
  ],
  [
    'places of somebody who names no employers',
    'jobs:\n  - location: Kiel, Germany\n    title: Baker\n    date: 2019 - 2020\n  - location: Leeds, UK\n    title: Cook\n    date: 2017 - 2019',
    'work',
    { position: 'Baker', location: 'Kiel, Germany', startDate: '2019', endDate: '2020' },
    { position: 'Cook', location: 'Leeds, UK', startDate: '2017', endDate: '2019' },
  ],
  [
    'employers beside the titles',
    'jobs:\n  - title: Baker &mdash; Copper Kettle\n    start: 2019\n    text: I baked.\n  - title: Cook &mdash; Ormeval GmbH\n    start: 2017\n    text: I cooked.',
    'work',
    { name: 'Copper Kettle', position: 'Baker', startDate: '2019', summary: 'I baked.' },
    { name: 'Ormeval GmbH', position: 'Cook', startDate: '2017', summary: 'I cooked.' },
  ],
  [
    'titles with a dash, and no employer',
    'jobs:\n  - title: Baker - Rye\n    start: 2019\n  - title: Cook\n    start: 2017',
    'work',
    { position: 'Baker - Rye', startDate: '2019' },
    { position: 'Cook', startDate: '2017' },
  ],
  [
    'terms in rows under one key',
    'skills:\n  - title: Doughs\n    text: |\n      - rye, wheat\n      - spelt',
    'skills',
    { name: 'Doughs', keywords: ['rye', 'wheat', 'spelt'] },
  ],
  [
    'technologies in a row of what is told, and a note that says when',
    'jobs:\n  - company: Copper Kettle\n    title: Baker\n    start: 2019\n    summary: |\n      I baked.\n\n      **Tech stack**: Oven, Mill\n  - company: Ormeval\n    title: Cook\n    note: March 2017 - May 2018\n    summary: "**Tools:** Pans, pots"\n  - company: Steg\n    title: Waiter\n    start: 2015\n    note: Sold in 2017',
    'work',
    { name: 'Copper Kettle', position: 'Baker', startDate: '2019', summary: 'I baked.', keywords: ['Oven', 'Mill'] },
    { name: 'Ormeval', position: 'Cook', startDate: '2017-03', endDate: '2018-05', keywords: ['Pans', 'pots'] },
    { name: 'Steg', position: 'Waiter', startDate: '2015', summary: 'Sold in 2017' },
  ],
  [
    'links of a project by where they lead',
    'projects:\n  - name: Oven Map\n    description: A map of all ovens\n    links:\n      github: github.com/ormeval/ovens',
    'projects',
    { name: 'Oven Map', description: 'A map of all ovens', url: 'https://github.com/ormeval/ovens' },
  ],
  [
    'talks with their venues',
    'talks:\n  - title: Rye first\n    venue: Oven Days 2020\n    description: On rye.\n  - title: Old ovens\n    venue: Bread Fair',
    'projects',
    { name: 'Rye first', description: 'On rye.', entity: 'Oven Days 2020' },
    { name: 'Old ovens', entity: 'Bread Fair' },
  ],
  [
    'levels beside listed skills',
    'skills:\n  - title: Baking\n    items:\n      - skill: Rye\n        level: 1\n      - skill: Cake\n        level: 3',
    'skills',
    { name: 'Baking', keywords: ['Rye', 'Cake'] },
  ],
  [
    'interests of several words in lists',
    'interests:\n  - title: Ovens\n    items:\n      - Heat in ovens of clay\n      - Ovens of the old towns',
    'interests',
    { name: 'Ovens', keywords: ['Heat in ovens of clay', 'Ovens of the old towns'] },
  ],
  ['a labelled text among interests', 'interests:\n  - "Hobbies: rowing, chess"', 'interests', { name: 'rowing' }, { name: 'chess' }],
  [
    'what a project is, in lists of one and of two',
    'projects:\n  - name: Oven Map\n    description:\n      - A map of all ovens\n  - name: Crumb\n    description:\n      - Counts the crumbs.\n      - Weighs the loaves.',
    'projects',
    { name: 'Oven Map', description: 'A map of all ovens' },
    { name: 'Crumb', highlights: ['Counts the crumbs.', 'Weighs the loaves.'] },
  ],
  [
    'awards of a year, one of which tells of another year',
    'awards:\n  - year: 2022\n    items:\n      - Golden Loaf (awarded 2021, kept 2022)\n      - Silver Whisk, May 2022',
    'awards',
    { title: 'Golden Loaf (awarded 2021, kept 2022)', date: '2022' },
    { title: 'Silver Whisk', date: '2022-05' },
  ],
  [
    'what else is listed of a study',
    'education:\n  - institution: Halmstett College\n    degree: BA\n    area: History\n    description:\n      - "Supervisors: Ada Holm, Per Dahl"\n      - "Working thesis title: On ovens"\n      - GPA 3.8\n      - Old Norse',
    'education',
    { institution: 'Halmstett College', area: 'History', studyType: 'BA', score: '3.8', courses: ['Old Norse'] },
  ],
];

it.each(DATA.map(([what, yaml, section, ...expected]) => ({ what, yaml, section, expected })))('$what', ({ yaml, section, expected }) => {
  const { resume } = parseCv(yaml.startsWith('-') ? yaml : `name: Ida Holm\n${yaml}`);
  expect(resume[section as 'work']).toEqual(expected);
});
