import * as z from 'zod';

/** A partial ISO 8601 date with the precision that was written: `2018`, `2018-03`, `2018-03-04` (JSON Resume's `iso8601`). */
export const partialDate = z.string().regex(/^(?:[1-2]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|[1-2]\d{3}-(?:0[1-9]|1[0-2])|[1-2]\d{3})$/u);

/** An absolute address of the web. */
export const webUrl = z.string().regex(/^https?:\/\/[^\s]+$/iu);

/** Text that says something. */
export const text = z.string().min(1);
