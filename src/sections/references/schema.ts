import * as z from 'zod';
import { text } from '../schema-parts.js';

export const referencesSchema = z.object({ name: text.optional(), reference: text.optional() });
