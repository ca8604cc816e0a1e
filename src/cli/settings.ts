import type { Arguments } from './arguments.js';
import type { Settings } from './convert.js';

/** How the command line wants documents converted. */
export function settingsOf({ options, encoding, full, poison, ndjson, yaml, compact, out }: Arguments): Settings {
  const style = ndjson ? 'ndjson' : yaml ? 'yaml' : compact ? 'compact' : 'json';
  return { options, full, style, poison, ...(encoding !== undefined && { encoding }), ...(out !== undefined && { out }) };
}
