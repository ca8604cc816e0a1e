import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/document/index.js';
import { tagsFrom, takeTags } from '../../src/structure/tags.js';
import { linesOf } from './kit.js';

const line = (text: string): Line => linesOf(text)[0] as Line;

/** What is left of a line, and its tags. */
function shown(text: string): readonly [left: string, ...tags: string[]] | undefined {
  const taken = takeTags(line(text));
  return taken && [taken.line.text, ...taken.tags.map((tag) => tag.text)];
}

describe('takeTags', () => {
  it.each<[text: string, left: string, ...tags: string[]]>([
    ['A pattern editor. `Rust` `SQLite`', 'A pattern editor.', 'Rust', 'SQLite'],
    ['A pattern editor — `Rust`, `SQLite`', 'A pattern editor', 'Rust', 'SQLite'],
    ['A pattern editor. *Rust, SQLite*', 'A pattern editor.', 'Rust', 'SQLite'],
    ['A pattern editor. (*Rust | SQLite*)', 'A pattern editor.', 'Rust', 'SQLite'],
  ])('%s', (text, ...read) => expect(shown(text)).toEqual(read));

  it.each([
    'A pattern editor with `Rust` `SQLite`',
    'A pattern editor: `loom --help`',
    'A pattern editor. `Rust` and `SQLite`',
    'A pattern editor. *slow, but sure*',
    'A pattern editor. *Really*',
    '`Rust` `SQLite`',
  ])('sees nothing in %s', (text) => expect(shown(text)).toBeUndefined());
});

describe('tagsFrom', () => {
  it('stops at the first word that is no code', () => {
    const tagged = line('**Loom** `Rust` `SQLite` or `Go`');
    expect(tagsFrom(tagged, 4).map(({ start, end }) => tagged.text.slice(start, end))).toEqual(['Rust', 'SQLite']);
  });
});
