import { type Quote, type Span, spanOf } from '../document/index.js';

/** What became of a stretch of the source. */
type SourceRole = 'value' | 'label' | 'syntax' | 'unplaced';

/** Who has used which part of a source: so that nothing is lost, and what is left can be told. */
export interface Ledger {
  /** A heading or label that was understood. */
  label(quote: Quote): void;
  /** Text that was understood and has no home, with the reason. */
  drop(quote: Quote, reason: string): void;
  /** Text that stands in the résumé. */
  use(span: Span): void;
  syntax(span: Span): void;
  /** Text that is told as unplaced. */
  leave(span: Span): void;
  role(offset: number): SourceRole | undefined;
  reason(offset: number): string | undefined;
  isFree(quote: Quote): boolean;
}

export function createLedger(source: string): Ledger {
  const roles = new Uint8Array(source.length);
  const reasonAt = new Map<number, string>();
  const mark = ({ start, end }: Span, role: number): void => {
    for (let at = start; at < end; at++) if ((roles[at] ?? 0) < role) roles[at] = role;
  };
  const markQuote = (quote: Quote, role: number): void => {
    if (typeof quote.offsets === 'number') mark(spanOf(quote), role);
    else for (const offset of quote.offsets) if ((roles[offset] ?? 0) < role) roles[offset] = role;
  };
  return {
    label: (quote) => markQuote(quote, LABEL),
    drop: (quote, reason) => {
      const { start, end } = spanOf(quote);
      for (let at = start; at < end; at++) reasonAt.set(at, reason);
    },
    use: (span) => mark(span, VALUE),
    syntax: (span) => mark(span, SYNTAX),
    leave: (span) => mark(span, UNPLACED),
    role: (offset) => NAMES[roles[offset] ?? 0],
    reason: (offset) => reasonAt.get(offset),
    isFree: (quote) => (roles[spanOf(quote).start] ?? 0) < LABEL,
  };
}

const SYNTAX = 1;
const LABEL = 2;
const VALUE = 3;
const UNPLACED = 4;
const NAMES: readonly (SourceRole | undefined)[] = [undefined, 'syntax', 'label', 'value', 'unplaced'];
