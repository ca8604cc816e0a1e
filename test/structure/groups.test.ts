import { describe, expect, it } from 'vitest';
import type { FormatName } from '../../src/formats/index.js';
import { isLevel, isRatingKey, isSentence, levelled, readGroups, withoutMenu } from '../../src/structure/groups.js';
import { kitFor, linesOf, words } from './kit.js';

/** The groups of a text as `name [level] = line|line`; `-` for a group without a name. */
function groups(text: string, format: FormatName = 'markdown'): string[] {
  const kit = kitFor(text);
  return readGroups(linesOf(text, format), kit).map(({ name, level, lines }) => {
    const head = `${name?.text ?? '-'}${level ? ` [${level.text}]` : ''}`;
    return lines.length > 0 ? `${head} = ${lines.map((line) => line.text).join('|')}` : head;
  });
}

const MARKDOWN: readonly (readonly [what: string, text: string, ...groups: string[]])[] = [
  ['a flat list', '- Go\n- Kafka', '- = Go|Kafka'],
  ['labels', '- Languages: Go, C\n- Data: Kafka', 'Languages = Go, C', 'Data = Kafka'],
  ['labels in a row', 'Languages: Go, C; Data: Kafka', 'Languages = Go, C', 'Data = Kafka'],
  ['terms in a row that has one label', 'Languages: Go; C', 'Languages = Go; C'],
  ['levels in a row', 'Go (expert) | Kafka (basic) | C (advanced)', '- = Go (expert)|Kafka (basic)|C (advanced)'],
  ['remarks in a row', 'Go (since 2018) | Kafka (streams)', '- = Go (since 2018) | Kafka (streams)'],
  ['bold labels', '**Languages** Go, C\n\n**Data** Kafka', 'Languages = Go, C', 'Data = Kafka'],
  ['a label, then terms by themselves', '- Music: highlife, drums\n- Rowing\n- Chess', 'Music = highlife, drums', '- = Rowing|Chess'],
  ['headings', '### Languages\n\n- Go\n- C\n\n### Data\n\n- Kafka', 'Languages = Go|C', 'Data = Kafka'],
  ['a heading above nested groups', '### Technical\n\n#### Languages\n\n- Go\n\n#### Data\n\n- Kafka', 'Languages = Go', 'Data = Kafka'],
  ['headings without terms', '### Reading\n\ncrime, poetry\n\n### Hiking\n\n### Chess', 'Reading = crime, poetry', 'Hiking', 'Chess'],
  ['a heading, a level, terms', '### Backend\n\nMaster\n\n- Go\n- Kafka', 'Backend [Master] = Go|Kafka'],
  ['a level of a depth of its own', '### Backend\n\n#### 11 years of experience\n\n###### Go\n\n###### Kafka', 'Backend [11 years of experience] = Go|Kafka'],
  ['a level in the words of the author', '### Backend\n\nmostly at weekends\n\n- Go\n- Kafka', 'Backend [mostly at weekends] = Go|Kafka'],
  ['levels at the ends of names', '### Frontend Expert\n\n- CSS\n\n### Backend (Junior)\n\n- Go', 'Frontend [Expert] = CSS', 'Backend [Junior] = Go'],
  ['terms in brackets', '- Web (HTML, CSS)\n- Content (Ghost)', 'Web = HTML, CSS', 'Content = Ghost'],
  [
    'bullets above their terms',
    '- Home cooking\n\n  Fermentation, bread\n\n- Cycling\n\n  Gravel, touring',
    'Home cooking = Fermentation, bread',
    'Cycling = Gravel, touring',
  ],
  ['nested bullets', '- Editors\n  - vim\n  - ed\n- Shells\n  - zsh', 'Editors = vim|ed', 'Shells = zsh'],
  ['bullets behind nested ones', '- Field work\n  - Diving\n  - Boats\n- Carpentry\n- Driving', 'Field work = Diving|Boats', '- = Carpentry|Driving'],
  ['a table of columns', '| Languages | Frameworks |\n|---|---|\n| Go | Gin |\n| C | |', 'Languages = Go|C', 'Frameworks = Gin'],
  ['a table of columns with lists', '| Web | Ovens |\n|---|---|\n| CSS, HTML | Clay |', 'Web = CSS, HTML', 'Ovens = Clay'],
  ['a table of rows', '| Web | CSS |\n|---|---|\n| Ovens | Clay, brick |', 'Web = CSS', 'Ovens = Clay, brick'],
  ['a table of levels', '| Skill | Level |\n|---|---|\n| Go | expert |\n| C | 3 |', 'Go [expert]', 'C [3]'],
  ['a table of marks', '| Skill | 10 point scale |\n|---|---|\n| Go | 7 |\n| Node and npm | 4.5 |', 'Go [7]', 'Node and npm [4.5]'],
  ['labels below names', '- Go\n\n  Level: 90%\n\n- C\n\n  Level: 40%', 'Go [90%]', 'C [40%]'],
  ['a name and its terms within a heading', '### Web\n\n- Styles: Sass, Less\n- Go', 'Styles = Sass, Less', '- = Go'],
  ['a definition', 'Terrain\n: maps, soil\n\nLaboratory\n: optics, salts', 'Terrain = maps, soil', 'Laboratory = optics, salts'],
  ['names with nothing behind their colons', 'Rye:\n\nOats:\n\nBaking by night:\n\nSpelt:', 'Rye', 'Oats', 'Baking by night', 'Spelt'],
  ['a heading that introduces', '**Weekdays:**\n\n**Web:** HTML, CSS', 'Web = HTML, CSS'],
];

const TEXT: readonly (readonly [what: string, text: string, ...groups: string[]])[] = [
  [
    'blocks below what skills and licences are called',
    'Communication skills\n- good listener\n\nDigital skills\nExcel, QGIS\n\nDriving licence\nB',
    'Communication skills = good listener',
    'Digital skills = Excel, QGIS',
    'Driving licence = B',
  ],
  ['single words and one of several', 'Ovens\nRye\nYeast\nMilling of grain', '- = Ovens|Rye|Yeast|Milling of grain'],
  ['names and lists in turn', 'Languages\nGo, C\nData\nKafka, Redis', 'Languages = Go, C', 'Data = Kafka, Redis'],
  [
    'blocks of a name and a list, whatever signs the name has',
    'Ovens / Heat\nGas, Wood, Coal\n\nDoughs\nRye, Spelt\n\nBooks\nLedgers, Lists',
    'Ovens / Heat = Gas, Wood, Coal',
    'Doughs = Rye, Spelt',
    'Books = Ledgers, Lists',
  ],
  ['a list first, then names and lists', 'Go, C\nData\nKafka, Redis', '- = Go, C', 'Data = Kafka, Redis'],
  ['names in capitals', 'OPEN SOURCE\nLinux\nRust\nROCK CLIMBING\nBouldering\nLead', 'OPEN SOURCE = Linux|Rust', 'ROCK CLIMBING = Bouldering|Lead'],
  ['short words in capitals', 'SQL\nPython\nAWS\nDocker', '- = SQL|Python|AWS|Docker'],
  ['blocks', 'Languages\nGo\nC\n\nData\nKafka\nRedis', 'Languages = Go|C', 'Data = Kafka|Redis'],
  [
    'names by themselves, blank lines above their terms',
    'Gardening\n\nherbs\nroots\n\nOpen Source\n\nLinux\nmaps',
    'Gardening = herbs|roots',
    'Open Source = Linux|maps',
  ],
  ['one name by itself', 'Gardening\n\nherbs\nroots\ntrees', 'Gardening = herbs|roots|trees'],
  ['terms with blank lines, of which two stand close', 'Gardening\n\nherbs\nroots\n\nLinux\n\nmaps', '- = Gardening|herbs|roots|Linux|maps'],
  [
    'labels of a page of fields',
    'Web\nLevel:\nMaster\nKeywords:\nHTML\nCSS\nData\nLevel:\nBeginner\nKeywords:\nKafka',
    'Web [Master] = HTML|CSS',
    'Data [Beginner] = Kafka',
  ],
  ['a table of years', 'Technology\tYears of experience\nGo\t11\nBash scripting | 4', 'Go [11]', 'Bash scripting [4]'],
  ['bars around labels', 'Stack | Front: HTML, CSS | Back: Go, C', '- = Stack', 'Front = HTML, CSS', 'Back = Go, C'],
  ['columns of terms', 'Fault finding\tThermal imaging\tCable jointing', '- = Fault finding\tThermal imaging\tCable jointing'],
  ['an abbreviation before a word', 'IV therapy, wound care\nMS Office, SAP', '- = IV therapy, wound care|MS Office, SAP'],
  ['capitals before terms', 'DATABASES Kafka, Redis\nSYSTEMS Linux, Solaris', 'DATABASES = Kafka, Redis', 'SYSTEMS = Linux, Solaris'],
  ['addresses are no labels', 'https://oak.example/a, b', '- = https://oak.example/a, b'],
];

const LEVELS: readonly (readonly [text: string, name: string, level: string])[] = [
  ['Python (expert)', 'Python', 'expert'],
  ['TypeScript (expert, 8 years)', 'TypeScript', 'expert, 8 years'],
  ['Python – advanced', 'Python', 'advanced'],
  ['Python（3年）', 'Python', '3年'],
  ['Rust: beginner', 'Rust', 'beginner'],
  ['Go — 5 years', 'Go', '5 years'],
  ['QLab ............. advanced', 'QLab', 'advanced'],
  ['Rigging [8/10]', 'Rigging', '8/10'],
  ['Rigging 8/10', 'Rigging', '8/10'],
  ['Soldering 90%', 'Soldering', '90%'],
  ['Mixing\t*****', 'Mixing', '*****'],
  ['Figma ★★★☆☆', 'Figma', '★★★☆☆'],
  ['Java Advanced Beginner', 'Java', 'Advanced Beginner'],
  ['Frontend Expert', 'Frontend', 'Expert'],
  ['Proficient in Excel', 'Excel', 'Proficient'],
  ['C: 13年', 'C', '13年'],
];

const NO_LEVEL: readonly string[] = [
  'Go（4年）、Python（3年）',
  'Scrum Master',
  'React Native',
  'Machine Learning',
  'Visual Basic',
  'Python',
  'C (ANSI)',
  'HTML 5',
  'Languages: English (Native), Spanish (Fluent)',
  'Windows 10',
  'Docker (with Compose)',
  'Rhino 3D',
  'Lofting, steam bending, 5 years',
];

describe('readGroups', () => {
  it.each(MARKDOWN)('%s', (_, text, ...expected) => expect(groups(text)).toEqual(expected));
  it.each(TEXT)('%s in a text', (_, text, ...expected) => expect(groups(text, 'text')).toEqual(expected));
  it('sees nothing in nothing', () => expect(groups('')).toEqual([]));
});

describe('levelled', () => {
  it.each(LEVELS)('%s', (text, name, level) => {
    const read = levelled({ text, offsets: 0 }, words);
    expect([read?.name.text, read?.level.text]).toEqual([name, level]);
  });
  it.each(NO_LEVEL)('sees none in %s', (text) => expect(levelled({ text, offsets: 0 }, words)).toBeUndefined());
});

describe('isRatingKey', () => {
  it.each(['★ = basic, ★★★★★ = expert', '(1 = Grundkenntnisse, 5 = Experte)', '●●●●● = expert; ●○○○○ = beginner', '1=débutant | 3=expert'])('%s', (text) =>
    expect(isRatingKey({ text })).toBe(true),
  );
  it.each(['Go = expert, C = basic', '★★★★★', '1 = basic', 'Excel, Word', 'a = b, c = d', '2019 = Go, 2020 = C'])('not %s', (text) =>
    expect(isRatingKey({ text })).toBe(false),
  );
});

describe('isLevel', () => {
  it.each(['Expert', 'very good', '★★★☆☆', '●●●○', '75 %', '8/10', '10+ years', '2 years of experience', 'advanced level', 'B2', '(intermediate)'])(
    '%s',
    (text) => expect(isLevel({ text, offsets: 0 }, words)).toBe(true),
  );
  it.each(['', 'Python', '2020', '3 Tesla', 'expert systems'])('sees none in "%s"', (text) => expect(isLevel({ text, offsets: 0 }, words)).toBe(false));
});

describe('isSentence', () => {
  it.each(['I have 18 years of experience with machines.', 'Works well. Likes long walks.'])('%s', (text) => expect(isSentence(text)).toBe(true));
  it.each(['Go, Kafka, Redis, C, Bash, Linux.', 'Setting up build servers for small teams', 'Node.js', 'Go, Kafka, and so on, etc.'])(
    'sees none in %s',
    (text) => expect(isSentence(text)).toBe(false),
  );
});

describe('withoutMenu', () => {
  it('drops a menu at the end', () => {
    const text = '- Go\n- Kafka\n\n* Menu of this page\n* [Summary](#summary)\n* [Skills](#skills)\n* [Awards](#awards)';
    expect(withoutMenu(linesOf(text), kitFor(text)).map((line) => line.text)).not.toContain('Awards');
  });
  it('leaves terms that are no headings', () => expect(withoutMenu(linesOf('- Go\n- Kafka\n- Redis'), kitFor('')).length).toBe(3));
});
