import { type CvDocument, cut, nest, type Quote } from '../document/index.js';
import { readData } from './data.js';
import type { Format } from './format.js';
import { readMarkdown } from './markdown.js';
import { readPlainText } from './plain-text.js';
import { readToml } from './toml.js';
import { unfenced } from './unfenced.js';

/** A site's content file: a YAML block (or TOML between `+++`), and markdown behind it. */
export const frontmatter: Format = {
  name: 'frontmatter',
  detect: (text) => {
    const block = FRONTMATTER.exec(text);
    return block && KEY.test(block[2] ?? '') ? 1 : 0;
  },
  read: (source) => {
    const block = FRONTMATTER.exec(source.text);
    if (!block) return readMarkdown(source);
    const [whole, fence, inner = ''] = block;
    const start = whole.indexOf('\n', whole.indexOf(fence ?? '')) + 1;
    const { data, syntax, warnings } = (fence === '+++' ? readToml : readData)(part(source, start, start + inner.length));
    const rest = part(source, whole.length, source.text.length);
    const fenced = unfenced(rest.text);
    const body = fenced ? readPlainText(part(source, whole.length + fenced.start, whole.length + fenced.end)) : readMarkdown(rest);
    const fences = fenced
      ? [
          { start: whole.length, end: whole.length + fenced.start },
          { start: whole.length + fenced.end, end: source.text.length },
        ]
      : [];
    return {
      source: source.text,
      data,
      lines: body.lines,
      syntax: [...syntax, ...body.syntax, ...fences],
      warnings: [...warnings, ...body.warnings],
    } satisfies CvDocument;
  },
};

/** Opened by the first line, closed by a line of its own; blank lines and a mark of byte order may stand before. */
const FRONTMATTER = /^\s*(---|\+\+\+)[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?(?:\1|\.\.\.)[ \t]*(?=\r?\n|$)/u;
const KEY = /^[ \t]*(?:-[ \t]+)?["']?[\p{L}_][\p{L}\p{N}_ .-]{0,60}["']?[ \t]{0,20}[:=]/mu;

function part(source: Quote, start: number, end: number): Quote {
  return nest(source, cut({ text: source.text, offsets: 0 }, start, end));
}
