import * as z from 'zod';
import { text } from '../schema-parts.js';

export const skillsSchema = z.object({ name: text.optional(), level: text.optional(), keywords: z.array(text).optional() });
