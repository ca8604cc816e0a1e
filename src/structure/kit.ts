import type { Line, Quote } from '../document/index.js';
import type { Ledger } from '../evidence/index.js';
import type { DateRangeReader } from '../fields/date-range.js';
import type { Lexicon } from '../lexicon/index.js';

/** What every stage needs to read one CV: the words in play, the date reader, and the ledger of what was used. */
export interface Kit {
  readonly words: Lexicon;
  readonly dates: DateRangeReader;
  readonly ledger: Ledger;
  /** ISO 3166-1 code of the country whose national phone numbers are meant. */
  readonly country?: string;
  /** Reads a text inside a data file, which may hold markdown. */
  readonly readText: (quote: Quote) => readonly Line[];
}
