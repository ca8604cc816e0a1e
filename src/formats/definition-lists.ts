import { concat, cut, type Quote, replace } from '../document/index.js';

/** `Tools` over `: Git, Make`, as pandoc defines a term: the two are one labelled line; a year over what happened in it stays a line of its own. */
export function joinDefinitions(source: Quote): Quote {
  if (!MAYBE.test(source.text)) return source;
  return replace(source, DEFINITION, (written, [, term = '', border = '']) => {
    const sign = term.length + border.length;
    return concat(YEAR.test(term) ? [cut(written, 0, sign - 1), cut(written, sign)] : [cut(written, 0, term.length), cut(written, sign - 1)], '');
  });
}

const MAYBE = /\n[ ]{0,3}[:~][ \t]/u;
const DEFINITION = /^((?![ \t]|[#>|:~*+-][ \t]|\d{1,3}[.)][ \t])[^\n]{1,80}?[^\s:])([ \t]*\r?\n(?:[ \t]*\r?\n)?[ ]{0,3}[:~])(?=[ \t]+\S)/gmu;
const YEAR = /(?:19|20)\d\d/u;
