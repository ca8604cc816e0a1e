import { percent, UNSURE } from './confidence.js';
import { SCRIPT } from './explain-html-script.js';
import { STYLE } from './explain-html-style.js';
import { type Explained, factsOf } from './explained.js';
import { kindOf } from './kinds.js';
import { missingIn } from './not-found.js';
import { fieldPath, type Passage, passagesOf, type Value, valuesOf } from './passages.js';

/** A page of its own, that asks nobody for anything: the source beside its values, and each lights up the other under the pointer. */
export function explainAsHtml(explained: Explained): string {
  const { source, text, result } = explained;
  const values = valuesOf(result);
  const numbers = new Map(values.map(({ pointer }, number) => [pointer, number]));
  const marked = passagesOf(text, result).map((passage) => passageHtml(passage, text, numbers));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escaped(source)} – as parse-cv reads it</title>
<style>${STYLE}</style>
<header><h1>${escaped(source)}</h1><p>${escaped(factsOf(explained))}</p>
<p class="legend">${LEGEND}</p></header>
<main>
<section aria-label="Source"><pre id="source" lang="${escaped(result.language ?? '')}">${marked.join('')}</pre></section>
<section aria-label="Values"><table id="values"><tbody>
${values.map((value, number) => valueHtml(value, number, values[number - 1])).join('\n')}
</tbody></table>
${notFoundHtml(explained)}</section>
</main>
<script>${SCRIPT}</script>
</html>
`;
}

function passageHtml({ start, end, values, unplaced }: Passage, source: string, numbers: ReadonlyMap<string, number>): string {
  const text = escaped(source.slice(start, end));
  if (unplaced !== undefined) return `<span class="unplaced" title="unplaced: ${escaped(unplaced)}">${text}</span>`;
  const [value] = values;
  if (!value) return text;
  const ids = values.map(({ pointer }) => numbers.get(pointer)).join(' ');
  const title = values.map(({ pointer, confidence }) => `${fieldPath(pointer)} ${percent(confidence)}`).join('\n');
  return `<mark class="${classOf(value)}" data-values="${ids}" title="${escaped(title)}" tabindex="0">${text}</mark>`;
}

/** A row of the table; the first of an entry stands off from the one before. */
function valueHtml(value: Value, number: number, before: Value | undefined): string {
  const path = fieldPath(value.pointer);
  const isFirst = before !== undefined && entryOf(before) !== entryOf(value);
  return `<tr class="${classOf(value)}${isFirst ? ' first' : ''}" data-values="${number}" data-path="${escaped(path)}" tabindex="0"><th>${escaped(path)}</th><td>${escaped(value.text)}</td><td class="confidence">${percent(value.confidence)}</td></tr>`;
}

function notFoundHtml({ text, result }: Explained): string {
  const missing = missingIn(result.resume).map(({ part, fields }) => `<tr><th>${escaped(part)}</th><td>${escaped(fields.join(', '))}</td></tr>`);
  const unplaced = result.unplaced.map(
    ({ place, reason }) => `<tr><th>${escaped(reason)}</th><td>${escaped(text.slice(place.start.offset, place.end.offset))}</td></tr>`,
  );
  const warnings = result.warnings.map(({ code, message }) => `<tr><th>${escaped(code)}</th><td>${escaped(message)}</td></tr>`);
  return [table('Not found', missing), table('Unplaced', unplaced), table('Warnings', warnings)].join('');
}

function table(title: string, rows: readonly string[]): string {
  return rows.length > 0 ? `<h2>${title}</h2><table><tbody>${rows.join('')}</tbody></table>` : '';
}

/** `work[0]` of `/work/0/startDate`. */
function entryOf({ pointer }: Value): string {
  return pointer
    .split('/', 3)
    .join('/')
    .replace(/(?<!\D)\D+$/u, '');
}

function classOf({ pointer, confidence }: Value): string {
  return `${kindOf(pointer)}${confidence < UNSURE ? ' unsure' : ''}`;
}

function escaped(text: string): string {
  return text
    .replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\0\x01-\x08\x0b-\x1f]/gu, (control) => (control === '\r' ? '' : '\ufffd'));
}

const LEGEND = ['name', 'role', 'date', 'contact', 'term', 'prose']
  .map((kind) => `<mark class="${kind}">${kind}</mark>`)
  .concat('<mark class="prose unsure">unsure</mark>', '<span class="unplaced">unplaced</span>')
  .join(' ');
