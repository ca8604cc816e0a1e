import { describe, expect, it } from 'vitest';
import { dateLines } from '../../src/structure/anchor.js';
import { withLead } from '../../src/structure/lead.js';
import { kitFor, linesOf, words } from './kit.js';

/** The header and the body that an entry of a one-line header has afterwards. */
function shown(text: string): { header: string[]; body: string[] } {
  const [first, ...rest] = dateLines(linesOf(text), kitFor(text));
  const { header, body } = withLead({ group: [], header: first ? [first] : [], body: rest }, words);
  return { header: header.flatMap((line) => line.rest.map((quote) => quote.text)), body: body.map(({ line }) => line.text) };
}

describe('withLead', () => {
  it.each<[text: string, header: string[], body: string[]]>([
    ['- **Loom** - a pattern editor for weavers', ['Loom'], ['a pattern editor for weavers']],
    ['- **[Loom](https://loom.example)**: a pattern editor for weavers', ['Loom'], ['a pattern editor for weavers']],
    ['- [Loom](https://loom.example) – counts threads, also on phones', ['Loom'], ['counts threads, also on phones']],
    ['- **Loom:** a pattern editor for weavers', ['Loom'], ['a pattern editor for weavers']],
    ['- **Loom** `Rust` `SQLite` - a pattern editor for weavers', ['Loom', 'Rust SQLite'], ['a pattern editor for weavers']],
    ['- **Loom (beta)** - a pattern editor for weavers (2019)', ['Loom (beta)'], ['a pattern editor for weavers']],
    ['- **Loom** - a pattern editor for weavers.\nI wrote the preview.', ['Loom'], ['a pattern editor for weavers. I wrote the preview.']],
  ])('%j', (text, header, body) => {
    expect(shown(text)).toEqual({ header, body });
  });

  it.each([
    '- **Loom**',
    '- **Loom** - Acme Mills',
    '- **Loom** - Leeds, England',
    '- **Loom** - Regional centre of cloth and colour',
    '- **Loom** Acme Mills and the people of Leeds',
    '- Loom - a pattern editor for weavers',
    '- A pattern editor, **Loom** - for all the weavers of the town',
  ])('moves nothing in %j', (text) => {
    expect(shown(text).body).toEqual([]);
  });
});
