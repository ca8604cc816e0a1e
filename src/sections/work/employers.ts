import { offsetAt, type Quote } from '../../document/index.js';
import type { DateRange } from '../../fields/date-range.js';
import type { Lexicon } from '../../lexicon/index.js';
import type { Entry } from '../../structure/entry.js';

/** Jobs with the employer of the one above them, where they name none and their dates lead up to its: an earlier role at the same place. A kind of contract ("Freelance") is no such role. */
export function withEmployers(entries: readonly Entry[], { employment }: Lexicon): readonly Entry[] {
  let above: { entry: Entry; who: Quote } | undefined;
  return entries.map((entry) => {
    const { parts, date, group } = entry;
    const named = group?.parts.who ?? parts.who;
    const leads = above?.entry.date && date ? leadsTo(date.range, above.entry.date.range) : false;
    const isRole = parts.what !== undefined && !employment.has(parts.what.text);
    if (above && !named && !group && leads && isRole && entry.fields.every(({ roles }) => !roles.includes('employer'))) {
      above = { entry, who: above.who };
      return { ...entry, group: { parts: { who: above.who }, places: [], date: undefined, links: [] } };
    }
    const isAbove = named && parts.what && offsetAt(named, 0) < offsetAt(parts.what, 0);
    above = isAbove ? { entry, who: named } : undefined;
    return entry;
  });
}

/** Whether one period ends where the other begins. */
function leadsTo(earlier: DateRange, later: DateRange): boolean {
  const [end, start] = [earlier.ongoing ? undefined : earlier.to?.value, later.from?.value];
  if (!end || !start) return false;
  if (end.length < MONTH || start.length < MONTH) return end.slice(0, YEAR) === start.slice(0, YEAR);
  const apart = monthOf(start) - monthOf(end);
  return apart === 0 || apart === 1;
}

const YEAR = 4;
const MONTH = 7;

const monthOf = (date: string): number => Number(date.slice(0, YEAR)) * 12 + Number(date.slice(YEAR + 1, MONTH));
