import type { SectionReader } from '../section.js';
import { readSkills } from './data.js';
import { readWritten } from './written.js';

/** Skills: groups with their terms, or terms by themselves, with levels beside them. */
export const skills: SectionReader = {
  name: 'skills',
  reads: ['skills'],
  read: (section, kit) => [...readSkills(section.data ?? [], kit), ...readWritten(section, kit)],
};
