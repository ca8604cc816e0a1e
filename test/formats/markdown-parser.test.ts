import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Data, unified } from 'unified';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/formats/markdown-parser.js';
import { fixtureCvs } from '../fixture-folders.js';

const remark = unified()
  .use(remarkParse)
  .data({ micromarkExtensions: [gfmTable(), { disable: { null: ['codeIndented'] } }], fromMarkdownExtensions: [gfmTableFromMarkdown()] } as Data)
  .freeze();

const TEXTS: readonly string[] = [
  '# Wenna *Trellick* ##\n\nBaker  \nOrmeval \\* &amp; beyond &nosuch; &#8211;',
  'Wenna Trellick\n==============\n\nWork\n----\n\n* * *',
  '- Baked\n  bread\n\n  for years\n- Taught\n    - kneading\n    - shaping\n\n3. third\n4. fourth',
  'Trellick Mill\n    - Baked bread\n    - Taught\n    # Baker',
  '> quoted\n> twice\n\n> > deeper',
  '[mill](<http://mill.example/a b> "title") [bare]() ![face](face.png) <http://mill.example> <ann@mill.example>',
  '[Mill][m] [m] [m][] [no] [no][way]\n\n[m]: http://mill.example "title"',
  '**bold *both* bold** _a_b_ __c__ *open `code *` ``a ` b`` <br> <!-- x -->',
  '| Skill | Level |\n|---|:-:|\n| Bread \\| cake | **good** |\n| | ~ |\n| one |',
  '```js\nlet bread;\n\n  more\n```\n\n~~~\nopen',
  '<div>\n<p>Wenna</p>\n</div>\n\ntext <span class="x">in</span> line',
];

it.each(TEXTS)('reads as remark does: %j', (text) => expect(plain(parse(text))).toEqual(plain(remark.parse(text))));

it.each(fixtureCvs().filter(({ name }) => name.endsWith('.md')))('reads $name as remark does', ({ text: written }) => {
  const text = written.replace(/^---\n[\s\S]*?\n---\n/u, '').replaceAll('\0', '');
  expect(plain(parse(text))).toEqual(plain(remark.parse(text)));
});

const parse = (text: string) => parseMarkdown(text, true, () => false);

interface Tree {
  readonly type: string;
  readonly children?: readonly Tree[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

/** What the walk through a tree asks of it. */
function plain(tree: object): unknown {
  const { type, children, position, ...rest } = tree as Tree & Record<string, unknown>;
  const kept = ['value', 'url', 'depth', 'ordered', 'start', 'spread'].filter((key) => rest[key] !== undefined && rest[key] !== null && type !== 'listItem');
  const place = ['text', 'link', 'inlineCode', 'html', 'listItem', 'image'].includes(type) ? position?.start.offset : undefined;
  return {
    type,
    place,
    ...(type === 'definition' ? {} : Object.fromEntries(kept.map((key) => [key, rest[key]]))),
    ...(children ? { children: children.map(plain) } : {}),
  };
}
