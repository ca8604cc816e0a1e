import * as z from 'zod';
import { text } from '../schema-parts.js';

export const interestsSchema = z.object({
  /** Of the interest. */
  name: text.optional(),
  /** Terms that belong to it. */
  keywords: z.array(text).optional(),
  /** Beyond the JSON Resume schema, which allows further keys. */
  summary: text.optional(),
});
