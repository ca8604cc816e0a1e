import type { CvDocument, Quote } from '../document/index.js';
import { readData } from './data.js';
import type { Format } from './format.js';

/** A bare data file: a site's `_data/cv.yml`, RenderCV's `cv:`, JSON Resume written in YAML. */
export const yaml: Format = {
  name: 'yaml',
  detect: (text) => {
    const lines = text
      .slice(0, 20_000)
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^\s*#/u.test(line));
    const [first = ''] = lines;
    if (lines.length < 2 || !/^(?:%YAML|---|["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']?:(?:\s|$)|-\s+["']?[\p{L}_]\w*["']?:\s)/u.test(first)) return 0;
    const keyed = lines.filter((line) => KEYED.test(line)).length;
    const nested =
      lines.some((line, index) => /^\s*[\p{L}_][\p{L}\p{N}_ -]*:\s*(?:[|>][+-]?\s*)?$/u.test(line) && /^(?:\s*-\s|\s{2,}\S)/u.test(lines[index + 1] ?? '')) ||
      /^-\s+\w+:\s/u.test(first);
    const plainKeys = /^[a-z][\w-]*:(?:\s|$)/u.test(first.replace(/^-\s+/u, '')) || first === '---';
    if (!nested || keyed / lines.length <= 0.55 || (!plainKeys && lines.filter((line) => BARE.test(line)).length > 1)) return 0;
    return plainKeys ? 0.95 : 0.7;
  },
  read: readDataFile,
};

const KEYED = /^\s*(?:-\s+)?["']?[\p{L}_][\p{L}\p{N}_ .&-]{0,40}["']?:(?:\s|$)|^\s*-\s|^\s{4,}\S/u;

/** Words that stand at the margin without a key: no data has them, but a letter with labelled lines at its head does. */
const BARE = /^\p{L}[^:]*$/u;

/** Reads a text that is nothing but data. */
export function readDataFile(source: Quote): CvDocument {
  return { source: source.text, lines: [], ...readData(source) };
}
