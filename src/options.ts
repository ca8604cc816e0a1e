import * as z from 'zod';
import { languages, listedTag } from './languages/index.js';

const tags = languages.map((language) => language.tag);

const schema = z.strictObject({
  format: z.enum(['frontmatter', 'yaml', 'json', 'markdown', 'text']).optional(),
  languages: z
    .array(z.string().refine((tag) => tags.includes(listedTag(tag)), { error: `not one of ${tags.join(', ')}` }))
    .min(1)
    .optional(),
  today: z.date().optional(),
  defaultCountry: z
    .string()
    .regex(/^[A-Za-z]{2}$/u, 'not an ISO 3166-1 alpha-2 code')
    .optional(),
  maxLength: z.int().positive().optional(),
});

/** What a caller may say about a CV that the text itself does not. All is optional; a wrong value or an unknown key is a `TypeError`. */
export interface ParseOptions {
  /** How the text is written. Default: told from the text, as `detectFormat` does. */
  readonly format?: 'frontmatter' | 'yaml' | 'json' | 'markdown' | 'text';
  /** [BCP 47](https://www.rfc-editor.org/info/bcp47) tags of the languages to expect, the likeliest first: `['de', 'en']`. Default: all that are supported. */
  readonly languages?: readonly string[];
  /** The day on which the CV is read: jobs that begin after it are warned of. Default: none, and no such warnings. The clock is never asked. */
  readonly today?: Date;
  /** ISO 3166-1 alpha-2 code of the country whose national phone numbers are meant: `'DE'`. Default: none, so only numbers with a country are sure. */
  readonly defaultCountry?: string;
  /** How much of the text is read, in UTF-16 units (the length of a string). Default: 1,048,576. What is behind it is unplaced, and warned of. */
  readonly maxLength?: number;
}

/** Checks options. Throws a `TypeError` that names the wrong one. */
export function checkOptions(options: unknown): ParseOptions {
  if (options === undefined) return {};
  const result = schema.safeParse(options, { jitless: true });
  if (result.success) return result.data as ParseOptions;
  const [issue] = result.error.issues;
  const name = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : (issue?.path[0] ?? 'options');
  throw new TypeError(`parseCv: option "${String(name)}" is wrong: ${issue?.message ?? 'invalid'}`);
}
