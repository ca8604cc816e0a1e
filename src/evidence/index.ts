export { type Draft, type DraftList, type DraftObject, isFinding, type Settled, settle } from './draft.js';
export { type Evidence, type Finding, found, joined, reader, trust } from './finding.js';
export { createLedger, type Ledger, type SourceRole } from './ledger.js';
