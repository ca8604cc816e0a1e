import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';
import { readCitation } from '../../src/sections/publications/citation.js';

const CITATIONS: readonly (readonly [text: string, authors: string, title: string, year: string, publisher: string | undefined])[] = [
  [
    'Lund, P., & Berg, T. (2021). The slow rise of dough. Journal of Bread, 43(2), 101–118.',
    'Lund, P., & Berg, T.',
    'The slow rise of dough',
    '2021',
    'Journal of Bread',
  ],
  ['Berg, T. (2016, May). A field guide to ovens. Ormeval Press.', 'Berg, T.', 'A field guide to ovens', '2016', 'Ormeval Press'],
  [
    'Lund P, Berg T (2018) Salt and crust in U.K. bakeries. Bread Letters 12:55-61',
    'Lund P, Berg T',
    'Salt and crust in U.K. bakeries',
    '2018',
    'Bread Letters',
  ],
  [
    'P. Lund and T. Berg, "Yeast at the speed of light," in Proceedings of Ovens, vol. 3, 2019, pp. 1–9.',
    'P. Lund and T. Berg,',
    'Yeast at the speed of light',
    '2019',
    'Proceedings of Ovens',
  ],
  ['Pia Lund and Tor Berg. “Crumb by crumb: a survey.” Bread Review, 2020.', 'Pia Lund and Tor Berg.', 'Crumb by crumb: a survey', '2020', 'Bread Review'],
  [
    'P. Lund and T. Berg, "Reading an oven by its colour," in Proc. Int. Conf. on Ovens, Ormeval, 2018, pp. 12-19.',
    'P. Lund and T. Berg,',
    'Reading an oven by its colour',
    '2018',
    'Proc. Int. Conf. on Ovens',
  ],
  ['Lund P, Berg TA, et al. Clay and crumb. Bread Letters. 2017;4:10-14.', 'Lund P, Berg TA, et al.', 'Clay and crumb', '2017', 'Bread Letters'],
  [
    'Lund, P. A. and Berg, T. 2016. Clay and crumb in winter. Bread Letters 4, 10-14.',
    'Lund, P. A. and Berg, T.',
    'Clay and crumb in winter',
    '2016',
    'Bread Letters',
  ],
  ['P. Lund, T. Berg. Ovens that learn. Proceedings of Ovens, 2020.', 'P. Lund, T. Berg', 'Ovens that learn', '2020', 'Proceedings of Ovens'],
  [
    'Pia Lund, Tor van Berg, and Ea M. Holm. Ovens by night: a survey. Grain Days, 2020.',
    'Pia Lund, Tor van Berg, and Ea M. Holm',
    'Ovens by night: a survey',
    '2020',
    'Grain Days',
  ],
  [
    'PA Lund*, T Berg*, E Holm. Salt and the crust of bread. 2021, Bread Letters. ACCEPTED',
    'PA Lund*, T Berg*, E Holm',
    'Salt and the crust of bread',
    '2021',
    'Bread Letters',
  ],
  ['Lund, P. and T. Berg (2018, June). "Rye by the sea." Grain Days, Ormeval.', 'Lund, P. and T. Berg', 'Rye by the sea', '2018', 'Grain Days'],
  ['Lund PA, Berg T (2020) “Is rye enough?” In Proceedings of Ovens. Online.', 'Lund PA, Berg T', 'Is rye enough?', '2020', 'Proceedings of Ovens'],
  [
    'Berg, Tor, Pia Lund, and Ea Holm. “Crumb by crumb.” Bread Review 4, no. 2 (2019): 15.',
    'Berg, Tor, Pia Lund, and Ea Holm.',
    'Crumb by crumb',
    '2019',
    'Bread Review',
  ],
  ['Lund, P. et al. (2022). Is rye enough? Grain Days. https://doi.example/10.1', 'Lund, P. et al.', 'Is rye enough?', '2022', 'Grain Days'],
];

const OWN: readonly (readonly [text: string, title: string, year: string, publisher: string])[] = [
  ['“Rye in Winter: A Reading.” Oven Days. Halmstett, 2019.', 'Rye in Winter: A Reading', '2019', 'Oven Days'],
  ['"Is Rye Enough?" Grain Days, Halmstett, scheduled for 2018', 'Is Rye Enough?', '2018', 'Grain Days'],
];

const NO_CITATIONS: readonly string[] = [
  '“Rye in Winter.” Oven Days. Halmstett.',
  '',
  'The slow rise of dough, Journal of Bread, 2021',
  'The Slow Rise (2021)',
  'Rye A Day. A diary of bread. Ormeval Press.',
  'Bread I. Second thoughts about rye.',
  'Journal of Bread (2021). Second prize for dough. Ormeval.',
  '"The slow rise of dough", Journal of Bread, 2021',
  'Ormeval Press, Oven Days, 2019',
  'Bread and Butter, a Diary. Ormeval Press.',
  'We wrote (2021) about the slow rise of dough. It was read.',
];

describe('readCitation', () => {
  it.each(CITATIONS)('%s', (text, authors, title, year, publisher) => {
    const read = readCitation({ text, offsets: 0 });
    expect([read?.authors?.text, read?.title.text, read?.year?.text, read?.publisher?.text]).toEqual([authors, title, year, publisher]);
  });

  it.each(NO_CITATIONS)('sees none in "%s"', (text) => expect(readCitation({ text, offsets: 0 })).toBeUndefined());
});

it.each(OWN)('reads a work without authors in %s', (text, title, year, publisher) => {
  const read = readCitation({ text, offsets: 0 });
  expect([read?.authors, read?.title.text, read?.year?.text, read?.publisher?.text]).toEqual([undefined, title, year, publisher]);
});

it('takes years, and how far a work has come, above citations for theirs, and a line below one for what is told of it', () => {
  const text =
    '# Pia Lund\n\n## Publications\n\n`Forthcoming`\nLund, P. and Berg, T. “Clay and crumb.” *Bread Letters*\n\n`2019`\nLund, P., Holm, E. and Berg, T. “Salt on the road and\nits Crust,”\n*Bread Letters*, 4 (2018), 3-13.\nBest paper of the year.\n';
  const { resume, unplaced } = parseCv(text);
  expect(resume.publications).toEqual([
    { name: 'Clay and crumb', publisher: 'Bread Letters' },
    { name: 'Salt on the road and its Crust', publisher: 'Bread Letters', releaseDate: '2019', summary: 'Best paper of the year.' },
  ]);
  expect(unplaced.map((passage) => passage.text)).not.toContain('Forthcoming');
});

it('makes no work of a year alone', () => {
  const text =
    '# Pia Lund\n\n## Publications\n\n`2023`\n__A slow rise__ (P. Lund, 2023)\n - [Link](https://a.example/1)\n\n`2022`\n__Clay and crumb__ (P. Lund, 2022)\n - [Link](https://a.example/2)\n';
  expect(parseCv(text).resume.publications?.map(({ name }) => name)).toEqual(['A slow rise', 'Clay and crumb']);
});

const MARKED: readonly (readonly [markdown: string, publication: object])[] = [
  ['Pia Lund, **Tor Berg**. *Ovens by night: a survey.* Grain Days 2020.', { name: 'Ovens by night: a survey', publisher: 'Grain Days', releaseDate: '2020' }],
  ['**Tor Anders Berg**, Pia Lund. *Salt in the crust*, Bread Letters, 2018', { name: 'Salt in the crust', publisher: 'Bread Letters', releaseDate: '2018' }],
  ['**Tor Berg** et al. **What the dough knows.** Bread Letters, 2017', { name: 'What the dough knows', publisher: 'Bread Letters', releaseDate: '2017' }],
  ['*A cheap oven for schools.* Grain Days 2019 (Leeds).', { name: 'A cheap oven for schools', publisher: 'Grain Days', releaseDate: '2019' }],
];

it.each(MARKED)('takes the title that is set apart in "%s"', (markdown, publication) => {
  expect(parseCv(`# Tor Berg\n\n## Publications\n\n- ${markdown}\n`).resume.publications).toEqual([publication]);
});

it('takes each line of a reference list for a work, and leaves its authors unplaced', () => {
  const text = `# Pia Lund\n\n## Publications\n\n- ${CITATIONS[0]?.[0]} https://doi.example/10.1\n- ${CITATIONS[1]?.[0]}\n`;
  const { resume, unplaced } = parseCv(text);
  expect(resume.publications).toEqual([
    { name: 'The slow rise of dough', publisher: 'Journal of Bread', releaseDate: '2021', url: 'https://doi.example/10.1' },
    { name: 'A field guide to ovens', publisher: 'Ormeval Press', releaseDate: '2016' },
  ]);
  expect(unplaced.map(({ reason }) => reason)).toContain('no-field');
});

it('takes headings that sort the works for no work', () => {
  const { resume, unplaced } = parseCv(
    '# Pia Lund\n\n## Publications\n\n### Journals\n\n2003\nOn dough, *Journal of Bread*\n\n### Book chapters\n\n2009\nOn salt, *Ormeval Press*\n',
  );
  expect(resume.publications?.map(({ name }) => name)).toEqual(['On dough', 'On salt']);
  expect(unplaced).toEqual([]);
});

const LINES: readonly (readonly [line: string, publication: object])[] = [
  ['Tickets without a signal, Nordic Notes, 2023', { name: 'Tickets without a signal', publisher: 'Nordic Notes', releaseDate: '2023' }],
  ['Salt: notes on the crust of bread, Oven Days, 2019', { name: 'Salt: notes on the crust of bread', publisher: 'Oven Days', releaseDate: '2019' }],
  ['Lessons from the Bakeries of Leeds, Oven Days, 2019', { name: 'Lessons from the Bakeries of Leeds', publisher: 'Oven Days', releaseDate: '2019' }],
  ['"Logs that nobody reads", Bay Blog, 2020', { name: 'Logs that nobody reads', publisher: 'Bay Blog', releaseDate: '2020' }],
  [
    '[Ovens of the Coast](https://ovens.example) in Nordic Notes, May 2020',
    { name: 'Ovens of the Coast', publisher: 'Nordic Notes', releaseDate: '2020-05', url: 'https://ovens.example' },
  ],
  ['Ovens in Winter, May 2020', { name: 'Ovens in Winter', releaseDate: '2020-05' }],
  ['Crumb and crust of bread, cakes and pies, 2020', { name: 'Crumb and crust of bread, cakes and pies', releaseDate: '2020' }],
];

it.each(LINES)('reads %s', (line, publication) => {
  expect(parseCv(`# Pia Lund\n\n## Publications\n\n- ${line}\n`).resume.publications).toEqual([publication]);
});

it('takes a date off the place where a work came out', () => {
  const text =
    'name: Pia Lund\npublications:\n  - title: Second summers\n    conference: "Revue du Pain, 2021"\n  - title: Crust\n    conference: 2021 Oven Days\n';
  expect(parseCv(text).resume.publications).toEqual([
    { name: 'Second summers', publisher: 'Revue du Pain', releaseDate: '2021' },
    { name: 'Crust', publisher: '2021 Oven Days' },
  ]);
});

it('keeps what is cited among talks apart, and takes the link beside it', () => {
  const cv =
    '# Jane Doe\n\n## Talks & Publications\n\n- Lund, P., & Berg, T. (2021). The slow rise of dough. Journal of Bread, 43(2), 101–118. [[pdf]](https://bread.example/dough.pdf)\n- Ovens in winter, Oven Days, 2019\n- Rye for everyone, Rye Days, 2020\n';
  const { publications, projects } = parseCv(cv).resume;
  expect(publications).toEqual([
    { name: 'The slow rise of dough', publisher: 'Journal of Bread', releaseDate: '2021', url: 'https://bread.example/dough.pdf' },
  ]);
  expect(projects?.map(({ name, type }) => [name, type])).toEqual([
    ['Ovens in winter', 'talk'],
    ['Rye for everyone', 'talk'],
  ]);
});
