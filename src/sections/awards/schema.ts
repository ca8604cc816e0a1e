import * as z from 'zod';
import { partialDate, text } from '../schema-parts.js';

export const awardsSchema = z.object({
  /** What was won. */
  title: text.optional(),
  /** When, as precise as it is written. */
  date: partialDate.optional(),
  /** Who gave it. */
  awarder: text.optional(),
  /** What for. */
  summary: text.optional(),
});
