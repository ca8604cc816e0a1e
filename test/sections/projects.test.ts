import { expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';

/** Sections of projects, with what is read. */
const PROJECTS: readonly (readonly [what: string, body: string, ...projects: object[]])[] = [
  [
    'names in bold with their dates in brackets, and sentences of any length behind',
    '- **Oven Map** (Jul 2018 – Mar 2019) — Draws the ovens of the county.\n- **Yeast Diary** (Jan 2021 – Jan 2022) — Is kept every day by me.\n- **Crumb** (Jul 2018) — Counts the crumbs of a loaf: "Crumbs 2704".',
    { name: 'Oven Map', description: 'Draws the ovens of the county.', startDate: '2018-07', endDate: '2019-03' },
    { name: 'Yeast Diary', description: 'Is kept every day by me.', startDate: '2021-01', endDate: '2022-01' },
    { name: 'Crumb', description: 'Counts the crumbs of a loaf: "Crumbs 2704".', startDate: '2018-07', endDate: '2018-07' },
  ],
  [
    'trades in what projects are, which are no roles',
    '- **Crumb** (2019) — A tiny broker for tests.\n- **Pie** (2021) — An assistant for bakers',
    { name: 'Crumb', description: 'A tiny broker for tests.', startDate: '2019', endDate: '2019' },
    { name: 'Pie', description: 'An assistant for bakers', startDate: '2021', endDate: '2021' },
  ],
  [
    'technologies in brackets and behind a bar',
    'Oven Map (Go, D3.js)\n- Drew the ovens of the county\n- 300 users\n\nYeast Diary | Vue, SQLite | github.com/plund/yeast\n- Kept daily',
    { name: 'Oven Map', highlights: ['Drew the ovens of the county', '300 users'], keywords: ['Go', 'D3.js'] },
    { name: 'Yeast Diary', highlights: ['Kept daily'], keywords: ['Vue', 'SQLite'], url: 'https://github.com/plund/yeast' },
  ],
  [
    'code spans behind a name in bold and at the end',
    '- **Oven Map** `Go` `D3` — draws the ovens of the county.\n- **Yeast Diary** — is kept every day by me. `Vue` `SQLite`\n- **Crumb** `Rust`: counts the crumbs of a loaf.',
    { name: 'Oven Map', description: 'draws the ovens of the county.', keywords: ['Go', 'D3'] },
    { name: 'Yeast Diary', description: 'is kept every day by me.', keywords: ['Vue', 'SQLite'] },
    { name: 'Crumb', description: 'counts the crumbs of a loaf.', keywords: ['Rust'] },
  ],
  [
    'code spans in headings and below, terms in italics at the end',
    '### Oven Map `Go` `D3`\n\nDraws the ovens of the county. It uses `git log` and `git blame`.\n\n### Yeast Diary\n\nIs kept every day by me. *Vue, SQLite*',
    { name: 'Oven Map', description: 'Draws the ovens of the county. It uses git log and git blame.', keywords: ['Go', 'D3'] },
    { name: 'Yeast Diary', description: 'Is kept every day by me.', keywords: ['Vue', 'SQLite'] },
  ],
  [
    'lists behind linked names',
    '1. [Oven Map](https://oven.example/map) – plain JS, Webpack\n2. [Crumb](https://oven.example/crumb) – Rust, SQLite\n3. [Yeast Diary](https://oven.example/yeast) - Baker, Leeds\n4. **Pie** – [demo](https://oven.example/pie)',
    { name: 'Oven Map', description: 'plain JS, Webpack', url: 'https://oven.example/map' },
    { name: 'Crumb', keywords: ['Rust', 'SQLite'], url: 'https://oven.example/crumb' },
    { name: 'Yeast Diary', roles: ['Baker'], url: 'https://oven.example/yeast' },
    { name: 'Pie', url: 'https://oven.example/pie' },
  ],
  [
    'what a project is made with, behind the link below its heading',
    '### Oven Map\n\n[oven.example/map](https://oven.example/map) - Vue, SQLite\n\nMaps the ovens of the county.\n\n### Crumb\n\n[Repo](https://oven.example/crumb) – Python\n\nCounts the crumbs of a loaf.\n\n### Pie\n\n[Ormeval](https://oven.example/pie) – a pie for the whole town',
    { name: 'Oven Map', description: 'Maps the ovens of the county.', keywords: ['Vue', 'SQLite'], url: 'https://oven.example/map' },
    { name: 'Crumb', description: 'Counts the crumbs of a loaf.', keywords: ['Python'], url: 'https://oven.example/crumb' },
    { name: 'Pie', description: 'Ormeval – a pie for the whole town', url: 'https://oven.example/pie' },
  ],
  [
    'small words in names',
    'Bread from Images\nA reader of crumbs that works.\n\nLoaves for Leeds\nA way to share loaves.',
    { name: 'Bread from Images', description: 'A reader of crumbs that works.' },
    { name: 'Loaves for Leeds', description: 'A way to share loaves.' },
  ],
  [
    'a title as long as those of papers',
    'Development of a Model for Detection and Classification of Cracks in the Crust of Loaves Using Thermal Pictures\n\nhttps://ovens.example\n\nIt tells six kinds of cracks apart from pictures alone, in less than a second each.',
    {
      name: 'Development of a Model for Detection and Classification of Cracks in the Crust of Loaves Using Thermal Pictures',
      description: 'It tells six kinds of cracks apart from pictures alone, in less than a second each.',
      url: 'https://ovens.example',
    },
  ],
  [
    'a list of terms beside deeds',
    'Oven Map\n\nA map of all ovens.\n\n- Drew the ovens of the county\n\n* Go\n* D3.js',
    { name: 'Oven Map', description: 'A map of all ovens.', highlights: ['Drew the ovens of the county'], keywords: ['Go', 'D3.js'] },
  ],
];

it.each(PROJECTS.map(([what, body, ...projects]) => ({ what, body, projects })))('projects: $what', ({ body, projects }) => {
  expect(parseCv(`# Pia Lund\n\n## Projects\n\n${body}\n`).resume.projects).toEqual(projects);
});

it('takes talks that are cited as papers are for talks', () => {
  const { resume } = parseCv(
    '# Pia Lund\n\n## Conferences and Presentations\n\n- “Rye in Winter: A Reading.” Oven Days. Halmstett, 2019.\n- “The Crust.” Grain Days. Ormeval, 2018.\n- “Salt in the Sea.” Grain Days. Ormeval, 2017.\n',
  );
  expect(resume.projects).toEqual([
    { name: 'Rye in Winter: A Reading', startDate: '2019', endDate: '2019', entity: 'Oven Days', type: 'talk' },
    { name: 'The Crust', startDate: '2018', endDate: '2018', entity: 'Grain Days', type: 'talk' },
    { name: 'Salt in the Sea', startDate: '2017', endDate: '2017', entity: 'Grain Days', type: 'talk' },
  ]);
  expect(resume.publications).toBeUndefined();
});

it('takes what stands behind a talk for the event and no list of technologies', () => {
  const { projects } = parseCv('# Pia Lund\n\n## Talks\n\n**Ovens at scale** — Bread Conf 2020, March 2020\n\n**Yeast** — Bread Conf 2021, May 2021\n').resume;
  expect(projects).toEqual([
    { name: 'Ovens at scale', startDate: '2020-03', endDate: '2020-03', entity: 'Bread Conf 2020', type: 'talk' },
    { name: 'Yeast', startDate: '2021-05', endDate: '2021-05', entity: 'Bread Conf 2021', type: 'talk' },
  ]);
});
