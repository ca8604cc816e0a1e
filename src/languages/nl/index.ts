import type { Language } from '../language.js';
import { dates } from './dates.js';
import { headings } from './headings.js';
import { labels } from './labels.js';
import { terms } from './terms.js';

export const nl: Language = { tag: 'nl', headings, labels, dates, terms };
