import { createRequire } from 'node:module';
import { convert } from 'html-to-text';
import * as even from 'jsonresume-theme-even';
import { parseCv, type Resume } from '../../src/index.js';
import { fixtureFolders, TODAY } from '../fixture-folders.js';

/** What a theme of JSON Resume makes of a résumé. */
export interface Theme {
  readonly name: string;
  /** How it writes dates. */
  readonly locale: string;
  /** The whole page, as HTML. */
  render(resume: unknown): string;
}

/** A fixture, as it is read today. */
export interface Parsed {
  readonly name: string;
  readonly resume: Resume;
}

// CommonJS, without types.
const require = createRequire(import.meta.url);
const stackoverflow: Pick<Theme, 'render'> = require('jsonresume-theme-stackoverflow');

export const themes: readonly Theme[] = [
  { name: 'even', locale: 'en-US', render: (resume) => even.render(resume as Parameters<typeof even.render>[0]) },
  { name: 'stackoverflow', locale: 'en-GB', render: (resume) => stackoverflow.render(resume) },
];

/** Every fixture's résumé, read from the first of its CVs. */
export function parsedFixtures(): Parsed[] {
  return fixtureFolders().map(({ name, cvs }) => ({ name, resume: read(cvs[0]?.text ?? '') }));
}

/** Reads a text as all tests do. */
export function read(text: string): Resume {
  return parseCv(text, { today: TODAY }).resume;
}

/** The words of a page, as somebody scrapes them. */
export function textOf(html: string): string {
  const heading = { options: { uppercase: false } };
  return convert(html, {
    wordwrap: false,
    selectors: [
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, ...heading })),
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
      { selector: 'img', format: 'skip' },
    ],
  });
}

/** White space as a browser folds it. */
export function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
