import * as z from 'zod';
import { partialDate, text, webUrl } from '../schema-parts.js';

export const certificatesSchema = z.object({
  name: text.optional(),
  date: partialDate.optional(),
  issuer: text.optional(),
  url: webUrl.optional(),
  /** What it was about. Beyond the JSON Resume schema, which allows further keys. */
  summary: text.optional(),
});
