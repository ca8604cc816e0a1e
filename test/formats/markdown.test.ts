import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/formats/index.js';
import { linesOf, syntaxOf, wordsOf } from './shown.js';

describe('markdown reads', () => {
  it.each<[name: string, text: string, lines: string[]]>([
    ['headings', '# Ann\n\n## Work ##\n\nSkills\n------', ['+heading1: Ann', '+heading2: Work', '+heading2: Skills']],
    ['a title block of pandoc', '% Ann\n% Baker\n% ann@example.org\n\nHello', ['+heading1: Ann', '+text: Baker', '+text: ann@example.org', '+text: Hello']],
    ['a share at the start of a line, which is no title', '% of sales\nper month', ['+text: % of sales', 'text: per month']],
    ['lines of a paragraph', 'Ann\nBaker\n\nBerlin', ['+text: Ann', 'text: Baker', '+text: Berlin']],
    [
      'sentences of one paragraph as prose',
      '> We baked bread for all of the town.\n> Then we sold it to the people there.\n\nBaked bread.\nSold bread.',
      ['+text: We baked bread for all of the town. Then we sold it to the people there.', '+text: Baked bread.', 'text: Sold bread.'],
    ],
    [
      'long rows that break off at a comma, behind a small word, within a title or before a number as one',
      'Lund, P., Berg, T., Holm, E., Storm, A., Lind, B. and\nVik, C. “A slow rise in the\nBakeries of the coast and its islands,”\n*Bread Letters*, 4.\n\nA cited work that has all of its words here.\ndoi: 10.1/2',
      [
        '+text: Lund, P., Berg, T., Holm, E., Storm, A., Lind, B. and Vik, C. “A slow rise in the Bakeries of the coast and its islands,” Bread Letters, 4. {emphasis Bread Letters}',
        '+text: A cited work that has all of its words here. doi: 10.1/2',
      ],
    ],
    [
      'short rows that end with a comma, and a long one above a single word',
      'Copper Kettle Mills,\nLeeds\n\nWe baked for the town, the villages, and\nEtc.',
      ['+text: Copper Kettle Mills,', 'text: Leeds', '+text: We baked for the town, the villages, and', 'text: Etc.'],
    ],
    [
      'terms over their definitions, and names over others',
      'Tools\n: Git, Make\n\n2018 - 2020\n: **Baker**\n\n__Kettle, Lund__\n: __*Baker*__',
      [
        '+text: Tools: Git, Make',
        '+text: 2018 - 2020',
        'text: Baker {strong Baker}',
        '+text: Kettle, Lund {strong Kettle, Lund}',
        'text: Baker {emphasis Baker} {strong Baker}',
      ],
    ],
    ['lists', '- one\n- two\n  - three\n\n1. four', ['+item1: one', 'item1: two', '+item2: three', '+item1: four']],
    ['bullets that a page draws inside its items', '* ›\n\n  one\n\n* ›\n\n  two', ['+item1: one', '+item1: two']],
    ['items with lines of their own', '- one\n  Two\n- three', ['+item1: one', 'text1: Two', 'item1: three']],
    ['marks', '**a** _b_ `c` [d](https://d.org)', ['+text: a b c d {strong a} {emphasis b} {code c} {link d → https://d.org}']],
    ['marks over two lines', '**Ann\nExample**', ['+text: Ann {strong Ann}', 'text: Example {strong Example}']],
    [
      'links by reference',
      '[Ann][1] and [site]\n\n[1]: https://ann.org\n[Site]: <https://site.org> "t"',
      ['+text: Ann and site {link Ann → https://ann.org} {link site → https://site.org}'],
    ],
    ['links without words', 'Ann\n\n[](https://ann.org)', ['+text: Ann', '+text: https://ann.org {link https://ann.org → https://ann.org}']],
    [
      'addresses in angle brackets',
      '<ann@example.org> <https://a.org>',
      ['+text: ann@example.org https://a.org {link ann@example.org → ann@example.org} {link https://a.org → https://a.org}'],
    ],
    ['images', '![me](me.jpg)\n\nAnn ![icon](i.svg)', ['+text: me.jpg {image me.jpg → me.jpg}', '+text: Ann {image  → i.svg}']],
    ['images before words', '![](logo.png) **Acme**', ['+text: Acme {image  → logo.png} {strong Acme}']],
    ['a leader as a wide gap', 'Acme ------ Leeds', ['+text: Acme\tLeeds']],
    ['badges', '[![b](b.svg)](https://b.org)', ['+text: b.svg {image b.svg → b.svg}', 'text: https://b.org {link https://b.org → https://b.org}']],
    ['escapes and entities', 'a\\*b &amp; c&nbsp;d &#8211; &#x41;', ['+text: a*b & c d – A']],
    [
      'a row of one cell, which stands apart',
      '| Jobs | |\n|---|---|\n| 2019 | Baker |\n| Studies | |\n| 2018 | BSc |',
      ['+text: Jobs', '+row: 2019\tBaker', '+text: Studies', '+row: 2018\tBSc'],
    ],
    ['tables', '| When | What |\n|---|---|\n| 2019 | **Baker** |\n| | x |', ['+row: When\tWhat', 'row: 2019\tBaker {strong Baker}', 'row: \tx']],
    [
      'line breaks in cells',
      '| a | b |\n|---|---|\n| 2019 | **Ltd**<br>- one<br>- two |',
      ['+row: a\tb', 'row: 2019\tLtd {strong Ltd}', 'item1: one', 'item1: two'],
    ],
    ['bullets that markdown does not know', '• one\n• two\n\n•three', ['+item1: one', 'item1: two', '+item1: three']],
    ['four blanks as indentation', '    Ann\n    Baker', ['+text: Ann', 'text: Baker']],
    ['a telephone number, not a bullet', '+ 1 555 123', ['+item1: + 1 555 123']],
    ['a year, not a number', '2019. Joined', ['+item1: 2019. Joined']],
    ['a short fence as a list', 'Ann\n\n```\nbread\nrolls\n```', ['+text: Ann', '++item1: bread', 'item1: rolls']],
    ['headings without their blank', '#Ann\n\n##Work\n\nBaker', ['+heading1: Ann', '+heading2: Work', '+text: Baker']],
    ['one sign before a word beside headings as a hashtag', '# Ann\n\n#bread', ['+heading1: Ann', '+text: #bread']],
    [
      'headings without their blanks that signs close',
      '#Ann#\n\n##Work##\n\nBaker\n\n###Copper Kettle ###\n\nBread',
      ['+heading1: Ann', '+heading2: Work', '+text: Baker', '+heading3: Copper Kettle', '+text: Bread'],
    ],
    ['hashtags in a row', '#bread #rolls\n\n##Work', ['+text: #bread #rolls', '+heading2: Work']],
    ['terms and what they mean', 'Ovens\n: Deck, stone\n\nTools\n\n:   Peel', ['+text: Ovens: Deck, stone', '+text: Tools:\tPeel']],
    ['years and what happened in them', '2014 - 2019\n: **Baker**, Acme', ['+text: 2014 - 2019', 'text: Baker, Acme {strong Baker}']],
    ['no second colon behind a label', 'Ovens:\n: y', ['+text: Ovens:', 'text: : y']],
    [
      'a row that a dash behind a link leads on to',
      '[School of Bread](https://a.org) -\nLeeds',
      ['+text: School of Bread - Leeds {link School of Bread → https://a.org}'],
    ],
    ['rows that end with a dash', 'School of Bread -\nLeeds', ['+text: School of Bread -', 'text: Leeds']],
    ['a link over two rows', '[School of\nBread](https://a.org), Leeds', ['+text: School of Bread, Leeds {link School of Bread → https://a.org}']],
    ['ticked boxes as bullets', '- [x] one\n- [ ] two\n- [3] three', ['+item1: one', 'item1: two', 'item1: [3] three']],
    ['no program', 'Ann\n\n```js\nconst a = 1;\nreturn a;\n```', ['+text: Ann']],
    [
      'a table without bars at its ends',
      'When | What\n------------- | -------------\n2019 | *Baker*',
      ['+row: When\tWhat', 'row: 2019\tBaker {emphasis Baker}'],
    ],
    ['quotes', '> Ann', ['+text: Ann']],
    ['letters spaced for looks', '# S K I L L S', ['+heading1: SKILLS']],
    ['the permalink beside a title as nothing', '* [#](#ann)\n\n  Ann', ['+text1: Ann']],
    ['page numbers as nothing', 'Ann\n\n--- Page 1 ---\n\nBaker', ['+text: Ann', '+text: Baker']],
    ['breaks of HTML', 'Ann<br>Baker<br/>Berlin', ['+text: Ann', 'text: Baker', 'text: Berlin']],
    ['marks of HTML', '<b>Ann</b> <a href="https://a.org">site</a>', ['+text: Ann site {strong Ann} {link site → https://a.org}']],
    ['NULs as nothing', 'An\0n', ['+text: Ann']],
    ['Windows line ends', '# Ann\r\n\r\n- one\r\n- two\r\n', ['+heading1: Ann', '+item1: one', 'item1: two']],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text, 'markdown')).toEqual(lines);
  });
});

describe('what generators swallow', () => {
  it.each([
    ['Liquid', '{% include a.html %}\nAnn {{ page.title }}', 'Ann', ['{% include a.html %}', '{{ page.title }}']],
    ['Hugo', '{{< icon "x" >}} Ann {{% note %}}', 'Ann', ['{{< icon "x" >}}', '{{% note %}}']],
    ['attributes', '# Ann {#ann .name lang=en}', 'Ann', ['{#ann .name lang=en}']],
    ['kramdown', '# Ann\n{: .no_toc}', 'Ann', ['{: .no_toc}']],
    ['divisions', '::: {.left}\nAnn\n:::', 'Ann', ['::: {.left}', ':::']],
    ['what is struck through', '~~**Ann**~~', 'Ann', ['~~', '~~']],
    ['LaTeX', '\\newpage\n\nAnn\n\n\\vspace{1em}', 'Ann', ['\\newpage', '\\vspace{1em}']],
  ])('%s is syntax', (_, text, words, syntax) => {
    const document = readDocument(text, 'markdown');
    expect(document.lines.map((line) => line.text)).toEqual([words]);
    expect(syntaxOf(document)).toEqual(syntax);
  });

  it.each(['{C, D}', 'a {b} c', '{.NET}', '\\o/', 'a :: b', '~ 20 ~ 30'])('%s is not', (text) => {
    expect(wordsOf(text, 'markdown')).toEqual([text]);
  });
});

describe('wrapped markdown', () => {
  it('is joined within brackets', () => {
    expect(wordsOf('- **Baker** at **BRI (Bread\n  Research Institute)**, Lund\n- Cook', 'markdown')).toEqual([
      'Baker at BRI (Bread Research Institute), Lund',
      'Cook',
    ]);
  });

  const wrapped = [
    'We kept the plant running through the winter and wrote down all that we learnt',
    'about it, which was more than anybody had thought there was to know about the',
    'thing itself, and then some.',
  ];

  it('is joined in paragraphs', () => {
    expect(wordsOf(wrapped.join('\n'), 'markdown')).toEqual([wrapped.join(' ')]);
  });

  it('is joined in items', () => {
    expect(wordsOf(`- ${wrapped.join('\n  ')}\n- short`, 'markdown')).toEqual([wrapped.join(' '), 'short']);
  });

  it('is joined beside a long row of a table', () => {
    const table = `| a | b |\n|---|---|\n| ${'word '.repeat(50)} | x |`;
    expect(wordsOf(`${wrapped.join('\n')}\n\n${table}`, 'markdown')[0]).toBe(wrapped.join(' '));
  });

  it('is left alone where lines are short', () => {
    expect(wordsOf('Example Ltd\nBaker\n2019 – 2020\nBerlin', 'markdown')).toHaveLength(4);
  });
});

it('keeps what is nested in an item of a long list', () => {
  const entry = `* **Baker**, Copper Kettle\n\n  2018 – 2020\n\n${'  * Baked bread for the old town and its schools\n\n'.repeat(12)}`;
  const shown = linesOf(entry.repeat(20), 'markdown').map((line) => line.replace(/^\+*/u, ''));
  expect(new Set(shown).size).toBe(3);
});

it('reads stretches that would be slow as plain text, and the rest as markdown', () => {
  const lines = linesOf(`# Ann\n\n${'*a_ '.repeat(300)}\n\n## Work`, 'markdown');
  expect([lines[0], lines.at(-1)]).toEqual(['+heading1: Ann', '+heading2: Work']);
});

it('reads a long list with many links as a list', () => {
  const items = Array.from({ length: 300 }, (_, n) => `- [Paper ${n}](https://example.org/${n}), *Journal*`);
  const { lines } = readDocument(items.join('\n'), 'markdown');
  expect(lines.filter(({ kind, marks }) => kind === 'item' && marks.length === 2)).toHaveLength(300);
});

it('finds link definitions at the end of a long text', () => {
  const text = `${'Some words.\n\n'.repeat(4000)}[Ann][1]\n\n${'More words.\n\n'.repeat(1000)}[1]: https://ann.org\n`;
  const { lines } = readDocument(text, 'markdown');
  expect(lines.flatMap(({ marks }) => marks.map(({ url }) => url?.text))).toEqual(['https://ann.org']);
});
