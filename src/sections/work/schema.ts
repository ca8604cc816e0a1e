import * as z from 'zod';
import { partialDate, text, webUrl } from '../schema-parts.js';

export const workSchema = z.object({
  name: text.optional(),
  position: text.optional(),
  location: text.optional(),
  /** What the employer or the team does. */
  description: text.optional(),
  startDate: partialDate.optional(),
  endDate: partialDate.optional(),
  url: webUrl.optional(),
  summary: text.optional(),
  highlights: z.array(text).optional(),
  /** Technologies used. Beyond the JSON Resume schema, which allows further keys. */
  keywords: z.array(text).optional(),
});
