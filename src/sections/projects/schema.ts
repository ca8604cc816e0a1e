import * as z from 'zod';
import { partialDate, text, webUrl } from '../schema-parts.js';

export const projectsSchema = z.object({
  /** Of the project, or the title of a talk. */
  name: text.optional(),
  /** What it is. */
  description: text.optional(),
  /** What was done, one by one. */
  highlights: z.array(text).optional(),
  /** Technologies used. */
  keywords: z.array(text).optional(),
  /** As precise as it is written. */
  startDate: partialDate.optional(),
  /** As precise as it is written; absent while it goes on. */
  endDate: partialDate.optional(),
  /** Where it can be seen. */
  url: webUrl.optional(),
  /** As what the person took part. */
  roles: z.array(text).optional(),
  /** For whom it was made. */
  entity: text.optional(),
  /** "talk" for talks. */
  type: text.optional(),
});
