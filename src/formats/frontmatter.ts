import { type CvDocument, nest, quoteSource } from '../document/index.js';
import { readData } from './data.js';
import type { Format } from './format.js';
import { readMarkdown } from './markdown.js';

/** A site's content file: a YAML block (or TOML between `+++`), and markdown behind it. */
export const frontmatter: Format = {
  name: 'frontmatter',
  detect: (text) => {
    const block = FRONTMATTER.exec(text);
    return block && /^[ \t]*["']?[\p{L}_][\p{L}\p{N}_ -]*["']?[ \t]*[:=]/mu.test(block[2] ?? '') ? 1 : 0;
  },
  read: (source) => {
    const block = FRONTMATTER.exec(source.text);
    if (!block) return readMarkdown(source);
    const start = block[0].indexOf('\n') + 1;
    const inner = nest(source, quoteSource(source.text, start, start + (block[2]?.length ?? 0)));
    const body = readMarkdown(nest(source, quoteSource(source.text, block[0].length, source.text.length)));
    const { data, warnings } = readData(inner);
    return { source: source.text, data, lines: body.lines, syntax: body.syntax, warnings } satisfies CvDocument;
  },
};

/** Opened by the first line, closed by a line of its own; blank lines and a mark of byte order may stand before. */
const FRONTMATTER = /^\s*(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?(?:\1|\.\.\.)[ \t]*(?=\r?\n|$)/u;
