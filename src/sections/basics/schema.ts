import * as z from 'zod';
import { text, webUrl } from '../schema-parts.js';

export const basicsSchema = z.object({
  name: text.optional(),
  label: text.optional(),
  image: text.optional(),
  email: z.email().optional(),
  phone: text.optional(),
  url: webUrl.optional(),
  summary: text.optional(),
  location: z
    .object({
      address: text.optional(),
      postalCode: text.optional(),
      city: text.optional(),
      countryCode: z.string().length(2).optional(),
      region: text.optional(),
    })
    .optional(),
  profiles: z.array(z.object({ network: text.optional(), username: text.optional(), url: webUrl.optional() })).optional(),
  /** What the person looks for. Beyond the JSON Resume schema, which allows further keys. */
  preferences: z
    .object({ openTo: z.array(text), relocation: z.array(text), notice: z.array(text), salary: z.array(text), workPermit: z.array(text) })
    .partial()
    .optional(),
});
