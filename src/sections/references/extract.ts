import { type Line, type Quote, slice } from '../../document/index.js';
import { found, joined } from '../../evidence/index.js';
import { readDatum } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import { isBrief } from '../../structure/label.js';
import { pickText } from '../parts.js';
import type { DraftPart, SectionReader } from '../section.js';

/** References: what somebody says, and who. */
export const references: SectionReader = {
  name: 'references',
  reads: ['references'],
  read: (section, kit) => [
    ...(section.data ?? [])
      .flatMap((datum) => readDatum(datum, kit))
      .map((entry) => ({
        to: 'references',
        draft: { name: pickText(entry, kit, 'name', 'title'), reference: pickText(entry, kit, 'reference', 'summary', 'description') },
      })),
    ...readWritten(section.lines, kit),
  ],
};

interface Open {
  readonly said: Quote[];
  name?: Quote;
}

/** A quotation and a name in either order: the first of the section tells which. */
function readWritten(lines: readonly Line[], kit: Kit): DraftPart[] {
  const useful = lines.filter((line) => line.text !== '' && !kit.words.boilerplate.occursIn(line.text));
  const nameFirst = useful[0] !== undefined && isName(useful[0]);
  const entries: Open[] = [];
  let current: Open | undefined;
  for (const line of useful) {
    const name = isName(line);
    if (!current || (nameFirst ? name : current.name !== undefined)) {
      current = { said: [] };
      entries.push(current);
    }
    if (name && !current.name) current.name = line;
    else current.said.push(unquoted(line));
  }
  return entries.map(({ said, name }) => ({
    to: 'references',
    draft: { name: name && found(withoutDash(name), 'reference-name', 0.85), reference: joined(said, 'reference', 0.85) },
  }));
}

/** A short line without a sentence: a name, maybe with a title behind it. */
function isName(line: Line): boolean {
  return isBrief(line.text, 80) && !/^["“„«]/u.test(line.text) && line.text.split(' ').length <= 9 && !/[.!?…]["”»]?$/u.test(line.text);
}

function withoutDash(quote: Quote): Quote {
  return slice(quote, /^[\s–—~-]*/u.exec(quote.text)?.[0].length ?? 0);
}

function unquoted(quote: Quote): Quote {
  const match = /^["“”„«»]\s*([\s\S]*?)\s*["“”»«]?$/u.exec(quote.text);
  return match?.[1] ? slice(quote, quote.text.indexOf(match[1]), quote.text.indexOf(match[1]) + match[1].length) : quote;
}
