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
    'labels inside jobs open nothing',
    'markdown',
    '# Ida Ormeval\n\n## Experience\n\n### Baker, Copper Kettle\n\n2018 – 2020\n\n#### Responsibilities\n\n- Rye\n\n#### Technologies\n\n- Oven\n\n### Cook, Ormeval\n\n2016 – 2018',
    'head[1]',
    'work "Experience"[8]',
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
];

type Text = (typeof TEXTS)[number];

/** Known failures. */
const PENDING: readonly Text[] = [
  [
    'spoken languages and those of programs: English, two headings below, makes the first of them spoken',
    'markdown',
    '# Ida Ormeval\n\n## Skills\n\n### Languages\n\nGo, Rust\n\n## Languages\n\nEnglish, German',
    'head[1]',
    'skills "Skills"[2]',
    'languages "Languages"[1]',
  ],
];

describe('divide', () => {
  it.each(named(TEXTS))('$name', ({ format, text, sections }) => {
    expect(shown(text, format)).toEqual(sections);
  });

  it.fails.each(named(PENDING))('not yet: $name', ({ format, text, sections }) => {
    expect(shown(text, format)).toEqual(sections);
  });

  it.each(named(TEXTS))('loses no line: $name', ({ format, text }) => {
    const lines = linesOf(text, format);
    const seen = divide(lines, words, dates).flatMap(({ heading, lines }) => [...(heading ? [heading] : []), ...lines]);
    expect(seen.map((line) => line.text)).toEqual(lines.map((line) => line.text));
  });
});

function shown(text: string, format: FormatName): string[] {
  return divide(linesOf(text, format), words, dates).map(({ kind, heading, lines }) => `${kind}${heading ? ` "${heading.text}"` : ''}[${lines.length}]`);
}

function named(texts: readonly Text[]) {
  return texts.map(([name, format, text, ...sections]) => ({ name, format, text, sections }));
}
