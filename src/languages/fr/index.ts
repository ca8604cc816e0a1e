import type { Language } from '../language.js';
import { dates } from './dates.js';
import { headings } from './headings.js';
import { labels } from './labels.js';
import { terms } from './terms.js';

export const fr: Language = { tag: 'fr', headings, labels, dates, terms };
