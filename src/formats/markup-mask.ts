import { nest, type Quote, quoteSource, type Span, spanOf } from '../document/index.js';
import { ENTITY } from './entities.js';

/**
 * Blanks out what a site generator or pandoc would swallow: template tags, attributes, fences of divisions, commands of LaTeX.
 * The text keeps its length, so that every offset stays right; the stretches are noted as syntax, and so are entities.
 */
export function maskMarkup(source: Quote, syntax: Span[]): Quote {
  const text = /[\0\ufeff]/u.test(source.text) ? source.text.replaceAll('\0', NOTHING).replace(/^\ufeff/gmu, ' ') : source.text;
  for (const entity of text.includes('&') ? text.matchAll(ENTITY) : []) syntax.push(within(source, entity));
  if (!MAYBE.test(text)) return { ...source, text };
  const masked = text.replace(MARKUP, (match: string, index: number) => {
    syntax.push(within(source, { 0: match, index }));
    return ' '.repeat(match.length);
  });
  return { ...source, text: masked };
}

function within(source: Quote, match: { 0: string; index: number }): Span {
  return spanOf(nest(source, quoteSource(source.text, match.index, match.index + match[0].length)));
}

/** Stands for a NUL, which the parser would turn into a sign of its own; a mark of byte order it would drop, and count wrong from there. */
const NOTHING = '\u200b';
const MAYBE = /\{[{%:.#<\w]|^:::|^={4}|^\\[a-z]|<[a-z]+\/|~~/imu;
const VALUE = '(?:"[^"\\n]{0,200}"|[^\\s{}"]{1,200})';
const ATTRIBUTE = `(?:[.#][a-z][\\w-]{0,60}|[a-z][\\w-]{0,60}=${VALUE})`;
const MARKUP = new RegExp(
  [
    '\\{\\{[<%][^{}\\n]{0,300}[>%]\\}\\}', // Hugo's shortcodes
    '\\{\\{[^{}\\n]{0,300}\\}\\}|\\{%[^{}\\n]{0,300}%\\}', // Liquid
    `\\{:[^{}\\n]{0,200}\\}|\\{\\s?${ATTRIBUTE}(?:\\s${ATTRIBUTE}){0,20}\\s?\\}`, // kramdown's and pandoc's attributes
    '(?<!~)~~(?!~)', // what GitHub strikes through
    '^:{3,}[^\\n]{0,200}$', // pandoc's divisions
    '(?<![^\\n]\\n)^={4,200}$', // a border above a title, and no underline
    '<[a-zA-Z][a-zA-Z\\d]{0,20}/[^<>\\n]{1,300}=[^<>\\n]{0,300}>', // tags that are none to markdown, but to a browser
    '^\\\\(?:newpage|pagebreak|clearpage|vspace|hspace|hfill|begin|end|noindent|small|large|normalsize)\\b(?:[{[][^\\n]{0,100}[\\]}])?', // LaTeX
  ].join('|'),
  'gmu',
);
