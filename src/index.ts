export type { FormatName } from './formats/index.js';
export { detectFormat } from './formats/index.js';
export type { ParseOptions } from './options.js';
export { type Evidence, type ParseResult, type Provenance, parseCv } from './parse-cv.js';
export { type Resume, resumeSchema } from './resume.js';
export type { Unplaced } from './unplaced.js';
export type { Warning } from './warnings.js';
