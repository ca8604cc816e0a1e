import type { SectionReader } from '../section.js';
import { job, readPosts, workTraits } from '../work/extract.js';

/** A list of terms below voluntary work has no field of its own: it is what was done. */
const { terms: _terms, ...traits } = workTraits;

/** Voluntary work reads like a job, with an organisation in place of the employer. */
export const volunteer: SectionReader = {
  name: 'volunteer',
  reads: ['volunteer'],
  read: (section, kit) =>
    readPosts(section, traits, kit).map((entry) => {
      const { location: _location, description, keywords: _keywords, ...draft } = job(entry, kit, 'organization');
      return { to: 'volunteer', draft: { ...draft, summary: draft.summary ?? description } };
    }),
};
