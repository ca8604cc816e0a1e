import * as z from 'zod';
import { text } from '../schema-parts.js';

export const interestsSchema = z.object({
  name: text.optional(),
  keywords: z.array(text).optional(),
  /** Beyond the JSON Resume schema, which allows further keys. */
  summary: text.optional(),
});
