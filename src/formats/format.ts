import type { CvDocument, Quote } from '../document/index.js';

/** One way in which people write CVs down. */
export interface Format {
  readonly name: FormatName;
  /** How sure the text itself is of this format, 0–1; no file name is ever asked. */
  detect(text: string): number;
  /** Reads any text, however broken: what is not understood stays as lines. */
  read(source: Quote): CvDocument;
}

/** How a CV is written. `frontmatter` is a YAML block between `---`, or TOML between `+++`, with or without markdown below it; `yaml` and `json` are bare data files. */
export type FormatName = 'frontmatter' | 'yaml' | 'json' | 'markdown' | 'text';
