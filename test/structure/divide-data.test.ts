import { describe, expect, it } from 'vitest';
import type { Datum } from '../../src/document/index.js';
import { readDocument } from '../../src/formats/index.js';
import { divideData } from '../../src/structure/divide-data.js';
import { words } from './kit.js';

/** Data files with the sections that they fall into, each with the paths of its entries. */
const DATA: readonly (readonly [name: string, yaml: string, ...sections: string[]])[] = [
  [
    'JSON Resume',
    'basics:\n  name: Ida\nwork:\n  - name: Copper Kettle\n  - name: Ormeval\nskills:\n  - name: Bread',
    'head basics.name',
    'work work[0] work[1]',
    'skills skills[0]',
  ],
  ['keys at the top', 'name: Ida\nlabel: Baker\nexperience:\n  - company: Copper Kettle', 'head name label', 'work experience[0]'],
  ['a wrapper', 'cv:\n  name: Ida\n  sections:\n    experience:\n      - company: Copper Kettle', 'head cv.name', 'work cv.sections.experience[0]'],
  ['a list inside a section', 'name: Ida\neducation:\n  title: Studies\n  items:\n    - school: Halmstett', 'head name', 'education education.items[0]'],
  [
    'a list with its title under a key of its own',
    'name: Ida\nside_two:\n  title: Skills\n  info:\n    - idiom: Bread\n      level: good',
    'head name',
    'skills side_two.info[0]',
  ],
  [
    'spoken languages among the groups of skills',
    'name: Ida\nskills:\n  core:\n    - { name: Rye, level: 90 }\n  languages:\n    - { name: Welsh (native), level: 90 }',
    'head name',
    'skills skills.core[0]',
    'languages skills.languages[0]',
  ],
  [
    'languages of machines among the groups of skills',
    'name: Ida\nskills:\n  tools:\n    - { name: make, level: 90 }\n  languages:\n    - { name: Rust, level: 90 }',
    'head name',
    'skills skills.tools[0] skills.languages[0]',
  ],
  [
    'a list of sections, each under a key of its own',
    'name: Ida\nsections:\n  - experience:\n      content:\n        - title: Baker\n          date: 2019\n  - skills:\n      content: [Rye]',
    'head name',
    'work sections[0].experience.content[0]',
    'skills sections[1].skills.content[0]',
  ],
  ['a summary', 'name: Ida\nsummary: I bake.', 'head name', 'summary summary'],
  ['skills in one line', 'name: Ida\nskills: bread, cake', 'head name', 'skills skills'],
  ['what a page is set to', 'name: Ida\nlocale:\n  language: english', 'head name locale.language'],
  ['languages in one line', 'name: Ida\nlanguage: English, French', 'head name', 'languages language'],
  [
    'keys in camels and snakes',
    'workExperience:\n  - company: Copper Kettle\nvolunteer_work:\n  - organization: Ormeval',
    'work workExperience[0]',
    'volunteer volunteer_work[0]',
  ],
  ['contact details', 'contact:\n  email: ida@ormeval.example\nwork:\n  - name: Copper Kettle', 'head contact.email', 'work work[0]'],
  [
    'a person under a key that also names hobbies',
    'personal:\n  name: Ida\n  email: ida@ormeval.example\nwork:\n  - name: Copper Kettle',
    'head personal.name personal.email',
    'work work[0]',
  ],
  [
    'a person under a key that also names a summary',
    'profile:\n  name: Ida\n  tagline: Baker\nsummary:\n  text: I bake.',
    'head profile.name profile.tagline',
    'summary summary.text',
  ],
  [
    'sentences beside the person',
    'about:\n  name: Ida\n  image: /ida.jpg\n  text: I bake bread and nothing else.\n  location: Halmstett',
    'head about.name about.image about.location',
    'summary about.text',
  ],
  ['a summary with a heading of its own', 'about:\n  name: About me\n  tagline: Baker\n  text: I bake.', 'summary about.name about.tagline about.text'],
  ['a summary with a name alone', 'about:\n  name: Bread\n  text: I bake.', 'summary about.name about.text'],
  ['hobbies under that key', 'name: Ida\npersonal:\n  - rowing', 'head name', 'interests personal[0]'],
  ['a section by its title', 'experience:\n  title: Education\n  items:\n    - school: Halmstett', 'education experience.items[0]'],
  ['a key of the author’s own', 'bakeries:\n  - company: Copper Kettle\n    role: Baker\n    start: 2019', 'work bakeries[0]'],
  ['a key that says that it lists', 'experienceList:\n  - company: Copper Kettle', 'work experienceList[0]'],
  [
    'lists in groups',
    'certifications:\n  kitchen:\n    - name: Ovens\n  office:\n    - name: Ledgers',
    'certificates certifications.kitchen[0] certifications.office[0]',
  ],
  [
    'headings that are values',
    '- title: Experience\n  contents:\n    - company: Copper Kettle\n- title: Education\n  contents:\n    - school: Halmstett',
    'head',
    'work [0].contents[0]',
    'education [1].contents[0]',
  ],
  [
    'a heading that is a value, of a text',
    '- title: Summary\n  contents: I bake.\n- title: Experience\n  contents:\n    - company: Copper Kettle',
    'head',
    'summary [0].contents',
    'work [1].contents[0]',
  ],
  [
    'headings that are values, below a key',
    'name: Ida\nsections:\n  - title: Experience\n    items:\n      - company: Copper Kettle\n  - title: Education\n    items:\n      - school: Halmstett',
    'head name',
    'work sections[0].items[0]',
    'education sections[1].items[0]',
  ],
  ['items under a key that says nothing', 'name: Ida\nhonors:\n  - bullet: Best Loaf, 2019', 'head name', 'awards honors[0].bullet'],
  ['groups of skills', 'skills:\n  - name: Languages\n    items: [Go]\n  - name: Interests\n    items: [Bread]', 'skills skills[0] skills[1]'],
  ['other languages', 'name: Ида\nопыт работы:\n  - компания: Колосок', 'head name', 'work опыт работы[0]'],
];

describe('divideData', () => {
  it.each(DATA)('%s', (_, yaml, ...sections) => {
    const seen = divideData(readDocument(yaml, 'yaml').data ?? [], words);
    expect(seen.map(({ kind, data = [] }) => [kind, ...data.map((datum) => datum.path)].join(' '))).toEqual(sections);
  });

  it.each(DATA)('loses no value: %s', (_, yaml) => {
    const data = readDocument(yaml, 'yaml').data ?? [];
    const wanted = leaves(data);
    const seen = divideData(data, words).flatMap((section) => leaves(section.data ?? []));
    expect(wanted.filter((path) => !seen.includes(path) && !path.endsWith('.title'))).toEqual([]);
  });

  it('takes a list whose items all say how they are laid out as one of sections, though most headings are the author’s own', () => {
    const yaml =
      '- title: Ovens\n  type: list\n  contents:\n    - Steam\n- title: Education\n  type: time_table\n  contents:\n    - school: Halmstett\n- title: Bakeries\n  type: time_table\n  contents:\n    - company: Copper Kettle\n      role: Baker\n      start: 2019';
    const seen = divideData(readDocument(yaml, 'yaml').data ?? [], words);
    expect(seen.map(({ kind, data = [] }) => [kind, ...data.map((datum) => datum.path)].join(' '))).toEqual([
      'head [0]',
      'education [1].contents[0]',
      'work [2].contents[0]',
    ]);
  });

  it('looks into a list beside a switch of its page', () => {
    const { data } = readDocument('name: Ida\nlanguages:\n  pdf: false\n  list: [Welsh, English]', 'yaml');
    expect(divideData(data ?? [], words)[1]?.data?.map(({ value }) => value?.text)).toEqual(['Welsh', 'English']);
  });

  it('is nothing for nothing', () => expect(divideData([], words)).toEqual([]));
});

function leaves(data: readonly Datum[]): string[] {
  return data.flatMap((datum) => (datum.value ? [datum.path] : leaves([...(datum.items ?? []), ...(datum.fields ?? [])])));
}
