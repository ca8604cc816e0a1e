import * as z from 'zod';
import { partialDate, text, webUrl } from '../schema-parts.js';

export const projectsSchema = z.object({
  name: text.optional(),
  description: text.optional(),
  highlights: z.array(text).optional(),
  keywords: z.array(text).optional(),
  startDate: partialDate.optional(),
  endDate: partialDate.optional(),
  url: webUrl.optional(),
  roles: z.array(text).optional(),
  entity: text.optional(),
  /** "talk" for talks. */
  type: text.optional(),
});
