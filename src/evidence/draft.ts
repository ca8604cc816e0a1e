import { spanOf } from '../document/index.js';
import type { Finding } from './finding.js';
import type { Ledger } from './ledger.js';

/** A part of a résumé still with its evidence. Absent and empty parts leave no trace. */
export type Draft = Finding | DraftList | DraftObject | undefined;
type DraftList = readonly Draft[];
export interface DraftObject {
  readonly [key: string]: Draft;
}

/** A value that is settled, and the evidence for each of its leaves by JSON Pointer (RFC 6901). */
export interface Settled {
  readonly value: unknown;
  readonly findings: Map<string, Finding>;
}

/** Turns a draft into plain data, without the values that were refused. */
export function settle(draft: Draft, refused: ReadonlySet<Finding> = NONE): Settled {
  const findings = new Map<string, Finding>();
  return { value: plain(draft, '', findings, refused), findings };
}

const NONE: ReadonlySet<Finding> = new Set();

/** Notes in the ledger which words of the source stand in a résumé. */
export function noteUse(findings: ReadonlyMap<string, Finding>, ledger: Ledger): void {
  for (const { evidence } of findings.values()) for (const { quote } of evidence) ledger.use(spanOf(quote));
}

function plain(draft: Draft, pointer: string, findings: Map<string, Finding>, refused: ReadonlySet<Finding>): unknown {
  if (draft === undefined) return undefined;
  if (isFinding(draft)) {
    if (draft.value.trim() === '' || refused.has(draft)) return undefined;
    findings.set(pointer, draft);
    return draft.value;
  }
  if (isList(draft)) {
    const list: unknown[] = [];
    for (const item of draft) {
      const value = plain(item, `${pointer}/${list.length}`, findings, refused);
      if (value !== undefined) list.push(value);
    }
    return list.length > 0 ? list : undefined;
  }
  const object: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(draft)) {
    const value = plain(part, `${pointer}/${key}`, findings, refused);
    if (value !== undefined) object[key] = value;
  }
  return Object.keys(object).length > 0 ? object : undefined;
}

/** Whether a part of a draft is a single value. */
export function isFinding(draft: Draft): draft is Finding {
  return draft !== undefined && !isList(draft) && Array.isArray((draft as Finding).evidence) && typeof (draft as Finding).value === 'string';
}

function isList(draft: Draft): draft is DraftList {
  return Array.isArray(draft);
}
