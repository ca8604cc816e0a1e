import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/formats/index.js';
import { linesOf, syntaxOf } from './shown.js';

describe('HTML in markdown reads', () => {
  it.each<[name: string, text: string, lines: string[]]>([
    ['blocks', '<div><h2>Work</h2><p>Baker</p></div>', ['+heading2: Work', 'text: Baker']],
    ['lists', '<ul><li>one</li><li>two <b>b</b><ul><li>deep</li></ul></li></ul>', ['+item1: one', 'item1: two b {strong b}', 'item2: deep']],
    ['items that nobody closed', '<ul><li>one<li>two</ul>', ['+item1: one', 'item1: two']],
    ['tables', '<table>\n<tr><th>When</th> <th>What</th></tr>\n<tr><td></td><td>Baker</td></tr></table>', ['+row: When\tWhat', 'row: \tBaker']],
    ['details', '<details><summary>More</summary>\n\n- one\n\n</details>', ['+text: More', '+item1: one']],
    ['breaks', '<p>Ann<br>Baker</p>', ['+text: Ann', 'text: Baker']],
    ['links', '<p><a href="https://a.org?b=1&amp;c">site</a></p>', ['+text: site {link site → https://a.org?b=1&amp;c}']],
    ['a picture', '<p><img src="https://a.org/me.jpg" alt="Ann"></p>', ['+text: https://a.org/me.jpg {image https://a.org/me.jpg → https://a.org/me.jpg}']],
    [
      'a badge in a link',
      '<p><a href="https://a.org/ann"><img src="https://b.org/x.svg" alt="Ann"></a></p>',
      ['+text: https://a.org/ann {link https://a.org/ann → https://a.org/ann}'],
    ],
    ['entities', '<p>R&amp;D &eacute;&#128512;</p>', ['+text: R&D é😀']],
    ['nothing hidden', '<style>p {}</style><script>alert("<p>")</script><p>Ann</p>', ['+text: Ann']],
    ['nothing in comments', '<!-- secret\n\nsecret --> shown', ['+text: shown']],
    [
      'a page',
      '<!doctype html><html><head><title>x</title></head>\n\n<body>\n\n<h1>Ann</h1>\n\n<p>Baker\n\nand more</p>',
      ['+heading1: Ann', 'text: Baker and more'],
    ],
    ['tags that never close', '<div><p><b>Ann <i>Example', ['+text: Ann Example']],
    ['tags that were never opened', '<div></b></li></ul>Ann</div>', ['+text: Ann']],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text, 'markdown')).toEqual(lines);
  });

  it('notes tags as syntax, and no words', () => {
    expect(syntaxOf(readDocument('<p class="x">Ann <b>Example</b></p>', 'markdown'))).toEqual(['<p class="x">', '<b>', '</b>', '</p>']);
  });
});
