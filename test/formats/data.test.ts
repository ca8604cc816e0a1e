import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/formats/index.js';
import { misplacedIn, syntaxOf, valuesOf } from './shown.js';

describe('YAML reads', () => {
  it.each<[name: string, text: string, values: Record<string, string>]>([
    ['keys', 'name: Ann\nage: 3', { name: 'Ann', age: '3' }],
    ['numbers as they are written', 'v: 2.10\nphone: 012', { v: '2.10', phone: '012' }],
    ['quotation marks', `a: "x \\u00e9 \\"y\\""\nb: 'it''s'`, { a: 'x é "y"', b: "it's" }],
    ['blocks', 'a: |\n  One\n  two\nb: >-\n  three\n  four\n', { a: 'One\ntwo\n', b: 'three four' }],
    [
      'lists of maps',
      'work:\n- company: A\n  roles: [x, "y z"]\n- company: B',
      { 'work[0].company': 'A', 'work[0].roles[0]': 'x', 'work[0].roles[1]': 'y z', 'work[1].company': 'B' },
    ],
    ['comments as nothing', '# c\nname: Ann # d', { name: 'Ann' }],
    ['aliases', 'a: &x\n  b: c\nd: *x', { 'a.b': 'c', 'd.b': 'c' }],
    ['merged keys', 'a: &x {b: c}\nd:\n  <<: *x\n  e: f', { 'a.b': 'c', 'd.b': 'c', 'd.e': 'f' }],
    ['nothing where nothing is said', 'a:\nb: null\nc: ~\nd: n/a', { a: '', b: '', c: '', d: '' }],
    ['tags as nothing', 'a: !!str x\nb: !foo y', { a: 'x', b: 'y' }],
    ['Windows line ends', 'a: x\r\nb: |\r\n  one\r\n  two\r\n', { a: 'x', b: 'one\ntwo\n' }],
  ])('%s', (_, text, values) => {
    expect(valuesOf(text, 'yaml')).toEqual(values);
    expect(misplacedIn(text, 'yaml')).toEqual([]);
    expect(readDocument(text, 'yaml').warnings).toEqual([]);
  });

  it('keeps both where a key stands twice', () => {
    expect(readDocument('a: x\na: y', 'yaml').data?.map(({ value }) => value?.text)).toEqual(['x', 'y']);
  });

  it.each(['a: &a *a', 'a: &a\n  b: *a', 'a: &a [*a, *a]', 'a: *nowhere', 'a: &a\n  <<: *a'])('does not follow a ring: %s', (text) => {
    expect(() => readDocument(text, 'yaml')).not.toThrow();
  });

  it('stops at aliases of aliases', () => {
    const rows = Array.from({ length: 20 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]`);
    expect(Object.keys(valuesOf(`a0: &a0 [x]\n${rows.join('\n')}`, 'yaml')).length).toBeLessThan(60_000);
  });

  it('follows a chain of aliases so far as the stack allows', () => {
    const chain = Array.from({ length: 5000 }, (_, n) => `a${n}: &a${n} { b: *a${n + 1} }`).reverse();
    expect(() => readDocument(`a5000: &a5000 x\n${chain.join('\n')}`, 'yaml')).not.toThrow();
  });

  it('says where a block begins and ends', () => {
    const text = 'summary: |\n  I bake.\n  I sell.\n';
    const [datum] = readDocument(text, 'yaml').data ?? [];
    expect(datum?.value?.offsets).toEqual(Int32Array.from([...'I bake.\nI sell.\n'].map((_, i) => (i < 8 ? 13 + i : 15 + i))));
  });

  it('notes what is no word as syntax', () => {
    expect(syntaxOf(readDocument('a: "\\u00e9"\nb: &x c\nd: *x\ne: null', 'yaml'))).toEqual(['\\u00e9', '&x', '*x', 'null']);
  });
});

describe('JSON reads', () => {
  it.each<[name: string, text: string, values: Record<string, string>]>([
    ['tabs and escapes', '{\n\t"name": "Ann \\u00e9 \\ud83d\\ude00",\n\t"url": "https:\\/\\/x.org"\n}', { name: 'Ann é 😀', url: 'https://x.org' }],
    ['lists', '{"a": [{"b": "c"}, {"b": "d"}], "e": []}', { 'a[0].b': 'c', 'a[1].b': 'd' }],
    ['numbers and nothing', '{"a": 1.50, "b": null, "c": true}', { a: '1.50', b: '', c: 'true' }],
    ['a comma too many', '{"a": "b",}', { a: 'b' }],
  ])('%s', (_, text, values) => {
    expect(valuesOf(text, 'json')).toEqual(values);
    expect(misplacedIn(text, 'json')).toEqual([]);
  });
});

describe('TOML between plus signs reads', () => {
  it.each<[name: string, text: string, values: Record<string, string>]>([
    ['keys', 'name = "Ann"\nage = 3 # c', { name: 'Ann', age: '3' }],
    ['sections', 'a = 1\n[contact]\nemail = "a@b.org"\n[contact.place]\ncity = "X"', { a: '1', 'contact.email': 'a@b.org', 'contact.place.city': 'X' }],
    [
      'lists of sections',
      '[[work]]\ncompany = "A"\n[[work]]\ncompany = "B"\n[work.place]\ncity = "C"',
      { 'work[0].company': 'A', 'work[1].company': 'B', 'work[1].place.city': 'C' },
    ],
    ['lists on many lines', 'a = [\n  "x", # c\n  \'y, z\',\n]', { 'a[0]': 'x', 'a[1]': 'y, z' }],
    ['tables on one line', 'a = { b = "c", d = [1, 2] }', { 'a.b': 'c', 'a.d[0]': '1', 'a.d[1]': '2' }],
    ['long strings', 'a = """\nOne "two"\nthree"""\nb = "x \\"y\\""', { a: 'One "two"\nthree', b: 'x "y"' }],
    ['dotted and quoted keys', 'a.b = 1\n"c d" = 2', { 'a.b': '1', 'c d': '2' }],
    ['what is left of broken lines', 'name = "Ann\n= x\n[\nrole = "Baker"', { name: 'Ann', role: 'Baker' }],
    ['Windows line ends', 'name = "Ann"\r\nrole = "Baker"\r', { name: 'Ann', role: 'Baker' }],
  ])('%s', (_, toml, values) => {
    const text = `+++\n${toml}\n+++\nBody`;
    expect(valuesOf(text, 'frontmatter')).toEqual(values);
    expect(misplacedIn(text, 'frontmatter')).toEqual([]);
  });
});

describe('frontmatter', () => {
  it.each(['---\nname: Ann\n---\n# Body', '\ufeff---\r\nname: Ann\r\n---\r\n# Body', '\n--- \nname: Ann\n...\n# Body'])('has data and a body: %j', (text) => {
    expect(valuesOf(text, 'frontmatter')).toEqual({ name: 'Ann' });
    expect(readDocument(text, 'frontmatter').lines.map((line) => line.text)).toEqual(['Body']);
    expect(misplacedIn(text, 'frontmatter')).toEqual([]);
  });

  it('that never ends is markdown', () => {
    expect(readDocument('---\nname: Ann', 'frontmatter').data).toBeUndefined();
  });

  it('ends at dashes on a line of their own only', () => {
    expect(valuesOf('---\ntitle: a ---\nb: c\n---\n', 'frontmatter')).toEqual({ title: 'a ---', b: 'c' });
  });
});
