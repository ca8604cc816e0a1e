import type { Quote } from '../document/index.js';

/** The parts of a place, each with where it was written. */
export interface Place {
  readonly address?: Quote;
  readonly postalCode?: Quote;
  readonly city?: Quote;
  readonly region?: Quote;
  readonly country?: Quote;
  readonly countryCode?: string;
}
