import type { Line } from '../../document/index.js';
import { readDatum } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import type { Section } from '../../structure/section.js';
import { pickText } from '../parts.js';
import type { DraftPart, SectionReader } from '../section.js';
import { isLanguageLine, readLines } from './lines.js';

export { readLines } from './lines.js';

/** Spoken languages and how well. */
export const languages: SectionReader = {
  name: 'languages',
  reads: ['languages'],
  read: (section, kit) => [
    ...(section.data ?? []).flatMap((datum) =>
      datum.value
        ? readLines([{ ...blank, ...datum.value }], kit)
        : readDatum(datum, kit).map(
            (entry): DraftPart => ({
              to: 'languages',
              draft: {
                language: pickText(entry, kit, 'language', 'name', 'title', 'headline'),
                fluency: pickText(entry, kit, 'fluency', 'level', 'description'),
              },
            }),
          ),
    ),
    ...readLines(linesOf(section, kit), kit),
  ],
};

const blank: Omit<Line, 'text' | 'offsets'> = { kind: 'text', depth: 0, level: 0, gap: 0, block: 0, marks: [] };

/** The lines of a section; a heading that is a language's name is the first of them. */
function linesOf({ heading, lines }: Section, kit: Kit): readonly Line[] {
  return heading && isLanguageLine(heading, kit) ? [heading, ...lines] : lines;
}
