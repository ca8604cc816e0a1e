import { parseCv } from '../../dist/index.js';
import { table } from '../table.mjs';
import { fixtures, median, ratio, times } from './measure.mjs';

/** What it costs an English CV that the words of all languages are in play. */
export function languages() {
  const rows = fixtures()
    .filter(({ name }) => name.startsWith('languages/en-'))
    .map(({ name, text }) => {
      const english = median(times(() => parseCv(text, { languages: ['en'] })));
      const all = median(times(() => parseCv(text)));
      return [name, english.toFixed(2), all.toFixed(2), ratio(all, english)];
    });
  return table(['languages', 'English ms', 'all ms', '× English'], rows);
}
