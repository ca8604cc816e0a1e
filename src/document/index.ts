export { align } from './align.js';
export type { Composer } from './composer.js';
export { append, appendComposed, appendTab, composer, finish } from './composer.js';
export type { CvDocument, Datum, ReadingWarning } from './document.js';
export type { Line, Mark } from './line.js';
export { isWholly, linksIn } from './line.js';
export { narrow } from './narrow.js';
export type { Quote, Span } from './quote.js';
export { concat, cut, nest, offsetAt, positions, quoteSource, replace, slice, spanOf, split } from './quote.js';
