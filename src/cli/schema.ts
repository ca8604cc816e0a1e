import { z } from 'zod';
import { resumeSchema } from '../index.js';

/** The JSON Schema of the résumés that parse-cv writes, as text. */
export function jsonSchema(): string {
  const schema = z.toJSONSchema(resumeSchema, { io: 'input' });
  return `${JSON.stringify({ ...schema, title: 'A résumé as parse-cv writes it: JSON Resume 1.0, and a few keys more' }, null, 2)}\n`;
}
