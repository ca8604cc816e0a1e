import { describe, expect, it } from 'vitest';
import { concat, quoteSource } from '../../src/document/index.js';
import { createLedger } from '../../src/evidence/index.js';

const SOURCE = 'Stack: Go, Rust';
const quote = (text: string) => quoteSource(SOURCE, SOURCE.indexOf(text), SOURCE.indexOf(text) + text.length);
const span = (text: string) => ({ start: SOURCE.indexOf(text), end: SOURCE.indexOf(text) + text.length });

describe('createLedger', () => {
  it('knows nothing at first', () => {
    const ledger = createLedger(SOURCE);
    expect(ledger.role(0)).toBeUndefined();
    expect(ledger.reason(0)).toBeUndefined();
    expect(ledger.isFree(quote('Stack'))).toBe(true);
  });

  it('tells what became of each stretch', () => {
    const ledger = createLedger(SOURCE);
    ledger.label(quote('Stack'));
    ledger.syntax(span(':'));
    ledger.use(span('Go'));
    expect(['Stack', ':', ' Go', 'Go', ',', 'Rust'].map((text) => ledger.role(SOURCE.indexOf(text)))).toEqual([
      'label',
      'syntax',
      undefined,
      'value',
      undefined,
      undefined,
    ]);
    expect(['Stack', 'Go', 'Rust'].map((text) => ledger.isFree(quote(text)))).toEqual([false, false, true]);
  });

  it.each([
    ['syntax, label, value', ['syntax', 'label', 'value'], 'value'],
    ['value, label, syntax', ['value', 'label', 'syntax'], 'value'],
    ['label, syntax', ['label', 'syntax'], 'label'],
  ] as const)('lets the most telling role win: %s', (_, order, role) => {
    const ledger = createLedger(SOURCE);
    const mark = { syntax: () => ledger.syntax(span('Go')), label: () => ledger.label(quote('Go')), value: () => ledger.use(span('Go')) };
    for (const step of order) mark[step]();
    expect(ledger.role(SOURCE.indexOf('Go'))).toBe(role);
  });

  it('drops with a reason, which is no role', () => {
    const ledger = createLedger(SOURCE);
    ledger.drop(quote('Rust'), 'no-field');
    const at = SOURCE.indexOf('Rust');
    expect([ledger.reason(at), ledger.reason(at - 1), ledger.role(at)]).toEqual(['no-field', undefined, undefined]);
  });

  it('marks a label only where its words stand', () => {
    const ledger = createLedger(SOURCE);
    ledger.label(concat([quote('Stack'), quote('Rust')], ' '));
    expect(['Stack', 'Go', 'Rust'].map((text) => ledger.role(SOURCE.indexOf(text)))).toEqual(['label', undefined, 'label']);
  });

  it('has no role for what lies outside', () => {
    const ledger = createLedger(SOURCE);
    ledger.use({ start: 0, end: 1000 });
    expect([ledger.role(-1), ledger.role(SOURCE.length), ledger.role(SOURCE.length - 1)]).toEqual([undefined, undefined, 'value']);
  });
});
