import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';

/** A CV with one section of skills. */
const cv = (body: string, heading = 'Skills'): string =>
  `# Jane Doe\n\n## Experience\n\n### Developer, Larch Ltd\n2018 - 2020\n\n- Built a gate.\n\n## ${heading}\n\n${body}\n`;
const skills = (body: string, heading?: string): unknown => parseCv(cv(body, heading)).resume.skills;

const SECTIONS: readonly (readonly [what: string, body: string, ...skills: object[]])[] = [
  ['a flat list', '- Go\n- Kafka', { name: 'Go' }, { name: 'Kafka' }],
  [
    'names with sentences about them behind dashes',
    '- Patience — Waiting for what other people have to say, and not breaking in on them.\n- Time Keeping - Managing the hours of my own and of all others.',
    { name: 'Patience' },
    { name: 'Time Keeping' },
  ],
  ['a row', 'Go, Kafka | Redis', { name: 'Go' }, { name: 'Kafka' }, { name: 'Redis' }],
  ['groups', '- **Languages:** Go, C\n- **Data:** Kafka', { name: 'Languages', keywords: ['Go', 'C'] }, { name: 'Data', keywords: ['Kafka'] }],
  [
    'a name of two words beside lists with commas',
    '- Ovens: Deck, stone\n- Dough: Bitter Lemon\n- Rules: Safe Food. Hygiene, Allergens',
    { name: 'Ovens', keywords: ['Deck', 'stone'] },
    { name: 'Dough', keywords: ['Bitter Lemon'] },
    { name: 'Rules', keywords: ['Safe Food', 'Hygiene', 'Allergens'] },
  ],
  ['terms in brackets', '- Web (HTML, CSS)\n- Data (Kafka, Redis)', { name: 'Web', keywords: ['HTML', 'CSS'] }, { name: 'Data', keywords: ['Kafka', 'Redis'] }],
  ['terms in italics with nothing between them', '**Front**\n\n*Larch*_Oak_*Elm tree*', { name: 'Front', keywords: ['Larch', 'Oak', 'Elm tree'] }],
  ['names that end in brackets', '**Databases (SQL):**\n\n- Postgres\n- MySQL', { name: 'Databases (SQL)', keywords: ['Postgres', 'MySQL'] }],
  ['levels above names', '75%\n\nOvens\n\n50%\n\nDough', { name: 'Ovens', level: '75%' }, { name: 'Dough', level: '50%' }],
  [
    'names with empty brackets',
    '- **Ovens ():** deck, stone\n- **Dough ():** rye, spelt',
    { name: 'Ovens', keywords: ['deck', 'stone'] },
    { name: 'Dough', keywords: ['rye', 'spelt'] },
  ],
  [
    'a level before the terms of a group',
    'Ovens: Expert; deck, rack\nBread: Junior; rye, wheat',
    { name: 'Ovens', level: 'Expert', keywords: ['deck', 'rack'] },
    { name: 'Bread', level: 'Junior', keywords: ['rye', 'wheat'] },
  ],
  [
    'terms of which the first is a word for a level, too',
    'Languages: Basic; C; Go\nOvens: deck; rack',
    { name: 'Languages', keywords: ['Basic', 'C', 'Go'] },
    { name: 'Ovens', keywords: ['deck', 'rack'] },
  ],
  ['levels', '- Go (expert)\n- C: 5 years\n- Rust ★★☆☆☆', { name: 'Go', level: 'expert' }, { name: 'C', level: '5 years' }, { name: 'Rust', level: '★★☆☆☆' }],
  ['no keys to the levels', '★ = basic, ★★★★★ = expert\n\n- Go ★★★★☆\n- C ★★☆☆☆', { name: 'Go', level: '★★★★☆' }, { name: 'C', level: '★★☆☆☆' }],
  ['levels behind names in bold', '- **Ovens** expert\n- **Dough** very good', { name: 'Ovens', level: 'expert' }, { name: 'Dough', level: 'very good' }],
  ['levels in stars of a typewriter', 'Ovens  ****\n\nPies  **', { name: 'Ovens', level: '****' }, { name: 'Pies', level: '**' }],
  [
    'levels under a heading, which is none',
    '### Programming\n\n- Go (expert)\n- C – beginner',
    { name: 'Go', level: 'expert' },
    { name: 'C', level: 'beginner' },
  ],
  [
    'any word for a level, where it repeats',
    '### Swift Master\n\n### Docker Professional\n\n### Kafka Master',
    { name: 'Swift', level: 'Master' },
    { name: 'Docker Professional' },
    { name: 'Kafka', level: 'Master' },
  ],
  [
    'badges',
    '### Other\n\n![Figma](https://badges.example/figma.svg) ![Jira](https://badges.example/jira.svg)',
    { name: 'Other', keywords: ['Figma', 'Jira'] },
  ],
  [
    'badges with links, and tags of them',
    '### Other\n\n[![Figma](https://badges.example/figma.svg)](https://figma.example)\n\n<img src="https://badges.example/jira.svg" alt="Jira"/> <img src="https://badges.example/wave.svg"/>\n\n<a href="https://miro.example"> <img src="https://badges.example/miro.svg" alt="Miro"/> </a>',
    { name: 'Other', keywords: ['Figma', 'Jira', 'Miro'] },
  ],
  ['terms in code spans', '### Web\n\n`React` `Svelte` `CSS`', { name: 'Web', keywords: ['React', 'Svelte', 'CSS'] }],
  [
    'slashes behind a label',
    '- Data: PostgreSQL/MySQL/Redis\n- Builds: CI/CD',
    { name: 'Data', keywords: ['PostgreSQL', 'MySQL', 'Redis'] },
    { name: 'Builds', keywords: ['CI/CD'] },
  ],
  [
    'two terms with a slash between blanks behind a label',
    '- Work: Go / Rust\n- Home: Ruby on Rails / Go',
    { name: 'Work', keywords: ['Go', 'Rust'] },
    { name: 'Home', keywords: ['Ruby on Rails / Go'] },
  ],
  [
    'a phrase with a comma',
    '- Storing, moving and cleaning of large and small tables\n- Go',
    { name: 'Storing, moving and cleaning of large and small tables' },
    { name: 'Go' },
  ],
  ['interests among them, which go elsewhere', '**Ovens:** gas, wood\n\n**Interests:** chess, cycling', { name: 'Ovens', keywords: ['gas', 'wood'] }],
  ['a table', '| Skill | Level |\n|---|---|\n| Suturing | expert |', { name: 'Suturing', level: 'expert' }],
];

describe('skills', () => {
  it.each(SECTIONS.map(([what, body, ...expected]) => ({ what, body, expected })))('$what', ({ body, expected }) => expect(skills(body)).toEqual(expected));

  it('takes no sentence for one, and loses none', () => {
    const { resume, unplaced } = parseCv(cv('- Go\n- I believe that I can pick up any platform quickly.'));
    expect(resume.skills).toEqual([{ name: 'Go' }]);
    expect(unplaced.map(({ text }) => text).join()).toContain('pick up any platform');
  });

  it('hands spoken languages on', () => {
    const { resume } = parseCv(cv('- Tools: Git, make\n- Languages: English (C1), Welsh (native)'));
    expect(resume.skills).toEqual([{ name: 'Tools', keywords: ['Git', 'make'] }]);
    expect(resume.languages).toEqual([
      { language: 'English', fluency: 'C1' },
      { language: 'Welsh', fluency: 'native' },
    ]);
  });

  it('keeps languages that nobody speaks', () => expect(skills('- Languages: Go, C')).toEqual([{ name: 'Languages', keywords: ['Go', 'C'] }]));

  it('has no place for a driving licence', () =>
    expect(skills('- Tools: Git, make\n- Driving licence: B')).toEqual([{ name: 'Tools', keywords: ['Git', 'make'] }]));

  it('takes a telling heading for the name of the terms right below it', () => {
    expect(skills('Go, C\n\n**Data**\n\nKafka, Redis', 'Programming languages')).toEqual([
      { name: 'Programming languages', keywords: ['Go', 'C'] },
      { name: 'Data', keywords: ['Kafka', 'Redis'] },
    ]);
  });

  it('reads a map of a data file by its keys', () => {
    const text = 'name: Jane Doe\nskills:\n  Ovens: gas, wood\n  Site: [Surveying, Concrete testing]\n';
    expect(parseCv(text).resume.skills).toEqual([
      { name: 'Ovens', keywords: ['gas', 'wood'] },
      { name: 'Site', keywords: ['Surveying', 'Concrete testing'] },
    ]);
  });

  it('reads lists of a data file, whatever their key', () => {
    const text = 'name: Jane Doe\nskills:\n  - name: Teaching\n    items: [phonics, planning]\n  - name: Leading\n    keywords: [induction]\n';
    expect(parseCv(text).resume.skills).toEqual([
      { name: 'Teaching', keywords: ['phonics', 'planning'] },
      { name: 'Leading', keywords: ['induction'] },
    ]);
  });

  it('reads groups of a data file whose keys are labels elsewhere', () => {
    const groups = [
      { name: 'Tools', keywords: ['make', 'git'] },
      { name: 'OS', keywords: ['Linux'] },
    ];
    expect(parseCv('name: Jane Doe\nskills:\n  - Tools: make, git\n  - OS: [Linux]\n').resume.skills).toEqual(groups);
    expect(parseCv('name: Jane Doe\nskills:\n  Tools: make, git\n  OS: [Linux]\n').resume.skills).toEqual(groups);
    expect(parseCv('name: Jane Doe\nskills:\n  - skill: make\n  - skill: git\n').resume.skills).toEqual([{ name: 'make' }, { name: 'git' }]);
    expect(parseCv('name: Jane Doe\nskills:\n  - idiom: Ovens\n    level: deck, rack, tandoor\n  - idiom: Rye\n    level: good\n').resume.skills).toEqual([
      { name: 'Ovens', keywords: ['deck', 'rack', 'tandoor'] },
      { name: 'Rye', level: 'good' },
    ]);
  });

  it('hands spoken languages of a data file on', () => {
    const { skills, languages } = parseCv('name: Jane Doe\nskills:\n  - Tools: make, git\n  - Languages: English (C1), Welsh (native)\n').resume;
    expect(skills).toEqual([{ name: 'Tools', keywords: ['make', 'git'] }]);
    expect(languages?.map(({ language }) => language)).toEqual(['English', 'Welsh']);
  });
});

describe('languages among skills', () => {
  const spoken = (body: string): unknown => parseCv(cv(body)).resume.languages?.map(({ language }) => language);

  it('stand in a row with their levels', () => expect(spoken('Go, Kafka\n\nEnglish fluent, French basic')).toEqual(['English', 'French']));
  it('stand among terms with their levels', () => expect(spoken('- Kafka\n- English (native)\n- Go (expert)')).toEqual(['English']));
  it('are none without levels', () => expect(spoken('Go, Kafka\n\nEnglish literature, French pastry')).toBeUndefined());
});

it('reads skills that a data file keeps in columns', () => {
  expect(parseCv('name: Jane Doe\nskills:\n  - [Rye, Wheat]\n  - [Ovens]\n', { format: 'yaml' }).resume.skills).toEqual([
    { name: 'Rye' },
    { name: 'Wheat' },
    { name: 'Ovens' },
  ]);
});

it('reads terms with two blanks between them, and no prose that is set to both margins', () => {
  const text = (body: string): string => `Jane Doe\njane@doe.example\n\nSkills\n${body}\n\nEducation\nBSc Botany, University of Ormeval, 2010 - 2013\n`;
  expect(parseCv(text('Deck Ovens (Steam)  Loaf Moulds  Rye 1150   Salt')).resume.skills).toEqual([
    { name: 'Deck Ovens (Steam)' },
    { name: 'Loaf Moulds' },
    { name: 'Rye 1150' },
    { name: 'Salt' },
  ]);
  expect(parseCv('Jane Doe\njane@doe.example\n\nSummary\nI bake  bread for  the whole  of the county.\n').resume.basics?.summary).toBe(
    'I bake bread for the whole of the county.',
  );
});
