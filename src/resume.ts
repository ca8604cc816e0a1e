import * as z from 'zod';
import { awardsSchema } from './sections/awards/schema.js';
import { basicsSchema } from './sections/basics/schema.js';
import { certificatesSchema } from './sections/certificates/schema.js';
import { educationSchema } from './sections/education/schema.js';
import { interestsSchema } from './sections/interests/schema.js';
import { languagesSchema } from './sections/languages/schema.js';
import { projectsSchema } from './sections/projects/schema.js';
import { publicationsSchema } from './sections/publications/schema.js';
import { referencesSchema } from './sections/references/schema.js';
import { skillsSchema } from './sections/skills/schema.js';
import { volunteerSchema } from './sections/volunteer/schema.js';
import { workSchema } from './sections/work/schema.js';

/** The sections of a résumé, in the order of JSON Resume. */
const sections = {
  /** Who the person is and how to reach them. */
  basics: basicsSchema.optional(),
  /** Jobs, in the order of the CV; one entry for each role. */
  work: z.array(workSchema).optional(),
  /** Voluntary work. */
  volunteer: z.array(volunteerSchema).optional(),
  /** Studies. */
  education: z.array(educationSchema).optional(),
  /** Awards and honours. */
  awards: z.array(awardsSchema).optional(),
  /** Certificates, licences and courses. */
  certificates: z.array(certificatesSchema).optional(),
  /** Articles, books, patents. */
  publications: z.array(publicationsSchema).optional(),
  /** Skills, in groups or one by one. */
  skills: z.array(skillsSchema).optional(),
  /** Spoken languages. */
  languages: z.array(languagesSchema).optional(),
  /** What the person likes to do. */
  interests: z.array(interestsSchema).optional(),
  /** What others say of the person. */
  references: z.array(referencesSchema).optional(),
  /** Projects and talks. */
  projects: z.array(projectsSchema).optional(),
};

/**
 * The [zod](https://zod.dev) schema of a résumé as parse-cv writes it: [JSON Resume](https://jsonresume.org/schema) 1.0, absent means absent.
 * Keys beyond JSON Resume, which its schema allows, say so. `z.toJSONSchema(resumeSchema)` is the same as JSON Schema.
 */
export const resumeSchema: z.ZodObject<typeof sections> = z.object(sections);

/**
 * A [JSON Resume](https://jsonresume.org/schema) object. Every key is optional, since what a CV does not say is absent: no empty string, empty list or `null`.
 * Dates are JSON Resume's `iso8601`, a year, a month or a day, as precise as they are written.
 */
export type Resume = z.infer<typeof resumeSchema>;
