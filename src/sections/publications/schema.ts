import * as z from 'zod';
import { partialDate, text, webUrl } from '../schema-parts.js';

export const publicationsSchema = z.object({
  /** Title of the work. */
  name: text.optional(),
  /** Journal, conference or publisher. */
  publisher: text.optional(),
  /** When it came out, as precise as it is written. */
  releaseDate: partialDate.optional(),
  /** Where it can be read. */
  url: webUrl.optional(),
  /** What it is about. */
  summary: text.optional(),
});
