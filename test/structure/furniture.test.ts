import { describe, expect, it } from 'vitest';
import { withoutFurniture } from '../../src/structure/furniture.js';
import { kitFor, linesOf, plainLine } from './kit.js';

const FURNITURE: readonly (readonly [line: string, reason: string])[] = [
  ['Page 2 of 3', 'page-number'],
  ['Page 2', 'page-number'],
  ['— 2 —', 'page-number'],
  ['2/3', 'page-number'],
  ['Seite 2 von 3', 'page-number'],
  ['стр. 2', 'page-number'],
  ['第2页', 'page-number'],
  ['References available upon request', 'boilerplate'],
  ['References available upon request.', 'boilerplate'],
  ['REFERENCES AVAILABLE ON REQUEST', 'boilerplate'],
  ['I hereby declare that all of the above is true to the best of my knowledge.', 'boilerplate'],
  ['Download a PDF version of my full resume.', 'boilerplate'],
  ['For a complete CV, please see the PDF above.', 'boilerplate'],
  ['推荐人资料备索', 'boilerplate'],
  ['最後更新：2024年', 'boilerplate'],
  ['© European Union, 2002-2024 | http://europass.example', 'boilerplate'],
  ['© Ida Ormeval 2024', 'boilerplate'],
  ['EQF level 7', 'no-field'],
  ['EQR-Niveau 6', 'no-field'],
  ['Home About Resume Contact', 'navigation'],
  ['Home | Projects | Contact', 'navigation'],
  ['Read more', 'navigation'],
  ['Show details', 'navigation'],
  ['View project', 'navigation'],
  ['Download CV', 'navigation'],
  ['Wyrażam zgodę na przetwarzanie moich danych osobowych przez pracodawcę', 'boilerplate'],
];

const WORDS: readonly string[] = [
  'Ida Ormeval',
  '2018',
  '2018/2020',
  '12',
  'Page layout and printing',
  'Wrote the reference of the oven, available upon reading',
  'References',
  'Baker, Copper Kettle, 2018 – 2020',
  '3 ovens',
  'Downloaded all of the ovens',
  '更新了三条产线的备件目录',
  'Home Baker',
  'Home | ida@ormeval.example | Resume',
  'Experience',
  'Contact me',
  'Live demo',
  '© of all recipes kept',
  'Study of the EQF',
  'Downloads',
];

/** Known failures: lines that begin as boilerplate does, and are none. */
const PENDING: readonly string[] = ['Designed with love for bread, and with twelve ovens', 'Copyright lawyer'];

describe('withoutFurniture', () => {
  it.fails.each(PENDING)('does not keep %s yet', (text) => {
    expect(withoutFurniture([plainLine(text)], kitFor(text)).map((line) => line.text)).toEqual([text]);
  });

  it.each(FURNITURE)('leaves out %s: %s', (text, reason) => {
    const kit = kitFor(text);
    expect(withoutFurniture([plainLine(text)], kit)).toEqual([]);
    expect(kit.ledger.reason(text.search(/[\p{L}\p{N}]/u))).toBe(reason);
  });

  it.each(WORDS)('keeps %s', (text) => {
    const kit = kitFor(text);
    expect(withoutFurniture([plainLine(text)], kit).map((line) => line.text)).toEqual([text]);
    expect(kit.ledger.reason(0)).toBeUndefined();
  });
});

describe('a signature', () => {
  it.each([
    ['Ida Ormeval\nBaker\n\nBaking\n\nHalmstett, den 3. Mai 2024\nI. Ormeval', ['Halmstett, den 3. Mai 2024', 'I. Ormeval']],
    ['Ida Ormeval\nBaker\n\nBaking\n\nGent, 3 mei 2024', ['Gent, 3 mei 2024']],
    ['Ida Ormeval\nBaker\n\nBaking\n\nCopper Kettle, May 2024', []],
    ['Ida Ormeval\nBaker\n\nBaking\n\nHalmstett, 3 May 2024\nOvens and cakes and breads of many kinds, for all', []],
    ['Halmstett, 3 May 2024\n\nIda Ormeval\n\nBaking', []],
  ])('%j', (text, signed) => {
    const kit = kitFor(text);
    const left = new Set(withoutFurniture(linesOf(text, 'text'), kit).map((line) => line.text));
    expect(text.split('\n').filter((line) => line !== '' && !left.has(line))).toEqual(signed);
  });

  it.each([
    ['Ida Ormeval - Resume - Page 1', 'Ida Ormeval - Resume'],
    ['undefined in History', 'History'],
    ['Baker at undefined', 'Baker'],
    ['undefined at Copper Kettle', 'Copper Kettle'],
    ['Reads of undefined behaviour in C', 'Reads of undefined behaviour in C'],
    ['undefined – 2019', 'undefined – 2019'],
    ['undefined', 'undefined'],
  ])('takes what a template writes without a value off %s', (text, left) => {
    expect(withoutFurniture([plainLine(text)], kitFor(text)).map((line) => line.text)).toEqual([left]);
  });
});
