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

/** The schema of a résumé as parse-cv writes it: JSON Resume 1.0, absent means absent. */
export const resumeSchema = z.object({
  basics: basicsSchema.optional(),
  work: z.array(workSchema).optional(),
  volunteer: z.array(volunteerSchema).optional(),
  education: z.array(educationSchema).optional(),
  awards: z.array(awardsSchema).optional(),
  certificates: z.array(certificatesSchema).optional(),
  publications: z.array(publicationsSchema).optional(),
  skills: z.array(skillsSchema).optional(),
  languages: z.array(languagesSchema).optional(),
  interests: z.array(interestsSchema).optional(),
  references: z.array(referencesSchema).optional(),
  projects: z.array(projectsSchema).optional(),
});

/** A JSON Resume object; see https://jsonresume.org/schema. */
export type Resume = z.infer<typeof resumeSchema>;
