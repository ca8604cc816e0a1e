import { describe, expect, it } from 'vitest';
import type { FormatName } from '../../src/formats/index.js';
import { divide } from '../../src/structure/divide.js';
import { dates, linesOf, words } from './kit.js';

/** Texts with the sections that they fall into: `kind[lines]`, and `kind "heading"[lines]` where it has one. */
const TEXTS: readonly (readonly [name: string, format: FormatName, text: string, ...sections: string[]])[] = [
  ['nothing', 'text', ''],
  ['a name alone', 'markdown', '# Ida Ormeval', 'head[1]'],
  [
    'markdown headings',
    'markdown',
    '# Ida Ormeval\n\nBaker\n\n## Experience\n\n### Baker, Copper Kettle\n\nMay 2018 – June 2020\n\n## Education\n\nBSc, Halmstett College, 2016',
    'head[2]',
    'work "Experience"[2]',
    'education "Education"[1]',
  ],
  [
    'a field of study that heads skills elsewhere',
    'markdown',
    '# Ida Ormeval\n\n## Formation\n\n### Lycée Ormeval 2018 – 2020\n\nInformatique\n\nDUT\n\n## Langues\n\nFrançais',
    'head[1]',
    'education "Formation"[3]',
    'languages "Langues"[1]',
  ],
  [
    'a kind of contract for an employer',
    'text',
    'IDA ORMEVAL\n\nEXPERIENCE\n\nCOPPER KETTLE\n\n2018 – 2020\n\nBAKER\n\n\nFREELANCE\n\n2016 – 2018\n\nCOOK\n\n\nEDUCATION\n\nBSC, HALMSTETT COLLEGE, 2016',
    'head[1]',
    'work "EXPERIENCE"[6]',
    'education "EDUCATION"[1]',
  ],
  [
    'a job at a school without a heading',
    'text',
    'Ida Ormeval\nHalmstett / ida@ormeval.example\n\nBaker - Copper Kettle. 2018-05-01 - Present\n\nI bake rye.\n\nDoctoral Researcher - Halmstett College. 2014-01-01 - 2018-04-30\n\nEDUCATION\nHalmstett College, 2012 - 2014',
    'head[2]',
    'work[3]',
    'education "EDUCATION"[1]',
  ],
  [
    'jobs without a heading',
    'text',
    'Ida Ormeval\nHalmstett / ida@ormeval.example\n\nBaker - Copper Kettle. 2018-05-01 - Present\n\nI bake rye.\n\nMiller - Old Mill. 2014-01-01 - 2018-04-30\n\nEDUCATION\nHalmstett College, 2012 - 2014',
    'head[2]',
    'work[3]',
    'education "EDUCATION"[1]',
  ],
  [
    'lines of the head that hold a section each',
    'text',
    'Ida Ormeval\nBaker\n\nSkills: Bread, cake, pies\nEducation: BSc, Halmstett College, 2016\nMotto: Bread, cake, pies\nSkills: I bake. I sell.',
    'head[2]',
    'skills "Skills"[1]',
    'education "Education"[1]',
    'head[2]',
  ],
  [
    'a study behind jobs without a heading',
    'text',
    'Ida Ormeval\nHalmstett / ida@ormeval.example\n\nBaker - Copper Kettle. 2018-05-01 - Present\nMiller - Old Mill. 2014-01-01 - 2018-04-30\n\nBSc History, Halmstett College, 2014',
    'head[2]',
    'work[2]',
    'education[1]',
  ],
  [
    'jobs beside skills, whose titles stand below their dates',
    'markdown',
    '# Ida Ormeval\n\n## Skills\n\n- Bread\n- Cake\n\n## Copper Kettle\n2018 - 2020\n**Baker**\n\n- Baked',
    'head[1]',
    'skills "Skills"[2]',
    'work[4]',
  ],
  [
    'one dated line makes no job of the head',
    'text',
    'Ida Ormeval\nBaker, Copper Kettle, 2018 - 2020\nida@ormeval.example\n\nEDUCATION\nHalmstett College, 2012 - 2014',
    'head[3]',
    'education "EDUCATION"[1]',
  ],
  [
    'capitals',
    'text',
    'Ida Ormeval\nBaker\n\nEXPERIENCE\n\nBaker, Copper Kettle\n2018 - 2020\n\nSKILLS\n\nBread, cake, pies',
    'head[2]',
    'work "EXPERIENCE"[2]',
    'skills "SKILLS"[1]',
  ],
  [
    'plain lines',
    'text',
    'Ida Ormeval\nBaker\n\nExperience\n\nBaker, Copper Kettle\n2018 - 2020\n\nSkills\n\nBread, cake, pies',
    'head[2]',
    'work "Experience"[2]',
    'skills "Skills"[1]',
  ],
  [
    'bold lines',
    'markdown',
    '# Ida Ormeval\n\n**Experience**\n\nBaker, Copper Kettle, 2018 – 2020\n\n**Education**\n\nBSc, Halmstett College, 2016',
    'head[1]',
    'work "Experience"[1]',
    'education "Education"[1]',
  ],
  [
    'a heading that no word explains, in the shape of the others',
    'markdown',
    '# Ida Ormeval\n\nBaker\n\n## Experience\n\nBaker, Copper Kettle, 2018 – 2020\n\n## Sourdough\n\n- Rye\n- Wheat\n\n## Education\n\nBSc, Halmstett College, 2016',
    'head[2]',
    'work "Experience"[1]',
    'unknown "Sourdough"[2]',
    'education "Education"[1]',
  ],
  [
    'a label inside a job, where blank lines set headings apart',
    'text',
    '김도현\n\n경력\n나래정밀 주식회사\n생산팀 과장 (2019.04 ~ 현재)\n주요 성과\n- 불량률 감소\n\n학력\n가온대학교 (2008.03 ~ 2014.08)',
    'head[1]',
    'work "경력"[4]',
    'education "학력"[1]',
  ],
  [
    'a heading of the level of sections, behind entries without headings',
    'markdown',
    '# Ida Ormeval\n\nBaker\n\n## Awards\n\n2012\nFirst loaf, Guild of Bakers\n\n## Bread and water\n\n2005 – 2009\n**Old Mill**\n\n## Education\n\nBSc, Halmstett College, 2016',
    'head[2]',
    'awards "Awards"[2]',
    'unknown "Bread and water"[2]',
    'education "Education"[1]',
  ],
  [
    'the ways to reach the person at the foot',
    'markdown',
    '# Ida Ormeval\n\nBaker\n\n## Skills\n\n- Rye\n- Wheat\n\n----\n\n<ida@ormeval.example> • +47 22 12 34 56\nStorgata 5, 0155 Oslo',
    'head[2]',
    'skills "Skills"[2]',
    'contact[2]',
  ],
  [
    'an address at the foot that is not the first',
    'markdown',
    '# Ida Ormeval\n\nida@ormeval.example\n\n## Skills\n\n- Rye\n\nSee also bread@mill.example',
    'head[2]',
    'skills "Skills"[2]',
  ],
  [
    'a second heading of the kind, in plain words like the others',
    'text',
    'Ida Ormeval\n\nCurrent Positions\n2018 - 2020 Baker, Copper Kettle\n\nPrevious Positions\n2016 - 2018 Baker, Old Mill\n\nEducation\n2016 BSc, Halmstett College\n\nLanguages\nEnglish (native), French\n\nAwards\nFirst loaf, 2019',
    'head[1]',
    'work "Current Positions"[1]',
    'work "Previous Positions"[1]',
    'education "Education"[1]',
    'languages "Languages"[1]',
    'awards "Awards"[1]',
  ],
  [
    'a second heading of the kind, in capitals like the others',
    'text',
    'Ida Ormeval\n\nEXPERIENCE:\n\nBaker, Copper Kettle, 2018 - 2020\n\nINTERNSHIPS:\n\nBaker, Old Mill, 2016\n\nEDUCATION:\n\nHalmstett College, 2012 - 2014\n\nSKILLS:\n\nBread, cake',
    'head[1]',
    'work "EXPERIENCE:"[1]',
    'work "INTERNSHIPS:"[1]',
    'education "EDUCATION:"[1]',
    'skills "SKILLS:"[1]',
  ],
  [
    'a declaration right above its place and day',
    'text',
    'Ida Ormeval\n\nEducation\n\nHalmstett College, 2012 - 2014\n\nSkills\n\nBread, cake\n\nDeclaration\nPlace: Halmstett\nDate: 2 March 2025',
    'head[1]',
    'education "Education"[1]',
    'skills "Skills"[1]',
    'other "Declaration"[2]',
  ],
  [
    'labels inside jobs open nothing',
    'markdown',
    '# Ida Ormeval\n\n## Experience\n\n### Baker, Copper Kettle\n\n2018 – 2020\n\n#### Responsibilities\n\n- Rye\n\n#### Technologies\n\n- Oven\n\n### Cook, Ormeval\n\n2016 – 2018',
    'head[1]',
    'work "Experience"[8]',
  ],
  [
    'capitals that no word explains, above dates',
    'text',
    'Ida Ormeval\n\nSUMMARY\n\nBread for all.\n\nTHE OVEN YEARS\n\n2018 - 2020 Baker, Copper Kettle\n\nSKILLS\n\nBread, cake, pies',
    'head[1]',
    'summary "SUMMARY"[1]',
    'unknown "THE OVEN YEARS"[1]',
    'skills "SKILLS"[1]',
  ],
  [
    'capitals that no word explains, behind entries without capitals',
    'text',
    'Ida Ormeval\n\nSKILLS\n\nBread, cake, pies\n\nWORK\n\nCopper Kettle, Baker, 2018 - 2020\n- Rye\n\nOVEN PERMITS\n\nGas ovens, 2016\nWood ovens\n\nEDUCATION\n\nBSc, Halmstett College, 2016',
    'head[1]',
    'skills "SKILLS"[1]',
    'work "WORK"[2]',
    'unknown "OVEN PERMITS"[2]',
    'education "EDUCATION"[1]',
  ],
  [
    'employers in capitals like the headings',
    'text',
    'Ida Ormeval\n\nSKILLS\n\nBread, cake, pies\n\nWORK\n\nCOPPER KETTLE\nBaker, 2018 - 2020\n- Rye\n\nOLD MILL\nMiller, 2016 - 2018\n\nEDUCATION\n\nBSc, Halmstett College, 2016',
    'head[1]',
    'skills "SKILLS"[1]',
    'work "WORK"[5]',
    'education "EDUCATION"[1]',
  ],
  [
    'capitals behind skills, above a title and its period',
    'text',
    'Ida Ormeval\n\nSKILLS\n\nBread, cake, pies\n\nMY OVENS\n\nBaker    2018 - 2020\nCopper Kettle\n\nEDUCATION\n\nBSc, Halmstett College, 2016\n\nAWARDS\n\nFirst loaf, 2019',
    'head[1]',
    'skills "SKILLS"[1]',
    'unknown "MY OVENS"[2]',
    'education "EDUCATION"[1]',
    'awards "AWARDS"[1]',
  ],
  [
    'a heading with a word beside it, and a group of skills with one',
    'text',
    'Ida Ormeval\n\nSKILLS:\n\nOVENS AND TOOLS: gas, wood\n\nWORK:\n\nBaker, Copper Kettle, 2018 - 2020\n\nLICENCES AND PERMITS:\n\nGas ovens, 2016\n\nEDUCATION:\n\nBSc, Halmstett College, 2016',
    'head[1]',
    'skills "SKILLS:"[1]',
    'work "WORK:"[1]',
    'certificates "LICENCES AND PERMITS:"[1]',
    'education "EDUCATION:"[1]',
  ],
  [
    'a declaration in the shape of the other headings',
    'text',
    'Ida Ormeval\nBaker\n\nSKILLS\nBread, cake, pies\n\nDECLARATION\nAll of this is true.\n\nEDUCATION\nBSc, Halmstett College, 2016',
    'head[2]',
    'skills "SKILLS"[1]',
    'other "DECLARATION"[1]',
    'education "EDUCATION"[1]',
  ],
  [
    'a menu above all else',
    'text',
    'About\nResume\nContact\n\nIda Ormeval\nBaker\n\nExperience\n\nBaker, Copper Kettle\n2018 - 2020',
    'head[5]',
    'work "Experience"[2]',
  ],
  [
    'jobs at the level of sections',
    'markdown',
    '# Ida Ormeval\n\n## Experience\n\n## Baker, Copper Kettle\n\n2018 – 2020\n\n## Cook, Ormeval\n\n2016 – 2018\n\n## Education\n\nBSc, Halmstett College, 2014',
    'head[1]',
    'work "Experience"[4]',
    'education "Education"[1]',
  ],
  [
    'jobs at the level of sections without a heading of their own',
    'markdown',
    '# Ida Ormeval\n\nI bake.\n\n# Baker at Copper Kettle (2018 – 2020)\n\n- Rye\n\n# Cook at Ormeval (2016 – 2018)\n\n# Skills\n\n- Bread\n\n# Education\n\nBSc, Halmstett College, 2014',
    'head[2]',
    'work[3]',
    'skills "Skills"[1]',
    'education "Education"[1]',
  ],
  [
    'jobs behind other sections at the level of theirs',
    'markdown',
    '# Ida Ormeval\n\nBaker\n\n## Education\n\nBSc, Halmstett College, 2014\n\n## Copper Kettle\n\n**Baker**, 2018 – 2020\n\n- Rye\n\n## Skills\n\n- Bread',
    'head[2]',
    'education "Education"[1]',
    'work[3]',
    'skills "Skills"[1]',
  ],
  [
    'jobs right below the head of a page without headings for them',
    'text',
    'Ida Ormeval\nida@ormeval.example\n\nBaker, Copper Kettle, 2018 - 2020\n- Rye\n\nCook, Ormeval, 2016 - 2018\n\nSKILLS\n\nBread, cake, pies',
    'head[2]',
    'work[3]',
    'skills "SKILLS"[1]',
  ],
  [
    'a dated line of the head is no job where jobs have a heading, nor a degree under its own',
    'markdown',
    '# Ida Ormeval\n\nBaker, Kiel, 2018 – 2020\n\n## Experience\n\nBaker, Copper Kettle, 2018 – 2020\n\n## Education\n\n## BSc for Bakers, Halmstett College\n\n2012 – 2014',
    'head[2]',
    'work "Experience"[1]',
    'education "Education"[2]',
  ],
  [
    'skills that are words for sections',
    'markdown',
    '# Ida Ormeval\n\n## Skills\n\n- Writing\n- Training\n- Leadership\n\n## Education\n\nBSc, Halmstett College, 2014',
    'head[1]',
    'skills "Skills"[3]',
    'education "Education"[1]',
  ],
  [
    'Cyrillic',
    'text',
    'Ида Ормеваль\n\nОПЫТ РАБОТЫ\n\nПекарь, Колосок\n2018 – 2020\n\nОБРАЗОВАНИЕ\n\nТехникум, 2016',
    'head[1]',
    'work "ОПЫТ РАБОТЫ"[2]',
    'education "ОБРАЗОВАНИЕ"[1]',
  ],
  [
    'ideographs',
    'text',
    '佐藤 健\n\n職務経歴\n\n株式会社青空製菓\n2018年4月 – 2020年3月\n\n学歴\n\n第一高等学校',
    'head[1]',
    'work "職務経歴"[2]',
    'education "学歴"[1]',
  ],
  [
    'names of groups that are words for sections',
    'text',
    'Ida Ormeval\nBaker\n\nSKILLS\n\nWEB\n\nHTML, Node.js\n\nOPEN SOURCE\n\nLinux, Git\n\nPROJECT\n\nScrum, Kanban\n\nEDUCATION\n\nBSc, Halmstett College, 2014',
    'head[2]',
    'skills "SKILLS"[6]',
    'education "EDUCATION"[1]',
  ],
  [
    'interests that are words for sections',
    'text',
    'Ida Ormeval\nBaker\n\nINTERESTS\n\nOPEN SOURCE\n\n• Linux\n• Rust\n\nEDUCATION\n\nBSc, Halmstett College, 2014',
    'head[2]',
    'interests "INTERESTS"[3]',
    'education "EDUCATION"[1]',
  ],
  [
    'unusual headings behind skills that hold entries, and links',
    'text',
    'Ida Ormeval\nBaker\n\nSKILLS\n\nBread, cake\n\nOPEN SOURCE\n\nDoughlab, a leaven calculator, 2019 – 2021\n\nCONNECT\n\ngithub.com/idaormeval\n\nEDUCATION\n\nBSc, 2014',
    'head[2]',
    'skills "SKILLS"[1]',
    'projects "OPEN SOURCE"[1]',
    'profiles "CONNECT"[1]',
    'education "EDUCATION"[1]',
  ],
  [
    'skills without a heading: levels below names',
    'text',
    'Ida Ormeval\nBaker\n\nABOUT\n\n12 Mill Lane\nida@example.com\n\nBREAD\n\nEXPERT\n\n• RYE\n• WHEAT\n\nEDUCATION\n\nBSc, 2014',
    'head[2]',
    'summary "ABOUT"[2]',
    'skills[4]',
    'education "EDUCATION"[1]',
  ],
  [
    'skills without a heading: a list below each of several names',
    'text',
    'Ida Ormeval\nBaker\nida@example.com\nBread\nRye, wheat\nCakes\nPound cake, torte\nTools\nOven, mixer\n\nEDUCATION\n\nBSc, 2014',
    'head[3]',
    'skills[6]',
    'education "EDUCATION"[1]',
  ],
  [
    'skills without a heading: items below each of several names',
    'text',
    'Ida Ormeval\nBaker\nida@example.com\n\nBREAD\n\n• Rye\n• Wheat\n\nCAKES\n\n• Torte\n\nOVENS\n\n• Stone\n\nEDUCATION\n\nBSc, 2014',
    'head[3]',
    'skills[7]',
    'education "EDUCATION"[1]',
  ],
  [
    'no skills: an address, and a summary of several lines',
    'text',
    'Ida Ormeval\nBaker\n12 Mill Lane\nHalmstett, Nordland\nida@example.com\n\nABOUT\n\nI bake bread, cakes and pies for the whole of the northern quarter of the old town, six days a week.\nSenior\n\nEDUCATION\n\nBSc, 2014',
    'head[5]',
    'summary "ABOUT"[2]',
    'education "EDUCATION"[1]',
  ],
  [
    'no skills: labelled lines above how long',
    'text',
    'Ida Ormeval\nBaker\nida@example.com\nWork permit: EU citizen\n2 months\n\nEDUCATION\n\nBSc, 2014',
    'head[5]',
    'education "EDUCATION"[1]',
  ],
  [
    'languages behind a label of their own, in other sections',
    'text',
    'Ida Ormeval\nBaker\n\nEDUCATION\n\nBSc, Halmstett College, 2014\nLANGUAGES Spanish (native), English (C1)\n\nWORK\n\nBaker, Copper Kettle, 2018 – 2020\nLanguages: Go, Rust',
    'head[2]',
    'education "EDUCATION"[1]',
    'languages[1]',
    'work "WORK"[2]',
  ],
  [
    'languages in a list of the head',
    'markdown',
    '# Ida Ormeval\n\n* Email: ida@example.com\n* Languages:\n  * German - native\n  * English - fluent\n* Phone: 123 456 789\n\n## Work\n\nBaker, Copper Kettle, 2018 – 2020',
    'head[2]',
    'languages[3]',
    'head[1]',
    'work "Work"[1]',
  ],
  [
    'spoken languages and those of programs',
    'markdown',
    '# Ida Ormeval\n\n## Skills\n\n### Languages\n\nGo, Rust\n\n## Languages\n\nEnglish, German',
    'head[1]',
    'skills "Skills"[2]',
    'languages "Languages"[1]',
  ],
];

type Text = (typeof TEXTS)[number];

describe('divide', () => {
  it.each(named(TEXTS))('$name', ({ format, text, sections }) => {
    expect(shown(text, format)).toEqual(sections);
  });

  it.each(named(TEXTS))('loses no line: $name', ({ format, text }) => {
    const lines = linesOf(text, format);
    const seen = divide(lines, words, dates).flatMap(({ heading, lines }) => [...(heading ? [heading] : []), ...lines]);
    expect(lettersOf(seen)).toBe(lettersOf(lines));
  });
});

it('takes no line of a section for the name of a person who is named elsewhere', () => {
  const lines = linesOf('## Skills\n\n**Ovens** Gas, Wood, Coal\n\n**Doughs** Rye, Spelt\n', 'markdown');
  expect(divide(lines, words, dates, true).map(({ kind }) => kind)).toEqual(['skills']);
});

/** The text of lines without what may part a heading from what stands behind it. */
function lettersOf(lines: readonly { text: string }[]): string {
  return lines.map(({ text }) => text.replace(/[:\s]/gu, '')).join('');
}

function shown(text: string, format: FormatName): string[] {
  return divide(linesOf(text, format), words, dates).map(({ kind, heading, lines }) => `${kind}${heading ? ` "${heading.text}"` : ''}[${lines.length}]`);
}

function named(texts: readonly Text[]) {
  return texts.map(([name, format, text, ...sections]) => ({ name, format, text, sections }));
}
