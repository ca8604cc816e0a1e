import type { Format } from './format.js';
import { readDataFile } from './yaml.js';

/** JSON Resume, or any other object with a CV in it: YAML's reader knows JSON. */
export const json: Format = {
  name: 'json',
  detect: (text) => (/^\s*\{\s*(?:"[^"\n]*"\s*:|\})/u.test(text) && /\}\s*$/u.test(text) ? 0.97 : 0),
  read: readDataFile,
};
