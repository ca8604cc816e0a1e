import { stringify } from 'yaml';
import type { ParseResult } from '../index.js';
import type { Label } from './document.js';

/** How a result is written: indented JSON, JSON on one line, YAML, or a line that names its document. */
export type Style = 'json' | 'compact' | 'yaml' | 'ndjson';

/** What is written of a result, with its line end: the résumé alone, or with all that is known about it. */
export function render(result: ParseResult, label: Label, { style, full }: { readonly style: Style; readonly full: boolean }): string {
  const value = full ? result : result.resume;
  if (style === 'ndjson') return `${JSON.stringify({ ...label, ...(full ? result : { resume: result.resume }) })}\n`;
  if (style === 'yaml') return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
  return `${JSON.stringify(value, null, style === 'json' ? 2 : undefined)}\n`;
}
