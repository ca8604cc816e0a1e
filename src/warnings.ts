import type { Position } from 'unist';
import type { ReadingWarning, Span } from './document/index.js';
import type { Resume } from './resume.js';

/** Something a caller should know: what was ambiguous, dropped, or cut. */
export interface Warning {
  /**
   * `empty`, `not-a-cv` (no jobs, studies, skills or projects), `no-name`, `broken-yaml` (read line by line instead), `cut` (longer than `maxLength`),
   * `bounded` (too long, too deep or too full of signs for its format, and read in a simpler way), or `future-date` (a job begins after `today`). More may come.
   */
  readonly code: string;
  /** The same for people, in English. */
  readonly message: string;
  /** Where in the source, if it is about a place: [unist](https://github.com/syntax-tree/unist#position)'s position. */
  readonly place?: Position;
}

interface Findings {
  readonly resume: Resume;
  /** What was found while the text was read; of two on the same place one is enough. */
  readonly remarks: readonly ReadingWarning[];
  readonly text: string;
  /** How much of the text was read, in UTF-16 units. */
  readonly limit: number;
  readonly today?: Date;
  readonly placeOf: (span: Span) => Position;
}

/** What was wrong with a text, or is missing from its résumé. */
export function warningsOf({ resume, remarks, text, limit, today, placeOf }: Findings): Warning[] {
  const warnings: Warning[] = distinct(remarks).map(({ code, message, span }) => ({ code, message, ...(span ? { place: placeOf(span) } : {}) }));
  if (text.length > limit)
    warnings.push({
      code: 'cut',
      message: `Only the first ${limit} of ${text.length} characters were read.`,
      place: placeOf({ start: limit, end: text.length }),
    });
  if (text.trim() === '') warnings.push({ code: 'empty', message: 'The text is empty.' });
  else if (!resume.work && !resume.education && !resume.skills && !resume.projects)
    warnings.push({ code: 'not-a-cv', message: 'No jobs, studies, skills or projects were found: this may be no CV.' });
  else if (!resume.basics?.name) warnings.push({ code: 'no-name', message: "The person's name was not found." });
  if (today) warnings.push(...futureDates(resume, today));
  return warnings;
}

function distinct(remarks: readonly ReadingWarning[]): ReadingWarning[] {
  return [...new Map(remarks.map((remark) => [`${remark.message} ${remark.span?.start}`, remark])).values()];
}

function futureDates(resume: Resume, today: Date): Warning[] {
  const now = today.toISOString();
  return (resume.work ?? []).flatMap((job, index) => {
    const start = job.startDate;
    return start && start > now.slice(0, start.length) ? [{ code: 'future-date', message: `/work/${index} begins after today: ${start}.` }] : [];
  });
}
