export { type Draft, type DraftObject, isFinding, noteUse, settle } from './draft.js';
export { type Finding, found, joined, reader, trust } from './finding.js';
export { createLedger, type Ledger } from './ledger.js';
