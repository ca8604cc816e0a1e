import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/formats/index.js';
import { misplacedIn, valuesOf } from './shown.js';

/** Makes YAML refuse the text. */
const BROKEN = 'broken: a: b\n';

describe('lines of broken YAML read', () => {
  it.each<[name: string, text: string, values: Record<string, string>]>([
    ['colons in values', 'title: Senior: Go', { title: 'Senior: Go' }],
    ['at signs', 'handle: @me', { handle: '@me' }],
    ['quotation marks', `a: "x"\nb: 'y' # c`, { a: 'x', b: 'y' }],
    ['comments as nothing', '# x\na: b # c', { a: 'b' }],
    ['fields', 'a:\n  b: c\n  d:\n    e: f\ng: h', { 'a.b': 'c', 'a.d.e': 'f', g: 'h' }],
    ['lists', 'a:\n  - x\n  - "y"\nb:\n- z', { 'a[0]': 'x', 'a[1]': 'y', 'b[0]': 'z' }],
    ['lists of maps', 'work:\n  - company: A\n    role: B: C\n  - company: D', { 'work[0].company': 'A', 'work[0].role': 'B: C', 'work[1].company': 'D' }],
    ['lists on one line', 'a: [x, "y, z"]', { 'a[0]': 'x', 'a[1]': 'y, z' }],
    ['blocks', 'a: |\n  One: 1\n  two\nb: >\n  three\n  four\nc: d', { a: 'One: 1\ntwo', b: 'three four', c: 'd' }],
    ['lines that go on', 'a: one\n  two\nb: c', { a: 'one two', b: 'c' }],
    ['tabs for indentation', 'work:\n  - company: A\n\trole: B', { 'work[0].company': 'A', 'work[0].role': 'B' }],
    ['anchors and tags as nothing', 'a: &x b\nc: !!str d', { a: 'b', c: 'd' }],
    ['nothing where nothing is said', 'a: null\nb:', { a: '', b: '' }],
    ['Windows line ends', 'a: b\r\nc:\r\n  - d\r\n', { a: 'b', 'c[0]': 'd' }],
    ['quoted keys', '"a b": c', { 'a b': 'c' }],
    ['a child of a value as its sibling', 'a: b\n  c: d: e', { a: 'b', c: 'd: e' }],
  ])('%s', (_, lines, values) => {
    const text = BROKEN + lines;
    expect(valuesOf(text, 'yaml')).toEqual({ broken: 'a: b', ...values });
    expect(misplacedIn(text, 'yaml')).toEqual([]);
    expect(readDocument(text, 'yaml').warnings.map(({ code }) => code)).toEqual(['broken-yaml']);
  });
});
