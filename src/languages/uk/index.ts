import type { Language } from '../language.js';
import { dates } from './dates.js';
import { headings } from './headings.js';
import { labels } from './labels.js';
import { terms } from './terms.js';

export const uk: Language = { tag: 'uk', headings, labels, dates, terms };
