import * as z from 'zod';
import { partialDate, text } from '../schema-parts.js';

export const awardsSchema = z.object({ title: text.optional(), date: partialDate.optional(), awarder: text.optional(), summary: text.optional() });
