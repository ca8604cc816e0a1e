import * as z from 'zod';
import { partialDate, text, webUrl } from '../schema-parts.js';

export const certificatesSchema = z.object({
  /** Of the certificate, licence or course. */
  name: text.optional(),
  /** When it was issued, as precise as it is written. */
  date: partialDate.optional(),
  /** Who issued it. */
  issuer: text.optional(),
  /** Where it can be seen. */
  url: webUrl.optional(),
  /** What it was about. Beyond the JSON Resume schema, which allows further keys. */
  summary: text.optional(),
});
