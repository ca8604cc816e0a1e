import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced block of a page, with the comment right above it, which says what becomes of it. */
export interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
  readonly use: Use;
}

/**
 * `run`: ts, js and sh, as a reader would run them, in a folder of the page's own. `<!-- file: NAME -->`: written to that
 * folder. `<!-- output -->`: what the block above prints; a line `…` stands for lines left out. `<!-- change: NAME -->`:
 * a change of this repository, made in a copy of it. `<!-- run by: NAME -->`: another test or script runs it.
 * `<!-- figures: COMMAND -->`: what a command printed on some day. `<!-- not run: REASON -->`: nobody does.
 */
interface Use {
  readonly kind: 'run' | 'file' | 'output' | 'change' | 'run by' | 'figures' | 'not run' | 'unknown';
  readonly of: string;
}

/** The pages that people read: all of them are tried. */
export const PAGES: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
];

/** The text of a page. */
export function textOfPage(page: string): string {
  return readFileSync(ROOT + page, 'utf8');
}

/** The blocks of a page, from top to bottom. */
export function blocksOf(page: string): Block[] {
  const text = textOfPage(page);
  return [...text.matchAll(/(?:^<!--\s(?<comment>[^\n]*)\s-->\n+)?^```(?<language>\w*)\n(?<code>.*?)^```$/gmsu)].map(({ index, 0: all, groups = {} }) => {
    const { comment, language = '', code = '' } = groups;
    const line = text.slice(0, index + all.indexOf('```')).split('\n').length;
    return { page, line, language, text: code, use: useOf(comment, language) };
  });
}

const RUN: ReadonlySet<string> = new Set(['ts', 'sh']);

function useOf(comment: string | undefined, language: string): Use {
  if (comment === undefined) return RUN.has(language) ? { kind: 'run', of: '' } : { kind: 'unknown', of: '' };
  const [, kind, of = ''] = /^(file|output|change|run by|figures|not run)(?::\s(.+))?$/u.exec(comment) ?? [];
  return kind === undefined ? { kind: 'unknown', of: comment } : { kind: kind as Use['kind'], of };
}
