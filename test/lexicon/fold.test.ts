import { describe, expect, it } from 'vitest';
import { fold, hasIdeographs, words } from '../../src/lexicon/index.js';

/** Spellings that must be compared as one. */
const SAME: readonly (readonly [text: string, folded: string])[] = [
  ['Work Experience', 'work experience'],
  ['  WORK\u00a0 experience ', 'work experience'],
  ['ÉDUCATION', 'education'],
  ['e\u0301ducation', 'education'],
  ['Wykształcenie', 'wyksztalcenie'],
  ['Ørsted Đuro', 'orsted duro'],
  ['İŞ DENEYİMİ', 'is deneyimi'],
  ['ışık', 'isik'],
  ['Bachelor’s', "bachelor's"],
  ['обов‘язки', "обов'язки"],
  ['co‑founder', 'co-founder'],
  ['2018 – 2020', '2018 - 2020'],
  ['учёба', 'учеба'],
  ['ＡＢＣ１２', 'abc12'],
  ['ﬁnance', 'finance'],
  ['职 务', '职 务'],
  ['', ''],
];

/** Spellings that must stay apart. */
const APART: readonly (readonly [text: string, other: string])[] = [
  ['C', 'C++'],
  ['C#', 'C'],
  ['ご', 'さ'],
  ['резюме', 'резьме'],
  ['co-founder', 'cofounder'],
  ['1', 'I'],
];

const WORDS: readonly (readonly [text: string, ...words: string[]])[] = [
  ['senior baker, night shift', 'senior', 'baker', 'night', 'shift'],
  ['c++, c# & node.js', 'c++', 'c#', 'node.js'],
  ["bachelor's degree (b.sc.)", "bachelor's", 'degree', 'b.sc'],
  ['co-founder/cto', 'co-founder', 'cto'],
  ['r&d', 'r&d'],
  ['職務 経歴', '職務', '経歴'],
  ['— ★★★ …'],
  [''],
];

describe('fold', () => {
  it.each(SAME)('%j is compared as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  it.each(APART)('%j is not %j', (text, other) => expect(fold(text)).not.toBe(fold(other)));
});

describe('words', () => {
  it.each(WORDS)('of %j', (text, ...found) => expect(words(text)).toEqual(found));
});

describe('hasIdeographs', () => {
  it.each(['職', 'かな', 'カナ', '경력', 'Java 开发'])('in %s', (text) => expect(hasIdeographs(text)).toBe(true));
  it.each(['', 'Java', 'Опыт', 'É', '★', '２０１９', '。'])('none in %j', (text) => expect(hasIdeographs(text)).toBe(false));
});
