import { awards } from './awards/extract.js';
import { certificates } from './certificates/extract.js';
import { education } from './education/extract.js';
import { interests } from './interests/extract.js';
import { languages } from './languages/extract.js';
import { projects } from './projects/extract.js';
import { publications } from './publications/extract.js';
import { references } from './references/extract.js';
import type { SectionReader } from './section.js';
import { skills } from './skills/extract.js';
import { volunteer } from './volunteer/extract.js';
import { work } from './work/extract.js';

export { readBasics } from './basics/extract.js';
export type { DraftPart, SectionReader } from './section.js';

/** The readers of all sections but `basics`, in the order in which JSON Resume has them. */
export const sectionReaders: readonly SectionReader[] = [
  work,
  volunteer,
  education,
  awards,
  certificates,
  publications,
  skills,
  languages,
  interests,
  references,
  projects,
];
