import type { Language } from '../language.js';
import { dates } from './dates.js';
import { headings } from './headings.js';
import { labels } from './labels.js';
import { terms } from './terms.js';

export const zh: Language = { tag: 'zh', headings, labels, dates, terms };
