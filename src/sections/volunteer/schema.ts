import * as z from 'zod';
import { partialDate, text, webUrl } from '../schema-parts.js';

export const volunteerSchema = z.object({
  organization: text.optional(),
  position: text.optional(),
  startDate: partialDate.optional(),
  endDate: partialDate.optional(),
  url: webUrl.optional(),
  summary: text.optional(),
  highlights: z.array(text).optional(),
});
