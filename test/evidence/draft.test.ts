import { describe, expect, it } from 'vitest';
import { quoteSource } from '../../src/document/index.js';
import { createLedger, type Draft, found, isFinding, noteUse, settle } from '../../src/evidence/index.js';

const SOURCE = 'Ida Ormeval, Baker, Copper Kettle';
const say = (text: string, value?: string) => found(quoteSource(SOURCE, SOURCE.indexOf(text), SOURCE.indexOf(text) + text.length), 'rule', 0.9, value);

/** Drafts, with the plain data that they settle to and the pointers of their leaves. */
const SETTLED: readonly (readonly [name: string, draft: Draft, value: unknown, pointers: readonly string[]])[] = [
  ['nothing', undefined, undefined, []],
  ['one value', say('Baker'), 'Baker', ['']],
  ['a blank value', say('Baker', '  '), undefined, []],
  ['an object', { name: say('Ida Ormeval') }, { name: 'Ida Ormeval' }, ['/name']],
  ['an object without values', { name: undefined, work: [], basics: {} }, undefined, []],
  ['a list with holes', [undefined, say('Baker'), {}, [], say('Copper')], ['Baker', 'Copper'], ['/0', '/1']],
  ['a list of nothing', [undefined, {}, []], undefined, []],
  [
    'a résumé',
    { basics: { name: say('Ida Ormeval') }, work: [{}, { position: say('Baker') }] },
    { basics: { name: 'Ida Ormeval' }, work: [{ position: 'Baker' }] },
    ['/basics/name', '/work/0/position'],
  ],
  ['an object that only looks like a value', { value: say('Baker'), evidence: [] }, { value: 'Baker' }, ['/value']],
];

describe('settle', () => {
  it.each(SETTLED)('%s', (_, draft, value, pointers) => {
    const settled = settle(draft);
    expect(settled.value).toEqual(value);
    expect([...settled.findings.keys()]).toEqual(pointers);
  });

  it('leaves out what was refused, and what holds nothing then', () => {
    const [name, email, first] = [say('Ida Ormeval'), say('Copper'), say('Baker')];
    const settled = settle({ name, basics: { email }, skills: [first, say('Kettle')] }, new Set([email, first]));
    expect(settled.value).toEqual({ name: 'Ida Ormeval', skills: ['Kettle'] });
    expect([...settled.findings.keys()]).toEqual(['/name', '/skills/0']);
  });
});

describe('noteUse', () => {
  it('notes in the ledger what stands in the résumé, and nothing else', () => {
    const ledger = createLedger(SOURCE);
    noteUse(settle({ position: say('Baker'), name: say('Ida', ' ') }).findings, ledger);
    const used = [...SOURCE].filter((_, at) => ledger.role(at) === 'value').join('');
    expect(used).toBe('Baker');
  });
});

describe('isFinding', () => {
  it('tells a value from what holds values', () => {
    expect([say('Baker'), undefined, [], {}, { value: say('Baker') }, [say('Baker')]].map((draft) => isFinding(draft as Draft))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
