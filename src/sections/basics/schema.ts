import * as z from 'zod';
import { text, webUrl } from '../schema-parts.js';

export const basicsSchema = z.object({
  /** The whole name of the person, as written. */
  name: text.optional(),
  /** The headline under the name: what the person is. */
  label: text.optional(),
  /** Address of a portrait. */
  image: text.optional(),
  /** The first e-mail address. */
  email: z.email().optional(),
  /** Telephone number as written, without `tel:`. */
  phone: text.optional(),
  /** The person's own page: the first link that is no profile. */
  url: webUrl.optional(),
  /** Profile or "about me"; paragraphs are parted by a blank line. */
  summary: text.optional(),
  /** Where the person lives. */
  location: z
    .object({
      /** Street and number. */
      address: text.optional(),
      /** As written. */
      postalCode: text.optional(),
      /** As written. */
      city: text.optional(),
      /** ISO 3166-1 alpha-2. */
      countryCode: z.string().length(2).optional(),
      /** State, province or canton, as written. */
      region: text.optional(),
    })
    .optional(),
  /** Accounts on known networks. */
  profiles: z
    .array(
      z.object({
        /** Its name, as the network writes it. */
        network: text.optional(),
        /** The handle, without `@`. */
        username: text.optional(),
        /** Address of the account; built from the handle where only that is given. */
        url: webUrl.optional(),
      }),
    )
    .optional(),
  /** What the person looks for. Beyond the JSON Resume schema, which allows further keys. */
  preferences: z
    .object({
      /** Kinds of work. */
      openTo: z.array(text),
      /** Whether and whereto. */
      relocation: z.array(text),
      /** How soon. */
      notice: z.array(text),
      /** How much. */
      salary: z.array(text),
      /** Where the person may work. */
      workPermit: z.array(text),
    })
    .partial()
    .optional(),
});
