import type { Line } from '../document/index.js';
import type { Kit } from './kit.js';

/** Leaves out what belongs to the page or to custom, not to the person: "References available upon request", page numbers, clauses. */
export function withoutFurniture(lines: readonly Line[], kit: Kit): Line[] {
  return lines.filter((line) => {
    const reason = reasonFor(line, kit);
    if (reason) kit.ledger.drop(line, reason);
    return reason === undefined;
  });
}

const PAGE_NUMBER =
  /^[-–—\s]*(?:page|seite|pagina|página|страница|стр\.?|strona|sayfa|第)?\s?\d{1,3}\s?(?:\/|of|von|de|из|z|页|頁)?\s?\d{0,3}\s?(?:页|頁)?[-–—\s]*$/iu;

function reasonFor(line: Line, kit: Kit): string | undefined {
  if (line.text.length > 600) return undefined;
  if (PAGE_NUMBER.test(line.text) && /\p{L}|[-–—/]/u.test(line.text) && !/(?:19|20)\d\d/u.test(line.text) && line.kind !== 'item') return 'page-number';
  const [first] = kit.words.boilerplate.find(line.text);
  if (!first) return undefined;
  const opens = first.start <= 3;
  const long = first.phrase.split(' ').length >= 3 || first.phrase.length >= 8;
  return (opens && long && (first.phrase.split(' ').length > 3 || line.text.length < 160)) ||
    (long && first.phrase.split(' ').length >= 3 && line.text.length < 120)
    ? 'boilerplate'
    : undefined;
}
