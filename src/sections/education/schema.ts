import * as z from 'zod';
import { partialDate, text, webUrl } from '../schema-parts.js';

export const educationSchema = z.object({
  institution: text.optional(),
  url: webUrl.optional(),
  /** The field of study. */
  area: text.optional(),
  /** The degree. */
  studyType: text.optional(),
  startDate: partialDate.optional(),
  endDate: partialDate.optional(),
  score: text.optional(),
  courses: z.array(text).optional(),
  /** A faculty or department. Beyond the JSON Resume schema, which allows further keys. */
  department: text.optional(),
});
