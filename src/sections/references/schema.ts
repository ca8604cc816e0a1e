import * as z from 'zod';
import { text } from '../schema-parts.js';

export const referencesSchema = z.object({
  /** Who gives it. */
  name: text.optional(),
  /** What they say. */
  reference: text.optional(),
});
