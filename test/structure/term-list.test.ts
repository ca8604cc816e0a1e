import { describe, expect, it } from 'vitest';
import type { FormatName } from '../../src/formats/index.js';
import { areTerms, termLists } from '../../src/structure/term-list.js';
import { linesOf, words } from './kit.js';

const TERMS: readonly (readonly string[])[] = [
  ['Leaflet', 'Citizen Science'],
  ['hugo', 'js', 'css'],
  ['有限元分析', '视觉检测'],
  ['Rye', 'Sourdough (wild)', 'Oven 3018 Pro Deck Router', 'Salt', 'Flour'],
];

const NO_TERMS: readonly (readonly string[])[] = [
  ['Leaflet'],
  ['900 stars', 'Two prizes'],
  ['Baked the bread.', 'Sold it.'],
  ['Sold bread to the whole town', 'Rye'],
  ['支持任务的分片与失败重试机制', '订单系统重构'],
  ['A first very long name of a term that goes on', 'Rye'],
];

describe('areTerms', () => {
  it.each(TERMS.map((items) => [items.join(', '), items] as const))('%s', (_, items) => expect(areTerms(items.map((text) => ({ text })))).toBe(true));
  it.each(NO_TERMS.map((items) => [items.join(', '), items] as const))('not %s', (_, items) => expect(areTerms(items.map((text) => ({ text })))).toBe(false));
});

/** Bodies with the lists of terms among them. */
const LISTS: readonly (readonly [name: string, format: FormatName, text: string, ...lists: string[]])[] = [
  ['a list below deeds', 'markdown', '* Built the map of all ovens\n\n* Told the town about it\n\n- Go\n- D3', 'Go|D3'],
  ['a list above deeds', 'text', '- Go\n- D3\n\nA map of the ovens.\n\n- Built the map of all ovens', 'Go|D3'],
  ['a list without bullets', 'text', 'A map of the ovens.\n\nBuilt the map of all ovens\n\nGo\nD3', 'Go|D3'],
  ['terms and nothing else', 'markdown', 'A map of the ovens.\n\n- Go\n- D3'],
  ['a labelled list', 'markdown', '- Built the map of all ovens\n\n### Tasks\n\n- Baking\n- Selling'],
  ['short deeds in one list with long ones', 'markdown', '- Built the map of all ovens\n- Sold bread\n- Won prizes'],
];

describe('termLists', () => {
  it.each(LISTS)('%s', (_, format, text, ...lists) =>
    expect(termLists(linesOf(text, format as FormatName), words).map((list) => list.map((line) => line.text).join('|'))).toEqual(lists),
  );
});
