import * as z from 'zod';
import { text } from '../schema-parts.js';

export const languagesSchema = z.object({
  /** A spoken language, as written. */
  language: text.optional(),
  /** How well, as written: "native", "C1". */
  fluency: text.optional(),
});
