import * as z from 'zod';
import { partialDate, text, webUrl } from '../schema-parts.js';

export const publicationsSchema = z.object({
  name: text.optional(),
  publisher: text.optional(),
  releaseDate: partialDate.optional(),
  url: webUrl.optional(),
  summary: text.optional(),
});
