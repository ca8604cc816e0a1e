import * as z from 'zod';
import { partialDate, text, webUrl } from '../schema-parts.js';

export const educationSchema = z.object({
  /** School or university. */
  institution: text.optional(),
  /** Its address. */
  url: webUrl.optional(),
  /** The field of study. */
  area: text.optional(),
  /** The degree. */
  studyType: text.optional(),
  /** As precise as it is written. */
  startDate: partialDate.optional(),
  /** As precise as it is written; the only date, where there is one. */
  endDate: partialDate.optional(),
  /** Grade as written: "GPA 3.8/4.0", "1,3". */
  score: text.optional(),
  /** Courses that were taken. */
  courses: z.array(text).optional(),
  /** A faculty or department. Beyond the JSON Resume schema, which allows further keys. */
  department: text.optional(),
});
