import schema from '@jsonresume/schema/schema.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** What the published JSON Resume schema, formats enforced, has against a résumé: nothing, one would hope. */
export function schemaErrors(resume: unknown): string[] {
  return validate(resume) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);
