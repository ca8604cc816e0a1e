import * as z from 'zod';
import { partialDate, text, webUrl } from '../schema-parts.js';

export const workSchema = z.object({
  /** The employer. */
  name: text.optional(),
  /** The job title. */
  position: text.optional(),
  /** Town, or way of working, as written. */
  location: text.optional(),
  /** What the employer or the team does. */
  description: text.optional(),
  /** As precise as it is written: `2018`, `2018-03`, `2018-03-04`. */
  startDate: partialDate.optional(),
  /** As precise as it is written; absent while the job goes on. */
  endDate: partialDate.optional(),
  /** Address of the employer. */
  url: webUrl.optional(),
  /** Prose about the job; paragraphs are parted by a blank line. */
  summary: text.optional(),
  /** What was done, one by one. */
  highlights: z.array(text).optional(),
  /** Technologies used. Beyond the JSON Resume schema, which allows further keys. */
  keywords: z.array(text).optional(),
});
