import * as z from 'zod';
import { partialDate, text, webUrl } from '../schema-parts.js';

export const volunteerSchema = z.object({
  /** For whom. */
  organization: text.optional(),
  /** As what. */
  position: text.optional(),
  /** As precise as it is written. */
  startDate: partialDate.optional(),
  /** As precise as it is written; absent while it goes on. */
  endDate: partialDate.optional(),
  /** Address of the organisation. */
  url: webUrl.optional(),
  /** Prose about it; paragraphs are parted by a blank line. */
  summary: text.optional(),
  /** What was done, one by one. */
  highlights: z.array(text).optional(),
});
