import { describe, expect, it } from 'vitest';
import { isCaps, kindsNamed, readHeading, shapeOf, undecorated } from '../../src/structure/heading.js';
import { lineOf, words } from './kit.js';

/** Lines with the section that they open and the shape that they have. */
const HEADINGS: readonly (readonly [line: string, kind: string, shape: string])[] = [
  ['## Experience', 'work', 'h2'],
  ['TIMELINE', 'work', 'caps'],
  ['## Work Expirience', 'work', 'h2'],
  ['Work Experiences', 'work', 'plain'],
  ['CAREER OBJECTIVES', 'summary', 'caps'],
  ['## Eduaction', 'education', 'h2'],
  ['## Audbildung', 'education', 'h2'],
  ['**Languges**', 'languages', 'bold'],
  ['PUBLICATONS', 'publications', 'caps'],
  ["### I'm good at", 'skills', 'h3'],
  ['# WORK EXPERIENCE', 'work', 'h1'],
  ['**Education**', 'education', 'bold'],
  ['**Education:**', 'education', 'bold:'],
  ['EDUCATION', 'education', 'caps'],
  ['EDUCATION:', 'education', 'caps:'],
  ['Skills', 'skills', 'plain'],
  ['Skills:', 'skills', 'plain:'],
  ['## Skills (12)', 'skills', 'h2'],
  ['## 3. Projects', 'projects', 'h2'],
  ['## IV. Projects', 'projects', 'h2'],
  ['## 🚀 Projects', 'projects', 'h2'],
  ['## — Projects —', 'projects', 'h2'],
  ['## Licenses & Certifications', 'certificates', 'h2'],
  ['## Опыт работы', 'work', 'h2'],
  ['ОПЫТ РАБОТЫ', 'work', 'caps'],
  ['## Навыки / Skills', 'skills', 'h2'],
  ['## Berufserfahrung', 'work', 'h2'],
  ['## Expérience professionnelle', 'work', 'h2'],
  ['## 職務経歴', 'work', 'h2'],
  ['학력', 'education', 'plain'],
  ['工作经历：', 'work', 'plain：'],
  ['■職務経歴', 'work', '■'],
  ['【教育经历】', 'education', '【'],
  ['[학력]', 'education', '['],
  ['一、工作经历', 'work', 'plain'],
  ['- **Experience**', 'work', 'bold'],
  ['## Ovens and Engineering Experience', 'work', 'h2'],
  ['## Selected Projects & Experiments in Ovens', 'projects', 'h2'],
  ['LICENCES AND RATINGS:', 'certificates', 'caps:'],
  ['**Training & Tickets**', 'certificates', 'bold'],
  ['KEY SKILLS AND ATTRIBUTES', 'skills', 'caps'],
  ['## Work Experience 9+ years', 'work', 'h2'],
  ['## Research funding (last five years)', 'awards', 'h2'],
  ['## Grants & Fellowships', 'awards', 'h2'],
  ['## What I’m good at', 'skills', 'h2'],
  ["## Where I've studied", 'education', 'h2'],
  ['## Things I made', 'projects', 'h2'],
  ['## Find me on the web', 'profiles', 'h2'],
  ['## Solo Exhibitions', 'other', 'h2'],
  ['## Conference organisation', 'volunteer', 'h2'],
  ['## Editorships', 'volunteer', 'h2'],
  ['### Service Activity', 'volunteer', 'h3'],
  ['### Membership', 'volunteer', 'h3'],
  ['### JOB MARKET PAPER', 'publications', 'h3'],
  ['## Doctoral supervision', 'other', 'h2'],
  ['## Research and teaching interests', 'interests', 'h2'],
  ['MEMBERSHIPS AND ADMISSIONS', 'volunteer', 'caps'],
  ['## Bakery appointments', 'work', 'h2'],
  ['### Staff and guest positions', 'work', 'h3'],
  ['### Loaves and prizes', 'awards', 'h3'],
];

const NO_HEADINGS: readonly string[] = [
  '## Contracts',
  '## Draining',
  'Ida Ormeval',
  '# Ida Ormeval',
  '## Copper Kettle',
  'Experience with ovens of all kinds',
  'I have ten years of experience in baking bread and cakes for everyone around here.',
  '- Experience',
  '■ Experience',
  '■職務経歴をまとめました',
  'May 2018 – June 2020',
  '## Baker',
  'Experienced',
  'ovens, skills, education',
  '## 2018',
  'Skilled work',
  'Bakery appointments',
  '## Bakery Appointments',
  '## Head of research',
  '## In details',
  'Research and Teaching Baker',
  'RESEARCH AND BREAD IN ALL THE OVENS',
  'ida@ormeval.example',
];

describe('readHeading', () => {
  it.each(HEADINGS)('%s opens %s', (text, kind, shape) => {
    const seen = readHeading(lineOf(text), words);
    expect([seen?.kind, seen?.shape]).toEqual([kind, shape]);
  });

  it.each(NO_HEADINGS)('sees none in %j', (text) => expect(readHeading(lineOf(text), words)).toBeUndefined());

  it('says when only a word is known', () => {
    expect(readHeading(lineOf('## Ovens and Engineering Experience'), words)?.guessed).toBe(true);
    expect(readHeading(lineOf('## Experience'), words)?.guessed).toBeUndefined();
  });

  it('ranks the usual wording before a rare one', () => {
    expect(readHeading(lineOf('## Experience'), words)?.rank).toBe(0);
    expect(readHeading(lineOf('## Where I worked'), words)?.rank ?? 99).toBeGreaterThan(0);
  });
});

describe('shapeOf', () => {
  it.each([
    ['### Ovens', 'h3'],
    ['**Ovens**', 'bold'],
    ['**Ovens** and more', 'plain'],
    ['OVENS_', 'caps_'],
    ['Ovens：', 'plain：'],
    ['職歴', 'plain'],
  ])('of %s is %s', (text, shape) => expect(shapeOf(lineOf(text, text.includes('_') ? 'text' : 'markdown'))).toBe(shape));
});

describe('isCaps', () => {
  it.each(['OVENS', 'OVENS & 12 MORE', 'ОПЫТ', 'C++ AND SQL'])('%s', (text) => expect(isCaps(text)).toBe(true));
  it.each(['Ovens', 'oVENS', 'A', '職歴', '', '2018', 'C++'])('not %j', (text) => expect(isCaps(text)).toBe(false));
});

describe('undecorated', () => {
  it.each([
    ['— Skills —', 'Skills'],
    ['Skills (12)', 'Skills'],
    ['3. Skills', 'Skills'],
    ['IV. Skills', 'Skills'],
    ['01 Skills', 'Skills'],
    ['02 / Skills', 'Skills'],
    ['10 Skills', '10 Skills'],
    ['🚀 Skills:', 'Skills'],
    ['Skills {#skills}', 'Skills'],
    ['Experience – 12 years', 'Experience'],
    ['Опыт работы — 9 лет 4 месяца', 'Опыт работы'],
    ['Address: 12 Mill Lane, Ormeval', 'Address: 12 Mill Lane, Ormeval'],
    ['Skills (hard)', 'Skills (hard)'],
    ['C Skills', 'C Skills'],
  ])('%s is %s', (text, bare) => expect(undecorated(text)).toBe(bare));
});

describe('kindsNamed', () => {
  it.each([
    ['Experience and Education', 'work', 'education'],
    ['Skills, Languages & Interests', 'skills', 'languages', 'interests'],
    ['Awards + Honours', 'awards'],
    ['Ovens & Education', 'education'],
    ['Experience'],
    ['Ovens and Pies'],
  ])('%s', (heading, ...kinds) => expect(kindsNamed(heading, words)).toEqual(kinds));
});
