import type { SectionReader } from '../section.js';
import { readSkill } from './data.js';
import { readWritten } from './written.js';

/** Skills: groups with their terms, or terms by themselves, with levels beside them. */
export const skills: SectionReader = {
  name: 'skills',
  reads: ['skills'],
  read: (section, kit) => [...(section.data ?? []).flatMap((datum) => readSkill(datum, kit)), ...readWritten(section, kit)],
};
