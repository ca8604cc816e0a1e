import { concat, cut, type Quote, replace } from '../document/index.js';

/** `Tools` over `: Git, Make`, as pandoc defines a term: the two are one labelled line; a year over what happened in it stays a line of its own, and so does a name in bold over another (an employer over a title). */
export function joinDefinitions(source: Quote): Quote {
  if (!MAYBE.test(source.text)) return source;
  return replace(source, DEFINITION, (written, match) => {
    const [whole, term = '', border = ''] = match;
    const sign = match.input
      .slice(match.index + whole.length, match.index + whole.length + LONGEST_GAP)
      .trimStart()
      .charAt(0);
    const at = term.length + border.length;
    const apart = YEAR.test(term) || (BOLD.test(term) && '*_'.includes(sign));
    return concat(apart ? [cut(written, 0, at - 1), cut(written, at)] : [cut(written, 0, term.length), cut(written, at - 1)], '');
  });
}

const MAYBE = /\n[ ]{0,3}[:~][ \t]/u;
const DEFINITION = /^((?![ \t]|[#>|:~*+-][ \t]|\d{1,3}[.)][ \t])[^\n]{1,80}?[^\s:])([ \t]*\r?\n(?:[ \t]*\r?\n)?[ ]{0,3}[:~])(?=[ \t]+\S)/gmu;
/** Blanks between the sign and the definition. */
const LONGEST_GAP = 8;
const BOLD = /^(?:\*\*[^*\n]{1,76}\*\*|__[^_\n]{1,76}__)$/u;
const YEAR = /(?:19|20)\d\d/u;
