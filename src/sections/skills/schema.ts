import * as z from 'zod';
import { text } from '../schema-parts.js';

export const skillsSchema = z.object({
  /** A skill, or the name of a group. */
  name: text.optional(),
  /** As written: "expert", "5 years". */
  level: text.optional(),
  /** The terms of the group. */
  keywords: z.array(text).optional(),
});
