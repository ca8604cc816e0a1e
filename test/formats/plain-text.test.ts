import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/formats/index.js';
import { linesOf, syntaxOf, wordsOf } from './shown.js';

const MARGIN = 'We kept the plant running through the winter and wrote down all that we had learnt';

it('notes the numbers of a list as syntax, those of names and dates not', () => {
  expect(syntaxOf(readDocument('1. One\n2) Two\n2019. Three\n3 Four', 'text'))).toEqual(['1. ', '2) ']);
  expect(syntaxOf(readDocument('1. One\n1. Two\n', 'markdown'))).toEqual(['1. ', '1. ']);
});

describe('plain text reads', () => {
  it.each<[name: string, text: string, lines: string[]]>([
    ['lines as they stand', 'Ann Example\nBerlin\n\nBaker', ['++text: Ann Example', 'text: Berlin', '+text: Baker']],
    ['two blank lines as a wider gap', 'Ann\n\n\n\nBerlin', ['++text: Ann', '++text: Berlin']],
    [
      'every kind of line end',
      'a1\r\nb2\rc3\u2028d4\u2029e5\u0085f6\vg7\fh8',
      ['++text: a1', ...['b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8'].map((words) => `text: ${words}`)],
    ],
    ['bullets', '- one\n* two\n• three\n– four', ['++item1: one', 'item1: two', 'item1: three', 'item1: four']],
    ['bullets inside bullets', '- one\n   - two\n      - three', ['++item1: one', 'item2: two', 'item3: three']],
    [
      'numbers before years',
      '1. 2018 – 2020\n2. 03/2016 – heute\n1. 2018 – 5. 2019',
      ['++item1: 2018 – 2020', 'item1: 03/2016 – heute', 'text: 1. 2018 – 5. 2019'],
    ],
    ['numbers as bullets', '1. One\n2) Two\n(3) Three', ['++item1: One', 'item1: Two', 'item1: Three']],
    ['bullets glued to words', '•Co-founded it\n-Sold the whole thing', ['++item1: Co-founded it', 'item1: Sold the whole thing']],
    ['shades as bullets', '░ Baked bread\n░ Sold it', ['++item1: Baked bread', 'item1: Sold it']],
    ['bullets of word processors', '\uf0b7 Baked bread', ['++item1: Baked bread']],
    [
      'circles of word processors',
      '• One\n  o   Two\n  o\tThree\no café\no  café',
      ['++item1: One', 'item2: Two', 'item2: Three', 'text: o café', 'item1: café'],
    ],
    [
      'circles of word processors with one blank behind them',
      'Duties:\no Baked bread\no Sold it\no 300 loaves a day\nand rolls',
      ['++text: Duties:', 'item1: Baked bread', 'item1: Sold it', 'item1: 300 loaves a day', 'text: and rolls'],
    ],
    ['a word that looks like a circle', 'o Brasil\no Porto\no pão', ['++text: o Brasil', 'text: o Porto', 'text: o pão']],
    [
      'a word that is divided at the end of a full row, whatever the width',
      'A teacher of eight years who has worked in two inner-\ncity schools.\nTools: pre-\nand post-',
      ['++text: A teacher of eight years who has worked in two inner-city schools.', 'text: Tools: pre-', 'text: and post-'],
    ],
    [
      'the head that pages repeat as nothing',
      'Ann\nAnn Example – CV      Page 2 of 3\nBaker\nAnn Example | page 3/3\nAnn Example - Resume - Page 2\nOn page 2 of 3 stands more\nThe Loaf, 2019 – Page 4',
      ['++text: Ann', 'text: Baker', 'text: On page 2 of 3 stands more', 'text: The Loaf, 2019 – Page 4'],
    ],
    ['bullets before a number', 'Baked\n- 300 loaves a day\n- 555 123-4567', ['++text: Baked', 'item1: 300 loaves a day', 'text: - 555 123-4567']],
    ['bullets alone in a row', '•\nBaked bread\n•\nSold it', ['++item1: Baked bread', 'item1: Sold it']],
    ['bullets alone above a blank row', '›\n\nBaked bread\n\n›\n\nSold it', ['++item1: Baked bread', '+item1: Sold it']],
    ['an empty item of a printed list', 'Rye\n *\n\nWheat', ['++text: Rye', 'text: *', '+text: Wheat']],
    ['bullets that a page draws inside its items', ' * ›\n   \n   Baked bread', ['++item1: Baked bread']],
    ['a number that is no bullet', '2019 Baker\n+49 30 901820\n- 2019', ['++text: 2019 Baker', 'text: +49 30 901820', 'item1: 2019']],
    ['underlined headings', 'Skills\n------\n\nWork\n====\nBaker', ['++heading2: Skills', '++heading1: Work', '+text: Baker']],
    ['a border that is no underline', 'Ann\n\n-----\n\nBaker', ['++text: Ann', '++text: Baker']],
    ['headings with signs around them', '** Skills **\n=== Work ===', ['++text: Skills {strong Skills}', 'text: Work {strong Work}']],
    ['headings with a border behind them', 'WORK ---------\n---- SKILLS ----\nOTHER ************', ['++heading2: WORK', 'heading2: SKILLS', 'heading2: OTHER']],
    ['stars that rate what stands before them', 'Ovens ****\nPies **********', ['++text: Ovens ****', 'text: Pies **********']],
    [
      'letters spaced for looks',
      'E X P E R I E N C E\nW O R K  H I S T O R Y\nF e b  2 0 2 0  -  N o w\nA - B - C - D',
      ['++text: EXPERIENCE', 'text: WORK HISTORY', 'text: Feb 2020 - Now', 'text: A - B - C - D'],
    ],
    [
      'labels spaced to fill a column',
      '성    명: 한빛\n氏　　名：森　雪\n연 락 처 : 010\n가 나 다',
      ['++text: 성명: 한빛', 'text: 氏名：森 雪', 'text: 연락처 : 010', 'text: 가 나 다'],
    ],
    [
      'a label that goes on with nothing in a column behind dates',
      '09.2014 – 2019   Szpital Miejski\n                 stanowisko: piekarz\n                 zakres obowiązków:\n09.2012 – 2014   Młyn pod Lasem\n                 w Olszynie',
      ['++text: 09.2014 – 2019\tSzpital Miejski', 'text: stanowisko: piekarz', 'text: zakres obowiązków:', 'text: 09.2012 – 2014\tMłyn pod Lasem w Olszynie'],
    ],
    ['columns', '2019 - 2020     Baker     Berlin\n2018\tMiller', ['++text: 2019 - 2020\tBaker\tBerlin', 'text: 2018\tMiller']],
    ['blanks that are no columns', 'Ann  Example', ['++text: Ann Example']],
    ['invisible characters as nothing', 'A\u00adn\u200bn\ufeff \u202eExample\u202c\0', ['++text: Ann Example']],
    ['ligatures as letters', 'Oﬃce of ﬁne ﬂour', ['++text: Office of fine flour']],
    [
      'what is left of tags as nothing',
      'Ann <b>Example</b>\n<br>\nBaker<br/>Berlin\nList<String> of <ann@example.org>',
      ['++text: Ann Example', '+text: Baker Berlin', 'text: List<String> of <ann@example.org>'],
    ],
    ['entities as signs', 'R&amp;D &#8211; Caf&eacute;\n&nbsp;\nAT&T; &bogus;', ['++text: R&D – Café', '+text: AT&T; &bogus;']],
    ['page numbers as nothing', 'Ann\n--- Page 1 ---\nBaker\nSeite 2 von 3\n- 3 -\nMiller', ['++text: Ann', 'text: Baker', 'text: Miller']],
    ['a sign without words as nothing', 'Ann\n|\nBaker\n#\nMiller\n·\nA', ['++text: Ann', 'text: Baker', 'text: Miller', 'item1: A']],
    ['a value that the page did not have as nothing', 'Baker\nInvalid date\nundefined NaN\nUndefined Labs', ['++text: Baker', 'text: Undefined Labs']],
    ['words about pages', 'Page Turner Ltd\nPage 3 of the story', ['++text: Page Turner Ltd', 'text: Page 3 of the story']],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text, 'text')).toEqual(lines);
  });
});

describe('leaders', () => {
  it.each<[text: string, lines: string[]]>([
    ['Acme Mills ------------ Leeds', ['++text: Acme Mills\tLeeds']],
    ['Weaver ........ 2019', ['++text: Weaver\t2019']],
    ['Weaver . . . . . 2019', ['++text: Weaver\t2019']],
    ['Weaver ____________ Leeds ____ 2019', ['++text: Weaver\tLeeds\t2019']],
    ['A long road... and back', ['++text: A long road... and back']],
    ['Looms -- and more', ['++text: Looms -- and more']],
  ])('%j are a wide gap', (text, lines) => {
    expect(linesOf(text, 'text')).toEqual(lines);
  });
});

describe('printed links', () => {
  it.each<[name: string, text: string, lines: string[]]>([
    ['one behind its words', 'Example [https://example.org]', ['++text: Example {link Example → https://example.org}']],
    [
      'several in one row',
      'GitHub [https://github.com/a] Mail [mailto:a@b.org]',
      ['++text: GitHub Mail {link GitHub → https://github.com/a} {link Mail → mailto:a@b.org}'],
    ],
    ['one with words right behind it', 'Mill [https://a.org]Feb 2020', ['++text: Mill Feb 2020 {link Mill → https://a.org}']],
    ['one that is its own words', 'Website http://x.org [http://x.org]', ['++text: Website http://x.org {link http://x.org → http://x.org}']],
    [
      'a colon inside its words',
      'Ovens of the north and the south: a guide [https://x.org]',
      ['++text: Ovens of the north and the south: a guide {link Ovens of the north and the south: a guide → https://x.org}'],
    ],
    ['one behind a label', 'See also: Site [https://x.org]', ['++text: See also: Site {link Site → https://x.org}']],
    ['one behind a separator', 'Berlin | Site [https://x.org]', ['++text: Berlin | Site {link Site → https://x.org}']],
    ['a legal form behind a comma', 'Baker, Mill, Inc. [https://x.org]', ['++text: Baker, Mill, Inc. {link Mill, Inc. → https://x.org}']],
    ['an image', '[https://x.org/me.png]', ['++text: https://x.org/me.png {image https://x.org/me.png → https://x.org/me.png}']],
    ['an icon before a heading', '[https://x.org/pen.svg]Skills', ['++text: Skills {image  → https://x.org/pen.svg}']],
    [
      'an icon behind a label',
      'Site [https://x.org/globe.svg]mill.org [https://mill.org]',
      ['++text: Site mill.org {image  → https://x.org/globe.svg} {link mill.org → https://mill.org}'],
    ],
    ['an address without words', '[https://x.org]', ['++text: https://x.org {link https://x.org → https://x.org}']],
    ['one whose page had no address', 'Old Mill [target="_blank"]', ['++text: Old Mill']],
    ['brackets that hold no address', 'Baker [part time] and [1]', ['++text: Baker [part time] and [1]']],
    [
      'one that was wrapped to its own row',
      ' * Security Engineer, Example Group for Research and Development\n   [https://example.org/a-very-long-path]\n * Two [https://x.org]',
      [
        '++item1: Security Engineer, Example Group for Research and Development {link Example Group for Research and Development → https://example.org/a-very-long-path}',
        'item1: Two {link Two → https://x.org}',
      ],
    ],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text, 'text')).toEqual(lines);
  });
});

describe('wrapped lines', () => {
  it('are joined where a program wrapped them', () => {
    const text = `${MARGIN}\nabout it, which was more than anybody had thought there was to know about the thing\nitself. So we wrote a book.`;
    expect(wordsOf(text, 'text')).toEqual([text.replaceAll('\n', ' ')]);
  });

  it('are not joined over a bullet, a border or a blank line', () => {
    const text = `${MARGIN}\nabout it, which was more than anybody had thought there was to know about the thing\nitself.\n\n- ${MARGIN}\n- short`;
    expect(wordsOf(text, 'text')).toHaveLength(3);
  });

  it('are a poem where nobody wrapped them', () => {
    const poem = 'The oven is warm\nand the night is long\nand the dough is slow\nto rise';
    expect(wordsOf(poem, 'text')).toHaveLength(4);
  });

  it.each<[name: string, text: string, lines: string[]]>([
    ['under the text behind a bullet', '- Baked the bread of\n  the whole town\n- Sold it', ['Baked the bread of the whole town', 'Sold it']],
    [
      'under the text behind dates',
      '2017 to date     Baker\n                 Bread of wheat and\n                 rye for all',
      ['2017 to date\tBaker', 'Bread of wheat and rye for all'],
    ],
    ['not where a sentence ended', '- Baked.\n  a poem of bread', ['Baked.', 'a poem of bread']],
    ['not where a new name begins', '2017 to date     Baker\n                 Ormeval', ['2017 to date\tBaker', 'Ormeval']],
    ['not at the margin', 'The oven is warm\nand the night is long', ['The oven is warm', 'and the night is long']],
  ])('are joined %s', (_, text, lines) => expect(wordsOf(text, 'text')).toEqual(lines));

  it('have no blank where a word was divided', () => {
    const text = `${MARGIN.slice(0, 70)} multi-\nplayer games, and then we wrote down all the things that anybody had thought to\nask about.`;
    expect(wordsOf(text, 'text')[0]).toContain('multi-player');
  });
});

it('notes borders and page numbers as syntax', () => {
  expect(syntaxOf(readDocument('Skills\n-----\nPage 1 of 2', 'text'))).toEqual(['-----', 'Page 1 of 2']);
});
