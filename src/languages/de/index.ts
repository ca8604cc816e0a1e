import type { Language } from '../language.js';
import { dates } from './dates.js';
import { headings } from './headings.js';
import { labels } from './labels.js';
import { terms } from './terms.js';

export const de: Language = { tag: 'de', headings, labels, dates, terms };
