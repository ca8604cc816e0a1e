import * as z from 'zod';
import { text } from '../schema-parts.js';

export const languagesSchema = z.object({ language: text.optional(), fluency: text.optional() });
