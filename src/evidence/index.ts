export { type Draft, type DraftObject, isFinding, settle } from './draft.js';
export { type Finding, found, joined, reader, trust } from './finding.js';
export { createLedger, type Ledger } from './ledger.js';
