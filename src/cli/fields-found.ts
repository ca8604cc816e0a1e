import type { Resume } from '../index.js';

/** The fields of a résumé that have a value, each once: `basics.name`, `work.position`. */
export function fieldsOf(resume: Resume): string[] {
  const fields = Object.entries(resume).flatMap(([section, part = {}]) => {
    const entries: readonly object[] = Array.isArray(part) ? part : [part];
    return entries.flatMap((entry) => Object.keys(entry).map((key) => `${section}.${key}`));
  });
  return [...new Set(fields)];
}
